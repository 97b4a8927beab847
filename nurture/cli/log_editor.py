"""A conversation written in the user's own editor."""

from typing import Any

import click

from nurture.cli.log import log
from nurture.cli.shell import Shell
from nurture.domain.capture.page import page, read_page
from nurture.errors import InvalidValue, NurtureError


def log_from_editor(shell: Shell, **asked: Any) -> None:
    """Open an editor with a page to fill, and keep what is on it; what cannot be kept can be written again.

    Where it is given up, the words go to standard output, so that none is lost. Raises `InvalidValue` for an empty
    page.
    """
    text = _written(page(notes=asked.pop("notes", "")))
    while True:
        line, notes = read_page(text)
        if not line:
            raise InvalidValue("Nothing was written, and nothing is kept.")
        try:
            log(shell, **asked | {"text": (line,), "notes": notes})
        except NurtureError as error:
            shell.tell(" ".join(filter(None, (error.sentence, error.hint))))
            if not _again(shell, line, notes):
                raise
            text = _written(page(line, notes))
        except click.Abort:
            _give_back(shell, line, notes)
            raise
        else:
            return


def _written(text: str) -> str:
    """What the editor leaves behind; what it began with, where nothing was saved. Raises `InvalidValue`."""
    try:
        return click.edit(text, extension=".txt", require_save=False) or ""
    except click.ClickException as error:
        raise InvalidValue(
            f"The editor could not be used: {error.message}", "$VISUAL or $EDITOR names another."
        ) from None


def _again(shell: Shell, line: str, notes: str) -> bool:
    try:
        again = click.confirm("Write it again?", default=True, err=True)
    except click.Abort:
        again = False
    if not again:
        _give_back(shell, line, notes)
    return again


def _give_back(shell: Shell, line: str, notes: str) -> None:
    from nurture.cli.text import harmless

    shell.say([harmless(each) for each in (line, *notes.splitlines())])
