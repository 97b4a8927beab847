"""One journal file: opening it, its PRAGMAs, and the two ways of working with it, `reading()` and `writing()`.

Everything shares one plain sqlite3 connection. The start-up lane speaks SQL on it; whatever needs SQLModel asks
for `session()`, which puts SQLAlchemy on that same connection the first time, so both see one transaction.
"""

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from stat import S_ISDIR, S_ISREG
from typing import TYPE_CHECKING

from nurture import clock
from nurture.domain.excerpts import excerpt
from nurture.errors import StoreError
from nurture.store.faults import told
from nurture.store.keys import go_on_after, new_key, same_second

if TYPE_CHECKING:
    from sqlalchemy import Engine
    from sqlmodel import Session

SCHEMA = 4
"""The number of the newest migration, kept in the file as `user_version`: what tells whether Alembic is needed."""

KEPT_STEPS = 1000
"""How far back undo reaches."""

LABEL_LETTERS = 120
"""How much a step remembers of what it was called."""

BUSY_SECONDS = 5.0


class Database:
    """An open journal. Not for use by two threads: each takes its own."""

    def __init__(self, path: Path, *, backups: Path | None = None) -> None:
        """Open the journal at `path`, making or migrating it first where needed (backed up into `backups`).

        Raises `StoreError` where it cannot be opened or is newer than this program.
        """
        self.path = path
        self.backups = backups or path.parent / "backups"
        self._session: Session | None = None
        self._in_step = False
        with told(path):
            _make_private(path)
            self.connection = sqlite3.connect(
                path, timeout=BUSY_SECONDS, isolation_level=None, cached_statements=256
            )
            try:
                self._bring_up_to_date()
                self._set_up()
            except BaseException:
                self.close()
                raise

    def _bring_up_to_date(self) -> None:
        """Have the newest schema. Until that is settled nothing is written: the file may be another program's."""
        (version,) = self.connection.execute("PRAGMA user_version").fetchone()
        if version < SCHEMA:
            from nurture.store.migrating import migrate

            version = migrate(self.connection, self.path, self.backups)
        if version > SCHEMA:
            raise StoreError(
                f"The journal {self.path} was written by a newer nurture: "
                f"its format is {version}, this one knows {SCHEMA}.",
                "Update nurture; the file was not touched.",
            )

    def _set_up(self) -> None:
        self.connection.execute("PRAGMA journal_mode = WAL")
        self.connection.execute("PRAGMA synchronous = FULL")  # a confirmed log survives a power cut: 0.3 ms more
        self.connection.execute("PRAGMA foreign_keys = ON")

    def close(self) -> None:
        """Let go of the file."""
        self.connection.close()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """One consistent view of the journal for several questions; inside a step, the step's own."""
        if self.connection.in_transaction:
            yield self.connection
            return
        with told(self.path):
            self.connection.execute("BEGIN")
            try:
                yield self.connection
            finally:
                if self.connection.in_transaction:  # a disk error may have ended it
                    self.connection.execute("ROLLBACK")

    @contextmanager
    def writing(self, label: str) -> Iterator[sqlite3.Connection]:
        """One step that undo can take back: all of it is kept, or nothing.

        `label` says what was done, for "Undid: …". A step that changed nothing leaves no trace. Inside another
        step it is a part of that one.
        """
        if self._in_step:
            yield self.connection
            self._flush()
            return
        with told(self.path), self._transaction(), self._stepping():
            step = self._next_step()
            self.connection.execute(
                "INSERT INTO step (id, label, made_at, undone) VALUES (?, ?, ?, 0)",
                (step, excerpt(label, LABEL_LETTERS), clock.now().isoformat()),
            )
            self.connection.execute("INSERT INTO recording (step_id) VALUES (?)", (step,))
            yield self.connection
            self._flush()
            self.connection.execute("DELETE FROM recording")
            self._keep(step)

    @contextmanager
    def _stepping(self) -> Iterator[None]:
        self._in_step = True
        try:
            yield
        finally:
            self._in_step = False

    def _next_step(self) -> int:
        """A key greater than every step's: undo goes by their order, and two programs may write in one second."""
        last: int
        (last,) = self.connection.execute("SELECT coalesce(max(id), 0) FROM step").fetchone()
        step = new_key()
        if step > last and not same_second(step, last):
            return step
        used = "SELECT max(row_id) FROM change WHERE step_id = ?"
        go_on_after(max(last, self.connection.execute(used, (last,)).fetchone()[0] or 0))
        return new_key()

    def _flush(self) -> None:
        if self._session is not None:
            self._session.flush()

    def _keep(self, step: int) -> None:
        changed = self.connection.execute("SELECT 1 FROM change WHERE step_id = ? LIMIT 1", (step,)).fetchone()
        if not changed:
            self.connection.execute("DELETE FROM step WHERE id = ?", (step,))
            return
        self.connection.execute("DELETE FROM step WHERE undone")
        self.connection.execute(
            "DELETE FROM step WHERE id <= (SELECT id FROM step ORDER BY id DESC LIMIT 1 OFFSET ?)",
            (KEPT_STEPS,),
        )

    @contextmanager
    def noting(self) -> Iterator[sqlite3.Connection]:
        """A transaction for what the program notes for itself: no step, so nothing for undo to take back."""
        with told(self.path), self._transaction():
            yield self.connection

    @contextmanager
    def replaying(self) -> Iterator[sqlite3.Connection]:
        """A transaction that is itself not recorded and in which no cascade runs: undo and redo."""
        with told(self.path):
            self.connection.execute("PRAGMA foreign_keys = OFF")
            try:
                with self._transaction():
                    yield self.connection
            finally:
                self.connection.execute("PRAGMA foreign_keys = ON")

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        try:
            self.connection.execute("BEGIN IMMEDIATE")
            yield
            self.connection.execute("COMMIT")
        except BaseException:
            if self.connection.in_transaction:
                self.connection.execute("ROLLBACK")
            raise
        finally:
            if self._session is not None:
                self._session.rollback()  # ends only its own idea of a transaction: ours is over
                self._session.expunge_all()

    def session(self) -> "Session":
        """SQLModel on this very connection, within whatever transaction is open there."""
        if self._session is None:
            from sqlmodel import Session

            self._session = Session(engine_on(self.connection), autoflush=False, expire_on_commit=False)
        return self._session


