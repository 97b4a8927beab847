"""Who has gone quiet, and today in one line. A prompt waits here: nothing heavy is imported, not even click."""

from nurture.cli.shell import Shell


def due(shell: Shell, everybody: bool = False, limit: int | None = None, as_json: bool = False) -> None:
    """Print the handful, or `limit` people, or everybody in every state; most drifted first."""
    lines = shell.journal.everyone()[:limit] if everybody else shell.journal.due(limit)
    if as_json:
        from nurture.views.documents import as_json as ready

        shell.say_json(ready(lines))
    elif lines:
        from nurture.cli.lines import due_lines

        shell.say(due_lines(lines, shell.screen))
    else:
        shell.tell("Nobody is in view yet." if everybody else "Nobody is due today.")


def remind(shell: Shell, as_json: bool = False) -> None:
    """Print one line without names; nothing where there is nothing to say."""
    reminder = shell.journal.remind()
    if as_json:
        from nurture.views.documents import as_json as ready

        shell.say_json(ready(reminder))
    elif reminder.text:
        shell.say([reminder.text])
