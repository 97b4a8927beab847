"""The mirror judges every prompt (R6): none contains an ask, a promotion or a pressure."""

from datetime import date

import pytest

from nurture.domain.drafts import Addressee, Verdict, judge
from nurture.domain.etiquette import Etiquette, etiquette
from nurture.domain.fitting import fitting
from nurture.domain.kindness import Kindness, KindnessKind, Way
from nurture.domain.prompts import prompts_for, questions_for
from nurture.domain.prompts.phrases import phrases
from nurture.domain.spheres import Sphere
from tests.domain.crowd import crowd
from tests.domain.portraits import TODAY

UNTHANKED = Kindness(Way.RECEIVED, KindnessKind.ADVICE, "the lease", date(2026, 1, 2), id=1)
THINGS = (
    "pottery",
    "your daughter Mia starting school",
    "the new job",
    "moving to Lisbon in May",
    "a studio of your own",
)
"""What a sphere may name; promotion and trade are named by no opener."""


def test_all_prompts_of_a_thousand_people_are_clear() -> None:
    unclear, judged = [], 0
    for person in crowd(1000):
        manners = etiquette(person, TODAY, fitting())
        unthanked = tuple(each for each in person.kindnesses if each.unthanked)
        to = Addressee(person.name, (person.name,), manners, unthanked=unthanked)
        for prompt in prompts_for(person, manners, TODAY).prompts:
            judgement = judge(prompt.opener, to._replace(channel=prompt.channel), today=TODAY)
            judged += 1
            if judgement.verdict is not Verdict.CLEAR:
                unclear.append((prompt.opener, judgement))
    assert not unclear
    assert judged > 3000


def test_no_question_of_a_brief_is_an_ask() -> None:
    for person in crowd(200):
        manners = etiquette(person, TODAY, fitting())
        for question in questions_for(person, manners, TODAY):
            assert judge(question, today=TODAY).verdict is Verdict.CLEAR, question


@pytest.mark.parametrize("topic", sorted(phrases().topics))
def test_every_phrase_is_clear_even_to_somebody_whom_i_still_have_to_thank(topic: str) -> None:
    for phrase in phrases().topics[topic]:
        for said in ["rang you"] if topic == "channel" else THINGS if "thing" in phrase.slots else [""]:
            slots = {"name": "Ana", "thing": said, "when": "last year", "years": "a year ago", "day": "on Tuesday"}
            for sphere in Sphere:
                to = Addressee(
                    "Ana", ("Ana",), Etiquette(sphere, (), (), fitting()[sphere]), unthanked=(UNTHANKED,)
                )
                assert judge(phrase.said(slots), to, today=TODAY).verdict is Verdict.CLEAR, phrase.said(slots)
