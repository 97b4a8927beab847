import pytest

from nurture.domain.capture.line import tokenise
from nurture.domain.capture.names import Names
from nurture.domain.capture.people import Reader
from nurture.domain.capture.roles import Role, roles
from nurture.domain.capture.telling import Telling
from tests.domain.capture.lines import cast

SPOKEN, FAR, OWNER, NAMED, CONTACT = Role


def read(line: str) -> tuple[Reader, Telling]:
    tokens = tokenise(line)
    reader = Reader(line, tokens, Names(line, tokens, cast()), [])
    reader.read()
    names = {i for each in reader.found for i in range(each.first, each.end)}
    return reader, Telling(line, tokens, names.__contains__)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("coffee with Ana and Ben", [CONTACT, CONTACT]),
        ("talked about Zoë with Ben", [SPOKEN, CONTACT]),
        ("talked to Ben about Zoë, Ana and Otto", [CONTACT, SPOKEN, SPOKEN, SPOKEN]),
        ("coffee with Ana; Ben is moving", [CONTACT, NAMED]),
        ("coffee with Ana; promised Ben the recipe", [CONTACT, NAMED]),
        ("coffee with Ana; she is moving in with Ben", [CONTACT, FAR]),
        ("Ana called Ben", [CONTACT, FAR]),
        ("Ana came with Ben", [CONTACT, CONTACT]),
        ("Ana introduced me to Rui", [CONTACT, FAR]),
        ("tea with Ana's brother", [SPOKEN]),
        ("Ana's brother is ill", [OWNER]),
        ("dinner at Ana's", [OWNER]),
        ("dinner at Ana and Ben's", [OWNER, OWNER]),
        ("Mark says hi via Ana", [NAMED, CONTACT]),
        ("coffee with Ana. Ask Ben about the tent", [CONTACT, NAMED]),
        ("rang Grace to ask how Faith is", [CONTACT, FAR]),
        ("sent a card for Ben", [NAMED]),
        ("saw more of Joy", [CONTACT]),
        ("coffee with Ana; Ben was there too", [CONTACT, CONTACT]),
        ("coffee with Ana; Ben lent me his drill", [CONTACT, NAMED]),
        ("coffee with Ana; Ben texted", [CONTACT, CONTACT]),
        ("coffee with Ana; Ben: moving to Porto", [CONTACT, NAMED]),
    ],
)
def test_what_part_everybody_has(line: str, expected: list[Role]) -> None:
    reader, telling = read(line)
    assert roles(reader.tokens, reader.found, telling) == expected
