"""Whatever is done, in whatever order: the maintained columns are true, and everything can be taken back."""

import tempfile
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlmodel import SQLModel

from nurture.domain.pace import Pace
from nurture.domain.people import BoundaryKind, Channel, Fact, FactKind, Moment, MomentKind, Profile, Sphere
from nurture.domain.touches import Direction
from nurture.errors import NothingToUndo
from nurture.journal import Journal
from nurture.store import database as database_module
from nurture.store.tables import UNRECORDED
from nurture.store.triggers import SEARCHED
from tests.journals import TODAY, add, dump, fresh, happened, log, reopened, steps, tables

NAMES = st.sampled_from(["Ana", "Ana Costa", "Ben", "Søren Łukasz", "“Zoë”", "a\tb"])
TEXTS = st.sampled_from(
    ["lunch", 'it\'s "here"', "NUL \x00 in it", "ł é 🙂", "two\nlines", "\x1b[31m", "%s {} :x"]
)
DAYS = st.integers(0, 60).map(lambda ago: TODAY - timedelta(ago))
PICK = st.integers(0, 1000)
PACES = st.sampled_from([Pace(), Pace(7), Pace(30, 90), Pace(ambient=True)])
CIRCLES = st.sampled_from(["family", "pottery", "Čaj"])


class Life(RuleBasedStateMachine):
    """Somebody keeping a journal, changing their mind, and closing it now and then."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "journal.db"
        self.journal = fresh(self.path)
        self.empty = dump(self.journal)

    def teardown(self) -> None:
        """At the end, all of it is undone, and then done again."""
        end, count = dump(self.journal), len(steps(self.journal))
        for _ in range(count):
            self.journal.undo()
        assert dump(self.journal) == self.empty
        with pytest.raises(NothingToUndo):
            self.journal.undo()
        self.restart()
        for _ in range(count):
            self.journal.redo()
        assert dump(self.journal) == end
        self.journal.close()
        self.folder.cleanup()

    # --- looking ----------------------------------------------------------------------------------------------

    def keys(self, table: str) -> list[int]:
        rows = self.journal.database.connection.execute(f"SELECT id FROM {table} ORDER BY id")
        return [key for (key,) in rows]

    def one(self, table: str, pick: int) -> int:
        keys = self.keys(table)
        return keys[pick % len(keys)]

    def some(self, picks: list[int]) -> list[int]:
        return [self.one("person", pick) for pick in picks]

    def anybody(self) -> bool:
        return bool(self.keys("person"))

    def touched(self) -> bool:
        return self.anybody() and bool(self.keys("touch"))

    # --- doing ------------------------------------------------------------------------------------------------

    @initialize(names=st.lists(NAMES, min_size=1, max_size=3))
    def begin(self, names: list[str]) -> None:
        for name in names:
            add(self.journal, name)

    @rule(name=NAMES, pace=PACES, circles=st.sets(CIRCLES), text=TEXTS)
    def add(self, name: str, pace: Pace, circles: set[str], text: str) -> None:
        profile = Profile(
            name=name,
            sphere=Sphere.BOTH,
            nicknames=("Nick",),
            circles=tuple(sorted(circles)),
            pace=pace,
            channels=(Channel("email", "a@example.org"),),
            moments=(Moment(MomentKind.BIRTHDAY, 2, 29),),
            facts=(Fact(FactKind.NOTE, text),),
        )
        self.journal.people.add(profile)

    @precondition(anybody)
    @rule(
        picks=st.lists(PICK, min_size=1, max_size=3),
        day=DAYS,
        text=TEXTS,
        direction=st.sampled_from(Direction),
        broadcast=st.booleans(),
    )
    def log(self, picks: list[int], day: date, text: str, direction: Direction, broadcast: bool) -> None:
        log(self.journal, self.some(picks), day, text, direction=direction, broadcast=broadcast, tags=("tag",))

    @precondition(touched)
    @rule(touch=PICK, day=DAYS, text=TEXTS, direction=st.sampled_from(Direction))
    def edit_touch(self, touch: int, day: date, text: str, direction: Direction) -> None:
        key = self.one("touch", touch)
        people = self.journal.touches.people_of(key)
        self.journal.touches.change(key, happened(self.journal, people, day, text, direction))

    @precondition(touched)
    @rule(touch=PICK, picks=st.lists(PICK, min_size=1, max_size=2))
    def move_touch(self, touch: int, picks: list[int]) -> None:
        key = self.one("touch", touch)
        line = self.journal.touches.one(key)
        capture = happened(self.journal, self.some(picks), line.happened_on, line.summary, line.direction)
        self.journal.touches.change(key, replace(capture, broadcast=line.broadcast), notes="moved")

    @precondition(touched)
    @rule(touch=PICK)
    def delete_touch(self, touch: int) -> None:
        self.journal.touches.remove(self.one("touch", touch))

    @precondition(anybody)
    @rule(keep=PICK, other=PICK)
    def merge(self, keep: int, other: int) -> None:
        first, second = self.some([keep, other])
        if first != second:
            self.journal.people.merge(first, second)

    @precondition(anybody)
    @rule(person=PICK, what=st.sampled_from(["archive", "unarchive", "died", "delete", "snooze", "rest", "wake"]))
    def put_aside(self, person: int, what: str) -> None:
        people, key = self.journal.people, self.one("person", person)
        if what == "died":
            people.died(key, TODAY)
        elif what == "snooze":
            people.snooze(key, TODAY + timedelta(5))
        else:
            getattr(people, what)(key)

    @precondition(anybody)
    @rule(person=PICK, name=NAMES, circles=st.sets(CIRCLES), pace=PACES)
    def edit(self, person: int, name: str, circles: set[str], pace: Pace) -> None:
        key = self.one("person", person)
        self.journal.people.edit(key, name=name, nicknames=["Nita"], circles=sorted(circles), pace=pace)

    @precondition(anybody)
    @rule(person=PICK, text=TEXTS)
    def know(self, person: int, text: str) -> None:
        key, knowledge = self.one("person", person), self.journal.knowledge
        fact = knowledge.add_fact(key, Fact(FactKind.HOPE, text)).id
        knowledge.edit_fact(Fact(FactKind.FOOD, f"{text}!", None, fact))
        knowledge.add_promise(key, "me", text, TODAY)
        knowledge.close_thread(knowledge.add_thread(key, text).id)
        knowledge.add_boundary(key, text, BoundaryKind.NO_CONTACT, until=TODAY + timedelta(9))

    @rule(circle=CIRCLES, pace=PACES)
    def circle(self, circle: str, pace: Pace) -> None:
        named = {line.name: line.id for line in self.journal.circles.lines()}
        if circle not in named:
            self.journal.circles.add(circle, pace)
        else:
            self.journal.circles.set_pace(named[circle], pace)

    @rule(circle=PICK)
    def remove_circle(self, circle: int) -> None:
        if self.keys("circle"):
            self.journal.circles.remove(self.one("circle", circle))

    @rule(count=st.integers(1, 4))
    def undo(self, count: int) -> None:
        for _ in range(min(count, len(steps(self.journal)))):
            self.journal.undo()

    @rule(count=st.integers(1, 4))
    def redo(self, count: int) -> None:
        waiting = self.journal.database.connection.execute("SELECT count(*) FROM step WHERE undone").fetchone()[0]
        for _ in range(min(count, waiting)):
            self.journal.redo()

    @rule()
    def undo_and_redo(self) -> None:
        before = dump(self.journal)
        if steps(self.journal):
            assert self.journal.undo() == self.journal.redo()
        assert dump(self.journal) == before

    @rule()
    def restart(self) -> None:
        before = dump(self.journal)
        self.journal.close()
        self.journal = reopened(self.path)
        assert dump(self.journal) == before

    # --- what always holds ------------------------------------------------------------------------------------

    @invariant()
    def maintained_columns_are_derived_ones(self) -> None:
        columns = "id, counted_from, last_exchange, last_touch, attempted_on, since"
        for key, baseline, *kept in self.journal.database.connection.execute(f"SELECT {columns} FROM person"):
            assert kept == derived(self.journal, key, baseline)

    @invariant()
    def search_index_is_the_rebuilt_one(self) -> None:
        connection = self.journal.database.connection
        rebuilt = []
        for table, columns in SEARCHED.items():
            for key, *words in connection.execute(f"SELECT id, {', '.join(columns)} FROM {table}"):
                rebuilt.append((key, table, " ".join(words)))
        assert connection.execute(
            "SELECT rowid, kind, text FROM search_index ORDER BY rowid"
        ).fetchall() == sorted(rebuilt)
        connection.execute("INSERT INTO search_index (search_index) VALUES ('integrity-check')")

    @invariant()
    def nothing_points_nowhere(self) -> None:
        connection = self.journal.database.connection
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        assert connection.execute("SELECT * FROM recording").fetchall() == []
        alone = "SELECT id FROM touch WHERE id NOT IN (SELECT touch_id FROM participation)"
        assert connection.execute(alone).fetchall() == []


def derived(journal: Journal, person: int, baseline: str) -> list[str | None]:
    """Last exchange, last touch, attempted on and since, worked out from the touches in plain Python."""
    rows = journal.database.connection.execute(
        "SELECT touch.happened_on, direction, broadcast FROM participation "
        "JOIN touch ON touch.id = touch_id WHERE person_id = ?",
        (person,),
    ).fetchall()
    exchanges = [day for day, direction, broadcast in rows if direction != "out" and not broadcast]
    last = max(exchanges, default=None)
    attempts = [day for day, direction, broadcast in rows if direction == "out" and not broadcast]
    unanswered = [day for day in attempts if last is None or day > last]
    return [last, max((day for day, *_ in rows), default=None), max(unanswered, default=None), last or baseline]


TestLife = Life.TestCase
TestLife.settings = settings(
    max_examples=25, stateful_step_count=20, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)


def test_every_table_is_recorded(journal: Journal) -> None:
    found = journal.database.connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
    triggers = {name for (name,) in found}
    for table in SQLModel.metadata.tables:
        for event in ("insert", "update", "delete"):
            assert (f"history_{table}_{event}" in triggers) is (table not in UNRECORDED)


def test_every_recorded_column_comes_back(journal: Journal) -> None:
    """A row of every table, filled in every column, comes and goes by plain SQL: undo knows no table by name."""
    connection = journal.database.connection
    for table in tables(journal):
        connection.execute("PRAGMA foreign_keys = OFF")  # the row stands alone; undo turns them on again
        columns = SQLModel.metadata.tables[table].columns
        row: dict[str, Any] = {column.name: 1 if column.name == "id" else f"{column.name} ✓" for column in columns}
        keys = [column.name for column in columns if column.foreign_keys or column.type.python_type in (int, bool)]
        row |= dict.fromkeys(keys, 7)
        before = dump(journal)
        marks = ", ".join("?" * len(row))
        with journal.database.writing(f"filled {table}"):
            connection.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", list(row.values()))
        filled = dump(journal)
        with journal.database.writing(f"emptied {table}"):
            connection.execute(f"DELETE FROM {table} WHERE id = ?", (row["id"],))
        assert dump(journal) == before
        journal.undo()
        assert dump(journal) == filled
        journal.undo()
        assert dump(journal) == before


def test_several_steps_back_after_a_restart(journal: Journal) -> None:
    states = [dump(journal)]
    ana = add(journal, "Ana")
    states.append(dump(journal))
    log(journal, [ana], TODAY)
    states.append(dump(journal))
    journal.people.archive(ana)
    journal.close()
    again = reopened(journal.path)
    for label, state in zip(("archived Ana", "logged Ana, today", "added Ana"), reversed(states), strict=True):
        assert again.undo() == label
        assert dump(again) == state
        again.close()
        again = reopened(journal.path)
    assert [again.redo(), again.redo(), again.redo()] == ["added Ana", "logged Ana, today", "archived Ana"]
    with pytest.raises(NothingToUndo):
        again.redo()
    again.close()


def test_a_new_change_ends_what_could_be_redone(journal: Journal) -> None:
    add(journal, "Ana")
    journal.undo()
    add(journal, "Ben")
    with pytest.raises(NothingToUndo):
        journal.redo()
    assert [line.name for line in journal.everyone()] == ["Ben"]


def test_steps_of_other_programs_within_a_second_are_undone_in_their_order(tmp_path: Path) -> None:
    """Keys are random within a second: the order of steps may not hang on them."""
    for attempt in range(8):
        path = tmp_path / f"{attempt}.db"
        first, second = fresh(path), reopened(path)
        for number in range(6):
            with pytest.MonkeyPatch.context() as patch:  # what another process that starts now would draw
                patch.setattr("nurture.store.keys._last", 0)
                add(first if number % 2 else second, f"P{number}")
        assert [first.undo() for _ in range(6)] == [f"added P{number}" for number in reversed(range(6))]
        first.close()
        second.close()


def test_a_step_that_changed_nothing_leaves_no_trace(journal: Journal) -> None:
    ana = add(journal, "Ana")
    journal.people.edit(ana, sphere=Sphere.FRIEND)
    journal.people.wake(ana)
    assert steps(journal) == ["added Ana"]
    assert journal.undo() == "added Ana"


def test_a_step_that_fails_leaves_no_trace_and_nothing_recorded(journal: Journal) -> None:
    ana = add(journal, "Ana")
    before = dump(journal)

    def break_off() -> None:
        with journal.database.writing("broke off") as connection:
            connection.execute("DELETE FROM person WHERE id = ?", (ana,))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        break_off()
    assert dump(journal) == before
    assert steps(journal) == ["added Ana"]


def test_steps_beyond_what_is_kept_are_pruned(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database_module, "KEPT_STEPS", 3)
    for number in range(6):
        add(journal, f"P{number}")
    assert steps(journal) == ["added P3", "added P4", "added P5"]
    orphans = "SELECT count(*) FROM change WHERE step_id NOT IN (SELECT id FROM step)"
    assert journal.database.connection.execute(orphans).fetchone() == (0,)
    for _ in range(3):
        journal.undo()
    with pytest.raises(NothingToUndo):
        journal.undo()
    assert sorted(line.name for line in journal.everyone()) == ["P0", "P1", "P2"]


def test_nothing_can_be_undone_in_a_new_journal(journal: Journal) -> None:
    with pytest.raises(NothingToUndo, match="nothing to undo"):
        journal.undo()
    with pytest.raises(NothingToUndo, match="nothing to redo"):
        journal.redo()
