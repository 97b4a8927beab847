"""What a search found: a line each, with the words that matched in sight."""

from collections.abc import Hashable, Iterator, Sequence
from datetime import date
from functools import lru_cache

from textual.content import Content

from nurture.domain.folding import fold
from nurture.domain.spheres import Sphere
from nurture.tui.lines import QUIET, day_words, fit, joined, shown, sphere
from nurture.tui.widgets.virtual_list import VirtualList
from nurture.views.lists import Hit

KIND, DAY, SPHERE = 10, 11, 8
"""Cells of the kind, of the day and of the sphere."""
BEFORE = 12
"""Letters in front of a match that is far inside its text."""
LONG = 2000
"""Letters of one text in which a match is looked for."""
MATCH = "bold $primary"


class HitList(VirtualList[Hit]):
    """Hits in columns: what it is, whose it is, what it says, the sphere, when it was."""

    today: date
    words: tuple[str, ...] = ()
    """What was searched for, folded."""

    def key(self, row: Hit) -> Hashable:
        """The thing's."""
        return row.kind, row.id

    def draw(self, row: Hit, width: int) -> Sequence[Content]:
        """One line; what there is no room for is left out, the day first."""
        side = SPHERE if width >= 64 else 0
        room = width - 4 - side
        day = DAY if room >= 56 else 0
        kind = KIND if room >= 30 else 0
        if row.text == row.name:
            name, text = room - day - kind, 0
        elif not row.name:  # a note of a day has nobody in it
            name, text = 0, room - day - kind
        else:
            name = min(24, (room - day - kind) // 3)
            text = room - day - kind - name - 2
        when = day_words(row.day, self.today) if row.day else ""
        return (
            joined(
                ("  " + fit(row.kind, kind), QUIET),
                matched(fit(row.name, name), self.words) if not text else (fit(row.name, name), "bold"),
                "  " if text and name else "",
                matched(fit(excerpt(row.text, self.words, text), text), self.words),
                (fit(f"  {sphere(Sphere(row.sphere))}" if row.sphere else "", side), QUIET),
                (f"{when:>{day}}" if day else "", QUIET),
            ),
        )


def excerpt(text: str, words: Sequence[str], width: int) -> str:
    """The part of a text that shows its first match in `width` cells, on one line."""
    line = shown(text[:LONG])
    first = next(_places(line, words), (0, 0))[0]
    if first + BEFORE < width or len(line) <= width:
        return line
    return "…" + line[first - BEFORE :]


def matched(text: str, words: Sequence[str]) -> Content:
    """The text with every match of a word's beginning marked."""
    content = Content(text)
    for start, end in _places(text, words):
        content = content.stylize(MATCH, start, end)
    return content


def _places(text: str, words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where words begin with one of those searched for, the first place first."""
    folded = _same_length(text)
    found = []
    for word in filter(None, words):
        at = folded.find(word)
        while at >= 0:
            if at == 0 or not folded[at - 1].isalnum():
                found.append((at, at + len(word)))
            at = folded.find(word, at + 1)
    return iter(sorted(found))


def _same_length(text: str) -> str:
    """The text folded letter by letter, so that places in it are places in the text."""
    return text.lower() if text.isascii() else "".join(map(_folded, text))


@lru_cache(4096)
def _folded(letter: str) -> str:
    return fold(letter)[:1] or letter
