"""Any CSV whose header says what its columns are, Outlook's and Thunderbird's among them."""

import json
from collections.abc import Iterator
from dataclasses import dataclass

from nurture.domain.people import FactKind, MomentKind
from nurture.exchange.csv_columns import Column, column, normal
from nurture.exchange.csv_table import Row
from nurture.exchange.days import needs_order, shows_order
from nurture.exchange.draft import Draft
from nurture.exchange.records import Finding, Record
from nurture.exchange.tidy import excerpt, is_visible, one_line, work_words
from nurture.exchange.vcard_draft import is_ideographic

_CHANNELS = {
    "email",
    "phone",
    "fax",
    "pager",
    "whatsapp",
    "signal",
    "telegram",
    "skype",
    "im",
    "twitter",
    "facebook",
    "instagram",
    "linkedin",
}
_PLACE = ("street", "po box", "city", "region", "code", "country")
_RELATIONS = {"spouse": "spouse", "child": "child", "manager": "manager", "assistant": "assistant"}
_NO_DAY = ("0/0/00", "00/00/00", "0.0.00", "00.00.00", "0-0-00", "0/0/0000", "00/00/0000", "0000-00-00")


@dataclass(slots=True)
class Sheet:
    """A table with its header found."""

    header: list[str]
    header_line: int
    rows: list[Row]

    def original(self, row: Row) -> str:
        """A row as JSON: what each column holds, empty ones left out."""
        kept: dict[str, str] = {}
        for number, cell in enumerate(row.cells):
            if cell.strip():
                name = one_line(self.header[number]) if number < len(self.header) else ""
                name = name or f"column {number + 1}"
                kept[name if name not in kept else f"{name} ({number + 1})"] = cell
        return json.dumps(kept, ensure_ascii=False)


def read_sheet(sheet: Sheet, *, day_first: bool | None = None) -> Iterator[Record | Finding]:
    """Read a table by the names of its columns; `day_first` where the producer is known to write days so.

    Columns that were not understood are named in one finding, at the header's line.
    """
    columns = meanings(sheet.header)
    if unused := [
        name for name, meant in zip(sheet.header, columns, strict=True) if not meant.field and name.strip()
    ]:
        named = ", ".join(excerpt(name) for name in unused[:20])
        sentence = f"these columns were not understood, and are kept only in the original: {named}."
        yield Finding(sheet.header_line, sentence, left_out=False)
    order = _day_order(sheet, columns) if day_first is None else day_first
    if order is None:
        order = False
        if _ambiguous(sheet, columns):
            sentence = "days such as 3/4/1990 were read as month/day/year: nothing in the file says which it is."
            yield Finding(sheet.header_line, sentence, left_out=False)
    for row in sheet.rows:
        if not row.is_blank:
            yield from _read_row(sheet, columns, row, order)


def meanings(header: list[str]) -> list[Column]:
    """What each column holds; some words mean something else beside others.

    "Title" is Mr. or Dr. where there is a "Job Title" too; "Aniversario" is no birthday beside "Cumpleaños".
    """
    names = [normal(name) for name in header]
    columns = [column(name) for name in header]
    titles = [number for number, meant in enumerate(columns) if meant.field == "title"]
    birthdays = [number for number, meant in enumerate(columns) if meant.field == "birthday"]
    for number in titles:
        if names[number] == "title" and len(titles) > 1:
            columns[number] = Column("prefix")
    for number in birthdays:
        if names[number] == "aniversario" and len(birthdays) > 1:
            columns[number] = Column("anniversary")
    return columns


def _read_row(sheet: Sheet, columns: list[Column], row: Row, day_first: bool) -> Iterator[Record | Finding]:
    draft = Draft(row.line)
    cells = [(meant, cell.strip()) for meant, cell in zip(columns, row.cells, strict=False) if cell.strip()]
    first: dict[str, str] = {}
    for meant, cell in cells:
        first.setdefault(meant.field, cell)
        _take(draft, meant, cell, day_first)
    _take_birth_parts(draft, first)
    _take_places(draft, cells)
    draft.add_fact(FactKind.WORK, work_words(*(first.get(key, "") for key in ("title", "company", "department"))))
    name = row_name(first)
    yield from finish_row(draft, name, row, sheet.original(row), uid=first.get("uid", ""))


def finish_row(draft: Draft, name: str, row: Row, original: str, uid: str = "") -> Iterator[Record | Finding]:
    """The findings of a row and its record, or why it is left out."""
    if row.fault:
        draft.findings.append(Finding(row.line, f"the row {row.fault}; it was read as one line.", left_out=False))
    if not is_visible(name):
        yield Finding(row.line, f"the row has no name, company or e-mail address: {excerpt(original)}.")
        return
    yield from draft.named_findings(name)
    yield draft.record(name, original, uid=uid)


