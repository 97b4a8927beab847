"""What stands beside an entry: how, with whom, where, how long."""

from datetime import date

import pytest

from nurture.domain.entry_words import beside, heading
from nurture.domain.touches import Direction, Medium
from nurture.views.days import DayEntry, Who

DAY = date(2026, 11, 21)
TALK = DayEntry("touch", 1, DAY, None, "coffee", medium=Medium.IN_PERSON, direction=Direction.MUTUAL)
ANA, BEN, CLEO = Who(1, "Ana"), Who(2, "Ben"), Who(3, "Cleo")


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({}, "in person"),
        ({"medium": None}, ""),
        ({"medium": Medium.OTHER}, ""),
        ({"people": (ANA,)}, "in person · with Ana"),
        ({"people": (ANA, BEN)}, "in person · with Ana and Ben"),
        ({"people": (ANA, BEN, CLEO)}, "in person · with Ana, Ben and Cleo"),
        (
            {"people": (ANA,) * 8 + (BEN,) * 3},
            "in person · with Ana, Ana, Ana, Ana, Ana, Ana, Ana, Ana and 3 more",
        ),
        ({"place": "the pub", "minutes": 45}, "in person · the pub · 45 min"),
        ({"minutes": 120}, "in person · 2 h"),
        ({"minutes": 90}, "in person · 1 h 30"),
        ({"tags": ("diy", "tent"), "text": "the #Tent leaks"}, "in person · #diy"),
        ({"medium": Medium.MESSAGE, "door": "whatsapp"}, "message, whatsapp"),
        ({"medium": Medium.LETTER, "door": "letter"}, "letter"),
        ({"medium": Medium.EMAIL, "direction": Direction.IN}, "email, they wrote"),
        ({"medium": Medium.EMAIL, "direction": Direction.OUT}, "email, you wrote, no answer yet"),
        ({"direction": Direction.OUT, "answered_on": DAY}, "in person, you wrote, answered Sat 21 Nov"),
        ({"answered_on": DAY.replace(year=2027)}, "in person, answered Sun 21 Nov 2027"),
        ({"direction": Direction.OUT, "broadcast": True}, "in person, to many at once"),
    ],
)
def test_what_is_known_is_said(more: dict[str, object], said: str) -> None:
    assert " · ".join(beside(TALK._replace(**more))) == said  # type: ignore[arg-type]


def test_all_are_named_where_that_is_asked_for() -> None:
    assert beside(TALK._replace(people=(ANA,) * 20), named=None)[1].count("Ana") == 20


def test_a_day_is_headed_in_full() -> None:
    assert heading(DAY) == "Saturday 21 November 2026"
    assert heading(date(890, 1, 1)).endswith("1 January 0890")
