"""Logging costs less than remembering: the keys of a conversation, pressed in a real bash with completion."""

import os
import pty
import select
import subprocess
import sys
import time
from pathlib import Path

from tests.cli.prompt import Prompt

KEYS = {
    "nur\t": "ready> nurture ",
    "log coffee with An\t": "log coffee with Ana ",
    "yes\t": "with Ana yesterday ",
    "\r": "Logged: Ana Costa, yesterday, in person.",
}
"""What is pressed, and what the terminal then shows."""


class Bash:
    """A bash on a terminal of its own, in a folder that has nothing to do with nurture."""

    def __init__(self, env: dict[str, str]) -> None:
        self.terminal, theirs = pty.openpty()
        self.shown = ""
        self.process = subprocess.Popen(
            ["bash", "--norc", "--noprofile", "-i"], env=env, cwd="/", stdin=theirs, stdout=theirs, stderr=theirs
        )
        os.close(theirs)

    def press(self, keys: str, then: str) -> None:
        """Press keys, and wait until the terminal shows what they bring."""
        os.write(self.terminal, keys.encode())
        until = time.monotonic() + 60
        while then not in self.shown:
            assert time.monotonic() < until, self.shown
            if select.select([self.terminal], [], [], 0.2)[0]:
                self.shown += os.read(self.terminal, 65536).decode(errors="replace")

    def close(self) -> None:
        """Let the bash go."""
        self.process.kill()
        self.process.wait()
        os.close(self.terminal)


def test_coffee_with_ana_yesterday_takes_thirty_keys_at_most(friends: Prompt, tmp_path: Path) -> None:
    program = tmp_path / "nurture"
    program.write_text(f'#!/bin/sh\nexec {sys.executable} -m nurture "$@"\n')
    program.chmod(0o755)
    path = f"{tmp_path}:/usr/bin:/bin"
    bash = Bash({**os.environ, **friends.env, "PATH": path, "PS1": "ready> ", "TERM": "dumb"})
    try:
        bash.press('eval "$(nurture completion bash)"; echo set "up"\r', "set up\r\nready> ")
        for keys, then in KEYS.items():
            bash.press(keys, then)
    finally:
        bash.close()
    assert len("".join(KEYS)) <= 30
    touch = friends.json("show Ana")["touches"][0]
    assert (touch["summary"], touch["happened_on"]) == ("coffee with Ana yesterday", "2026-11-21")
