"""What was kept of a touch holds until its line says otherwise."""

from dataclasses import replace
from datetime import date, time

import pytest

from nurture.domain.capture import Capture
from nurture.domain.names import Known
from nurture.domain.touches import Direction, Medium
from nurture.tui.draft.before import with_kept

ANA, BEN = Known(1, "Ana"), Known(2, "Ben")
READ = Capture(text="coffee with Ana", people=(ANA,), day=date(2026, 11, 22), medium=Medium.IN_PERSON)
KEPT = replace(
    READ,
    people=(ANA, BEN),
    medium=Medium.CALL,
    direction=Direction.OUT,
    door="phone",
    at=time(19, 30),
    minutes=90,
    place="home",
)


def test_a_line_that_says_the_same_leaves_all_as_it_was() -> None:
    assert with_kept(replace(READ, text="coffee with Ana!"), KEPT, READ) == replace(KEPT, text="coffee with Ana!")


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ({"medium": Medium.EMAIL}, {"medium": Medium.EMAIL, "door": ""}),
        ({"direction": Direction.IN}, {"direction": Direction.IN}),
        ({"at": time(8)}, {"at": time(8)}),
        ({"minutes": 5}, {"minutes": 5}),
        ({"place": "the pub"}, {"place": "the pub"}),
        ({"people": (BEN,)}, {"people": (BEN,)}),
        ({"people": (), "new_people": ("Zork",)}, {"people": (), "new_people": ("Zork",)}),
    ],
)
def test_what_it_newly_says_holds(said: dict[str, object], kept: dict[str, object]) -> None:
    assert with_kept(replace(READ, **said), KEPT, READ) == replace(KEPT, **kept)  # type: ignore[arg-type]


def test_a_line_that_could_not_be_read_before_changes_nothing() -> None:
    assert with_kept(replace(READ, medium=Medium.EMAIL, place="the pub"), KEPT, None) == KEPT
