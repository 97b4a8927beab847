"""Who has a name, by key: the look-ups that names themselves do not need."""

from pathlib import Path

import pytest

from nurture.errors import UnknownName
from tests.journals import add, fresh


def test_a_name_alone(tmp_path: Path) -> None:
    journal = fresh(tmp_path / "journal.db")
    ana = add(journal, "Ana [Costa]", nicknames=("Anita",))
    assert journal.directory.name_of(ana) == "Ana [Costa]"
    with pytest.raises(UnknownName, match="no longer in the journal"):
        journal.directory.name_of(ana + 1)
    journal.close()
