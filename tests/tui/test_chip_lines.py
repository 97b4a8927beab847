"""What was understood, as rows of chips."""

from datetime import date

import pytest

from nurture.domain.capture import Capture, Field, Part
from nurture.domain.names import Known
from nurture.domain.touches import Direction, Medium
from nurture.tui.chip_lines import COLOURS, Beside, day_words, length_words, notes_words, part_row, rows
from nurture.tui.draft import Draft
from tests.journals import TODAY
from tests.tui.rooms import LONG

ANA, BEN = Known(1, "Ana Costa"), Known(2, "Ben Okafor")
FRIDAY = date(2026, 11, 27)
BESIDE = Beside(TODAY, "ctrl+n", "ctrl+b")


def shown(capture: Capture, notes: str = "") -> list[str]:
    draft = Draft(lambda line: capture)
    draft.read("x")
    return [
        " | ".join([row.label.plain, *(f"{chip.text.plain}{chip.tail.plain}" for chip in row.chips)])
        for row in rows(draft, BESIDE._replace(notes=notes))
    ]


def test_a_plain_line_has_three_rows() -> None:
    capture = Capture(text="x", people=(ANA,), day=TODAY, medium=Medium.CALL, direction=Direction.IN)
    assert shown(capture) == ["who | Ana Costa", "when | Sun 22 Nov, today", "how | a call | they wrote"]


def test_whatever_else_there_is_has_its_own_place() -> None:
    capture = Capture(
        text="x", people=(ANA,), day=TODAY, medium=Medium.MESSAGE, door="whatsapp", answers=True, tags=("a", "b")
    )
    assert shown(capture, "one\ntwo") == [
        "who | Ana Costa",
        "when | Sun 22 Nov, today",
        "how | a message, whatsapp | they answered",
        "tags | #a | #b",
        "notes | 2 lines of notes  one",
    ]


def test_many_people_are_counted() -> None:
    people = tuple(Known(number, f"P{number}") for number in range(1, 1_016))
    first = shown(Capture(text="x", people=people, day=TODAY))[0]
    assert first.endswith("P12 | and 1,003 more")


def test_a_line_that_names_nobody_asks_who() -> None:
    assert shown(Capture(text="x", day=TODAY))[0] == "who | who was it?"


def test_a_broadcast_is_no_exchange() -> None:
    capture = Capture(text="x", people=(ANA,), day=TODAY, broadcast=True)
    assert "to many at once, no exchange" in shown(capture)[2]


@pytest.mark.parametrize(
    ("part", "words"),
    [
        (Part(Field.PROMISE, BEN, "a", kind="me", when=FRIDAY), "promise | I to Ben Okafor: a by Fri 27 Nov"),
        (Part(Field.PROMISE, BEN, "a", kind="them"), "promise | Ben Okafor to me: a"),
        (Part(Field.THREAD, None, "a"), "going on | each: a"),
        (Part(Field.NEXT, "she", "a", when=date(2027, 5, 1)), "next | she: a · Sat 1 May 2027"),
        (Part(Field.FACT, ANA, "a", kind="how-we-met"), "how we met | Ana Costa: a"),
        (Part(Field.GAVE, ANA, "a", kind="gift"), "gave | Ana Costa: a (gift)"),
        (Part(Field.RECEIVED, ANA, "a", kind="lent"), "received | Ana Costa: a (lent)"),
        (Part(Field.RELATION, "Rui", "", kind="sibling", other=ANA), "relation | Rui is a sibling of Ana Costa"),
        (Part(Field.MOMENT, ANA, "birthday 12 April"), "date | Ana Costa: birthday 12 April"),
    ],
)  # fmt: skip
def test_a_part_says_whose_it_is_and_when(part: Part, words: str) -> None:
    row = part_row((part.field, part.text, 0), part, TODAY)
    assert f"{row.label.plain} | {row.chips[0].text.plain}{row.chips[0].tail.plain}" == words


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (TODAY, "Sun 22 Nov, today"),
        (date(2026, 11, 17), "Tue 17 Nov, 5 days ago"),
        (date(2024, 11, 17), "Sun 17 Nov 2024, 2 years ago"),
        (date(2026, 11, 23), "Mon 23 Nov, tomorrow, still to come"),
    ],
)
def test_a_day_is_said_as_it_was_understood(day: date, words: str) -> None:
    assert day_words(day, TODAY).plain == words


@pytest.mark.parametrize(("minutes", "words"), [(5, "5 min"), (60, "1 h"), (90, "1 h 30"), (1_440, "24 h")])
def test_a_length_is_short(minutes: int, words: str) -> None:
    assert length_words(minutes) == words


def test_notes_are_counted_in_lines() -> None:
    assert notes_words("one").plain == "1 line of notes  one"
    assert notes_words("\n[red]\n\nb\n").plain == "3 lines of notes  [red]"


def test_every_field_has_its_colour() -> None:
    assert set(Field) <= set(COLOURS)


def test_long_words_are_cut() -> None:
    assert len(shown(Capture(text="x", people=(Known(1, LONG),), day=TODAY))[0]) < 200
