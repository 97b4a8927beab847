from tests.cli.prompt import Prompt


def test_undo_and_redo_step_by_step(friends: Prompt) -> None:
    friends.ok("log tea with Ana")
    friends.ok("fact Ana interest: jazz")
    assert friends("undo").stderr == "Undone: added a fact about Ana Costa: jazz.\n"
    assert "logged Ana Costa" in friends.json("undo")["undone"]
    assert friends.json("show Ana")["touch_count"] == 1
    assert "logged Ana Costa" in friends.json("redo")["redone"]
    assert "jazz" in friends("redo").stderr
    page = friends.json("show Ana")
    assert (page["touch_count"], len(page["facts"])) == (2, 1)


def test_nothing_to_undo(prompt: Prompt) -> None:
    assert "nothing to undo" in prompt.refused("undo").lower()
    assert "nothing to redo" in prompt.refused("redo").lower()
