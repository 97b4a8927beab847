"""The statements that a person waits for: true to the tables, fair, as many for ten people as for thousands."""

import re
import sqlite3
import string
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlmodel import SQLModel

from nurture.domain.pace import Pace
from nurture.domain.people import BoundaryKind, Fact, FactKind, Moment, MomentKind, Profile, Sphere
from nurture.domain.rhythm import NEEDS_CARE, State
from nurture.domain.touches import Direction
from nurture.journal import Journal
from nurture.store import (
    absences,
    agenda,
    boundaries,
    checkins,
    completing,
    days,
    declined,
    directory,
    glance,
    habits,
    history,
    insights,
    kindnesses,
    lane,
    listing,
    notes,
    offers,
    paces,
    pages,
    parts,
    portraits,
    putting_off,
    relations,
    review,
    search,
    seating,
    spreads,
    together,
    touches,
    triage,
)
from tests.journals import TODAY, add, fresh, happened, log

MODULES = (
    lane,
    insights,
    absences,
    offers,
    seating,
    agenda,
    touches,
    boundaries,
    checkins,
    completing,
    days,
    declined,
    directory,
    glance,
    habits,
    kindnesses,
    listing,
    notes,
    paces,
    pages,
    parts,
    portraits,
    putting_off,
    relations,
    review,
    search,
    seating,
    spreads,
    together,
    triage,
)


def statements() -> list[tuple[str, str]]:
    """Every SQL constant of the lane's modules, with what its code fills in for the braces."""
    found = [
        (f"{module.__name__.split('.')[-1]}.{name}", value)
        for module in MODULES
        for name, value in vars(module).items()
        if name.isupper() and isinstance(value, str) and re.search(r"\b(SELECT|INSERT|UPDATE|DELETE)\b", value)
    ]
    plain = [(name, text) for name, text in found if not list_fields(text)]
    filled = [
        ("directory.HAVING", directory.HAVING.format("?, ?")),
        ("search.NAMED", search.NAMED.format(" AND ".join([search.NAME_WORD] * 2))),
        ("relations.SHARED", relations.SHARED.format("?")),
        ("relations.IN_VIEW", relations.IN_VIEW.format("?, ?")),
        *(
            (f"together.{name}", getattr(together, name).format("?, ?"))
            for name in ("NAMES", "STANDINGS", "PACES", "CIRCLES", "ARCHIVED", "RESTING", "TOUCHES")
        ),
        *(
            (f"review.{name}", getattr(review, name).format("1, 2"))
            for name in ("LINES", "SAID", "KNOWN", "PROMISE_ENDS", "THREAD_ENDS")
        ),
        ("completing.NARROWED", completing.NARROWED.format(completing.HAVING.format(0))),
        ("completing.BEARERS", completing.BEARERS.format("?, ?")),
        ("completing.NICKNAMES", completing.NICKNAMES.format("?, ?")),
        *((f"days.{name}", getattr(days, name).format("?, ?")) for name in ("TOUCHES", "NOTES", "PEOPLE", "TAGS")),
        *((f"parts.DELETE {table}", parts.DELETE.format(table)) for table in sorted(set(parts.TABLES.values()))),
        *((f"search.OWNED {kind}", search.OWNED.format(table=kind, day=day)) for kind, day in search.DAYS.items()),
    ]
    return [(name, text) for name, text in plain if name not in PARTS] + filled


PARTS = {
    "search.NAME_WORD",
    "completing.HAVING",
    "triage._NEW",
    "touches.LAST_EXCHANGE",
    "glance.TOUCH",
    "glance.THEIR_TOUCH",
    "offers.CANDIDATE",
    "lane.COLUMNS",
    *(f"{module}.SPREAD" for module in ("lane", "agenda", "insights", "listing", "pages")),
    *(f"{module}.IS_UNMET" for module in ("together", "paces")),
}
"""Pieces of statements."""


def list_fields(text: str) -> list[str]:
    return [field for _, field, _, _ in string.Formatter().parse(text) if field is not None]


def test_the_statements_are_found() -> None:
    names = [name for name, _ in statements()]
    assert {"lane.DUE_OF_PACE", "touches.MAINTAIN", "glance.TIMELINE", "search.TOUCH", "listing.PEOPLE"} <= {
        *names
    }
    assert len(names) > 35


