"""Files that the user asked for: put in place whole, and readable by nobody else (R11)."""

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from nurture.errors import InvalidValue


def write(file: Path, text: str | Iterable[str]) -> None:
    """Put the whole text, or its parts as they come, in place of the file at once.

    A link stays one, and a device is written to.

    Raises `InvalidValue` where that cannot be done; then what was there is as it was.
    """
    file = file.resolve()
    whole = not file.exists() or file.is_file()
    fresh = file.with_name(f"{file.name}.new") if whole else file
    try:
        with open(os.open(fresh, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "w", encoding="utf-8") as stream:
            stream.writelines((text,) if isinstance(text, str) else text)
        if whole:
            fresh.replace(file)
    except OSError as error:
        raise InvalidValue(f"{file} cannot be written: {error.strerror}.") from None
    finally:
        if whole:
            with suppress(OSError):
                fresh.unlink()
