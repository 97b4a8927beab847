"""What the user chose, from one TOML file, and where the platform keeps things. No I/O at import."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from nurture.domain.dates import DateOrder, interval, span
from nurture.domain.dates.vocabulary import WEEKDAY_NAMES
from nurture.domain.mine import NOT_SAID, Mine
from nurture.domain.spheres import Sphere
from nurture.errors import InvalidValue, NurtureError
from nurture.settings_values import choice, fitting_changes, mine, quiet_days, table

if TYPE_CHECKING:
    from nurture.domain.fitting import Changes, Fitting

RHYTHMS: Mapping[Sphere, int] = MappingProxyType({Sphere.FRIEND: 30, Sphere.PROFESSIONAL: 90, Sphere.BOTH: 42})
"""Sensible intervals in days, so that nobody has to invent any."""

THEMES = ("nurture-dark", "nurture-light")


class Settings(NamedTuple):
    """The user's choices; the defaults are meant to be lived with."""

    theme: str = THEMES[0]
    date_order: DateOrder = DateOrder.DMY
    """How 12/4 is read."""
    handful: int = 3
    """How many people Today offers."""
    quiet_days: tuple[int, ...] = ()
    """The days of the week on which Today offers nobody; 0 is Monday."""
    default_sphere: Sphere = Sphere.FRIEND
    """Of people added or imported without one."""
    rhythms: Mapping[Sphere, int] = RHYTHMS
    """Each sphere's ideal interval in days, for those whose rhythm nobody set."""
    keys: Mapping[str, str] = MappingProxyType({})
    """A binding's id, as help shows it, to the key the user prefers."""
    mine: Mine = NOT_SAID
    """The user's own name, businesses and links, for the mirror to know."""
    fitting_changes: "Changes" = MappingProxyType({})
    """What the user finds fitting for a sphere, where it is not what nurture does."""

    @property
    def fitting(self) -> "Mapping[Sphere, Fitting]":
        """What each sphere finds fitting (R3); the data is read when it is first asked for."""
        from nurture.domain.fitting import fitting

        return fitting(self.fitting_changes)


class Paths(NamedTuple):
    """Where things are kept on this machine."""

    database: Path
    config: Path
    backups: Path


def paths(db: str | None = None) -> Paths:
    """The journal named by `db`, else by `NURTURE_DB`, else the platform's place; config and backups likewise."""
    named = db or os.environ.get("NURTURE_DB")
    if named and "://" in named:
        named = _file_of(named)
    data, config = _places()
    database = _expanded(named) if named else data / "journal.db"
    return Paths(database=database, config=config / "config.toml", backups=database.parent / "backups")


def _expanded(name: str) -> Path:
    try:
        return Path(name).expanduser()
    except RuntimeError:
        raise InvalidValue(f"{name} begins with the home of a user whom nobody knows.") from None


def _places() -> tuple[Path, Path]:
    """The folders for data and for config, as the platform has them."""
    if sys.platform == "linux":  # XDG in two lines: platformdirs takes 7 of the 70 ms of a `nurture due` to import
        data, config = os.environ.get("XDG_DATA_HOME", ""), os.environ.get("XDG_CONFIG_HOME", "")
        home = Path.home()
        return Path(data.strip() or home / ".local/share", "nurture"), Path(
            config.strip() or home / ".config", "nurture"
        )
    from platformdirs import PlatformDirs

    places = PlatformDirs("nurture", appauthor=False)
    return Path(places.user_data_dir), Path(places.user_config_dir)


def _file_of(url: str) -> str:
    scheme, _, rest = url.partition("://")
    if scheme != "sqlite" or not rest.startswith("/") or not rest[1:]:
        raise InvalidValue(
            f"{url} names a database this nurture does not speak.", "Use a path, or sqlite:///path/to/journal.db."
        )
    return rest[1:]


