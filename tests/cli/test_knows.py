"""knows: who is what to whom, noted, listed by number, removed."""

import pytest

from tests.cli.prompt import Prompt


def test_a_relation_is_seen_from_both_sides(friends: Prompt) -> None:
    kept = friends.json("knows Ana Ben --as parent")
    assert kept["sentence"] == "Noted: Ben Okafor is a parent of Ana Costa."
    (line,) = friends.json("knows Ana")
    assert (line["id"], line["name"], line["kind"], line["touches"]) == (kept["id"], "Ben Okafor", "parent", 0)
    assert friends.json("show Ben")["acquaintances"][0]["kind"] == "child"
    assert friends.ok("knows Ana") == "1  Ben Okafor  parent\n"
    assert "They know\n  Ben Okafor  parent" in friends.ok("show Ana")
    friends.ok("undo")
    assert friends.json("knows Ana") == []


def test_without_a_kind_they_know_each_other(friends: Prompt) -> None:
    friends.ok("knows Ana Ben")
    assert "You share\n  Ben Okafor, they know each other\n" in friends.ok("brief Ana")
    assert "they know each other" in friends.ok("knows Ben")


def test_what_people_share_is_listed_and_not_removed(friends: Prompt) -> None:
    friends.ok("log supper with Ana and Ben")
    friends.ok("log supper with Ana and Cleo")
    friends.ok("knows Ana Cleo --as friend")
    assert [(each["name"], each["circles"], each["touches"]) for each in friends.json("knows Ana")] == [
        ("Cleo Martin", [], 1),
        ("Ben Okafor", [], 1),
    ]
    assert "they share 1 touch" in friends.refused("knows Ana --remove 2")
    friends.ok("knows Ana --remove 1")
    assert [each["kind"] for each in friends.json("knows Ana")] == [None, None]


@pytest.mark.parametrize(
    ("line", "said", "code"),
    [
        ("knows Ana Ana", "Nobody is related to themselves", 1),
        ("knows Ana Zork", "Zork", 1),
        ("knows Ana Ben --as enemy", "enemy", 2),
        ("knows Ana --as friend", "Name OTHER too", 2),
        ("knows Ana Ben --remove 1", "One thing at a time", 2),
        ("knows Ana --remove 1", "There is no acquaintance 1", 1),
    ],
)
def test_what_is_not_right_is_not_kept(friends: Prompt, line: str, said: str, code: int) -> None:
    before = friends.ok("export")
    assert said in friends.refused(line, code=code)
    assert friends.ok("export") == before


def test_nobody_known_is_a_message(friends: Prompt) -> None:
    result = friends("knows Ana")
    assert (result.exit_code, result.stdout) == (0, "")
    assert "Ana Costa" in result.stderr
