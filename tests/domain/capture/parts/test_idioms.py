import pytest

from nurture.domain.capture.parts.clauses import cut
from nurture.domain.capture.parts.promises import promises
from tests.domain.capture.parts.scenes import cases, scene_of, shown

TAKEN_ON = """
Coffee with Ana, it's down to me to bring the chairs on friday
    me Ana: bring the chairs @ 2026-11-27
Ana rang. Falls to me to order the flowers
    me Ana: order the flowers
count on me for two trays of samosas, told Priya
    me Priya: two trays of samosas
Put me down for a pavlova at Otto's on 5 december
    me Otto: a pavlova at Otto's @ 2026-12-05
I'm on the hook to Ben for the raffle prizes
    me Ben: the raffle prizes
my turn to feed Cleo's cat, next week
    me Cleo: feed Cleo's cat @ 2026-11-29
IOU Ben: one curry
    me Ben: one curry
IOU Ana a pint
    me Ana: a pint
Promised: Ana the pattern, by wednesday
    me Ana: the pattern @ 2026-11-25
my promise to Ana: the lasagne recipe
    me Ana: the lasagne recipe
shook on it with Otto: he paints the fence, I do his tax return
    them Otto: paints the fence
    me Otto: do his tax return
"""
NOTHING = """
it was my turn to cook for Ana
up to me to decide, said Ana
Ana put me down for singing
it isn't down to me to bring Ana's chairs
Ben shook on it: he was right
IOU
"""


@pytest.mark.parametrize(("line", "parts"), list(cases(TAKEN_ON)))
def test_what_is_taken_on_by_an_idiom_a_note_or_a_bargain(line: str, parts: frozenset[str]) -> None:
    scene = scene_of(line)
    assert {shown(part) for part in promises(cut(scene), scene)} == parts


@pytest.mark.parametrize("line", NOTHING.strip().splitlines())
def test_what_is_taken_on_by_nobody(line: str) -> None:
    scene = scene_of(line)
    assert not list(promises(cut(scene), scene))
