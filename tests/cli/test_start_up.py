"""What a person waits for imports little: the modules that each command loads, in a process of its own."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from platformdirs import PlatformDirs

from nurture.settings import paths
from tests.cli.prompt import Prompt

HEAVY = {
    "sqlmodel",
    "sqlalchemy",
    "pydantic",
    "alembic",
    "textual",
    "rich",
    "dateutil",
    "rapidfuzz",
    "platformdirs",
}
UNUSED = {"click", "difflib", "json", "asyncio", "subprocess", "shutil", "tempfile"}


def loaded(friends: Prompt, *words: str) -> set[str]:
    """The packages and modules that a command imports, by their first names."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", *words],
        env={**os.environ, **friends.env},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=True,
    )
    modules = re.findall(r"^import time: .*\|\s+(\S+)$", done.stderr, re.MULTILINE)
    assert "nurture.cli" in modules
    return {module.partition(".")[0] for module in modules}


@pytest.mark.parametrize(
    "words",
    [
        "due",
        "due --all --limit 50",
        "remind",
        "log coffee with Ana yesterday",
        "log tea with Ana --gave jam",
        "log coffee with Ana; promised Ben the recipe by friday; Ana moves in May; ask again in march",
    ],
)
def test_the_short_road_is_light(friends: Prompt, words: str) -> None:
    assert not loaded(friends, "-m", "nurture", *words.split()) & (HEAVY | UNUSED)


def test_a_boundary_in_the_line_is_kept_without_the_orm(friends: Prompt) -> None:
    line = "log Ana asked me to keep it professional"
    assert not loaded(friends, "-m", "nurture", *line.split()) & (HEAVY | UNUSED)


def test_data_classes_cost_more_than_all_of_due(friends: Prompt) -> None:
    assert not loaded(friends, "-m", "nurture", "due") & {"dataclasses", "inspect"}


def test_the_command_line_itself_is_light(friends: Prompt) -> None:
    assert not loaded(friends, "-c", "import nurture.cli") & (HEAVY | UNUSED | {"sqlite3"})


@pytest.mark.parametrize("words", ["--help", "due --help", "log a b --help", "paths"])
def test_nothing_opens_the_journal_to_say_how_it_is_used(friends: Prompt, words: str) -> None:
    assert not loaded(friends, "-m", "nurture", *words.split()) & (HEAVY | {"sqlite3"})


@pytest.mark.parametrize("variable", [None, "XDG_DATA_HOME", "XDG_CONFIG_HOME"])
def test_things_are_where_the_platform_puts_them(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, variable: str | None
) -> None:
    if variable:
        monkeypatch.setenv(variable, str(tmp_path / "elsewhere"))
    places = PlatformDirs("nurture", appauthor=False)
    found = paths()
    assert found.database == Path(places.user_data_dir) / "journal.db"
    assert found.config == Path(places.user_config_dir) / "config.toml"
