"""Reading `circle.toml`: the invented people, with every day counted from the day the demo is made."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from nurture.domain.kindness import Kindness, KindnessKind, Way
from nurture.domain.pace import Pace
from nurture.domain.people import Channel, Fact, FactKind, Moment, MomentKind, Profile, Sphere, Standing
from nurture.domain.relations import RelationKind
from nurture.domain.touches import Direction, Medium

SOURCE = Path(__file__).with_name("circle.toml")

AGO = {
    "made": "made_on",
    "kept": "kept_on",
    "let_go": "let_go_on",
    "opened": "opened_on",
    "closed": "closed_on",
    "said": "said_on",
}
AHEAD = {"due": "due_on", "ask": "ask_on", "until": "until"}
"""The file's words for days ago and days ahead, and the columns they become."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """A touch with one or more people, by name."""

    people: tuple[str, ...]
    happened_on: date
    medium: Medium
    direction: Direction
    summary: str
    notes: str
    broadcast: bool


@dataclass(frozen=True, slots=True)
class Character:
    """An invented person: who they are, and what was promised, asked and going on."""

    profile: Profile
    added_on: date
    archived_on: date | None
    died_on: date | None
    promises: tuple[dict[str, Any], ...]
    """Columns of a row, like the three below."""
    threads: tuple[dict[str, Any], ...]
    boundaries: tuple[dict[str, Any], ...]
    aside: tuple[dict[str, Any], ...]
    """A snooze or a rest."""
    kindnesses: tuple[Kindness, ...]


@dataclass(frozen=True, slots=True)
class Story:
    """Everything the demo tells."""

    circles: dict[str, Pace]
    characters: tuple[Character, ...]
    meetings: tuple[Meeting, ...]
    relations: tuple[tuple[str, RelationKind, str], ...]
    """What the first is to the second, by name."""


def read(today: date) -> Story:
    """The story as it stands on `today`."""
    source = tomllib.loads(SOURCE.read_text(encoding="utf-8"))
    alone = [meeting for person in source["person"] for meeting in _meetings_of(person, today)]
    together = [_meeting(item["touch"], tuple(item["people"]), today, item) for item in source["together"]]
    return Story(
        circles={name: _pace(said) for name, said in source["circles"].items()},
        characters=tuple(_character(person, today) for person in source["person"]),
        meetings=(*alone, *together),
        relations=tuple(_relation(line) for line in _lines(source["known"], "relations")),
    )


def _character(person: dict[str, Any], today: date) -> Character:
    aside = [{"kind": kind, **person[kind]} for kind in ("snooze", "rest") if kind in person]
    return Character(
        profile=_profile(person, today),
        added_on=_ago(person["added"], today),
        archived_on=_ago(person["archived"], today) if "archived" in person else None,
        died_on=_ago(person["died"], today) if "died" in person else None,
        promises=_dated(person.get("promises", []), today),
        threads=_dated(person.get("threads", []), today),
        boundaries=_dated(person.get("boundaries", []), today),
        aside=_dated(aside, today),
        kindnesses=tuple(_kindness(line, today) for line in _lines(person, "kindnesses")),
    )


def _profile(person: dict[str, Any], today: date) -> Profile:
    return Profile(
        name=person["name"],
        sphere=Sphere(person["sphere"]),
        nicknames=tuple(person.get("nicknames", [])),
        circles=tuple(person.get("circles", [])),
        pace=_pace(person),
        channels=tuple(_channel(line) for line in _lines(person, "channels")),
        moments=tuple(_moments(person, today)),
        facts=tuple(_fact(line, today) for line in _lines(person, "facts")),
    )


def _moments(person: dict[str, Any], today: date) -> Iterator[Moment]:
    if born := person.get("birthday"):
        yield _moment(MomentKind.BIRTHDAY, born, today)
    if since := person.get("anniversary"):
        yield _moment(MomentKind.ANNIVERSARY, since, today)
    if person.get("remembrance"):
        died = _ago(person["died"], today)
        yield Moment(MomentKind.REMEMBRANCE, died.month, died.day, died.year)


def _moment(kind: MomentKind, said: dict[str, Any], today: date) -> Moment:
    """A fixed day of the year, or one of the next days with the years it completes."""
    label = said.get("label", "")
    if "in_days" not in said:
        return Moment(kind, said["month"], said["day"], said.get("year"), label)
    day = today + timedelta(said["in_days"])
    return Moment(kind, day.month, day.day, day.year - said["years"], label)


def _channel(line: str) -> Channel:
    """`KIND ADDRESS STANDING [NOTE]`; spaces belong to the address as long as no standing has come."""
    kind, *words = line.split()
    at = next(at for at, word in enumerate(words) if word in set(Standing))
    return Channel(kind, " ".join(words[:at]), standing=Standing(words[at]), note=" ".join(words[at + 1 :]))


def _fact(line: str, today: date) -> Fact:
    days, kind, text = line.split(maxsplit=2)
    return Fact(FactKind(kind), text, _ago(int(days), today))


def _kindness(line: str, today: date) -> Kindness:
    """What was lent came back on the second day; for anything else they were thanked then."""
    days, way, kind, text = line.split(maxsplit=3)
    happened, _, settled = days.partition("/")
    day = _ago(int(settled), today) if settled else None
    lent = kind == KindnessKind.LENT
    thanked_on = day if way == Way.RECEIVED else None
    return Kindness(
        Way(way), KindnessKind(kind), text, _ago(int(happened), today), thanked_on, day if lent else None
    )


def _relation(line: str) -> tuple[str, RelationKind, str]:
    first, kind, second = line.split(" | ")
    return first, RelationKind(kind), second


def _meetings_of(person: dict[str, Any], today: date) -> list[Meeting]:
    return [_meeting(line, (person["name"],), today, {}) for line in _lines(person, "touches")]


def _meeting(line: str, people: tuple[str, ...], today: date, said: dict[str, Any]) -> Meeting:
    days, manner, text = line.split(maxsplit=2)
    medium, _, direction = manner.partition("/")
    summary, _, notes = text.partition(" | ")
    return Meeting(
        people=people,
        happened_on=_ago(int(days), today),
        medium=Medium(medium),
        direction=Direction(direction or "mutual"),
        summary=summary,
        notes=notes,
        broadcast=said.get("broadcast", False),
    )


def _lines(person: dict[str, Any], name: str) -> list[str]:
    text: str = person.get(name, "")
    return text.split("\n")[:-1]


def _pace(said: dict[str, Any]) -> Pace:
    return Pace(said.get("ideal"), said.get("limit"), said.get("ambient", False))


def _dated(items: list[dict[str, Any]], today: date) -> tuple[dict[str, Any], ...]:
    """The same values with days in the place of numbers of days, under the columns' names."""
    return tuple(dict(_column(name, value, today) for name, value in item.items()) for item in items)


def _column(name: str, value: Any, today: date) -> tuple[str, Any]:
    if name in AGO:
        return AGO[name], _ago(value, today)
    if name in AHEAD:
        return AHEAD[name], today + timedelta(value)
    return name, value


def _ago(days: int, today: date) -> date:
    return today - timedelta(days)
