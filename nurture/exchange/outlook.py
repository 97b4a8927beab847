"""Outlook's CSV, of 61 or 92 columns, in English or German: any table with its header, and its own dates."""

from collections.abc import Iterator

from nurture.exchange.csv_columns import normal
from nurture.exchange.generic import Sheet, read_sheet
from nurture.exchange.records import Finding, Record

_ENGLISH = ({"first name", "last name", "business street", "home street"}, {"e mail address", "e mail 1 address"})
_GERMAN = ({"vorname", "nachname", "strasse geschaftlich"}, {"e mail adresse", "e mail 1 adresse"})


def is_outlook(header: list[str]) -> bool:
    """Whether a header is Outlook's."""
    names = {normal(cell) for cell in header}
    return any(needed <= names and bool(either & names) for needed, either in (_ENGLISH, _GERMAN))


def read_outlook(sheet: Sheet) -> Iterator[Record | Finding]:
    """Read Outlook's contacts; a German Outlook writes the day first, an English one leaves it to the evidence."""
    german = "vorname" in {normal(cell) for cell in sheet.header}
    yield from read_sheet(sheet, day_first=True if german else None)
