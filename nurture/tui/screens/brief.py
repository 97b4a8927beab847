"""A brief: what to know of a person before a call, on one screen."""

from textual.app import ComposeResult
from textual.containers import Container, VerticalScroll
from textual.widgets import Static

from nurture.errors import UnknownName
from nurture.journal import Journal
from nurture.tui import keys
from nurture.tui.brief_lines import heed, talk, them
from nurture.tui.lines import shown
from nurture.tui.room import Room


class BriefSheet(VerticalScroll, can_focus=True, inherit_bindings=False):
    """What does not fit is a key away."""

    BINDINGS = keys.BRIEF


class BriefRoom(Room):
    """One person, before a call."""

    NAME = "Brief"
    CSS_PATH = "brief.tcss"
    AUTO_FOCUS = "BriefSheet"

    def __init__(self, journal: Journal, person: int) -> None:
        super().__init__(journal)
        self._person = person

    @property
    def chosen(self) -> int:
        """The person to be called."""
        return self._person

    def body(self) -> ComposeResult:
        """What to heed, and below it what to talk about beside who they are."""
        with BriefSheet():
            yield Static(id="heed")
            with Container(id="desk"):
                yield Static(id="talk")
                yield Static(id="them")

    def reload(self) -> None:
        """Read the brief; leaves where the person is no longer there."""
        try:
            brief = self.journal.checkins.brief(self._person)
        except UnknownName:
            self.dismiss()
            return
        today = self.journal.today()
        nicknames = f" “{'”, “'.join(brief.nicknames)}”" if brief.nicknames else ""
        self.head("Brief", shown(brief.name + nicknames))
        for part, lines in (("#heed", heed), ("#talk", talk), ("#them", them)):
            self.query_one(part, Static).update(lines(brief, today))
