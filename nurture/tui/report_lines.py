"""What an import did, or would do, as entries of a list."""

from collections.abc import Iterator

from textual.content import Content

from nurture.tui.lines import QUIET, counted, joined, plain
from nurture.tui.widgets.wrapping import EMPTY, Entry
from nurture.views.imports import ImportLine, ImportReport


def summary(report: ImportReport) -> Content:
    """One line in numbers."""
    parts = [
        (len(report.new), "new", "$success"),
        (len(report.joined), "joined", "$primary"),
        (len(report.changed), "changed", "$primary"),
        (report.unchanged, "as before", QUIET),
        (len(report.left_out), "left out", "$warning"),
    ]
    said = [
        joined((f"{number:,}", f"bold {style}" if number else QUIET), (f" {word}", QUIET))
        for number, word, style in parts
    ]
    return Content("   ").join(said)


def entries(report: ImportReport) -> Iterator[Entry]:
    """Every card but those that are as before, what needs a look first; the key is the section and the place."""
    sections: tuple[tuple[str, str, tuple[ImportLine, ...]], ...] = (
        ("left out", "cards that could not be taken", report.left_out),
        ("notes", "taken but for a detail", report.notes),
        ("joined", "with somebody who was here already", report.joined),
        ("changed", "since they were imported last", report.changed),
        ("new", "people", report.new),
    )
    first = True
    for title, words, lines in sections:
        if not lines:
            continue
        if not first:
            yield Entry(EMPTY)
        first = False
        yield Entry(joined((f"{title}  ", "$primary"), (f"{words}, {counted(len(lines), 'line')}", QUIET)))
        for place, line in enumerate(lines):
            yield Entry(_text(line), (title, place, line.person_id), _lead(line))


def _text(line: ImportLine) -> Content:
    name = line.name or "a card without a name"
    return joined((name, "" if line.name else QUIET), (f"  {line.reason}" if line.reason else "", QUIET))


def _lead(line: ImportLine) -> Content:
    return plain(f"line {line.line:<6,} " if line.line else "", QUIET)
