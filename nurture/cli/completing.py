"""What a shell is told while somebody presses Tab: commands, options, and the people of the journal."""

import os
import re
import shlex
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
        """The kind of an item and its text, as the shell takes it for one word where the cursor is."""
        if item.value.startswith("-"):
            return f"{item.type},{item.value}"
        return f"{item.type},{quoted(item.value, _open_quote(os.environ.get('COMP_WORDS', '')))}"

    @staticmethod
    def _check_version() -> None:
        """Spare every new shell a subprocess; 4.4 is ten years old."""


def _open_quote(typed: str) -> str:
    """The quotation mark that the last word typed stands in; empty where it stands in none."""
    reading = shlex.shlex(typed, posix=True)
    reading.whitespace_split, reading.commenters = True, ""
    try:
        list(reading)
    except ValueError:  # the word is not at its end
        state = getattr(reading, "state", None)  # of which its types say nothing
        return str(state) if state in ("'", '"') else ""
    return ""


def quoted(text: str, mark: str) -> str:
    """A text that the shell takes for one word: behind this quotation mark, which it closes itself, or bare."""
    if mark == '"':
        return re.sub(r'(["\\$`])', r"\\\1", text)
    if mark == "'":
        return text.replace("'", "'\\''")
    return shlex.quote(text)


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
    """What the end of an entry can become: people, circles, places and tags of the journal, and days.

    Where words stand before it in the same quotation marks they are given with it, since a shell replaces all.
    """
    typed = incomplete.lstrip("\"'")
    try:
        found = [(each.start, each.text) for each in _completions(ctx, typed)]
    except NurtureError:
        found = []
    last = typed.rpartition(" ")[2]
    days = [day for day in DAYS if len(last) > 1 and day.startswith(last.casefold())]
    found += [(len(typed) - len(last), day) for day in days]
    shown = (each for each in found if len(each[1]) <= _LONGEST and each[1].isprintable())
    return [CompletionItem(typed[:start] + text) for start, text in shown]


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
