"""Small files beside the journal, for what is typed and not yet kept: whole or not at all, and private."""

import json
import os
from contextlib import suppress
from itertools import count
from pathlib import Path
from tempfile import mkstemp
from typing import Any


def read_beside(path: Path) -> Any:
    """What such a file says; None where there is none. Raises `OSError` or `ValueError`."""
    try:
        return json.loads(path.read_bytes())
    except FileNotFoundError:
        return None


def write_beside(path: Path, data: Any) -> None:
    """Put the data in the place of what is there, open to nobody else (R11); nothing removes the file.

    Raises `OSError`.
    """
    if not data:
        path.unlink(missing_ok=True)
        return
    handle, made = mkstemp(prefix=f"{path.name}-", dir=path.parent)  # open to nobody else
    try:
        with open(handle, "w", encoding="ascii") as file:
            json.dump(data, file, indent=1)
            file.flush()
            os.fsync(file.fileno())
        os.replace(made, path)
    except OSError:
        with suppress(OSError):
            os.unlink(made)
        raise


def put_aside(path: Path) -> Path:
    """Give a file that is none of ours another name, as far as the disk lets us; returns what it is called now."""
    names = (path.with_name(f"{path.name}-unread{f'-{number}' if number > 1 else ''}") for number in count(1))
    aside = next(name for name in names if not os.path.lexists(name))
    try:
        return path.rename(aside)
    except OSError:
        return path
