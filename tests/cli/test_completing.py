import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.prompt import HOSTILE, Prompt


def offered(prompt: Prompt, *words: str, shell: str = "fish") -> list[str]:
    """What is offered for the last word."""
    env = {"_NURTURE_COMPLETE": f"{shell}_complete", "COMP_WORDS": " ".join(["nurture", *words[:-1]])}
    done = prompt.process(env={**env, "COMP_CWORD": words[-1]})
    assert (done.code, done.err) == (0, "")
    return [line.partition("\t")[0].partition(",")[2] or line for line in done.out.splitlines() if line]


def test_commands_options_and_names(friends: Prompt) -> None:
    assert "due" in offered(friends, "du")
    assert "--all" in offered(friends, "due", "--a")
    assert offered(friends, "show", "an") == ["Ana Costa"]
    assert offered(friends, "show", "cos") == ["Ana Costa"]
    assert offered(friends, "log", "--with", "Be") == ["Ben Okafor"]
    assert offered(friends, "log", "coffee", "with", "Cl") == ["Cleo"]
    assert offered(friends, "log", "with", "everyone", "from", "po") == ["pottery"]
    assert offered(friends, "log", "coffee", "with", "Cleo", "yes") == ["yesterday"]
    assert offered(friends, "show", "Zork") == []


def test_no_journal_is_made_for_it(prompt: Prompt, tmp_path: Path) -> None:
    missing = tmp_path / "missing.db"
    assert offered(Prompt(missing), "show", "an") == []
    assert not missing.exists()


def test_a_journal_that_cannot_be_read_offers_nobody(tmp_path: Path) -> None:
    broken = tmp_path / "broken.db"
    broken.write_text("no journal at all" * 99)
    assert offered(Prompt(broken), "show", "an") == []


def test_dangerous_and_endless_names_are_not_offered(prompt: Prompt) -> None:
    for name in (HOSTILE, "Bob" + "x" * 10_000, "Bob $(date) 'O"):
        prompt.ok("add", name)
    assert offered(prompt, "show", "bob") == ["Bob $(date) 'O"]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_asks_nurture(prompt: Prompt, shell: str) -> None:
    shown = prompt.ok(f"completion {shell}")
    assert f"_NURTURE_COMPLETE={shell}_complete" in shown
    assert "tcsh" in prompt.refused("completion tcsh", code=2)


def test_bash_gets_a_name_as_one_word(friends: Prompt, tmp_path: Path) -> None:
    """In a real bash: what Tab would put into the line."""
    friends.ok("add", "Rory O'Brien")
    program = tmp_path / "nurture"
    program.write_text(f'#!/bin/sh\nexec {sys.executable} -m nurture "$@"\n')
    program.chmod(0o755)
    script = f"""
        PATH={tmp_path}:$PATH
        eval "$(nurture completion bash)"
        for word in an ror; do
            COMP_WORDS=(nurture show $word) COMP_CWORD=2 COMPREPLY=()
            _nurture_completion nurture $word show
            eval "set -- ${{COMPREPLY[*]}}"
            echo "$#:$1"
        done
    """
    import os

    done = subprocess.run(
        ["bash", "-c", script], env={**os.environ, **friends.env}, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines() == ["1:Ana Costa", "1:Rory O'Brien"]
    assert done.stderr == ""


def test_the_words_before_in_the_same_quotation_marks_stay(friends: Prompt) -> None:
    assert offered(friends, "log", "'coffee with Cl'") == ["coffee with Cleo"]
    assert offered(friends, "log", "'tea with Cleo yest'") == ["tea with Cleo yesterday"]


@pytest.mark.parametrize(
    ("typed", "completed"),
    [
        ('"coffee with Cl', "coffee with Cleo"),
        ("'coffee with Cl", "coffee with Cleo"),
        ("Cl", "Cleo"),
        ("sta", "'stall at 5$'"),
        ("'tea, sta", "tea, stall at 5$"),
        ('"tea, sta', "tea, stall at 5\\$"),
        ("'the baker", "the baker'\\''s"),
    ],
)
def test_bash_gets_what_stands_behind_the_mark_it_has(friends: Prompt, typed: str, completed: str) -> None:
    for circle in ("stall at 5$", "baker's"):
        friends.ok("circle", circle, "--new")
    env = {"_NURTURE_COMPLETE": "bash_complete", "COMP_WORDS": f"nurture log {typed}", "COMP_CWORD": "2"}
    done = friends.process(env=env)
    assert (done.code, done.err) == (0, "")
    assert completed in [line.partition(",")[2] for line in done.out.splitlines()]
