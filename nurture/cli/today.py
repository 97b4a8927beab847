"""`nurture` without a command: the screens on a terminal, plain text elsewhere."""

import sys
from typing import TYPE_CHECKING

from nurture.cli.shell import Shell
from nurture.cli.text import is_terminal

if TYPE_CHECKING:
    from nurture.journal import Journal


def open_today(shell: Shell) -> None:
    """Open the screens where somebody sits at them; else print Today."""
    show_today(shell, shell.journal)


def show_today(shell: Shell, journal: "Journal") -> None:
    """As `open_today`, for any journal."""
    if open_rooms(journal):
        return
    from nurture.cli.lines import today_lines

    shell.say(today_lines(journal.morning(), shell.screen))


def open_rooms(journal: "Journal", room: str = "") -> bool:
    """Open the screens, at Today or another room, until they are left; False where nobody sits at a terminal."""
    if not (is_terminal(sys.stdin) and is_terminal(sys.stdout)):
        return False
    import gc

    gc.disable()  # until the first paint: `run` turns it on again; a tenth of the way there
    from nurture.tui.app import run

    run(journal, room)
    return True
