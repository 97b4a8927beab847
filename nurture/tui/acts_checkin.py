"""What can be done about getting in touch with the chosen person: prompts, a check-in, a brief, their answer."""

from nurture.tui.acts import Acts
from nurture.tui.prompted import PromptedRoom
from nurture.tui.prompting import Prompting, Sight


class CheckinActs(Acts):
    """The actions of `keys.APP` that lead to a check-in; mixed into the app."""

    prompting: Prompting
    """Which prompts are in sight."""

    def _sight(self) -> "tuple[int, Sight] | None":
        """The chosen person and their prompt; where there is nobody, says so."""
        return self._read(lambda person: (person, self.prompting.sight(person)))

    def action_next_prompt(self) -> None:
        """Put another prompt in sight; where there is only one or none, say so."""
        found = self._sight()
        if found is None:
            return
        person, sight = found
        if sight.prompt is None:
            self._me.tell(sight.reason)
            return
        sight, room = self.prompting.turn(person), self.screen
        if isinstance(room, PromptedRoom) and room.shows_prompts:
            room.show_prompt()
        elif sight.prompt:
            self._me.tell(f"{sight.number} of {sight.of} · {sight.prompt.intention}: {sight.prompt.opener}")
        if sight.of == 1:
            self._me.tell("There is no other prompt today.")

    def action_dismiss_prompt(self) -> None:
        """Have the prompt in sight stay away, and put the next in its place."""
        found = self._sight()
        if found is None:
            return
        person, sight = found
        prompt = sight.prompt
        if prompt is None:
            self._me.tell(sight.reason)
            return
        self.prompting.turn(person)
        self._me.change(lambda: f"{self._me.journal.checkins.dismiss(person, prompt).sentence} u brings it back.")

    def action_answered(self) -> None:
        """Note that the answer of the chosen person came today."""
        page = self._page()
        if page:
            self._me.change(lambda: self._me.journal.checkins.answered(page.id))

    def action_checkin(self) -> None:
        """Write to the chosen person."""
        from nurture.tui.screens.checkin import CheckinRoom

        page = self._page_in_view()
        if page:
            self.push_screen(CheckinRoom(self._me.journal, page.id))

    def action_brief(self) -> None:
        """Show what to know before talking to the chosen person."""
        from nurture.tui.screens.brief import BriefRoom

        page = self._page()
        if page:
            self.push_screen(BriefRoom(self._me.journal, page.id))
