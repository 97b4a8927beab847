"""How every run ends: errors in one line on standard error, and an exit code."""

import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NoReturn

from nurture.cli.text import Unwritable, harmless
from nurture.errors import AmbiguousName, NurtureError

if TYPE_CHECKING:
    from nurture.cli.shell import Shell


def end(run: "Callable[[Shell], int | None]") -> NoReturn:
    """Do it, say what went wrong, and leave: 0 done, 1 a clear error, else the code that `run` answers.

    Where whoever read our output has gone, leave without a word (1); likewise on ^C (130).
    """
    _prepare_streams()
    from nurture.cli.shell import Shell

    shell = Shell()
    try:
        code = _guarded(run, shell)
        sys.stdout.flush()
    except BrokenPipeError:
        _drop_output()
        code = 1
    except KeyboardInterrupt:
        code = 130
    finally:
        shell.close()
    sys.exit(code)


def leave(ended: SystemExit) -> NoReturn:
    """Leave at once, all being closed: what Python tidies on its way out is 6 of 66 ms."""
    sys.stderr.flush()
    os._exit(ended.code if isinstance(ended.code, int) else 0)


def _guarded(run: "Callable[[Shell], int | None]", shell: "Shell") -> int:
    try:
        return run(shell) or 0
    except NurtureError as error:
        if isinstance(error, Unwritable):
            _drop_output()
        complain(error)
        return 1


def _prepare_streams() -> None:
    """Standard streams that can be written whatever the text: what an encoding lacks is shown by its number."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # closed by whoever started us
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115
        reconfigure: Any = getattr(getattr(sys, name), "reconfigure", None)
        if reconfigure:
            reconfigure(errors="backslashreplace")


def _drop_output() -> None:
    """Let what is left in the buffer go nowhere: else Python complains of it on its way out."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def complain(error: NurtureError) -> None:
    """Say an error in one line; where a name could mean several, with a line for each before the hint."""
    lines = [f"{error.sentence} {error.hint}".rstrip()]
    if isinstance(error, AmbiguousName):
        lines = [error.sentence, *(f"  {candidate}" for candidate in error.candidates), error.hint]
    sys.stderr.write("nurture: " + "\n".join(harmless(line) for line in lines if line) + "\n")
