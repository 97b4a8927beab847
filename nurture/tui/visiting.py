"""The demo: an invented circle of people in a temporary place."""

import atexit
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp

from nurture.journal import Journal


def demo_of(own: Journal) -> Path:
    """Make a journal of invented people and return its path; it is gone when the program ends."""
    from nurture.demo import fill

    folder = mkdtemp(prefix="nurture-demo-")
    atexit.register(rmtree, folder, ignore_errors=True)
    journal = Journal(Path(folder) / "journal.db", own.settings, today=own.today)
    try:
        fill(journal)
    finally:
        journal.close()
    return journal.path
