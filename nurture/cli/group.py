"""The program itself: its commands by name, each imported only when it runs, and what becomes of errors."""

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from typing import Any, Never

import click

from nurture import __version__
from nurture.cli.command import DB, db_option, write_examples
from nurture.cli.shell import Shell
from nurture.cli.text import harmless
from nurture.errors import AmbiguousName, NurtureError

COMMANDS: dict[str, dict[str, tuple[str, str]]] = {
    "Every day": {
        "log": ("log:log", "Keep a conversation, in plain words."),
        "due": ("due:due", "Show who has gone quiet."),
        "remind": ("due:remind", "Say today in one line, for a status bar or cron."),
        "show": ("reading:show", "Show a person: facts, promises, the last conversations."),
        "people": ("reading:people", "List everyone, or a circle, or a state."),
        "search": ("reading:search", "Find words in everything you wrote."),
        "undo": ("history:undo", "Take back the last change."),
        "redo": ("history:redo", "Make the change that was taken back again."),
    },
    "People": {
        "add": ("profile:add", "Add a person."),
        "edit": ("profile:edit", "Change a name, a sphere, a rhythm, circles, a birthday."),
        "snooze": ("keeping:snooze", "Put a person aside for a short while."),
        "rest": ("keeping:rest", "Let a person rest for a season."),
        "archive": ("keeping:archive", "Keep a person out of every list."),
        "merge": ("keeping:merge", "Make one person of two."),
        "delete": ("keeping:delete", "Remove a person with all that is known of them."),
        "circle": ("circle:circle", "List circles; make, change or fill one."),
    },
    "What you know of them": {
        "fact": ("fact:fact", "Keep a fact: an interest, a hope, the family."),
        "channel": ("channel:channel", "Keep an address, a number, a profile, and whether it is welcome."),
        "thread": ("thread:thread", "Keep what is going on in their life."),
        "promise": ("promise:promise", "Keep what you promised, or they did."),
        "moment": ("moment:moment", "Keep a birthday or another date that matters."),
        "boundary": ("boundary:boundary", "Keep what they asked of you, in their words."),
    },
    "The journal": {
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


class Program(click.Group):
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
    ) -> Never:
        """Run and leave with an exit code, saying errors in one line on standard error."""
        with _leaving_quietly():
            if os.environ.get("_NURTURE_COMPLETE"):
                from nurture.cli import completing

                completing.prepare()
            for stream in (sys.stdout, sys.stderr):
                if hasattr(stream, "reconfigure"):  # a terminal that lacks a letter shows its number
                    stream.reconfigure(errors="backslashreplace")
            code = self._run(args, prog_name or "nurture", extra)
            sys.stdout.flush()
            sys.exit(code)

    def _run(self, args: Sequence[str] | None, prog_name: str, extra: dict[str, Any]) -> int:
        try:
            left = super().main(args, prog_name, complete_var="_NURTURE_COMPLETE", standalone_mode=False, **extra)
        except NurtureError as error:
            return _complain(error)
        except click.UsageError as error:
            return _correct(error)
        except click.ClickException as error:
            click.echo(f"nurture: {harmless(error.format_message())}", err=True)
            return 1
        except click.Abort:
            return 130
        return left if isinstance(left, int) else 0


@contextmanager
def _leaving_quietly() -> Iterator[None]:
    """Leave without a word when whoever read our output has gone (exit 1), or on a late ^C (130)."""
    try:
        yield
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # else Python complains on its way out
        sys.exit(1)
    except KeyboardInterrupt:
        sys.exit(130)


def _complain(error: NurtureError) -> int:
    """An error of the user's or the data's: one line; before the hint a line for each whom a name could mean."""
    lines = [error.sentence]
    if isinstance(error, AmbiguousName):
        lines += [f"  {candidate}" for candidate in error.candidates]
        lines += [error.hint] if error.hint else []
    elif error.hint:
        lines = [f"{error.sentence} {error.hint}"]
    click.echo("nurture: " + "\n".join(map(harmless, lines)), err=True)
    return 1


def _correct(error: click.UsageError) -> int:
    """Wrong usage: what is wrong, and where the right usage stands."""
    path = error.ctx.command_path if error.ctx else "nurture"
    click.echo(f"nurture: {harmless(error.format_message())}\nSee: {path} --help", err=True)
    return 2


def _version(ctx: click.Context, _parameter: click.Parameter, asked: bool) -> None:
    if asked and not ctx.resilient_parsing:
        click.echo(f"nurture {__version__}")
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
    shell: Shell = ctx.ensure_object(Shell)
    shell.db = ctx.meta.get(DB)
    ctx.call_on_close(shell.close)
    if ctx.invoked_subcommand is None:
        from nurture.cli.today import open_today

        open_today(shell)


nurture.params.insert(0, db_option())
