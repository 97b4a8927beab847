"""Nothing asks after the dead and the archived."""

from datetime import date
from typing import NamedTuple

import pytest

from nurture.domain.gone import gone, refuse_gone
from nurture.errors import InvalidValue

TODAY = date(2026, 11, 22)
PRONOUNS = {"he", "she", "they", "his", "her", "hers", "their", "him", "them"}


class Somebody(NamedTuple):
    name: str = "Ana [Costa]"
    died_on: date | None = None
    archived_on: date | None = None


@pytest.mark.parametrize(
    ("person", "sentence"),
    [
        (
            Somebody(died_on=date(2026, 11, 20)),
            "Ana [Costa] died on Fri 20 Nov; nothing asks for a check-in any more.",
        ),
        (
            Somebody(archived_on=date(2025, 3, 3)),
            "Ana [Costa] was archived on Mon 3 Mar 2025; nothing asks for a check-in.",
        ),
        (
            Somebody(died_on=date(2026, 11, 20), archived_on=TODAY),
            "Ana [Costa] died on Fri 20 Nov; nothing asks for a check-in any more.",
        ),
    ],
)
def test_who_is_gone_is_named_without_a_pronoun(person: Somebody, sentence: str) -> None:
    with pytest.raises(InvalidValue) as refusal:
        refuse_gone(person, TODAY)
    assert refusal.value.sentence == sentence
    assert bool(refusal.value.hint) is (person.died_on is None)
    assert not PRONOUNS & set(f"{sentence} {refusal.value.hint}".casefold().split())


def test_who_is_here_may_be_asked_after() -> None:
    assert gone(Somebody(), TODAY) == ""
    refuse_gone(Somebody(), TODAY)
