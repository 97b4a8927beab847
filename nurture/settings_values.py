"""The values of the config file: each as what it has to be, or one sentence that says which line is wrong.

All raise `InvalidValue`.
"""

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeVar

from nurture.domain.dates import DateOrder
from nurture.domain.dates.vocabulary import WEEKDAY_NAMES, WEEKDAYS
from nurture.domain.mine import Mine
from nurture.domain.spheres import Sphere
from nurture.errors import InvalidValue

if TYPE_CHECKING:
    from nurture.domain.fitting import Changes

_Choice = TypeVar("_Choice", Sphere, DateOrder)


def table(values: dict[str, Any], name: str, within: str = "") -> dict[str, Any]:
    """The table of that name, empty where there is none."""
    found = values.get(name, {})
    if not isinstance(found, dict):
        raise InvalidValue(f"{within}{name} has to be a table: [{within}{name}] with a line for each.")
    return found


def choice(kind: type[_Choice], value: Any, name: str) -> _Choice:
    """The value as one of a kind."""
    try:
        return kind(value)
    except ValueError:
        raise InvalidValue(f"{name} is {value!r}; it can be {', '.join(kind)}.") from None


def mine(values: dict[str, Any]) -> Mine:
    """What [mine] says."""
    for name in values:
        if name not in Mine._fields:
            raise InvalidValue(f"mine has a line {name}; it can have {', '.join(Mine._fields)}.")
    called = values.get("name", "")
    if not isinstance(called, str):
        raise InvalidValue(f"name in [mine] is {called!r}; it has to be a name in quotes.")
    return Mine(called, *(words(values.get(name, []), f"{name} in [mine]") for name in ("businesses", "links")))


def quiet_days(value: Any) -> tuple[int, ...]:
    """Days of the week, by name or by their first three letters, as numbers from Monday."""
    said = [word.strip().casefold() for word in words(value, "quiet_days")]
    for word in said:
        if word not in WEEKDAYS:
            raise InvalidValue(f'quiet_days has {word!r}; it can have days like "saturday".')
    days = {WEEKDAYS[word] for word in said}
    if len(days) == len(WEEKDAY_NAMES):
        raise InvalidValue("quiet_days has every day of the week; leave one for somebody.")
    return tuple(sorted(days))


def quiet_days_in(text: str) -> tuple[int, ...]:
    """The same days as they are typed: "sat, sun" or "saturday and sunday"; nothing is none."""
    said = text.replace(",", " ").split()
    return quiet_days([word for word in said if word.casefold() not in ("and", "none")])


def words(value: Any, name: str) -> tuple[str, ...]:
    """A list of words."""
    if not isinstance(value, list) or not all(isinstance(word, str) for word in value):
        raise InvalidValue(f'{name} is {value!r}; it has to be a list like ["one", "two"].')
    return tuple(value)


def fitting_changes(values: dict[str, Any]) -> "Changes":
    """What [fitting.SPHERE] says; the data is looked at only where there is such a table."""
    if not values:
        return MappingProxyType({})
    from nurture.domain.fitting import choices

    return {
        choice(Sphere, sphere, "fitting"): {
            part: _allowed(said, f"{part} in [fitting.{sphere}]", choices(part, sphere))
            for part, said in table(values, sphere, "fitting.").items()
        }
        for sphere in values
    }


def _allowed(value: Any, name: str, choices: tuple[str, ...] | None) -> tuple[str, ...]:
    """The words, all of them among the choices if there are any."""
    said = words(value, name)
    for word in said:
        if choices is not None and word not in choices:
            raise InvalidValue(f"{name} has {word!r}; it can have {', '.join(choices)}.")
    return said
