"""What was given and received, and whom they know, as entries of a person's page."""

from datetime import date

from textual.content import Content

from nurture.domain.kindness import Kindness, memory, outcome, spelled_day
from nurture.domain.relations import Acquaintance, role
from nurture.tui.lines import QUIET, joined, shown_lines
from nurture.tui.widgets.wrapping import Entry
from nurture.views.person import PersonPage


def given(page: PersonPage, today: date) -> list[Entry]:
    """The memories of both directions, newest first; what waits for thanks or return says so, and no more."""
    return [_kindness(each, today) for each in page.kindnesses]


def _kindness(kindness: Kindness, today: date) -> Entry:
    aside = " · ".join(filter(None, (spelled_day(kindness.happened_on, today), outcome(kindness, today))))
    return Entry(joined(Content(shown_lines(memory(kindness))), (f"  {aside}", QUIET)), ("kindness", kindness.id))


def acquaintances(page: PersonPage) -> list[Entry]:
    """Whom they know, as what, and what both share."""
    return [_acquaintance(line) for line in page.acquaintances]


def _acquaintance(line: Acquaintance) -> Entry:
    aside = " · ".join(filter(None, (role(line), *line.shared)))
    return Entry(joined(line.name, (f"  {aside}" if aside else "", QUIET)), ("acquaintance", key_of(line)))


def key_of(line: Acquaintance) -> int:
    """What tells an acquaintance from the others of a page: the relation's key, or where none is noted theirs."""
    return line.id or line.person_id
