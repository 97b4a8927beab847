"""When a channel may be used, from the user's note."""

from datetime import datetime, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nurture.domain.dates.vocabulary import word_set
from nurture.domain.hours import hours

MONDAY = "2026-03-09"
SUNDAY = "2026-03-15"


@pytest.mark.parametrize(
    ("note", "words"),
    [
        ("calls between one and two", "13:00-14:00"),
        ("after 6pm", "after 18:00"),
        ("After six, please", "after 18:00"),
        ("mornings", "08:00-12:00"),
        ("not before ten", "after 10:00"),
        ("weekdays", "Mon-Fri"),
        ("not after nine", "before 21:00"),
        ("before nine", "before 09:00"),
        ("until 8", "before 20:00"),
        ("9-17h", "09:00-17:00"),
        ("9 to 5", "09:00-17:00"),
        ("2 to 4pm", "14:00-16:00"),
        ("mon-fri 9-17", "Mon-Fri, 09:00-17:00"),
        ("from 9 to 5, weekdays", "Mon-Fri, 09:00-17:00"),
        ("tuesday afternoons", "Tue, 12:00-18:00"),
        ("not on sundays", "Mon-Sat"),
        ("no calls on weekends", "Mon-Fri"),
        ("weekends only", "Sat-Sun"),
        ("not in the mornings", "before 08:00 and after 12:00"),
        ("after work", "after 17:00"),
        ("only after half past nine", "after 09:30"),
        ("never after 21:00", "before 21:00"),
        ("not between 12 and 2", "before 12:00 and after 14:00"),
        ("not before 10, not after 20", "10:00-20:00"),
        ("Mon, Wed and Fri mornings", "Mon, Wed, Fri, 08:00-12:00"),
        ("between 10 and 6, not fridays", "Mon-Thu, Sat-Sun, 10:00-18:00"),
        ("at night", "after 20:00"),
    ],
)
def test_notes_as_people_write_them(note: str, words: str) -> None:
    read = hours(note)
    assert read is not None
    assert read.words == words


@pytest.mark.parametrize(
    "note",
    [
        "",
        "her old number",
        "ask first",
        "+44 20 7946 0000",
        "555 12 13",
        "mobile 24/7",
        "since 2019",
        "not at work",
    ],
)
def test_other_notes_tell_no_hours(note: str) -> None:
    assert hours(note) is None


@pytest.mark.parametrize(
    ("note", "at", "opened"),
    [
        ("calls between one and two", f"{MONDAY} 13:00", True),
        ("calls between one and two", f"{MONDAY} 12:59", False),
        ("calls between one and two", f"{MONDAY} 14:00", False),
        ("weekdays", f"{MONDAY} 03:00", True),
        ("weekdays", f"{SUNDAY} 12:00", False),
        ("not before ten", f"{SUNDAY} 09:59", False),
        ("not before ten", f"{SUNDAY} 23:59", True),
        ("not between 12 and 2", f"{MONDAY} 13:00", False),
    ],
)
def test_open(note: str, at: str, opened: bool) -> None:
    read = hours(note)
    assert read is not None
    assert read.open(datetime.fromisoformat(at)) is opened


WORDS = word_set(
    "not before after between and to ten two 9 17h 25 9:30 12pm until monday weekends mornings , - half past no"
)


@settings(max_examples=100)
@given(st.lists(st.sampled_from(sorted(WORDS)), max_size=12).map(" ".join) | st.text(max_size=60))
def test_whatever_is_written_hours_are_never_empty_and_in_order(note: str) -> None:
    read = hours(note)
    if read is None:
        return
    assert read.words
    assert read.weekdays
    assert all(time(0) <= start < end for start, end in read.spans)
