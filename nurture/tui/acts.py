"""What can be done to the person chosen in a room: ask in a modal, change through the journal, show it."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar, cast

from textual import work
from textual.app import App

from nurture.domain.spheres import Sphere
from nurture.errors import NurtureError
from nurture.tui.room import Room

if TYPE_CHECKING:
    from nurture.domain.names import Known
    from nurture.tui.app import NurtureApp
    from nurture.tui.screens.modal import Modal
    from nurture.views.person import PersonPage
    from nurture.views.receipts import Receipt

Found = TypeVar("Found")


class Acts(App[object]):
    """The actions of `keys.APP` that concern one person; mixed into the app."""

    @property
    def _me(self) -> "NurtureApp":
        return cast("NurtureApp", self)

    def _chosen(self) -> "Known | None":
        person = self.screen.chosen if isinstance(self.screen, Room) else None
        return None if person is None else self._me.journal.directory.by_key(person)

    def _page(self) -> "PersonPage | None":
        """Everything about the chosen person; where there is none, says so."""
        return self._read(self._me.journal.page)

    def _page_in_view(self) -> "PersonPage | None":
        """Like `_page`; of somebody who died or is archived it says that nothing asks after them."""
        from nurture.domain.gone import refuse_gone

        def read(person: int) -> "PersonPage":
            page = self._me.journal.page(person)
            refuse_gone(page, self._me.journal.today())
            return page

        return self._read(read)

    def _read(self, read: "Callable[[int], Found]") -> "Found | None":
        """What is read of the chosen person; where there is none, or it cannot be read, says so."""
        known = self._chosen()
        if known is None:
            self._me.tell("Choose a person first.")
            return None
        try:
            return read(known.id)
        except NurtureError as error:
            self._me.complain(error)
            return None

    async def ask_and_keep(self, modal: "Modal[Any]", write: Callable[[Any], "Receipt"]) -> bool:
        """Ask, write the answer while the question still stands, and show what became of it: False for nothing."""
        receipts: list[Receipt] = []
        modal.keep = lambda answer: receipts.append(write(answer))
        await self.push_screen_wait(modal)
        if receipts:
            self._me.tell(receipts[-1])
            self._me.reload()
        return bool(receipts)

    async def log_touch(self, *within: "Known", line: str = "") -> bool:
        """Log a touch, with these where the line names nobody; False where it was left."""
        from nurture.tui.keeping import keep
        from nurture.tui.screens.log import LogModal

        journal = self._me.journal
        return await self.ask_and_keep(LogModal(journal, *within, line=line), lambda logged: keep(journal, logged))

    @work
    async def action_log(self) -> None:
        """Log a touch, with the chosen person where the line names nobody."""
        await self.log_touch(*filter(None, [self._chosen()]))

    @work
    async def action_log_again(self) -> None:
        """Log with the chosen person as last time: the line is written, and Enter keeps it."""
        known = self._read(self._me.journal.directory.by_key)
        if known:
            await self.log_touch(known, line=self._me.journal.again(known.id))

    @work
    async def action_add(self) -> None:
        """Add a person."""
        from nurture.tui.screens.person_form import PersonForm

        journal = self._me.journal
        await self.ask_and_keep(PersonForm(journal, None), journal.people.add)

    @work
    async def action_edit(self) -> None:
        """Edit the chosen person."""
        from nurture.tui.screens.person_form import PersonForm

        page = self._page()
        if page:
            journal = self._me.journal
            await self.ask_and_keep(PersonForm(journal, page), lambda edit: journal.people.edit(page.id, **edit))

    @work
    async def action_snooze(self) -> None:
        """Let the chosen person wait until a day."""
        from nurture.tui.asking import ask_day

        page = self._page_in_view()
        until = page and await ask_day(self._me, f"Snooze {page.name} until …", "next monday, in 2 weeks, 1 may")
        if page and until:
            self._me.change(lambda: self._me.journal.people.snooze(page.id, until))

    @work
    async def action_rest(self) -> None:
        """Let the chosen person rest until a day, or wake whoever rests already."""
        from nurture.tui.asking import ask_day

        page = self._page_in_view()
        if page and page.resting_until:
            self._me.change(lambda: self._me.journal.people.wake(page.id))
            return
        until = page and await ask_day(self._me, f"Let {page.name} rest until …", value="in 3 months")
        if page and until:
            self._me.change(lambda: self._me.journal.people.rest(page.id, until))

    @work
    async def action_rhythm(self) -> None:
        """Offer the rhythm that history shows for the chosen person."""
        from nurture.tui.learning import ask_rhythm

        known = self._read(self._me.journal.glance)
        if known:
            await ask_rhythm(self._me, known.id)

    def action_sphere(self) -> None:
        """Put the chosen person on the next side of the line in the sand (R3)."""
        page = self._page()
        if page:
            spheres = list(Sphere)
            sphere = spheres[(spheres.index(page.sphere) + 1) % len(spheres)]
            people = self._me.journal.people
            self._me.change(lambda: f"{people.edit(page.id, sphere=sphere).sentence.rstrip('.')}: {sphere}.")

    @work
    async def action_open_channel(self) -> None:
        """Open a channel of the chosen person."""
        from nurture.tui.asking import ask_channel
        from nurture.tui.reaching import reach

        page = self._page()
        channel = page and await ask_channel(self._me, page, "Open what?")
        if channel:
            reach(self._me, channel)

    @work
    async def action_copy(self) -> None:
        """Copy an address of the chosen person."""
        from nurture.tui.asking import ask_channel
        from nurture.tui.reaching import copy

        page = self._page()
        channel = page and await ask_channel(self._me, page, "Copy what?")
        if channel:
            copy(self._me, channel)

    @work
    async def action_archive(self) -> None:
        """Archive the chosen person, or bring them back."""
        page = self._page()
        if page:
            people = self._me.journal.people
            self._me.change(lambda: (people.unarchive if page.archived_on else people.archive)(page.id))

    @work
    async def action_delete(self) -> None:
        """Delete the chosen person, once confirmed."""
        from nurture.tui.screens.ask import Confirm

        page = self._page()
        if page is None:
            return
        question = f"Delete {page.name}, and the touches that were with them alone?"
        if await self.push_screen_wait(Confirm(question, "Delete")):
            self._me.change(lambda: self._me.journal.people.delete(page.id))

    @work
    async def action_merge(self) -> None:
        """Merge another entry of the same person into the chosen one."""
        from nurture.tui.asking import ask_other

        page = self._page()
        other = page and await ask_other(self._me, page)
        if page and other:
            self._me.change(lambda: self._me.journal.people.merge(page.id, other.id))

    @work
    async def action_away(self) -> None:
        """Be away until a day; where that is said already, be back or say another."""
        from nurture.tui.asking_away import ask_away, ask_back

        absences = self._me.journal.absences
        ahead = absences.ahead()
        back = bool(ahead) and await ask_back(self._me, ahead[0])
        if back:
            self._me.change(absences.back)
        away = await ask_away(self._me) if back is False else None
        if away:
            self._me.change(lambda: absences.away(away.until, away.begins_on))

    def action_undo(self) -> None:
        """Take the last change back."""
        self._me.change(lambda: f"Taken back: {self._me.journal.undo()}.")

    def action_redo(self) -> None:
        """Make it again."""
        self._me.change(lambda: f"Done again: {self._me.journal.redo()}.")
