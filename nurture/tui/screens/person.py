"""A person: where they stand, all that is known of them, and every touch, newest first."""

from collections.abc import Awaitable, Callable
from typing import Any

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import Static

from nurture.errors import UnknownName
from nurture.journal import Journal
from nurture.tui import keys
from nurture.tui.charts.strip import above
from nurture.tui.exchange_lines import key_of
from nurture.tui.lines import counted, shown
from nurture.tui.noting import turned
from nurture.tui.noting_acts import NotingActs
from nurture.tui.noting_kindness import NotingKindness
from nurture.tui.person_lines import known, standing, timeline
from nurture.tui.widgets.entries import Entries
from nurture.tui.widgets.prompt_pane import PromptPane
from nurture.views.habits import Habits
from nurture.views.lists import Hit
from nurture.views.person import PersonPage, TouchLine
from nurture.views.receipts import Receipt

PAGE = 30
"""Touches that are read at once."""


class PersonRoom(NotingActs):
    """One person."""

    NAME = "Person"
    BINDINGS = keys.PERSON
    CSS_PATH = "person.tcss"
    AUTO_FOCUS = "#timeline"
    PANE = "#prompt"

    def __init__(self, journal: Journal, person: int, found: Hit | None = None) -> None:
        """`found` is what of them was searched for. Raises `UnknownName` where the key is nobody's."""
        super().__init__(journal)
        self._person = person
        journal.glance(person)  # the page itself is read once the room stands
        self._page: PersonPage
        self._habits: Habits | None
        self._touches: list[TouchLine] = []
        self._complete = False
        self._found = found
        """What to go to, once the room stands."""

    @property
    def chosen(self) -> int:
        """The person of this room."""
        return self._person

    def body(self) -> ComposeResult:
        """Where they stand, then what is known beside the timeline, or above it."""
        yield Static(id="standing")
        yield PromptPane(id="prompt")
        with Horizontal(id="desk"):
            yield Entries(
                id="known", empty="Nothing is noted yet. f notes what they told you, w what is going on."
            )
            yield Entries(id="timeline", empty="You have not talked yet. l logs a touch.")

    # --- reading --------------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read the page and as many touches as were shown; leaves where the person is no longer there."""
        try:
            self._page = self.journal.page(self._person)
        except UnknownName:
            self.dismiss()
            return
        self._habits = self.journal.rhythms.habits(self._person)
        count = max(PAGE, len(self._touches))
        self._touches = self.journal.timeline(self._person, limit=count)
        self._complete = len(self._touches) < count
        self._show()
        if self._found:
            self._go_to(self._found)
            self._found = None

    def _go_to(self, found: Hit) -> None:
        """Put the cursor on what was searched for, however long ago it was."""
        if found.kind not in ("touch", "tag"):
            if self._known.go_to((found.kind, found.id)):
                self._known.focus()
            return
        while not self._go_to_touch(found) and not self._complete and self._is_before_the_last(found):
            self._page_on()

    def _go_to_touch(self, found: Hit) -> bool:
        """Whether it is among what was read: the touch itself, or for a tag one of its day that has it."""
        tag = found.kind == "tag" and found.text.casefold()
        ids = (
            each.id
            for each in self._touches
            if (each.happened_on == found.day and tag in each.summary.casefold() if tag else each.id == found.id)
        )
        touch = next(ids, None)
        return touch is not None and self._timeline.go_to(touch)

    def _is_before_the_last(self, found: Hit) -> bool:
        return bool(self._touches) and found.day is not None and found.day <= self._touches[-1].happened_on

    def _show(self) -> None:
        page, today = self._page, self.journal.today()
        nicknames = f"“{'”, “'.join(page.nicknames)}”" if page.nicknames else ""
        self.head(
            page.name,
            " · ".join(part for part in (shown(nicknames), counted(page.touch_count, "touch", "touches")) if part),
        )
        self.query_one("#standing", Static).update(standing(page, today))
        self._known.show(known(page, today, self._habits))
        years = above(self.journal.insights.strip(self._person), self.app.size.height)
        self._timeline.show([*years, *timeline(self._touches, page, today)])
        self.prompt_soon()

    @property
    def _known(self) -> Entries:
        return self.query_one("#known", Entries)

    @property
    def _timeline(self) -> Entries:
        return self.query_one("#timeline", Entries)

    @on(Entries.RunningOut, "#timeline")
    def _page_on(self) -> None:
        """Fetch the next touches before the cursor gets there."""
        if self._complete or not self._touches:
            return
        last = self._touches[-1]
        more = self.journal.timeline(self._person, last, PAGE)
        self._complete = len(more) < PAGE
        self._touches += more
        self._timeline.extend(timeline(more, self._page, self.journal.today(), last.happened_on.year))

    def _noting(self) -> NotingKindness:
        return NotingKindness(self.home, self._page, self._known.go_to)

    # --- what the cursor is on ------------------------------------------------------------------------------

    @property
    def touch(self) -> TouchLine | None:
        """The touch under the cursor, where it is in the timeline."""
        chosen = self._timeline.chosen if self._timeline.has_focus else None
        return next((each for each in self._touches if each.id == chosen), None)

    @on(Entries.Opened, "#timeline")
    @work
    async def _edit_touch(self, event: Entries.Opened) -> None:
        from nurture.tui.keeping import keep
        from nurture.tui.screens.log import LogModal

        touch = event.list.chosen
        if not isinstance(touch, int):
            return
        await self.home.ask_and_keep(
            LogModal(self.journal, touch=touch),
            lambda logged: keep(self.journal, logged, touch),
        )

    @on(Entries.Opened, "#known")
    @work
    async def _edit_known(self) -> None:
        kind, thing = self._under_cursor()
        noting = self._noting()
        edits: dict[str, Callable[[Any], Awaitable[None]]] = {
            "fact": noting.fact,
            "channel": noting.channel,
            "moment": noting.moment,
            "promise": noting.promise,
            "thread": noting.thread,
            "kindness": noting.kindness,
        }
        if kind in edits:
            await edits[kind](thing)
        elif kind == "acquaintance":
            self.home.open_person(thing.person_id)
        else:
            self.home.tell("Their words stay as they said them. Space lifts a boundary; its words stay.")

    def _under_cursor(self) -> tuple[str, Any]:
        """What the cursor is on, where it is among what is known: its kind and itself."""
        key = self._known.chosen
        if not isinstance(key, tuple) or not self._known.has_focus:
            return "", None
        kind, number = key
        things: dict[str, tuple[Any, ...]] = {
            "fact": self._page.facts,
            "channel": self._page.channels,
            "moment": self._page.moments,
            "promise": self._page.promises,
            "thread": self._page.threads,
            "boundary": self._page.boundaries,
            "kindness": self._page.kindnesses,
        }
        if kind == "acquaintance":
            return kind, next(line for line in self._page.acquaintances if key_of(line) == number)
        return kind, next(thing for thing in things[kind] if thing.id == number)

    def action_done(self) -> None:
        """Keep the promise, close the thread, lift the boundary, turn the standing, thank or have it back."""
        kind, thing = self._under_cursor()
        knowledge = self.journal.knowledge
        acts: dict[str, Callable[[], Receipt]] = {
            "promise": lambda: knowledge.keep_promise(thing.id),
            "thread": lambda: knowledge.close_thread(thing.id),
            "boundary": lambda: knowledge.lift_boundary(thing.id),
            "channel": lambda: knowledge.edit_channel(turned(thing)),
            "kindness": lambda: self._noting().settling(thing)(),
        }
        if kind in acts:
            self.home.change(acts[kind])

    def action_let_go(self) -> None:
        """Let a promise go."""
        kind, thing = self._under_cursor()
        if kind == "promise":
            self.home.change(lambda: self.journal.knowledge.let_go(thing.id))

    def action_remove(self) -> None:
        """Remove what the cursor is on."""
        touch = self.touch
        if touch:
            self._remove(lambda: self.journal.touches.remove(touch.id))
            return
        kind, thing = self._under_cursor()
        if kind in ("kindness", "acquaintance"):
            self._remove(self._noting().removal(kind, thing))
        elif kind == "boundary":  # what somebody asked of us is lifted, never erased
            self._remove(lambda: self.journal.knowledge.lift_boundary(thing.id))
        elif kind:
            remove: Callable[[int], Receipt] = getattr(self.journal.knowledge, f"remove_{kind}")
            self._remove(lambda: remove(thing.id))

    def _remove(self, act: Callable[[], Receipt]) -> None:
        self.home.change(lambda: f"{act().sentence} u brings it back.")
