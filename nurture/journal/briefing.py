"""What to know of a person before a call, put together from what the journal knows."""

from datetime import date
from typing import TYPE_CHECKING

from nurture.domain.dates import ago
from nurture.domain.people import BoundaryKind
from nurture.domain.touches import Direction
from nurture.store.lane import moment_line
from nurture.views.person import Brief

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nurture.domain.etiquette import Etiquette
    from nurture.domain.portrait import Portrait
    from nurture.views.person import PersonPage
    from nurture.views.today import MomentLine

LAST = 3
"""Exchanges that a brief tells of."""
MOMENT_DAYS = 60
"""How far ahead a brief looks for moments."""
KINDNESS_DAYS = 2 * 365
"""How far back it tells of what was given and received; what is unthanked or lent stays until it is not."""


def brief(page: "PersonPage", portrait: "Portrait", etiquette: "Etiquette", today: date) -> Brief:
    """One screen: nothing of it breaks a boundary, and what is better left alone is named as such."""
    from nurture.domain.prompts import questions_for

    exchanges = [
        touch for touch in portrait.touches if touch.direction is not Direction.OUT and not touch.broadcast
    ]
    topics = (line for line in etiquette.boundaries if line.kind == BoundaryKind.NOT_ABOUT)
    return Brief(
        id=page.id,
        name=page.name,
        nicknames=page.nicknames,
        sphere=page.sphere,
        state=page.state,
        why=_why(page, today),
        last=tuple(exchanges[:LAST]),
        threads=portrait.threads,
        promises=portrait.promises,
        facts=portrait.facts,
        boundaries=etiquette.boundaries,
        leave_alone=tuple(line.about or line.words for line in topics),
        kindnesses=tuple(
            each
            for each in portrait.kindnesses
            if each.unthanked or each.out or (today - each.happened_on).days <= KINDNESS_DAYS
        ),
        acquaintances=portrait.acquaintances,
        moments=tuple(sorted(_moments(page, today), key=lambda line: line.on)),
        channel=next(iter(etiquette.doors_open()), None),
        questions=questions_for(portrait, etiquette, today),
    )


def _why(page: "PersonPage", today: date) -> str:
    """Where they stand; of somebody who is out of view, since when."""
    if page.died_on:
        return f"died {ago(page.died_on, today)}"
    return f"archived {ago(page.archived_on, today)}" if page.archived_on else page.why


def _moments(page: "PersonPage", today: date) -> "Iterator[MomentLine]":
    for moment in page.moments:
        day = (moment.month, moment.day, moment.year)
        line = moment_line((moment.id, page.id, page.name, moment.kind, moment.label, *day), today)
        if line.in_days <= MOMENT_DAYS:
            yield line
