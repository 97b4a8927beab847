"""Search over everything that was ever written down, as one types."""

from textual import on
from textual.app import ComposeResult

from nurture.domain.folding import words
from nurture.tui import keys
from nurture.tui.lines import QUIET, joined
from nurture.tui.room import Room
from nurture.tui.widgets.filter_line import FilterLine
from nurture.tui.widgets.hit_list import HitList
from nurture.tui.widgets.virtual_list import VirtualList

LIMIT = 100
"""Hits that are shown: whoever wants others types another word."""
INVITATION = "People, touches, facts, promises, what goes on: all of their words are searched."


class SearchRoom(Room):
    """One line, and what it finds."""

    NAME = "Search"
    BINDINGS = keys.SEARCH
    CSS_PATH = "search.tcss"
    AUTO_FOCUS = "#words"
    """The one room that is there to type into."""

    def body(self) -> ComposeResult:
        """The line and the list."""
        yield FilterLine("words, names, #tags", id="words")
        yield HitList(id="hits")

    @property
    def chosen(self) -> int | None:
        """Whom the chosen hit belongs to."""
        hit = self.query_one(HitList).chosen
        return hit.person_id if hit else None

    def on_mount(self) -> None:
        """Search at every letter, in the same frame as the key."""
        self.watch(self.query_one(FilterLine), "value", self.reload, init=False)

    def find(self) -> None:
        """Go to the line."""
        self.query_one(FilterLine).focus()

    def reload(self) -> None:
        """Search for what stands in the line."""
        typed, hits = self.query_one(FilterLine).value, self.query_one(HitList)
        found = self.journal.search(typed, LIMIT) if typed.strip() else []
        hits.today, hits.words = self.journal.today(), words(typed)
        hits.tail = joined(
            ("" if found else "  " + ("Nothing holds these words." if typed.strip() else INVITATION), QUIET)
        )
        hits.show(found)
        more = " and more" if len(found) == LIMIT else ""
        self.head("Search", f"{len(found)}{more} found" if found else "")

    @on(FilterLine.Left)
    def _to_list(self) -> None:
        self.query_one(HitList).focus()

    @on(VirtualList.Opened)
    def _open(self) -> None:
        hit = self.query_one(HitList).chosen
        if hit and hit.person_id is not None:
            self.home.open_person(hit.person_id, hit)
        elif hit and hit.kind == "circle":
            self.home.open_circle(hit.name)
        elif hit and hit.kind == "note" and hit.day:
            self.home.open_note(hit.id, hit.day)
