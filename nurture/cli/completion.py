"""Setting up a shell to complete commands, options and names."""

import click

from nurture.cli.command import command
from nurture.cli.shell import Shell


@command(
    'eval "$(nurture completion bash)"',
    'eval "$(nurture completion zsh)"',
    "nurture completion fish > ~/.config/fish/completions/nurture.fish",
)
@click.argument("shell_name", metavar="SHELL", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_obj
def completion(shell: Shell, shell_name: str) -> None:
    """Print what teaches SHELL (bash, zsh or fish) to complete nurture: commands, options, names of people.

    For bash and zsh, put the line of the example into ~/.bashrc or ~/.zshrc.
    """
    from click.shell_completion import get_completion_class

    from nurture.cli.completing import VARIABLE, prepare
    from nurture.cli.group import nurture

    prepare()
    kind = get_completion_class(shell_name)
    if kind is None:
        raise AssertionError(f"click completes {shell_name}")
    shell.say([kind(nurture, {}, "nurture", VARIABLE).source()])
