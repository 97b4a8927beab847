"""Who has gone quiet, and today in one line. A prompt waits here: nothing heavy is imported, not even click."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from nurture.cli.shell import Shell

if TYPE_CHECKING:
    from nurture.views.today import DueLine


def due(shell: Shell, everybody: bool = False, limit: int | None = None, as_json: bool = False) -> None:
    """Print the handful; or the `limit` most drifted of all who are due, or everybody in every state."""
    if everybody:
        _print(shell, shell.journal.everyone()[:limit], as_json, "Nobody is in view yet.")
        return
    if limit:
        _print(shell, shell.journal.due(limit), as_json, "Nobody is due today.")
        return
    few = shell.journal.handful()
    _print(
        shell,
        few.open,
        as_json,
        few.quiet or ("That was today's handful." if few.done else "Nobody is due today."),
    )
    if few.done and not as_json:
        from nurture.cli.lines import done_lines

        shell.say(done_lines(few.done, shell.screen))


def _print(shell: Shell, lines: "Sequence[DueLine]", as_json: bool, nobody: str) -> None:
    if as_json:
        from nurture.views.documents import as_json as ready

        shell.say_json(ready(lines))
    elif lines:
        from nurture.cli.lines import due_lines

        shell.say(due_lines(lines, shell.screen))
    else:
        shell.tell(nobody)


def remind(shell: Shell, names: bool = False, as_json: bool = False) -> None:
    """Print one line, without names unless they are wanted; nothing where there is nothing to say."""
    reminder = shell.journal.remind(names=names)
    if as_json:
        from nurture.views.documents import as_json as ready

        shell.say_json(ready(reminder))
    elif reminder.text:
        shell.say([reminder.text])
