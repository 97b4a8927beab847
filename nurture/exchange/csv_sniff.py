"""Finding the header of a CSV file, and with it what separates its columns."""

import re
from itertools import islice

from nurture.exchange.csv_columns import recognised
from nurture.exchange.csv_table import DELIMITERS, Row, named_delimiter, read_rows
from nurture.exchange.generic import Sheet
from nurture.exchange.tidy import is_visible

_LOOKED_AT = 30
"""Rows among which a header may stand: exports begin with notes, titles and blank lines."""

_EMAIL = re.compile(r"[^@\s,;]+@[^@\s,;]+")
_NAME = re.compile(r"[^\W\d_][^\d@/:]*")


def find_sheet(text: str) -> Sheet | None:
    """The table in a text: its header is the row with the most names of columns that are known.

    Without one, a table whose columns can be told by their content is given the header it lacks; None
    where that cannot be done either.
    """
    named = named_delimiter(text)
    best: tuple[int, int, str, Row] | None = None
    for delimiter in (named,) if named else DELIMITERS:
        for row in islice(read_rows(text, delimiter), _LOOKED_AT):
            known = recognised(row.cells)
            # One known word in a row of many is an accident; alone in its row it can be a whole header.
            enough = known > 2 or known * 3 >= len(row.cells)
            if known and enough and (best is None or (known, len(row.cells)) > best[:2]):
                best = (known, len(row.cells), delimiter, row)
    if best is None:
        return _by_content(text, named)
    _, width, delimiter, header = best
    rows = [row for row in read_rows(text, delimiter, width=width) if row.line > header.line]
    return Sheet(header.cells, header.line, rows)


def _by_content(text: str, named: str) -> Sheet | None:
    """A table without a header: exactly one column of e-mail addresses, and names in the first column."""
    for delimiter in (named,) if named else DELIMITERS:
        rows = [row for row in read_rows(text, delimiter) if not row.is_blank]
        width = len(rows[0].cells) if rows else 0
        if width < 2 or any(len(row.cells) != width for row in rows):
            continue
        columns = [[row.cells[number].strip() for row in rows] for number in range(width)]
        mails = [n for n, cells in enumerate(columns) if all(_EMAIL.fullmatch(cell) for cell in cells)]
        if len(mails) == 1 and mails[0] and all(_NAME.fullmatch(cell) and is_visible(cell) for cell in columns[0]):
            return Sheet(_given_header(columns, mails[0]), 1, rows)
    return None


def _given_header(columns: list[list[str]], mail: int) -> list[str]:
    header = [f"column {number + 1}" for number in range(len(columns))]
    header[mail] = "Email"
    header[0] = "Name"
    if mail == 2:
        header[:2] = ["First Name", "Last Name"]
    elif mail >= 3 and _is_spelled_out(columns):
        header[1:3] = ["First Name", "Last Name"]
    return header


def _is_spelled_out(columns: list[list[str]]) -> bool:
    """Whether the first column is the second and third put together."""
    return all(whole == f"{first} {last}" for whole, first, last in zip(*columns[:3], strict=True))
