import stat
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest

from nurture.domain.touches import Direction
from tests.cli.prompt import HOSTILE, Prompt
from tests.journals import TODAY, log


def lively(prompt: Prompt) -> None:
    journal = prompt.journal()
    ana, ben = journal.pick("Ana").id, journal.pick("Ben").id
    for month in range(1, 10):
        log(journal, [ana, ben], date(2026, month, 3), "choir")
    log(journal, [ana], date(2024, 5, 5), "a walk")
    log(journal, [ana], TODAY, "a postcard", direction=Direction.OUT)
    journal.close()


def test_a_year_is_told_as_text(friends: Prompt) -> None:
    lively(friends)
    shown = friends.ok("insights")
    for words in (
        "Exchanges in 2026",
        "friend",
        "pottery",
        "→",
        "now  ",
        " … Ana Costa",
        "With 1 person no exchange",
    ):
        assert words in shown, words
    assert "\x1b" not in shown
    assert max(map(len, shown.splitlines())) <= 80


def test_another_year_and_one_to_come(friends: Prompt) -> None:
    lively(friends)
    assert "1 exchange is noted in 2024: too few to draw." in friends.ok("insights --year 2024")
    assert "No exchange is noted in 1990." in friends.ok("insights --year 1990")
    assert "2027 is still to come" in friends.refused("insights --year 2027")
    assert "--year" in friends.refused("insights Ana --year 2026", code=2)
    assert "'soon'" in friends.refused("insights --year soon", code=2)


def test_an_empty_journal_is_told_honestly(prompt: Prompt) -> None:
    shown = prompt.ok("insights")
    assert "No exchange is noted in 2026." in shown
    assert "Nobody is here yet." in shown


def test_json_has_the_numbers(friends: Prompt) -> None:
    lively(friends)
    year = friends.json("insights")
    assert (year["year"], year["first_year"], sum(year["days"]), len(year["months"])) == (2026, 2024, 11, 12)
    assert year["spheres"][0] == {"name": "friend", "exchanges": 10}
    assert year["circles"] == [{"name": "pottery", "exchanges": 10}, {"name": None, "exchanges": 10}]
    assert year["months"][10]["unanswered"] == 1
    assert year["coverage"][-1]["on"] == "2026-11-22"
    assert year["silences"][0]["name"] == "Ana Costa"


def test_the_years_with_a_person(friends: Prompt) -> None:
    lively(friends)
    shown = friends.ok("insights Ana Costa").splitlines()
    assert shown[0] == "Ana Costa"
    assert [line[:4] for line in shown[2:]] == ["2026", "2025", "2024"]
    assert shown[2].endswith("10 exchanges, 1 without an answer")
    strip = friends.json("insights Ana")
    assert strip["name"] == "Ana Costa"
    assert strip["years"][2]["exchanges"][4] == 1
    assert "No touch with Cleo Martin" in friends.refused("insights Cleo")
    assert "Zork" in friends.refused("insights Zork")


def test_show_has_at_most_five_years(friends: Prompt) -> None:
    assert "Years" not in friends.ok("show Cleo")
    journal = friends.journal()
    for year in range(2018, 2026):
        log(journal, [journal.pick("Ana").id], date(year, 5, 5), "a walk")
    journal.close()
    years = friends.ok("show Ana").split("Years\n")[1].split("\n\n")[0]
    assert "2022" in years
    assert "2021" not in years
    assert "and 4 years before, 4 exchanges" in years
    assert friends.json("show Ana")["years"][0]["year"] == 2026


@pytest.mark.parametrize("name", ["", "Ana"])
def test_a_picture_goes_into_a_file_or_a_pipe(friends: Prompt, tmp_path: Path, name: str) -> None:
    file = tmp_path / "year.svg"
    file.write_text("old")
    result = friends(f"insights {name} --as svg -o {file}")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", f"Wrote {file}.\n")
    assert (
        file.read_text() == friends.ok(f"insights {name} --as svg") == friends.ok(f"insights {name} --as svg -o -")
    )
    assert ElementTree.fromstring(file.read_text()).tag.endswith("svg")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert "cannot be written" in friends.refused(f"insights {name} -o {tmp_path / 'no' / 'a.txt'}")


def test_hostile_names_are_words(friends: Prompt) -> None:
    friends.ok("add", HOSTILE, "--circle", HOSTILE)
    for _ in range(5):
        friends.ok("log", "we met", "--with", HOSTILE)
    for line in ("insights", "insights --json", "insights --as svg"):
        assert "\x1b" not in friends.ok(line)
    assert "[red]Bob[/] ␛[31m" in friends.ok("insights")


def test_a_terminal_gets_its_width(friends: Prompt) -> None:
    lively(friends)
    shown = friends.terminal("insights", columns=50).out
    assert max(map(len, shown.splitlines())) <= 50
    assert shown.count("Mon ") == 2
