"""The help of every command, and its examples: each is run against a journal with the people it speaks of."""

import re
import shlex
from pathlib import Path

import click
import pytest

from nurture.cli.command import Command
from nurture.cli.group import COMMANDS, EXAMPLES, Program, nurture
from tests.cli.prompt import Prompt

NAMES = [name for family in COMMANDS.values() for name in family]
CONTRACT = [
    "later",
    "add",
    "edit",
    "log",
    "journal",
    "note",
    "due",
    "upcoming",
    "review",
    "pace",
    "insights",
    "show",
    "people",
    "search",
    "fact",
    "channel",
    "circle",
    "rhythm",
    "snooze",
    "rest",
    "archive",
    "delete",
    "merge",
    "undo",
    "redo",
    "triage",
    "import",
    "export",
    "backup",
    "remind",
    "demo",
    "paths",
    "completion",
    "away",
    "thread",
    "promise",
    "moment",
    "boundary",
    "prompt",
    "answered",
    "check",
    "brief",
    "knows",
    "gave",
    "received",
    "thank",
    "lent",
    "returned",
]


def load(name: str) -> Command:
    command = nurture.get_command(click.Context(nurture), name)
    assert isinstance(command, Command)
    return command


def test_every_command_of_the_contract_is_there() -> None:
    assert sorted(NAMES) == sorted(CONTRACT)
    assert isinstance(nurture, Program)


@pytest.mark.parametrize("name", NAMES)
def test_help_leads_with_examples(prompt: Prompt, name: str) -> None:
    shown = prompt.ok(f"{name} --help")
    assert load(name).name == name
    assert shown.startswith(f"Usage: nurture {name}")
    assert 0 < shown.index("Examples:") < shown.index("Options:")
    assert all(f"  {example}\n" in shown for example in load(name).examples)
    assert f"nurture {name}" in shown.split("Examples:")[1]
    assert not [option for option in load(name).params if isinstance(option, click.Option) and not option.help]


@pytest.mark.parametrize("name", NAMES)
def test_the_examples_work(friends: Prompt, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.chdir(tmp_path)
    _surroundings(friends, name)
    for example in load(name).examples:
        words = re.sub(r'^eval "\$\((.*)\)"$|(.*?) [<>] .*|^pbpaste \| (.*)', r"\1\2\3", example)
        result = friends(words.removeprefix("nurture "), typed="tea with Ana")
        asks = example == "nurture delete Ana"
        assert result.exit_code == int(asks), f"{example}: {result.output}"


def _surroundings(friends: Prompt, name: str) -> None:
    """The files, changes and people that examples speak of."""
    Path("contacts.vcf").write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Dora Lindt\nEND:VCARD\n")
    Path("Connections.csv").write_text("First Name,Last Name,Company\nEmil,Berg,Acme\n")
    if name in ("undo", "redo"):
        friends.ok("log tea with Ana")
        friends.ok("log tea with Ben")
    if name in ("thank", "returned"):
        friends.ok("received Ana 'introduced me to Ben'")
        friends.ok("gave Ana 'lent: the ladder'")
        friends.ok("received Ben 'lent me his drill, on 2026-11-01'")
        friends.ok("gave Ben 'lent him the ladder, on 2026-11-01'")
    if name == "rhythm":
        for month in ("may", "june", "july", "august"):
            friends.ok(f"log tea with Ana on 3 {month}")
    if name == "answered":
        friends.ok("log wrote to Ana yesterday, no answer yet")
    if name == "merge":
        friends.ok("add 'Ana C.'")


def test_the_examples_of_the_whole_work(friends: Prompt) -> None:
    friends.ok("delete Ana --yes")
    for example in EXAMPLES:
        friends.ok(example.removeprefix("nurture").strip())
        assert example in friends.ok("--help")


def test_the_help_of_the_whole_lists_every_command(prompt: Prompt) -> None:
    shown = prompt.ok("--help")
    for family in COMMANDS.values():
        for name, (_, line) in family.items():
            assert re.search(rf"^  {name} +{re.escape(line[:30])}", shown, re.MULTILINE)


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("duee", "due"),
        ("serch x", "search"),
        ("fcat", "fact"),
        ("imprt", "import"),
        ("people --circel x", "--circle"),
    ],
)
def test_did_you_mean(prompt: Prompt, line: str, meant: str) -> None:
    said = prompt.refused(line, code=2)
    assert re.search(rf"Did you mean .*{meant}", said)


def test_nothing_is_meant_by_something_else_altogether(prompt: Prompt) -> None:
    said = prompt.refused("xyzzy", code=2)
    assert "Did you mean" not in said
    assert "See: nurture --help" in said


@pytest.mark.parametrize("line", ["add", "show", "due --limit 0", "due Ana", "log a --via pigeon", "merge Ana"])
def test_wrong_usage_says_where_the_right_one_stands(prompt: Prompt, line: str) -> None:
    assert f"See: nurture {shlex.split(line)[0]} --help" in prompt.refused(line, code=2)


def test_version(prompt: Prompt) -> None:
    from nurture import __version__

    assert prompt.ok("--version") == f"nurture {__version__}\n"
