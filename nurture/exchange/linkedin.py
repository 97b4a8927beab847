"""LinkedIn's Connections.csv: notes first, then the header, then people with the day they connected."""

from collections.abc import Iterator
from datetime import date

from nurture.domain.people import FactKind, Sphere
from nurture.exchange.csv_columns import normal
from nurture.exchange.csv_table import Row
from nurture.exchange.days import read_day
from nurture.exchange.draft import Draft
from nurture.exchange.generic import Sheet
from nurture.exchange.records import Finding, Record
from nurture.exchange.tidy import excerpt, is_visible, one_line, work_words

_NEEDED = {"first name", "last name", "connected on"}


def is_linkedin(header: list[str]) -> bool:
    """Whether a header is that of LinkedIn's connections."""
    return {normal(cell) for cell in header} >= _NEEDED


def read_connections(sheet: Sheet) -> Iterator[Record | Finding]:
    """Read connections; rows without a name belong to people who asked LinkedIn not to share theirs."""
    names = [normal(cell) for cell in sheet.header]
    for row in sheet.rows:
        if not row.is_blank:
            cells = {name: cell.strip() for name, cell in zip(names, row.cells, strict=False)}
            yield from _read(sheet, row, cells)


def _read(sheet: Sheet, row: Row, cells: dict[str, str]) -> Iterator[Record | Finding]:
    name = one_line(f"{cells.get('first name', '')} {cells.get('last name', '')}")
    email, company = cells.get("email address", ""), cells.get("company", "")
    if not is_visible(name):
        day = cells.get("connected on") or "an unknown day"
        sentence = f"a connection of {one_line(day)} without a name: LinkedIn leaves out people who hide theirs."
        yield Finding(row.line, sentence, email)
        return
    draft = Draft(row.line)
    draft.add_channel("email", email)
    draft.add_channel("linkedin", cells.get("url", ""))
    draft.add_fact(FactKind.WORK, work_words(cells.get("position", ""), company))
    draft.add_fact(FactKind.HOW_WE_MET, "connected on LinkedIn", _connected(draft, cells.get("connected on", "")))
    if row.fault:
        draft.findings.append(Finding(row.line, f"the row {row.fault}; it was read as one line.", left_out=False))
    yield from draft.named_findings(name)
    original = sheet.original(row)
    yield draft.record(name, original, sphere=Sphere.PROFESSIONAL, uid=cells.get("url", ""))


def _connected(draft: Draft, text: str) -> date | None:
    if not text:
        return None
    day = read_day(text, day_first=False)
    if day is None or day.year is None:
        sentence = f"the day of the connection {excerpt(text)} is not a date that can be read."
        draft.findings.append(Finding(draft.line, sentence, left_out=False))
        return None
    return date(day.year, day.month, day.day)