@pytest.mark.parametrize(("name", "statement"), statements())
def test_statements_compile_and_name_only_columns_of_the_tables(
    journal: Journal, name: str, statement: str
) -> None:
    connection = journal.database.connection
    used: set[tuple[str, str]] = set()

    def note(action: int, table: str | None, column: str | None, *_rest: str | None) -> int:
        if action in (sqlite3.SQLITE_READ, sqlite3.SQLITE_UPDATE) and table and column:
            used.add((table, column))
        return sqlite3.SQLITE_OK

    connection.set_authorizer(note)
    terms = dict.fromkeys(re.findall(r":(\w+)", statement), None) or [None] * statement.count("?")
    connection.execute(f"EXPLAIN {statement}", terms).fetchall()
    connection.set_authorizer(None)
    known = {(table.name, column.name) for table in SQLModel.metadata.sorted_tables for column in table.columns}
    foreign = {(table, column) for table, column in used - known if not re.match("sqlite_|search_index", table)}
    assert used or statement.startswith("\nINSERT") or name == "touches.INSERT_TAG"
    assert foreign == set()


def test_the_most_drifted_come_along_the_index(journal: Journal) -> None:
    for ideal in (None, 30):
        terms = {"ideal": ideal, "sphere": "friend", "today": "", "due": "", "waited": "", "limit": 5}
        plan = journal.database.connection.execute(f"EXPLAIN QUERY PLAN {lane.DUE_OF_PACE}", terms).fetchall()
        words = " ".join(row[3] for row in plan)
        assert (
            "USING INDEX person_drift (in_view=? AND ambient=? AND ideal_days=? AND sphere=? AND since<?)" in words
        )
        assert "TEMP B-TREE" not in words


def test_a_timeline_and_a_name_come_along_an_index(journal: Journal) -> None:
    for statement, index in (
        (glance.TIMELINE, "participation_timeline"),
        (lane.MOMENTS, "moment_calendar"),
        (directory.STARTING, "ix_name_word_word"),
    ):
        terms = dict.fromkeys(re.findall(r":(\w+)", statement), 1)
        plan = journal.database.connection.execute(f"EXPLAIN QUERY PLAN {statement}", terms).fetchall()
        assert index in " ".join(row[3] for row in plan)


# --- due is everybody, sorted -----------------------------------------------------------------------------------


PEOPLE = st.lists(
    st.fixed_dictionaries(
        {
            "sphere": st.sampled_from(Sphere),
            "pace": st.sampled_from(
                [Pace(), Pace(), Pace(3), Pace(7, 8), Pace(30), Pace(60, 61), Pace(ambient=True)]
            ),
            "touches": st.lists(
                st.tuples(st.integers(0, 90), st.sampled_from(Direction), st.booleans()), max_size=3
            ),
            "aside": st.sampled_from(["", "", "", "snooze", "archive", "died", "hide", "hide for a while"]),
            "name": st.sampled_from(["Ana", "Ben", "Zoë"]),
        }
    ),
    max_size=8,
)


def lived(path: Path, people: list[dict]) -> Journal:  # type: ignore[type-arg]
    """A journal with these people, most of them added long ago."""
    journal = fresh(path)
    for said in people:
        key = journal.people.add(Profile(name=said["name"], sphere=said["sphere"], pace=said["pace"])).id
        for ago, direction, broadcast in said["touches"]:
            day = TODAY - timedelta(ago)
            journal.record(happened(journal, [key], day, direction=direction, broadcast=broadcast))
        put_aside(journal, key, said["aside"])
    return journal


def put_aside(journal: Journal, key: int, how: str) -> None:
    if how == "snooze":
        journal.people.snooze(key, TODAY + timedelta(2))
    elif how == "archive":
        journal.people.archive(key)
    elif how == "died":
        journal.people.died(key, TODAY)
    elif how.startswith("hide"):
        until = TODAY + timedelta(3) if how.endswith("while") else None
        journal.knowledge.add_boundary(key, "please don't", BoundaryKind.NO_CONTACT, until=until)


