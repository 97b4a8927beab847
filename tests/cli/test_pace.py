"""The honest pace at a prompt."""

from datetime import timedelta

from nurture.domain.pace import Pace
from tests.cli.prompt import HOSTILE, Prompt
from tests.journals import TODAY, add, log, steps


def climbers(prompt: Prompt, name: str = "climbing") -> None:
    """Forty people who are to be met every fortnight, of whom one was met a day."""
    journal = prompt.journal()
    journal.circles.add(name, Pace(14))
    keys = [add(journal, f"P{at}", circles=(name,)) for at in range(40)]
    day = (TODAY - timedelta(100)).isoformat()
    journal.database.connection.execute("UPDATE person SET added_on = ?, counted_from = ?", (day, day))
    for at in range(56):
        log(journal, [keys[at % 40]], TODAY - timedelta(at))
    journal.close()


def test_an_empty_journal_is_a_sentence(prompt: Prompt) -> None:
    result = prompt("pace")
    assert (result.exit_code, result.stdout) == (0, "")
    assert "Nobody here has a rhythm yet" in result.stderr


def test_it_says_honestly_that_it_cannot_hold_and_where_to_look(prompt: Prompt) -> None:
    climbers(prompt)
    result = prompt("pace")
    assert result.stdout.startswith(
        "Your rhythms ask for 2.9 check-ins a day; you have been doing 1.\n"
        "That cannot hold. Counted over the last eight weeks.\n"
    )
    assert "climbing  40 people  20 a week  ▇" in result.stdout
    assert result.stderr == "What could be looser: nurture pace --loosen\n"


def test_the_plan_and_today_in_a_month(prompt: Prompt) -> None:
    climbers(prompt)
    said = prompt.ok("pace --loosen")
    assert "climbing  every 2 weeks → 6 weeks" in said
    assert "In four weeks, as it is" in said
    assert "In four weeks, looser" in said
    assert said.count("Today would offer P") == 2


def test_as_a_document(prompt: Prompt) -> None:
    climbers(prompt)
    page = prompt.json("pace")
    assert page["exchanges"] == 56
    assert [(step["name"], step["every_days"], step["loosened_days"]) for step in page["plan"]] == [
        ("climbing", 14, 42)
    ]
    assert page["as_it_is"] is None
    assert prompt.json("pace --loosen")["with_plan"]["day"] == "2026-12-20"
    assert prompt.json("pace --a-day 5")["holds"]


def test_applied_and_undone(prompt: Prompt) -> None:
    climbers(prompt)
    result = prompt("pace --apply")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "Loosened 1 circle.\n")
    assert prompt.json("pace")["holds"]
    assert steps(prompt.journal())[-1] == "loosened 1 circle"
    prompt.ok("undo")
    assert not prompt.json("pace")["holds"]
    assert len(prompt.json("pace --apply")["people"]) == 40


def test_where_it_holds_there_is_nothing_to_apply(prompt: Prompt) -> None:
    climbers(prompt)
    said = prompt.ok("pace --apply --a-day 5")
    assert "At 5 a day, as you say, that holds." in said
    assert "There is nothing to loosen." in said


def test_a_circle_that_is_kept_stays(prompt: Prompt) -> None:
    climbers(prompt)
    assert prompt.json("pace --keep Climbing")["plan"] == []
    assert "no circle called" in prompt.refused("pace --keep chess")


def test_wrong_usage(prompt: Prompt) -> None:
    prompt.refused("pace --a-day 0", code=2)
    prompt.refused("pace --a-day many", code=2)


def test_a_hostile_circle_is_shown_and_steers_nothing(prompt: Prompt) -> None:
    climbers(prompt, HOSTILE)
    said = prompt.ok("pace --loosen")
    assert "[red]Bob[/] ␛[31m" in said
    assert "\x1b" not in said
