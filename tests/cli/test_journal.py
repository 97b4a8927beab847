"""`nurture journal`: days to read, narrowed by words, people and dates."""

import pytest

from tests.cli.prompt import HOSTILE, Prompt
from tests.journals import TODAY, add, log


@pytest.fixture
def written(friends: Prompt) -> Prompt:
    """What the friends did, and two notes; Ana was met in former years too."""
    friends.ok("note the first snow --on yesterday")
    journal = friends.journal()
    ana = journal.pick("Ana").id
    log(journal, [ana, journal.pick("Ben").id], TODAY.replace(year=2024), "a walk #outdoors", tags=("outdoors",))
    log(journal, [ana], TODAY.replace(year=2025, month=5), "a letter")
    journal.close()
    return friends


def test_days_newest_first_with_all_that_is_known(written: Prompt) -> None:
    assert written.ok("journal --since 2026-10-01").splitlines() == [
        "Saturday 21 November 2026, yesterday",
        "  · the first snow",
        "",
        "Thursday 12 November 2026, 10 days ago",
        "  climbing with Ben",
        "  in person · with Ben Okafor",
        "",
        "Saturday 3 October 2026, 7 weeks ago",
        "  pottery with Ana",
        "  in person · with Ana Costa",
    ]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("snow", ["the first snow"]),
        ("first sno", ["the first snow"]),
        ("--with ana", ["pottery with Ana", "a letter", "a walk #outdoors"]),
        ("--with ana --with ben", ["a walk #outdoors"]),
        ("walk --circle pottery", ["a walk #outdoors"]),
        ("--tag '#outdoors'", ["a walk #outdoors"]),
        ("--on yesterday", ["the first snow"]),
        ("--on 'in october'", ["pottery with Ana"]),
        ("--on 2025", ["a letter"]),
        ("--on 2025-05", ["a letter"]),
        ("--until 'last may' --with ana", ["a letter", "a walk #outdoors"]),
        ("--since 2025-05-22 --until 'in oct'", ["pottery with Ana", "a letter"]),
        ("--this-day", ["a walk #outdoors"]),
        ("--this-day letter", []),
    ],
)
def test_what_is_asked_for(written: Prompt, line: str, found: list[str]) -> None:
    days = written.json(f"journal {line}")
    assert [entry["text"] for day in days for entry in day["entries"]] == found


def test_one_document_says_everything(written: Prompt) -> None:
    written.ok("log coffee with Ben for 45 min at Blue Bottle at 7pm #work")
    (day,) = written.json("journal --on today")
    assert day["day"] == "2026-11-22"
    (entry,) = day["entries"]
    assert entry["kind"] == "touch"
    assert [who["name"] for who in entry["people"]] == ["Ben Okafor"]
    assert (entry["medium"], entry["direction"], entry["tags"]) == ("in-person", "mutual", ["work"])
    note = written.json("journal snow")[0]["entries"][0]
    assert (note["kind"], note["medium"], note["people"]) == ("note", None, [])


def test_the_week_around_is_said_as_such(prompt: Prompt) -> None:
    prompt.ok("note a day at home --on 2025-11-24")
    result = prompt("journal --this-day")
    assert "this is the week around it" in result.stderr
    assert "a day at home" in result.stdout
    assert prompt("journal --this-day", "nothing").stderr == "Former years have nothing around this day.\n"


def test_empty_and_nothing_found_are_told_apart(prompt: Prompt) -> None:
    result = prompt("journal")
    assert (result.stdout, result.exit_code) == ("", 0)
    assert "Nothing is written yet." in result.stderr
    prompt.ok("note a rainy day")
    assert prompt("journal sunshine").stderr == "Nothing was found.\n"
    assert prompt.json("journal sunshine") == []


def test_a_limit_says_that_there_is_more(written: Prompt) -> None:
    result = written("journal --limit 2")
    assert result.stdout.count(", ") == 2
    assert result.stderr == "There is more: --limit 4 goes farther back.\n"
    assert written("journal --limit 5").stderr == ""


@pytest.mark.parametrize(
    ("line", "said", "code"),
    [
        ("--on someday", "names no day", 1),
        ("--on '31 feb 2025'", "February has no day 31", 1),
        ("--since today --until yesterday", "no day lies between", 1),
        ("--circle chess", "no circle", 1),
        ("--with Zoltan", "Zoltan", 1),
        ("--on today --this-day", "only one of them", 2),
        ("--on today --since yesterday", "only one of them", 2),
        ("--limit 0", "limit", 2),
    ],
)
def test_what_cannot_be_is_one_sentence(friends: Prompt, line: str, said: str, code: int) -> None:
    assert said in friends.refused(f"journal {line}", code=code)


def test_a_terminal_gets_wrapped_lines_and_nothing_that_steers_it(friends: Prompt) -> None:
    journal = friends.journal()
    hostile = add(journal, HOSTILE)
    log(journal, [hostile], TODAY, f"[bold]tea[/] \x1b]0;owned\x07 {'very ' * 30}good\n\nand a second line")
    journal.close()
    shown = friends.terminal("journal", "--limit", "1", columns=40, no_color="1").out
    assert "[red]Bob[/] ␛" in shown
    assert "\x1b" not in shown
    assert "\x07" not in shown
    assert max(map(len, shown.splitlines()[:-1])) <= 40
    assert "  and a second line" in shown.splitlines()
    assert max(map(len, friends.ok("journal --limit 1").splitlines())) > 150
