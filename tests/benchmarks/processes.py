"""Whole processes, from the start to the exit: the command line against python with nothing but sqlite3."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from tests.benchmarks import journals
from tests.benchmarks.figures import Figure, figure, interleaved, middle, milliseconds
from tests.benchmarks.filling import TODAY
from tests.benchmarks.targets import FLOOR

ROUNDS = 25

FLOOR_PROGRAM = """
import sqlite3, sys
today = int(sys.argv[2])
rows = sqlite3.connect(sys.argv[1]).execute(
    "SELECT name, (? - last_day) * 1.0 / ideal_days AS drift FROM person ORDER BY drift DESC LIMIT 50", (today,))
print("\\n".join(f"{name:40} {drift:.2f}" for name, drift in rows))
"""
"""The least that answers who has drifted most: one maintained column, no package, no framework."""

FLOOR_COLUMNS = """
SELECT name, CAST(julianday(since) - 1721424.5 AS INTEGER), coalesce(ideal_days, 30)
FROM person WHERE NOT ambient"""
"""1721424.5 makes proleptic ordinals, as `date.toordinal` counts, of Julian days."""


def environment(home: Path) -> dict[str, str]:
    """What every measured process sees: the journals' day, no config of the user's, compiled files kept."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("PYTHON", "NURTURE", "XDG", "TEXTUAL"))
    }
    kept.pop("NO_COLOR", None)
    places = {"HOME": str(home), "PYTHONPATH": str(Path(__file__).parents[2])}
    return kept | places | {"NURTURE_TODAY": TODAY.isoformat(), "TERM": "xterm-256color", "COLORTERM": "truecolor"}


def nurture(*arguments: str, journal: Path) -> list[str]:
    """The command as it is installed beside this Python, else the same by hand."""
    installed = shutil.which("nurture", path=str(Path(sys.executable).parent))
    program = [installed] if installed else [sys.executable, "-c", "from nurture.cli import main; main()"]
    return [*program, "--db", str(journal), *arguments]


def floor(letter: str) -> list[str]:
    """The floor's command, on a file with just the columns it reads."""
    path = journals.folder() / letter / "floor.db"
    path.unlink(missing_ok=True)
    with sqlite3.connect(journals.journal(letter)) as source:
        rows = source.execute(FLOOR_COLUMNS).fetchall()
    with sqlite3.connect(path) as made:
        made.execute("CREATE TABLE person (name TEXT, last_day INTEGER, ideal_days INTEGER)")
        made.executemany("INSERT INTO person VALUES (?, ?, ?)", rows)
        made.execute("CREATE INDEX drift ON person (last_day, ideal_days, name)")
    return [sys.executable, "-c", FLOOR_PROGRAM, str(path), str(TODAY.toordinal())]


def run(command: list[str], env: dict[str, str]) -> None:
    """Run a command to its end. Raises `CalledProcessError` where it fails, with what it said."""
    subprocess.run(command, env=env, check=True, capture_output=True, stdin=subprocess.DEVNULL)


def command_line(letter: str, only: set[str]) -> Iterator[Figure]:
    """`due`, `remind` and `log` against the floor; `log` writes to a copy."""
    path = journals.journal(letter)
    commands = {"due": nurture("due", journal=path), "remind": nurture("remind", journal=path)}
    if "log" in only:
        written = journals.copy(path, "log")
        commands["log"] = nurture("log", "coffee with Ana yesterday", journal=written)
    wanted = {"floor": floor(letter)} | {name: command for name, command in commands.items() if name in only}
    env = environment(journals.folder())
    sides = {name: partial(milliseconds, partial(run, command, env)) for name, command in wanted.items()}
    taken = interleaved(sides, ROUNDS)
    for name in wanted:
        if name != "floor":
            yield figure(f"nurture {name}", FLOOR, letter, middle(taken[name]), middle(taken["floor"]))
