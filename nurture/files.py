"""Files that the user asked for: put in place whole, and readable by nobody else (R11)."""

import os
from pathlib import Path

from nurture.errors import InvalidValue


def write(file: Path, text: str) -> None:
    """Put the whole text in place of the file at once; a link stays one, and a device is written to.

    Raises `InvalidValue` where that cannot be done; then what was there is as it was.
    """
    file = file.resolve()
    whole = not file.exists() or file.is_file()
    fresh = file.with_name(f"{file.name}.new") if whole else file
    try:
        with open(os.open(fresh, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "w", encoding="utf-8") as stream:
            stream.write(text)
        if whole:
            fresh.replace(file)
    except OSError as error:
        if whole:
            fresh.unlink(missing_ok=True)
        raise InvalidValue(f"{file} cannot be written: {error.strerror}.") from None
