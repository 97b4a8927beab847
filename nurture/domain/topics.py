"""Whether words touch a topic that somebody does not want to hear of: by their stems and a small thesaurus."""

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from nurture.domain.dates.vocabulary import word_set
from nurture.domain.folding import fold
from nurture.domain.stems import stems

SOURCE = Path(__file__).with_name("topics.toml")

Phrase = tuple[str, ...]
"""The stems of one or more words."""

_NOT_THE_TOPIC = word_set(
    """
a an the my your his her their our its this that these those all any anything anymore ever whole stuff thing things
talk talks talking topic topics matter matters question questions problem problems issue issues situation story
stories detail details news life and or nor of about to with in on at by for from again more please me us you i him
it he she they we is are was were be been got gets get what who where when how why current recent private personal
old new joke jokes advice tip tips
"""
)
"""Words of a topic that say nothing of what it is."""
_PEOPLE = word_set(
    """
mother father mum mom dad parents brother sister uncle aunt cousin wife husband son daughter friend partner boss
grandmother grandfather boyfriend girlfriend nephew niece
"""
)
"""Whose it is: in "my sister's illness" the illness is the topic."""
_POINTING = word_set("it this them him us me you")
_LEADS_ASIDE = word_set("of in at with from since during after before")


class Topic(NamedTuple):
    """One entry of the thesaurus, by stems."""

    names: frozenset[Phrase]
    words: frozenset[Phrase]
    """What touches it, its names among them."""


def touches(topic: str, text: str) -> bool:
    """Whether a text touches a topic: "the election" touches "politics", "his divorced boss" touches "my divorce".

    Whole words count, without accents, case and endings. A topic of nothing but small words touches nothing.
    """
    said = stems(text)
    return any(_within(phrase, said) for phrase in _meant(topic))


def known(topic: str) -> bool:
    """Whether the thesaurus has the topic, under any of its names."""
    cores = _cores(topic)
    return bool(cores) and all(any(core in entry.names for entry in _thesaurus()) for core in cores)


def says_nothing(topic: str) -> bool:
    """Whether the words name no topic of their own: "it", "that stuff", "her"."""
    return fold(topic).partition(" ")[0] in _POINTING or not _cores(topic)


@lru_cache(maxsize=256)
def _meant(topic: str) -> frozenset[Phrase]:
    """Every phrase that touches the topic."""
    cores = _cores(topic)
    entries = (entry.words for entry in _thesaurus() if entry.names & cores)
    return cores.union(*entries)


def _cores(topic: str) -> frozenset[Phrase]:
    """What the topic is about: names of the thesaurus, and each other word that says something."""
    whole = stems(topic)
    named = {name for entry in _thesaurus() for name in entry.names if len(name) > 1 and _within(name, whole)}
    covered = {stem for name in named for stem in name}
    words = [word for word in _head(topic) if word not in covered]
    return frozenset(named | {(word,) for word in words})


def _head(topic: str) -> tuple[str, ...]:
    """The stems of a topic without whose it is, where and when: "the death of her father in May" is ("death",)."""
    words = fold(topic).replace("'s", " ").replace("'", "").replace("-", " ").split()
    words = ["".join(letter for letter in word if letter.isalnum()) for word in words]
    heads = [_saying(words[:place]) for place, word in enumerate(words) if word in _LEADS_ASIDE]
    said = next((head for head in heads if head), None) or _saying(words)
    alone = [word for word in said if word not in _PEOPLE]
    return stems(" ".join(alone or said))


def _saying(words: Iterable[str]) -> list[str]:
    return [word for word in words if word and word not in _NOT_THE_TOPIC]


def _within(phrase: Phrase, said: Phrase) -> bool:
    """Whether the words of a phrase stand together in the text, in their order."""
    if len(phrase) == 1:
        return phrase[0] in said
    return any(said[start : start + len(phrase)] == phrase for start in range(len(said) - len(phrase) + 1))


@lru_cache(maxsize=1)
def _thesaurus() -> tuple[Topic, ...]:
    import tomllib

    table = tomllib.loads(SOURCE.read_text(encoding="utf-8"))
    return tuple(_entry(topic["names"], topic["words"]) for topic in table["topic"])


def _entry(names: Iterable[str], words: Iterable[str]) -> Topic:
    called = frozenset(map(stems, names))
    return Topic(called, called.union(map(stems, words)))
