"""The program itself: its commands by name, each imported only when it runs, and what becomes of errors."""

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any, NoReturn

import click

from nurture import __version__
from nurture.cli.command import Helpful, db_option, write_examples
from nurture.cli.ending import end
from nurture.cli.shell import Shell
from nurture.cli.text import harmless, write

COMMANDS: dict[str, dict[str, tuple[str, str]]] = {
    "Every day": {
        "log": ("everyday:log", "Keep a conversation, in plain words."),
        "note": ("note:note", "Keep a note of a day, with nobody in it."),
        "journal": ("journal:journal", "Read the days as you wrote them; search them, look back on them."),
        "due": ("everyday:due", "Show who has gone quiet."),
        "later": ("later:later", "Put somebody of Today off: not today."),
        "remind": ("everyday:remind", "Say today in one line, for a status bar or cron."),
        "upcoming": ("upcoming:upcoming", "Show the weeks ahead: an agenda, or a month."),
        "review": ("review:review", "Look back on the week, and plan the next."),
        "show": ("reading:show", "Show a person: facts, promises, the last conversations."),
        "people": ("reading:people", "List everyone, or a circle, or a state."),
        "search": ("reading:search", "Find words in everything you wrote."),
        "pace": ("pace:pace", "Say honestly whether the rhythms can be kept, and what could be looser."),
        "insights": ("insights:insights", "Look back on a year, or on the years with a person."),
        "away": ("away:away", "Be away until a day: nobody is offered meanwhile."),
        "undo": ("history:undo", "Take back the last change."),
        "redo": ("history:redo", "Make the change that was taken back again."),
    },
    "Before you get in touch": {
        "prompt": ("prompt:prompt", "Say why, and how, to get in touch with a person."),
        "brief": ("brief:brief", "Show what to know before you talk."),
        "check": ("check:check", "Hold a draft up to the mirror: is it a pitch?"),
        "answered": ("prompt:answered", "Note that a person answered."),
    },
    "People": {
        "add": ("profile:add", "Add a person."),
        "edit": ("profile:edit", "Change a name, a sphere, a rhythm, circles, a birthday."),
        "snooze": ("keeping:snooze", "Put a person aside for a short while."),
        "rest": ("keeping:rest", "Let a person rest for a season."),
        "archive": ("keeping:archive", "Keep a person out of every list."),
        "merge": ("keeping:merge", "Make one person of two."),
        "delete": ("keeping:delete", "Remove a person with all that is known of them."),
        "rhythm": ("rhythm:rhythm", "See how often you talk by yourselves, and make it the rhythm."),
        "circle": ("circle:circle", "List circles; make, change or fill one."),
    },
    "What you know of them": {
        "fact": ("fact:fact", "Keep a fact: an interest, a hope, the family."),
        "channel": ("channel:channel", "Keep an address, a number, a profile, and whether it is welcome."),
        "thread": ("thread:thread", "Keep what is going on in their life."),
        "promise": ("promise:promise", "Keep what you promised, or they did."),
        "moment": ("moment:moment", "Keep a birthday or another date that matters."),
        "boundary": ("boundary:boundary", "Keep what they asked of you, in their words."),
        "knows": ("knows:knows", "Keep whom they know, and see what people share."),
    },
    "What went to and fro": {
        "gave": ("exchange:gave", "Keep what you gave: advice, time, a gift."),
        "received": ("exchange:received", "Keep what you were given."),
        "thank": ("exchange:thank", "Note that you thanked them."),
        "lent": ("exchange:lent", "Keep what you lent, or list what is not yet back."),
        "returned": ("exchange:returned", "Note that what was lent is back."),
    },
    "The journal": {
        "triage": ("triage:triage", "Go through new people one by one."),
        "import": ("importing:import_", "Read address books: vCard, CSV, and what else is known."),
        "export": ("exporting:export", "Write everything out."),
        "backup": ("exporting:backup", "Copy the journal to a safe place."),
        "paths": ("exporting:paths", "Say where things are kept."),
        "demo": ("demo:demo", "Try it all on an invented circle of people."),
        "completion": ("completion:completion", "Set up completion for bash, zsh or fish."),
    },
}
"""Under the headings of the help: what each command runs, in a module of this package, and its line."""

