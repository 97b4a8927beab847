"""What a name can mean, best guess first."""

from datetime import date

from nurture.domain.capture import Unsure
from nurture.domain.names import Known
from nurture.tui.draft.options import NEW, NOBODY, OTHER, PEOPLE, candidates, of_stranger
from tests.journals import TODAY

REED, WELD, ZED = Known(3, "Sam Reed", hint="pottery"), Known(4, "Sam Weld"), Known(5, "Sam Zed")
LAST = {4: date(2026, 11, 1), 5: date(2026, 11, 21)}


def test_those_last_talked_with_come_first_and_say_so() -> None:
    options = candidates(Unsure("Sam", (REED, WELD, ZED), 0, 3), lambda _: LAST, TODAY)
    assert [(each.label, each.aside) for each in options[:3]] == [
        ("Sam Zed", "talked yesterday"),
        ("Sam Weld", "talked 3 weeks ago"),
        ("Sam Reed (pottery)", ""),
    ]
    assert [each.answer for each in options[3:]] == [NEW, OTHER, NOBODY]


def test_a_pronoun_can_only_be_one_of_those_named() -> None:
    options = candidates(Unsure("she", (REED, WELD), 0, 3, whose=True), lambda _: {}, TODAY)
    assert [each.answer for each in options] == [REED, WELD, NOBODY]


def test_of_many_the_first_are_listed_and_the_others_counted() -> None:
    many = tuple(Known(number, f"Sam {number}") for number in range(1, PEOPLE + 3))
    options = candidates(Unsure("Sam", many, 0, 3), lambda _: {}, TODAY)
    assert [each.label for each in options[:PEOPLE]] == [known.name for known in many[:PEOPLE]]
    assert [(each.answer, each.aside) for each in options[PEOPLE:]] == [
        (NEW, ""),
        (OTHER, "2 more are called so"),
        (NOBODY, ""),
    ]


def test_one_candidate_needs_no_look_at_the_past() -> None:
    def asked(_: object) -> dict[int, date]:
        raise AssertionError("a question for nothing")

    options = candidates(Unsure("Smm", (REED,), 0, 3), asked, TODAY)
    assert options[0].answer == REED


def test_a_stranger_can_be_added_or_somebody_else() -> None:
    assert [each.answer for each in of_stranger("Zork")] == [NEW, OTHER, NOBODY]
