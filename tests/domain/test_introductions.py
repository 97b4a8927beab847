import pytest
from hypothesis import given
from hypothesis import strategies as st

from nurture.domain.folding import fold
from nurture.domain.introductions import keywords, meets, root
from nurture.domain.people import Fact, FactKind

PAIRS = [
    ("can-teach: pottery: throwing, glazing, and patience", "wants-to-learn: pottery, after he held a bowl", True),
    ("wants-to-learn: to sail", "can-teach: sailing small boats", True),
    ("wants-to-learn: photography", "can-teach: taking photographs of birds", True),
    ("hope: to open a bakery", "work: baker, since he was fifteen", True),
    ("hope: to teach", "work: teacher", True),
    ("work: runs a bakery", "hope: a small bakery in the hills", True),
    ("interest: sea swimming", "interest: swims outdoors until the lake is cold", True),
    ("interest: likes music", "interest: likes music", False),
    ("interest: travel, food, books", "interest: reads books and travels", False),
    ("interest: old tiles", "interest: old radios", False),
    ("place: Lisbon", "place: Lisbon", False),
    ("can-teach: pottery", "can-teach: pottery", False),
    ("can-teach: pottery", "interest: pottery", False),
    ("can-teach: sewing, in an evening", "wants-to-learn: chess, in an evening", False),
    ("can-teach: a class on bees", "wants-to-learn: a class on tax law", False),
    ("hope: a studio with a window on the river", "work: river ecologist", False),
    ("hope: a new website", "work: looking for somebody to redo the website", False),
    ("work: manager", "hope: to be a manager", False),
    ("food: sourdough", "food: sourdough", False),
]


def read(line: str) -> Fact:
    kind, _, text = line.partition(": ")
    return Fact(FactKind(kind), text)


@pytest.mark.parametrize(("mine", "theirs", "meet"), PAIRS)
def test_facts_meet_where_an_introduction_is_worth_it(mine: str, theirs: str, meet: bool) -> None:
    assert bool(meets(read(mine), read(theirs))) is meet
    assert bool(meets(read(theirs), read(mine))) is meet


def test_why_two_people_meet_is_said_of_the_first() -> None:
    teacher, learner = read("can-teach: pottery"), read("wants-to-learn: pottery")
    assert meets(teacher, learner) == "can teach what they want to learn"
    assert meets(learner, teacher) == "wants to learn what they can teach"


@pytest.mark.parametrize(
    "family",
    [
        "pottery potter potters pots",
        "baking baker bakery bakes baked",
        "sailing sails sail",
        "photography photographs photographer",
        "weaving weaver weaves",
        "pastry pastries",
        "running runner runs",
    ],
)
def test_words_of_a_family_have_one_root_that_begins_them_all(family: str) -> None:
    roots = {root(word) for word in family.split()}
    assert len(roots) == 1
    assert all(word.startswith(roots.copy().pop()) for word in family.split())


@pytest.mark.parametrize("pair", ["river rivet", "corner corn", "summer sum", "letter let", "sister sist"])
def test_not_every_er_is_somebody(pair: str) -> None:
    first, second = pair.split()
    assert root(first) != root(second)


@given(st.sampled_from(list(FactKind)), st.text())
def test_keywords_begin_words_of_the_fact(kind: FactKind, text: str) -> None:
    folded = fold(text)
    for word in keywords(Fact(kind, text)):
        assert word in folded
        assert word.isalpha()
        assert len(word) >= 3


def test_a_fact_of_ten_thousand_letters_has_a_few_keywords() -> None:
    assert len(keywords(Fact(FactKind.INTEREST, "weaving knitting " * 1000))) <= 5
