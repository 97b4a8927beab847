"""The journals that speed is judged on are journals like any other; the table says what was measured."""

import os
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from nurture.domain.touches import is_exchange
from nurture.journal import Journal
from tests.benchmarks.figures import Figure, interleaved, markdown, p95, table
from tests.benchmarks.filling import TODAY
from tests.benchmarks.journals import Size, make
from tests.benchmarks.names import ANA
from tests.benchmarks.prose import WORDS
from tests.benchmarks.terminal import Terminal

PEOPLE, TOUCHES = 80, 2_000


@pytest.fixture(scope="module")
def journal(tmp_path_factory: pytest.TempPathFactory) -> Journal:
    path = tmp_path_factory.mktemp("benchmark") / "journal.db"
    make(path, Size(PEOPLE, TOUCHES))
    return Journal(path, today=lambda: TODAY)


def test_it_holds_what_was_asked_for(journal: Journal) -> None:
    connection = journal.database.connection
    assert len(journal.lines()) == PEOPLE
    assert connection.execute("SELECT count(*) FROM touch").fetchone() == (TOUCHES,)
    assert journal.page(journal.pick("Ana").id).touch_count == 1_000
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


def test_last_exchange_is_what_the_touches_say(journal: Journal) -> None:
    for line in journal.lines():
        counted = [
            touch.happened_on
            for touch in journal.timeline(line.id, limit=TOUCHES)
            if is_exchange(touch.direction, broadcast=touch.broadcast)
        ]
        assert line.last_exchange == max(counted, default=None), line.name


def test_some_are_due_and_some_are_in_touch(journal: Journal) -> None:
    assert 5 < journal.morning().due_count < PEOPLE


def test_every_word_is_found(journal: Journal) -> None:
    for word in WORDS[::7]:
        assert {hit.kind for hit in journal.search(word)} >= {"touch"}, word


def test_it_goes_on_as_any_other_journal_does(journal: Journal) -> None:
    journal.record(journal.understand(f"zeppelin ride with {ANA}"))
    assert [hit.text for hit in journal.search("zeppelin")] == [f"zeppelin ride with {ANA}"]
    assert journal.page(journal.pick(ANA).id).last_exchange == TODAY
    journal.undo()
    assert journal.search("zeppelin") == []
    assert journal.page(journal.pick(ANA).id).last_exchange != TODAY


def test_it_has_the_same_tables_indexes_and_triggers_as_a_new_one(journal: Journal, tmp_path: Path) -> None:
    fresh = Journal(tmp_path / "journal.db")
    assert schema(journal) == schema(fresh)


def schema(journal: Journal) -> list[tuple[str, str, list[str]]]:
    """What the file is made of; a migration that copies a table puts its constraints in any order."""
    rows = journal.database.connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY type, name")
    return [
        (kind, name, sorted(line.strip(" \t,") for line in (sql or "").splitlines())) for kind, name, sql in rows
    ]


def test_touches_are_kept_in_the_order_of_their_days(journal: Journal) -> None:
    days = [day for (day,) in journal.database.connection.execute("SELECT happened_on FROM touch ORDER BY id")]
    assert days == sorted(days)
    assert days[-1] >= (TODAY - timedelta(2)).isoformat()


def test_the_table_prints_both_sides_the_ratio_and_the_verdict() -> None:
    figures = [Figure("due", "the floor", "S", 50, 20, 2.5), Figure("log", "the floor", "L", 150, 20, 6)]
    head, first, second = table(figures).splitlines()
    assert head.startswith("what a person waits for")
    assert first.split() == ["due", "S", "50.0", "ms", "20.0", "ms", "the", "floor", "2.50", "<=", "2.5", "ok"]
    assert second.endswith("7.50    <= 6  OVER")
    assert "| log | L | 150.0 ms | 20.0 ms the floor | **7.50** | <= 6 |" in markdown(figures)


def test_sides_take_turns_and_the_first_round_is_left_out() -> None:
    turns: list[str] = []

    def side(name: str) -> float:
        turns.append(name)
        return len(turns)

    taken = interleaved({"a": lambda: side("a"), "b": lambda: side("b")}, 2)
    assert turns == ["a", "b"] * 3
    assert taken == {"a": [3, 5], "b": [4, 6]}


def test_nineteen_of_twenty_do_not_exceed_the_p95() -> None:
    assert p95(range(1, 101)) == pytest.approx(95.05)


def test_a_terminal_tells_when_words_came_whatever_their_colours() -> None:
    program = r"import sys; print('\x1b[1mhel\x1b[31mlo\x1b[0m'); sys.stdin.readline(); print('bye')"
    with Terminal([sys.executable, "-c", program], dict(os.environ)) as screen:
        assert screen.shows("hello", screen.started) > 0
        assert screen.memory() > 1
        assert screen.comes("bye", screen.press("\n"), 10) is not None
        assert screen.comes("again", screen.started, 0.1) is None


def test_a_terminal_says_what_never_came() -> None:
    with (
        Terminal([sys.executable, "-c", "print('hello')"], dict(os.environ)) as screen,
        pytest.raises(TimeoutError, match="'bye' never came"),
    ):
        screen.shows("bye", screen.started)
