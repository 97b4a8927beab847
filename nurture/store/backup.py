"""Copies of the whole journal, taken while it is in use."""

import os
import sqlite3
from itertools import count
from pathlib import Path

from nurture import clock
from nurture.errors import StoreError
from nurture.store.database import make_folder


def free_name(folder: Path, reason: str = "") -> Path:
    """A file in `folder` for a backup made now, such as `nurture-2026-11-22T070105.db`, that is not there yet."""
    stamp = clock.now().isoformat().replace(":", "")
    stem = f"nurture-{stamp}{'-' + reason if reason else ''}"
    names = (f"{stem}{f'-{number}' if number > 1 else ''}.db" for number in count(1))
    return next(folder / name for name in names if not os.path.lexists(folder / name))


def back_up(connection: sqlite3.Connection, target: Path) -> None:
    """Copy the journal to `target`, a file that must not exist yet and that only the user can read.

    Raises `StoreError` where it exists or cannot be made.
    """
    try:
        make_folder(target.parent)
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
