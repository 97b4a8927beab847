"""Short ways to read an address book in a test."""

from collections.abc import Iterable
from pathlib import Path

from nurture.domain.people import FactKind
from nurture.exchange.reading import read
from nurture.exchange.records import Finding, Record
from nurture.exchange.vcard import read_cards


def card(*lines: str, version: str = "3.0", end: str = "\r\n") -> str:
    return end.join(["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""])


def apart(items: Iterable[Record | Finding]) -> tuple[list[Record], list[Finding]]:
    records: list[Record] = []
    findings: list[Finding] = []
    for item in items:
        if isinstance(item, Record):
            records.append(item)
        else:
            findings.append(item)
    return records, findings


def only_card(*lines: str, version: str = "3.0") -> Record:
    """The one record of a card that has nothing wrong with it."""
    records, findings = apart(read_cards(card(*lines, version=version)))
    assert not findings
    assert len(records) == 1
    return records[0]


def read_bytes(
    folder: Path, data: bytes, name: str = "book", as_format: str | None = None
) -> tuple[str, list[Record], list[Finding]]:
    path = folder / name
    path.write_bytes(data)
    reading = read(path, as_format)
    records, findings = apart(reading.items)
    return reading.format, records, findings


def read_text(folder: Path, text: str, as_format: str | None = None) -> tuple[str, list[Record], list[Finding]]:
    return read_bytes(folder, text.encode(), as_format=as_format)


def ways(record: Record) -> list[tuple[str, str, str]]:
    return [(channel.kind, channel.address, channel.label) for channel in record.channels]


def facts(record: Record, kind: FactKind) -> list[str]:
    return [fact.text for fact in record.facts if fact.kind is kind]


def days(record: Record) -> list[tuple[str, int | None, int, int, str]]:
    return [(str(m.kind), m.year, m.month, m.day, m.label) for m in record.moments]
