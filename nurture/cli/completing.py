"""What a shell is told while somebody presses Tab: commands, options, and the people of the journal."""

from typing import TYPE_CHECKING

import click
from click.shell_completion import BashComplete, CompletionItem, add_completion_class

from nurture.cli.command import DB
from nurture.cli.shell import Shell
from nurture.errors import NurtureError

if TYPE_CHECKING:
    from nurture.domain.names import Known
    from nurture.views.lists import Completion

VARIABLE = "_NURTURE_COMPLETE"
"""Set by the scripts of `nurture completion`, to what the shell wants."""

DAYS = ("today", "yesterday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
"""Days that an entry is often of."""

_SHOWN = 30
"""People offered at a time."""
_LONGEST = 80
"""Letters of a name that a command line has room for; longer ones are not offered."""


class Bash(BashComplete):
    """click's completion, with the blanks of a name kept together: bash leaves quoting to the program."""

    def format_completion(self, item: CompletionItem) -> str:
        """The kind of an item and its text, quoted where the shell would part it."""
        from shlex import quote

        value = item.value if item.value.startswith("-") else quote(item.value)
        return f"{item.type},{value}"

    @staticmethod
    def _check_version() -> None:
        """Spare every new shell a subprocess; 4.4 is ten years old."""


def prepare() -> None:
    """Let click find our way of speaking to bash."""
    add_completion_class(Bash)


def names(ctx: click.Context, incomplete: str) -> list[CompletionItem]:
    """Names with a word that goes on from each word typed; none where the journal cannot be read."""
    try:
        found = _people(ctx, incomplete)
    except NurtureError:
        return []
    shown = (known for known in found if len(known.name) <= _LONGEST and known.name.isprintable())
    return [CompletionItem(known.name, help=known.hint) for known in shown]


def entry_words(ctx: click.Context, incomplete: str) -> list[CompletionItem]:
    """What a word of an entry can become: people, circles, places and tags of the journal, and days."""
    typed = incomplete.lstrip("\"'")
    try:
        found = [each.text for each in _completions(ctx, typed)]
    except NurtureError:
        found = []
    found += [day for day in DAYS if len(typed) > 1 and day.startswith(typed.casefold())]
    return [CompletionItem(text) for text in found if len(text) <= _LONGEST and text.isprintable()]


def _completions(ctx: click.Context, typed: str) -> "list[Completion]":
    shell = Shell(ctx.meta.get(DB))
    if not shell.paths.database.exists():
        return []
    try:
        return shell.journal.completions(typed)
    finally:
        shell.close()


def _people(ctx: click.Context, incomplete: str) -> "list[Known]":
    from nurture.domain.folding import words

    typed = list(words(incomplete.strip("\"'")))
    shell = Shell(ctx.meta.get(DB))
    if not shell.paths.database.exists():
        return []
    try:
        people = shell.journal.directory.starting(max(typed, key=len, default=""), _SHOWN)
    finally:
        shell.close()
    return [known for known in people if all(any(w.startswith(t) for w in words(known.name)) for t in typed)]
