"""Today: a handful of people, what was done about them, and what the next days hold."""

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content

from nurture.journal import Journal
from nurture.tui import keys
from nurture.tui.lines import QUIET, counted, joined, shown, weekday_words
from nurture.tui.prompted import PromptedRoom
from nurture.tui.widgets.ahead_list import AheadList, ahead
from nurture.tui.widgets.glance import GlancePane
from nurture.tui.widgets.people_list import DueList
from nurture.tui.widgets.virtual_list import VirtualList
from nurture.views.today import Today


class TodayRoom(PromptedRoom):
    """What a morning shows."""

    NAME = "Today"
    OUTERMOST = True
    BINDINGS = keys.TODAY

    def __init__(self, journal: Journal) -> None:
        super().__init__(journal)
        self._all = False

    def body(self) -> ComposeResult:
        """The people, the chosen one at a glance, and the next days."""
        with Horizontal(id="desk"):
            yield DueList(id="due")
            yield GlancePane(id="glance")
        yield AheadList(id="ahead")

    @property
    def chosen(self) -> int | None:
        """The person in the list that has the focus."""
        if isinstance(self.focused, AheadList):
            return self.focused.chosen.person if self.focused.chosen else None
        line = self.query_one(DueList).chosen
        return line.id if line else None

    def reload(self) -> None:
        """Read this morning."""
        today = self.journal.morning()
        if not today.people_count:
            self.home.welcome()
            return
        due, next_days = self.query_one(DueList), self.query_one(AheadList)
        due.today = next_days.today = today.day
        lines = self.journal.due(today.due_count) if self._all and today.due_count else today.lines
        due.tail = Content("\n") + joined((_remark(today, len(lines), self._more_key()), QUIET))
        due.show([*lines, *today.done])
        next_days.show(ahead(today))
        next_days.display = bool(next_days.rows)
        self.head(weekday_words(today.day), _summary(today) + self.home.visiting)

    def action_more(self) -> None:
        """Everyone who is due, or the handful again."""
        self._all = not self._all
        self.reload()

    def step_back(self) -> bool:
        """From everyone who is due to the handful."""
        if self._all:
            self.action_more()
            return True
        return False

    @work
    async def action_later(self) -> None:
        """Not today: the chosen person waits for another day, and somebody else may have the place."""
        from nurture.tui.asking_rhythm import not_today

        person = self.query_one(DueList).chosen
        if person is not None:
            await not_today(self.home, person.id, person.name)

    def action_why(self) -> None:
        """Say at length why the chosen person is in sight."""
        person = self.chosen
        if person is not None:
            name = self.journal.glance(person).name
            self.home.tell(f"Why {shown(name)}? {self.journal.turns.why(person)}")

    @on(VirtualList.Moved)
    def _look_beside(self) -> None:
        # The list answers a key in this frame; the glance, which takes five times as long to draw, in the next.
        self.call_after_refresh(self._glance)

    def _glance(self) -> None:
        person = self.chosen
        self.query_one(GlancePane).show(
            None if person is None else self.journal.glance(person), self.journal.today()
        )
        self.prompt_soon()

    @on(VirtualList.Opened)
    def _open(self) -> None:
        if self.chosen is not None:
            self.home.open_person(self.chosen)

    def on_descendant_focus(self) -> None:
        """The glance follows the list that has the focus."""
        if self.is_mounted:
            self._glance()

    def _more_key(self) -> str:
        return keys.pressed_by(keys.TODAY, "today.more", self.home.journal.settings.keys)


def _summary(today: Today) -> str:
    """What is left of the handful; never how many are due in all (R10)."""
    done = f"{len(today.done)} done" if today.done else ""
    if today.lines:
        return " · ".join(filter(None, (f"{counted(len(today.lines), 'person', 'people')} to nurture", done)))
    if today.quiet:
        return "nobody is offered"
    return done or "everyone is in touch"


_ALL_IN_TOUCH = (
    "Everyone is in touch. Nothing is asked of you today.",
    "Everyone is in touch. Nothing more is asked of you today.",
)
"""Where nobody is due: before anything was done today, and after."""


def _remark(today: Today, listed: int, key: str) -> str:
    if not today.due_count and not today.lines:
        return today.quiet or _ALL_IN_TOUCH[bool(today.done)]
    if today.quiet:
        return f"{today.quiet} {key} shows who is due all the same." if today.due_count > listed else today.quiet
    others = today.due_count > listed
    said = ["That was today's handful." if today.done and not today.lines else ""]
    said.append(f"Others are due too, each in their turn — {key} shows them." if others else "")
    return " ".join(filter(None, said))
