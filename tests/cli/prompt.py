"""A prompt for tests: commands go in, what was printed and the exit code come out."""

import json
import os
import pty
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

from click.testing import CliRunner, Result

from nurture.cli.group import nurture
from nurture.journal import Journal
from tests.journals import TODAY, reopened

HOSTILE = "[red]Bob[/] \x1b[31m"
"""A name that would style a screen that believes it."""


class Said(NamedTuple):
    """What a process wrote and how it ended."""

    out: str
    err: str
    code: int


class Prompt:
    """Types commands at one journal, on the pinned day, without a terminal."""

    def __init__(self, db: Path) -> None:
        self.db = db
        self.env = {"NURTURE_DB": str(db), "NURTURE_TODAY": TODAY.isoformat(), "NO_COLOR": "", "COLUMNS": ""}

    def __call__(self, line: str, *words: str, typed: str | bytes | None = None) -> Result:
        """Run a command in this process: a line as a shell would part it, and words that are taken whole."""
        return CliRunner(env=self.env).invoke(nurture, [*shlex.split(line), *words], input=typed)

    def ok(self, line: str, *words: str, typed: str | None = None) -> str:
        """Run a command that has to succeed; returns its answer."""
        result = self(line, *words, typed=typed)
        assert result.exit_code == 0, result.output
        return result.stdout

    def json(self, line: str, *words: str) -> Any:
        """Run a command that has to print one JSON document and nothing else."""
        return json.loads(self.ok(f"{line} --json", *words))

    def refused(self, line: str, *words: str, code: int = 1) -> str:
        """Run a command that has to fail with the code and an empty answer; returns the message."""
        result = self(line, *words)
        assert (result.exit_code, result.stdout) == (code, ""), result.output
        assert result.stderr.startswith("nurture: ")
        return result.stderr

    def process(self, *words: str, env: dict[str, str] | None = None, **more: Any) -> Said:
        """Run a command in a process of its own."""
        done = subprocess.run(
            [sys.executable, *_WARM, "-m", "nurture", *words],
            env={**os.environ, **self.env, **(env or {})},
            stdin=more.pop("stdin", subprocess.DEVNULL),
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
            **more,
        )
        return Said(done.stdout, done.stderr, done.returncode)

    def terminal(self, *words: str, typed: str = "", columns: int = 80, no_color: str = "") -> Said:
        """Run a command on a terminal where `typed` is typed; answer and messages come as one."""
        ours, theirs = pty.openpty()
        env = {**os.environ, **self.env, "COLUMNS": str(columns), "TERM": "xterm-256color", "NO_COLOR": no_color}
        with subprocess.Popen(
            [sys.executable, "-m", "nurture", *words], env=env, stdin=theirs, stdout=theirs, stderr=theirs
        ) as process:
            os.close(theirs)
            os.write(ours, typed.encode())
            shown = _everything(ours)
            code = process.wait(60)
        os.close(ours)
        return Said(shown.decode().replace("\r\n", "\n"), "", code)

    def journal(self) -> Journal:
        """The journal itself, to look at what was written."""
        return reopened(self.db)


_WARM = ("-X", "utf8")


def _everything(terminal: int) -> bytes:
    shown = b""
    while True:
        try:
            part = os.read(terminal, 65536)
        except OSError:  # how Linux says that the other end has closed
            return shown
        if not part:
            return shown
        shown += part