EXAMPLES = (
    "nurture",
    'nurture add "Ana Costa" --every "6 weeks" --circle pottery',
    "nurture log coffee with Ana yesterday",
    "nurture due",
)


class Program(Helpful, click.Group):
    """A group of commands that knows all their names and imports the one that is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Every command, in the order of the help."""
        return [name for family in COMMANDS.values() for name in family]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the command of that name; None where there is none."""
        for family in COMMANDS.values():
            if cmd_name in family:
                module, _, function = family[cmd_name][0].partition(":")
                made: click.Command = getattr(import_module(f"nurture.cli.{module}"), function)
                return made
        return None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that the first word names. Raises `click.UsageError` with the nearest names."""
        name = args[0]
        if self.get_command(ctx, name) is None and not ctx.resilient_parsing and not name.startswith("-"):
            from difflib import get_close_matches

            near = get_close_matches(name, self.list_commands(ctx), 3)
            meant = f" Did you mean {' or '.join(near)}?" if near else ""
            raise click.UsageError(f"There is no command {name!r}.{meant}", ctx)
        return super().resolve_command(ctx, args)

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """What nurture is, then examples."""
        super().format_help_text(ctx, formatter)
        write_examples(formatter, EXAMPLES)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The commands with a line about each, from the table: nothing is imported for it."""
        for heading, family in COMMANDS.items():
            with formatter.section(heading):
                formatter.write_dl([(name, line) for name, (_, line) in family.items()])

    def main(  # type: ignore[override]
        self, args: Sequence[str] | None = None, prog_name: str | None = None, **extra: Any
    ) -> NoReturn:
        """Run and leave with an exit code; see `ending.end`."""
        if os.environ.get("_NURTURE_COMPLETE"):
            from nurture.cli.completing import prepare

            prepare()

        def run(shell: Shell) -> int:
            return self._run(args, prog_name or "nurture", {**extra, "obj": shell})

        end(run)

    def _run(self, args: Sequence[str] | None, prog_name: str, extra: dict[str, Any]) -> int:
        try:
            left = super().main(args, prog_name, complete_var="_NURTURE_COMPLETE", standalone_mode=False, **extra)
        except click.UsageError as error:
            return _correct(error)
        except click.ClickException as error:
            sys.stderr.write(f"nurture: {harmless(error.format_message())}\n")
            return 1
        except click.Abort:
            return 130
        return left if isinstance(left, int) else 0


def _correct(error: click.UsageError) -> int:
    """Wrong usage: what is wrong, and where the right usage stands."""
    path = error.ctx.command_path if error.ctx else "nurture"
    sys.stderr.write(f"nurture: {harmless(error.format_message())}\nSee: {path} --help\n")
    return 2


def _version(ctx: click.Context, _parameter: click.Parameter, asked: bool) -> None:
    if asked and not ctx.resilient_parsing:
        write(f"nurture {__version__}\n")
        ctx.exit()


@click.group(cls=Program, invoke_without_command=True, subcommand_metavar="[COMMAND] …")
@click.option(
    "--version",
    is_flag=True,
    expose_value=False,
    is_eager=True,
    callback=_version,
    help="Say which nurture this is.",
)
@click.pass_context
def nurture(ctx: click.Context) -> None:
    """A relationship journal: who has gone quiet, and what they told you.

    Without a command it opens on today: on a terminal the screens, elsewhere plain text.
    """
    if ctx.invoked_subcommand is None:
        from nurture.cli.today import open_today

        open_today(ctx.obj)


nurture.params.insert(0, db_option())
