"""The weekly review: one person at a time, chapter by chapter, and at the end a plan for the week."""

from collections.abc import Callable, Mapping
from datetime import date

from textual import work
from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Static

from nurture.domain.planning import SET_ASIDE
from nurture.domain.review import NOBODY, QUIET_WEEK, TITLES, Chapter
from nurture.errors import UnknownName
from nurture.journal import Journal
from nurture.tui import keys
from nurture.tui.lines import QUIET, day_words, joined
from nurture.tui.noting import Noting
from nurture.tui.prompted import PromptedRoom
from nurture.tui.review_lines import hint, step_lines
from nurture.tui.widgets.glance import GlancePane
from nurture.views.person import Glance
from nurture.views.receipts import Receipt
from nurture.views.review import Review, ReviewStep


class Sitting:
    """One review from its beginning until its plan is kept: its steps stay, whatever is done on the way."""

    def __init__(self, review: Review) -> None:
        self.review = review
        self.steps = review.steps
        self.at = 0
        self.planned: dict[int, date | None] = dict(review.planned)
        """Who is chosen for the week, with a day where there is one already."""
        self.without: set[int] = set()
        """Those who were taken out: they are not proposed."""
        self.proposed: set[int] | None = None
        """Whom nurture proposed; None until the plan was looked at."""

    @property
    def step(self) -> ReviewStep | None:
        """Where we are; None where there is nobody to think of."""
        return self.steps[self.at] if self.steps else None

    def toggle(self, person: int) -> None:
        """Choose somebody for the week, or no longer."""
        if person in self.planned:
            del self.planned[person]
            self.without.add(person)
        else:
            self.planned[person] = None
            self.without.discard(person)


class StepPane(GlancePane):
    """The person of the step, whose name stands above already."""

    def show(self, glance: Glance | None, today: date) -> None:
        """Show this person without the name."""
        super().show(glance, today)
        self._person = self._person[1:]


