"""How runs end: in processes of their own, for exit codes and streams are what they are about."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from nurture.cli.ending import end
from nurture.cli.quick import quick
from nurture.journal import Journal
from tests.cli.prompt import Prompt


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["due"], 0),
        (["show", "Ana"], 0),
        ([], 0),
        (["--version"], 0),
        (["show", "Zork"], 1),
        (["log", "tea with Zork"], 1),
        (["due", "--limit", "none"], 2),
        (["nothing"], 2),
    ],
)
def test_exit_codes(friends: Prompt, words: list[str], code: int) -> None:
    said = friends.process(*words)
    assert said.code == code
    assert bool(said.out) == (code == 0)
    assert said.err.startswith("nurture: ") == (code != 0)
    assert "Traceback" not in said.err


@pytest.mark.parametrize("words", [["due"], ["people"], ["show", "Ana"]])
def test_a_reader_that_has_gone_is_no_error(friends: Prompt, words: list[str]) -> None:
    ours, theirs = os.pipe()
    os.close(ours)
    with subprocess.Popen(
        [sys.executable, "-m", "nurture", *words],
        env={**os.environ, **friends.env},
        stdout=theirs,
        stderr=subprocess.PIPE,
        stdin=subprocess.DEVNULL,
    ) as process:
        os.close(theirs)
        _, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (1, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a full disk is played by /dev/full")
@pytest.mark.parametrize(
    "words",
    [
        "due",
        "due --json",
        "people",
        "paths",
        "export",
        "completion bash",
        "backup",
        "--help",
        "--version",
        "due --help",
        "people --help",
    ],
)
def test_a_full_disk_is_said_in_one_line(friends: Prompt, words: str) -> None:
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "nurture", *words.split()],
            env={**os.environ, **friends.env},
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr.startswith("nurture: The answer cannot be written: No space left")
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize("closing", ["<&-", ">&-", "<&- >&- 2>&-"])
def test_closed_streams_do_no_harm(friends: Prompt, closing: str) -> None:
    done = subprocess.run(
        ["sh", "-c", f"{sys.executable} -m nurture due {closing}; {sys.executable} -m nurture people {closing}"],
        env={**os.environ, **friends.env},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_an_encoding_that_lacks_a_letter_shows_its_number(friends: Prompt) -> None:
    friends.ok("add Łukasz")
    said = friends.process("people", env={"PYTHONIOENCODING": "ascii"})
    assert said.code == 0
    assert "\\u0141ukasz" in said.out


@pytest.mark.parametrize("line", ["log -", "show Ana"])
def test_control_c_is_130_and_quiet(friends: Prompt, monkeypatch: pytest.MonkeyPatch, line: str) -> None:
    def interrupted(_journal: Journal, *_: object, **__: object) -> None:
        raise KeyboardInterrupt

    for name in ("pick", "understand"):
        monkeypatch.setattr(Journal, name, interrupted)
    result = friends(line, typed="tea with Ana")
    assert (result.exit_code, result.output) == (130, "")
    ready = quick(["log", "tea with Ana", "--db", str(friends.db)])
    assert ready
    with pytest.raises(SystemExit) as ended:
        end(ready)
    assert ended.value.code == 130
