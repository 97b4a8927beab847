"""The sheet in which a touch is logged: a line, and below it at every key how it is understood."""

from collections.abc import Mapping, Sequence
from datetime import date

from rich.text import Text
from textual import events, on
from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Static

from nurture.domain.capture import Capture
from nurture.domain.names import Known
from nurture.journal import Journal
from nurture.tui import keys
from nurture.tui.chip_lines import Beside, rows
from nurture.tui.correcting import Correcting, Ways
from nurture.tui.draft import Draft
from nurture.tui.lines import QUIET, plain
from nurture.tui.log_lines import beginnings, coloured, offer_line
from nurture.tui.log_words import LogWords
from nurture.tui.offers import offers
from nurture.tui.screens.modal import Hints
from nurture.tui.widgets.chips import Chips
from nurture.tui.widgets.entry_line import EntryLine
from nurture.tui.widgets.menu import Menu
from nurture.tui.widgets.message_text import MessageText

_NO_ONE = Known(0, "")
"""Stands for several who are meant together: none of them is meant by a name before another is."""
_IN_LINE: Hints = (
    ("Enter", "saves"),
    ("entry.on", "corrects"),
    ("log.notes", "notes"),
    ("Esc", "leaves"),
)
_COMPLETING: Hints = (("Enter", "saves"), ("entry.on", "completes"), ("↑↓", "others"), ("Esc", "closes"))
_TAKEN = {"-short": 6, "-middle": 9, "-tall": 11}
"""Lines of the sheet besides chips and menu, by the height of the terminal."""
_ON_CHIPS: Hints = (("Enter", "corrects"), ("chips.take_out", "takes out"), ("Esc", "to the line"))
_IN_MENU: Hints = (("↑↓", "move"), ("Enter", "takes it"), ("Esc", "leaves it"))
_IN_NOTES: Hints = (("Esc", "to the line"),)


