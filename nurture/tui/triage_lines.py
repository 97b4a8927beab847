"""Somebody new as triage shows them: who they are, what the import knew, and the choices with their keys."""

from collections.abc import Iterator, Mapping
from datetime import date

from textual.content import Content

from nurture.domain.dates import ago
from nurture.domain.excerpts import excerpt
from nurture.domain.people import FactKind
from nurture.domain.schedule import every, talked
from nurture.domain.spheres import Sphere
from nurture.domain.triage import RHYTHMS
from nurture.tui import keys
from nurture.tui.lines import QUIET, counted, joined, plain, shown
from nurture.tui.person_lines import known
from nurture.tui.sitting import Sitting
from nurture.tui.widgets.choices import Row
from nurture.tui.widgets.wrapping import Entry
from nurture.views.person import PersonPage
from nurture.views.triage import Origin

NAME = 200
"""Letters of a name that a heading takes in."""


def who(page: PersonPage, origin: Origin, today: date) -> Content:
    """Three lines: the name, where they come from, and when you last talked."""
    nicknames = " ".join(f"“{nickname}”" for nickname in page.nicknames)
    work = next((fact.text for fact in page.facts if fact.kind is FactKind.WORK), "")
    came = f"from {origin.file}, {ago(origin.imported_on, today)}" if origin.imported_on else "typed in by hand"
    return Content("\n").join(
        (
            joined((excerpt(page.name, NAME), "bold $primary"), (f" {excerpt(nicknames, NAME)}", QUIET)),
            _beside(work, came),
            _beside(_aside(page, today), f"looked at {ago(origin.looked_on, today)}" if origin.looked_on else ""),
        )
    )


def _beside(*words: str) -> Content:
    return plain(" · ".join(shown(excerpt(word, NAME)) for word in words if word), QUIET)


def _aside(page: PersonPage, today: date) -> str:
    """When we last talked, or why nothing is asked about them."""
    if page.died_on:
        return f"died {ago(page.died_on, today)}"
    last = talked(page.last_exchange, today)
    return f"archived · {last}" if page.archived_on else last


def facts(page: PersonPage, today: date) -> Iterator[Entry]:
    """What is known of them, to be read and not to be moved in."""
    for entry in known(page._replace(acquaintances=()), today):  # whom they share a circle with is no news here
        yield Entry(entry.text, None, entry.lead)


def ended(sitting: Sitting, keymap: Mapping[str, str]) -> list[Content]:
    """What stands where nobody is left."""
    if not sitting.people:
        mark, triage = (
            keys.pressed_by(keys.PEOPLE, "people.mark", keymap),
            keys.pressed_by(keys.APP, "room.triage", keymap),
        )
        return [
            joined(("Nobody waits here.", "bold")),
            plain("Whoever comes by an import is gone through here, one by one.", QUIET),
            plain(f"In People, {mark} marks somebody and {triage} goes through those who are marked.", QUIET),
        ]
    back, leave = (keys.pressed_by(keys.TRIAGE, id, keymap) for id in ("triage.before", "triage.done"))
    later = f"{counted(len(sitting.later), 'person', 'people')} whom you left for later come back next time."
    return [
        joined(("That was the last one.", "bold")),
        plain(later if sitting.later else "Everybody here was looked at.", QUIET),
        plain(f"{leave} leads back; {back} goes to the one before.", QUIET),
    ]


# --- the choices --------------------------------------------------------------------------------------------


def choices(page: PersonPage, last_circle: str, keymap: Mapping[str, str]) -> list[Row]:
    """The choices row by row, each with its key, and those that hold marked also where there are no colours."""
    pressed = {id: keys.pressed_by(keys.TRIAGE, id, keymap) for id in _IDS}
    spheres = [_choice(pressed[f"triage.{each}"], str(each), page.sphere is each) for each in Sphere]
    return [spheres, list(_rhythms(page, pressed)), list(_circles(page, last_circle, pressed["triage.circle"]))]


_IDS = (
    *(f"triage.{sphere}" for sphere in Sphere),
    *(f"triage.every_{number}" for number, _ in enumerate(RHYTHMS, 1)),
    "triage.usual",
    "triage.ambient",
    "triage.circle",
)


def _rhythms(page: PersonPage, pressed: Mapping[str, str]) -> Iterator[Content]:
    own = page.own_ideal_days
    yield joined(("every", QUIET))
    for number, days in enumerate(RHYTHMS, 1):
        yield _choice(pressed[f"triage.every_{number}"], every(days).removeprefix("every "), own == days)
    if own and own not in RHYTHMS:
        yield _choice("", every(own).removeprefix("every "), True)
    yield _choice(pressed["triage.ambient"], "ambient", page.own_ambient)
    is_usual = own is None and not page.own_ambient
    yield _choice(pressed["triage.usual"], f"as usual{_usual(page) if is_usual else ''}", is_usual)


def _usual(page: PersonPage) -> str:
    """What holds where they have no rhythm of their own, and from where."""
    source = f"for {page.sphere}" if page.rhythm_from == page.sphere else f"in {excerpt(page.rhythm_from, 30)}"
    return f" {source}: {every(page.ideal_days) if page.ideal_days else 'ambient'}"


def _circles(page: PersonPage, last: str, pressed: str) -> Iterator[Content]:
    names = [excerpt(circle, 30) for circle in page.circles]
    again = f" (again {excerpt(last, 30)}: {pressed} Enter)" if last and last not in page.circles else ""
    first = "circles" if names else "no circle yet"
    yield joined((f"{shown(pressed)} ", "$accent"), (first, "" if names else QUIET), (again, QUIET))
    for name in names:
        yield joined(("● ", "$primary"), (name, "bold"))


def _choice(pressed: str, words: str, holds: bool) -> Content:
    """One choice: its key, whether it holds, and its words."""
    lead = (f"{pressed} " if pressed else "", "$accent")
    return joined(lead, ("● ", "$primary"), (words, "bold")) if holds else joined(lead, ("○ ", QUIET), words)
