import pytest

from tests.cli.prompt import Prompt


def test_snooze_until_words(friends: Prompt) -> None:
    assert friends.json("snooze Ana 2 weeks")["name"] == "Ana Costa"
    page = friends.json("show Ana")
    assert (page["state"], page["resting_until"]) == ("resting", "2026-12-06")
    friends.ok("snooze Ana --wake")
    assert friends.json("show Ana")["state"] == "neglected"


def test_rest_for_a_season_or_until_a_day(friends: Prompt) -> None:
    friends.ok("rest Ana")
    assert friends.json("show Ana")["resting_until"] == "2027-02-22"
    friends.ok("rest Ana Costa --until '1 march'")
    assert friends.json("show Ana")["resting_until"] == "2027-03-01"
    friends.ok("rest Ana --wake")
    assert friends.json("show Ana")["resting_until"] is None


@pytest.mark.parametrize("line", ["snooze Ana", "snooze Ana tomorrow --wake"])
def test_snooze_wants_one_of_two(friends: Prompt, line: str) -> None:
    friends.refused(line, code=2)


@pytest.mark.parametrize("line", ["snooze Ana yesterday", "snooze Ana soonish", "rest Ana --until 2020-01-01"])
def test_only_a_day_ahead_will_do(friends: Prompt, line: str) -> None:
    friends.refused(line)
    assert friends.json("show Ana")["resting_until"] is None


@pytest.mark.parametrize(
    ("put", "said"),
    [
        ("edit Ana --died 2026-11-20", "Ana Costa died on Fri 20 Nov; nothing asks for a check-in any more."),
        ("archive Ana", "Ana Costa was archived on Sun 22 Nov; nothing asks for a check-in."),
    ],
)
def test_nobody_is_put_off_whom_nothing_asks_after(friends: Prompt, put: str, said: str) -> None:
    friends.ok(put)
    for line in ("snooze Ana 2 weeks", "rest Ana"):
        assert friends.refused(line).startswith(f"nurture: {said}")
    assert friends.json("show Ana")["resting_until"] is None
    result = friends("prompt Ana --json")
    assert (result.exit_code, result.stdout) == (0, "[]\n")
    assert result.stderr == said.replace("Ana Costa ", "Ana Costa: ").removesuffix(".") + "\n"
    friends.ok("fact Ana 'note: she loved the sea'")
    friends.ok("log 'lunch with Ana' --on 2026-11-01")
    assert friends.json("show Ana")["touch_count"] == 2


def test_archive_and_back(friends: Prompt) -> None:
    friends.ok("archive Ana")
    assert friends.json("due") == []
    friends.ok("archive Ana --undo")
    assert len(friends.json("due")) == 1


def test_merge_keeps_the_first(friends: Prompt) -> None:
    friends.ok("add 'Ana C.' --phone 123 --every weekly")
    merged = friends.json("merge 'Ana Costa' 'Ana C.'")
    page = friends.json(f"show {merged['id']}")
    assert (page["name"], page["own_ideal_days"], page["touch_count"]) == ("Ana Costa", 30, 1)
    assert page["channels"][0]["address"] == "123"
    assert len(friends.json("people")) == 3
    assert "same person" in friends.refused("merge Ana 'Ana Costa'")


def test_delete_needs_a_yes(friends: Prompt) -> None:
    assert "--yes" in friends.refused("delete Ana")
    assert len(friends.json("people")) == 3
    friends.ok("delete Ana --yes")
    assert len(friends.json("people")) == 2
    friends.ok("undo")
    assert friends.json("show Ana")["touch_count"] == 1


def test_not_today_is_said_and_the_third_time_asks_about_the_rhythm(friends: Prompt) -> None:
    for day in ("2026-11-22", "2026-11-23"):
        friends.env["NURTURE_TODAY"] = day
        said = friends("later Ana")
        assert (said.exit_code, "tight" in said.stderr) == (0, False)
        assert "Not today: Ana Costa." in said.output
    friends.env["NURTURE_TODAY"] = "2026-11-24"
    assert "If the rhythm is too tight: nurture edit Ana --every" in friends("later Ana").stderr
    assert "The rhythm of Ana Costa stays as it is." in friends("later Ana --keep").output


def test_who_is_put_off_is_not_in_todays_handful_and_undo_brings_them_back(friends: Prompt) -> None:
    assert "Ana Costa" in friends.ok("due")
    friends.ok("later Ana")
    assert "Ana Costa" not in friends.ok("due")
    friends.ok("undo")
    assert "Ana Costa" in friends.ok("due")
