"""Keeping a conversation that was told in plain words. A prompt waits here too: no click."""

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from nurture.cli import understanding
from nurture.cli.shell import Shell
from nurture.cli.understanding import Options

if TYPE_CHECKING:
    from nurture.domain.capture import Capture
    from nurture.views.receipts import Receipt


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
    plan: bool = False,
    many: bool = False,
    dry_run: bool = False,
    as_json: bool = False,
) -> None:
    """Understand the words and what the options say over them, ask where somebody is there to ask, and keep it."""
    options = Options(names, day, via, direction, gave, received, new, plan)
    if many:
        from nurture.cli.log_many import log_many

        log_many(shell, options, dry_run=dry_run, as_json=as_json)
        return
    line = " ".join(text)
    if line == "-":
        line, more = _from_stdin()
        notes = "\n".join(filter(None, (notes, more)))
    capture = understanding.understood(shell, line, options)
    if dry_run:
        _show(shell, capture, as_json)
    else:
        _keep(shell, capture, notes, new=new, plan=plan, as_json=as_json)


def _keep(shell: Shell, capture: "Capture", notes: str, *, new: bool, plan: bool, as_json: bool) -> None:
    if shell.asks:
        capture, new = understanding.asked(shell, capture, new)
        plan = plan or (capture.day > shell.journal.today() and _is_plan(shell, capture))
        if _is_note(shell, capture):
            text = "\n".join(filter(None, (capture.text, notes)))
            shell.receipt(shell.journal.notes.add(text, capture.day), as_json)
            return
    receipt = kept(shell, capture, notes, new=new, plan=plan)
    _tell(shell, capture, receipt, as_json)


def kept(shell: Shell, capture: "Capture", notes: str = "", *, new: bool, plan: bool) -> "Receipt":
    """Keep it as a touch, or as a plan where its day is to come and that was asked for. Raises `NurtureError`."""
    journal = shell.journal
    if plan and capture.day > journal.today():
        return journal.plan(capture, notes, add_new=new)
    return journal.record(capture, notes, add_new=new)


def _is_plan(shell: Shell, capture: "Capture") -> bool:
    from nurture.domain.dates import long_date

    day = long_date(capture.day, shell.journal.today())
    return shell.agrees(f"{day} is still to come. Keep it as something to do then?")


def _is_note(shell: Shell, capture: "Capture") -> bool:
    """Whether a line that names nobody is to be kept all the same; of a day to come there are no notes."""
    nobody = not (capture.people or capture.new_people or capture.questions)
    return nobody and capture.day <= shell.journal.today() and shell.agrees("Nobody is named. Keep it as a note?")


def _tell(shell: Shell, capture: "Capture", receipt: "Receipt", as_json: bool) -> None:
    if as_json:
        from nurture.cli import captured

        shell.say_json({"id": receipt.id, "sentence": receipt.sentence, **captured.document(capture)})
    else:
        shell.tell(receipt.sentence)
    for sentence in understanding.left_out(capture):
        shell.tell(sentence)
    if capture.boundaries and not shell.asks:
        shell.tell("If that is not what was asked: nurture undo, and nurture boundary NAME WORDS --kind K.")


def _from_stdin() -> tuple[str, str]:
    typed = sys.stdin.buffer.read().decode("utf-8", "replace")
    line, _, more = typed.strip().partition("\n")
    return line.rstrip(), more.strip()


def _show(shell: Shell, capture: "Capture", as_json: bool) -> None:
    from nurture.cli import captured

    if as_json:
        shell.say_json(captured.document(capture))
    else:
        from nurture.cli.text import table

        shell.say(table(captured.rows(capture, shell.journal.today()), shell.screen))
