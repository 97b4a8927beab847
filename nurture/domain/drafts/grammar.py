"""Phrases: how the rules write down a family of wordings, and how one is found among the words of a message.

A phrase is words in order. `(a|b c)` is a choice, `[a]` may be missing, `@name` stands for a list of wordings,
`word~` takes its endings along (launch, launches, launched, launching), `..4` passes over up to four words of any
sort and `--2` over up to two that name or describe ("my *little pottery* shop", never "my way to the shop").
`<url>` and its like are what `words` makes of things that are no words. Nothing passes over the end of a
sentence.

There are no regular expressions here: every step is a look into a set, and every gap is bounded, so that no
message, however long or odd, takes long.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from nurture.domain.drafts.words import ENDS

_PIECE = re.compile(r"[()\[\]|]|\.\.\d|--\d|@\w+|<\w+>|[\w'&]+~?|[.?!]")


class Gap(NamedTuple):
    """Up to so many words, none of which is a wall."""

    most: int
    walls: frozenset[str]


class Choice(NamedTuple):
    """One of several phrases; an empty one makes it optional."""

    options: tuple[Phrase, ...]


Node = frozenset[str] | Gap | Choice
Phrase = tuple[Node, ...]


def ends(phrase: Phrase, words: Sequence[str], at: int, step: int = 0) -> Iterator[int]:
    """Each place where the phrase can end when it begins at `at`, nearer gaps first."""
    if step == len(phrase):
        yield at
        return
    node = phrase[step]
    if isinstance(node, frozenset):
        if at < len(words) and words[at] in node:
            yield from ends(phrase, words, at + 1, step + 1)
    elif isinstance(node, Choice):
        for option in node.options:
            yield from ends(option + phrase[step + 1 :], words, at)
    else:
        for end in range(at, min(at + node.most, len(words)) + 1):
            yield from ends(phrase, words, end, step + 1)
            if end == len(words) or words[end] in node.walls:
                return


def unfolded(phrase: Phrase) -> Iterator[Phrase]:
    """The phrase as phrases that begin with a set of words. Raises `ValueError` where it begins with a gap."""
    if not phrase or isinstance(phrase[0], Gap):
        raise ValueError("a phrase begins with a word")
    if isinstance(phrase[0], frozenset):
        yield phrase
    else:
        for option in phrase[0].options:
            yield from unfolded(option + phrase[1:])


def second(phrase: Phrase) -> frozenset[str] | None:
    """The words that can follow the first of an unfolded phrase; None where that can be anything."""
    if len(phrase) == 1 or isinstance(phrase[1], Gap):
        return None
    if isinstance(phrase[1], frozenset):
        return phrase[1]
    found: frozenset[str] = frozenset()
    for option in phrase[1].options:
        words = second((phrase[0], *option, *phrase[2:]))
        if words is None:
            return None
        found |= words
    return found


def inflected(word: str) -> frozenset[str]:
    """A regular word with its endings, and a few that it does not have: what nobody writes is found nowhere."""
    stem = word.removesuffix("e")
    forms = {word, f"{word}s", f"{word}es", f"{stem}ed", f"{stem}ing"}
    if word.endswith("y"):
        forms |= {f"{word[:-1]}ies", f"{word[:-1]}ied"}
    if word[-1] in "bdglmnprtv":
        forms |= {f"{word}{word[-1]}ed", f"{word}{word[-1]}ing"}
    return frozenset(forms)


class Reader:
    """Reads phrases as the rules write them."""

    def __init__(
        self, slots: Mapping[str, Sequence[str]], plain: Callable[[str], Sequence[str]], small: frozenset[str]
    ) -> None:
        """`plain` is how a word of a message is taken, contractions apart; `small` are the walls of `--`."""
        self._slots = slots
        self._plain = plain
        self._walls = ENDS | small
        self._pieces: dict[str, Sequence[Node]] = {}

    def read(self, text: str) -> Phrase:
        """The phrase. Raises `ValueError` where a bracket is left open or a slot is unknown."""
        pieces = _PIECE.findall(text)
        phrase, rest = self._sequence(pieces, 0)
        if rest != len(pieces):
            raise ValueError(f"{text!r} has a bracket too many")
        return phrase

    def _sequence(self, pieces: Sequence[str], at: int) -> tuple[Phrase, int]:
        nodes: list[Node] = []
        while at < len(pieces) and pieces[at] not in "|)]":
            piece = pieces[at]
            if piece in "([":
                choice, at = self._choice(pieces, at)
                nodes.append(choice)
            else:
                if piece not in self._pieces:
                    self._pieces[piece] = self._nodes(piece)
                nodes += self._pieces[piece]
                at += 1
        return tuple(nodes), at

    def _choice(self, pieces: Sequence[str], at: int) -> tuple[Node, int]:
        closing = ")" if pieces[at] == "(" else "]"
        options: list[Phrase] = [()] if closing == "]" else []
        while True:
            option, at = self._sequence(pieces, at + 1)
            if not option and closing == ")":
                raise ValueError(f"{' '.join(pieces)!r} has a choice that is passed over")
            options.append(option)
            if at == len(pieces):
                raise ValueError(f"{' '.join(pieces)!r} has an open bracket")
            if pieces[at] == closing:
                return _merged(options), at + 1

    def _nodes(self, piece: str) -> Sequence[Node]:
        if piece[0] == "@":
            return (self._slot(piece[1:]),)
        if piece.startswith(("..", "--")) and len(piece) == 3:
            return (Gap(int(piece[2]), ENDS if piece[0] == "." else self._walls),)
        if piece[0] == "<" or piece in ENDS:
            return (frozenset((piece,)),)
        if piece[-1] == "~":
            return (inflected(piece[:-1]),)
        return [frozenset((word,)) for word in self._plain(piece)]

    def _slot(self, name: str) -> Node:
        if name not in self._slots:
            raise ValueError(f"there is no @{name}")
        return _merged([self.read(wording) for wording in self._slots[name]])


def _merged(options: Sequence[Phrase]) -> Node:
    """The choice with all its single words in one set, so that they cost one look."""
    single: frozenset[str] = frozenset()
    others: list[Phrase] = []
    for option in options:
        if len(option) == 1 and isinstance(option[0], frozenset):
            single |= option[0]
        elif len(option) == 1 and isinstance(option[0], Choice):
            others += option[0].options
        else:
            others.append(option)
    if single and not others:
        return single
    return Choice(((single,), *others) if single else tuple(others))
