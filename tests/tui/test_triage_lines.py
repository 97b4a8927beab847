"""Somebody new in words: who they are, and the choices with what holds of them."""

from datetime import date, timedelta

import pytest

from nurture.domain.pace import Pace
from nurture.domain.people import Fact, FactKind, Sphere
from nurture.journal import Journal
from nurture.tui.triage_lines import choices, facts, who
from nurture.views.person import PersonPage
from nurture.views.triage import Origin
from tests.journals import TODAY, add, log
from tests.tui.rooms import LONG, NASTY

CARD = Origin("people.vcf", TODAY - timedelta(1), None)


def rows(page: PersonPage, last: str = "", keymap: dict[str, str] | None = None) -> list[str]:
    return ["   ".join(each.plain for each in row) for row in choices(page, last, keymap or {})]


def test_who_it_is(journal: Journal) -> None:
    key = add(journal, "Ana", nicknames=("Nita",), facts=(Fact(FactKind.WORK, "potter at Kiln"),))
    assert who(journal.page(key), CARD, TODAY).plain.splitlines() == [
        "Ana “Nita”",
        "potter at Kiln · from people.vcf, yesterday",
        "never yet talked",
    ]
    log(journal, [key], TODAY - timedelta(21))
    journal.people.archive(key)
    assert who(journal.page(key), Origin("", None, TODAY), TODAY).plain.splitlines()[1:] == [
        "potter at Kiln · typed in by hand",
        "archived · last talked 3 weeks ago · looked at today",
    ]


@pytest.mark.parametrize("name", [NASTY, LONG, "[/]", "a\nb"])
def test_a_hostile_name_stays_one_line_of_letters(journal: Journal, name: str) -> None:
    key = add(journal, name, facts=(Fact(FactKind.WORK, name),))
    lines = who(journal.page(key), CARD, TODAY).plain.splitlines()
    assert len(lines) == 3
    assert all(line.isprintable() and len(line) < 700 for line in lines)
    assert lines[0][:3] == name[:3].replace("\n", " ")


@pytest.mark.parametrize(
    ("pace", "held"),
    [
        (Pace(), "0 ● as usual for friend: every month"),
        (Pace(7), "1 ● week"),
        (Pace(365), "7 ● year"),
        (Pace(10), "● 10 days"),
        (Pace(ambient=True), "a ● ambient"),
    ],
)
def test_the_rhythm_that_holds_is_marked(journal: Journal, pace: Pace, held: str) -> None:
    key = add(journal, "Ana")
    journal.people.edit(key, pace=pace)
    line = rows(journal.page(key))[1]
    assert held in line
    assert line.count("●") == 1
    assert [number for number in range(8) if f"{number} ●" in line or f"{number} ○" in line] == list(range(8))


def test_what_is_usual_says_where_it_comes_from(journal: Journal) -> None:
    journal.circles.add("pottery", Pace(42))
    journal.circles.add("family", Pace(ambient=True))
    ana, ben = add(journal, "Ana", circles=("pottery",)), add(journal, "Ben", circles=("family",))
    assert "0 ● as usual in pottery: every 6 weeks" in rows(journal.page(ana))[1]
    assert "0 ● as usual in family: ambient" in rows(journal.page(ben))[1]


def test_spheres_and_circles(journal: Journal) -> None:
    key = add(journal, "Ana", Sphere.BOTH)
    spheres, _, circles = rows(journal.page(key), "choir")
    assert spheres == "f ○ friend   p ○ professional   b ● both"
    assert circles == "c no circle yet (again choir: c Enter)"
    journal.triage.put([key], "choir")
    assert rows(journal.page(key), "choir", {"triage.circle": "C"})[2] == "C circles   ● choir"


def test_facts_are_read_and_not_moved_in(journal: Journal) -> None:
    key = add(journal, "Ana", facts=(Fact(FactKind.NOTE, "[b]figs"),))
    entries = list(facts(journal.page(key), date(2026, 11, 22)))
    assert [entry.text.plain for entry in entries if "figs" in entry.text.plain] != []
    assert {entry.key for entry in entries} == {None}
