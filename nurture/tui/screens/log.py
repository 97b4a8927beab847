"""Logging a touch: one line in plain words, and below it at every key how it is understood."""

from collections.abc import Sequence
from pathlib import PurePath
from typing import ClassVar

from rich.style import Style
from rich.text import Text
from textual import work
from textual.app import ComposeResult
from textual.color import Color
from textual.content import Content
from textual.widgets import Static

from nurture.domain.boundary_words import understood
from nurture.domain.capture import Capture
from nurture.domain.dates import ago, long_date, past_date
from nurture.domain.names import Known
from nurture.journal import Journal
from nurture.tui import keys
from nurture.tui.draft import DIRECTIONS, MEDIA, NEW, Before, Draft, Option
from nurture.tui.lines import QUIET, counted, joined, plain
from nurture.tui.screens.ask import Ask
from nurture.tui.screens.modal import Modal
from nurture.tui.widgets.line import Line

NAMED = 12
"""People who are named of those who took part."""
LISTED = 9
"""Options that have a number, and are shown."""
_NO_ONE = Known(0, "")
"""Stands for several who are meant together: none of them is meant by a name before another is."""
COLOURS = {
    "person": "primary",
    "new person": "warning",
    "unsure": "warning",
    "date": "success",
    "medium": "secondary",
    "direction": "secondary",
    "tag": "accent",
    "boundary": "error",
}
"""What the letters of the line were understood as, in the theme's colours."""


