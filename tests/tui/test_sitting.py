"""A sitting: the way through the people, and what belongs to it."""

from nurture.tui.sitting import Sitting


def test_on_and_back_and_to_the_end() -> None:
    sitting = Sitting([7, 8], None)
    assert sitting.person == 7
    assert not sitting.go_back()
    sitting.go_on()
    sitting.go_on()
    assert sitting.person is None
    sitting.go_on()
    assert sitting.go_back()
    assert sitting.person == 8
    sitting.go_to(7)
    assert sitting.person == 7


def test_nobody_at_all() -> None:
    sitting = Sitting([], 5)
    assert sitting.person is None
    assert not sitting.go_back()


def test_steps_belong_to_whom_they_were_about() -> None:
    sitting = Sitting([7, 8], 100)
    sitting.note(100, 7)  # an act that changed nothing leaves the step before the sitting as the latest
    sitting.note(101, 7)
    sitting.note(101, 8)  # and here the one of another person
    assert (sitting.about(100), sitting.about(101), sitting.about(102)) == (None, 7, None)
    assert not sitting.holds(100)
    assert not sitting.holds(None)
    assert sitting.holds(102)
