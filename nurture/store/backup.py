"""Copies of the whole journal, taken while it is in use."""

import os
import sqlite3
from pathlib import Path

from nurture import clock
from nurture.errors import StoreError


def dated_name(reason: str = "") -> str:
    """A file name for a backup made now, such as `nurture-2026-11-22T070105.db`."""
    stamp = clock.now().isoformat().replace(":", "")
    return f"nurture-{stamp}{'-' + reason if reason else ''}.db"


def back_up(connection: sqlite3.Connection, target: Path) -> None:
    """Copy the journal to `target`, a file that must not exist yet and that only the user can read.

    Raises `StoreError` where it exists or cannot be made.
    """
    try:
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError:
        raise StoreError(f"{target} exists already.", "Name another file; nothing was overwritten.") from None
    except OSError as error:
        raise StoreError(f"The backup {target} cannot be made: {error.strerror}.") from None
    copy = sqlite3.connect(target)
    try:
        connection.backup(copy)
    except sqlite3.Error as error:
        target.unlink(missing_ok=True)
        raise StoreError(
            f"The backup {target} could not be finished: {error}.", "Nothing else was changed."
        ) from error
    finally:
        copy.close()