class LogSheet(LogWords):
    """A line and its understanding, and the notes below it. What the keys do is in `screens.log`."""

    VERTICAL_BREAKPOINTS = [(0, "-short"), (22, "-middle"), (30, "-tall")]  # noqa: RUF012

    def __init__(self, journal: Journal, *within: Known, line: str = "", touch: int = 0) -> None:
        """All of `within` take part where the line names nobody; `touch` is the key of one to put right."""
        super().__init__(journal, within, line, touch, _IN_LINE)
        self._last: dict[tuple[int, ...], Mapping[int, date]] = {}
        self._begin()
        self._ways: Ways | None = None
        """What a chip can say instead, while it is corrected; None where the menu asks what the line left open."""
        self._is_moving = False
        self._said: str | Content = ""

    def _begin(self) -> None:
        """Read the line anew as one about those within: nothing was answered or turned yet."""
        within = self._within
        among = within[0] if len(within) == 1 else _NO_ONE if within else None
        touches, touch = self._journal.touches, self._touch

        def understand(line: str) -> Capture:
            return touches.reread(touch, line) if touch else self._journal.understand(line, among)

        self._draft = Draft(understand, *within, before=self._before, lately=self._lately)

    def _about(self, people: tuple[Known, ...]) -> None:
        """Read the line as one about these, from now on."""
        self._within = people
        self._begin()
        self.query_one("#title", Static).update(plain(self._heading(), "bold $primary"), layout=False)

    def _lately(self, people: Sequence[Known]) -> Mapping[int, date]:
        """With whom one talked when, asked once for the same people: the question stays while one types."""
        ids = tuple(known.id for known in people)
        if ids not in self._last:
            self._last[ids] = self._journal.last_talked(ids)
        return self._last[ids]

    # --- the sheet ------------------------------------------------------------------------------------------

    def body(self) -> ComposeResult:
        """The line, how its words could go on, a box for notes, and what it comes to."""
        placeholder = "" if self._touch else "coffee yesterday" if self._within else "coffee with Ana yesterday"
        yield EntryLine(self._line, placeholder)
        yield Static(id="offers")
        yield MessageText(self._notes, "Whatever else is worth keeping.", id="notes")
        yield Chips()

    def below(self) -> ComposeResult:
        """What a name in question can mean, or a chip can say instead."""
        yield Menu()

    def on_mount(self) -> None:
        """Read along."""
        self._entry.highlighter = self._highlight  # type: ignore[assignment]
        self.watch(self._entry, "value", self._read)
        self.watch(self._entry, "selection", self._moved, init=False)

    @property
    def _entry(self) -> EntryLine:
        return self.query_one(EntryLine)

    @property
    def _chips(self) -> Chips:
        return self.query_one(Chips)

    @property
    def _menu(self) -> Menu:
        return self.query_one(Menu)

    @property
    def _correcting(self) -> Correcting:
        return Correcting(self.app, self._journal, self._draft, self._lately)

    # --- reading and showing --------------------------------------------------------------------------------

    def _read(self) -> None:
        self._typed = self._entry.text
        self._draft.read(self._typed)
        self._ways = None
        self._moved()
        self._keep_soon()

    def _moved(self) -> None:
        """Show what the line comes to once a key has done all it does: letters come before the cursor moves."""
        if not self._is_moving:
            self._is_moving = True
            self.call_next(self._settle)

    def _settle(self) -> None:
        self._is_moving = False
        entry = self._entry
        typing = entry.has_focus and entry.selection.is_empty and entry.value != self._line
        entry.offer(offers(self._journal, self._draft, entry.value, entry.cursor_position) if typing else ())
        self._show_offers()
        self._show()

    def _show(self) -> None:
        self._lay_out()
        self._say_what_is_open()

    def _lay_out(self) -> None:
        """Show menu and chips in the room there is."""
        room = self.size.height - max((_TAKEN[name] for name in _TAKEN if self.has_class(name)), default=6)
        room -= self.query_one("#notes").display * 6
        ways = self._ways or self._question()
        self._menu.show(*(ways or Ways(Content(""), ())), room - 4)
        pressed = self._journal.settings.keys
        beside = Beside(
            self._journal.today(),
            keys.pressed_by(keys.LOG, "log.new", pressed),
            keys.pressed_by(keys.LOG, "log.boundary", pressed),
            self._notes,
        )
        self._chips.show(rows(self._draft, beside), room - self._menu.height_wanted)

    def _question(self) -> Ways | None:
        """What the line leaves open; nothing while the word in question is still being typed."""
        options = [] if self._entry.offers else self._draft.options(self._journal.today())
        return self._correcting.of_options(options) if options else None

    def say(self, words: str | Content, style: str = QUIET) -> None:
        """Say it below the chips; what stands there already is not laid out anew at each key."""
        if words != self._said:
            self._said = words
            super().say(words, style)

    def _say_what_is_open(self) -> None:
        error = self._draft.error if self._entry.value.strip() else None
        pronouns = ", ".join(f"“{name}”" for name in self._draft.pronouns)
        self.say(error.sentence if error else f"Who is {pronouns}? Enter leaves that open." if pronouns else "")

    def _show_offers(self) -> None:
        entry = self._entry
        fresh = entry.value == (self._line if self._touch else "")
        again = len(self._within) == 1 and not self._touch
        key = keys.pressed_by(keys.ENTRY, "entry.on", self._journal.settings.keys)
        words = beginnings(self._begun.offered, again=again) if fresh else offer_line(entry, key)
        self.query_one("#offers", Static).update(words, layout=False)
        if entry.has_focus:
            self.hint(_COMPLETING if entry.offers else _IN_LINE)

    def _highlight(self, text: Text) -> Text:
        return coloured(text, self._draft.spans, self.app.theme_variables)

    def on_resize(self) -> None:
        """Use the room there is."""
        self.call_after_refresh(self._lay_out)

    @on(events.DescendantFocus)
    def _hint_keys(self, event: events.DescendantFocus) -> None:
        hints = {Chips: _ON_CHIPS, Menu: _IN_MENU, MessageText: _IN_NOTES}
        self.hint(hints.get(type(event.widget), _IN_LINE))
