"""Reading one line among a few people, for the tests of how a contact was."""

from datetime import date

from nurture.domain.capture import Capture, capture
from tests.domain.directory import People

TODAY = date(2026, 11, 22)  # a Sunday
CIRCLE = People.called(
    "Ana Costa|Nita",
    "Ben Ito",
    "Zoë Ray",
    "Will Turner",
    "April Moss",
    "May Lin",
    "Mark Webb",
    "Sunday Adeyemi",
    "Otto Lind",
    "Priya Nair",
    "Teresa Silva|Mum",
    "Hans Brandt|Dad",
    "Siobhán Kelly",
    "Jun Sato",
)


def heard(line: str) -> Capture:
    """What a line says, on a Sunday in November."""
    return capture(line, CIRCLE, TODAY)
