"""The front door of the readers: a file in, its format found by its content, records and findings out."""

import stat
from collections.abc import Callable, Iterator
from pathlib import Path

from nurture.errors import UnreadableFile
from nurture.exchange import ldif, vcard
from nurture.exchange.csv_sniff import find_sheet
from nurture.exchange.decode import decode
from nurture.exchange.generic import Sheet, read_sheet
from nurture.exchange.google import is_google, read_contacts
from nurture.exchange.linkedin import is_linkedin, read_connections
from nurture.exchange.outlook import is_outlook, read_outlook
from nurture.exchange.records import Finding, Reading, Record
from nurture.exchange.tidy import excerpt

FORMATS: tuple[str, ...] = ("vcard", "linkedin", "google", "outlook", "csv", "ldif")
"""The names that a user may give a format, and that a reading carries."""

_COLUMNS = "Name, First Name, Last Name, Email, Phone, Company, Birthday, Notes, Tags"
_SHEETS: dict[str, tuple[Callable[[list[str]], bool], Callable[[Sheet], Iterator[Record | Finding]]]] = {
    "linkedin": (is_linkedin, read_connections),
    "google": (is_google, read_contacts),
    "outlook": (is_outlook, read_outlook),
    "csv": (lambda header: True, read_sheet),
}
"""What tells a table's producer by its header, most particular first, and its reader."""

_OTHERS = {
    "begin:v": "a calendar (iCalendar)",
    "<?xml": "XML",
    "<!doctype": "a web page",
    "<html": "a web page",
    "{": "JSON",
    "[": "JSON",
    "from ": "a mailbox",
    "return-path:": "an e-mail",
    "received:": "an e-mail",
    "%!ps": "PostScript",
    "{\\rtf": "a rich text document",
}
"""How texts begin that are no address book."""


def read(path: Path, as_format: str | None = None) -> Reading:
    """Open an address book; its people come as `items` is walked, in the file's order.

    `as_format` is one of FORMATS where the user knows better than the file. Raises UnreadableFile, with one
    sentence, for what is no address book that can be read.
    """
    if as_format is not None and as_format not in FORMATS:
        raise UnreadableFile(f'There is no format "{as_format}".', f"Known are: {', '.join(FORMATS)}.")
    text = decode(_bytes(path), str(path))
    if not text.strip("\ufeff \t\r\n\f\v"):
        raise UnreadableFile(f"{path} is empty.")
    if as_format in (None, "vcard") and vcard.has_cards(text):
        return Reading(path, "vcard", vcard.count_cards(text), vcard.read_cards(text))
    if as_format in (None, "ldif") and ldif.has_entries(text):
        return Reading(path, "ldif", ldif.count_entries(text), ldif.read_ldif(text))
    if as_format == "vcard":
        raise UnreadableFile(f"{path} has no vCard in it: no line says BEGIN:VCARD.")
    if as_format == "ldif":
        raise UnreadableFile(f"{path} is not LDIF: it does not begin with an entry (dn: …).")
    return _table(path, text, as_format)


def _bytes(path: Path) -> bytes:
    """What is in the file; pipes are read too, folders and devices are refused."""
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise UnreadableFile(f"{path} is a folder, not a file.", "Name the files in it.")
        if stat.S_ISCHR(mode) or stat.S_ISBLK(mode):
            raise UnreadableFile(f"{path} is a device, not a file.")
        return path.read_bytes()
    except FileNotFoundError:
        raise UnreadableFile(f"There is no file {path}.") from None
    except PermissionError:
        raise UnreadableFile(f"{path} may not be read: permission denied.") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UnreadableFile(f"{path} cannot be read: {reason}.") from None


def _table(path: Path, text: str, as_format: str | None) -> Reading:
    if as_format is None and (other := _other(text)):
        raise UnreadableFile(f"{path} is {other}, not an address book.", f"Read are: {', '.join(FORMATS)}.")
    sheet = find_sheet(text)
    if sheet is None:
        first = excerpt(text.lstrip("\ufeff \t\r\n")[:200].split("\n")[0])
        raise UnreadableFile(
            f"{path} is no address book that is known: its first line, {first}, names no columns.",
            f"A CSV file needs a first line such as: {_COLUMNS}.",
        )
    for name, (fits, reader) in _SHEETS.items():
        if as_format == name and not fits(sheet.header):
            raise UnreadableFile(
                f"{path} has not the columns of {name}.", "Leave out --as to have its format found."
            )
        if as_format in (None, name) and fits(sheet.header):
            people = sum(1 for row in sheet.rows if not row.is_blank)
            return Reading(path, name, people, reader(sheet))
    raise AssertionError("every table is at least a csv")


def _other(text: str) -> str:
    start = text.lstrip("\ufeff \t\r\n")[:20].lower()
    return next((kind for mark, kind in _OTHERS.items() if start.startswith(mark)), "")
