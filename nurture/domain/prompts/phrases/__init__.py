"""What openers are made of: phrases and words of one language, read from a file beside this one.

A file has a table for each topic. Its keys say for whom the lines below are: `any`, or a sphere (`friend`,
`professional`), how often one talks (`often`, `seldom`, `never`, or `talked` for the first two), or both ("friend
seldom"); someone who is both a friend and a colleague may be told either. One phrase a line, with slots in braces.
A phrase is used only where all its slots can be filled. `[words]` holds what the wording of things and the
search for good and bad news need to know of the language: `lists` of phrases, one a line, and `grammar`, with
verbs in all their forms ("move moves moved moving": the first follows "to", the last is what one is doing); see
`nurture.domain.prompts.wording`.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from nurture.domain.folding import fold
from nurture.errors import InvalidValue

if TYPE_CHECKING:
    from nurture.domain.spheres import Sphere

_SLOT = re.compile(r"\{(\w+)\}")
_ENOUGH = 2000
"""Letters of a text that are looked through for a word."""
_EVERYBODY = {"friend", "professional"}
_HOWEVER_OFTEN = {"often", "seldom", "never"}
_TALKED = {"often", "seldom"}


class Phrase(NamedTuple):
    """One way to say something."""

    text: str
    slots: frozenset[str]
    spheres: frozenset[str]
    closeness: frozenset[str]

    def said(self, slots: Mapping[str, str]) -> str:
        """The phrase with its slots filled; what stands in a slot is never read as a phrase itself."""
        words = _SLOT.sub(lambda found: slots[found[1]], self.text)
        return words[:1].upper() + words[1:]


class Phrases(NamedTuple):
    """All that one language has to say."""

    topics: Mapping[str, tuple[Phrase, ...]]
    words: Mapping[str, Any]
    """What `[words]` of the file holds, each table and list under its own name."""

    def fitting(self, topic: str, sphere: Sphere, closeness: str, slots: Mapping[str, str]) -> list[Phrase]:
        """The phrases that can be said, in the order of the file.

        Where the thing has a name, those that name it; without one, those that do without.
        """
        known = slots.keys()
        fit = [
            phrase
            for phrase in self.topics.get(topic, ())
            if phrase.slots <= known
            and closeness in phrase.closeness
            and (sphere == "both" or sphere in phrase.spheres)
        ]
        return [phrase for phrase in fit if "thing" in phrase.slots] or fit

    def mentions(self, words: str, text: str) -> bool:
        """Whether a text has one of the words or phrases of a list in it, however they are written."""
        known = self.words[words]
        said = _LETTERS.findall(fold(text[:_ENOUGH]))
        line = f" {' '.join(said)} "
        return any(phrase in line for word in said if word in known for phrase in known[word])


_LETTERS = re.compile(r"[^\W_]+(?:'[^\W_]+)?")


@lru_cache
def phrases(language: str = "en") -> Phrases:
    """Read the phrases of a language, once. Raises `InvalidValue` where there is no file of that language."""
    import tomllib

    try:
        with open(os.path.join(os.path.dirname(__file__), f"{language}.toml"), "rb") as file:
            table = tomllib.load(file)
    except FileNotFoundError:
        raise InvalidValue(f"There are no phrases in the language {language}.") from None
    words = _words(table.pop("words"))
    return Phrases({topic: tuple(_phrases(lines)) for topic, lines in table.items()}, words)


def _words(tables: dict[str, Any]) -> dict[str, Any]:
    """Everything under its own name: phrases by their first word, words as sets, tables as they are."""
    lists = {name: _by_first_word(lines) for name, lines in tables.pop("lists").items()}
    grammar = tables.pop("grammar")
    verbs = [line.split() for line in grammar.pop("verbs").splitlines() if line]
    return {
        **{name: frozenset(words.split()) for name, words in grammar.items()},
        **tables.pop("say"),
        **tables,
        **lists,
        "doing": {form: verb[-1] for verb in verbs for form in verb[1:-1]},
        "past": frozenset(form for verb in verbs for form in verb[2:-1]),
        "base": {verb[0]: verb[-1] for verb in verbs},
    }


def _by_first_word(lines: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line in filter(None, lines.splitlines()):
        found.setdefault(line.split()[0], []).append(f" {line} ")
    return found


def _phrases(table: Mapping[str, str]) -> Iterator[Phrase]:
    for whom, lines in table.items():
        tags = set(whom.split())
        spheres = frozenset(tags & _EVERYBODY or _EVERYBODY)
        closeness = frozenset(tags & _HOWEVER_OFTEN or (_TALKED if "talked" in tags else _HOWEVER_OFTEN))
        for line in filter(None, lines.splitlines()):
            yield Phrase(line, frozenset(_SLOT.findall(line)), spheres, closeness)
