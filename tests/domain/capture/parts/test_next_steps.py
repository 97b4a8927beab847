import pytest

from nurture.domain.capture.parts.clauses import cut
from nurture.domain.capture.parts.next_steps import next_steps
from tests.domain.capture.parts.scenes import cases, scene_of, shown

STEPS = """
call with Cleo. FU next week
    Cleo: FU @ 2026-11-29
F/U with Otto in two weeks
    Otto: F/U with Otto @ 2026-12-06
coffee with Ana, ask again in two weeks
    Ana: ask again @ 2026-12-06
zoom with Ben. follow up on friday
    Ben: follow up @ 2026-11-27
Lunch with Otto; check in next month
    Otto: check in @ 2026-12-22
tea with Cleo. remind me to call her in may
    Cleo: call her @ 2027-05-01
rang Ben, no answer. Ping him after easter
    Ben: Ping him @ 2027-03-28
walk with Ana. TODO call her
    Ana: call her
coffee with Otto. next time ask about the kiln
    Otto: ask about the kiln
texted Zoë, no reply yet - nudge her in 10 days
    Zoë: nudge her @ 2026-12-02
Ben didn't pick up, try again tomorrow
    Ben: try again @ 2026-11-23
must ask Ana about the allergies on friday. Saw her today
    Ana: ask Ana about the allergies @ 2026-11-27
good chat with Priya, catch up again in six weeks
    Priya: catch up again @ 2027-01-03
dinner with Mum. Call her on thursday
    Mum: Call her @ 2026-11-26
Ana rang while I was out. Call her back tomorrow
    Ana: Call her back @ 2026-11-23
Drinks with Ben; invite him over in three weeks
    Ben: invite him over @ 2026-12-13
Ana starts chemo on monday. Check in with her on wednesday
    Ana: Check in with her @ 2026-11-25
lunch with Otto. I should text him next week
    Otto: text him @ 2026-11-29
emailed Cleo, follow up in january
    Cleo: follow up @ 2027-01-01
I'll call Ana next month
    Ana: call Ana @ 2026-12-22
met Ana and Ben. Ring Ben on monday
    Ben: Ring Ben @ 2026-11-23
Zoë is hiring two devs, remind me to ask about it in a month
    Zoë: ask about it @ 2026-12-22
coffee with Ana. Reminder: ask how the exam went
    Ana: ask how the exam went
note to self: write to Priya before christmas
    Priya: write to Priya @ 2026-12-25
Ben was off sick, check on him in a few days
    Ben: check on him @ 2026-11-25
visit Mum again in december. Tea with her today
    Mum: visit Mum again @ 2026-12-01
"""

NOTHING = """
call with Ana
called Ana back
Ben asked again about the tent
Ana will call me tomorrow
she said she'd follow up. Coffee with Ana
don't call Ana again
should I call Ben again?
text from Ana
met Ana again
I asked Ben about his thesis
checked in with Ana
call Ana tomorrow
followed up with Otto on friday
tried again with Ben
Ana is going to call on friday
email to Ben about the boat
"""


def read(line: str) -> frozenset[str]:
    scene = scene_of(line)
    return frozenset(map(shown, next_steps(cut(scene), scene)))


@pytest.mark.parametrize(("line", "said"), [*cases(STEPS)])
def test_what_i_mean_to_do_next(line: str, said: frozenset[str]) -> None:
    assert read(line) == said


@pytest.mark.parametrize("line", NOTHING.strip().splitlines())
def test_what_is_no_next_step(line: str) -> None:
    assert read(line) == frozenset()
