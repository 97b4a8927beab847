"""Keeping a conversation that was told in plain words. A prompt waits here too: no click."""

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from nurture.cli import understanding
from nurture.cli.shell import Shell

if TYPE_CHECKING:
    from nurture.domain.capture import Capture


def log(
    shell: Shell,
    text: Sequence[str] = (),
    names: Sequence[str] = (),
    day: str | None = None,
    via: str | None = None,
    direction: str | None = None,
    notes: str = "",
    gave: Sequence[str] = (),
    received: Sequence[str] = (),
    new: bool = False,
    dry_run: bool = False,
    as_json: bool = False,
) -> None:
    """Understand the words and what the options say over them, ask where somebody is there to ask, and keep it."""
    line = " ".join(text)
    if line == "-":
        line, more = _from_stdin()
        notes = "\n".join(filter(None, (notes, more)))
    capture = understanding.understood(shell, line, names, new)
    capture = understanding.said(shell.journal, capture, day, via, direction)
    capture = understanding.exchanged(capture, gave, received)
    if dry_run:
        _show(shell, capture, as_json)
        return
    if shell.asks:
        capture, new = understanding.asked(shell, capture, new)
    receipt = shell.journal.record(capture, notes, add_new=new)
    if as_json:
        shell.say_json({"id": receipt.id, "sentence": receipt.sentence, **understanding.document(capture)})
    else:
        shell.tell(receipt.sentence)
    if capture.boundaries and not shell.asks:
        shell.tell("If that is not what was asked: nurture undo, and nurture boundary NAME WORDS --kind K.")


def _from_stdin() -> tuple[str, str]:
    typed = sys.stdin.buffer.read().decode("utf-8", "replace")
    line, _, more = typed.strip().partition("\n")
    return line.rstrip(), more.strip()


def _show(shell: Shell, capture: "Capture", as_json: bool) -> None:
    if as_json:
        shell.say_json(understanding.document(capture))
    else:
        from nurture.cli.text import table

        shell.say(table(understanding.rows(capture, shell.journal.today()), shell.screen))
