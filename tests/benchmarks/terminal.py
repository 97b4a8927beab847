"""A program in a real pseudo-terminal: what it wrote, when, and how much memory it holds."""

import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import termios
import time
from pathlib import Path
from types import TracebackType
from typing import Self

ROWS, COLUMNS = 36, 120

QUIET = 0.25
"""Seconds without a letter after which a screen is called settled; below the half second of a blinking cursor."""

PATIENCE = 60.0
"""Seconds after which a program is held to be stuck."""

_ESCAPES = re.compile(rb"\x1b(\[[0-?]*[ -/]*[@-~]|[P\]_^X].*?(\x1b\\|\x07)|[ -/]*[0-~])", re.DOTALL)


class Terminal:
    """A running program with a screen of its own. Ended at the end of the `with` block."""

    def __init__(self, command: list[str], env: dict[str, str]) -> None:
        self._master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        self.started = time.perf_counter()
        self._process = subprocess.Popen(
            command, env=env, stdin=slave, stdout=slave, stderr=slave, start_new_session=True, close_fds=True
        )
        os.close(slave)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        self._process.kill()
        self._process.wait()
        os.close(self._master)

    def press(self, keys: str) -> float:
        """Send keys; answers when."""
        pressed = time.perf_counter()
        os.write(self._master, keys.encode())
        return pressed

    def shows(self, text: str, since: float) -> float:
        """Milliseconds from `since` until `text` was written. Raises `TimeoutError` where it never comes."""
        came = self.comes(text, since, PATIENCE)
        if came is None:
            raise TimeoutError(f"{text!r} never came")
        return came

    def comes(self, text: str, since: float, patience: float) -> float | None:
        """Milliseconds from `since` until `text` was written; None where it was not within `patience` seconds."""
        written, wanted = b"", text.encode()
        while (left := since + patience - time.perf_counter()) > 0 and (chunk := self._read(left)):
            now = time.perf_counter()
            written += chunk
            if wanted in _letters(written):
                return (now - since) * 1000
        return None

    def answers(self, since: float, quiet: float = QUIET) -> tuple[float, float]:
        """Milliseconds from `since` to the first letters, and to the last before a while of quiet.

        Raises `TimeoutError` where none come.
        """
        times: list[float] = []
        while chunk := self._read(quiet if times else PATIENCE):
            if _letters(chunk).strip():
                times.append((time.perf_counter() - since) * 1000)
        if not times:
            raise TimeoutError("nothing was written")
        return times[0], times[-1]

    def settles(self, since: float) -> float:
        """Milliseconds from `since` to the settled screen."""
        return self.answers(since)[1]

    def rest(self, seconds: float) -> None:
        """Let the program finish what it does beside, and read past what it writes."""
        until = time.perf_counter() + seconds
        while (left := until - time.perf_counter()) > 0:
            self._read(left)

    def memory(self) -> float:
        """Megabytes the program holds in memory (resident)."""
        status = Path(f"/proc/{self._process.pid}/status").read_text(encoding="ascii")
        return int(re.findall(r"VmRSS:\s+(\d+) kB", status)[0]) / 1024

    def _read(self, patience: float) -> bytes:
        """What is written next; empty after `patience` seconds, or where the program has ended."""
        if not select.select([self._master], [], [], patience)[0]:
            return b""
        try:
            return os.read(self._master, 1 << 16)
        except OSError:  # how Linux says that the other side is gone
            return b""


def _letters(written: bytes) -> bytes:
    return _ESCAPES.sub(b"", written)
