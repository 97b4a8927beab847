"""`nurture review`: a week looked back on at a prompt."""

from datetime import timedelta
from pathlib import Path

import pytest

from nurture.domain.people import Fact, FactKind
from tests.cli.prompt import HOSTILE, Prompt
from tests.journals import TODAY, add, dump, fresh, log


@pytest.fixture
def prompt(tmp_path: Path) -> Prompt:
    fresh(tmp_path / "journal.db").close()
    return Prompt(tmp_path / "journal.db")


def test_an_empty_journal_and_a_quiet_week_are_one_sentence_each(prompt: Prompt) -> None:
    assert prompt("review").stderr == (
        "Nobody is in the journal yet. Once there are people, a week is looked back on here.\n"
    )
    journal = prompt.journal()
    ana = add(journal, "Ana")
    journal.knowledge.add_fact(ana, Fact(FactKind.FOOD, "figs"))
    log(journal, [ana], TODAY - timedelta(10))
    journal.close()
    assert prompt.ok("review").splitlines() == [
        "The week since Mon 16 Nov",
        "A quiet week: nothing is left open, and nobody is out of sight.",
    ]


def test_the_chapters_and_the_plan_a_line_each_and_nothing_is_written(prompt: Prompt) -> None:
    journal = prompt.journal()
    ana, ben = add(journal, "Ana Costa"), add(journal, "Ben")
    log(journal, [ana], TODAY - timedelta(2), "tea at hers")
    log(journal, [ben], TODAY - timedelta(100), "lunch")
    journal.knowledge.add_promise(ana, "me", "the recipe", TODAY + timedelta(3))
    journal.review.plan({ana: TODAY + timedelta(4)})
    before = dump(journal)
    assert [" ".join(line.split()) for line in prompt.ok("review").splitlines()] == [
        "The week since Mon 16 Nov",
        "",
        "You talked this week. Was anything left unnoted?",
        "Ana Costa in touch Fri 20 Nov: tea at hers",
        "",
        "It has been quiet for long, and they were not in Today lately.",
        "Ben fading last talked 3 months ago · every month",
        "",
        "Something was promised, and is still open.",
        "Ana Costa in touch You promised: the recipe, for Wed 25 Nov, in 3 days",
        "",
        "Nothing is noted of them yet. What do you know?",
        "Ana Costa in touch last talked 2 days ago · every month",
        "Ben fading last talked 3 months ago · every month",
        "",
        "A plan for the week",
        "Mon 23 Nov Ben proposed last talked 3 months ago · every month",
        "Thu 26 Nov Ana Costa planned you promised: the recipe, Wed 25 Nov · last talked 2 days ago · every month",
    ]
    assert dump(journal) == before
    journal.close()


def test_one_document_holds_the_chapters_and_the_plan(prompt: Prompt) -> None:
    journal = prompt.journal()
    key = add(journal, HOSTILE)
    journal.close()
    found = prompt.json("review")
    assert (found["today"], found["since"], found["people_count"]) == ("2026-11-22", "2026-11-16", 1)
    (chapter,) = found["chapters"]
    assert (chapter["kind"], chapter["more"]) == ("unknown", 0)
    assert chapter["steps"][0]["line"]["name"] == HOSTILE.strip()
    assert chapter["steps"][0]["key"] == key
    assert found["plan"]["most"] == 3
    assert len(found["plan"]["days"]) == 8
    assert "\x1b" not in prompt.ok("review")
