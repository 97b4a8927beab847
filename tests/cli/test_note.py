"""`nurture note`: a day without people."""

from tests.cli.prompt import Prompt


def test_a_note_of_today_and_of_another_day(prompt: Prompt) -> None:
    assert prompt("note a long walk,", "alone").stderr == "Noted, today: a long walk, alone.\n"
    said = prompt.json("note rain --on 'last tue'")
    assert (said["day"], said["text"]) == ("2026-11-17", "rain")
    days = prompt.json("journal")
    assert [(day["day"], day["entries"][0]["text"]) for day in days] == [
        ("2026-11-22", "a long walk, alone"),
        ("2026-11-17", "rain"),
    ]
    assert prompt.ok("undo") == ""
    assert len(prompt.json("journal")) == 1


def test_standard_input_is_kept_with_its_lines(prompt: Prompt) -> None:
    prompt.ok("note -", typed="first\n\n  second\n")
    assert prompt.json("journal")[0]["entries"][0]["text"] == "first\n\n  second"


def test_what_cannot_be_kept(prompt: Prompt) -> None:
    assert "still to come" in prompt.refused("note rain --on 2026-12-01")
    assert "not a date" in prompt.refused("note rain --on someday")
    assert prompt("note -", typed="\n").exit_code == 1
    assert "See: nurture note --help" in prompt.refused("note", code=2)
    assert prompt.json("journal") == []
