"""`python -m tests.benchmarks`: every line of the promise about speed, both sides measured in one run."""

import argparse
import os
import shutil
import sys
from collections.abc import Callable, Iterator

from tests.benchmarks import importing, journals, keyboard, reading, screens
from tests.benchmarks.figures import Figure, markdown, table
from tests.benchmarks.processes import command_line

PROCESSES = ("due", "remind", "log")

GROUPS: dict[str, Callable[[str], Iterator[Figure]]] = {
    "paint": screens.painting,
    "keys": keyboard.moving,
    "filter": keyboard.filtering,
    "search": keyboard.searching,
    "person": keyboard.opening,
    "seen": keyboard.logging,
    "read": reading.reading,
    "import": importing.importing,
    "memory": screens.memory,
}


def measure(letter: str, only: set[str]) -> Iterator[Figure]:
    """Everything asked for, on the journal of one size; the import, whose journal is empty, with S only."""
    if only & set(PROCESSES):
        yield from command_line(letter, only)
    for name, group in GROUPS.items():
        if name in only and (name != "import" or letter == "S"):
            try:
                yield from group(letter)
            except TimeoutError as stuck:
                print(f"{name} on {letter} could not be measured: {stuck}", file=sys.stderr)


def main() -> int:
    """Measure, print the table, and answer how many figures are over their target."""
    every = (*PROCESSES, *GROUPS)
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--sizes", default="S", metavar="S,M,L", help="which journals (default: S)")
    parser.add_argument("--only", default=",".join(every), metavar="A,B", help=f"of {', '.join(every)}")
    parser.add_argument("--markdown", action="store_true", help="print the table as Markdown")
    parser.add_argument("--fresh", action="store_true", help="make the journals anew")
    asked = parser.parse_args()
    sizes, only = asked.sizes.split(","), asked.only.split(",")
    if unknown := (set(sizes) - set(journals.SIZES)) | (set(only) - set(every)):
        parser.error(f"there is no {', '.join(sorted(unknown))}")
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    if asked.fresh:
        shutil.rmtree(journals.folder())
    figures = [figure for letter in sizes for figure in measure(letter, set(only))]
    print((markdown if asked.markdown else table)(figures))
    return sum(figure.verdict == "OVER" for figure in figures)


if __name__ == "__main__":
    raise SystemExit(1 if main() else 0)
