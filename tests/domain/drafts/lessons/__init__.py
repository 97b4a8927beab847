"""From labelled messages to the weights of words: `python -m tests.domain.drafts.lessons` writes them anew.

Learned from are the messages beside this file and the known part of the measured set, never the part held aside.
Logistic regression with a penalty on large weights, by stochastic steps in a fixed order: the same messages give
the same file.
"""

import math
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from nurture.domain.drafts import rulebook
from nurture.domain.drafts.leaning import features
from nurture.domain.drafts.words import message, sentences
from nurture.domain.prompts.phrases import phrases
from tests.domain.drafts.messages import known

WEIGHTS = Path(rulebook.__file__).parent / "rules" / "en-learned.toml"
HERE = Path(__file__).parent
POINTS = 4.0
"""How many points one step of log-odds is worth beside the signals."""
_SCALE = {"words": 1.0, "neighbours": 1.0, "meetings": 0.5}
"""Meetings are many and overlap: each counts for less."""
_OFTEN = {"words": 3, "neighbours": 4, "meetings": 8}
"""In how many messages a feature has to be before anything is learned of it."""
_PENALTY = 7.0
"""On the square of each weight, halved, beside the loss of all messages."""
_EPOCHS = 60
_STEP = 0.1
_LEAST = 0.1
"""Points below which a weight is not worth its place."""
_THINGS = ("pottery", "your daughter starting school", "the move to Lisbon")
_SLOTS = {"name": "Ana", "when": "last year", "years": "a year ago", "day": "on Tuesday"}
"""What stands in the blanks of the openers that nurture itself proposes."""

Name = tuple[str, tuple[str, ...]]


class Lesson(NamedTuple):
    """The features of one message, and whether it is a pitch."""

    features: dict[Name, float]
    pitch: bool


def lessons() -> list[Lesson]:
    """All messages to learn from, with the features that are in enough of them."""
    every = [Lesson(_features(text), pitch) for text, pitch in texts()]
    often = Counter(name for lesson in every for name in lesson.features)
    return [
        Lesson({name: value for name, value in features.items() if often[name] >= _OFTEN[name[0]]}, pitch)
        for features, pitch in every
    ]


def texts() -> Iterator[tuple[str, bool]]:
    """The messages: those beside this file, one a line, the known ones of the measured set, and openers."""
    for name, pitch in (("pitches", True), ("personal", False)):
        for line in (HERE / f"{name}.txt").read_text(encoding="utf-8").splitlines():
            yield line, pitch
    for each in known():
        yield each.text, each.pitch
    for phrase in (phrase for topic in phrases().topics.values() for phrase in topic):
        for thing in _THINGS if "thing" in phrase.slots else _THINGS[:1]:
            yield phrase.said({**_SLOTS, "thing": thing}), False


def _features(text: str) -> dict[Name, float]:
    book = rulebook.rules()
    words = message(text.strip(), book.speller, book.hosts).words
    return {
        (table, name): _SCALE[table]
        for _, sentence in sentences(words)
        for table, name, _ in features(sentence, book.leaning.classes)
    }


def learned(taught: Sequence[Lesson]) -> tuple[float, dict[Name, float]]:
    """The log-odds of a message without features, and what each feature adds to it."""
    weights: dict[Name, float] = {}
    squares: dict[Name, float] = {}
    start, start_squares = 0.0, 1.0
    often = Counter(name for lesson in taught for name in lesson.features)
    order = random.Random(0)
    for _ in range(_EPOCHS):
        for lesson in order.sample(taught, len(taught)):
            odds = start + sum(weights.get(name, 0.0) * value for name, value in lesson.features.items())
            miss = 1 / (1 + math.exp(-max(-30.0, min(30.0, odds)))) - lesson.pitch
            start_squares += miss * miss
            start -= _STEP * miss / math.sqrt(start_squares)
            for name, value in lesson.features.items():
                slope = miss * value + _PENALTY / often[name] * weights.get(name, 0.0)
                squares[name] = squares.get(name, 1.0) + slope * slope
                weights[name] = weights.get(name, 0.0) - _STEP * slope / math.sqrt(squares[name])
    return start, weights


def written(start: float, weights: dict[Name, float]) -> str:
    """The weights as the data file has them, in points, the strongest first."""
    lines = [
        "# Learned from labelled messages by `python -m tests.domain.drafts.lessons`; not to be edited by hand."
    ]
    lines += ["# By how many points each word, each two neighbours, and each meeting of classes leans to a pitch."]
    lines += ["", f"start = {start * POINTS:.1f}"]
    for table, between in (("words", " "), ("neighbours", ", "), ("meetings", ", ")):
        by_weight: dict[float, list[str]] = {}
        for (kind, name), weight in weights.items():
            points = round(weight * _SCALE[table] * POINTS, 1)
            if kind == table and abs(points) >= _LEAST:
                by_weight.setdefault(points, []).append(" ".join(name))
        lines += ["", f"[{table}]"]
        lines += [
            f'"{points}" = "{between.join(sorted(by_weight[points]))}"' for points in sorted(by_weight)[::-1]
        ]
    return "\n".join(lines) + "\n"