@settings(max_examples=40, deadline=None)
@given(people=PEOPLE, later=st.integers(0, 120), limit=st.integers(1, 9))
def test_due_is_everybody_by_drift(people: list[dict], later: int, limit: int) -> None:  # type: ignore[type-arg]
    with tempfile.TemporaryDirectory() as folder:
        journal = lived(Path(folder) / "journal.db", people)
        journal.today = lambda: TODAY + timedelta(later)
        everyone = journal.everyone()
        caring = [line for line in everyone if line.state in NEEDS_CARE]
        assert journal.due(limit) == caring[:limit]
        assert journal.due(1000) == caring
        today = journal.morning()
        assert today.due_count == len(caring)
        assert {line.id for line in journal.due()} <= {line.id for line in caring}
        assert len(journal.due()) == journal.remind().due == min(3, len(caring))
        drifts = [line.days / line.ideal_days for line in everyone if line.ideal_days]
        assert drifts == sorted(drifts, reverse=True)
        assert all(line.state in (State.AMBIENT, State.RESTING) for line in everyone[len(drifts) :])
        waiting = {line.id for line in everyone if line.state is State.WAITING}
        assert waiting <= {line.person_id for line in today.awaited}
        journal.close()


# --- as many statements for thousands as for ten ----------------------------------------------------------------


@contextmanager
def counted(journal: Journal) -> Iterator[list[str]]:
    seen: list[str] = []
    journal.database.connection.set_trace_callback(seen.append)
    yield seen
    journal.database.connection.set_trace_callback(None)


def populated(path: Path, count: int) -> tuple[Journal, int]:
    journal = fresh(path)
    profiles = [
        Profile(
            name=f"Person {number}",
            sphere=Sphere.FRIEND,
            circles=("family", "pottery"),
            nicknames=(f"P{number}",),
            moments=(Moment(MomentKind.BIRTHDAY, 11, 25),),
            facts=(Fact(FactKind.INTEREST, "pottery"),) * 3,
        )
        for number in range(count)
    ]
    keys = journal.people.add_all(profiles).people
    for _ in range(count // 4):
        log(journal, keys[:3], TODAY, "a long walk", direction=Direction.OUT)
    journal.today = lambda: date(2027, 11, 22)
    for key in keys[: count // 2]:
        journal.knowledge.add_promise(key, "me", "a recipe", TODAY)
    return journal, keys[0]


READS: dict[str, Callable[[Journal, int], object]] = {
    "due": lambda journal, _: journal.due(20),
    "everyone": lambda journal, _: journal.everyone(),
    "remind": lambda journal, _: journal.remind(),
    "morning": lambda journal, _: journal.morning(),
    "lines": lambda journal, _: journal.lines(archived=True),
    "circles": lambda journal, _: journal.circles.lines(),
    "page": lambda journal, key: journal.page(key),
    "glance": lambda journal, key: journal.glance(key),
    "timeline": lambda journal, key: journal.timeline(key),
    "habits": lambda journal, key: journal.rhythms.habits(key),
    "suggestions": lambda journal, _: journal.rhythms.suggestions(),
    "who": lambda journal, _: journal.who("Person"),
    "export": lambda journal, _: journal.exchange.export(),
    "insights": lambda journal, key: (journal.insights.year(), journal.insights.strip(key)),
    "triage": lambda journal, _: (journal.triage.waiting(), journal.triage.newcomers()),
    "review": lambda journal, _: (journal.review.week(), journal.review.proposal()),
    "why": lambda journal, _: journal.turns.why(journal.everyone()[-1].id),
    "upcoming": lambda journal, _: journal.upcoming.days(journal.today(), journal.today() + timedelta(60)),
}


@pytest.mark.parametrize("ask", READS.values(), ids=READS.keys())
def test_the_number_of_statements_does_not_grow(tmp_path: Path, ask: Callable[[Journal, int], object]) -> None:
    counts = []
    for size in (8, 40):
        journal, key = populated(tmp_path / f"{size}.db", size)
        ask(journal, key)  # the first use looks at the file's own settings
        with counted(journal) as seen:
            ask(journal, key)
        counts.append(len(seen))
        journal.close()
    assert counts[0] == counts[1]


def test_every_module_that_speaks_sql_is_looked_at() -> None:
    """A new module of plain SQL has to be added to this test."""
    folder = Path(lane.__file__).parent
    speaking = {
        path.stem for path in folder.glob("*.py") if re.search(r'= f?"""\n?(SELECT|INSERT)', path.read_text())
    }
    looked_at: set[ModuleType] = {*MODULES, history}
    assert speaking - {"triggers"} <= {module.__name__.split(".")[-1] for module in looked_at}


def test_somebody_new_is_due_only_after_their_own_rhythm(journal: Journal) -> None:
    key = add(journal, "Ana", every=10)
    assert journal.due() == []
    journal.today = lambda: TODAY + timedelta(10)
    (line,) = journal.due()
    assert (line.id, line.days, line.drift, line.state) == (key, 10, 1.0, State.DUE)
