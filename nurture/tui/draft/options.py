"""What a name in question can mean: the candidates, the one last talked with first, and what else it could be."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from nurture.domain.capture import Unsure
from nurture.domain.dates import ago
from nurture.domain.names import Known, told_apart

NEW, NOBODY, OTHER = "new", "nobody", "other"
"""Answers besides a person: somebody yet to be added, no name at all, or somebody who has yet to be named."""

PEOPLE = 6
"""Candidates that are listed: what else a name may be has to be in sight below them."""

Lately = Callable[[Sequence[Known]], Mapping[int, date]]
"""Asks with whom of some people there was an exchange, and on which day the last one was."""


@dataclass(frozen=True, slots=True)
class Option:
    """One thing that a name in the line can mean."""

    name: str
    """As typed."""
    label: str
    answer: Known | str
    """A person, NEW, NOBODY or OTHER."""
    aside: str = ""
    """What else tells them apart: when they were last talked with."""


def candidates(unsure: Unsure, lately: Lately, today: date) -> list[Option]:
    """The people that a name can mean, best guess first; then what else it may be."""
    people = ordered(unsure.text, unsure.candidates, lately, today)
    if unsure.whose:
        return [*people, Option(unsure.text, "none of them: leave that out", NOBODY)]
    return [
        *people[:PEOPLE],
        Option(unsure.text, "somebody new", NEW),
        Option(unsure.text, "somebody else …", OTHER, called_so(len(people))),
        Option(unsure.text, "a word, not a name", NOBODY),
    ]


def called_so(many: int) -> str:
    """What is said of those who are not listed, where so many bear a name; empty where all are."""
    more = many - PEOPLE
    return f"{more} more are called so" if more > 0 else ""


def of_stranger(name: str) -> list[Option]:
    """What a name can be that nobody here answers to."""
    return [
        Option(name, "add them as somebody new", NEW),
        Option(name, "somebody you know …", OTHER),
        Option(name, "a word, not a name", NOBODY),
    ]


def ordered(text: str, people: Sequence[Known], lately: Lately, today: date) -> list[Option]:
    """People as options, those first with whom one talked last; those never talked with stay in their order."""
    last = lately(people) if len(people) > 1 else {}
    labels = zip(people, told_apart(people), strict=True)
    found = sorted(labels, key=lambda each: last.get(each[0].id, date.min), reverse=True)
    return [
        Option(text, label, known, f"talked {ago(last[known.id], today)}" if known.id in last else "")
        for known, label in found
    ]
