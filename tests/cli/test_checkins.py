"""prompt, answered, check, brief: what a shell says before somebody is written to."""

import json

import pytest

from tests.cli.prompt import HOSTILE, Prompt

PITCH = "Hi Ana! Could you like my page and share it with your friends? Our sale ends tonight"


def test_a_prompt_says_why_and_how(friends: Prompt) -> None:
    friends.ok('fact Ana "interest: pottery"')
    friends.ok('channel Ana signal "+44 20 7946 0000"')
    (prompt,) = [each for each in friends.json("prompt Ana") if each["intention"] == "share"]
    assert set(prompt) == {"intention", "opener", "because", "channel"}
    assert prompt["channel"] == "signal"
    assert ("pottery", "2026-11-22") in [(each["text"], each["date"]) for each in prompt["because"]]
    shown = friends.ok("prompt Ana")
    assert prompt["opener"] in shown
    assert "because: pottery" in shown
    assert "by signal +44 20 7946 0000" in shown


def test_where_a_boundary_forbids_it_there_is_a_reason_and_no_prompt(friends: Prompt) -> None:
    friends.ok('boundary Ana "I need some quiet" --kind no-contact')
    result = friends("prompt Ana --json")
    assert (result.exit_code, json.loads(result.stdout)) == (0, [])
    assert "I need some quiet" in result.stderr


def test_a_dismissed_prompt_stays_away(friends: Prompt) -> None:
    first = friends.json("prompt Ana")[0]
    friends.ok("prompt Ana --dismiss 1")
    assert first not in friends.json("prompt Ana")
    assert "There is no prompt 99" in friends.refused("prompt Ana --dismiss 99")
    friends.ok("undo")
    assert friends.json("prompt Ana")[0] == first


def test_an_answer_closes_the_waiting(friends: Prompt) -> None:
    friends.ok("log wrote to Ana 3 days ago, no answer yet")
    assert "Ana Costa" in friends.ok("answered Ana", typed=None) + friends("show Ana").stdout
    page = friends.json("show Ana")
    assert (page["last_exchange"], page["attempted_on"]) == ("2026-11-22", None)
    assert page["touches"][0]["answered_on"] == "2026-11-22"
    assert "No answer of Ana Costa is awaited" in friends.refused("answered Ana")


@pytest.mark.parametrize(
    ("words", "verdict"), [(("How was Lisbon?",), "clear"), ((PITCH,), "pitch"), ((PITCH, "--to", "Ana"), "pitch")]
)
def test_a_draft_is_judged_and_turned_round(friends: Prompt, words: tuple[str, ...], verdict: str) -> None:
    found = friends.json("check", *words)
    assert set(found) == {"verdict", "findings", "reversed"}
    assert found["verdict"] == verdict
    assert all(set(each) == {"kind", "quote", "why"} for each in found["findings"])
    assert all(each["quote"] in words[0] for each in found["findings"])
    assert found["reversed"]
    assert verdict in friends.ok("check", *words)


def test_a_draft_comes_through_a_pipe(friends: Prompt) -> None:
    for line in ("check --json", "check - --json", "check --to Ana --json"):
        result = friends(line, typed=PITCH)
        assert json.loads(result.stdout)["verdict"] == "pitch"
        assert result.exit_code == 0


def test_only_a_boundary_forbids(friends: Prompt) -> None:
    friends.ok('boundary Ana "please, not on Facebook" --kind not-on --about facebook')
    assert friends.json('check "Good morning" --to Ana --via facebook')["verdict"] == "forbidden"
    assert friends.json('check "Good morning" --to Ana --via signal')["verdict"] == "clear"
    (finding, *_) = friends.json('check "Good morning" --to Ana --via facebook')["findings"]
    assert "please, not on Facebook" in finding["why"]


def test_nobody_of_that_name_and_nothing_to_judge(friends: Prompt) -> None:
    assert "Zork" in friends.refused("check hello --to Zork")
    assert friends.json("check -")["verdict"] == "clear"


def test_a_brief_is_one_screen(friends: Prompt) -> None:
    friends.ok('fact Ana "interest: pottery"')
    friends.ok('thread Ana "moving to Lisbon, ask in May"')
    friends.ok('boundary Ana "please, not my divorce" --kind not-about --about divorce')
    friends.ok("log coffee with Ana yesterday, she was tired")
    shown = friends.ok("brief Ana")
    for words in (
        "pottery",
        "moving to Lisbon",
        "“please, not my divorce”",
        "leave alone: divorce",
        "she was tired",
    ):
        assert words in shown
    assert "Worth asking" in shown
    brief = friends.json("brief Ana")
    assert brief["leave_alone"] == ["divorce"]
    assert len(brief["questions"]) == 2


def test_hostile_text_reaches_no_terminal(friends: Prompt) -> None:
    friends.ok("add", HOSTILE)
    friends.ok("fact", "[red]Bob", f"interest: {HOSTILE}")
    for command in ("prompt", "brief"):
        assert "\x1b" not in friends.ok(command, "[red]Bob")
    assert "\x1b" not in friends.ok("check", f"my page {HOSTILE}", "--to", "[red]Bob")
