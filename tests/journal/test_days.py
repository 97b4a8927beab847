"""The journal by its days: the order of entries, pages that join without a seam, search, former years."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nurture.domain.touches import Direction, Medium
from nurture.errors import InvalidValue, UnknownName
from nurture.journal import Journal
from nurture.journal.days import by_day
from nurture.store import days
from nurture.views.days import DayEntry, Sought, Who
from tests.journals import TODAY, Calendar, add, fresh, happened, log


def timed(journal: Journal, people: list[int], day: date, at: str | None, text: str = "we met") -> int:
    """A touch at a time of day; returns its key."""
    key = log(journal, people, day, text)
    with journal.database.writing("a time") as connection:
        connection.execute("UPDATE touch SET at = ? WHERE id = ?", (at, key))
    return key


def texts(entries: list[DayEntry]) -> list[str]:
    return [entry.text for entry in entries]


def test_an_entry_says_what_was_logged(journal: Journal) -> None:
    ana, ben, cleo = add(journal, "Ana Costa"), add(journal, "Ben Okafor"), add(journal, "Cleo")
    journal.record(
        happened(journal, [ben, ana], TODAY, "a call #diy #tent", medium=Medium.CALL, tags=("diy", "tent")),
        "the tent leaks",
    )
    key = log(journal, [cleo], TODAY - timedelta(4), "wrote", direction=Direction.OUT, medium=Medium.LETTER)
    journal.checkins.answered(cleo)
    with journal.database.writing("more") as connection:
        connection.execute(
            "UPDATE touch SET at='07:30', minutes=5, place='the pub', door='post' WHERE id=?", (key,)
        )
    first, second = journal.days.page()
    assert first._replace(id=0) == DayEntry(
        kind="touch",
        id=0,
        happened_on=TODAY,
        at=None,
        text="a call #diy #tent",
        notes="the tent leaks",
        medium=Medium.CALL,
        direction=Direction.MUTUAL,
        people=(Who(ben, "Ben Okafor"), Who(ana, "Ana Costa")),
        tags=("diy", "tent"),
    )
    assert (second.id, second.at, second.minutes, second.place, second.door) == (
        key,
        "07:30",
        5,
        "the pub",
        "post",
    )
    assert second.answered_on == TODAY


def test_newest_day_first_and_each_day_from_morning_to_evening(journal: Journal) -> None:
    ana = add(journal, "Ana")
    timed(journal, [ana], TODAY - timedelta(1), None, "some time")
    journal.notes.add("a note", TODAY - timedelta(1))
    timed(journal, [ana], TODAY - timedelta(1), "19:30", "evening")
    timed(journal, [ana], TODAY - timedelta(1), "08:00", "morning")
    timed(journal, [ana], TODAY, None, "today")
    assert texts(journal.days.page()) == ["today", "morning", "evening", "some time", "a note"]
    assert [len(day.entries) for day in by_day(journal.days.page())] == [1, 4]


Written = list[tuple[int, str | None, bool]]
"""Days ago, time of day, and whether it is a note."""


@settings(max_examples=30)
@given(
    st.lists(st.tuples(st.integers(0, 4), st.sampled_from([None, "08:00", "19:30"]), st.booleans()), max_size=14),
    st.integers(1, 5),
)
def test_pages_join_without_a_seam_in_both_directions(written: Written, limit: int) -> None:
    journal = _written(written)
    whole = journal.days.page(limit=100)
    assert len(whole) == len(written)
    assert whole == sorted(whole, key=lambda e: (-e.happened_on.toordinal(), e.at or "~", e.id))
    there, page = list[DayEntry](), journal.days.page(limit=limit)
    while page:
        there += page
        page = journal.days.page(after=page[-1], limit=limit)
    assert there == whole
    back, page = list[DayEntry](), journal.days.earliest(limit=limit)
    while page:
        back = page + back
        page = journal.days.newer(Sought(), page[0], limit)
    assert back == whole
    told = list(journal.days.told())
    assert [day.day for day in told] == sorted({entry.happened_on for entry in whole})
    assert [entry for day in reversed(told) for entry in day.entries] == whole
    for ago in range(5):
        day = TODAY - timedelta(ago)
        assert journal.days.from_day(day, limit=100) == [entry for entry in whole if entry.happened_on <= day]


_SHARED: list[Journal] = []


@pytest.fixture(scope="module", autouse=True)
def shared(tmp_path_factory: pytest.TempPathFactory) -> None:
    journal = fresh(tmp_path_factory.mktemp("days") / "journal.db")
    add(journal, "Ana")
    _SHARED[:] = [journal]


def _written(written: Written) -> Journal:
    """A journal with these entries and no others."""
    (journal,) = _SHARED
    with journal.database.writing("emptied") as connection:
        connection.execute("DELETE FROM touch")
        connection.execute("DELETE FROM note")
    for ago, at, is_note in written:
        if is_note:
            journal.notes.add("a note", TODAY - timedelta(ago))
        else:
            timed(journal, [journal.pick("Ana").id], TODAY - timedelta(ago), at)
    return journal


# --- what is sought -----------------------------------------------------------------------------------------


@pytest.fixture
def circle(journal: Journal) -> Journal:
    """Two months of Ana, who is in pottery, and Ben."""
    ana, ben = add(journal, "Ana Costa", circles=("pottery",)), add(journal, "Ben Okafor")
    log(journal, [ana], date(2026, 10, 3), "tea in the garden")
    log(journal, [ana, ben], date(2026, 10, 20), "climbing, then soup", tags=("Outdoors".lower(),))
    log(journal, [ben], date(2026, 11, 2), "gardening books")
    journal.notes.add("A day in the Jardín, alone", date(2026, 11, 5))
    journal.notes.add("rain", date(2026, 11, 6))
    return journal


Ask = Callable[[Journal], Sought]


@pytest.mark.parametrize(
    ("ask", "found"),
    [
        (lambda j: j.days.sought("garden"), ["gardening books", "tea in the garden"]),
        (lambda j: j.days.sought("jardin"), ["A day in the Jardín, alone"]),
        (lambda j: j.days.sought("SOUP climb"), ["climbing, then soup"]),
        (lambda j: j.days.sought("garden soup"), []),
        (lambda j: j.days.sought('"rain* (x'), []),
        (lambda j: j.days.sought("a\0"), ["A day in the Jardín, alone"]),
        (lambda j: j.days.sought(people=[j.pick("Ana").id]), ["climbing, then soup", "tea in the garden"]),
        (lambda j: j.days.sought(people=[j.pick("Ana").id, j.pick("Ben").id]), ["climbing, then soup"]),
        (lambda j: j.days.sought("tea", people=[j.pick("Ana").id]), ["tea in the garden"]),
        (lambda j: j.days.sought(circle="Pottery"), ["climbing, then soup", "tea in the garden"]),
        (lambda j: j.days.sought(tag="#Outdoors"), ["climbing, then soup"]),
        (lambda j: j.days.sought(tag="indoors"), []),
        (lambda j: j.days.sought(since=date(2026, 11, 5)), ["rain", "A day in the Jardín, alone"]),
        (lambda j: j.days.sought(until=date(2026, 10, 3)), ["tea in the garden"]),
        (lambda j: Sought(days=(date(2026, 11, 6), date(2026, 11, 2))), ["rain", "gardening books"]),
        (lambda j: Sought(days=()), []),
    ],
)
def test_what_is_sought_is_found_newest_first(circle: Journal, ask: Ask, found: list[str]) -> None:
    sought = ask(circle)
    assert texts(circle.days.page(sought)) == found
    assert texts(circle.days.earliest(sought)) == found
    if found:
        assert texts(circle.days.page(sought, circle.days.page(sought, limit=1)[0])) == found[1:]


@pytest.mark.parametrize("few", [0, 2, 1000])
@pytest.mark.parametrize("chunk", [1, 3])
def test_frequent_words_are_found_just_as_rare_ones(
    journal: Journal, monkeypatch: pytest.MonkeyPatch, few: int, chunk: int
) -> None:
    monkeypatch.setattr(days, "FEW", few)
    monkeypatch.setattr(days, "CHUNK", chunk)
    ana = add(journal, "Ana")
    for ago in range(9):
        log(journal, [ana], TODAY - timedelta(ago * 5 % 9), f"walk number {ago}" if ago % 2 else "tea")
        journal.notes.add("walked" if ago % 3 else "slept", TODAY - timedelta(ago))
    sought = journal.days.sought("walk")
    expected = [entry for entry in journal.days.page(limit=100) if entry.text.startswith("walk")]
    assert len(expected) == 10
    assert journal.days.page(sought) == expected
    first = journal.days.page(sought, limit=4)
    assert first + journal.days.page(sought, first[-1]) == expected
    assert journal.days.newer(sought, expected[6], 3) == expected[3:6]


def test_what_cannot_be_is_said(circle: Journal) -> None:
    with pytest.raises(UnknownName, match="no circle called “chess”"):
        circle.days.sought(circle="chess")
    with pytest.raises(InvalidValue, match="no day lies between"):
        circle.days.sought(since=TODAY, until=TODAY - timedelta(1))


def test_the_first_and_the_last_day(journal: Journal, circle: Journal) -> None:
    assert circle.days.bounds() == (date(2026, 10, 3), date(2026, 11, 6))
    assert _written([]).days.bounds() is None


# --- on this day --------------------------------------------------------------------------------------------


def test_former_years_on_this_day(journal: Journal) -> None:
    ana = add(journal, "Ana")
    for year in (2022, 2024, 2026):
        log(journal, [ana], date(year, 11, 22), f"in {year}")
    journal.notes.add("a day off", date(2023, 11, 21))
    found = journal.days.on_this_day()
    assert found.exact
    assert texts(journal.days.page(found.sought)) == ["in 2024", "in 2022"]
    assert texts(journal.days.page(journal.days.on_this_day(journal.days.sought("2022")).sought)) == ["in 2022"]


def test_where_the_day_has_nothing_the_week_around_it_is_shown(journal: Journal) -> None:
    for day in (date(2023, 11, 18), date(2023, 11, 19), date(2024, 11, 25), date(2025, 11, 26)):
        journal.notes.add(f"{day}", day)
    found = journal.days.on_this_day()
    assert not found.exact
    assert texts(journal.days.page(found.sought)) == ["2024-11-25", "2023-11-19"]


def test_a_young_journal_has_no_former_years(journal: Journal) -> None:
    assert journal.days.page(journal.days.on_this_day().sought) == []
    journal.notes.add("the first", TODAY)
    assert journal.days.page(journal.days.on_this_day().sought) == []


def test_the_end_of_february(tmp_path: Path) -> None:
    calendar = Calendar(date(2027, 2, 28))
    journal = fresh(tmp_path / "feb.db", calendar)
    for day in (date(2024, 2, 28), date(2024, 2, 29), date(2023, 2, 28)):
        journal.notes.add(str(day), day)
    assert texts(journal.days.page(journal.days.on_this_day().sought)) == [
        "2024-02-29",
        "2024-02-28",
        "2023-02-28",
    ]
    calendar.day = date(2028, 2, 29)
    assert texts(journal.days.page(journal.days.on_this_day().sought)) == ["2024-02-29", "2023-02-28"]
    journal.close()


# --- how much it asks ---------------------------------------------------------------------------------------


def statements(journal: Journal, act: Callable[[], object]) -> int:
    asked: list[str] = []
    journal.database.connection.set_trace_callback(asked.append)
    try:
        act()
    finally:
        journal.database.connection.set_trace_callback(None)
    return len([each for each in asked if each.lstrip().startswith("SELECT")])


@pytest.mark.parametrize(
    "sought", [Sought(), Sought(words=("met",)), Sought(tag="tea"), Sought(days=(TODAY, TODAY - timedelta(1)))]
)
def test_a_page_takes_a_fixed_number_of_statements(journal: Journal, sought: Sought) -> None:
    people = [add(journal, f"P {number}") for number in range(6)]
    counts = set[int]()
    for _ in range(3):
        for number in range(15):
            log(journal, people[: number % 6 + 1], TODAY - timedelta(number % 4), "we met", tags=("tea",))
            journal.notes.add("we met", TODAY)
        page = journal.days.page(sought, limit=1000)
        counts.add(statements(journal, lambda: journal.days.page(sought, limit=1000)))
        counts.add(statements(journal, lambda page=page: journal.days.page(sought, page[3], 5)))  # type: ignore[misc]
    assert len(counts) == 1
    assert counts.pop() <= 8
