import pytest

from nurture.domain.people import Channel
from tests.cli.prompt import HOSTILE, Prompt


def test_show_has_everything(friends: Prompt) -> None:
    friends.ok("fact Ana interest: jazz")
    friends.ok("channel Ana email ana@example.org --standing welcome")
    friends.ok("moment Ana birthday 04-12")
    friends.ok("thread Ana moving to Lisbon")
    friends.ok("log 'tea with Ana and Ben yesterday' --notes 'she laughed'")
    shown = friends.ok("show Ana Costa")
    for text in ("Ana Costa", "friend · pottery", "in touch", "every month", "jazz", "ana@example.org  welcome"):
        assert text in shown
    for text in ("birthday  04-12", "moving to Lisbon", "with Ben Okafor  tea with Ana and Ben", "she laughed"):
        assert text in shown


def test_show_says_what_a_touch_brought_when_it_was_answered_and_what_it_went_against(friends: Prompt) -> None:
    friends.ok("boundary Ana 'please, not on Facebook' --said 'at the kiln'")
    friends.ok("log 'tea with Ana yesterday' --received 'advice: how to price a kiln'")
    journal = friends.journal()
    ana = journal.lines()[0].id
    journal.checkins.send(ana, "How was the move?", channel=Channel("facebook", ""), reason="her phone is lost")
    journal.close()
    friends.ok("answered Ana")
    shown = friends.ok("show Ana")
    assert "“please, not on Facebook” (not on facebook, said today at the kiln)" in shown
    assert "social, answered Sun 22 Nov  How was the move?" in shown
    assert "against what they asked: “please, not on Facebook”: her phone is lost" in shown
    assert "received advice: how to price a kiln" in shown


def test_show_as_json_has_the_page_and_the_touches(friends: Prompt) -> None:
    page = friends.json("show Ana")
    assert (page["name"], page["state"], page["last_exchange"]) == ("Ana Costa", "neglected", "2026-10-03")
    assert [touch["summary"] for touch in page["touches"]] == ["pottery with Ana"]
    assert friends.json("show Ana --touches 0")["touches"] == []


def test_show_says_how_many_more_touches_there_are(friends: Prompt) -> None:
    for number in range(7):
        friends.ok(f"log tea {number} with Ana")
    shown = friends.ok("show Ana")
    assert "and 3 more: nurture show --touches 8" in shown
    assert "pottery with Ana" in friends.ok("show Ana --touches 8")


@pytest.mark.parametrize("name", ["ana", "ANA COSTA", "costa", "Ana Cossta", "An"])
def test_names_are_taken_as_people_write_them(friends: Prompt, name: str) -> None:
    assert friends.json("show", name)["name"] == "Ana Costa"


def test_an_unknown_name_shows_near_ones(friends: Prompt) -> None:
    assert "Zork" in friends.refused("show Zork")
    assert "Okafor" in friends.refused("show Okaforos Benedict")


@pytest.mark.parametrize(
    ("options", "names"),
    [
        ("", ["Ana Costa", "Ben Okafor", "Cleo Martin"]),
        ("--circle Pottery", ["Ana Costa"]),
        ("--state 'in touch'", ["Ben Okafor", "Cleo Martin"]),
        ("--sphere professional", ["Cleo Martin"]),
        ("--sphere friend --state neglected", ["Ana Costa"]),
        ("--archived", []),
    ],
)
def test_people_are_filtered(friends: Prompt, options: str, names: list[str]) -> None:
    assert [line["name"] for line in friends.json(f"people {options}")] == names
    shown = friends(f"people {options}")
    assert [name for name in ("Ana Costa", "Ben Okafor", "Cleo Martin") if name in shown.stdout] == names
    assert (shown.stderr == "Nobody.\n") == (not names)


def test_an_unknown_circle_or_state(friends: Prompt) -> None:
    assert "pottery" in friends.refused("people --circle chess")
    assert "fading" in friends.refused("people --state sad", code=2)


def test_search_finds_words_anywhere(friends: Prompt) -> None:
    friends.ok("fact Ana food: pepper soup")
    friends.ok("promise Ben soup for four")
    hits = friends.json("search soup")
    assert {(hit["kind"], hit["name"]) for hit in hits} == {("fact", "Ana Costa"), ("promise", "Ben Okafor")}
    assert friends.json("search pepper so") == [hit for hit in hits if hit["kind"] == "fact"]
    assert len(friends.json("search soup --limit 1")) == 1
    assert "pepper soup" in friends.ok("search soup")
    assert {hit["sphere"] for hit in hits} == {"friend", "both"}
    assert "Ben Okafor  both" in friends.ok("search soup")


def test_search_for_nothing_there(friends: Prompt) -> None:
    assert friends("search xylophone").stderr == "Nothing was found.\n"
    assert friends.json("search xylophone") == []
    assert friends.json("search", '"( * ) NEAR/2 col:x -') == []


def test_a_hostile_person_is_whole_and_harmless_everywhere(prompt: Prompt) -> None:
    key = prompt.json("add", HOSTILE, "--circle", HOSTILE, "--nickname", HOSTILE, "--fact", HOSTILE)["id"]
    prompt.ok(f"log --with {key}", HOSTILE, "--notes", HOSTILE)
    prompt.ok(f"channel {key}", HOSTILE, HOSTILE, "--label", HOSTILE, "--note", HOSTILE)
    prompt.ok(f"boundary {key}", HOSTILE, "--about", HOSTILE)
    prompt.ok(f"promise {key}", HOSTILE, "--due", "friday")
    prompt.ok(f"thread {key}", HOSTILE)
    for line in (f"show {key}", "people", "search Bob", "circle", "", f"promise {key}", f"boundary {key}"):
        shown = prompt(line)
        assert "[red]Bob[/] ␛[31m" in shown.stdout
        assert "\x1b" not in shown.output
    assert "\x1b" not in prompt.refused("show", f"{HOSTILE} Smith")
    assert prompt.json(f"show {key}")["facts"][0]["text"] == HOSTILE
