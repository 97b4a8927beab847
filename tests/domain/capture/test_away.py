import pytest

from nurture.domain.capture import capture
from nurture.domain.capture.away import away
from nurture.domain.capture.line import tokenise
from nurture.domain.capture.names import Names
from nurture.domain.capture.people import Reader
from tests.domain.capture.lines import TODAY, cast


def missing(line: str) -> list[str]:
    tokens = tokenise(line)
    reader = Reader(line, tokens, Names(line, tokens, cast()), [])
    reader.read()
    keys = away(tokens, reader.found)
    return sorted(known.name for known in cast().people if known.id in keys)


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("everyone from pottery except Otto", ["Otto Lind"]),
        ("everyone from pottery but Otto and Ana", ["Ana Costa", "Otto Lind"]),
        ("the Costas minus Rui", ["Rui Costa"]),
        ("the whole choir apart from Jun", ["Jun Sato"]),
        ("dinner with Ana, Ben couldn't make it", ["Ben Ito"]),
        ("Ben didn't come", ["Ben Ito"]),
        ("Ben cancelled", ["Ben Ito"]),
        ("Mark was not there", ["Mark Webb"]),
        ("April was there, Art wasn't.", ["Art Boyd"]),
        ("lunch with everyone but Jun", ["Jun Sato"]),
        ("a walk with all except Ben and Cleo", ["Ben Ito", "Cleo Marsh"]),
        ("Retro with Dana; Ben absent", ["Ben Ito"]),
        ("standup: Ben out sick", ["Ben Ito"]),
        ("Ben cancelled lunch", ["Ben Ito"]),
        ("zoom with Cleo (Ben on holiday)", ["Ben Ito"]),
        ("zoom with Ben. Ben on holiday soon", []),
        ("Ben cancelled his gym card", []),
        ("Ben didn't pick up", []),
        ("Ben wasn't happy", []),
        ("coffee with Ana but Ben paid", []),
        ("everyone from pottery and Ben", []),
    ],
)
def test_who_was_not_there(line: str, people: list[str]) -> None:
    assert missing(line) == people


@pytest.mark.parametrize(
    ("line", "people", "asked"),
    [
        ("Ben didn't show up, so I had a coffee with his brother", [], ["Ben"]),
        ("Ben stood me up again, ended up chatting to Cleo at the bar", ["Cleo Marsh"], []),
        ("neither Ana nor Ben came, so just Cleo and a bottle of red", ["Cleo Marsh"], []),
        ("supper with Cleo, neither Ben nor Zoë made it", ["Cleo Marsh"], []),
        ("Ben can't come. Rang him", ["Ben Ito"], []),
        ("couldn't meet Ben today", [], ["Ben"]),
        ("forgot to call Ben", [], ["Ben"]),
    ],
)
def test_who_stayed_away_is_never_taken_unasked(line: str, people: list[str], asked: list[str]) -> None:
    found = capture(line, cast(), TODAY)
    assert [known.name for known in found.people] == people
    assert [unsure.text for unsure in found.questions] == asked
