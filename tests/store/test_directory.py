"""Who has a name, by key: the look-ups that names themselves do not need."""

from pathlib import Path

import pytest

from nurture.errors import UnknownName
from tests.journals import TODAY, add, fresh


def test_a_name_alone(tmp_path: Path) -> None:
    journal = fresh(tmp_path / "journal.db")
    ana = add(journal, "Ana [Costa]", nicknames=("Anita",))
    assert journal.directory.name_of(ana) == "Ana [Costa]"
    with pytest.raises(UnknownName, match="no longer in the journal"):
        journal.directory.name_of(ana + 1)
    journal.close()


def test_circles_by_their_folded_names_with_who_is_still_there(tmp_path: Path) -> None:
    journal = fresh(tmp_path / "journal.db")
    for name in ("Ana Costa", "Ben Ito"):
        add(journal, name, circles=("Pottery", "Zürich"))
    journal.people.archive(add(journal, "Otto Lind", circles=("pottery",)))
    journal.people.died(add(journal, "Cleo Marsh", circles=("pottery",)), TODAY)
    found = journal.directory.circles(["pottery", "zurich", "choir"])
    assert {name: [known.name for known in people] for name, people in found.items()} == {
        "pottery": ["Ana Costa", "Ben Ito"],
        "zurich": ["Ana Costa", "Ben Ito"],
    }
    assert journal.directory.circles([]) == {}
    assert [known.gone for known in journal.directory.having(["otto", "ana", "cleo"])] == [False, True, True]
    journal.close()


def test_more_words_than_a_statement_takes(tmp_path: Path) -> None:
    journal = fresh(tmp_path / "journal.db")
    add(journal, "Ana Costa")
    found = journal.directory.having(["costa", *map(str, range(300_000)), "ana"])
    assert [known.name for known in found] == ["Ana Costa"]
    journal.close()
