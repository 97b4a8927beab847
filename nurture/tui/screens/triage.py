"""Triage: new people one by one, a single key for each choice, for as long as one likes."""

from collections.abc import Callable, Sequence

from textual import work
from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Static

from nurture.domain.pace import Pace
from nurture.domain.spheres import Sphere
from nurture.errors import NurtureError, UnknownName
from nurture.journal import Journal
from nurture.tui import keys
from nurture.tui.lines import QUIET, plain
from nurture.tui.room import Room
from nurture.tui.sitting import Sitting
from nurture.tui.triage_lines import choices, ended, facts, who
from nurture.tui.widgets.choices import Choices
from nurture.tui.widgets.entries import Entries
from nurture.views.person import PersonPage
from nurture.views.receipts import Receipt


class KnownList(Entries, can_focus=False):
    """What is known of them: read, not moved in, so that every key is the room's."""


class TriageRoom(Room):
    """One new person a screen."""

    NAME = "Triage"
    BINDINGS = keys.TRIAGE
    CSS_PATH = "triage.tcss"

    def __init__(self, journal: Journal) -> None:
        super().__init__(journal)
        self._sitting: Sitting | None = None
        self._page: PersonPage | None = None
        self._circle = ""
        """The circle that somebody was put into last: it is offered first."""

    def body(self) -> ComposeResult:
        """Who it is, what is known, what was done last, and the choices."""
        yield Static(id="who")
        yield KnownList(id="known", empty="Nothing more is known of them.")
        yield Static(id="said")
        yield Choices(id="choices")

    @property
    def chosen(self) -> int | None:
        """The person whose turn it is."""
        return self._sitting.person if self._sitting else None

    def begin(self, people: Sequence[int]) -> None:
        """Begin a sitting with just these people; without any, with all who wait."""
        self._sitting = Sitting(people, self.journal.triage.last_step(), is_chosen=True) if people else None
        self._say("")

    # --- what is shown --------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read the person whose turn it is."""
        triage = self.journal.triage
        if self._sitting is None:
            self._sitting = Sitting(triage.waiting(), triage.last_step())
        self._page = self._present(self._sitting)
        known, picks = self.query_one(KnownList), self.query_one(Choices)
        picks.display = known.visible = self._page is not None  # the list keeps its room, and the keys their place
        today = self.journal.today()
        if self._page:
            self._show_who(who(self._page, triage.origin(self._page.id), today))
            known.show(facts(self._page, today))
            picks.show(choices(self._page, self._circle, self.journal.settings.keys))
        else:
            self._show_who(Content("\n").join(ended(self._sitting, self._keymap)))
        self.head("Triage", self._progress(self._sitting) + self.home.visiting)

    def _present(self, sitting: Sitting) -> PersonPage | None:
        """The page of whose turn it is; whoever has gone meanwhile is passed over."""
        while sitting.person is not None:
            try:
                return self.journal.page(sitting.person)
            except UnknownName:
                sitting.go_on()
        return None

    def _show_who(self, lines: Content) -> None:
        self.query_one("#who", Static).update(lines)

    def _say(self, words: str) -> None:
        if self.is_mounted:
            self.query_one("#said", Static).update(plain(words, QUIET), layout=False)

    def _progress(self, sitting: Sitting) -> str:
        if sitting.is_chosen:
            return f"{min(sitting.at + 1, len(sitting.people)):,} of {len(sitting.people):,} whom you marked"
        looked_at = self.journal.triage.looked_at()
        left = len(sitting.people) - len(looked_at.intersection(sitting.people))
        parts = (
            f"{len(looked_at):,} looked at" if looked_at else "",
            f"{left:,} whenever you like" if left else "",
        )
        return ", ".join(part for part in parts if part)

    @property
    def _keymap(self) -> dict[str, str]:
        return dict(self.journal.settings.keys)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Where nobody is in sight, the figures lead to the other rooms, as they do elsewhere."""
        return super().check_action(action, parameters) and (action != "rhythm" or self.chosen is not None)

    # --- choices --------------------------------------------------------------------------------------------

    def _keep(self, act: Callable[[int], Receipt]) -> bool:
        """Make a choice about the person in sight, say it and show it; False where it cannot be made."""
        sitting, person = self._sitting, self.chosen
        if sitting is None or person is None:
            return False
        try:
            receipt = act(person)
        except NurtureError as error:
            self.home.complain(error)
            return False
        sitting.note(self.journal.triage.last_step(), person)
        self._say(receipt.sentence)
        return True

    def action_sphere(self, sphere: str) -> None:
        """Put them on one side of the line in the sand."""
        if self._keep(lambda person: self.journal.triage.sphere([person], Sphere(sphere))):
            self.home.reload()

    def action_rhythm(self, days: int) -> None:
        """Give them a rhythm of their own."""
        self._set(Pace(days))

    def action_ambient(self) -> None:
        """Let them be seen in the run of life."""
        self._set(Pace(ambient=True))

    def action_usual(self) -> None:
        """Leave the rhythm to their circles and their sphere."""
        self._set(Pace())

    def _set(self, pace: Pace) -> None:
        if self._keep(lambda person: self.journal.triage.rhythm([person], pace)):
            self.home.reload()

    @work
    async def action_circle(self) -> None:
        """Put them into a circle, or take them out; the last one used comes first."""
        from nurture.tui.asking_circles import ask_circles

        page = self._page
        answer = page and await ask_circles(self.home, [page.id], page.name, self._circle)
        if not answer:
            return
        triage = self.journal.triage
        if self._keep(lambda person: (triage.put if answer.joins else triage.take_out)([person], answer.circle)):
            self._circle = answer.circle if answer.joins else self._circle
            self.home.reload()

    # --- going on -------------------------------------------------------------------------------------------

    async def action_done(self) -> None:
        """Done with this one; at the end, leave."""
        if self.chosen is None:
            await self.action_stop()
        else:
            self._go_on(self.journal.triage.done, "")

    def action_archive(self) -> None:
        """Archive them and go on, or bring them back."""
        triage = self.journal.triage
        if self._page and self._page.archived_on:
            if self._keep(lambda person: triage.unarchive([person])):
                self.home.reload()
        else:
            self._go_on(triage.let_be)

    def action_later(self) -> None:
        """Leave them for another sitting."""
        sitting, person = self._sitting, self.chosen
        if sitting and person is not None:
            sitting.later.add(person)
            self._go_on(self.journal.triage.later)

    def _go_on(self, act: Callable[[int], Receipt], said: str | None = None) -> None:
        sitting = self._sitting
        if sitting and self._keep(act):
            sitting.go_on()
            if said is not None:
                self._say(said)
            self._turn()

    def action_before(self) -> None:
        """Go back to the one before."""
        if self._sitting:
            self._say("" if self._sitting.at else "This is the first.")
            self._sitting.go_back()
            self._turn()

    def _turn(self) -> None:
        """Show another person, from the top."""
        self.home.reload()
        self.query_one(KnownList).scroll_home(animate=False)

    async def action_stop(self) -> None:
        """End the sitting; who is left waits."""
        self._sitting = None
        self._say("")
        await self.home.action_back()

    def action_undo(self) -> None:
        """Take the last choice of this sitting back, and go to whom it was about."""
        self._replay(self.journal.triage.last_step(), self.journal.undo, "Taken back")

    def action_redo(self) -> None:
        """Make it again, and go to whom it is about."""
        self._replay(self.journal.triage.undone_step(), self.journal.redo, "Done again")

    def _replay(self, step: int | None, turn: Callable[[], str], done: str) -> None:
        sitting = self._sitting
        if sitting is None or not sitting.holds(step):
            self._say("That is all of this sitting.")
            return
        try:
            self._say(f"{done}: {turn()}.")
        except NurtureError as error:
            self.home.complain(error)
            return
        person = sitting.about(step)
        if person is not None:
            sitting.go_to(person)
            sitting.later.discard(person)
        self._turn()

    def action_page(self, way: int) -> None:
        """Read on, or back, in what is known of them."""
        known = self.query_one(KnownList)
        known.scroll_page_down(animate=False) if way > 0 else known.scroll_page_up(animate=False)
