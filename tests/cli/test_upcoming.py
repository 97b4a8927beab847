"""`nurture upcoming`: the weeks ahead at a prompt."""

import pytest

from tests.cli.prompt import HOSTILE, Prompt
from tests.journals import TODAY, add, log


@pytest.fixture
def ahead(friends: Prompt) -> Prompt:
    """A prompt at three friends with something in the weeks ahead."""
    friends.ok("moment Ana birthday 1990-11-25")
    friends.ok("moment Cleo anniversary 02-29 --label 'the shop'")
    friends.ok("promise Ben the recipe --due friday")
    friends.ok("thread Ana 'moving to Lisbon' --ask 2026-12-24")
    return friends


def test_the_agenda_of_four_weeks_day_by_day(ahead: Prompt) -> None:
    assert ahead.ok("upcoming").splitlines() == [
        "Wed 25 Nov, in 3 days",
        "  ✦  Ana Costa  birthday, turning 36",
        "",
        "Fri 27 Nov, in 5 days",
        "  →  Ben Okafor  you promised: the recipe",
        "",
        "Sat 12 Dec, in 2 weeks",
        "  ◑  Ben Okafor  becomes due · every month",
    ]


def test_so_many_days(ahead: Prompt) -> None:
    assert "27 Nov" not in ahead.ok("upcoming --days 4")
    assert "Thu 24 Dec, in 4 weeks" in ahead.ok("upcoming --days 40")
    assert ahead("upcoming --days 2").stderr == "Nothing is ahead from Sun 22 Nov to Tue 24 Nov.\n"


def test_a_month_as_a_grid_monday_first_with_its_agenda(ahead: Prompt) -> None:
    lines = ahead.ok("upcoming --month 2026-11").splitlines()
    assert lines[0] == "November 2026"
    assert lines[1].split() == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    assert lines[2].split() == ["1"]
    assert lines[8].split() == ["16", "17", "18", "19", "20", "21", "›22"]
    assert lines[10].split() == ["23", "24", "25", "26", "27", "28", "29"]
    assert (lines[11].index("✦"), lines[11].index("→")) == (lines[10].index("25"), lines[10].index("27"))
    assert lines[14] == "✦ moment  → promise  ? to ask  ◑ becomes due"
    assert lines[16] == "Wed 25 Nov, in 3 days"
    assert "29 February, kept on the 28th" in ahead.ok("upcoming --month 2027-2")


def test_json_is_one_document_with_everybody(prompt: Prompt) -> None:
    journal = prompt.journal()
    keys = [add(journal, f"Person {number}", every=9) for number in range(9)]
    log(journal, keys, TODAY)
    journal.close()
    found = prompt.json("upcoming")
    assert (found["today"], found["first"], found["last"]) == ("2026-11-22", "2026-11-22", "2026-12-20")
    (day,) = found["days"]
    assert (day["day"], day["more"]) == ("2026-12-01", 0)
    assert [line["person_id"] for line in day["lines"]] == keys
    assert day["lines"][0] == {
        "day": "2026-12-01",
        "kind": "due",
        "person_id": keys[0],
        "name": "Person 0",
        "text": "becomes due · every 9 days",
        "key": keys[0],
        "note": "",
    }
    assert "and 6 more become due: --all names them" in prompt.ok("upcoming")
    assert "Person 8" in prompt.ok("upcoming --all")


def test_what_has_passed_comes_first(ahead: Prompt) -> None:
    journal = ahead.journal()
    ben = journal.pick("Ben").id
    journal.knowledge.add_promise(ben, "me", "the tent", TODAY.replace(day=20))
    journal.close()
    assert ahead.ok("upcoming").splitlines()[:3] == [
        "Before today",
        "  →  Ben Okafor  you promised: the tent  it was for Fri 20 Nov",
        "",
    ]
    assert "Before today" not in ahead.ok("upcoming --month 2027-02")


@pytest.mark.parametrize(
    ("line", "code", "said"),
    [
        ("upcoming --month 2026-13", 1, "'2026-13' is not a month. Write it like 2026-12."),
        ("upcoming --month may", 1, "'may' is not a month."),
        ("upcoming --month 0000-01", 1, "'0000-01' is not a month."),
        ("upcoming --month 9999-12", 1, "is not a month"),
        ("upcoming --month 9000-12", 1, "9000 is too far ahead."),
        ("upcoming --month 2020-01", 1, "Those days are over."),
        ("upcoming --days 99999999999", 1, "is too far ahead."),
        ("upcoming --days -1", 2, "--days"),
        ("upcoming --days 3 --month 2026-12", 2, "Say --days or --month, not both."),
    ],
)
def test_wrong_words_are_answered_by_a_sentence(prompt: Prompt, line: str, code: int, said: str) -> None:
    assert said in prompt.refused(line, code=code)


def test_nothing_ahead_is_a_sentence(prompt: Prompt) -> None:
    result = prompt("upcoming")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == "Nothing is ahead from Sun 22 Nov to Sun 20 Dec.\n"
    assert prompt.json("upcoming")["days"] == []


def test_a_hostile_name_steers_no_terminal(prompt: Prompt) -> None:
    prompt.ok("add", HOSTILE)
    prompt.ok("moment", HOSTILE, "other", "11-25", "--label", "\x1b[2J" + "x" * 10_000)
    shown = prompt.terminal("upcoming", columns=60, no_color="1").out
    assert "[red]Bob[/] ␛" in shown
    assert "\x1b" not in shown
    assert all(len(line) <= 60 for line in shown.splitlines())
