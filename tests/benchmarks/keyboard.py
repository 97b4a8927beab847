"""Keys in the running screens: moving, typing, opening, logging; each against its reference in the same run."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

from tests.benchmarks import journals, prose
from tests.benchmarks.figures import Figure, figure, middle, p95
from tests.benchmarks.names import ANA
from tests.benchmarks.screens import WARM, handful, open_nurture, open_reference
from tests.benchmarks.targets import BLINK, LIST, STOCK
from tests.benchmarks.terminal import Terminal

PRESSES = 120
"""Keys to move by."""

LOOKED_FOR = 16
"""Names, and words, that are typed."""

TIMES = 8
"""How often a person is opened, or something is logged."""

PATIENCE = {"S": 0.3, "M": 0.5, "L": 1.5}
"""Seconds after which a letter has not brought what is looked for, and the next is typed."""

MATCH = 12
"""Letters of a found touch, from the word on, that are waited for: a row leaves out what it has no room for."""

BACKSPACE = "\x7f"

NAMES = "SELECT name FROM person ORDER BY name, id"

NEWEST = """
SELECT text FROM search_index WHERE search_index MATCH ? AND kind = 'touch' ORDER BY rowid DESC LIMIT 10"""

LATEST = """
SELECT summary FROM touch JOIN participation ON touch_id = touch.id JOIN person ON person.id = person_id
WHERE name = ? ORDER BY touch.happened_on DESC, touch.id DESC LIMIT 1"""


def moving(letter: str) -> Iterator[Figure]:
    """From `j` or `k` to the changed screen, on Today and on People, against a list of as many rows."""
    path = journals.journal(letter)
    names = handful(path)
    for where, room, rows in (("Today", "", len(names)), ("People", "2", journals.SIZES[letter].people)):
        with open_nurture(path) as ours, open_reference("list", path, rows) as bare:
            ours.shows(names[0], ours.started)
            _go(ours, room)
            bare.rest(WARM)
            mine, theirs = [], []
            for key in _there_and_back(rows):
                mine.append(ours.answers(ours.press(key), quiet=0.1))
                theirs.append(bare.answers(bare.press(key), quiet=0.1)[0])
        first, last = [first for first, _ in mine], [last for _, last in mine]
        yield figure(f"a key on {where}, median", LIST, letter, middle(first), middle(theirs))
        yield figure(f"a key on {where}, p95", LIST, letter, p95(first), p95(theirs))
        yield figure(f"a key on {where}, until the glance beside it", BLINK, letter, middle(last), 100)


def _go(screen: Terminal, way: str) -> None:
    """Press each key of a way through the rooms once the program is at rest, and wait for what it shows."""
    screen.rest(WARM)
    for key in way:
        screen.settles(screen.press(key))
        screen.rest(WARM)


def _there_and_back(rows: int) -> str:
    """Presses of `j` and `k` that each move the cursor in a list of so many rows."""
    steps = min(rows - 1, PRESSES // 2)
    return ("j" * steps + "k" * steps) * max(1, PRESSES // (2 * steps))


def filtering(letter: str) -> Iterator[Figure]:
    """From a letter in the filter of People to the row that it brings into sight."""
    with closing(sqlite3.connect(journals.journal(letter))) as connection:
        names = [name for (name,) in connection.execute(NAMES)]
    wanted = [(name.casefold(), name) for name in names[len(names) // 2 :: len(names) // 2 // LOOKED_FOR]]
    yield _typing("People, filtered as one types", "2/", "filter", letter, wanted)


def searching(letter: str) -> Iterator[Figure]:
    """From a letter in the search over everything to the touch that it brings into sight."""
    wanted = []
    with closing(sqlite3.connect(journals.journal(letter))) as connection:
        for word in prose.WORDS[:: len(prose.WORDS) // LOOKED_FOR]:
            found = [text for (text,) in connection.execute(NEWEST, (word,))]
            early = min(found, key=lambda text: text.index(word))
            wanted.append((word, early[early.index(word) :][:MATCH]))
    yield _typing("search over everything", "/", "search", letter, wanted)


def _typing(what: str, way: str, kind: str, letter: str, wanted: list[tuple[str, str]]) -> Figure:
    path = journals.journal(letter)
    with open_nurture(path) as ours, open_reference(kind, path) as stock:
        ours.shows(handful(path)[0], ours.started)
        _go(ours, way + "e" + BACKSPACE)  # the first letter of all prepares what the others use
        _go(stock, "e" + BACKSPACE)
        mine, theirs = [], []
        for typed, looked_for in wanted:
            mine.append(_brought(ours, typed, looked_for, PATIENCE[letter]))
            theirs.append(_brought(stock, typed, looked_for, PATIENCE[letter]))
    return figure(what, STOCK, letter, middle(mine), middle(theirs))


def _brought(screen: Terminal, typed: str, wanted: str, patience: float) -> float:
    """Milliseconds from the letter that brings `wanted` into sight to its being there; then empties the field."""
    for number, letter in enumerate(typed, 1):
        came = screen.comes(wanted, screen.press(letter), patience)
        screen.rest(0.1)
        if came is not None:
            screen.press(BACKSPACE * number)
            screen.rest(2 * patience)
            return came
    raise TimeoutError(f"{typed!r} never brought {wanted!r}")


def opening(letter: str) -> Iterator[Figure]:
    """From Enter to the newest touch of a person with a long timeline, in a program that has opened one before."""
    path = journals.journal(letter)
    with closing(sqlite3.connect(path)) as connection:
        newest = connection.execute(LATEST, (ANA,)).fetchone()[0][:MATCH]
    taken = []
    with open_nurture(path) as screen:
        screen.shows(handful(path)[0], screen.started)
        _go(screen, "2/")
        for keys in (ANA.lower(), "\r"):
            screen.press(keys)
            screen.rest(WARM / 2)
        for _ in range(TIMES + 1):
            taken.append(screen.shows(newest, screen.press("\r")))
            screen.rest(WARM / 2)
            screen.press("q")
            screen.rest(WARM / 2)
    yield figure("opening a person of 1,000 touches", BLINK, letter, middle(taken[1:]), 100)


def logging(letter: str) -> Iterator[Figure]:
    """From Enter under a line that logs to Today with one more done; on a copy of the journal."""
    path = journals.copy(journals.journal(letter), "logging")
    config = path.parent / ".config" / "nurture" / "config.toml"
    config.parent.mkdir(parents=True)
    config.write_text(f"handful = {TIMES + 4}\n")
    taken = []
    with open_nurture(path, path.parent) as screen:
        screen.shows("to nurture", screen.started)
        screen.rest(WARM)
        for number in range(1, TIMES + 2):
            for keys in ("l", "coffee today"):
                screen.press(keys)
                screen.rest(WARM / 2)
            taken.append(screen.shows(f"· {number} done", screen.press("\r")))
            screen.rest(WARM / 2)
    yield figure("logging, and seeing Today change", BLINK, letter, middle(taken[1:]), 100)
