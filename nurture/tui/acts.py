"""What can be done to the person chosen in a room: ask in a modal, change through the journal, show it."""

from typing import TYPE_CHECKING, cast

from textual import work
from textual.app import App

from nurture.tui.room import Room

if TYPE_CHECKING:
    from nurture.domain.names import Known
    from nurture.domain.people import Profile
    from nurture.tui.app import NurtureApp


class Acts(App[object]):
    """The actions of `keys.APP` that concern one person; mixed into the app."""

    @property
    def _me(self) -> "NurtureApp":
        return cast("NurtureApp", self)

    def _chosen(self) -> "Known | None":
        """The person chosen in the room in sight; says so where there is none."""
        person = self.screen.chosen if isinstance(self.screen, Room) else None
        known = self._me.journal.directory.by_key(person) if person is not None else None
        if known is None:
            self._me.tell("Choose a person first.")
        return known

    @work
    async def action_log(self) -> None:
        """Log a touch, with the chosen person where the line names nobody."""
        from nurture.tui.screens.log import LogModal

        person = self.screen.chosen if isinstance(self.screen, Room) else None
        within = self._me.journal.directory.by_key(person) if person is not None else None
        capture = await self.push_screen_wait(LogModal(self._me.journal, within))
        if capture is not None:
            self._me.change(lambda: self._me.journal.record(capture, add_new=bool(capture.new_people)))

    @work
    async def action_add(self) -> None:
        """Add a person."""
        from nurture.tui.screens.person_form import PersonForm

        profile = await self.push_screen_wait(PersonForm(self._me.journal, None))
        if profile is not None:
            self._me.change(lambda: self._me.journal.people.add(cast("Profile", profile)))
