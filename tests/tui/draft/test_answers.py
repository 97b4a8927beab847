"""Answers take the place of questions for as long as the line holds the name."""

from datetime import date

from nurture.domain.capture import Capture, Field, Part, Span, Unsure
from nurture.domain.names import Known
from nurture.tui.draft.answers import Answers
from nurture.tui.draft.options import NEW, NOBODY

ANA, BEN, REED, WELD = Known(1, "Ana"), Known(2, "Ben"), Known(3, "Sam Reed"), Known(4, "Sam Weld")
SAM = Unsure("Sam", (REED, WELD), 0, 3)
SHE = Unsure("she", (ANA, REED), 9, 12, whose=True)


def capture(**fields: object) -> Capture:
    return Capture(text="x", day=date(2026, 11, 22), **fields)  # type: ignore[arg-type]


def part(person: Known | str | None, **fields: object) -> Part:
    return Part(Field.THREAD, person, "moving", **fields)  # type: ignore[arg-type]


def names(found: Capture) -> list[str]:
    return [known.name for known in found.people]


def test_an_answer_settles_its_question_and_the_parts() -> None:
    answers = Answers(())
    answers.give("SAM", WELD)
    found = answers.put_in(capture(ambiguous=(SAM,), parts=(part("Sam"),)))
    assert (names(found), found.ambiguous, found.parts) == (["Sam Weld"], (), (part(WELD),))


def test_a_name_in_question_can_be_new_or_nobody() -> None:
    answers = Answers(())
    answers.give("Sam", NEW)
    assert answers.put_in(capture(ambiguous=(SAM,))).new_people == ("Sam",)
    assert answers.is_new("sam")
    answers.give("Sam", NOBODY)
    found = answers.put_in(capture(people=(ANA,), ambiguous=(SAM,), parts=(part("Sam"),)))
    assert (names(found), found.ambiguous, found.parts) == (["Ana"], (), ())


def test_a_stranger_can_be_somebody_who_is_known() -> None:
    answers = Answers(())
    answers.give("Zelda", BEN)
    found = answers.put_in(capture(new_people=("Zelda",), parts=(part("Zelda"),)))
    assert (names(found), found.new_people, found.parts) == (["Ben"], (), (part(BEN),))


def test_a_pronoun_brings_nobody_into_the_touch() -> None:
    answers = Answers(())
    answers.give("she", REED)
    found = answers.put_in(capture(people=(ANA,), ambiguous=(SHE,), parts=(part("she"),)))
    assert (names(found), found.parts) == (["Ana"], (part(REED),))


def test_those_within_take_part_where_the_line_names_nobody() -> None:
    assert names(Answers((ANA, BEN)).put_in(capture())) == ["Ana", "Ben"]
    named = capture(people=(REED,), spans=(Span(0, 3, "person"),))
    assert names(Answers((ANA, BEN)).put_in(named)) == ["Sam Reed"]


def test_the_only_one_within_of_a_name_is_meant() -> None:
    found = Answers((ANA, WELD)).put_in(capture(ambiguous=(SAM,), spans=(Span(0, 3, "unsure"),)))
    assert names(found) == ["Sam Weld"]
    assert names(Answers((ANA, BEN)).put_in(capture(ambiguous=(SAM,), spans=(Span(0, 3, "unsure"),)))) == []


def test_somebody_else_takes_the_place_of_a_person() -> None:
    answers = Answers(())
    answers.swap(ANA, BEN)
    related = part(REED, other=ANA)
    found = answers.put_in(capture(people=(ANA, REED, BEN), parts=(part(ANA), related)))
    assert names(found) == ["Ben", "Sam Reed"]
    assert found.parts == (part(BEN), part(REED, other=BEN))


def test_whoever_was_not_there_can_still_be_spoken_of() -> None:
    answers = Answers(())
    answers.swap(ANA, None)
    found = answers.put_in(capture(people=(ANA, BEN), parts=(part(ANA),)))
    assert (names(found), found.parts) == (["Ben"], (part(ANA),))


def test_what_is_said_of_several_who_were_chosen_is_said_of_each() -> None:
    found = Answers((ANA, BEN)).put_in(capture(people=(Known(0, ""),), parts=(part(Known(0, "")),)))
    assert (names(found), found.parts) == (["Ana", "Ben"], (part(None),))
