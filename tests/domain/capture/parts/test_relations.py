import pytest

from nurture.domain.capture import Field
from tests.domain.capture.parts.sayings import said
from tests.domain.capture.parts.scenes import cases

SAID = """
coffee with Ana's brother Rui
    Rui sibling Ana
coffee with Ana and her brother Rui
    Rui sibling Ana
coffee with Rui, Ana's brother
    Rui sibling Ana
lunch with Rui (Ana's brother)
    Rui sibling Ana
Rui is Ana's brother
    Rui sibling Ana
turns out Rui is Ana's cousin. Tea with Ana
    Rui relative Ana
Ben and his wife Lena came round
    Lena partner Ben
dinner with Ben and his wife, Lena
    Lena partner Ben
lunch with Otto's mother Keiko
    Keiko parent Otto
tea with Priya's colleague Kabir
    Kabir colleague Priya
Zoë's new boyfriend Tom joined us
    Tom partner Zoë
met Grace's sons Emil and Tom
    Emil child Grace
    Tom child Grace
drinks with Ana's flatmate Petra
    Petra knows Ana
coffee with Noor and a colleague of hers, Bettina
    Bettina colleague Noor
lunch with a friend of Ana's called Petra
    Petra friend Ana
walk with Petra, an old friend of Ana's
    Petra friend Ana
Priya and Otto are siblings, who knew. Coffee with both
    Priya sibling Otto
turns out Cleo knows Zoë
    Cleo knows Zoë
Noor works with Yusuf
    Noor colleague Yusuf
Ana and Ben know each other
    Ana knows Ben
Ben is married to Cleo
    Ben partner Cleo
Mark and Grace are cousins
    Mark relative Grace
Otto is friends with Yusuf. Call with Otto
    Otto friend Yusuf
Zoë is going out with Mark
    Zoë partner Mark
Priya is a cousin of Noor's
    Priya relative Noor
met Carla through Ana
    Carla introduced-by Ana
Ana and Ben are married
    Ana partner Ben
Cleo and Otto work together
    Cleo colleague Otto
Ana's boss Dietmar called
    Dietmar colleague Ana
tea with Ben's grandmother Odile
    Odile relative Ben
"""
NOTHING = """
Ana introduced me to Rui
coffee with Ana and Ben
Ana's brother called
Ben's wife is a nurse
my brother Rui called
coffee with my friend Ana
Ana knows a lot
Ben knows Zoë's brother
Otto doesn't know Cleo
Ana might know Ben
does Priya know Otto?
Ana is working with clay
Noor works with children
Ana's friend is moving
Ana and Ben are moving in together
Cleo and Otto are late
Ana loves Ben
a friend of mine, coffee with Ana
coffee with a friend of Priya's
Ben used to work with Mark
"""


@pytest.mark.parametrize(("line", "relations"), [*cases(SAID)])
def test_who_is_what_to_whom(line: str, relations: frozenset[str]) -> None:
    assert said(line, Field.RELATION) == relations


@pytest.mark.parametrize("line", NOTHING.strip().splitlines())
def test_what_is_no_relation(line: str) -> None:
    assert said(line, Field.RELATION) == frozenset()
