import pytest

from nurture.domain import typed
from nurture.domain.capture import Field, capture
from tests.domain.capture.parts.sayings import CAST, TODAY, said
from tests.domain.capture.parts.scenes import cases

SAID = """
Ana's birthday is 12 April
    Ana: birthday 12 April
coffee with Ben, his birthday is on 3 May
    Ben: birthday 3 May
tea with Cleo; her birthday's on the 3rd of june
    Cleo: birthday 3rd of june
Otto: birthday 3 March
    Otto: birthday 3 March
called Mum. Birthday: 19 november 1951
    Mum: Birthday 19 november 1951
Ana and Ben over for dinner, their anniversary is 5 May
    Ana: anniversary 5 May
    Ben: anniversary 5 May
Ana and Ben's wedding anniversary is 5 May, drinks with both
    Ana: wedding anniversary 5 May
    Ben: wedding anniversary 5 May
lunch with Priya (bday 3/4)
    Priya: bday 3/4
Zoë's bday is february 2nd
    Zoë: bday february 2nd
12 April is Ana's birthday
    Ana: birthday 12 April
Mark was born on 3 June 1980
    Mark: 3 June 1980
Grace told me her birthday falls on 29 February
    Grace: birthday 29 February
Yusuf's name day is 6 december
coffee with Noor, her daughter's birthday is 14 july
    Noor: daughter's birthday 14 july
reminder that Ben's birthday is 1990-04-12
    Ben: birthday 1990-04-12
"""
NOTHING = """
went to Ana's birthday on 14 November
Ben's birthday is on friday
birthday drinks with Otto on 3 november
Cleo's birthday party was great
my birthday is 3 May, told Ana
birthday cake with Ben
called Ana on her birthday
Ben was born in 1980
Ana's birthday is in may
the baby was born on 3 november. Called Ana
Otto's birthday is 31 february
gave Ben a card for his birthday, 3 books in it
"""


@pytest.mark.parametrize(("line", "moments"), [*cases(SAID)])
def test_days_that_come_back(line: str, moments: frozenset[str]) -> None:
    assert said(line, Field.MOMENT) == moments


@pytest.mark.parametrize("line", [line for line, moments in cases(SAID) if moments])
def test_the_words_are_those_that_a_moment_is_typed_in(line: str) -> None:
    for part in capture(line, CAST, TODAY).parts_of(Field.MOMENT):
        assert typed.moment(part.text).day


@pytest.mark.parametrize("line", NOTHING.strip().splitlines())
def test_what_is_no_yearly_day(line: str) -> None:
    assert said(line, Field.MOMENT) == frozenset()
