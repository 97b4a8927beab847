"""Their words are law (R4, R5): what a boundary forbids, and what is only to be minded."""

from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nurture.domain.drafts import Verdict, judge
from nurture.domain.people import BoundaryKind, Channel, Standing
from tests.domain.drafts.addressees import ana, manners
from tests.domain.drafts.test_judging import HARMLESS, PITCHES
from tests.domain.portraits import boundary

EMAIL = Channel("email", "ana@example.org", standing=Standing.WELCOME)
PHONE = Channel("phone", "+44 20 7946 0000")
HELLO = "How was the sea?"


@given(st.text(max_size=80) | st.sampled_from(PITCHES + HARMLESS))
@settings(max_examples=50, deadline=None)
def test_who_asked_for_no_contact_gets_nothing(text: str) -> None:
    line = boundary(BoundaryKind.NO_CONTACT, words="please stop writing")
    judgement = judge(text, ana(manners(line)))
    assert judgement.verdict is Verdict.FORBIDDEN
    assert any(each.kind == "boundary" and "“please stop writing”" in each.why for each in judgement.findings)


@pytest.mark.parametrize("text", PITCHES)
def test_no_business_forbids_a_pitch(text: str) -> None:
    judgement = judge(text, ana(manners(boundary(BoundaryKind.NO_BUSINESS))))
    assert judgement.verdict is Verdict.FORBIDDEN
    assert [each.quote for each in judgement.findings if each.kind == "boundary"] != [""]


@pytest.mark.parametrize("text", [*HARMLESS, HELLO])
def test_no_business_lets_friends_talk(text: str) -> None:
    assert judge(text, ana(manners(boundary(BoundaryKind.NO_BUSINESS)))).verdict is Verdict.CLEAR


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Come to dinner on Friday?", "dinner"),
        ("How are the kids?", "kids"),
        ("The report on the tender is attached.", ""),
        ("Shall we discuss the contract over lunch?", ""),
    ],
)
def test_business_only_keeps_private_life_out(text: str, quote: str) -> None:
    judgement = judge(text, ana(manners(boundary(BoundaryKind.BUSINESS_ONLY))))
    found = [each.quote for each in judgement.findings if each.kind == "boundary"]
    assert found == ([quote] if quote else [])
    assert (judgement.verdict is Verdict.FORBIDDEN) is bool(quote)


def test_a_topic_is_left_alone_and_named() -> None:
    to = ana(manners(boundary(BoundaryKind.NOT_ABOUT, "politics")))
    text = "What do you say about politics these days?"
    judgement = judge(text, to)
    assert judgement.verdict is Verdict.FORBIDDEN
    assert [each.quote for each in judgement.findings if each.kind == "boundary"] == ["politics"]
    assert judge(HELLO, to).verdict is Verdict.CLEAR


@pytest.mark.parametrize("standing", [Standing.UNKNOWN, Standing.WELCOME])
def test_a_channel_that_was_refused_is_the_wrong_one(standing: Standing) -> None:
    facebook = Channel("facebook", "ana.costa", standing=standing)
    etiquette = manners(boundary(BoundaryKind.NOT_ON, "facebook"), channels=(EMAIL, facebook))
    judgement = judge(HELLO, ana(etiquette, channel=facebook))
    assert judgement.verdict is Verdict.FORBIDDEN
    assert [each.kind for each in judgement.findings] == ["wrong-channel"]
    assert judge(HELLO, ana(etiquette, channel=EMAIL)).verdict is Verdict.CLEAR


def test_an_unwelcome_standing_is_a_refusal() -> None:
    phone = Channel("phone", "+44 20 7946 0000", standing=Standing.UNWELCOME, note="never ring me")
    judgement = judge(HELLO, ana(manners(channels=(EMAIL, phone)), channel=phone))
    assert judgement.verdict is Verdict.FORBIDDEN
    assert "never ring me" in judgement.findings[0].why


def test_a_channel_to_ask_for_first_is_to_be_minded() -> None:
    phone = Channel("phone", "+44 20 7946 0000", standing=Standing.ASK_FIRST)
    judgement = judge(HELLO, ana(manners(channels=(phone,)), channel=phone))
    assert judgement.verdict is Verdict.CAREFUL
    assert judgement.findings[0].why == "They want to be asked before phone is used."


@pytest.mark.parametrize(
    ("note", "today", "closed"),
    [
        ("weekdays", date(2026, 3, 14), True),
        ("weekdays", date(2026, 3, 13), False),
        ("calls between one and two", datetime(2026, 3, 13, 13, 30), False),
        ("calls between one and two", datetime(2026, 3, 13, 15, 0), True),
        ("calls between one and two", date(2026, 3, 13), False),
        ("the blue phone", date(2026, 3, 14), False),
    ],
)
def test_their_hours_are_minded(note: str, today: date, closed: bool) -> None:
    phone = Channel("phone", "+44 20 7946 0000", standing=Standing.WELCOME, note=note)
    judgement = judge(HELLO, ana(manners(channels=(phone,)), channel=phone), today=today)
    assert [each.kind for each in judgement.findings] == (["hours"] if closed else [])
    assert judgement.verdict is (Verdict.CAREFUL if closed else Verdict.CLEAR)


def test_what_is_only_kept_is_shown_and_forbids_nothing() -> None:
    line = boundary(BoundaryKind.OTHER, words="please be patient with me")
    judgement = judge(HELLO, ana(manners(line)))
    assert judgement.verdict is Verdict.CLEAR
    assert [each.why for each in judgement.findings] == ["They asked: “please be patient with me”."]


def test_a_finding_carries_the_boundary_that_forbids_and_none_that_is_told() -> None:
    told = boundary(BoundaryKind.OTHER, words="please be patient with me")
    topic = boundary(BoundaryKind.NOT_ABOUT, "politics")
    judgement = judge("What do you say about politics these days?", ana(manners(told, topic)))
    assert judgement.verdict is Verdict.FORBIDDEN
    assert [each.boundary for each in judgement.findings if each.kind == "boundary"] == [topic, None]
