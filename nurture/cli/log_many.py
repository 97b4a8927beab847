"""Many conversations at once, a line each: all of them are kept, in one step, or none."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from nurture.cli import captured, understanding
from nurture.cli.log import kept
from nurture.cli.shell import Shell
from nurture.cli.understanding import Options
from nurture.errors import AmbiguousName, InvalidValue, NurtureError, StoreError

if TYPE_CHECKING:
    from nurture.domain.capture import Capture
    from nurture.views.receipts import Receipt


class _Tried(Exception):
    """Ends a step in which everything was only tried."""


def log_many(shell: Shell, options: Options, *, dry_run: bool, as_json: bool) -> None:
    """Keep every line of standard input that says something.

    Raises `InvalidValue` where some cannot be kept; each of these is told by its number, and nothing is written.
    Somebody new of one line is known in the next.
    """
    lines = [(number, line) for number, line in enumerate(_typed(), 1) if line.strip()]
    if not lines:
        raise InvalidValue("There is nothing to log.", "Write one conversation a line.")
    done: list[tuple[Capture, Receipt]] = []
    failed: list[str] = []
    with _one_step(shell, len(lines), dry_run):
        for number, line in lines:
            try:
                done.append(_keep(shell, line, options))
            except StoreError:
                raise  # no fault of the line
            except NurtureError as error:
                failed.append(f"line {number}: {_said(error)}")
        if failed:
            raise _refusal(shell, failed, len(lines))
        if dry_run:
            raise _Tried
    _tell(shell, done, dry_run=dry_run, as_json=as_json)


def _typed() -> list[str]:
    """The lines as an editor numbers them: other breaks than these are part of a line."""
    return sys.stdin.buffer.read().decode("utf-8", "replace").replace("\r\n", "\n").split("\n")


@contextmanager
def _one_step(shell: Shell, count: int, dry_run: bool) -> Iterator[None]:
    """A step of its own; a dry run goes through it too, so that it knows whom a line before would add."""
    try:
        with shell.journal.one_step(f"logged {count:,} conversations"):
            yield
    except _Tried:
        if not dry_run:
            raise


def _keep(shell: Shell, line: str, options: Options) -> "tuple[Capture, Receipt]":
    capture = understanding.understood(shell, line.strip(), options)
    return capture, kept(shell, capture, new=options.new, plan=options.plan)


def _said(error: NurtureError) -> str:
    if isinstance(error, AmbiguousName):
        return f"{error.sentence} {', '.join(error.candidates)}"
    return error.sentence


def _refusal(shell: Shell, failed: list[str], count: int) -> InvalidValue:
    for each in failed:
        shell.tell(each)
    lines = "1 line" if len(failed) == 1 else f"{len(failed):,} lines"
    return InvalidValue(f"{lines} of {count:,} cannot be kept.", "Nothing was written.")


def _tell(shell: Shell, done: "list[tuple[Capture, Receipt]]", *, dry_run: bool, as_json: bool) -> None:
    if as_json:
        shell.say_json(
            [
                captured.document(capture)
                if dry_run
                else {"id": receipt.id, "sentence": receipt.sentence, **captured.document(capture)}
                for capture, receipt in done
            ]
        )
        return
    for capture, receipt in done:
        shell.tell(_as_tried(receipt.sentence) if dry_run else receipt.sentence)
        for sentence in understanding.left_out(capture):
            shell.tell(sentence)


def _as_tried(sentence: str) -> str:
    return sentence.replace("Logged:", "Would log:", 1).replace("Planned:", "Would plan:", 1)
