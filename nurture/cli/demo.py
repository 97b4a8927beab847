"""A look around on invented people."""

from pathlib import Path
from tempfile import TemporaryDirectory

import click

from nurture.cli.command import command
from nurture.cli.shell import Shell
from nurture.cli.today import show_today


@command("nurture demo")
@click.pass_obj
def demo(shell: Shell) -> None:
    """Try it all on an invented circle of people, in a temporary place; your own journal is not touched."""
    from nurture.demo import fill
    from nurture.journal import Journal
    from nurture.settings import load

    with TemporaryDirectory(prefix="nurture-demo-") as folder:
        journal = Journal(Path(folder) / "journal.db", load(shell.paths.config))
        try:
            fill(journal)
            show_today(shell, journal)
        finally:
            journal.close()
