import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from nurture.errors import UnreadableFile
from nurture.exchange.reading import FORMATS, read
from nurture.exchange.records import Finding, Record
from tests.exchange.books import card, read_bytes

LINKEDIN = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAna,Silva,,,,,1 Jan 2020\n"
GOOGLE = "First Name,Last Name,Labels,E-mail 1 - Value\nAna,Silva,,a@example.org\n"
OUTLOOK = "First Name,Last Name,Business Street,Home Street,E-mail Address\nAna,Silva,,,a@example.org\n"
PLAIN = "Name,Email\nAna,a@example.org\n"
LDIF = "dn: cn=Ana\ncn: Ana\nmail: a@example.org\n"


@pytest.mark.parametrize(
    ("text", "form"),
    [
        (card("FN:Ana"), "vcard"),
        ("junk before\n" + card("FN:Ana"), "vcard"),
        (LINKEDIN, "linkedin"),
        (GOOGLE, "google"),
        (OUTLOOK, "outlook"),
        (PLAIN, "csv"),
        (LDIF, "ldif"),
    ],
)
@pytest.mark.parametrize("name", ["book.vcf", "book.csv", "book"])
def test_a_format_is_found_by_its_content(tmp_path: Path, text: str, form: str, name: str) -> None:
    path = tmp_path / name
    path.write_text(text)
    reading = read(path)
    assert (reading.format, reading.expected) == (form, 1)
    assert [item.name for item in reading.items if isinstance(item, Record)]
    assert form in FORMATS


@pytest.mark.parametrize(
    ("text", "form", "says"),
    [
        ("", None, "is empty"),
        (" \n\n", None, "is empty"),
        ("BEGIN:VCALENDAR\nEND:VCALENDAR\n", None, "calendar"),
        ('{"people": []}', None, "JSON"),
        ("<?xml version='1.0'?><x/>", None, "XML"),
        ("dear diary\ntoday was nice\n", None, "dear diary"),
        ("1,1,1@example.org\n2\t2\t2\n", None, "names no columns"),
        (PLAIN, "vcard", "no vCard"),
        (PLAIN, "ldif", "not LDIF"),
        (PLAIN, "google", "columns of google"),
        (PLAIN, "excel", "no format"),
    ],
)
def test_what_cannot_be_read_is_said_in_one_sentence(
    tmp_path: Path, text: str, form: str | None, says: str
) -> None:
    path = tmp_path / "book.csv"
    path.write_text(text)
    with pytest.raises(UnreadableFile, match=says) as caught:
        read(path, form)
    assert "\n" not in caught.value.sentence


def test_the_formats_that_are_known_are_named(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile) as caught:
        read(tmp_path / "x", "excel")
    assert all(form in caught.value.hint for form in FORMATS)


def test_a_table_can_be_read_as_a_plain_one(tmp_path: Path) -> None:
    form, records, _ = read_bytes(tmp_path, GOOGLE.encode(), as_format="csv")
    assert (form, records[0].name) == ("csv", "Ana Silva")


def test_missing_files_folders_and_devices_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="no file"):
        read(tmp_path / "none.vcf")
    with pytest.raises(UnreadableFile, match="folder"):
        read(tmp_path)
    with pytest.raises(UnreadableFile, match="device"):
        read(Path(os.devnull))
    with pytest.raises(UnreadableFile):
        read(Path("a\0b"))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_locked_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "book.vcf"
    path.write_text(card("FN:Ana"))
    path.chmod(0)
    with pytest.raises(UnreadableFile, match="permission"):
        read(path)


@pytest.mark.parametrize("end", ["\r", "\r\r\n", "\r\n", "\n"])
def test_lines_may_end_in_any_way(tmp_path: Path, end: str) -> None:
    cards = card("FN:Ana", end=end) + card("FN:Ben", end=end)
    form, records, findings = read_bytes(tmp_path, cards.encode())
    assert (form, findings) == ("vcard", [])
    assert [(r.name, r.line) for r in records] == [("Ana", 1), ("Ben", 5)]
    form, (ana,), findings = read_bytes(tmp_path, PLAIN.replace("\n", end).encode())
    assert (form, findings) == ("csv", [])
    assert (ana.name, ana.line) == ("Ana", 2)


def test_items_come_one_by_one(tmp_path: Path) -> None:
    path = tmp_path / "book.vcf"
    path.write_text(card("FN:Ana") * 1000)
    items: Iterator[Record | Finding] = read(path).items
    assert iter(items) is items
    first = next(items)
    assert isinstance(first, Record)
    assert first.line == 1


HEADS = st.sampled_from(
    [b"", b"BEGIN:VCARD\n", b"dn: x\n", b"Name,Email\n", GOOGLE.encode(), LINKEDIN.encode(), b"\xff\xfe"]
)


@given(HEADS, st.binary(max_size=200) | st.text(max_size=100).map(str.encode))
@example(b"", b"\xef\xbb\xbf\xef\xbb\xbfBEGIN:VCARD")
@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_bytes_are_people_findings_or_a_clear_refusal(tmp_path: Path, head: bytes, data: bytes) -> None:
    try:
        _, records, findings = read_bytes(tmp_path, head + data)
    except UnreadableFile:
        return
    for record in records:
        assert record.name.strip()
        assert "\n" not in record.name
        record.original.encode()
    for finding in findings:
        assert finding.line >= 1
        assert "\n" not in finding.sentence
