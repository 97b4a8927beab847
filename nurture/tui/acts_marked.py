"""What is done to all who are marked in People: one question, one step, one receipt; else to the chosen one."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar, cast

from textual import work

from nurture.domain.spheres import Sphere
from nurture.tui.acts_checkin import CheckinActs
from nurture.tui.lines import counted
from nurture.tui.room import Room

if TYPE_CHECKING:
    from nurture.journal.triage import Triage
    from nurture.tui.screens.triage import TriageRoom
    from nurture.views.lists import PersonLine
    from nurture.views.receipts import Receipt

Found = TypeVar("Found")


class MarkedActs(CheckinActs):
    """The actions of `keys.APP` that go for several people too; mixed into the app."""

    @property
    def _marked(self) -> "Sequence[PersonLine]":
        return self.screen.marked if isinstance(self.screen, Room) else ()

    @property
    def _keys(self) -> list[int]:
        return [line.id for line in self._marked]

    @property
    def _who(self) -> str:
        """Those who are marked, as a question speaks of them."""
        marked = self._marked
        return marked[0].name if len(marked) == 1 else counted(len(marked), "person", "people")

    @property
    def _triage(self) -> "Triage":
        return self._me.journal.triage

    def _read(self, read: Callable[[int], Found]) -> Found | None:
        """What is read of the chosen person; while several are marked a key for one says so."""
        if self._marked:
            self._me.tell(
                f"That is done with one person at a time. Esc takes the marks away ({len(self._marked):,})."
            )
            return None
        return super()._read(read)

    def _do(self, act: "Callable[[], Receipt]") -> None:
        """Make a change to all who are marked, which takes the marks away."""
        room = self.screen
        if self._me.change(act) is not None and isinstance(room, Room):
            room.unmark()

    # --- acts -----------------------------------------------------------------------------------------------

    def action_triage(self) -> None:
        """Go through new people one by one; through those who are marked, where any are."""
        marked, here = self._keys, self.screen
        room = cast("TriageRoom", self.get_screen(self._me._room("triage")))
        if room not in self.screen_stack:  # on top of where one is, which the end of it leads back to
            room.begin(marked)
            self.push_screen(room)
        while self.screen is not room:
            self.pop_screen()
        if marked and isinstance(here, Room):
            here.unmark()

    @work
    async def action_log(self) -> None:
        """Log one touch with all who are marked (R9), or with the chosen person."""
        from nurture.domain.names import Known

        room = self.screen
        marked = [Known(line.id, line.name, line.nicknames, "", line.sphere) for line in self._marked]
        kept = await self.log_touch(*(marked or filter(None, [self._chosen()])))
        if marked and kept and isinstance(room, Room):
            room.unmark()

    @work
    async def action_edit(self) -> None:
        """Give all who are marked a rhythm; edit the chosen person."""
        if not self._marked:
            super().action_edit()
            return
        from nurture.journal.together import pace_words
        from nurture.tui.screens.ask import Ask
        from nurture.tui.screens.circles import read_pace

        people = self._keys
        pace = await self.push_screen_wait(
            Ask(
                f"How often would you like to be in touch with {self._who}?",
                read_pace,
                "every 6 weeks, monthly, ambient; nothing for as usual",
                lambda pace: pace_words(pace).capitalize(),
            )
        )
        if pace is not None:
            self._do(lambda: self._triage.rhythm(people, pace))

    @work
    async def action_snooze(self) -> None:
        """Let all who are marked, or the chosen person, wait until a day."""
        if not self._marked:
            super().action_snooze()
            return
        from nurture.tui.asking import ask_day

        people = self._keys
        until = await ask_day(self._me, f"Snooze {self._who} until …", "next monday, in 2 weeks, 1 may")
        if until:
            self._do(lambda: self._triage.snooze(people, until))

    @work
    async def action_rest(self) -> None:
        """Let all who are marked rest, or wake them where all rest already; or the chosen person."""
        if not self._marked:
            super().action_rest()
            return
        from nurture.tui.asking import ask_day

        people = self._keys
        if self._triage.all_resting(people):
            self._do(lambda: self._triage.wake(people))
            return
        until = await ask_day(self._me, f"Let {self._who} rest until …", value="in 3 months")
        if until:
            self._do(lambda: self._triage.rest(people, until))

    def action_sphere(self) -> None:
        """Ask what all who are marked are to you; turn the chosen person's sphere."""
        if self._marked:
            self._ask_sphere()
        else:
            super().action_sphere()

    @work
    async def _ask_sphere(self) -> None:
        from nurture.tui.screens.ask import Choose

        people = self._keys
        options = [(sphere, str(sphere)) for sphere in Sphere]
        sphere = await self.push_screen_wait(Choose(f"What is it with {self._who}?", options))
        if sphere:
            self._do(lambda: self._triage.sphere(people, sphere))

    @work
    async def action_circles(self) -> None:
        """Put all who are marked, or the chosen person, into a circle, or take them out."""
        from nurture.tui.asking_circles import ask_circles

        people, who = self._keys, self._who
        if not people:
            page = self._page()
            people, who = ([page.id], page.name) if page else ([], "")
        answer = await ask_circles(self._me, people, who) if people else None
        if answer:
            change = self._triage.put if answer.joins else self._triage.take_out
            self._do(lambda: change(people, answer.circle))

    @work
    async def action_archive(self) -> None:
        """Archive all who are marked, or bring them back where all are archived; or the chosen person."""
        if not self._marked:
            super().action_archive()
            return
        people = self._keys
        change = self._triage.unarchive if self._triage.all_archived(people) else self._triage.archive
        self._do(lambda: change(people))

    @work
    async def action_delete(self) -> None:
        """Delete all who are marked, or the chosen person, once confirmed."""
        if not self._marked:
            super().action_delete()
            return
        from nurture.tui.screens.ask import Confirm

        people = self._keys
        question = f"Delete {self._who}, and the touches that were with nobody else?"
        if await self.push_screen_wait(Confirm(question, "Delete")):
            self._do(lambda: self._triage.delete(people))
