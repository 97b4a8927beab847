"""Writing more than a line: in the user's own editor, which takes the terminal while it is open."""

import os
import shlex
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from shutil import which

from textual.app import App, SuspendNotSupported

from nurture.errors import InvalidValue

_USUAL = ("vi", "nano")
"""Tried in this order where the user named none."""


def editor(environment: Mapping[str, str] = os.environ) -> list[str]:
    """The command of the user's editor: $VISUAL, else $EDITOR, else what is usual; empty where there is none."""
    for name in ("VISUAL", "EDITOR"):
        if wanted := environment.get(name, "").strip():
            return _words(wanted)
    path = environment.get("PATH")
    return next(([name] for name in _USUAL if which(name, path=path)), [])


def _words(command: str) -> list[str]:
    try:
        return shlex.split(command)
    except ValueError:  # a quote that is never closed: then it is the name of a program
        return [command]


def write_in(app: App[object], command: Sequence[str], text: str, file: Path) -> str | None:
    """What the user made of a text, in `file` meanwhile; None where there is no terminal to give away.

    Raises `InvalidValue` where the editor failed; the file then stays as it left it.
    """
    text = text.encode("utf-8", "replace").decode()  # half a surrogate pair is in no file
    try:
        _begin(file, text)
        with app.suspend():
            ended = subprocess.run([*command, str(file)], check=False).returncode
        written = file.read_text("utf-8", "replace")
    except SuspendNotSupported:
        file.unlink(missing_ok=True)
        return None
    except OSError as error:
        if file.is_file() and file.read_text("utf-8", "replace") == text:
            file.unlink()
        raise InvalidValue(f"{command[0]} could not be used: {error.strerror}.", _NOTHING_LOST) from None
    if ended and written == text:
        file.unlink(missing_ok=True)
        raise InvalidValue(f"{command[0]} ended with an error ({ended}).", _NOTHING_LOST)
    return written


_NOTHING_LOST = "Your words are as they were. $VISUAL or $EDITOR names another editor."


def _begin(file: Path, text: str) -> None:
    """Put the text where nobody else reads it (R11)."""
    with open(os.open(file, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "w", encoding="utf-8") as stream:
        stream.write(text)
