"""rhythm: how often two people talk by themselves, at a prompt."""

from collections.abc import Sequence

import pytest

from tests.cli.prompt import HOSTILE, Prompt
from tests.domain.learning.days import ending
from tests.journals import add, log


@pytest.fixture
def talked(prompt: Prompt) -> Prompt:
    """Ana, who talks every 5 weeks and has a rhythm of 2; Ben, who went quiet; Cleo, who is hardly known."""
    journal = prompt.journal()
    people: dict[str, tuple[Sequence[int], int]] = {
        "Ana Costa": ([35] * 6, 3),
        "Ben Okafor": ([14] * 8, 200),
        "Cleo Martin": ([30], 3),
    }
    for name, (gaps, quiet) in people.items():
        key = add(journal, name, every=14)
        for day in ending(gaps, quiet):
            log(journal, [key], day)
    journal.close()
    return prompt


QUIET = "It has been quiet since May, longer than ever before."


def test_one_person_is_told_in_sentences(talked: Prompt) -> None:
    assert talked.ok("rhythm Ana").splitlines() == [
        "Ana Costa",
        "You talk about every 5 weeks.",
        "You mostly meet in person.",
        "",
        "The rhythm is every 2 weeks: --adopt makes it every 5 weeks, --keep leaves it.",
    ]
    assert talked.ok("rhythm ben").splitlines()[:3] == [
        "Ben Okafor",
        "You used to talk about every 2 weeks.",
        QUIET,
    ]


def test_one_person_as_a_document(talked: Prompt) -> None:
    habits = talked.json("rhythm Ana")
    assert (habits["name"], habits["natural_days"], habits["held_days"]) == ("Ana Costa", 35, 14)
    assert habits["suggestion"]["sentence"] == "You talk about every 5 weeks; make it the rhythm?"
    assert (habits["medium"], habits["begins"], habits["answers_within"]) == ("in-person", None, None)
    assert talked.json("rhythm Ben")["quiet_since"] == "2026-05-06"


def test_too_short_a_history_is_said_and_is_no_error(talked: Prompt) -> None:
    for line, printed in (("rhythm Cleo", ""), ("rhythm Cleo --json", "null\n")):
        result = talked(line)
        assert (result.exit_code, result.stdout) == (0, printed)
        early = "It is too early to see a rhythm: it takes five talks, some days apart."
        assert result.stderr == f"Cleo Martin: {early}\n"


def test_without_a_name_all_that_is_offered_is_listed(talked: Prompt) -> None:
    assert talked.ok("rhythm").splitlines() == [
        "Ana Costa  you talk about every 5 weeks  the rhythm is every 2 weeks"
    ]
    (offered,) = talked.json("rhythm")
    assert (offered["name"], offered["natural_days"], offered["held_days"]) == ("Ana Costa", 35, 14)


def test_it_is_taken_and_undone(talked: Prompt) -> None:
    assert "The rhythm of Ana Costa is every 5 weeks now." in talked("rhythm Ana --adopt").stderr
    assert talked.json("show Ana")["own_ideal_days"] == 35
    assert talked.json("rhythm") == []
    assert "near to how often you talk" in talked("rhythm").stderr
    talked.ok("undo")
    assert talked.json("show Ana")["own_ideal_days"] == 14


def test_it_is_declined(talked: Prompt) -> None:
    assert talked.json("rhythm Ana --keep")["sentence"] == "The rhythm of Ana Costa stays as it is."
    assert talked.json("rhythm") == []
    assert talked.json("show Ana")["own_ideal_days"] == 14
    talked.ok("undo")
    assert len(talked.json("rhythm")) == 1


def test_what_cannot_be_taken_is_refused(talked: Prompt) -> None:
    assert "it takes five" in talked.refused("rhythm Cleo --adopt")
    assert "gone quiet with Ben" in talked.refused("rhythm Ben --adopt")
    assert "Zaphod" in talked.refused("rhythm Zaphod")


@pytest.mark.parametrize("line", ["rhythm --adopt", "rhythm --keep", "rhythm Ana --adopt --keep"])
def test_wrong_usage(talked: Prompt, line: str) -> None:
    assert "See: nurture rhythm --help" in talked.refused(line, code=2)


def test_show_and_brief_say_what_became_of_it_in_one_line(talked: Prompt) -> None:
    for command in ("show", "brief"):
        assert talked.ok(f"{command} Ben").count(QUIET) == 1
        assert talked.json(f"{command} Ben")["lately"] == QUIET
        assert talked.json(f"{command} Ana")["lately"] == ""


def test_a_hostile_name_steers_nothing(prompt: Prompt) -> None:
    journal = prompt.journal()
    key = add(journal, HOSTILE, every=14)
    for day in ending([35] * 6):
        log(journal, [key], day)
    journal.close()
    shown = prompt.ok("rhythm") + prompt.ok(f"rhythm {key}")
    assert "\x1b" not in shown
    assert "[red]Bob[/]" in shown
