"""What was typed into the fields of a person: read one by one, and put together to what the journal takes."""

from collections.abc import Mapping
from typing import Any

from nurture.domain.dates import DateOrder, birthday, interval, span
from nurture.domain.pace import Pace
from nurture.domain.people import Channel, Fact, FactKind, Moment, MomentKind, Profile, Sphere, clean_name
from nurture.domain.schedule import every
from nurture.domain.typed import yearly
from nurture.errors import InvalidValue
from nurture.views.person import PersonPage

AMBIENT = "ambient"
"""What is typed as the rhythm of somebody seen in the run of life anyway."""


def pace(rhythm: str, limit: str) -> Pace:
    """How often, from the two fields; empty ones say nothing. Raises `UnreadableDate` or `InvalidValue`."""
    rhythm, limit = rhythm.strip(), limit.strip()
    if rhythm.casefold() == AMBIENT:
        if limit:
            raise InvalidValue("Somebody ambient has no limit.", "Leave the limit empty.")
        return Pace(ambient=True)
    if limit and not rhythm:
        raise InvalidValue("A limit needs a rhythm.", "Say how often, or leave the limit empty.")
    return Pace(interval(rhythm) if rhythm else None, interval(limit) if limit else None)


def pace_words(said: Pace) -> str:
    """The pace as a sentence: "every 6 weeks, at most 9 weeks"; empty where nothing was said."""
    if said.ambient:
        return "seen in the run of life: never neglected"
    if said.ideal_days is None:
        return ""
    limit = f", at most {span(said.limit_days)}" if said.limit_days else ""
    return f"{every(said.ideal_days)}{limit}"


def several(text: str) -> tuple[str, ...]:
    """Things with commas between, each once, in order."""
    return tuple(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))


def shown_values(page: PersonPage) -> dict[str, str]:
    """The fields as they are before an edit."""
    born = next((moment for moment in page.moments if moment.kind is MomentKind.BIRTHDAY), None)
    return {
        "name": page.name,
        "rhythm": AMBIENT if page.own_ambient else span(page.own_ideal_days) if page.own_ideal_days else "",
        "limit": span(page.own_limit_days) if page.own_limit_days else "",
        "nicknames": ", ".join(page.nicknames),
        "circles": ", ".join(page.circles),
        "birthday": yearly(born.month, born.day, born.year) if born else "",
    }


def profile(values: Mapping[str, str], sphere: Sphere, order: DateOrder) -> Profile:
    """Somebody to be added. Raises `NurtureError` for a field that cannot be read."""
    born = birthday(values["birthday"], order) if values["birthday"].strip() else None
    channels = [Channel(kind, values[kind].strip()) for kind in ("email", "phone") if values[kind].strip()]
    met = values["met"].strip()
    return Profile(
        name=clean_name(values["name"]),
        sphere=sphere,
        nicknames=several(values["nicknames"]),
        circles=several(values["circles"]),
        pace=pace(values["rhythm"], values["limit"]),
        channels=tuple(channels),
        moments=(Moment(MomentKind.BIRTHDAY, born[1], born[2], born[0]),) if born else (),
        facts=(Fact(FactKind.HOW_WE_MET, met),) if met else (),
    )


def edit(values: Mapping[str, str], sphere: Sphere, page: PersonPage, order: DateOrder) -> dict[str, Any]:
    """What `journal.people.edit` is given: only what differs from the page. Raises like `profile`."""
    before = shown_values(page)
    changed = {name for name, value in values.items() if value.strip() != before[name].strip()}
    found: dict[str, Any] = {"sphere": sphere} if sphere is not page.sphere else {}
    if "name" in changed:
        found["name"] = clean_name(values["name"])
    for name in ("nicknames", "circles"):
        if name in changed:
            found[name] = several(values[name])
    if changed & {"rhythm", "limit"}:
        found["pace"] = pace(values["rhythm"], values["limit"])
    if "birthday" in changed:
        found["birthday"] = birthday(values["birthday"], order) if values["birthday"].strip() else ()
    return found