def load(path: Path | None = None) -> Settings:
    """Read the config file; without one, the defaults. Raises `InvalidValue` naming the line that is wrong."""
    path = path or paths().config
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Settings()
    except OSError as error:
        raise InvalidValue(f"The config file {path} cannot be read: {error.strerror}.") from None
    except UnicodeDecodeError:
        raise InvalidValue(f"The config file {path} cannot be read: it is not text in UTF-8.") from None
    import tomllib

    try:
        return _settings(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise InvalidValue(f"The config file {path} is not valid TOML: {error}.") from None
    except NurtureError as error:
        raise InvalidValue(f"In {path}: {error.sentence}", error.hint) from None


def _settings(values: dict[str, Any]) -> Settings:
    rhythms = dict(RHYTHMS)
    for sphere, words in table(values, "rhythm").items():
        if type(words) not in (str, int):
            raise InvalidValue(f'The rhythm of {sphere} is {words!r}; write it like "6 weeks" or 42.')
        rhythms[choice(Sphere, sphere, "rhythm")] = interval(str(words))
    handful = values.get("handful", Settings().handful)
    if type(handful) is not int or not 1 <= handful <= 50:
        raise InvalidValue(f"handful is {handful!r}; it has to be a number from 1 to 50.")
    theme = values.get("theme", THEMES[0])
    if not isinstance(theme, str):
        raise InvalidValue(f"theme is {theme!r}; it has to be a name in quotes.")
    return Settings(
        theme=theme,
        date_order=choice(DateOrder, values.get("date_order", "dmy"), "date_order"),
        handful=handful,
        quiet_days=quiet_days(values.get("quiet_days", [])),
        default_sphere=choice(Sphere, values.get("default_sphere", "friend"), "default_sphere"),
        rhythms=rhythms,
        keys={name: _key(name, key) for name, key in table(values, "keys").items()},
        mine=mine(table(values, "mine")),
        fitting_changes=fitting_changes(table(values, "fitting")),
    )


def _key(name: str, key: Any) -> str:
    if not isinstance(key, str):
        raise InvalidValue(f"The key of {name} is {key!r}; it has to be a name in quotes.")
    return key


def save(settings: Settings, path: Path | None = None) -> Path:
    """Write the settings, keeping the comments and the order of the file that is there, and return where.

    Raises `InvalidValue` where that file cannot be written, or cannot be read so that its words would be lost.
    """
    import tomlkit

    path = path or paths().config
    load(path)
    document = tomlkit.parse(path.read_text(encoding="utf-8")) if path.exists() else tomlkit.document()
    document["theme"] = settings.theme
    document["date_order"] = str(settings.date_order)
    document["handful"] = settings.handful
    if settings.quiet_days or "quiet_days" in document:
        document["quiet_days"] = [WEEKDAY_NAMES[day].lower() for day in settings.quiet_days]
    document["default_sphere"] = str(settings.default_sphere)
    rhythms = {str(sphere): span(days) for sphere, days in settings.rhythms.items()}
    _put(document, "rhythm", rhythms)
    _put(document, "keys", settings.keys)
    if settings.mine != NOT_SAID or "mine" in document:
        _put(document, "mine", {name: _plain(value) for name, value in settings.mine._asdict().items()})
    _put_fitting(document, settings.fitting_changes)
    _write(path, tomlkit.dumps(document))
    return path


def _put_fitting(document: Any, changes: "Changes") -> None:
    if not changes and "fitting" not in document:
        return
    import tomlkit

    spheres = document.setdefault("fitting", tomlkit.table(is_super_table=True))
    for gone in set(spheres) - set(changes):
        del spheres[gone]
    for sphere, said in changes.items():
        _put(spheres, str(sphere), {part: list(words) for part, words in said.items()})


def _put(document: Any, name: str, entries: Mapping[str, Any]) -> None:
    """Make a table hold these lines and no others; those that are the same stay as they are written."""
    import tomlkit

    table = document.setdefault(name, tomlkit.table())
    for gone in set(table) - set(entries):
        del table[gone]
    for key, value in entries.items():
        if key not in table or table[key] != value:
            table[key] = value


def _plain(value: str | tuple[str, ...]) -> str | list[str]:
    return value if isinstance(value, str) else list(value)


def _write(path: Path, text: str) -> None:
    """Put a text in the place of a file's own, whole or not at all; a link stays one."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        target = path.resolve()
        fresh = target.with_name(f"{target.name}.new")
        fresh.write_text(text, encoding="utf-8")
        fresh.replace(target)
    except OSError as error:
        raise InvalidValue(f"The config file {path} cannot be written: {error.strerror}.") from None
