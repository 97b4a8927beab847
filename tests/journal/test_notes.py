"""Free notes of a day: written, found, put right, taken back."""

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nurture.errors import InvalidValue, UnknownName
from nurture.journal import Journal
from tests.journals import TODAY, add, dump

ODD = "a [b]old\x1b[31m \u202e day 🎂 " + "é" * 10_000


@pytest.mark.parametrize("text", ["A quiet day.", ODD, "two\nlines"])
def test_a_note_is_kept_as_it_was_typed(journal: Journal, text: str) -> None:
    key = journal.notes.add(text).id
    note = journal.notes.one(key)
    assert (note.text, note.happened_on) == (text, TODAY)


def test_a_note_is_put_right_and_taken_out_and_all_of_it_undone(journal: Journal) -> None:
    empty = dump(journal)
    receipt = journal.notes.add("rain", TODAY - timedelta(3))
    assert receipt.sentence == "Noted, 3 days ago: rain."
    noted = dump(journal)
    journal.notes.change(receipt.id, "rain and a rainbow")
    assert journal.notes.one(receipt.id).happened_on == TODAY - timedelta(3)
    journal.notes.change(receipt.id, "rain and a rainbow", TODAY)
    assert journal.notes.one(receipt.id).happened_on == TODAY
    assert journal.notes.remove(receipt.id).sentence == "Removed the note: rain and a rainbow."
    with pytest.raises(UnknownName, match="no longer in the journal"):
        journal.notes.one(receipt.id)
    for _ in range(3):
        journal.undo()
    assert dump(journal) == noted
    assert journal.undo() == "added a note: rain"
    assert dump(journal) == empty
    journal.redo()
    assert dump(journal) == noted


@pytest.mark.parametrize("text", ["", " \n", "\0"])
def test_a_note_has_words_and_is_of_a_day_that_has_come(journal: Journal, text: str) -> None:
    key = journal.notes.add("rain").id
    before = dump(journal)
    for words, day in ((text, TODAY), ("sun", TODAY + timedelta(1))):
        with pytest.raises(InvalidValue):
            journal.notes.add(words, day)
        with pytest.raises(InvalidValue):
            journal.notes.change(key, words, day)
    assert dump(journal) == before


def test_a_note_is_found_beside_people(journal: Journal) -> None:
    add(journal, "Raina")
    key = journal.notes.add("rain and a Rainbow", TODAY - timedelta(3)).id
    hits = journal.search("rain")
    assert [(hit.kind, hit.name) for hit in hits] == [("person", "Raina"), ("note", "")]
    note = hits[1]
    assert (note.id, note.person_id, note.text, note.day) == (
        key,
        None,
        "rain and a Rainbow",
        TODAY - timedelta(3),
    )
    journal.notes.change(key, "sun")
    assert [hit.kind for hit in journal.search("rainbow")] == []


@settings(max_examples=40)
@given(text=st.text(max_size=200))
def test_any_words_come_back(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    from tests.journals import fresh

    path = tmp_path_factory.getbasetemp() / "any_words.db"
    journal = fresh(path)
    try:
        words = text.encode("utf-8", "replace").decode()
        if words.replace("\0", "").strip():
            assert journal.notes.one(journal.notes.add(words).id).text == words.replace("\0", "")
        else:
            with pytest.raises(InvalidValue):
                journal.notes.add(words)
    finally:
        journal.close()
        for left in path.parent.glob("any_words.db*"):
            left.unlink()
