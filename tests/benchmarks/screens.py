"""Starting the screens in a real terminal: the first paint and the memory, against the least Textual program."""

import sys
from collections.abc import Iterator
from pathlib import Path

from nurture.journal import Journal
from tests.benchmarks import journals
from tests.benchmarks.figures import Figure, figure, interleaved, middle
from tests.benchmarks.filling import TODAY
from tests.benchmarks.processes import environment, nurture
from tests.benchmarks.targets import TEXTUAL
from tests.benchmarks.terminal import Terminal

ROUNDS = 15
"""Starts of each program."""

WARM = 2.0
"""Seconds in which a program finishes what it does after its first paint."""

READY = "everything is ready"

STATIC = f"""
from textual.app import App
from textual.widgets import Static
class Least(App):
    def compose(self):
        yield Static({READY!r})
Least().run()
"""


def open_nurture(path: Path, home: Path | None = None) -> Terminal:
    """The program on that journal; with a home, by the config that is there."""
    return Terminal(nurture(journal=path), environment(home or journals.folder()))


def open_static() -> Terminal:
    """The Textual floor."""
    return Terminal([sys.executable, "-c", STATIC], environment(journals.folder()))


def open_reference(kind: str, path: Path, rows: int | None = None) -> Terminal:
    """One of the reference programs."""
    command = [sys.executable, "-m", "tests.benchmarks.reference", kind, str(path)]
    return Terminal([*command, str(rows)] if rows else command, environment(journals.folder()))


def handful(path: Path, limit: int | None = None) -> list[str]:
    """The names on Today, first to last; with a limit, so many of all who are due."""
    journal = Journal(path, today=lambda: TODAY)
    names = [line.name for line in journal.due(limit)]
    journal.close()
    return names


def painting(letter: str) -> Iterator[Figure]:
    """From the start of the process to the first of Today's people on the screen."""
    path = journals.journal(letter)
    first = handful(path)[0]

    def ours() -> float:
        with open_nurture(path) as screen:
            return screen.shows(first, screen.started)

    def least() -> float:
        with open_static() as screen:
            return screen.shows(READY, screen.started)

    taken = interleaved({"ours": ours, "least": least}, ROUNDS)
    yield figure("first paint of Today", TEXTUAL, letter, middle(taken["ours"]), middle(taken["least"]))


def memory(letter: str) -> Iterator[Figure]:
    """What the program holds in memory once it is at rest, People having been looked at."""
    path = journals.journal(letter)
    with open_nurture(path) as ours, open_static() as least:
        ours.shows(handful(path)[0], ours.started)
        least.shows(READY, least.started)
        ours.rest(2 * WARM)
        ours.settles(ours.press("2"))
        ours.rest(WARM)
        yield figure("memory of the running screens", TEXTUAL, letter, ours.memory(), least.memory(), "MB")