def row_name(first: dict[str, str]) -> str:
    """The name to show, from the cells by field: the whole one, its parts, a nickname, company or address."""
    family, given = one_line(first.get("last", "")), one_line(first.get("first", ""))
    name = one_line(first.get("name", ""))
    if given and name and not family and given not in name:
        family, name = name, ""  # "Name, Vorname": the name is the family's
    if is_ideographic(family) and is_ideographic(given):
        composed = family + given
    else:
        parts = (first.get("prefix", ""), given, first.get("middle", ""), family, first.get("suffix", ""))
        composed = " ".join(filter(None, map(one_line, parts))) if family or given else ""
    choices = (name if "@" not in name else "", composed, first.get("nickname", ""), first.get("company", ""))
    return next(
        (one_line(c) for c in choices if is_visible(one_line(c))), one_line(first.get("email", "") or name)
    )


def _take(draft: Draft, meant: Column, cell: str, day_first: bool) -> None:
    field = meant.field
    if field in _CHANNELS:
        for address in _several(cell) if field == "email" else (cell,):
            draft.add_channel(field, address, meant.label)
    elif field == "mobile":
        draft.add_channel("phone", cell, f"{meant.label} mobile".strip())
    elif field == "web":
        draft.add_url(cell, meant.label)
    elif field == "nickname":
        draft.add_nickname(cell)
    elif field in ("birthday", "anniversary"):
        if cell not in _NO_DAY:
            draft.read_moment(MomentKind(field), cell, draft.line, day_first=day_first)
    elif field == "notes":
        draft.add_fact(FactKind.NOTE, cell)
    elif field == "met":
        draft.add_fact(FactKind.HOW_WE_MET, cell)
    elif field == "referred":
        draft.add_fact(FactKind.HOW_WE_MET, f"Referred by {one_line(cell)}")
    elif field == "interest":
        draft.add_fact(FactKind.INTEREST, cell)
    elif field in _RELATIONS:
        draft.add_relation(cell, _RELATIONS[field])
    elif field == "circles":
        draft.circles.extend(split_labels(cell))


def split_labels(cell: str) -> list[str]:
    """Groups in one cell, by the mark that separates them there: " ::: ", a semicolon, a bar or a comma."""
    for mark in (":::", ";", "|", ","):
        if mark in cell:
            return cell.split(mark)
    return [cell]


def _several(cell: str) -> list[str]:
    """The addresses of a cell that holds more than one."""
    pieces = [piece for piece in cell.replace(";", ",").replace("\n", ",").split(",") if piece.strip()]
    return pieces if all("@" in piece for piece in pieces) else [cell]


def _take_birth_parts(draft: Draft, first: dict[str, str]) -> None:
    """A birthday in three columns."""
    year, month, day = (first.get(key, "") for key in ("birth year", "birth month", "birth day"))
    if month.isdecimal() and day.isdecimal():
        start = year.zfill(4) if year.isdecimal() else "-"
        draft.read_moment(MomentKind.BIRTHDAY, f"{start}-{month.zfill(2)}-{day.zfill(2)}", draft.line)


def _take_places(draft: Draft, cells: list[tuple[Column, str]]) -> None:
    """Addresses, their parts gathered by what they are called (home, work …)."""
    places: dict[str, list[tuple[str, str]]] = {}
    for meant, cell in cells:
        if meant.field in _PLACE:
            places.setdefault(meant.label, []).append((meant.field, cell))
        elif meant.field == "address":
            places.setdefault(meant.label, []).append(("street", cell))
    for label, parts in places.items():
        ordered = [cell for field in _PLACE for at, cell in parts if at == field]
        known = dict(reversed(parts))
        city, country = known.get("city", ""), known.get("country", "")
        if any(field in ("street", "po box", "code") for field, _ in parts):
            draft.add_address(ordered, city, country, label)
        elif city:
            draft.add_fact(FactKind.PLACE, ", ".join(one_line(part) for part in (city, country) if part))


def _dates(sheet: Sheet, columns: list[Column]) -> Iterator[str]:
    wanted = [n for n, meant in enumerate(columns) if meant.field in ("birthday", "anniversary")]
    for row in sheet.rows if wanted else ():
        for number in wanted:
            if number < len(row.cells) and row.cells[number].strip():
                yield row.cells[number].strip()


def _day_order(sheet: Sheet, columns: list[Column]) -> bool | None:
    """Which order the file itself shows, by a day that can only be read one way."""
    shown = {order for text in _dates(sheet, columns) if (order := shows_order(text)) is not None}
    return shown.pop() if len(shown) == 1 else None


def _ambiguous(sheet: Sheet, columns: list[Column]) -> bool:
    return any(needs_order(text) for text in _dates(sheet, columns))
