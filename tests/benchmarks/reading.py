"""Understanding a line while it is typed: what the journal does at every key of it, against one frame."""

from collections.abc import Iterator
from time import perf_counter

from nurture.domain.capture import Capture
from nurture.errors import NurtureError
from nurture.journal import Journal
from tests.benchmarks import journals
from tests.benchmarks.figures import Figure, figure, middle, p95
from tests.benchmarks.filling import TODAY
from tests.benchmarks.targets import FRAME

LINE = (
    "coffee with Ana and Ben yesterday; Ana is moving to Lisbon in May; promised Ben the recipe by friday; "
    "Ben lent me his drill #diy"
)


def reading(letter: str) -> Iterator[Figure]:
    """Reading and completing the line at each of its letters; the first time is for warming up."""
    journal = Journal(journals.journal(letter), today=lambda: TODAY)
    _typed(journal)
    taken = _typed(journal)
    journal.close()
    yield figure("understanding a line, at each key, median", FRAME, letter, middle(taken), 16)
    yield figure("understanding a line, at each key, p95", FRAME, letter, p95(taken), 16)


def _typed(journal: Journal) -> list[float]:
    taken = []
    for end in range(1, len(LINE) + 1):
        begun = perf_counter()
        _understood(journal, LINE[:end])
        journal.completions(LINE[:end])
        taken.append((perf_counter() - begun) * 1000)
    return taken


def _understood(journal: Journal, line: str) -> Capture | None:
    try:
        return journal.understand(line)
    except NurtureError:  # "on 3" on the way to a day that exists
        return None
