"""gave, received, thank, returned, lent: keeping, listing, settling."""

import pytest

from tests.cli.prompt import HOSTILE, Prompt


@pytest.mark.parametrize(
    ("line", "way", "kind", "text"),
    [
        ("gave Ana advice: how to price a kiln", "gave", "advice", "how to price a kiln"),
        ("gave Ana 'lent: the ladder'", "gave", "lent", "the ladder"),
        ("received Ana introduced me to Ben", "received", "introduction", "Ben"),
        ("received Ana lent: his drill --kind gift", "received", "gift", "lent: his drill"),
        ("gave Ana lent me his drill --kind favour", "gave", "favour", "lent me his drill"),
    ],
)
def test_keeping_listing_and_undoing(friends: Prompt, line: str, way: str, kind: str, text: str) -> None:
    kept = friends.json(f"{line} --on 'last tue'")
    assert kept["name"] == "Ana Costa"
    (item,) = friends.json(f"{way} Ana")
    assert (item["id"], item["way"], item["kind"], item["text"]) == (kept["id"], way, kind, text)
    assert item["happened_on"] == "2026-11-17"
    assert friends.json("show Ana")["kindnesses"] == [item]
    assert friends.ok(f"{way} Ana").startswith(f"1  {kind}  ")
    assert friends.json("received Ana" if way == "gave" else "gave Ana") == []
    friends.ok("undo")
    assert friends.json(f"{way} Ana") == []


def test_show_tells_both_directions_as_memories(friends: Prompt) -> None:
    friends.ok("received Ana 'introduced me to Ben' --on 2024-03-03")
    friends.ok("gave Ana 'a jar of jam'")
    shown = friends.ok("show Ana")
    assert (
        "Exchange\n  you gave them a jar of jam, 22 November\n  they introduced you to Ben, 3 March 2024" in shown
    )
    assert "you have not thanked them yet" in shown


@pytest.mark.parametrize(
    ("line", "said", "code"),
    [
        ("gave Ana lent me his drill", "it was received", 1),
        ("received Ana 'gave him a jar'", "it was given", 1),
        ("gave Ana adivce: kilns", "Did you mean advice", 1),
        ("gave Ana advice:", "nothing in this kindness", 1),
        ("gave Ana a jar --on 2027-01-01", "still to come", 1),
        ("gave Ana a jar --kind wealth", "wealth", 2),
        ("gave Ana a jar --remove 1", "One thing at a time", 2),
        ("gave Zork a jar", "Zork", 1),
        ("gave Ana --remove 1", "There is no kindness 1", 1),
    ],
)
def test_what_is_not_right_is_not_kept(friends: Prompt, line: str, said: str, code: int) -> None:
    before = friends.ok("export")
    assert said in friends.refused(line, code=code)
    assert friends.ok("export") == before


@pytest.mark.parametrize("way", ["gave", "received"])
def test_an_empty_list_is_a_message(friends: Prompt, way: str) -> None:
    result = friends(f"{way} Ana")
    assert (result.exit_code, result.stdout) == (0, "")
    assert "Ana Costa" in result.stderr


def test_the_only_one_is_thanked_for_and_of_several_that_of_the_number(friends: Prompt) -> None:
    friends.ok("received Ana 'introduced me to Ben' --on 2026-03-03")
    friends.ok("thank Ana --on 2026-03-05")
    assert friends.json("received Ana")[0]["thanked_on"] == "2026-03-05"
    assert "waits for thanks" in friends.refused("thank Ana")
    friends.ok("received Ana 'a bowl'")
    friends.ok("received Ana 'an hour of her time' --on yesterday")
    said = friends.refused("thank Ana")
    assert "Which one?" in said
    assert "  1  they gave you a bowl, 22 November" in said
    assert "no kindness among them 3" in friends.refused("thank Ana 3")
    friends.ok("thank Ana 2")
    assert "back" not in friends.ok("received Ana")
    assert [item["thanked_on"] for item in friends.json("received Ana")] == [None, "2026-11-22", "2026-03-05"]
    assert "after that day" in friends.refused("thank Ana --on 2026-03-05")


def test_what_i_lend_is_kept_by_the_command_of_its_name(friends: Prompt) -> None:
    assert "you lent Ana Costa the tent, 21 November" in friends("lent Ana the tent --on yesterday").stderr
    friends.ok("received Ben lent me his drill")
    assert [item["text"] for item in friends.json("lent")] == ["the tent", "his drill"]
    assert [item["text"] for item in friends.json("lent Ana")] == ["the tent"]
    assert friends("lent Cleo").stderr == "Nothing is lent.\n"
    assert "Say TEXT too" in friends.refused("lent Ana --on yesterday", code=2)


def test_what_is_lent_is_listed_until_it_is_back(friends: Prompt) -> None:
    friends.ok("gave Ana 'lent: the drill' --on 2026-03-03")
    friends.ok("received Ben lent me his tent --on 2026-01-03")
    assert friends.ok("lent").splitlines() == [
        "Ben Okafor lent you his tent, 3 January; not back yet",
        "you lent Ana Costa the drill, 3 March; not back yet",
    ]
    assert [(item["name"], item["way"], item["text"]) for item in friends.json("lent")] == [
        ("Ben Okafor", "received", "his tent"),
        ("Ana Costa", "gave", "the drill"),
    ]
    friends.ok("returned Ben")
    friends.ok("returned Ana --on yesterday")
    assert friends.json("lent") == []
    assert friends("lent").stderr == "Nothing is lent.\n"
    assert "is lent" in friends.refused("returned Ana")


def test_a_log_keeps_it_with_the_touch(friends: Prompt) -> None:
    line = "log lunch with Ana and Ben yesterday --gave 'advice: on kilns' --received 'lent: a hat' --gave jam"
    document = friends.json(f"{line} --dry-run")
    assert [(each["person"], each["kind"], each["text"]) for each in document["gave"]] == [
        ("Ana Costa", "advice", "on kilns"),
        ("Ben Okafor", "advice", "on kilns"),
        ("Ana Costa", "favour", "jam"),
        ("Ben Okafor", "favour", "jam"),
    ]
    assert [(each["person"], each["text"]) for each in document["received"]] == [
        ("Ana Costa", "a hat"),
        ("Ben Okafor", "a hat"),
    ]
    assert "received  lent: a hat" in friends.ok(f"{line} --dry-run")
    assert friends.json("show Ana")["kindnesses"] == []
    kept = friends.json(line)
    assert kept["gave"] == document["gave"]
    for name in ("Ana", "Ben"):
        items = friends.json(f"show {name}")["kindnesses"]
        assert {item["touch_id"] for item in items} == {kept["id"]}
        assert {(item["kind"], item["happened_on"]) for item in items} == {
            (kind, "2026-11-21") for kind in ("advice", "favour", "lent")
        }
    friends.ok("undo")
    assert friends.json("show Ana")["kindnesses"] == []
    assert "it was received" in friends.refused("log lunch with Ana --gave 'lent me a hat'")


def test_words_are_kept_and_shown_harmless(friends: Prompt) -> None:
    friends.ok("gave Ana", f"gift: {HOSTILE}")
    assert friends.json("gave Ana")[0]["text"] == HOSTILE
    for line in ("gave Ana", "show Ana", "lent"):
        assert "\x1b" not in friends.ok(line)
