"""The whole journal as one document that other programs can read, and that says everything."""

from collections.abc import Iterator
from typing import Any

from sqlmodel import Session, col, select

from nurture.store.tables import (
    AwayRow,
    BoundaryRow,
    CardRow,
    ChannelRow,
    CircleRow,
    DeclinedRow,
    FactRow,
    KindnessRow,
    MembershipRow,
    MomentRow,
    NicknameRow,
    NoteRow,
    OfferRow,
    OverrideRow,
    ParticipationRow,
    PersonRow,
    PromiseRow,
    PromptRow,
    RelationRow,
    Row,
    SnoozeRow,
    TagRow,
    ThreadRow,
    TouchRow,
    TriageRow,
)

_OF_PERSON: dict[str, type[Row]] = {
    "facts": FactRow,
    "channels": ChannelRow,
    "moments": MomentRow,
    "promises": PromiseRow,
    "threads": ThreadRow,
    "boundaries": BoundaryRow,
    "snoozes": SnoozeRow,
    "kindnesses": KindnessRow,
    "relations": RelationRow,
    "prompts": PromptRow,
    "overrides": OverrideRow,
    "cards": CardRow,
    "offers": OfferRow,
    "triage": TriageRow,
    "declined": DeclinedRow,
}


def document(session: Session) -> dict[str, Any]:
    """Circles, people with all that is theirs, touches, notes and absences; days as ISO text, keys as numbers."""
    circles = {row["id"]: row for row in _rows(session, CircleRow)}
    people = {row["id"]: row for row in _rows(session, PersonRow)}
    for person in people.values():
        person.update({"nicknames": [], "circles": [], **{name: [] for name in _OF_PERSON}})
    for row in _rows(session, NicknameRow):
        people[row["person_id"]]["nicknames"].append(row["name"])
    for row in _rows(session, MembershipRow):
        people[row["person_id"]]["circles"].append(circles[row["circle_id"]]["name"])
    for name, table in _OF_PERSON.items():
        for row in _rows(session, table):
            if owner := people.get(row.pop("person_id")):  # an offer may outlive its person
                owner[name].append(row)
    return {
        "circles": list(circles.values()),
        "people": list(people.values()),
        "touches": _touches(session, people),
        "notes": sorted(_rows(session, NoteRow), key=lambda note: (note["happened_on"], note["id"])),
        "away": list(_rows(session, AwayRow)),
    }


def _touches(session: Session, people: dict[int, dict[str, Any]]) -> list[dict[str, Any]]:
    touches = {row["id"]: row | {"people": [], "tags": []} for row in _rows(session, TouchRow)}
    for row in _rows(session, ParticipationRow):
        name = people[row["person_id"]]["name"]
        who = {"id": row["person_id"], "name": name, "answered_on": row["answered_on"]}
        touches[row["touch_id"]]["people"].append(who)
    for row in _rows(session, TagRow):
        touches[row["touch_id"]]["tags"].append(row["name"])
    return sorted(touches.values(), key=lambda touch: (touch["happened_on"], touch["id"]))


def _rows(session: Session, table: type[Row]) -> Iterator[dict[str, Any]]:
    """A table's rows as JSON-ready mappings, oldest first."""
    for row in session.exec(select(table).order_by(col(table.id)).execution_options(yield_per=1000)):
        yield row.model_dump(mode="json")
        session.expunge(row)
