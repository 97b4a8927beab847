from datetime import timedelta

import pytest

from tests.cli.prompt import Prompt
from tests.journals import TODAY


def test_nobody_is_offered_while_away(friends: Prompt) -> None:
    said = friends("away", "3 jan")
    assert said.exit_code == 0
    assert said.stderr == "Away until Sun 3 Jan 2027. One person comes back in turn after that time.\n"
    assert friends("due").stderr.startswith("You are away until Sun 3 Jan 2027.")
    assert friends.json("due") == []
    assert friends.json("remind")["due"] == 0
    assert friends.ok("away") == "You are away until Sun 3 Jan 2027: back in 6 weeks.\n"
    (away,) = friends.json("away")
    assert (away["begins_on"], away["until"], away["now"]) == ("2026-11-22", "2027-01-03", True)


def test_a_day_to_come_can_begin_it(friends: Prompt) -> None:
    friends.ok("away '3 jan' --from '20 dec'")
    assert len(friends.json("due")) == 1
    assert friends.ok("away") == "You will be away from Sun 20 Dec until Sun 3 Jan 2027.\n"
    assert "Called off" in friends("away --back").stderr
    assert friends.json("away") == []


def test_back_early_and_undo(friends: Prompt) -> None:
    friends.ok("away 3 jan")
    friends.env["NURTURE_TODAY"] = (TODAY + timedelta(9)).isoformat()
    assert friends("away --back").stderr.startswith("You are back.")
    assert friends.json("away") == []
    assert [line["name"] for line in friends.json("due")] == ["Ana Costa"]
    friends.ok("undo")
    assert friends.json("due") == []


def test_json_of_a_change(friends: Prompt) -> None:
    receipt = friends.json("away 3 jan")
    assert receipt["sentence"].startswith("Away until")
    assert len(receipt["people"]) == 1
    assert friends.json("away --back")["sentence"].startswith("You are back")


@pytest.mark.parametrize("line", ["away --back 3 jan", "away --back --from 'tomorrow'", "away --from tomorrow"])
def test_wrong_usage(friends: Prompt, line: str) -> None:
    friends.refused(line, code=2)


@pytest.mark.parametrize(
    "line", ["away soonish", "away 2020-01-01", "away --back", "away 2026-12-01 --from '3 jan'"]
)
def test_no_such_time(friends: Prompt, line: str) -> None:
    friends.refused(line)
    assert friends.json("away") == []
