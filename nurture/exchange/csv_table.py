"""A CSV file as rows with their real line numbers, whatever separates the columns."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass

DELIMITERS = (",", ";", "\t", "|")

LONGEST_CELL = 200
"""Lines after which a quotation still open is taken for a slip of the pen."""

_FIELD_LIMIT = 16 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table."""

    line: int
    """Where it begins in the file, from 1."""
    cells: list[str]
    fault: str = ""
    """What is wrong with it, in words; empty where nothing is."""

    @property
    def is_blank(self) -> bool:
        """Whether no cell holds anything."""
        return not any(cell.strip() for cell in self.cells)


class _Runaway(Exception):
    """A quotation that stays open for longer than any note."""


class _Lines:
    """The lines of a file handed to the csv module, counted."""

    def __init__(self, lines: list[str], start: int) -> None:
        self.lines, self.position, self.began = lines, start, start

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        if self.position - self.began > LONGEST_CELL:
            raise _Runaway
        if self.position >= len(self.lines):
            raise StopIteration
        self.position += 1
        return self.lines[self.position - 1]


def named_delimiter(text: str) -> str:
    """The delimiter that Excel's first line names (sep=;), or nothing."""
    first = text[:20].split("\n", 1)[0].strip().strip('"')
    return first[4] if first[:4].lower() == "sep=" and len(first) == 5 and first[4] in DELIMITERS else ""


def physical_lines(text: str) -> list[str]:
    """The lines of a text with their ends; a lone carriage return ends one only where nothing else does."""
    if "\n" not in text:
        text = text.replace("\r", "\n")
    return _split(text)


def read_rows(text: str, delimiter: str, *, width: int = 0) -> Iterator[Row]:
    """Read rows; a quotation that is never closed costs its own row, not the rest of the file.

    `width` is the number of columns where it is known: with it, a quotation that swallowed whole rows and
    happened to be closed by another one is seen too.
    """
    csv.field_size_limit(_FIELD_LIMIT)
    lines = physical_lines(text)
    position = 1 if named_delimiter(text) else 0
    while position < len(lines):
        source = _Lines(lines, position)
        reader = csv.reader(source, delimiter=delimiter, skipinitialspace=True)
        while source.position < len(lines):
            source.began = source.position
            row = _next_row(reader, source, delimiter, width)
            yield row
            if row.fault:
                break
        position = source.began + 1 if row.fault else source.position


def _next_row(reader: Iterator[list[str]], source: _Lines, delimiter: str, width: int) -> Row:
    line = source.began + 1
    try:
        cells = next(reader, [])
    except (_Runaway, csv.Error):
        return _alone(source, delimiter, line)
    taken = source.lines[source.began : source.position]
    if len(taken) > 1 and _is_slip(taken, cells, delimiter, width):
        return _alone(source, delimiter, line)
    return Row(line, cells)


def _is_slip(taken: list[str], cells: list[str], delimiter: str, width: int) -> bool:
    """Whether a quotation over several lines is a slip: never closed, or closed by the next one's opening."""
    fault = ""
    try:
        list(csv.reader(taken, delimiter=delimiter, skipinitialspace=True, strict=True))
    except csv.Error as error:
        fault = str(error)
    if "unexpected end" in fault:
        return True
    whole_in_one_line = bool(width) and len(_plain(taken[0], delimiter)) == width
    return whole_in_one_line and (bool(fault) or len(cells) != width)


def _alone(source: _Lines, delimiter: str, line: int) -> Row:
    """The first line of a row by itself, its quotation marks being no more than letters."""
    cells = _plain(source.lines[source.began], delimiter)
    return Row(line, cells, "has a quotation mark that is never closed")


def _plain(line: str, delimiter: str) -> list[str]:
    return [cell.strip().strip('"') for cell in line.replace("\r", " ").rstrip("\n").split(delimiter)]


def _split(text: str) -> list[str]:
    """Lines at line feeds only: other separators, such as U+2028, are a part of the cells they stand in."""
    lines = [line + "\n" for line in text.split("\n")]
    lines[-1] = lines[-1][:-1]
    return lines if lines[-1] else lines[:-1]
