"""What was said about how often, and whose word holds."""

import pytest

from nurture.domain.pace import Pace, effective
from nurture.errors import InvalidValue


@pytest.mark.parametrize("said", [(0, None), (-1, None), (10, 10), (10, 9), (None, 5)])
def test_a_pace_nobody_could_keep_is_refused(said: tuple[int | None, int | None]) -> None:
    with pytest.raises(InvalidValue):
        Pace(*said)


def test_whether_anything_was_said() -> None:
    assert not Pace().said
    assert Pace(1).said
    assert Pace(ambient=True).said


@pytest.mark.parametrize(
    ("own", "circles", "holds"),
    [
        (Pace(), [], Pace()),
        (Pace(), [Pace()], Pace()),
        (Pace(5), [Pace(3)], Pace(5)),
        (Pace(ambient=True), [Pace(3)], Pace(ambient=True)),
        (Pace(), [Pace(30), Pace(7), Pace(90)], Pace(7)),
        (Pace(), [Pace(ambient=True), Pace(30)], Pace(30)),
        (Pace(), [Pace(), Pace(ambient=True)], Pace(ambient=True)),
        (Pace(), [Pace(7, 20), Pace(7, 9)], Pace(7, 9)),
    ],
)
def test_own_before_the_shortest_circle_before_nothing(own: Pace, circles: list[Pace], holds: Pace) -> None:
    assert effective(own, circles) == holds
    assert effective(own, reversed(circles)) == holds
