"""What was set by hand holds whatever the line says; parts are known by their words."""

from datetime import date

from nurture.domain.capture import Capture, Field, Part
from nurture.domain.touches import Direction, Medium
from nurture.tui.draft.turns import Turns, keyed

DAY = date(2026, 11, 22)
LINE = Capture(text="x", day=DAY, medium=Medium.MESSAGE, door="whatsapp", tags=("a", "b"), broadcast=True)
RECIPE = Part(Field.PROMISE, None, "the recipe", 3, 13, kind="me")


def test_fields_are_set_and_turned() -> None:
    turns = Turns()
    turns.set(place="the pub", day=date(2026, 11, 1))
    turns.next_medium(LINE)
    turns.next_direction(LINE)
    turns.untag("a")
    found = turns.put_in(LINE)
    assert (found.place, found.day, found.tags) == ("the pub", date(2026, 11, 1), ("b",))
    assert (found.medium, found.door) == (Medium.EMAIL, "")
    assert (found.direction, found.broadcast) == (Direction.IN, False)


def test_turning_goes_round() -> None:
    turns = Turns()
    for _ in Medium:
        turns.next_medium(turns.put_in(LINE))
    for _ in Direction:
        turns.next_direction(turns.put_in(LINE))
    found = turns.put_in(LINE)
    assert (found.medium, found.direction) == (LINE.medium, LINE.direction)


def test_a_line_that_cannot_be_read_yet_can_be_turned() -> None:
    turns = Turns()
    turns.next_medium(None)
    turns.next_direction(None)
    found = turns.put_in(LINE)
    assert (found.medium, found.direction) == (Medium.IN_PERSON, Direction.IN)


def test_a_part_keeps_its_change_wherever_it_moves() -> None:
    turns = Turns()
    ((key, _),) = keyed((RECIPE,))
    turns.change_part(key, text="the recipe for bread")
    turns.change_part(key, when=DAY)
    ((_, part),) = turns.parts((RECIPE._replace(start=20, end=30),))
    assert (part.text, part.when, part.start) == ("the recipe for bread", DAY, 20)
    turns.take_out_part(key)
    assert turns.parts((RECIPE,)) == []


def test_two_of_the_same_words_are_told_apart() -> None:
    turns = Turns()
    first, second = (key for key, _ in keyed((RECIPE, RECIPE)))
    turns.take_out_part(first)
    ((key, _),) = turns.parts((RECIPE, RECIPE))
    assert key == second
