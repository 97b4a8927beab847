"""Every key there is: footer, help, palette and the user's own keymap read this one registry.

A binding's id is the name by which the config file changes its key. A screen takes its group as its `BINDINGS`;
what is common to all rooms is bound once, on the app, and acts on the person who is chosen there.
"""

from collections.abc import Iterator

from textual.binding import Binding, BindingType

from nurture.tui.keys.binding import key, named, pressed, pressed_by
from nurture.tui.keys.everywhere import APP
from nurture.tui.keys.insights import INSIGHTS
from nurture.tui.keys.journal import JOURNAL, NOTE
from nurture.tui.keys.pace import PACE
from nurture.tui.keys.review import PLAN, REVIEW
from nurture.tui.keys.rooms import BRIEF, CHECKIN, CIRCLES, FILTER, LIST, PEOPLE, PERSON, SEARCH, SETTINGS, TODAY
from nurture.tui.keys.sheets import CHIPS, CHOOSE, CONFIRM, ENTRY, FORM, IMPORTING, LOG, MENU, MODAL, PATH, PICK
from nurture.tui.keys.triage import TRIAGE
from nurture.tui.keys.upcoming import MONTH, UPCOMING

__all__ = [
    "APP",
    "BRIEF",
    "CHECKIN",
    "CHIPS",
    "CHOOSE",
    "CIRCLES",
    "CONFIRM",
    "ENTRY",
    "FILTER",
    "FORM",
    "GROUPS",
    "IMPORTING",
    "INSIGHTS",
    "JOURNAL",
    "LIST",
    "LOG",
    "MENU",
    "MODAL",
    "MONTH",
    "NOTE",
    "PACE",
    "PATH",
    "PEOPLE",
    "PERSON",
    "PICK",
    "PLAN",
    "REVIEW",
    "SEARCH",
    "SETTINGS",
    "TODAY",
    "TRIAGE",
    "UPCOMING",
    "every",
    "key",
    "named",
    "pressed",
    "pressed_by",
]

GROUPS: dict[str, list[BindingType]] = {
    "Everywhere": APP,
    "In a list": LIST,
    "Today": TODAY,
    "People": PEOPLE,
    "In the filter": FILTER,
    "Person": PERSON,
    "Circles": CIRCLES,
    "Check-in": CHECKIN,
    "Brief": BRIEF,
    "Search": SEARCH,
    "Triage": TRIAGE,
    "Review": REVIEW,
    "Plan": PLAN,
    "Upcoming": UPCOMING,
    "In the month": MONTH,
    "Import": IMPORTING,
    "In a file's name": PATH,
    "Settings": SETTINGS,
    "Insights": INSIGHTS,
    "Pace": PACE,
    "Journal": JOURNAL,
    "In a note": NOTE,
    "In a question": MODAL,
    "In a yes or no": CONFIRM,
    "In a choice": CHOOSE,
    "Logging": LOG,
    "In the line": ENTRY,
    "On what was understood": CHIPS,
    "Correcting it": MENU,
    "In a form": FORM,
    "In a field of choices": PICK,
}
"""All bindings by where they hold, in the order in which help shows them."""


def every() -> Iterator[Binding]:
    """All bindings of all groups."""
    for group in GROUPS.values():
        for binding in group:
            if isinstance(binding, Binding):
                yield binding
