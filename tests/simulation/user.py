"""A plausible user of a year: about one check-in and a half a day, and all that gets in the way.

The luck of a day is drawn from the seed and the day alone, so that different ways of offering meet the same year.
"""

from collections.abc import Sequence
from enum import Enum
from random import Random
from typing import NamedTuple

A_DAY = 1.5
"""Check-ins on a day like others, on the whole."""
USUAL, BUSY = (0, 1, 1, 2, 2, 3), (0, 0, 0, 1)
ALWAYS_SKIPPED = 0.03
"""The share of people about whom an offer never comes to anything."""
WRITES, ANSWERED = 0.35, 0.7
"""How many offers lead to a message, and how many of these are answered at all."""
BY_CHANCE = 0.35
"""Meetings a day that Today had no part in."""


class Day(Enum):
    """What sort of day it is."""

    USUAL = "usual"
    BUSY = "busy"
    UNSEEN = "nobody looked at Today"
    AWAY = "away, as announced"
    SILENT = "looked at Today, and logged nobody"


HOLIDAY, MONTH_OFF, ABSENCE = range(100, 114), range(160, 190), range(250, 264)
"""Two weeks without a word, a month in which nobody is logged, and an announced absence: days of the year."""


def kind_of(day: int) -> Day:
    """What sort of day the `day`-th of the year is; every sixth week is a busy one."""
    if day in HOLIDAY:
        return Day.UNSEEN
    if day in ABSENCE:
        return Day.AWAY
    if day in MONTH_OFF:
        return Day.SILENT
    return Day.BUSY if day // 7 % 6 == 5 else Day.USUAL


class Deed(NamedTuple):
    """What is done about an offer."""

    person: int
    answered_after: int | None
    """In days; 0 is a talk, None a message that is never answered."""


class User:
    """Somebody who looks at Today each morning."""

    def __init__(self, seed: int) -> None:
        self._seed = seed

    def skips(self, person: int) -> bool:
        """Whether this is one whom they always put off."""
        return Random(f"{self._seed} skips {person}").random() < ALWAYS_SKIPPED

    def deeds(self, day: int, offered: Sequence[int]) -> list[Deed]:
        """What they do about today's offers, which is nothing on some days."""
        dice = Random(f"{self._seed} does {day}")
        kind = kind_of(day)
        if kind in (Day.UNSEEN, Day.AWAY, Day.SILENT):
            return []
        many = dice.choice(BUSY if kind is Day.BUSY else USUAL)
        wanted = [person for person in dice.sample(offered, len(offered)) if not self.skips(person)]
        return [self._deed(person, dice) for person in wanted[:many]]

    def _deed(self, person: int, dice: Random) -> Deed:
        if dice.random() >= WRITES:
            return Deed(person, 0)
        return Deed(person, dice.randint(1, 10) if dice.random() < ANSWERED else None)

    def meets(self, day: int, people: Sequence[int]) -> int | None:
        """Whom they run into outside of Today, if anybody."""
        dice = Random(f"{self._seed} meets {day}")
        if kind_of(day) is Day.SILENT or dice.random() >= BY_CHANCE:
            return None
        person = dice.choice(people)
        return None if self.skips(person) else person
