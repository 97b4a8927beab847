"""A crash at any instant loses nothing that was confirmed, and two programs may write at once."""

import os
import random
import signal
import subprocess
import sys
import time
import traceback
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import NoReturn

from nurture.domain.capture import Capture, Field, Part
from nurture.journal import Journal
from tests.journals import TODAY, add, dump, fresh, happened, reopened

KILLS = 60

RECORDER = """
import sys
from datetime import timedelta
from pathlib import Path
from nurture.journal import Journal
from tests.journals import TODAY, happened
journal = Journal(Path(sys.argv[1]), today=lambda: TODAY)
people, tag = [int(key) for key in sys.argv[2].split(",")], sys.argv[3]
for number in range(int(sys.argv[4])):
    day = TODAY - timedelta(number % 50)
    receipt = journal.record(happened(journal, people, day, f"{tag} {number}", tags=(tag,)))
    print("confirmed", receipt.id, flush=True)
"""


def recorder(path: Path, people: list[int], tag: str, count: int) -> "subprocess.Popen[bytes]":
    keys = ",".join(map(str, people))
    start = [sys.executable, "-c", RECORDER, str(path), keys, tag, str(count)]
    return subprocess.Popen(start, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def telling(journal: Journal, people: list[int], tag: str, number: int) -> Capture:
    """A line that says something of every kind, nothing of it said before."""
    first, second = (journal.directory.by_key(person) for person in people)
    words = f"{tag} {number}"
    said = (
        Part(Field.PROMISE, first, words, kind="me"),
        Part(Field.THREAD, second, words),
        Part(Field.NEXT, first, words),
        Part(Field.FACT, second, words, kind="note"),
        Part(Field.RECEIVED, first, words, kind="gift"),
        Part(Field.MOMENT, second, f"anniversary {words} 3 June"),
    )
    capture = happened(journal, people, TODAY - timedelta(number % 50), words, tags=(tag,))
    return replace(capture, parts=said)


TOLD = (("promise", 1), ("thread", 2), ("fact", 1), ("kindness", 1), ("moment", 1))
"""How much of a line's parts each table has."""


def record_for_ever(path: Path, people: list[int], tag: str, told: int) -> NoReturn:
    """Record touches and tell of each once it is confirmed, until somebody kills the process."""
    try:
        journal = Journal(path, today=lambda: TODAY)
        for number in count():
            receipt = journal.record(telling(journal, people, tag, number))
            os.write(told, f"confirmed {receipt.id}\n".encode())
    except Exception:  # noqa: BLE001 (told to the test, which fails)
        os.write(told, traceback.format_exc().encode())
    finally:
        os._exit(1)


def killed(path: Path, people: list[int], attempt: int, chance: random.Random) -> list[int]:
    """The touches confirmed by a process that was killed at some instant, now and then while it still opened."""
    reading, writing = os.pipe()
    child = os.fork()  # a program of its own would spend its life on starting
    if child == 0:
        record_for_ever(path, people, f"run{attempt}", writing)
    os.close(writing)
    with os.fdopen(reading, "rb") as told:
        first = b"" if attempt % 5 == 4 else told.readline()
        time.sleep(chance.random() * 0.03)
        os.kill(child, signal.SIGKILL)
        lines = (first + told.read()).split(b"\n")[:-1]  # the last may be half a line
    assert os.waitpid(child, 0)[1] == signal.SIGKILL, lines
    assert all(line.startswith(b"confirmed ") for line in lines), lines
    return [int(line.split()[1]) for line in lines]


def whole(path: Path, people: list[int], *, parts: bool = False) -> set[int]:
    """The touches in the file, each of which is checked to be there whole; opened as the next program would."""
    with closing(reopened(path)) as journal:
        connection = journal.database.connection
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("SELECT * FROM recording").fetchall() == []
        touches = dict(connection.execute("SELECT id, summary FROM touch"))
        for table, count in (("participation", len(people)), ("tag", 1)):
            found = connection.execute(f"SELECT touch_id, count(*) FROM {table} GROUP BY touch_id")
            assert dict(found) == dict.fromkeys(touches, count)
        if parts:
            for table, count in TOLD:
                found = connection.execute(f"SELECT touch_id, count(*) FROM {table} GROUP BY touch_id")
                assert dict(found) == dict.fromkeys(touches, count)
        indexed = connection.execute("SELECT rowid, trim(text) FROM search_index WHERE kind = 'touch'")
        assert dict(indexed) == touches
        latest = connection.execute("SELECT max(happened_on) FROM touch").fetchone()
        last = connection.execute("SELECT DISTINCT last_exchange FROM person").fetchall()
        assert last == [latest]
        steps = connection.execute("SELECT count(*) FROM step WHERE label LIKE 'logged%'").fetchone()
        assert steps == (min(len(touches), 998),)  # two of the thousand that are kept added the people
    return set(touches)


def test_what_was_confirmed_survives_kill_9_at_any_instant(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    with closing(fresh(path)) as journal:
        people = [add(journal, "Ana"), add(journal, "Ben")]
    chance, confirmed = random.Random(2026), set[int]()
    for attempt in range(KILLS):
        confirmed |= set(killed(path, people, attempt, chance))
        if attempt % 10 == 0:
            assert confirmed <= whole(path, people, parts=True)
    assert confirmed <= whole(path, people, parts=True)
    assert len(confirmed) > KILLS


def test_two_programs_that_record_at_once_both_have_everything_kept(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    with closing(fresh(path)) as journal:
        people = [add(journal, "Ana"), add(journal, "Ben")]
    both = [recorder(path, people, tag, 100) for tag in ("one", "two")]
    confirmed = set()
    for process in both:
        out, err = process.communicate(timeout=60)
        assert err == b""
        confirmed |= {int(line.split()[1]) for line in out.splitlines()}
    assert len(confirmed) == 200
    assert whole(path, people) == confirmed


def test_a_reader_sees_one_moment_however_long_it_looks(journal: Journal) -> None:
    add(journal, "Ana")
    other = reopened(journal.path)
    with journal.database.reading() as connection:
        before = connection.execute("SELECT count(*) FROM person").fetchone()
        add(other, "Ben")
        assert connection.execute("SELECT count(*) FROM person").fetchone() == before == (1,)
    assert len(journal.everyone()) == 2
    other.close()


def test_changed_tells_of_other_programs_only(journal: Journal) -> None:
    before = journal.changed()
    add(journal, "Ana")
    assert journal.changed() == before
    other = reopened(journal.path)
    add(other, "Ben")
    assert journal.changed() != before
    other.close()


def test_a_file_that_lost_its_log_of_changes_still_opens(tmp_path: Path) -> None:
    """Copied without the -wal beside it, a journal is an older one, not a broken one."""
    path = tmp_path / "journal.db"
    with closing(fresh(path)) as journal:
        add(journal, "Ana")
        journal.database.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        add(journal, "Ben")
        (tmp_path / "copy.db").write_bytes(path.read_bytes())
    with closing(reopened(tmp_path / "copy.db")) as copy:
        assert [line.name for line in copy.everyone()] == ["Ana"]
        assert dump(copy)["person"]


def test_what_is_confirmed_is_on_the_disk(journal: Journal) -> None:
    with closing(Journal(journal.path)) as opened:
        connection = opened.database.connection
        assert connection.execute("PRAGMA synchronous").fetchone() == (
            2,
        )  # FULL: a power cut loses nothing either
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)
        assert connection.execute("PRAGMA busy_timeout").fetchone() == (5000,)
