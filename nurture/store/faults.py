"""What goes wrong with a file on a disk, each with a sentence of its own. Nothing else catches database errors."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from nurture.errors import StoreError, UnknownName

_SENTENCES: dict[int, tuple[str, str]] = {
    sqlite3.SQLITE_BUSY: (
        "The journal {path} is held by another program.",
        "Nothing was lost; close the other program or try again in a moment.",
    ),
    sqlite3.SQLITE_LOCKED: ("The journal {path} is held by another program.", "Try again in a moment."),
    sqlite3.SQLITE_READONLY: (
        "The journal {path} cannot be written: the file or its disk is read-only.",
        "Nothing was changed.",
    ),
    sqlite3.SQLITE_FULL: (
        "The disk that holds {path} is full.",
        "Nothing was lost; make room and try again.",
    ),
    sqlite3.SQLITE_IOERR: ("The disk does not answer while reading or writing {path}.", "Check the disk."),
    sqlite3.SQLITE_CORRUPT: (
        "The journal {path} is damaged.",
        "Your backups are in the folder that `nurture paths` names; copy one in its place.",
    ),
    sqlite3.SQLITE_NOTADB: ("{path} is not a nurture journal.", "Choose another file with --db."),
    sqlite3.SQLITE_CANTOPEN: (
        "The journal {path} cannot be opened.",
        "Check that its folder exists and that you may write there.",
    ),
    sqlite3.SQLITE_PERM: ("You are not allowed to open the journal {path}.", ""),
    sqlite3.SQLITE_AUTH: ("You are not allowed to open the journal {path}.", ""),
}

_ROOM = 64 * 1024
"""Bytes that SQLite needs beside the journal before it reads; without them it speaks of input and output."""


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn what the disk did into a `StoreError` with a sentence, and a person who is gone into `UnknownName`.

    Whatever else is raised travels on as it is.
    """
    try:
        yield
    except Exception as error:
        cause = getattr(error, "orig", error)  # SQLAlchemy wraps the driver's own error
        code = getattr(cause, "sqlite_errorcode", None) if isinstance(cause, sqlite3.Error) else None
        if code == sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY:  # another program was quicker
            raise UnknownName("Somebody of that is no longer in the journal.", "Nothing was written.") from error
        if code is None or code & 0xFF not in _SENTENCES:
            raise
        sentence, hint = _SENTENCES[_meant(code & 0xFF, path)]
        raise StoreError(sentence.format(path=path), hint) from error


def _meant(code: int, path: Path) -> int:
    """A disk without room answers as if it were broken where it is only full."""
    if code != sqlite3.SQLITE_IOERR:
        return code
    from shutil import disk_usage

    try:
        return sqlite3.SQLITE_FULL if disk_usage(path.parent).free < _ROOM else code
    except OSError:
        return code
