"""Each part has a line that is read back as it was."""

from datetime import date

import pytest

from nurture.domain.capture import Field, Part
from nurture.domain.dates import DateOrder
from nurture.errors import NurtureError
from nurture.tui.part_lines import QUESTIONS, part_line, read_part, said
from tests.journals import TODAY

DAY = date(2026, 11, 27)
PARTS = [
    (Part(Field.PROMISE, None, "the recipe", kind="me", when=DAY), "the recipe by 2026-11-27"),
    (Part(Field.PROMISE, None, "the photos", kind="them"), "they: the photos"),
    (Part(Field.THREAD, None, "moving to Lisbon", when=DAY), "moving to Lisbon, ask 2026-11-27"),
    (Part(Field.NEXT, None, "ask again"), "ask again"),
    (Part(Field.FACT, None, "sourdough", kind="can-teach"), "can teach: sourdough"),
    (Part(Field.GAVE, None, "a jar of jam", kind="gift"), "gift: a jar of jam"),
    (Part(Field.RECEIVED, None, "his drill", kind="lent"), "lent: his drill"),
    (Part(Field.MOMENT, None, "birthday 12 April"), "birthday 12 April"),
]


@pytest.mark.parametrize(("part", "line"), PARTS)
def test_the_line_of_a_part_is_read_back(part: Part, line: str) -> None:
    assert part_line(part) == line
    changes = read_part(part.field, line, TODAY, DateOrder.DMY)
    assert part._replace(**changes) == part
    assert part.field in QUESTIONS
    assert part.text in said(changes, TODAY)


def test_what_was_read_is_said_back() -> None:
    assert said({"kind": "me", "text": "the recipe", "when": DAY}, TODAY) == (
        "I promised: the recipe, Fri 27 Nov, in 5 days"
    )
    assert said({"kind": "can-teach", "text": "sourdough"}, TODAY) == "can teach: sourdough"


@pytest.mark.parametrize(
    ("field", "text"),
    [(field, " ") for field in QUESTIONS] + [(Field.FACT, "intrest: pottery"), (Field.MOMENT, "birthday 31 Feb")],
)
def test_what_says_nothing_is_refused(field: Field, text: str) -> None:
    with pytest.raises(NurtureError):
        read_part(field, text, TODAY, DateOrder.DMY)
