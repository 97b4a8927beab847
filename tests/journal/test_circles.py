"""Circles: names, rhythms that are handed down, who is in them."""

import pytest

from nurture.domain.pace import Pace
from nurture.domain.people import Sphere
from nurture.domain.rhythm import State
from nurture.errors import InvalidValue, UnknownName
from nurture.journal import Journal
from tests.journals import add, steps


def rhythm(journal: Journal, key: int) -> tuple[int | None, int | None, str]:
    page = journal.page(key)
    return page.ideal_days, page.limit_days, page.rhythm_from


def test_a_rhythm_is_handed_down_the_shortest_first(journal: Journal) -> None:
    ana = add(journal, "Ana", circles=("family", "pottery", "choir"))
    assert rhythm(journal, ana) == (30, 45, "friend")
    family, pottery = journal.circles.named("family").id, journal.circles.named("pottery").id
    journal.circles.set_pace(family, Pace(20))
    assert rhythm(journal, ana) == (20, 30, "family")
    journal.circles.set_pace(pottery, Pace(7, 8))
    assert rhythm(journal, ana) == (7, 8, "pottery")
    journal.people.edit(ana, pace=Pace(100))
    assert rhythm(journal, ana) == (100, 150, "own")
    journal.people.edit(ana, pace=Pace())
    journal.circles.take_out(ana, "POTTERY")
    assert rhythm(journal, ana) == (20, 30, "family")
    journal.circles.remove(family)
    assert rhythm(journal, ana) == (30, 45, "friend")
    assert journal.page(ana).circles == ("choir",)


def test_a_circle_can_be_seen_in_the_run_of_life(journal: Journal) -> None:
    journal.circles.add("office", Pace(ambient=True))
    ana = add(journal, "Ana", circles=("office",))
    assert journal.everyone()[0].state is State.AMBIENT
    journal.circles.put(ana, "family")
    assert journal.everyone()[0].state is State.AMBIENT
    journal.circles.set_pace(journal.circles.named("family").id, Pace(9))
    assert rhythm(journal, ana) == (9, 14, "family")
    assert journal.everyone()[0].state is State.IN_TOUCH


def test_a_rhythm_changed_is_changed_for_all_and_undone_for_all(journal: Journal) -> None:
    keys = [add(journal, name, sphere, circles=("x",)) for name, sphere in zip("abc", Sphere, strict=True)]
    before = [rhythm(journal, key) for key in keys]
    journal.circles.set_pace(journal.circles.named("x").id, Pace(11))
    assert {rhythm(journal, key) for key in keys} == {(11, 16, "x")}
    assert journal.undo() == "changed the rhythm of a circle"
    assert [rhythm(journal, key) for key in keys] == before


def test_lines_are_by_name_and_count_people(journal: Journal) -> None:
    add(journal, "Ana", circles=("pottery", "Čaj"))
    add(journal, "Ben", circles=("pottery",))
    journal.circles.add("empty", Pace(5, 6))
    lines = journal.circles.lines()
    assert [(line.name, line.people) for line in lines] == [("Čaj", 1), ("empty", 0), ("pottery", 2)]
    assert (lines[1].ideal_days, lines[1].limit_days, lines[1].ambient) == (5, 6, False)


def test_one_circle_however_it_is_spelt(journal: Journal) -> None:
    ana = add(journal, "Ana", circles=("Čaj a káva",))
    journal.circles.put(ana, "CAJ  A KAVA")
    assert [line.name for line in journal.circles.lines()] == ["Čaj a káva"]
    assert journal.circles.named("caj a kava").people == 1
    assert journal.page(ana).circles == ("Čaj a káva",)
    with pytest.raises(InvalidValue, match="There is a circle called Čaj a káva already"):
        journal.circles.add("caj a kava")


def test_renaming(journal: Journal) -> None:
    one, two = journal.circles.add("one").id, journal.circles.add("two").id
    with pytest.raises(InvalidValue, match="called two already"):
        journal.circles.rename(one, "TWO")
    journal.circles.rename(one, "ONE!")
    assert journal.circles.named("one!").id == one
    journal.circles.rename(two, "Two")
    assert journal.circles.named("two").name == "Two"
    with pytest.raises(UnknownName):
        journal.circles.rename(5, "x")


def test_what_is_not_there_is_a_sentence(journal: Journal) -> None:
    ana = add(journal, "Ana")
    journal.circles.add("pottery")
    with pytest.raises(UnknownName, match="no circle called “choir”") as error:
        journal.circles.named("choir")
    assert error.value.hint == "Circles: pottery."
    with pytest.raises(UnknownName, match=r"Ana is not in pottery\."):
        journal.circles.take_out(ana, "pottery")
    with pytest.raises(UnknownName, match="no longer in the journal"):
        journal.circles.remove(5)
    with pytest.raises(UnknownName, match="no longer in the journal"):
        journal.circles.set_pace(5, Pace(3))
    with pytest.raises(InvalidValue):
        journal.circles.add("  ")
    assert steps(journal) == ["added Ana", "added the circle pottery"]
