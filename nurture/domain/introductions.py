"""Introductions waiting (R9): teaching that meets learning, hopes that meet work, interests that are shared.

Two facts meet where what they are about, the words before the first comma or "so that", shares a word that says
something. Precision before reach: most people like music, and nobody wants to be introduced over that.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from nurture.domain.folding import fold
from nurture.domain.people import FactKind
from nurture.domain.stems import stem

if TYPE_CHECKING:
    from nurture.domain.people import Fact

_MEET = {
    (FactKind.CAN_TEACH, FactKind.WANTS_TO_LEARN): "can teach what they want to learn",
    (FactKind.WANTS_TO_LEARN, FactKind.CAN_TEACH): "wants to learn what they can teach",
    (FactKind.HOPE, FactKind.WORK): "hopes for what they do for a living",
    (FactKind.WORK, FactKind.HOPE): "does for a living what they hope for",
    (FactKind.INTEREST, FactKind.INTEREST): "cares for the same thing",
}
_KINDS = frozenset(kind for pair in _MEET for kind in pair)
_HEAD = re.compile(
    r"[,;:.!?()\u2013\u2014](?:\s|$)|\s(?:so that|until|because|although|while|where|which|who|after|but)\s"
)
_WORD = re.compile(r"[^\W\d_]{3,}")
_MOST_WORDS = {FactKind.HOPE: 2, FactKind.WORK: 3}
"""Where a long sentence is usual, only what comes first says what it is about."""
_MANY_WORDS = 5


def meets(mine: Fact, theirs: Fact) -> str | None:
    """Why two people might like to meet, in words about the first; None where nothing speaks for it."""
    words = _MEET.get((mine.kind, theirs.kind))
    return words if words and not set(keywords(mine)).isdisjoint(keywords(theirs)) else None


def keywords(fact: Fact) -> tuple[str, ...]:
    """The stems by which a fact can meet another: each begins words such as those it was taken from.

    "pottery, after he held one of Ana's bowls" is ("pot",). Empty for kinds that never meet, places among them.
    """
    if fact.kind not in _KINDS:
        return ()
    known = _words()
    words = _WORD.findall(fold(_head(fact.text)))
    if fact.kind is FactKind.WORK and not known["wanted"].isdisjoint(words):
        return ()
    most = _MOST_WORDS.get(fact.kind, _MANY_WORDS)
    empty = known["small"] | known["common"]
    if fact.kind not in (FactKind.HOPE, FactKind.WORK):
        empty |= known["teaching"]
    return tuple(dict.fromkeys(root(word) for word in words if word not in empty))[:most]


def root(word: str) -> str:
    """A folded word without its endings: "pots" and "pottery" are "pot"; always the beginning of the word."""
    bare = stem(word).removesuffix("y")
    doer = bare.endswith("er") and len(bare) > 4 and bare not in _words()["whole"]
    short = bare[:-2] if doer else bare
    doubled = len(short) > 3 and short[-1] == short[-2] and short[-1] not in "ls"
    short = short[:-1] if doubled else short
    return short if len(short) >= 3 else word


def _head(text: str) -> str:
    """What a fact is about, without what is added."""
    line = text[:500].strip()
    found = _HEAD.search(line)
    return line[: found.start()] if found and found.start() else line


@lru_cache(maxsize=1)
def _words() -> Mapping[str, frozenset[str]]:
    import tomllib
    from pathlib import Path

    table = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
    return {name: frozenset(words.split()) for name, words in table.items()}
