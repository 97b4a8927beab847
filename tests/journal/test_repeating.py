"""Logging again like last time."""

from datetime import timedelta

import pytest

from nurture.domain.touches import Direction, Medium
from nurture.journal import Journal
from tests.journals import TODAY, add, log


@pytest.fixture
def ana(journal: Journal) -> int:
    add(journal, "Ben Weiss")
    return add(journal, "Ana Costa")


def logged(journal: Journal, line: str) -> None:
    journal.record(journal.understand(line))


@pytest.mark.parametrize(
    ("line", "again"),
    [
        ("coffee with Ana yesterday", "coffee with Ana"),
        ("on friday lunch with Ana and Ben", "lunch with Ana and Ben"),
        ("called Ana last week #work", "called Ana"),
        ("Ana called 3 days ago", "Ana called"),
        ("texted with Ana", "texted with Ana"),
    ],
)
def test_the_last_line_is_fit_to_be_logged_again(journal: Journal, ana: int, line: str, again: str) -> None:
    logged(journal, line)
    assert journal.again(ana) == again
    before = journal.timeline(ana)[0]
    logged(journal, again)
    after = journal.timeline(ana)[0]
    assert (after.people, after.medium, after.direction) == (before.people, before.medium, before.direction)
    assert (after.summary, after.happened_on) == (again, TODAY)


def test_it_is_the_last_exchange_and_no_attempt(journal: Journal, ana: int) -> None:
    assert journal.again(ana) == ""
    log(journal, [ana], TODAY, "wrote Ana", direction=Direction.OUT)
    log(journal, [ana], TODAY, "news for Ana and others", broadcast=True)
    assert journal.again(ana) == ""
    logged(journal, "tea with Ana last week")
    logged(journal, "coffee with Ana yesterday")
    assert journal.again(ana) == "coffee with Ana"


@pytest.mark.parametrize(
    ("text", "medium", "direction", "again"),
    [
        ("", Medium.CALL, Direction.MUTUAL, "call with Ana Costa"),
        ("Hello! How is the new flat?\n\nAll the best", Medium.EMAIL, Direction.IN, "email from Ana Costa"),
        ("coffee with Ben", Medium.IN_PERSON, Direction.MUTUAL, "met Ana Costa"),
        ("coffee with Zelda", Medium.IN_PERSON, Direction.MUTUAL, "met Ana Costa"),
        ("coffee with Ana", Medium.VIDEO, Direction.MUTUAL, "video call with Ana Costa"),
        ("[b]\x1b[31m\u202e 🎂 on 31 feb", Medium.IN_PERSON, Direction.MUTUAL, "met Ana Costa"),
        ("x" * 10_000, Medium.IN_PERSON, Direction.MUTUAL, "met Ana Costa"),
    ],
)
def test_a_text_that_is_no_such_line_is_said_anew(
    journal: Journal, ana: int, text: str, medium: Medium, direction: Direction, again: str
) -> None:
    log(journal, [ana], TODAY - timedelta(3), text, medium=medium, direction=direction)
    assert journal.again(ana) == again


@pytest.mark.parametrize("medium", Medium)
@pytest.mark.parametrize("direction", [Direction.MUTUAL, Direction.IN])
def test_what_is_said_anew_names_the_same_person(
    journal: Journal, ana: int, medium: Medium, direction: Direction
) -> None:
    log(journal, [ana], TODAY - timedelta(3), "", medium=medium, direction=direction)
    read = journal.understand(journal.again(ana))
    assert ([known.id for known in read.people], read.new_people, read.questions) == ([ana], (), ())
    assert read.day == TODAY
    assert read.direction in (direction, Direction.MUTUAL)
    assert medium in (Medium.OTHER, Medium.SOCIAL) or read.medium is medium


def test_a_crowd_is_named_whole(journal: Journal, ana: int) -> None:
    people = [add(journal, f"Pat{letter} Moss") for letter in "abcdefghijkl"]
    log(journal, [ana, *people], TODAY, "")
    read = journal.understand(journal.again(ana))
    assert {known.id for known in read.people} == {ana, *people}


def test_who_got_a_namesake_since_is_named_in_full(journal: Journal, ana: int) -> None:
    logged(journal, "coffee with Ana yesterday")
    add(journal, "Ana Silva")
    assert journal.again(ana) == "met Ana Costa"