def engine_on(connection: sqlite3.Connection) -> "Engine":
    """SQLAlchemy on a connection that stays ours: it begins and ends no transaction there."""
    from sqlalchemy import StaticPool, create_engine

    engine = create_engine(
        "sqlite://", creator=lambda: connection, poolclass=StaticPool, pool_reset_on_return=None
    )
    for hook in ("do_rollback", "do_commit"):  # the dialect's first look at the file would end what is open
        setattr(engine.dialect, hook, lambda _connection: None)
    return engine


def make_folder(path: Path) -> None:
    """Have a folder at `path`; a new one is open to nobody else (R11). Raises `OSError`."""
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
    except FileExistsError:  # something else of that name, which "File exists" would not tell
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(path)) from None


def _make_private(path: Path) -> None:
    """Have a file at `path`; a new journal is readable by nobody else, from its first byte on (R11)."""
    try:
        found = _look(path)
        if found is None:
            make_folder(path.parent)
            os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))
        elif S_ISDIR(found.st_mode):
            raise StoreError(f"{path} is a folder, not a journal.", "Name a file with --db.")
        elif not S_ISREG(found.st_mode):
            raise StoreError(f"{path} is not a file that can hold a journal.", "Name another with --db.")
        elif found.st_size == 0:
            path.chmod(0o600)
    except OSError as error:
        raise StoreError(
            f"The journal {path} cannot be opened or made: {error.strerror}.", "Choose another place with --db."
        ) from None


def _look(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except FileNotFoundError:
        return None
