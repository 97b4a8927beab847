"""Words for a day and a line of the weeks ahead."""

from datetime import timedelta

import pytest

from nurture.domain.month import GLYPHS, Counts
from nurture.domain.upcoming import Kind
from nurture.tui.upcoming_lines import COLOURS, day_words_of, legend, line_in_full
from nurture.views.upcoming import UpcomingLine
from tests.journals import TODAY
from tests.tui.rooms import LONG, NASTY

LATER = TODAY + timedelta(40)


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        ({}, "Friday 1 January 2027, in 5 weeks  nothing yet"),
        ({Kind.MOMENT: 1}, "Friday 1 January 2027, in 5 weeks  1 moment"),
        (
            {Kind.PROMISE: 2, Kind.ASK: 1, Kind.DUE: 1200},
            "Friday 1 January 2027, in 5 weeks  2 promises of yours, 1 thing to ask, 1,200 become due",
        ),
    ],
)
def test_a_day_in_words(counts: Counts, words: str) -> None:
    assert str(day_words_of(LATER, TODAY, counts)) == words


def test_a_line_in_full_has_its_day_and_note_and_of_the_past_the_note_alone() -> None:
    line = UpcomingLine(LATER, Kind.ASK, 1, "Ana", "ask: the exam", 1, "a note")
    assert str(line_in_full(line, TODAY)) == "Friday 1 January  Ana  ask: the exam  a note"
    past = line._replace(day=TODAY - timedelta(1))
    assert str(line_in_full(past, TODAY)) == "Ana  ask: the exam  a note"


@pytest.mark.parametrize("words", [NASTY, LONG])
def test_long_and_hostile_words_leave_room_for_each_other(words: str) -> None:
    shown = str(line_in_full(UpcomingLine(LATER, Kind.ASK, 1, words, f"ask: {words}", 1, "a note"), TODAY))
    assert "\x1b" not in shown
    assert len(shown) < 600
    assert shown.index("ask: ") < 90
    assert shown.endswith("a note")


def test_every_kind_has_a_colour_and_the_legend_its_glyphs() -> None:
    assert set(COLOURS) == set(GLYPHS)
    assert str(legend()) == "✦ moment  → promise  ? to ask  ◑ becomes due  "
