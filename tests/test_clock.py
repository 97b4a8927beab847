"""What day it is, and how a test pins it."""

from datetime import date, datetime

import pytest

from nurture import clock
from nurture.errors import InvalidValue


def test_the_day_can_be_pinned(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NURTURE_TODAY", "2026-11-22")
    assert clock.today() == date(2026, 11, 22)


def test_the_day_is_today_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NURTURE_TODAY", "")
    before = date.today()
    assert before <= clock.today() <= date.today()
    assert clock.now().microsecond == 0


def test_a_moment_has_an_hour_unless_the_day_is_pinned(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NURTURE_TODAY", "")
    assert isinstance(clock.moment(), datetime)
    monkeypatch.setenv("NURTURE_TODAY", "2026-11-22")
    assert not isinstance(clock.moment(), datetime)
    assert clock.moment() == date(2026, 11, 22)


@pytest.mark.parametrize("pinned", ["yesterday", "2026-02-30", "22.11.2026", "0001-01-02", "9999-12-31"])
def test_a_pin_that_is_no_day_is_a_sentence(monkeypatch: pytest.MonkeyPatch, pinned: str) -> None:
    monkeypatch.setenv("NURTURE_TODAY", pinned)
    with pytest.raises(InvalidValue, match=f"NURTURE_TODAY is '{pinned}'"):
        clock.today()
