"""A journal to read, as Markdown: years, months and days as headings, entries as paragraphs. Written, never read.

Whatever somebody wrote is escaped so that it stays itself in CommonMark and in GitHub's dialect: no letter of it
becomes a heading, a list, a table, emphasis, a link, HTML or mathematics.
"""

import re
from collections.abc import Iterable, Iterator

from nurture.domain.dates.vocabulary import MONTH_NAMES
from nurture.domain.entry_words import beside, heading
from nurture.views.days import Day, DayEntry

_ANYWHERE = re.compile(r"[\\`*_\[<~$]|&(?=#?\w+;)")
"""What means something wherever it stands."""
_AT_BEGINNING = re.compile(r"\A([0-9]{1,9}(?=[.)])|(?=[-+=:|>#]))")
"""Up to what means something at the beginning of a line only; behind a number, what makes it a list's."""
_BREAK = re.compile(r"\r\n|\r|\n")
_SHOWN = {
    **{code: 0x2400 + code for code in range(0x20)},
    0x09: " ",
    0x7F: 0x2421,
    **dict.fromkeys(range(0x80, 0xA0), "\ufffd"),
    **dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)), None),
    0x2028: " ",
    0x2029: " ",
}
"""Controls to what shows them, as on the screens: a file may be printed on a terminal."""


def write(days: Iterable[Day]) -> Iterator[str]:
    """The journal in parts that make one text, each as its day comes; days are to be in order."""
    before = None
    for day in days:
        if before is None or before.year != day.day.year:
            yield f"{'' if before is None else chr(10)}# {day.day.year:04}\n"
        if before is None or (before.year, before.month) != (day.day.year, day.day.month):
            yield f"\n## {MONTH_NAMES[day.day.month - 1]} {day.day.year:04}\n"
        yield f"\n### {heading(day.day)}\n"
        yield from map(_entry, day.entries)
        before = day.day


def escaped(text: str) -> list[str]:
    """The lines of a text as Markdown that says just that, without the blanks at both ends of each."""
    return [_AT_BEGINNING.sub(r"\1\\", _inline(line)) for line in _BREAK.split(text)]


def _inline(line: str) -> str:
    return _ANYWHERE.sub(r"\\\g<0>", line.translate(_SHOWN).strip())


def _entry(entry: DayEntry) -> str:
    """The words, on a line of their own what is known beside; the notes as a quote."""
    words = escaped(entry.text)
    if entry.at:
        words[0] = f"{entry.at} {words[0]}".strip()
    about = " · ".join(_inline(_BREAK.sub(" ", part)) for part in beside(entry, named=None))
    block = _paragraphs([*words, f"— {about}"] if about else words)
    notes = _paragraphs(escaped(entry.notes)).splitlines()
    quote = "".join(f"> {line}".rstrip(" ") + "\n" for line in notes)
    return "".join(f"\n{part}" for part in (block, quote) if part)


def _paragraphs(lines: list[str]) -> str:
    """Lines with their breaks kept: hard ones within a paragraph, an empty line between two."""
    text = "".join(
        f"{line}\\\n" if line and following else f"{line}\n"
        for line, following in zip(lines, [*lines[1:], ""], strict=True)
    )
    return f"{stripped}\n" if (stripped := text.strip("\n")) else ""
