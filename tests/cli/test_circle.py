import pytest

from tests.cli.prompt import Prompt


def test_circles_are_listed_with_their_rhythm(friends: Prompt) -> None:
    friends.ok("circle chess --every '6 weeks' --limit '9 weeks'")
    assert friends.ok("circle") == "chess    0 people  every 6 weeks, 9 weeks at most\npottery  1 person\n"
    assert [(line["name"], line["people"]) for line in friends.json("circle")] == [("chess", 0), ("pottery", 1)]


def test_a_circle_shows_its_people(friends: Prompt) -> None:
    assert [line["name"] for line in friends.json("circle Pottery")] == ["Ana Costa"]
    assert "Ana Costa" in friends.ok("circle pottery")


def test_filling_and_emptying(friends: Prompt) -> None:
    friends.ok("circle chess --add Ana --add Benny")
    assert [line["name"] for line in friends.json("circle chess")] == ["Ana Costa", "Ben Okafor"]
    friends.ok("circle chess --remove Ana --add Cleo")
    assert [line["name"] for line in friends.json("circle chess")] == ["Ben Okafor", "Cleo Martin"]


def test_its_rhythm_holds_for_its_people(friends: Prompt) -> None:
    friends.ok("circle pottery --every weekly")
    friends.ok("edit Ana --every default")
    assert friends.json("show Ana")["ideal_days"] == 7
    friends.ok("circle pottery --ambient")
    assert friends.json("show Ana")["state"] == "ambient"


def test_another_name_and_none(friends: Prompt) -> None:
    friends.ok("circle pottery --rename clay")
    assert friends.json("show Ana")["circles"] == ["clay"]
    friends.ok("circle clay --delete")
    assert friends.json("circle") == []
    assert friends.json("show Ana")["name"] == "Ana Costa"


def test_a_new_one_without_anybody(friends: Prompt) -> None:
    friends.ok("circle old office --new")
    assert "old office" in friends.ok("circle")
    assert "already" in friends.refused("circle old office --new")


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("circle chess", 1),
        ("circle chess --delete", 1),
        ("circle chess --remove Ana", 1),
        ("circle chess --add Zork", 1),
        ("circle chess --every soon", 1),
        ("circle --every weekly", 2),
    ],
)
def test_what_is_not_clear_makes_no_circle(friends: Prompt, line: str, code: int) -> None:
    friends.refused(line, code=code)
    assert [line["name"] for line in friends.json("circle")] == ["pottery"]


def test_no_circles_yet(prompt: Prompt) -> None:
    assert "No circles yet" in prompt("circle").stderr
    assert prompt.json("circle") == []
