"""Who "ana" means: exact, nickname, first, part, short form, typo; ambiguity is a question, never a guess."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from nurture.domain.excerpts import excerpt
from nurture.domain.folding import fold, tokens, words
from nurture.domain.spelling import Parts, begins, in_order, spelling, spoken, written
from nurture.errors import AmbiguousName, UnknownName

__all__ = ["Answer", "Directory", "How", "Known", "fold", "near", "pick", "told_apart", "who", "words"]

_MANY = 500
"""People a prefix may bring before it says too little to go by."""
_HASTY = 6
"""The same while a line is typed: with more than five it is not asked who is meant."""
_LISTED = 12
"""Candidates that an error lists: more are a reason to write more of the name."""
_WORDS, _LETTERS = 6, 40
"""Where text stops being a name that somebody half remembers: nothing looser than whole words is tried on it."""


@dataclass(frozen=True, slots=True)
class Known:
    """A person as far as telling who is meant needs it."""

    id: int
    name: str
    nicknames: tuple[str, ...] = ()
    hint: str = ""
    """What tells them apart from others of the name: a circle, a company."""
    sphere: str = ""
    """The line in the sand, to be shown; "" where it was not asked for."""
    gone: bool = False
    """Archived or dead: named by their own name, but swept in by no group."""


class Directory(Protocol):
    """Where people are looked up by the words of their names and nicknames, folded as `words` does."""

    def having(self, words: Collection[str]) -> Sequence[Known]:
        """Everyone with any of these words."""

    def starting(self, prefix: str, limit: int) -> Sequence[Known]:
        """Everyone with a word that starts so, `limit` people at most."""

    def vocabulary(self, beginning: str = "") -> Collection[str]:
        """Every word that begins so; slow for all, and asked for only when nothing else matched."""

    def circles(self, names: Collection[str]) -> Mapping[str, Sequence[Known]]:
        """Those of these circles that there are, by their folded names, with who is in each and not gone.

        One look-up, whatever the number of names.
        """


class How(StrEnum):
    """By what a name was recognised, strongest first."""

    EXACT = "exact"
    NICKNAME = "nickname"
    FIRST = "first name"
    PART = "part"
    """Whole words of the name, such as the surname, or first and last without the middle."""
    SHORT = "short form"
    """A common short form of the given name: "Liz" for Elizabeth."""
    PREFIX = "prefix"
    """Beginnings of the words: "Seb", "Ana C."."""
    TYPO = "typo"


@dataclass(frozen=True, slots=True)
class Answer:
    """Who could be meant by some text: nobody (unknown), one (clear) or several (a question)."""

    text: str
    people: tuple[Known, ...]
    """By name, then by key."""
    how: How | None
    """None where nobody was found."""

    @property
    def clear(self) -> Known | None:
        """The one person meant, where there is exactly one."""
        return self.people[0] if len(self.people) == 1 else None


def who(text: str, directory: Directory, *, hasty: bool = False) -> Answer:
    """Everyone that `text` can mean in the strongest sense in which it means anyone at all.

    A full name beats all else. A nickname and the first name of somebody else weigh the same: a question. The
    lines of `told_apart` are understood too: "Ana Costa (pottery)", "Ana Costa #12". `hasty`, for what is asked
    at every key: a beginning brings six people at most, and the first letters are taken for right.
    """
    found = _by_words(text, directory)
    if found.how is How.EXACT:
        return found
    labelled = _by_label(text, directory)
    if labelled.people:
        return labelled
    return found if found.people else _loosely(text, directory, hasty=hasty)


def pick(text: str, directory: Directory) -> Known:
    """The one person that `text` means.

    Raises `UnknownName` where nobody answers to it, and `AmbiguousName` with a line for each where several do.
    """
    answer = who(text, directory)
    if answer.clear:
        return answer.clear
    shown = excerpt(text)
    if answer.people:
        lines = told_apart(answer.people)
        more = len(lines) - _LISTED
        hint = (
            f"And {more} more: write more of the name." if more > 0 else "Write more of the name, or a line above."
        )
        raise AmbiguousName(f'Which "{shown}"? {len(lines)} people answer to that.', lines[:_LISTED], hint)
    if not shown:
        raise UnknownName("No name was given.", "Write the name of a person.")
    close = " or ".join(excerpt(known.name) for known in near(text, directory))
    raise UnknownName(
        f'Nobody here is called "{shown}".',
        f"Did you mean {close}?" if close else f'Add them first: nurture add "{shown}"',
    )


def told_apart(people: Sequence[Known]) -> tuple[str, ...]:
    """One line a person, in the same order, no two alike: the name and what tells them apart, else their key."""
    lines = [f"{known.name} ({_difference(known)})" if _difference(known) else known.name for known in people]
    names = [known.name for known in people]
    return tuple(
        f"{known.name} #{known.id}" if lines.count(line) > 1 or (line in names and names.count(line) > 1) else line
        for known, line in zip(people, lines, strict=True)
    )


def near(text: str, directory: Directory, limit: int = 3) -> tuple[Known, ...]:
    """People whose names look like `text`, nearest first: a suggestion, never an answer."""
    from nurture.domain.typos import resembling

    close = resembling(tokens(text)[:4], directory.vocabulary())
    found = directory.having(close.keys()) if close else ()

    def distance(known: Known) -> tuple[int, str, int]:
        return min(close.get(word, 99) for word in _all_words(known)), known.name, known.id

    return tuple(sorted(found, key=distance)[:limit])


def _by_label(text: str, directory: Directory) -> Answer:
    """The people whose line in `told_apart` was written out."""
    labelled = re.fullmatch(r"(.*?\S)\s*(?:\(([^()]*)\)|#(\d{1,18}))\s*", text, re.DOTALL)
    if not labelled:
        return Answer(text, (), None)
    base, difference, key = labelled.groups()
    people = _by_words(base, directory).people
    if key:
        return _answer(text, (known for known in people if known.id == int(key)), How.EXACT)
    return _answer(text, (known for known in people if fold(_difference(known)) == fold(difference)), How.EXACT)


def _by_words(text: str, directory: Directory) -> Answer:
    """The tiers that whole words decide: exact, nickname or first, part."""
    asked, said = written(text), spoken(text)
    people = directory.having(frozenset(words(text))) if asked else ()
    exact = [known for known in people if written(known.name) == asked]
    exact = exact or [known for known in people if spoken(known.name) == said]
    if exact:
        return _answer(text, exact, How.EXACT)
    nicked = [known for known in people if any(spoken(nick) == said for nick in known.nicknames)]
    first = [known for known in people if begins(spelling(known.name), said)]
    if nicked or first:
        return _answer(text, (*nicked, *first), How.FIRST if first else How.NICKNAME)
    once = len(set(said)) == len(said)
    return _answer(text, (known for known in people if once and set(said) <= _all_parts(known)), How.PART)


def _loosely(text: str, directory: Directory, *, hasty: bool) -> Answer:
    """The tiers that go by resemblance: short form or prefix, which weigh the same, and then typo."""
    asked = spoken(text)
    longest = max(asked, key=len, default="")
    if len(asked) > _WORDS or len(longest) > _LETTERS or not _says_enough(longest):
        return Answer(text, (), None)
    short = _by_short_form(asked, directory)
    begun = _by_prefix(asked, directory, _HASTY if hasty and len(asked) == 1 else _MANY)
    if short or begun:
        return _answer(text, (*short, *begun), How.SHORT if short else How.PREFIX)
    from nurture.domain.typos import mistyped

    letters = sorted({word[0] for word in asked}) if hasty else [""]
    close = mistyped(asked, [word for letter in letters for word in directory.vocabulary(letter)])
    if close is None:
        return Answer(text, (), None)
    people = directory.having(frozenset().union(*close))
    return _answer(text, (k for k in people if all(_all_words(k) & words for words in close)), How.TYPO)


def _says_enough(word: str) -> bool:
    """Two letters of an alphabet; one character of a script that has no small letters can be a whole name."""
    return len(word) > 1 or not (word.isascii() or word.islower())


def _by_short_form(asked: Parts, directory: Directory) -> list[Known]:
    """Whose first name is the long or the short form of the first word asked for; the rest whole or initials."""
    from nurture.domain.name_data import short_forms

    forms = short_forms(asked[0])

    def same(said: str, part: str) -> bool:
        return said == part or (len(said) == 1 and part.startswith(said))

    def matches(name: Parts) -> bool:
        return bool(name) and name[0] in forms and in_order(asked[1:], name[1:], same)

    return [known for known in (directory.having(forms) if forms else ()) if matches(spoken(known.name))]


def _by_prefix(asked: Parts, directory: Directory, limit: int) -> list[Known]:
    """Whose name or nickname has words beginning with those asked for; nobody where that says too little."""
    people = directory.starting(max(asked, key=len), limit)
    if len(people) >= limit and len(asked) > 1:
        return []

    def matches(name: str) -> bool:
        return in_order(asked, spoken(name), lambda said, part: part.startswith(said))

    return [known for known in people if any(map(matches, (known.name, *known.nicknames)))]


def _all_parts(known: Known) -> set[str]:
    return {part for name in (known.name, *known.nicknames) for part in written(name)}


def _all_words(known: Known) -> set[str]:
    return {word for name in (known.name, *known.nicknames) for word in words(name)}


def _answer(text: str, people: Iterable[Known], how: How) -> Answer:
    each = {known.id: known for known in people}
    found = tuple(sorted(each.values(), key=lambda known: (known.name, known.id)))
    return Answer(text, found, how if found else None)


def _difference(known: Known) -> str:
    return known.hint or next(iter(known.nicknames), "")
