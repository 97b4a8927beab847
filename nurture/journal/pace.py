"""Honest capacity: whether the rhythms can be kept, which could be looser, and Today in a month (R10)."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from nurture.domain import capacity_words as words
from nurture.domain.capacity import WEEK, Circle, Done, Held, Source, Sources, holds
from nurture.domain.loosening import loosened, plan
from nurture.domain.pace import Pace
from nurture.errors import InvalidValue, UnknownName
from nurture.journal.pace_ahead import days_ahead, previews
from nurture.journal.pace_lines import advice, lines
from nurture.store import paces, together
from nurture.views.pace import PaceLine, PacePage
from nurture.views.receipts import Receipt

if TYPE_CHECKING:
    from nurture.journal import Journal


class HonestPace:
    """The room of `journal.pace`."""

    def __init__(self, journal: "Journal") -> None:
        self._journal = journal
        self._database = journal.database

    def page(self, held_to: Collection[Source] = (), a_week: float | None = None) -> PacePage:
        """Whether the rhythms can be kept, and where not, the gentlest loosening that would do; see `pages`."""
        return list(self.pages(held_to, a_week))[-1]

    def pages(self, held_to: Collection[Source] = (), a_week: float | None = None) -> Iterator[PacePage]:
        """The page, first without Today in four weeks, then with it: 0.2 s for 500 people, 3 s for 10,000.

        The plan leaves alone what is `held_to`, and is made for `a_week` check-ins: else for what is done, else,
        where that is not known, for what Today offers.
        """
        journal, today, defaults = self._journal, self._journal.today(), self._journal.settings.rhythms
        with self._database.reading() as connection:
            everybody = paces.people(connection, today, defaults)
            circles = paces.circles(connection)
            done = paces.done(connection, today)
            calendar = days_ahead(connection, today, journal.settings.quiet_days)
        held = [each.held for each in everybody]
        sources = Sources(held, circles, defaults)
        pace, supposed = self._pace(done, a_week)
        made, parts = plan(held, sources, pace, held_to), sources.asked(held)
        total = sum(part.a_week for part in parts)
        page = PacePage(
            today=today,
            people=sum(part.people for part in parts),
            asked_a_week=total,
            exchanges=done.exchanges,
            days=done.days,
            done_a_week=done.a_week,
            pace_a_week=pace,
            sentence=words.sentence(total, done) if parts else _NOBODY,
            measured=words.measured(done) if parts else "",
            verdict=words.verdict(total, pace, supposed) if parts else "",
            holds=holds(total, pace),
            lines=lines(parts, made, sources, held_to),
            planned_a_week=made.asked_a_week,
            plan_holds=made.holds,
            advice=advice(made, total),
        )
        yield page
        as_it_is, with_plan = previews(journal, everybody, sources, made, pace, calendar)
        yield page._replace(as_it_is=as_it_is, with_plan=with_plan, is_whole=True)

    def _pace(self, done: Done, a_week: float | None) -> tuple[float, str]:
        """How many check-ins a week to reckon with, and where they come from, if not from history."""
        if a_week is not None:
            return a_week, ", as you say,"
        if done.is_telling:
            return done.a_week, ""
        settings = self._journal.settings
        return float(settings.handful * (WEEK - len(set(settings.quiet_days)))), ", as many as Today offers,"

    def apply(self, steps: Sequence[PaceLine]) -> Receipt:
        """Loosen what a page proposes, in one step that undo takes back.

        Raises `InvalidValue` where nothing is loosened, `UnknownName` where a circle is gone since.
        """
        steps = [step for step in steps if step.loosened_days]
        today, defaults = self._journal.today(), self._journal.settings.rhythms
        with self._database.reading() as connection:
            circles = paces.circles(connection)
            looser = {
                int(step.key): loosened(_circle(circles, step).pace, step.loosened_days or 0)
                for step in steps
                if step.kind == "circle"
            }
            members = [person for circle in looser for person in paces.members(connection, circle)]
            held = [each.held for each in paces.people(connection, today, defaults)]
            alone = list(_alone(held, Sources(held, circles, defaults), steps))
        said = _said(len(looser), len(alone))
        people = list(dict.fromkeys([*members, *(person for person, _ in alone)]))
        with self._database.writing(f"loosened {said}") as connection:
            before = together.standings(connection, people)
            paces.set_circles(connection, looser.items())
            for person, pace in alone:
                together.set_pace(connection, [person], pace)
            together.settle(connection, before, defaults, today)
        return Receipt(f"Loosened {said}.", people=tuple(people))


_NOBODY = "Nobody here has a rhythm yet: there is nothing to keep up with."


def _circle(circles: dict[int, Circle], step: PaceLine) -> Circle:
    if int(step.key) not in circles:
        raise UnknownName(f"The circle {step.name} is no longer in the journal.")
    return circles[int(step.key)]


def _alone(people: Iterable[Held], sources: Sources, steps: Iterable[PaceLine]) -> Iterable[tuple[int, Pace]]:
    """Whose rhythm hangs on a sphere that is loosened, with the one of their own that they get for it."""
    looser = {Source("sphere", step.key): Pace(step.loosened_days) for step in steps if step.kind == "sphere"}
    for held in people if looser else ():
        source = sources.of(held)
        if source in looser:
            yield held.id, looser[source]


def _said(circles: int, alone: int) -> str:
    """What was loosened, in words."""
    parts = [
        f"{circles:,} circle{'' if circles == 1 else 's'}" if circles else "",
        f"the rhythm of {alone:,} {'person' if alone == 1 else 'people'}" if alone else "",
    ]
    said = " and ".join(part for part in parts if part)
    if not said:
        raise InvalidValue("There is nothing to loosen.", "The rhythms hold, or all that could is held to.")
    return said
