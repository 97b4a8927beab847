"""The window over the journal of days: it moves page by page, and never holds all of it."""

from datetime import date, timedelta

import pytest

from nurture.journal import Journal
from nurture.tui import day_window
from nurture.tui.day_window import DayWindow
from nurture.views.days import Sought
from tests.journals import TODAY


@pytest.fixture
def written(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> Journal:
    """A note for each of the last 40 days; a window of 12 entries, read in fours."""
    monkeypatch.setattr(day_window, "PAGE", 4)
    monkeypatch.setattr(day_window, "MOST", 12)
    for ago in range(40):
        journal.notes.add(f"{ago}", TODAY - timedelta(ago))
    return journal


def ago(window: DayWindow) -> list[int]:
    return [int(entry.text) for entry in window.entries]


def test_down_to_the_end_and_up_again(written: Journal) -> None:
    window = DayWindow(written)
    window.to_newest()
    assert ago(window) == [0, 1, 2, 3]
    seen = {*ago(window)}
    while window.older():
        assert ago(window) == list(range(ago(window)[0], ago(window)[0] + len(window.entries)))
        assert len(window.entries) <= 12
        seen |= {*ago(window)}
    assert seen == set(range(40))
    assert ago(window) == list(range(28, 40))
    assert (window.is_newest, window.is_oldest) == (False, True)
    while window.newer():
        assert len(window.entries) <= 12
    assert ago(window) == list(range(12))
    assert (window.is_newest, window.is_oldest) == (True, False)


def test_to_the_ends_and_to_a_day(written: Journal) -> None:
    window = DayWindow(written)
    window.to_oldest()
    assert ago(window) == [36, 37, 38, 39]
    assert window.newer()
    assert ago(window) == list(range(32, 40))
    assert window.to_day(TODAY - timedelta(20))
    assert ago(window) == [20, 21, 22, 23]
    assert not window.to_day(TODAY - timedelta(40))
    assert ago(window) == [20, 21, 22, 23]


def test_from_month_to_month(written: Journal) -> None:
    written.notes.add("200", TODAY - timedelta(200))
    window = DayWindow(written)
    window.to_newest()
    assert window.to_month(-1, TODAY)
    assert ago(window)[0] == 22  # 31 October
    assert window.to_month(-1, window.entries[0].happened_on)
    assert ago(window) == [200]
    assert not window.to_month(-1, window.entries[0].happened_on)
    assert window.to_month(1, window.entries[0].happened_on)
    assert ago(window)[0] == 22
    assert window.to_month(1, window.entries[0].happened_on)
    assert ago(window)[0] == 0
    assert not window.to_month(1, TODAY)
    assert not window.to_month(-1, date(1, 1, 20))


def test_read_again_it_stays_where_it_is(written: Journal) -> None:
    window = DayWindow(written)
    window.to_day(TODAY - timedelta(20))
    written.notes.add("0", TODAY)
    written.notes.remove(window.entries[0].id)
    window.again()
    assert ago(window) == [21, 22, 23, 24]
    window.to_newest()
    written.notes.add("0", TODAY)
    window.again()
    assert ago(window) == [0, 0, 0, 1]


def test_an_empty_one_goes_nowhere(written: Journal) -> None:
    window = DayWindow(written)
    window.sought = Sought(words=("nowhere",))
    window.to_newest()
    moved = [window.older(), window.newer(), window.to_day(TODAY), window.to_month(1, TODAY)]
    assert not any(moved)
    window.to_oldest()
    window.again()
    assert ago(window) == []
    window.sought = Sought()
    window.again()
    assert ago(window) == [0, 1, 2, 3]
