"""Learn anew how wordings lean: `python -m tests.domain.drafts.fit` writes `rules/en-wording.txt`.

Learned from are the known part of the measured set, the messages written to be mistaken, the lessons, and the
openers that nurture proposes, never what is held aside. It takes some minutes, and the same messages give the same
file. To be run after every change of the rules, whose signals are weighed too.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from nurture.domain.drafts import rulebook, wording
from nurture.domain.drafts.weighing import weigh
from nurture.domain.drafts.words import message
from nurture.domain.etiquette import etiquette
from nurture.domain.fitting import fitting
from nurture.domain.prompts import prompts_for
from nurture.domain.prompts.phrases import phrases
from tests.domain.crowd import crowd
from tests.domain.drafts.messages import HARD, LESSONS, MEASURED, lessons, practice
from tests.domain.drafts.regression import START, Example, odds_of, regressed
from tests.domain.portraits import TODAY

WEIGHTS = wording.WEIGHTS
WRITERS = (*MEASURED, *HARD)
OPENERS = "openers"
IMPORTANCE = {LESSONS: 0.4, OPENERS: 0.15}
"""Lessons are plainer than life, and openers are many and alike."""
PENALTY = 3.3
MESSAGES, AUTHORS = 3, 2
"""In how many messages, by how many writers, a feature has to be: what one alone writes teaches nothing."""
LEAST = 0.04
"""Log-odds below which a weight is not worth its place."""
ALARMS, DOUBTS = 0.035, 0.06
"""The part of the personal everyday messages that may be called a pitch, and that may be doubted, by what three
quarters of the lessons taught; what all of them taught calls half as many so."""
FOLDS = 4
"""Parts of the lessons, each judged by what the others taught, by which the marks are set."""
MARGIN = 0.15
"""Log-odds between the most doubtful opener and a doubt."""
_THINGS = ("pottery", "your daughter Mia starting school", "the new job", "moving to Lisbon in May")


class Lesson(NamedTuple):
    """A message to learn from."""

    writer: str
    features: dict[str, float]
    pitch: bool


def taught() -> list[Lesson]:
    """All messages to learn from."""
    return [Lesson(writer, featured(text), pitch) for writer, text, pitch in _texts()]


def featured(text: str) -> dict[str, float]:
    """The features of a message and their values."""
    book = rulebook.rules()
    words = message(text.strip(), book.speller, book.hosts).words
    return {each.name: each.value for each in wording.features(weigh(text.strip()), words, wording.classes())}


def _texts() -> Iterator[tuple[str, str, bool]]:
    for writer in WRITERS:
        for each in practice(writer):
            yield writer, each.text, each.pitch
    for each in lessons():
        yield LESSONS, each.text, each.pitch
    for opener in sorted({*_openers(), *_crowd()}):
        yield OPENERS, opener, False


def _openers() -> Iterator[str]:
    slots = {"name": "Ana", "when": "last year", "years": "a year ago", "day": "on Tuesday"}
    for each in (phrase for topic in phrases().topics.values() for phrase in topic):
        for thing in _THINGS if "thing" in each.slots else ("",):
            yield each.said({**slots, "thing": thing})


def _crowd() -> Iterator[str]:
    for person in crowd(1000):
        for prompt in prompts_for(person, etiquette(person, TODAY, fitting()), TODAY).prompts:
            if len(prompt.opener) < 300:
                yield prompt.opener


def learned(taught: Sequence[Lesson]) -> dict[str, float]:
    """The weights that tell the pitches from the others; both sides count the same in sum."""
    kept = _common(taught)
    heavy = [IMPORTANCE.get(lesson.writer, 1.0) for lesson in taught]
    pitches = sum(weight for weight, lesson in zip(heavy, taught, strict=True) if lesson.pitch)
    even = pitches / (sum(heavy) - pitches)
    examples = [
        Example(
            {name: value for name, value in lesson.features.items() if name in kept},
            lesson.pitch,
            weight * (1 if lesson.pitch else even),
        )
        for weight, lesson in zip(heavy, taught, strict=True)
    ]
    return regressed(examples, PENALTY)


def _common(taught: Iterable[Lesson]) -> set[str]:
    """The features that are in enough messages by enough writers."""
    messages = Counter(name for lesson in taught for name in lesson.features)
    authors = Counter(name for name, _ in {(name, lesson.writer) for lesson in taught for name in lesson.features})
    return {name for name, often in messages.items() if often >= MESSAGES and authors[name] >= AUTHORS}


def thresholds(taught: Sequence[Lesson], weights: dict[str, float]) -> tuple[float, float]:
    """Log-odds for a doubt and for a pitch, by what everyday messages get from the lessons without them.

    No opener of ours is doubted: the mark for a doubt is above them all.
    """
    openers = max(odds_of(each.features, weights) for each in taught if each.writer == OPENERS)
    odds = []
    for fold in range(FOLDS):
        others = learned([lesson for number, lesson in enumerate(taught) if number % FOLDS != fold])
        own = [lesson for lesson in taught[fold::FOLDS] if lesson.writer in MEASURED and not lesson.pitch]
        odds += [odds_of(lesson.features, others) for lesson in own]
    odds.sort(reverse=True)
    careful = max(odds[int(DOUBTS * len(odds))], openers + MARGIN)
    return careful, max(odds[int(ALARMS * len(odds))], careful)


def written(weights: dict[str, float], careful: float, pitch: float) -> str:
    """The file: one feature a line with its weight in log-odds, by name."""
    lines = [
        "# Learned from labelled messages by `python -m tests.domain.drafts.fit`; not to be edited by hand.",
        "# By how much each feature (see wording.py) makes a pitch likelier, in log-odds.",
        f"{weights[START]:+.2f} {START}",
        f"{careful:+.2f} careful",
        f"{pitch:+.2f} pitch",
    ]
    kept = sorted(name for name, weight in weights.items() if abs(weight) >= LEAST and name != START)
    return "\n".join([*lines, *(f"{weights[name]:+.2f} {name}" for name in kept)]) + "\n"


if __name__ == "__main__":
    all_taught = taught()
    fitted = learned(all_taught)
    WEIGHTS.write_text(written(fitted, *thresholds(all_taught, fitted)), encoding="utf-8")
    print(f"Learned from {len(all_taught)} messages.")  # noqa: T201
