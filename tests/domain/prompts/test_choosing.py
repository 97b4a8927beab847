from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nurture.domain.etiquette import etiquette
from nurture.domain.fitting import fitting
from nurture.domain.intentions import Intention
from nurture.domain.kindness import Kindness, KindnessKind, Way
from nurture.domain.people import BoundaryKind, FactKind
from nurture.domain.portrait import PastPrompt, Portrait
from nurture.domain.prompts import Prompt, Prompts, prompts_for
from nurture.domain.prompts.choosing import MOST
from nurture.domain.spheres import Sphere
from tests.domain.crowd import ODD, somebody
from tests.domain.portraits import TODAY, boundary, portrait
from tests.domain.prompts.looking import days_ago, fact, of, prompts, subjects, thread, touch

SEEDS = st.integers(0, 100_000)


def test_a_rich_portrait_has_a_prompt_of_every_intention() -> None:
    found = of(
        id=3,
        facts=(
            fact(FactKind.INTEREST, "old tiles", 1),
            fact(FactKind.CAN_TEACH, "sourdough", 2),
            fact(FactKind.HOPE, "a studio of her own", 3),
        ),
        threads=(thread("moving to Lisbon"), thread("passed the driving test", 5, key=2)),
        kindnesses=(Kindness(Way.RECEIVED, KindnessKind.GIFT, "the jam", days_ago(400), id=1),),
        touches=(touch("we laughed about the boat", 200),),
        around_then=(touch("lunch by the river", 366, 2),),
    )
    assert {prompt.intention for prompt in found} == set(Intention) - {Intention.INTRODUCE}
    assert all(prompt.because for prompt in found)


def test_without_facts_there_is_an_honest_hello_and_a_question() -> None:
    found = prompts(portrait()).prompts
    assert found[0].subject == "hello"
    assert found[0].because[0].text == "never yet talked"
    assert [prompt.subject.partition(":")[0] for prompt in found[1:]] == ["question", "question"]
    assert all(prompt.opener.endswith("?") for prompt in found[1:])


def test_r8_a_prompt_says_what_was_told_and_when() -> None:
    told = fact(FactKind.INTEREST, "old tiles; photographs every stairwell")
    prompt = next(prompt for prompt in of(facts=(told,)) if prompt.subject == "fact:1")
    assert prompt.because == ((told.text, told.learned_on),)
    assert "old tiles" in prompt.opener


@given(SEEDS)
def test_the_same_day_gives_the_same_answer(seed: int) -> None:
    assert prompts(somebody(seed)) == prompts(somebody(seed))


@given(SEEDS)
def test_r4_no_prompt_breaks_a_boundary(seed: int) -> None:
    person = somebody(seed)
    manners = etiquette(person, TODAY, fitting())
    found = prompts_for(person, manners, TODAY)
    if manners.no_contact or person.died_on or person.archived_on:
        assert not found.prompts
    for prompt in found.prompts:
        assert manners.fits(prompt.intention)
        assert not manners.about(prompt.opener)
        assert not any(manners.about(because.text) for because in prompt.because)
        assert not manners.on(prompt.channel)


@given(SEEDS)
def test_a_list_is_whole(seed: int) -> None:
    found = prompts(somebody(seed))
    assert bool(found.prompts) != bool(found.reason)
    assert len([each for each in subjects(found.prompts) if not each.startswith("kindness:")]) <= MOST
    assert len(set(subjects(found.prompts))) == len(found.prompts)
    for prompt in found.prompts:
        assert "{" not in prompt.opener
        assert prompt.opener.isprintable()
        assert 5 < len(prompt.opener) < 250


@given(SEEDS)
def test_r7_what_was_given_or_received_changes_nothing_but_thanks_and_lending(seed: int) -> None:
    person = somebody(seed)
    gave = tuple(
        Kindness(Way.GAVE, kind, f"{kind} of great worth", days_ago(5 * n), id=900 + n)
        for n, kind in enumerate(KindnessKind)
    )
    thanked = tuple(each._replace(way=Way.RECEIVED, thanked_on=TODAY, returned_on=TODAY) for each in gave)
    without, more = (person._replace(kindnesses=kindnesses) for kindnesses in ((), gave + thanked))
    assert prompts(without) == prompts(more)
    unlike = [prompt for prompt in _all(person) if prompt.intention is not Intention.THANK]
    assert unlike == [prompt for prompt in _all(without) if prompt.intention is not Intention.THANK][: len(unlike)]


def _all(person: Portrait) -> tuple[Prompt, ...]:
    return prompts(person).prompts


@pytest.mark.parametrize("odd", ODD)
def test_text_of_any_kind_is_carried(odd: str) -> None:
    found = of(
        name=odd or "?",
        facts=tuple(fact(kind, odd, n) for n, kind in enumerate(FactKind)),
        threads=(thread(odd),),
        kindnesses=(Kindness(Way.RECEIVED, KindnessKind.ADVICE, odd, days_ago(5), id=1),),
        touches=(touch(f"laughed {odd}", 30),),
        around_then=(touch(odd, 366, 2),),
    )
    assert len(found) > 5
    assert odd in {because.text for prompt in found for because in prompt.because}
    assert all(len(prompt.opener) < 250 and prompt.opener.isprintable() for prompt in found)


def test_different_people_are_not_written_to_alike() -> None:
    openers = [prompts(portrait(id=key, last_exchange=days_ago(10))).prompts[0].opener for key in range(1, 13)]
    assert len(set(openers)) >= 6


def test_one_person_is_not_written_to_alike_twice_in_a_row() -> None:
    person = portrait(last_exchange=days_ago(10))
    openers = [_hello(prompts(person._replace(touch_count=count))) for count in range(12)]
    assert all(first != second for first, second in pairwise(openers))


def _hello(found: Prompts) -> str:
    return next(prompt.opener for prompt in found.prompts if prompt.subject == "hello")


def test_someone_for_business_only_is_written_to_about_work_or_not_at_all() -> None:
    only = boundary(BoundaryKind.BUSINESS_ONLY)
    told = (fact(FactKind.INTEREST, "old tiles", 1), fact(FactKind.WORK, "leads the platform team", 2))
    found = of(sphere=Sphere.PROFESSIONAL, boundaries=(only,), facts=told)
    assert subjects(found) == ["fact:2"]
    silent = prompts(portrait(sphere=Sphere.PROFESSIONAL, boundaries=(only,), facts=told[:1]))
    assert silent == Prompts((), f"nothing that is known fits what they asked: “{only.words.strip()}”")


def test_a_topic_that_is_not_to_be_spoken_of_is_in_no_prompt() -> None:
    told = (fact(FactKind.INTEREST, "the elections", 1), fact(FactKind.INTEREST, "old tiles", 2))
    found = of(boundaries=(boundary(BoundaryKind.NOT_ABOUT, "politics"),), facts=told)
    assert "fact:2" in subjects(found)
    assert "fact:1" not in subjects(found)


@pytest.mark.parametrize("used_on", [3, 300])
def test_what_was_used_comes_again_when_it_is_its_turn(used_on: int) -> None:
    told = tuple(fact(FactKind.INTEREST, text, n) for n, text in enumerate(("old tiles", "Bach", "chess")))
    past = tuple(PastPrompt(f"fact:{key}", False, days_ago(used_on + key)) for key in (0, 2))
    found = subjects(of(facts=told, past_prompts=past))
    assert found[0] == "fact:1"
    assert found.index("fact:2") < found.index("fact:0")
