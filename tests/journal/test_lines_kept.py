"""Lines as people write them, from the typing to the journal and back: nothing invented, nothing lost."""

import tomllib
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nurture.domain.capture import Capture
from nurture.errors import NurtureError
from nurture.journal import Journal
from tests.domain.capture.lines import CORPUS, Line, built_on
from tests.journals import TODAY, add, dump, fresh

EVERY = 15
"""Of the lines of the corpus one in so many goes all the way."""
PARTS = ("promise", "thread", "fact", "kindness", "moment", "relation")


@pytest.fixture(scope="module")
def cast(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Journal, dict[str, int]]]:
    """A journal with the people of the corpus, and their keys by name."""
    journal = fresh(tmp_path_factory.mktemp("cast") / "journal.db")
    table = tomllib.loads((CORPUS / "cast.toml").read_text("utf-8"))
    circles: dict[str, list[str]] = defaultdict(list)
    for circle, members in table["circles"].items():
        for name in members:
            circles[name].append(circle)
    keys = {
        each["name"]: add(
            journal,
            each["name"],
            nicknames=tuple(each.get("nicknames", ())),
            circles=tuple(circles[each["name"]]),
        )
        for each in table["person"]
    }
    yield journal, keys
    journal.close()


def settled(capture: Capture) -> Capture:
    """With the first answer to every question."""
    for unsure in capture.questions:
        best = next((known for known in unsure.candidates if known.id), unsure.text)
        capture = capture.settled(unsure.text, best)
    return capture


@pytest.mark.parametrize("line", built_on()[::EVERY], ids=lambda line: line.text[:40])
def test_a_line_is_kept_read_again_as_it_stands_and_taken_back(
    cast: tuple[Journal, dict[str, int]], line: Line
) -> None:
    journal, keys = cast
    within = journal.directory.by_key(keys[line.within]) if line.within else None
    capture = settled(journal.understand(line.text, within))
    before = dump(journal)
    if capture.day > TODAY:
        journal.plan(capture, add_new=True)
    elif capture.people or capture.new_people:
        key = journal.record(capture, add_new=True).id
        assert journal.touches.one(key).summary == line.text
        for part in journal.touches.parts(key):
            assert line.text[part.start : part.end] in ("", part.text)
        kept = dump(journal)
        again = settled(journal.touches.reread(key, line.text, within))
        journal.touches.change(key, replace(again, day=capture.day), add_new=True)
        after = dump(journal)
        assert {table: after[table] for table in PARTS} == {table: kept[table] for table in PARTS}
        journal.undo()
        assert dump(journal) == kept
    else:
        return
    journal.undo()
    assert dump(journal) == before


@settings(max_examples=60)
@given(text=st.text(min_size=1, max_size=60) | st.text("[]\\/#@;,. \x1b\u202e🎂promised Ana", max_size=60))
def test_whatever_is_typed_is_kept_to_the_letter(cast: tuple[Journal, dict[str, int]], text: str) -> None:
    journal, keys = cast
    try:
        capture = settled(journal.understand(text, journal.directory.by_key(next(iter(keys.values())))))
    except NurtureError:
        return  # there is nothing in it, or a day that does not exist: which is said
    if capture.day <= TODAY:
        key = journal.record(capture, text, add_new=True).id
        kept = journal.touches.one(key)
        assert (kept.summary, kept.notes) == (text, text)
        journal.undo()
