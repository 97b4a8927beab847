"""What the words that are being typed could become: people, circles, places and tags of the journal."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from nurture.domain.folding import fold, tokens
from nurture.domain.folding import words as folded_words
from nurture.store import completing
from nurture.views.lists import Completion

if TYPE_CHECKING:
    import sqlite3

    from nurture.journal import Journal

MOST = 8
OTHERS = 3
"""As many circles and places as always find room beside the people."""
WORDS = 3
"""As many of the last words as are looked at together: "Anne Marie de"."""
LETTERS = 60
"""What is longer is no name that somebody is typing."""

_TAG = re.compile(r"(?<!\S)#(\S*)$")
_WORD = re.compile(r"[^\s,;:.!?&+()\"“”#@]\S*")


def completions(journal: "Journal", typed: str) -> list[Completion]:
    """How the end of `typed` could go on, the likeliest first; see `Journal.completions`."""
    with journal.database.reading() as connection:
        if tag := _TAG.search(typed[-LETTERS:]):
            start = len(typed) - len(tag[1]) - 1
            tags = completing.tags(connection, tag[1].casefold(), MOST)
            return _open([Completion(f"#{name}", "tag", start) for name in tags], typed)
        found = (_at(connection, typed[start:], start) for start in _starts(typed))
        return _open(next(filter(None, found), []), typed)


def _open(found: list[Completion], typed: str) -> list[Completion]:
    """Those that are not typed out already."""
    return [each for each in found if each.text != typed[each.start :]]


def _at(connection: "sqlite3.Connection", prefix: str, start: int) -> list[Completion]:
    """What goes on from these words; what goes on from more of them is meant, and fewer are not looked at."""
    others = list(_others(connection, prefix, start))
    people = list(_people(connection, prefix, start))
    return [*people[: MOST - min(OTHERS, len(others))], *others][:MOST]


def _starts(typed: str) -> list[int]:
    """Where the last three words, two and one begin; none behind a blank, nor for a single small letter."""
    if not typed or typed[-1].isspace():
        return []
    near = max(0, len(typed) - LETTERS)
    found = [word.start() for word in _WORD.finditer(typed, near)][-WORDS:]
    return [start for start in found if _says_enough(typed[start:])]


def _says_enough(prefix: str) -> bool:
    """Two letters, or one that begins a name: "a" alone is an article."""
    return len(prefix) > 1 or prefix.isupper() or not prefix.isascii()


def _people(connection: "sqlite3.Connection", prefix: str, start: int) -> Iterator[Completion]:
    typed = tokens(prefix)
    if not typed:
        return
    *whole, last = typed
    found = completing.people(connection, whole, last, MOST)
    nicknames = completing.nicknames(connection, [key for key, _ in found]) if found and not whole else []
    called = {key: [_first(name), *(nick for owner, nick in nicknames if owner == key)] for key, name in found}
    single = {fold(each) for names in called.values() for each in names if len(tokens(each)) == 1}
    bearers = completing.bearers(connection, sorted(single)) if found and not whole else {}
    for key, name in found:
        short = (each for each in called[key] if fold(each).startswith(last) and bearers.get(fold(each)) == 1)
        text = name if whole else next(short, name)
        if text.isprintable() and len(text) <= LETTERS:
            yield Completion(text, "person", start)


def _first(name: str) -> str:
    """The first name as it is written, without a title; the whole name where that is not plain to see."""
    from nurture.domain.spelling import spelling, written

    spoken = spelling(name)
    found = (word for word in name.split() if spoken and written(word) == spoken[0] and "," not in word)
    return next(found, name)


def _others(connection: "sqlite3.Connection", prefix: str, start: int) -> Iterator[Completion]:
    folded = fold(prefix)
    for name in completing.circles(connection):
        if _goes_on(name, folded):
            yield Completion(name, "circle", start)
    for place in completing.places(connection, prefix, MOST):
        if place.isprintable():
            yield Completion(place, "place", start)


def _goes_on(name: str, folded: str) -> bool:
    """Whether the name, or a later word of it, begins so."""
    return fold(name).startswith(folded) or any(word.startswith(folded) for word in folded_words(name))
