"""The ways into `nurture log`: many lines, a page of an editor, a day to come, and what is asked."""

import json
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from nurture.cli import captured, understanding
from nurture.domain.capture import Capture, Field, Part, Unsure
from nurture.domain.names import Known
from tests.cli.prompt import Prompt
from tests.journals import TODAY

WEEK = "coffee with Ana yesterday\n\ncalled Ben on friday\ntexted Cleo\n"


def touches(prompt: Prompt) -> int:
    journal = prompt.journal()
    count = sum(journal.page(each.id).touch_count for each in journal.lines())
    journal.close()
    return count


def test_many_are_kept_in_one_step(friends: Prompt) -> None:
    before = touches(friends)
    result = friends("log - --many", typed=WEEK)
    assert result.exit_code == 0, result.output
    assert [line.split(",")[0] for line in result.stderr.splitlines()] == [
        "Logged: Ana Costa",
        "Logged: Ben Okafor",
        "Logged: Cleo Martin",
    ]
    assert touches(friends) == before + 3
    friends.ok("undo")
    assert touches(friends) == before


def test_of_many_all_are_kept_or_none_and_the_bad_ones_are_told_by_their_number(friends: Prompt) -> None:
    before = touches(friends)
    result = friends("log --many", typed=WEEK + "what a day\ntea with Zork\ntea with Ana on 31 feb\n")
    assert (result.exit_code, result.stdout) == (1, "")
    told = result.stderr.splitlines()
    assert [line.split(":")[0] for line in told] == ["line 5", "line 6", "line 7", "nurture"]
    assert "3 lines of 6 cannot be kept. Nothing was written." in told[-1]
    assert touches(friends) == before


def test_somebody_new_of_one_line_is_known_in_the_next(friends: Prompt) -> None:
    kept = json.loads(friends.ok("log - --many --new --json", typed="met Zelda Fitz\ntexted Zelda Fitz\n"))
    assert [(each["people"], each["new_people"]) for each in kept] == [([], ["Zelda Fitz"]), (["Zelda Fitz"], [])]
    assert [line["name"] for line in friends.json("people")].count("Zelda Fitz") == 1


def test_many_can_be_tried_without_writing(friends: Prompt) -> None:
    before = touches(friends)
    tried = json.loads(friends.ok("log --many --dry-run --json", typed=WEEK))
    assert [each["date"] for each in tried] == ["2026-11-21", "2026-11-20", "2026-11-22"]
    assert "id" not in tried[0]
    assert touches(friends) == before
    friends.ok("undo")
    assert touches(friends) == before - 1, "what is undone is the change before"


def test_no_line_at_all_is_said(friends: Prompt) -> None:
    result = friends("log --many", typed="\n  \n")
    assert (result.exit_code, result.stderr) == (
        1,
        "nurture: There is nothing to log. Write one conversation a line.\n",
    )


def editor(tmp_path: Path, script: str) -> dict[str, str]:
    """An editor that runs a script of the shell on the file."""
    program = tmp_path / "editor"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    return {"VISUAL": str(program)}


def test_without_words_an_editor_opens_with_a_page(friends: Prompt, tmp_path: Path) -> None:
    write = '{ printf "tea with Ana\\n\\n#diy all day\\n"; cat "$1"; } > new; mv new "$1"'
    friends.env |= editor(tmp_path, f'cd {tmp_path}; cp "$1" page; {write}')
    said = friends.terminal("log")
    assert said.code == 0, said.out
    assert "The first line is the entry" in (tmp_path / "page").read_text()
    touch = friends.json("show Ana")["touches"][0]
    assert (touch["summary"], touch["notes"]) == ("tea with Ana", "#diy all day")


def test_an_empty_page_keeps_nothing(friends: Prompt, tmp_path: Path) -> None:
    before = touches(friends)
    friends.env |= editor(tmp_path, "true")
    said = friends.terminal("log")
    assert (said.code, "Nothing was written" in said.out) == (1, True)
    assert touches(friends) == before


def test_a_page_that_cannot_be_kept_is_given_back_to_the_last_word(friends: Prompt, tmp_path: Path) -> None:
    friends.env |= editor(tmp_path, 'printf "what a day\\nand what a night\\n" > "$1"')
    said = friends.terminal("log", typed="n\nn\n")
    assert said.code == 1
    assert "Who was it with?" in said.out
    assert "what a day\nand what a night\n" in said.out


