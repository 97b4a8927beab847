"""What went before a draft (R6): the same words to others, one ask after another, a kindness not thanked for."""

from datetime import date
from typing import Any

import pytest

from nurture.domain.drafts import Sent, Verdict, judge
from nurture.domain.kindness import Kindness, KindnessKind, Way
from tests.domain.drafts.addressees import ana

ASK = "Could you lend me the ladder on Sunday?"
HELLO = "How was the sea?"
GREETING = (
    "Hi {}, spring is here at last and I thought of you all. We are well, the garden is a swamp, and the twins "
    "have learned to whistle. How are you?"
)
ADVICE = Kindness(Way.RECEIVED, KindnessKind.ADVICE, "the word about the lease", date(2026, 1, 5))


def sent(*texts: str) -> tuple[Sent, ...]:
    return tuple(Sent(text, date(2026, 2, 20 - number)) for number, text in enumerate(texts))


def kinds(text: str, **said: Any) -> list[str]:
    return [finding.kind for finding in judge(text, ana(**said)).findings]


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ((ASK, ASK), True),
        ((ASK, "Can I borrow your van, and would you drive it?", HELLO), True),
        ((ASK, HELLO, ASK), False),
        ((HELLO, ASK, ASK), False),
        ((ASK,), False),
        ((), False),
    ],
)
def test_the_third_ask_in_a_row_is_seen(before: tuple[str, ...], expected: bool) -> None:
    judgement = judge("Could you feed the cat on Monday?", ana(sent=sent(*before)))
    assert ("third-ask" in [finding.kind for finding in judgement.findings]) is expected
    assert judgement.verdict is (Verdict.CAREFUL if expected else Verdict.CLEAR)


def test_after_two_asks_a_hello_is_clear() -> None:
    assert judge(HELLO, ana(sent=sent(ASK, ASK))).verdict is Verdict.CLEAR


def test_a_pitch_before_counts_as_an_ask() -> None:
    assert "third-ask" in kinds(ASK, sent=sent("Please like my page, hun!", "Vote for me and tell your friends!"))


def test_asking_again_before_thanking_is_seen_with_what_they_did() -> None:
    findings = judge(ASK, ana(unthanked=(ADVICE,))).findings
    assert findings[-1].kind == "unthanked"
    assert "the word about the lease" in findings[-1].why
    assert findings[-1].quote == ""


def test_thanks_in_the_draft_are_thanks() -> None:
    assert "unthanked" not in kinds(f"Thank you for the word about the lease! {ASK}", unthanked=(ADVICE,))
    assert "unthanked" not in kinds(HELLO, unthanked=(ADVICE,))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (GREETING.format("Ana"), True),
        (GREETING.format("Ana").replace("twins", "children"), True),
        (GREETING.format("Ana").upper(), True),
        (
            "Hi Ana, the roof is done and I have a week to myself. Shall we walk to the lighthouse? I bring soup.",
            False,
        ),
        (GREETING.format("Ana")[:40], False),
    ],
)
def test_the_same_words_to_others_are_seen(text: str, expected: bool) -> None:
    elsewhere = (
        Sent(GREETING.format("Ben"), date(2026, 3, 1), "Ben Okafor"),
        Sent("Happy birthday!", date(2026, 3, 2), "Cleo"),
    )
    found = [each for each in judge(text, ana(elsewhere=elsewhere)).findings if each.kind == "sent-to-others"]
    assert bool(found) is expected
    assert all("Ben Okafor" in each.why and "Cleo" not in each.why for each in found)


def test_many_others_are_not_all_named() -> None:
    elsewhere = tuple(
        Sent(GREETING.format("you"), date(2026, 3, 1), name) for name in ("Ben", "Cleo", "Dan", "Eva", "Fay")
    )
    finding = judge(GREETING.format("Ana"), ana(elsewhere=elsewhere)).findings[-1]
    assert finding.why == "Nearly the same words went to Ben, Cleo, Dan and 2 more."


def test_a_short_greeting_may_go_to_everybody() -> None:
    elsewhere = (Sent("Happy birthday, have a lovely day!", date(2026, 3, 1), "Ben"),)
    assert kinds("Happy birthday, have a lovely day!", elsewhere=elsewhere) == []


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Hi Ben, how was the sea?", "Ben"),
        ("Ben! How was the sea?", "Ben"),
        ("Hi Ana, how was the sea?", ""),
        ("Anita, how was the sea?", ""),
        ("Hi, Ben says hello.", ""),
        ("Dear Zoe, how was the sea?", ""),
    ],
)
def test_another_s_name_left_standing_is_a_template(text: str, quote: str) -> None:
    elsewhere = (Sent("How was it?", date(2026, 3, 1), "Ben Okafor"),)
    found = [each for each in judge(text, ana(elsewhere=elsewhere)).findings if each.kind == "template"]
    assert [each.quote for each in found] == ([quote] if quote else [])
    assert all("Ana Costa" in each.why for each in found)
