"""What every command has: examples ahead of its options, `--db`, and clean words."""

from collections.abc import Callable
from typing import Any

import click

from nurture.cli.shell import Shell
from nurture.cli.text import write

DB = "nurture.db"
"""Where click's contexts keep the journal that `--db` named."""


def _remember_db(ctx: click.Context, _parameter: click.Parameter, value: str | None) -> None:
    if value is not None:
        ctx.meta[DB] = value
        if isinstance(ctx.obj, Shell):
            ctx.obj.db = value


def db_option() -> click.Option:
    """`--db`, which the program takes before a command and every command after it."""
    return click.Option(
        ["--db"],
        metavar="PATH",
        expose_value=False,
        callback=_remember_db,
        help="The journal: a path or sqlite:///PATH. Else NURTURE_DB, else the usual place.",
    )


def _show_help(ctx: click.Context, _parameter: click.Parameter, asked: bool) -> None:
    if asked and not ctx.resilient_parsing:
        write(f"{ctx.get_help()}\n")
        ctx.exit()


class Helpful(click.Command):
    """A command that prints its help as it prints any answer: a full disk is one sentence there too."""

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """`--help`, which ends the run."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.callback = _show_help
        return option


class Command(Helpful):
    """A command whose help leads with examples that work."""

    def __init__(self, *args: Any, examples: tuple[str, ...] = (), **options: Any) -> None:
        super().__init__(*args, **options)
        self.examples = examples
        self.params.append(db_option())

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The sentence that says what the command does, then the examples."""
        super().format_help_text(ctx, formatter)
        write_examples(formatter, self.examples)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command on words that can be kept: bytes that are no text become U+FFFD, paths stay."""
        for parameter in self.params:
            if parameter.type is click.STRING and parameter.name in ctx.params:
                ctx.params[parameter.name] = _clean(ctx.params[parameter.name])
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:  # which click would answer with an empty line
            ctx.exit(130)


def write_examples(formatter: click.HelpFormatter, examples: tuple[str, ...]) -> None:
    """The examples as they would be typed, one a line, never wrapped."""
    if examples:
        formatter.write("\nExamples:\n")
        formatter.write("".join(f"  {example}\n" for example in examples))


def _clean(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return tuple(map(_clean, value)) if isinstance(value, tuple) else value


def command(*examples: str, name: str | None = None) -> Callable[[Callable[..., None]], Command]:
    """Make a function a command; its docstring is the help, the examples come before the options."""

    def make(function: Callable[..., None]) -> Command:
        called = name or function.__name__
        return click.command(called, cls=Command, examples=examples)(function)

    return make


json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON document and nothing else.")


def complete_name(ctx: click.Context, _parameter: click.Parameter, incomplete: str) -> list[Any]:
    """The people of the journal whose names go on from what was typed."""
    from nurture.cli.completing import names

    return names(ctx, incomplete)


def complete_entry(ctx: click.Context, _parameter: click.Parameter, incomplete: str) -> list[Any]:
    """What a word of an entry can go on as: a name, a circle, a place, a tag, a day."""
    from nurture.cli.completing import entry_words

    return entry_words(ctx, incomplete)


def name_argument(*, words: bool = True) -> Callable[[Any], Any]:
    """The NAME of a person, completed from the journal; with `words`, unquoted blanks belong to it."""
    return click.argument("name", nargs=-1 if words else 1, required=True, shell_complete=complete_name)
