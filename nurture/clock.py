"""The one seam to the calendar: nothing else in nurture asks what day it is."""

import os
from collections.abc import Callable
from datetime import date, datetime

from nurture.errors import InvalidValue

Clock = Callable[[], date]
"""Answers today's date in the user's own time zone."""

YEARS = range(1000, 9001)
"""Those of a pinned day: rhythms and looks ahead still lie within the calendar."""


def today() -> date:
    """Today, or the day that `NURTURE_TODAY` pins for tests and screenshots.

    Raises `InvalidValue` where that is not a date like 2026-11-22.
    """
    pinned = os.environ.get("NURTURE_TODAY")
    if not pinned:
        return date.today()
    try:
        day = date.fromisoformat(pinned)
    except ValueError:
        raise InvalidValue(f"NURTURE_TODAY is {pinned!r}, which is not a date like 2026-11-22.") from None
    if day.year not in YEARS:
        raise InvalidValue(f"NURTURE_TODAY is {pinned!r}; its year has to be from 1000 to 9000.")
    return day


def moment() -> date:
    """This moment, for hours that somebody keeps; where the day is pinned, that day without an hour."""
    return today() if os.environ.get("NURTURE_TODAY") else now()


def now() -> datetime:
    """This moment in local time without a zone: when a change was made, for people to read."""
    return datetime.now().replace(microsecond=0)
