"""Whole lines read by a small cast, and what they say of some kinds as tables write it."""

from datetime import date

from nurture.domain.capture import Field, Part, capture
from nurture.domain.names import Known
from tests.domain.directory import People

TODAY = date(2026, 11, 22)  # a Sunday
CAST = People.called(
    *(
        "Ana Costa",
        "Ben Ito",
        "Cleo Marsh",
        "Otto Lind",
        "Priya Nair",
        "Mum",
        "Zoë Ray",
        "Rui Costa",
        "Noor Haddad",
    ),
    *("Yusuf Demir", "Mark Webb", "Grace Okafor", "Sam Becker", "Sam Oduya"),
)


def said(line: str, *fields: Field) -> frozenset[str]:
    """What a line says of these kinds: "Ana interest: ceramics", "Rui sibling Ana"."""
    found = capture(line, CAST, TODAY).parts
    return frozenset(_shown(part) for part in found if part.field in fields)


def _shown(part: Part) -> str:
    if part.field is Field.RELATION:
        return f"{_name(part.person)} {part.kind} {_name(part.other)}"
    way = f"{part.field} " if part.field in (Field.GAVE, Field.RECEIVED) else ""
    kind = f" {part.kind}" if part.kind else ""
    return f"{way}{_name(part.person)}{kind}: {part.text}"


def _name(whom: Known | str | None) -> str:
    return whom.name.partition(" ")[0] if isinstance(whom, Known) else str(whom)
