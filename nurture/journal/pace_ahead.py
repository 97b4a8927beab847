"""Today in a month: the scheduler's own choice, let run over the journal as it is and as a plan would have it."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from nurture.domain.capacity import WEEK, Source, Sources
from nurture.domain.forecast import Ahead, Occasions, Somebody, look_ahead
from nurture.domain.loosening import Plan, loosened
from nurture.domain.pace import Pace, effective
from nurture.domain.rhythm import Rhythm, State, rhythm_of
from nurture.domain.triage import first_turn
from nurture.store import paces, together
from nurture.store.paces import Standing
from nurture.views.pace import Preview

if TYPE_CHECKING:
    from nurture.journal import Journal

DAYS = 28
"""How far ahead to look."""


class Calendar(NamedTuple):
    """The days ahead, as ordinals."""

    open: list[int]
    """On which Today offers somebody."""
    occasions: Mapping[int, Occasions]


def days_ahead(connection: sqlite3.Connection, today: date, quiet: Sequence[int]) -> Calendar:
    """The next four weeks."""
    absent = paces.absent(connection, today, DAYS)
    following = (today + timedelta(ahead) for ahead in range(1, DAYS + 1))
    return Calendar(
        [day.toordinal() for day in following if day.weekday() not in quiet and day not in absent],
        {day.toordinal(): found for day, found in paces.occasions(connection, today, DAYS).items()},
    )


def previews(
    journal: "Journal",
    everybody: Sequence[Standing],
    sources: Sources,
    made: Plan,
    a_week: float,
    calendar: Calendar,
) -> tuple[Preview | None, Preview | None]:
    """Today in four weeks as it is, and with the plan, where so many check-ins are done a week.

    None where Today offers nobody until then, or where there is no plan.
    """
    if not calendar.open or not everybody:
        return None, None
    settings = journal.settings
    a_day = a_week / (WEEK - len(set(settings.quiet_days)))

    def preview(people: Iterable[Somebody]) -> Preview:
        ahead = look_ahead(list(people), settings.handful, calendar.open, a_day, calendar.occasions)
        with journal.database.reading() as connection:
            return _shown(connection, ahead)

    as_it_is = preview(_as_it_is(everybody))
    return as_it_is, preview(_with_plan(everybody, sources, made, journal.today())) if made.steps else None


def _as_it_is(everybody: Iterable[Standing]) -> Iterator[Somebody]:
    """All who have a rhythm, by the rhythms that hold."""
    for each in everybody:
        if not each.is_ambient:
            yield _somebody(each, Rhythm(each.ideal_days, each.limit_days), each.since)


def _with_plan(everybody: Iterable[Standing], sources: Sources, made: Plan, today: date) -> Iterator[Somebody]:
    """The same people by the rhythms that the plan leaves them, first turns spread as applying it would."""
    days = {step.source: step.after_days for step in made.steps}
    paced = {
        key: loosened(circle.pace, days[source]) if (source := Source("circle", key)) in days else circle.pace
        for key, circle in sources.circles.items()
    }
    for each in everybody:
        held = each.held
        hangs_on = None if held.own.said else sources.of(held)
        alone = days.get(hangs_on) if hangs_on and hangs_on.kind == "sphere" else None
        pace = effective(Pace(alone) if alone else held.own, [paced[key] for key in held.circles])
        if pace.ambient:
            continue
        rhythm = rhythm_of(pace.ideal_days, pace.limit_days, held.sphere, sources.defaults)
        moved = each.is_unmet and rhythm.ideal_days != each.ideal_days
        since = first_turn(each.counted_from, each.ideal_days, rhythm.ideal_days, today) if moved else each.since
        yield _somebody(each, rhythm, since)


def _somebody(each: Standing, rhythm: Rhythm, since: date) -> Somebody:
    return Somebody(
        id=each.held.id,
        sphere=each.held.sphere,
        circles=each.held.circles,
        rhythm=rhythm,
        since=since.toordinal(),
        came_on=each.came_on.toordinal(),
        offered_on=each.offered_on.toordinal() if each.offered_on else 0,
        aside_until=each.aside_until.toordinal() if each.aside_until else 0,
    )


def _shown(connection: sqlite3.Connection, ahead: Ahead) -> Preview:
    names = together.names(connection, ahead.handful)
    return Preview(
        day=date.fromordinal(ahead.day),
        names=tuple(names.values()),
        offered=ahead.offered,
        in_touch=ahead.states.get(State.IN_TOUCH, 0),
        due=ahead.states.get(State.DUE, 0),
        neglected=ahead.states.get(State.NEGLECTED, 0),
        fading=ahead.states.get(State.FADING, 0),
    )
