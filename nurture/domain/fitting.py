"""The line in the sand as data (R3): what each sphere finds fitting, with the user's own words put over it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from nurture.domain.intentions import Intention
from nurture.domain.spheres import Sphere
from nurture.errors import InvalidValue

if TYPE_CHECKING:
    from nurture.domain.people import FactKind

SOURCE = Path(__file__).with_name("fitting.toml")

Changes = Mapping[Sphere, Mapping[str, tuple[str, ...]]]
"""What the settings say otherwise: "intentions", "topics" or "asks" of a sphere."""

PARTS = ("intentions", "topics", "asks")
"""What can be said otherwise of a sphere."""


class Fitting(NamedTuple):
    """What is fitting between the user and the people of one sphere."""

    intentions: frozenset[Intention]
    """What a check-in may be for."""
    topics: tuple[FactKind, ...]
    """The kinds of facts that it may stand on."""
    asks: tuple[str, ...]
    """What may be asked of them at all, in words that follow "you may ask"."""
    words: str = ""
    """The sphere in a sentence or two."""


def fitting(changes: Changes = MappingProxyType({})) -> Mapping[Sphere, Fitting]:
    """What fits each sphere, with what the user changed. `changes` holds known words only; see `settings`."""
    return {sphere: _changed(fits, changes.get(sphere, {})) for sphere, fits in _as_written().items()}


def choices(part: str, sphere: str) -> tuple[str, ...] | None:
    """The words that may be said of a part; None where any will do. Raises `InvalidValue` for what is no part."""
    from nurture.domain.people import FactKind

    if part not in PARTS:
        raise InvalidValue(f"fitting.{sphere} has a line {part}; it can have {', '.join(PARTS)}.")
    return {"intentions": tuple(Intention), "topics": tuple(FactKind)}.get(part)


def _changed(fits: Fitting, said: Mapping[str, tuple[str, ...]]) -> Fitting:
    return fits._replace(**{part: _read(part, said[part]) for part in PARTS if part in said})


def _read(part: str, words: tuple[str, ...]) -> Any:
    from nurture.domain.people import FactKind

    if part == "intentions":
        return frozenset(map(Intention, words))
    return tuple(map(FactKind, words)) if part == "topics" else tuple(words)


@lru_cache(maxsize=1)
def _as_written() -> Mapping[Sphere, Fitting]:
    import tomllib

    table = tomllib.loads(SOURCE.read_text(encoding="utf-8"))
    return {sphere: _fitting(table[sphere]) for sphere in Sphere}


def _fitting(said: Mapping[str, Any]) -> Fitting:
    intentions, topics, asks = (_read(part, tuple(said[part])) for part in PARTS)
    return Fitting(intentions, topics, asks, str(said["words"]))
