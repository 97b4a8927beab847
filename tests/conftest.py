"""What every test stands on: a home of its own, and a journal in a real file on a pinned day."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from nurture.journal import Journal
from tests.journals import TODAY, fresh

# A slow moment of a busy machine is no failure: speed is measured in tests/benchmarks/, never asserted here.
settings.register_profile("nurture", deadline=None)
settings.load_profile("nurture")


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--rewrite-pictures` draws the README's pictures anew instead of comparing them."""
    parser.addoption("--rewrite-pictures", action="store_true", help="draw screenshots/*.svg anew")


@pytest.fixture(scope="session", autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """No test reads or writes what belongs to the user who runs it."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOME", str(home))
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "NURTURE_DB", "NURTURE_TODAY"):
            patch.delenv(name, raising=False)
        yield home


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    """An empty journal in a real file; its day is `tests.journals.TODAY`."""
    journal = fresh(tmp_path / "journal.db", TODAY)
    yield journal
    journal.close()