def test_an_editor_that_fails_is_one_sentence(friends: Prompt, tmp_path: Path) -> None:
    friends.env |= editor(tmp_path, "exit 3")
    said = friends.terminal("log")
    assert said.code == 1
    assert "The editor could not be used" in said.out


def test_a_day_to_come_is_a_plan_where_it_is_said_so(friends: Prompt) -> None:
    before = touches(friends)
    assert "still to come" in friends.refused("log tea with Ana --on 2026-12-01")
    friends.ok("log tea with Ana --on 2026-12-01 --plan")
    assert touches(friends) == before
    (planned,) = friends.json("show Ana")["threads"]
    assert (planned["text"], planned["ask_on"]) == ("tea with Ana", "2026-12-01")


def test_a_plan_keeps_what_stands_below_its_line(friends: Prompt) -> None:
    friends.ok("log - --on 'in two weeks' --plan", typed="tea with Ana\nShe brings the [red] pot.\n")
    (planned,) = friends.json("show Ana")["threads"]
    assert planned["text"] == "tea with Ana\nShe brings the [red] pot."
    assert planned["ask_on"] == (TODAY + timedelta(14)).isoformat()


def test_of_many_lines_those_to_come_are_plans_where_it_is_said_so(friends: Prompt) -> None:
    lines = "tea with Ana\r\nlunch\x0bwith Ana in two weeks\r\n"
    refused = friends("log --many", typed=lines)
    assert refused.exit_code == 1
    assert "line 2: " in refused.stderr
    assert "Would plan: Ana Costa" in friends("log --many --plan --dry-run", typed=lines).stderr
    assert friends.json("show Ana")["threads"] == []
    friends.ok("log --many --plan", typed=lines)
    assert [each["ask_on"] for each in friends.json("show Ana")["threads"]] == [
        (TODAY + timedelta(14)).isoformat()
    ]


def test_on_a_terminal_a_line_with_nobody_in_it_can_be_a_note_of_its_day(friends: Prompt) -> None:
    said = friends.terminal("log", "what", "a", "day,", "yesterday", typed="y\n")
    assert said.code == 0, said.out
    with closing(friends.journal()) as journal:
        (hit,) = journal.search("what a day")
        note = journal.notes.one(hit.id)
    assert (note.text, note.happened_on) == ("what a day, yesterday", TODAY - timedelta(1))


def test_on_a_terminal_a_day_to_come_is_asked_about(friends: Prompt) -> None:
    said = friends.terminal("log", "tea", "with", "Ana", "--on", "2026-12-01", typed="y\n")
    assert said.code == 0, said.out
    assert [each["ask_on"] for each in friends.json("show Ana")["threads"]] == ["2026-12-01"]


ANA, BEN = Known(1, "Ana Costa"), Known(2, "Ben Ito")
OPEN = Capture(
    text="lunch with Ana and Ben; she is moving",
    day=TODAY,
    people=(ANA, BEN),
    ambiguous=(Unsure("she", (ANA, BEN), 24, 27, whose=True),),
    parts=(Part(Field.THREAD, "she", "moving", 24, 37),),
)


def test_a_part_that_may_be_several_peoples_is_told_as_left_out() -> None:
    assert understanding.left_out(OPEN) == ("Kept as text only, for “she” may be Ana Costa or Ben Ito: “moving”.",)
    assert understanding.left_out(OPEN.settled("she", ANA)) == ()


def test_the_document_has_every_part_with_the_letters_it_stands_on() -> None:
    said = replace(OPEN.settled("she", ANA), parts=(Part(Field.PROMISE, BEN, "the map", 3, 9, "me", TODAY),))
    document = captured.document(said)
    assert document["promises"] == [{"by": "me", "person": "Ben Ito", "text": "the map", "due": TODAY.isoformat()}]
    assert document["spans"] == [{"field": "promise", "start": 3, "end": 9}]
    assert (document["threads"], document["whose"]) == ([], [])
    assert ("promise", "Ben Ito: I promised: the map, by Sun 22 Nov") in captured.rows(said, TODAY)
    assert captured.document(OPEN)["threads"][0]["person"] == "she"
    assert captured.document(OPEN)["ambiguous"] == [], "nobody has to answer"
    assert captured.document(OPEN)["whose"] == [{"text": "she", "candidates": ["Ana Costa", "Ben Ito"]}]


@pytest.mark.parametrize("flag", ["--many", "--plan"])
def test_the_short_road_knows_what_click_knows(friends: Prompt, flag: str) -> None:
    from nurture.cli.quick import ROADS

    assert flag in ROADS["log"].flags
    assert flag in friends.ok("log --help")
