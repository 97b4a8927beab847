"""Writing in an editor: which one, what it hands back, and that its failing loses nothing."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from stat import S_IMODE

import pytest
from textual.app import App, SuspendNotSupported

from nurture.errors import InvalidValue
from nurture.tui.writing import editor, write_in


class Giving(App[object]):
    """An app that gives its terminal away."""

    @contextmanager
    def suspend(self) -> Iterator[None]:
        yield


class Keeping(App[object]):
    """An app without a terminal to give away."""

    @contextmanager
    def suspend(self) -> Iterator[None]:
        raise SuspendNotSupported
        yield


def script(tmp_path: Path, does: str) -> list[str]:
    path = tmp_path / "editor"
    path.write_text(f"#!/bin/sh\n{does}\n")
    path.chmod(0o700)
    return [str(path), "--flag"]


@pytest.mark.parametrize(
    ("environment", "command"),
    [
        ({"VISUAL": "code --wait", "EDITOR": "vi"}, ["code", "--wait"]),
        ({"VISUAL": " ", "EDITOR": "'my editor' -n"}, ["my editor", "-n"]),
        ({"EDITOR": 'broken "quote'}, ['broken "quote']),
        ({"PATH": "/nowhere"}, []),
    ],
)
def test_the_editor_is_the_users_own(environment: dict[str, str], command: list[str]) -> None:
    assert editor(environment) == command


def test_else_the_usual_one(tmp_path: Path) -> None:
    nano = tmp_path / "nano"
    nano.write_text("")
    nano.chmod(0o700)
    assert editor({"PATH": str(tmp_path)}) == ["nano"]


def test_what_was_written_comes_back(tmp_path: Path) -> None:
    file = tmp_path / "line.txt"
    command = script(tmp_path, 'stat -c %a "$2" >> "$2"; echo more >> "$2"')
    assert write_in(Giving(), command, "coffee\n", file) == "coffee\n600\nmore\n"
    assert S_IMODE(file.stat().st_mode) == 0o600


def test_an_editor_that_fails_says_so_and_what_it_saved_is_taken(tmp_path: Path) -> None:
    file = tmp_path / "line.txt"
    with pytest.raises(InvalidValue, match=r"ended with an error \(3\)"):
        write_in(Giving(), script(tmp_path, "exit 3"), "coffee\n", file)
    assert not file.exists()
    saved = script(tmp_path, 'echo saved >> "$2"; exit 3')
    assert write_in(Giving(), saved, "coffee\n", file) == "coffee\nsaved\n"


def test_an_editor_that_is_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(InvalidValue, match="No such file"):
        write_in(Giving(), [str(tmp_path / "gone")], "coffee\n", tmp_path / "line.txt")
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(InvalidValue, match="No such file"):
        write_in(Giving(), ["true"], "coffee\n", tmp_path / "gone" / "line.txt")


def test_without_a_terminal_to_give_nothing_is_left_behind(tmp_path: Path) -> None:
    file = tmp_path / "line.txt"
    assert write_in(Keeping(), ["true"], "coffee\n", file) is None
    assert not file.exists()