class LogModal(Modal[Capture]):
    """A line and its understanding. Returns the `Capture`, with those who shall be added in `new_people`."""

    CSS_PATH: ClassVar[list[str | PurePath]] = ["modal.tcss", "log.tcss"]
    BINDINGS = keys.LOG
    USES_TABLES = False

    def __init__(self, journal: Journal, *within: Known, line: str = "", touch: int = 0) -> None:
        """All of `within` take part where the line names nobody; `touch` is the key of one to put right."""
        self._before = _before(journal, touch) if touch else None
        super().__init__(
            "Put this touch right" if touch else f"Log · {_several(within)}" if within else "Log",
            (
                ("Enter", "saves"),
                ("log.direction", "who wrote"),
                ("log.medium", "how"),
                ("log.day", "when"),
                ("Esc", "leaves"),
            ),
        )
        self._journal, self._within = journal, within
        self._line = self._before.line if self._before else line
        among = within[0] if len(within) == 1 else _NO_ONE if within else None
        self._draft = Draft(lambda text: journal.understand(text, among), *within, before=self._before)
        self._at = -1
        """The option chosen with the arrow keys; -1 while the line itself is."""

    def body(self) -> ComposeResult:
        """The line and what it comes to."""
        yield Line(self._line, self._placeholder())
        for row in ("who", "when", "how", "asked", "tags"):
            yield Static(id=row, classes="row")

    def below(self) -> ComposeResult:
        """What a name in question can mean."""
        yield Static(id="options")

    def _placeholder(self) -> str:
        if self._before:
            return ""
        return "coffee yesterday" if self._within else "coffee with Ana yesterday"

    def on_mount(self) -> None:
        """Read along."""
        line = self.query_one(Line)
        line.highlighter = self._highlight  # type: ignore[assignment]
        self.watch(line, "value", self._read)

    def _read(self) -> None:
        self._draft.read(self.query_one(Line).text)
        self._at = -1
        self._show()

    # --- showing --------------------------------------------------------------------------------------------

    def _show(self) -> None:
        capture, typed = self._draft.capture, bool(self.query_one(Line).value.strip())
        self._row("who", self._who())
        self._row("when", self._when(capture) if capture else QUIET_DASH)
        self._row("how", _how(capture) if capture else QUIET_DASH)
        self._row("asked", self._asked())
        self.query_one("#asked").display = bool(capture and (capture.boundaries or self._draft.left_out))
        self._row("tags", _tags(capture) if capture else QUIET_DASH)
        options = self._draft.options()
        self.query_one("#options", Static).update(self._options(options))
        self.query_one("#options").display = bool(options)
        error = self._draft.error
        self.say(error.sentence if error and typed else "")

    def _row(self, name: str, content: Content) -> None:
        self.query_one(f"#{name}", Static).update(joined((f"{name:<6}", QUIET), content))

    def _who(self) -> Content:
        capture = self._draft.capture
        if capture is None:
            return plain(_several(self._within)) if self._within else QUIET_DASH
        parts = [plain(known.name, "bold") for known in capture.people[:NAMED]]
        if len(capture.people) > NAMED:
            parts.append(plain(f"and {len(capture.people) - NAMED:,} more"))
        parts += [joined((name, "bold"), (" new", "$success")) for name in self._draft.added]
        parts += [joined((name, "$warning"), (" new? ctrl+n adds them", QUIET)) for name in self._draft.unknown]
        parts += [joined((unsure.text, "$warning"), (" which?", QUIET)) for unsure in capture.ambiguous]
        return Content(", ").join(parts) if parts else plain("who was it?", "$warning")

    def _when(self, capture: Capture) -> Content:
        today = self._journal.today()
        return joined(ago(capture.day, today), (f"  {long_date(capture.day, today)}", QUIET))

    def _asked(self) -> Content:
        """The boundary that the line tells of, as it will be obeyed."""
        capture = self._draft.capture
        turn = (f"  {keys.pressed_by(keys.LOG, 'log.boundary', self._journal.settings.keys)} turns it", QUIET)
        if capture is None or not capture.boundaries:
            return joined(("left out", QUIET), turn)
        (asked,) = capture.boundaries
        meaning = understood(asked, self._journal.today())
        return joined((asked.words, "italic"), (" → ", QUIET), (meaning, "bold"), turn)

    def _options(self, options: list[Option]) -> Content:
        lines = []
        for index, option in enumerate(options[:LISTED]):
            chosen = index == self._at
            style = "bold $block-cursor-foreground on $block-cursor-background" if chosen else ""
            lines.append(
                joined(("› " if chosen else "  ", "$accent"), (f"f{index + 2} ", QUIET), (option.label, style))
            )
        if len(options) > LISTED:
            lines.append(plain(f"  and {len(options) - LISTED} more: write more of the name", QUIET))
        head = [plain(f"“{options[0].name}” is", QUIET)] if options else []
        return Content("\n").join(head + lines)

    def _highlight(self, text: Text) -> Text:
        variables = self.app.theme_variables
        for start, end, field in self._draft.spans:
            colour = Color.parse(variables.get(COLOURS.get(field, ""), "ansi_default")).rich_color
            text.stylize(Style(color=colour, bold=field.endswith("person")), start, end)
        return text

    # --- keys -----------------------------------------------------------------------------------------------

    def action_turn_direction(self) -> None:
        """Say who reached whom."""
        self._draft.turn_direction()
        self._show()

    def action_turn_medium(self) -> None:
        """Say how it happened."""
        self._draft.turn_medium()
        self._show()

    def action_turn_boundary(self) -> None:
        """Say what they asked, or that they asked nothing."""
        self._draft.turn_boundary()
        self._show()

    @work
    async def action_day(self) -> None:
        """Say when it was."""
        today, order = self._journal.today(), self._journal.settings.date_order
        day = await self.app.push_screen_wait(
            Ask(
                "When was it?",
                lambda text: past_date(text, today, order),
                "yesterday, last tue, 12 apr",
                lambda day: f"{ago(day, today)}, {long_date(day, today)}",
            )
        )
        if day is not None:
            self._draft.set_day(day)
            self._show()

    def action_move(self, by: int) -> None:
        """Move among the options; above the first is the line."""
        options = self._draft.options()[:LISTED]
        self._at = max(-1, min(self._at + by, len(options) - 1))
        self._show()

    def action_pick(self, number: int) -> None:
        """Take an option by its number."""
        options = self._draft.options()[:LISTED]
        if number <= len(options):
            self._answer(options[number - 1])

    def action_someone_new(self) -> None:
        """Have the first unknown name added."""
        new = next((option for option in self._draft.options() if option.answer == NEW), None)
        if new:
            self._answer(new)

    def _answer(self, option: Option) -> None:
        self._draft.answer(option)
        self._at = -1
        self._show()

    def on_input_submitted(self) -> None:
        """Take the chosen option; else save, or say why not."""
        if self._at >= 0:
            self._answer(self._draft.options()[self._at])
            return
        error = self._draft.refusal(self._journal.today())
        if error:
            self.refuse(error)
        elif self._draft.capture:
            self.give(self._draft.capture)


QUIET_DASH = plain("·", QUIET)


def _several(people: Sequence[Known]) -> str:
    return people[0].name if len(people) == 1 else counted(len(people), "person", "people")


def _how(capture: Capture) -> Content:
    way = "to many at once, no exchange" if capture.broadcast else DIRECTIONS[capture.direction]
    return joined(MEDIA[capture.medium], (" · ", QUIET), way)


def _tags(capture: Capture) -> Content:
    return plain(" ".join(f"#{tag}" for tag in capture.tags)) if capture.tags else QUIET_DASH


def _before(journal: Journal, touch: int) -> Before:
    """The touch as it is kept. Raises `UnknownName` where it is gone."""
    line = journal.touches.one(touch)
    known = (journal.directory.by_key(person) for person in journal.touches.people_of(touch))
    people = tuple(person for person in known if person)
    return Before(line.summary, people, line.happened_on, line.medium, line.direction, line.broadcast)
