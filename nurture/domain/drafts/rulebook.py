"""The rules of a language as they stand in its TOML file, read once, when the first draft is judged."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from nurture.domain.drafts.grammar import Phrase, Reader, inflected, second, unfolded
from nurture.domain.drafts.words import Speller


class Signal(NamedTuple):
    """One family of wordings and what it says about a message."""

    name: str
    family: str
    """Signals of one family are capped together; families are what strengthens each other."""
    weight: float
    """Points; below zero where it shows that the message is about them."""
    kind: str
    """Of the finding; empty for what is no finding."""
    why: str


class Entry(NamedTuple):
    """A phrase of a signal, under one of its first words."""

    signal: int
    second: frozenset[str] | None
    """The words that can come next, so that most phrases are done with at a glance; None for any."""
    phrase: Phrase


class Together(NamedTuple):
    """Families that mean more in one message than each alone."""

    families: tuple[frozenset[str], frozenset[str]]
    weight: float


class Rules(NamedTuple):
    """Everything the judge knows of a language."""

    careful: float
    """From so many points on a draft is worth another look."""
    pitch: float
    signals: tuple[Signal, ...]
    named: Mapping[str, Signal]
    phrases: Mapping[str, Sequence[Entry]]
    """By the word they begin with."""
    caps: Mapping[str, float]
    """How many points some families give at the most (below zero: at the least)."""
    together: tuple[Together, ...]
    speller: Speller
    hosts: Mapping[str, str]
    """The sort of a link by its host."""
    why: Mapping[str, str]
    """The reason for each kind of finding; {} is the place for what it is about."""
    wanted: Mapping[str, str]
    """What I wanted, by the kind of finding, to be read back to me; {} is the place of the words."""
    wanting: frozenset[str]
    """The kinds of findings that want something of somebody."""
    asking: frozenset[str]
    """The kinds among these that are asks even where the whole is harmless."""
    private: frozenset[str]
    """Words of a life outside work."""
    working: frozenset[str]
    """Words of work."""


@lru_cache(maxsize=4)
def rules(language: str = "en") -> Rules:
    """The rules of a language. Raises `ValueError` where its file is written wrong, which is a fault of ours."""
    import tomllib

    text = (Path(__file__).parent / "rules" / f"{language}.toml").read_text(encoding="utf-8")
    return _rules(tomllib.loads(text))


def _rules(table: dict[str, Any]) -> Rules:
    words = table["words"]
    speller = Speller(words["written"], frozenset(words["fillers"].split()))
    reader = Reader(_slots(table["slots"]), speller.plain, frozenset(words["small"].split()))
    signals = tuple(_signal(entry, table["why"]) for entry in table["signal"])
    return Rules(
        careful=table["verdict"]["careful"],
        pitch=table["verdict"]["pitch"],
        signals=signals,
        named={signal.name: signal for signal in signals},
        phrases=_indexed(table["signal"], reader),
        caps=table["caps"],
        together=tuple(Together(_families(entry["of"]), entry["weight"]) for entry in table["together"]),
        speller=speller,
        hosts={host: sort for sort, hosts in table["links"].items() for host in hosts.split()},
        why=table["why"],
        wanted=table["wanted"],
        wanting=frozenset(table["verdict"]["wanting"]),
        asking=frozenset(table["verdict"]["asking"]),
        private=_forms(table["spheres"]["private"]),
        working=_forms(table["spheres"]["working"]),
    )


def _slots(table: Mapping[str, Sequence[str] | str]) -> dict[str, Sequence[str]]:
    """A slot is a list of wordings, or one string of single words."""
    return {name: words.split() if isinstance(words, str) else words for name, words in table.items()}


def _signal(entry: Mapping[str, Any], why: Mapping[str, str]) -> Signal:
    kind = entry.get("kind", "")
    return Signal(
        name=entry["name"],
        family=entry["family"],
        weight=entry["weight"],
        kind=kind,
        why=entry.get("why") or why.get(kind, ""),
    )


def _indexed(entries: Sequence[Mapping[str, Any]], reader: Reader) -> dict[str, list[Entry]]:
    found: dict[str, list[Entry]] = {}
    for number, entry in enumerate(entries):
        for text in entry["phrases"]:
            for phrase in unfolded(reader.read(text)):
                shared = Entry(number, second(phrase), phrase)
                first = phrase[0]
                for word in first if isinstance(first, frozenset) else ():
                    found.setdefault(word, []).append(shared)
    return found


def _families(of: Sequence[str]) -> tuple[frozenset[str], frozenset[str]]:
    """Two families, each of which may be one of several: "promotion", "offer|action"."""
    first, second = (frozenset(names.split("|")) for names in of)
    return first, second


def _forms(words: str) -> frozenset[str]:
    """Words in one string, those with a tilde with their endings."""
    return frozenset(
        form for word in words.split() for form in (inflected(word[:-1]) if word[-1] == "~" else (word,))
    )
