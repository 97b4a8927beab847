"""The short road of `due`, `remind` and `log`, without click: 30 of the 100 ms that a person would wait.

It reads what is plainly right and nothing else. Whatever it does not know, from `--help` to a misspelt option,
it leaves to click (`everyday.py`), which declares the same options; a test holds the two to one another.
"""

import os
from collections.abc import Callable, Mapping
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from nurture.cli.shell import Shell


class Road(NamedTuple):
    """What may follow a command, and the function it leads to."""

    module: str
    function: str
    flags: Mapping[str, tuple[str, object]]
    """Options without a value: the keyword and what it gets."""
    values: Mapping[str, str]
    """Options with a value: the keyword."""
    repeated: Mapping[str, str]
    """Options with a value that may come again: the keyword, which gets them all."""
    words: str = ""
    """The keyword of all other words; empty where none may come."""
    needed: tuple[str, ...] = ()
    """The keywords of which one at least has to get something."""


ROADS = {
    "due": Road(
        "due", "due", {"--all": ("everybody", True), "--json": ("as_json", True)}, {"--limit": "limit"}, {}
    ),
    "remind": Road("due", "remind", {"--names": ("names", True), "--json": ("as_json", True)}, {}, {}),
    "log": Road(
        "log",
        "log",
        {
            "--out": ("direction", "out"),
            "--in": ("direction", "in"),
            "--new": ("new", True),
            "--plan": ("plan", True),
            "--many": ("many", True),
            "--dry-run": ("dry_run", True),
            "--json": ("as_json", True),
        },
        {"--on": "day", "--notes": "notes"},
        {"--with": "names", "--gave": "gave", "--received": "received"},
        "text",
        ("text", "names", "many"),
    ),
}


def quick(words: list[str]) -> "Callable[[Shell], int | None] | None":
    """What the words ask for, ready to run; None where click has to look at them."""
    if os.environ.get("_NURTURE_COMPLETE") or not all(map(_is_text, words)):
        return None
    db, rest = (words[1], words[2:]) if words[:1] == ["--db"] and len(words) > 1 else (None, words)
    road = ROADS.get(rest[0]) if rest else None
    asked = road and read(road, rest[1:])
    if road is None or asked is None:
        return None
    return partial(_run, road, asked, db)


def _run(road: Road, asked: dict[str, Any], db: str | None, shell: "Shell") -> None:
    shell.db = asked.pop("db", db)
    getattr(import_module(f"nurture.cli.{road.module}"), road.function)(shell, **asked)


def _is_text(word: str) -> bool:
    """Whether no part of it is a byte that was no text."""
    return not any("\ud800" <= letter <= "\udfff" for letter in word)


def read(road: Road, words: list[str]) -> dict[str, Any] | None:
    """The keywords that the words after a command stand for; None where click has to look at them."""
    asked: dict[str, Any] = {}
    coming = iter(words)
    for word in coming:
        if word in road.flags:
            keyword, value = road.flags[word]
            asked[keyword] = value
        elif word in road.values or word in road.repeated or word == "--db":
            given = next(coming, None)
            if given is None or given.startswith("-"):
                return None
            _take(asked, road, word, given)
        elif (word.startswith("-") and word != "-") or not road.words:
            return None
        else:
            asked[road.words] = (*asked.get(road.words, ()), word)
    return _checked(asked, road)


def _take(asked: dict[str, Any], road: Road, option: str, given: str) -> None:
    if option in road.repeated:
        keyword = road.repeated[option]
        asked[keyword] = (*asked.get(keyword, ()), given)
    else:
        asked[road.values.get(option, "db")] = given


def _checked(asked: dict[str, Any], road: Road) -> dict[str, Any] | None:
    if road.needed and not any(asked.get(keyword) for keyword in road.needed):
        return None
    limit = asked.get("limit", "1")
    if not (limit.isascii() and limit.isdecimal() and len(limit) < 10 and int(limit)):
        return None
    return asked | {"limit": int(limit)} if "limit" in asked else asked
