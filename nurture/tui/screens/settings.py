"""Settings: each is kept the moment it is changed, and holds at once."""

from typing import Any

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Input, Static

from nurture import settings as store
from nurture.domain.dates import DateOrder, interval, span
from nurture.domain.dates.vocabulary import WEEKDAY_NAMES
from nurture.domain.people import Sphere
from nurture.domain.schedule import every
from nurture.errors import NurtureError
from nurture.settings import THEMES, Settings
from nurture.settings_values import quiet_days_in
from nurture.tui import keys
from nurture.tui.lines import QUIET, plain
from nurture.tui.room import Room
from nurture.tui.widgets.line import Line
from nurture.tui.widgets.pick import Pick

ORDERS = {
    DateOrder.DMY: "12 April",
    DateOrder.MDY: "4 December",
}
HANDFULS = (3, 5, 7, 10)
ABOUT = {
    "theme": "How nurture looks. NO_COLOR in the environment takes all colours away.",
    "date_order": "How a day in figures is read; 2026-04-12 is always 12 April.",
    "handful": "How many people Today offers: a handful is enough for a morning.",
    "default_sphere": "Of people who are added or imported without one.",
}
QUIET_DAYS = "The days of the week on which Today offers nobody but whom you planned. Write sat, sun, or nothing."
EVERY = "How often, for those of whom neither they nor their circle say. Write 3 weeks, monthly, 45 days."


class SettingsRoom(Room):
    """What the user chose."""

    NAME = "Settings"
    BINDINGS = keys.SETTINGS
    CSS_PATH = "settings.tcss"
    AUTO_FOCUS = "#theme"

    def body(self) -> ComposeResult:
        """One row a setting, and below them what the one with the cursor is about."""
        now = self.journal.settings
        with Vertical(id="rows"):
            yield _row("theme", Pick([(name, name) for name in _themes(now)], now.theme, id="theme"))
            yield _row("12/4 is", Pick(_orders(), now.date_order, id="date_order"))
            yield _row(
                "a handful is",
                Pick([(number, str(number)) for number in _handfuls(now)], now.handful, id="handful"),
            )
            spheres = [(sphere, str(sphere)) for sphere in Sphere]
            yield _row("new people are", Pick(spheres, now.default_sphere, id="default_sphere"))
            for sphere in Sphere:
                yield _row(f"{sphere}: every", Line(span(now.rhythms[sphere]), id=f"rhythm-{sphere}"))
            yield _row("quiet days", Line(_named(now.quiet_days), "sat, sun", id="quiet_days"))
            yield Static(id="about")

    def on_mount(self) -> None:
        """Read the intervals along."""
        for line in self.query(Line):
            self.watch(line, "value", self._explain, init=False)

    def reload(self) -> None:
        """Say where the settings are kept."""
        self.head("Settings", f"kept at once in {store.paths().config}")

    # --- what is said ---------------------------------------------------------------------------------------

    def on_descendant_focus(self) -> None:
        """Say what the field with the cursor is about."""
        self._explain()

    def _explain(self) -> None:
        field = self.focused
        if isinstance(field, Line):
            try:
                self._say(_in_words(field), "", about=_about(field))
            except NurtureError as error:
                self._refuse(field, error)
        elif field is not None:
            self._say(ABOUT.get(field.id or "", ""))

    def _say(self, words: str, style: str = QUIET, about: str = "") -> None:
        lines = [plain(words, style), plain(about, QUIET)] if about else [plain(words, style)]
        self.query_one("#about", Static).update(Content("\n").join(lines))

    def _refuse(self, field: Line, error: NurtureError) -> None:
        self._say(f"{error.sentence} {error.hint}".rstrip(), "$warning", _about(field))

    # --- what is kept ---------------------------------------------------------------------------------------

    @on(Pick.Turned)
    def _pick(self, event: Pick.Turned) -> None:
        changes: dict[str, Any] = {event.pick.id or "": event.pick.value}
        self._keep(self.journal.settings._replace(**changes))

    @on(Input.Submitted)
    @on(Input.Blurred)
    def _written(self, event: Input.Submitted | Input.Blurred) -> None:
        """Keep what is written once it is; while it cannot be read, the old one holds."""
        field, now = event.input, self.journal.settings
        assert isinstance(field, Line)
        try:
            chosen, words = _with(now, field)
        except NurtureError as error:
            self._refuse(field, error)
            return
        if chosen != now:
            self._keep(chosen)
        field.value = words

    def _keep(self, chosen: Settings) -> None:
        try:
            store.save(chosen)
        except NurtureError as error:
            self.home.complain(error)
            return
        self.journal.settings = chosen
        self.home.theme = chosen.theme
        self.home.tell("Saved.")


def _with(now: Settings, field: Line) -> tuple[Settings, str]:
    """The settings with what a line says, and the line in our own words. Raises `NurtureError`."""
    if field.id == "quiet_days":
        quiet = quiet_days_in(field.value)
        return now._replace(quiet_days=quiet), _named(quiet)
    days = interval(field.value)
    sphere = Sphere((field.id or "").removeprefix("rhythm-"))
    return now._replace(rhythms={**now.rhythms, sphere: days}), span(days)


def _in_words(field: Line) -> str:
    """What a line means. Raises `NurtureError`."""
    if field.id != "quiet_days":
        return every(interval(field.value))
    quiet = [WEEKDAY_NAMES[day] for day in quiet_days_in(field.value)]
    return f"nobody is offered on {' and '.join(quiet)}" if quiet else "no day of the week is quiet"


def _about(field: Line) -> str:
    return QUIET_DAYS if field.id == "quiet_days" else EVERY


def _named(days: tuple[int, ...]) -> str:
    return ", ".join(WEEKDAY_NAMES[day][:3].lower() for day in days)


def _row(label: str, field: Pick[Any] | Line) -> Horizontal:
    return Horizontal(Static(label, classes="label", markup=False), field, classes="row")


def _orders() -> list[tuple[DateOrder, str]]:
    return [(order, ORDERS.get(order, str(order))) for order in DateOrder]


def _themes(now: Settings) -> tuple[str, ...]:
    return THEMES if now.theme in THEMES else (*THEMES, now.theme)


def _handfuls(now: Settings) -> list[int]:
    return sorted({*HANDFULS, now.handful})
