"""What only happens where somebody sits at a terminal: questions, colours, the width, the screens."""

import re
from typing import Any

import pytest

from nurture.cli.text import cells
from tests.cli.prompt import Prompt


def test_an_unclear_name_is_asked_about(friends: Prompt) -> None:
    friends.ok("add Ana Diaz")
    said = friends.terminal("show", "Ana", typed="2\n")
    assert said.code == 0
    assert "1  Ana Costa (pottery)" in said.out
    assert "Ana Diaz\nfriend\n" in re.sub(r"\x1b\[\d+m", "", said.out), "her page"


def test_an_unclear_name_in_a_line_is_asked_about(friends: Prompt) -> None:
    friends.ok("add Ana Diaz")
    assert friends.terminal("log", "tea with Ana", typed="2\n").code == 0
    assert friends.json("show 'Ana Diaz'")["touches"][0]["summary"] == "tea with Ana"
    assert friends.json("show 'Ana Costa'")["touch_count"] == 1


def test_somebody_else_is_offered_to_be_added(friends: Prompt) -> None:
    said = friends.terminal("log", "tea with Zork", typed="y\n")
    assert "Not in the journal yet: Zork. Add them?" in said.out
    assert friends.json("show Zork")["touch_count"] == 1
    assert friends.terminal("log", "tea with Yara", typed="n\n").code == 1
    assert len(friends.json("people")) == 4


def test_deleting_asks(friends: Prompt) -> None:
    assert "Nothing was written." in friends.terminal("delete", "Ana", typed="n\n").out
    assert len(friends.json("people")) == 3
    assert friends.terminal("delete", "Ana", typed="y\n").code == 0
    assert len(friends.json("people")) == 2


def test_a_terminal_gets_colours_and_lines_that_fit(friends: Prompt) -> None:
    friends.ok("add", "x" * 10_000, "--every", "daily")
    coloured = friends.terminal("due", "--all", columns=40).out
    assert "\x1b[35mneglected\x1b[0m" in coloured
    plain = friends.terminal("due", "--all", columns=40, no_color="1").out
    assert "\x1b" not in plain
    assert plain == re.sub(r"\x1b\[\d+m", "", coloured)
    assert max(map(cells, plain.splitlines())) <= 40
    assert "x…" in plain


def test_the_screens_open_on_a_terminal_only(friends: Prompt, monkeypatch: pytest.MonkeyPatch) -> None:
    import nurture.tui.app

    opened: list[Any] = []
    monkeypatch.setattr(nurture.tui.app, "run", lambda journal, _room: opened.append(journal))
    friends.ok("")
    assert opened == []
    monkeypatch.setattr("nurture.cli.today.is_terminal", lambda _stream: True)
    assert friends.ok("") == ""
    assert [journal.path for journal in opened] == [friends.db]


def test_the_demo_leaves_the_journal_alone(friends: Prompt) -> None:
    shown = friends.ok("demo")
    assert shown.startswith("Sun 22 Nov 2026")
    assert "Ana Costa" not in shown
    assert len(friends.json("people")) == 3
