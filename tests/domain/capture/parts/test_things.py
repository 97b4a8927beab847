import pytest

from nurture.domain.capture.parts.clauses import cut
from nurture.domain.capture.parts.threads import threads
from tests.domain.capture.parts.scenes import cases, scene_of, shown

BEFELL = """
coffee with Ana, her flat got burgled
    Ana: her flat got burgled
Ben's car was stolen
    Ben: car was stolen
Otto's cat had to be put down
    Otto: cat had to be put down
Cleo's visa has been refused
    Cleo: visa has been refused
Ana's house is on the market
    Ana: house is on the market
Ben called, his boiler's dead
    Ben: his boiler's dead
Priya's mortgage came through
    Priya: mortgage came through
Ana's surgery got pushed to march
    Ana: surgery got pushed to march @ 2027-03-01
Ben says the wedding is on 4 june
    Ben: wedding is on 4 june @ 2027-06-04
"""
NOTHING = """
coffee with Ana, her umbrella broke
Ben's car got stuck in the mud
Ana's house is lovely
Ana's cousin's lodger got deported
Otto's train was cancelled
the flat got burgled, said nobody
"""


@pytest.mark.parametrize(("line", "parts"), list(cases(BEFELL)))
def test_what_befalls_a_thing_of_theirs(line: str, parts: frozenset[str]) -> None:
    scene = scene_of(line)
    assert {shown(part) for part in threads(cut(scene), scene)} == parts


@pytest.mark.parametrize("line", NOTHING.strip().splitlines())
def test_what_befalls_a_thing_for_the_moment_is_no_news(line: str) -> None:
    scene = scene_of(line)
    assert not list(threads(cut(scene), scene))