class ReviewRoom(PromptedRoom):
    """A walk through the week; leaving and coming back goes on where it was."""

    NAME = "Review"
    BINDINGS = keys.REVIEW
    CSS_PATH = "review.tcss"

    def __init__(self, journal: Journal) -> None:
        super().__init__(journal)
        self._sitting: Sitting | None = None

    def body(self) -> ComposeResult:
        """What is asked, what the keys of the chapter do, and the person."""
        yield Static(id="about", markup=False)
        yield Static(id="hint", markup=False)
        yield StepPane(id="glance")

    @property
    def chosen(self) -> int | None:
        """The person of this step."""
        step = self._sitting.step if self._sitting else None
        return step.line.id if step else None

    # --- reading --------------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read the week where there is no sitting of today; else the same steps as they are now."""
        sitting = self._sitting
        if sitting is None or sitting.review.today != self.journal.today():
            self._sitting = Sitting(self.journal.review.week())
        else:
            before = sitting.step
            sitting.steps = self.journal.review.now(sitting.steps)
            sitting.at = _place_of(before, sitting)
        self._show()

    def _show(self) -> None:
        sitting = self._sitting
        if sitting is None:
            return
        step, today, keymap = sitting.step, self.journal.today(), self.journal.settings.keys
        self.query_one(GlancePane).show(self.journal.glance(step.line.id) if step else None, today)
        self.query_one("#about", Static).update(self._about(sitting, keymap))
        self.query_one("#hint", Static).update(
            hint(step, step.line.id in sitting.planned, keymap) if step else "", layout=False
        )
        where = f"{sitting.at + 1} of {len(sitting.steps)} · {TITLES[step.chapter]}" if step else "The week"
        self.head(where, f"since {day_words(sitting.review.since, today)}{self.home.visiting}")
        self.prompt_soon()

    def _about(self, sitting: Sitting, keymap: Mapping[str, str]) -> Content:
        step = sitting.step
        if step is None:
            return joined((QUIET_WEEK if sitting.review.people_count else NOBODY, QUIET))
        chapter = next(each for each in sitting.review.chapters if each.kind == step.chapter)
        return Content("\n").join(step_lines(step, chapter, sitting.planned, keymap, sitting.review.today))

    # --- the walk -------------------------------------------------------------------------------------------

    def action_next(self) -> None:
        """Go on to the next person, after the last to the plan."""
        sitting = self._sitting
        if sitting and sitting.at + 1 < len(sitting.steps):
            sitting.at += 1
            self._show()
        else:
            self.action_end()

    def action_previous(self) -> None:
        """Go back to the person before."""
        if self._sitting and self._sitting.at:
            self._sitting.at -= 1
            self._show()

    def action_chapter(self) -> None:
        """Go on to the next chapter, after the last to the plan."""
        sitting = self._sitting
        if sitting is None or sitting.step is None:
            self.action_end()
            return
        later = range(sitting.at + 1, len(sitting.steps))
        other = (at for at in later if sitting.steps[at].chapter != sitting.steps[sitting.at].chapter)
        following = next(other, None)
        if following is None:
            self.action_end()
        else:
            sitting.at = following
            self._show()

    def action_end(self) -> None:
        """Go to the plan."""
        from nurture.tui.screens.plan import PlanRoom

        if self._sitting and self._sitting.review.people_count:
            self.app.push_screen(PlanRoom(self.journal, self._sitting, self._over))

    def action_anew(self) -> None:
        """Begin anew."""
        self._over()
        self.reload()

    def _over(self) -> None:
        self._sitting = None

    # --- what is done about a step --------------------------------------------------------------------------

    def action_mark(self) -> None:
        """Note a promise as kept; anybody else: plan them, or no longer."""
        step = self._sitting.step if self._sitting else None
        if step and step.chapter == Chapter.PROMISES:
            self._settle(step, self.journal.knowledge.keep_promise)
        else:
            self.action_plan()

    def action_plan(self) -> None:
        """Plan the person for this week, or no longer."""
        sitting = self._sitting
        if sitting is None or sitting.step is None:
            return
        line = sitting.step.line
        if line.state in SET_ASIDE and line.id not in sitting.planned:
            self.home.tell(f"{line.name}: {line.why}. Today leaves them alone.")
            return
        sitting.toggle(line.id)
        self._show()

    def action_let_go(self) -> None:
        """Let a promise go, or close what was to be asked after."""
        step = self._sitting.step if self._sitting else None
        if step and step.chapter == Chapter.PROMISES:
            self._settle(step, self.journal.knowledge.let_go)
        elif step and step.chapter == Chapter.THREADS:
            self._settle(step, self.journal.knowledge.close_thread)

    def _settle(self, step: ReviewStep, act: Callable[[int], Receipt]) -> None:
        if not step.settled:
            self.home.change(lambda: act(step.key))

    def action_view(self) -> None:
        """Open the person's own room."""
        if self.chosen is not None:
            self.home.open_person(self.chosen)

    # --- noting in place ------------------------------------------------------------------------------------

    def _noting(self) -> Noting | None:
        """The questions of the person; None where there is nobody, or nobody any more."""
        try:
            return None if self.chosen is None else Noting(self.home, self.journal.page(self.chosen), _stay)
        except UnknownName as error:
            self.home.complain(error)
            return None

    @work
    async def action_add_fact(self) -> None:
        """Note something they told you."""
        if noting := self._noting():
            await noting.fact()

    @work
    async def action_add_promise(self) -> None:
        """Note a promise."""
        if noting := self._noting():
            await noting.promise()

    @work
    async def action_add_thread(self) -> None:
        """Note what is going on."""
        if noting := self._noting():
            await noting.thread()


def _stay(_written: tuple[str, int]) -> None:
    """Nothing is gone to: what was noted shows below."""


def _place_of(step: ReviewStep | None, sitting: Sitting) -> int:
    """Where that step is now; where it is gone, the one that follows it."""
    keys_now = [(each.chapter, each.key) for each in sitting.steps]
    if step and (step.chapter, step.key) in keys_now:
        return keys_now.index((step.chapter, step.key))
    return max(0, min(sitting.at, len(sitting.steps) - 1))
