"""Checking in: what was sent waits, an answer closes the waiting, a boundary takes a reason, a brief knows."""

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from nurture import clock as clock_of
from nurture.domain.kindness import Kindness, KindnessKind, Way
from nurture.domain.people import BoundaryKind, Channel, Fact, FactKind, Moment, MomentKind, Standing
from nurture.domain.rhythm import State
from nurture.domain.touches import Direction, Medium
from nurture.errors import Forbidden, InvalidValue
from nurture.journal import Journal
from tests.journals import TODAY, Calendar, add, dump, fresh, log

ASK = "Hi Ana, would you like my page, and could you share it with your friends? It is only today!"


@pytest.fixture
def clock() -> Calendar:
    return Calendar()


@pytest.fixture
def journal(tmp_path: Path, clock: Calendar) -> Journal:
    return fresh(tmp_path / "journal.db", clock)


def channel(journal: Journal, person: int, kind: str) -> Channel:
    return next(each for each in journal.page(person).channels if each.kind == kind)


def test_a_check_in_is_an_attempt_by_its_door(journal: Journal) -> None:
    ana = add(journal, "Ana Costa", every=30, channels=(Channel("signal", "+44 1"), Channel("email", "a@b.org")))
    receipt = journal.checkins.send(
        ana, "How did it go?\nI thought of you.", channel=channel(journal, ana, "email")
    )
    (touch,) = journal.timeline(ana)
    assert (touch.id, touch.summary, touch.medium, touch.direction) == (
        receipt.id,
        "How did it go?\nI thought of you.",
        Medium.EMAIL,
        Direction.OUT,
    )
    page = journal.page(ana)
    assert (page.state, page.last_exchange, page.waiting_until) == (State.WAITING, None, TODAY + timedelta(7))
    assert receipt.sentence == "Kept as an attempt to reach Ana Costa; give it until Sun 29 Nov."
    assert journal.undo() == "wrote Ana Costa"
    assert journal.timeline(ana) == []


def test_nothing_is_not_sent(journal: Journal) -> None:
    ana = add(journal, "Ana")
    with pytest.raises(InvalidValue):
        journal.checkins.send(ana, " \n ")
    assert journal.timeline(ana) == []


def test_nothing_is_sent_to_somebody_who_died(journal: Journal) -> None:
    tom = add(journal, "Tom")
    journal.people.died(tom, TODAY)
    with pytest.raises(InvalidValue, match=r"^Tom died on Sun 22 Nov; nothing asks for a check-in any more\.$"):
        journal.checkins.send(tom, "How was the sea?")
    assert journal.timeline(tom) == []


def test_an_answer_makes_an_exchange_of_its_own_day(journal: Journal, clock: Calendar) -> None:
    ana, ben = add(journal, "Ana", every=30), add(journal, "Ben", every=30)
    log(journal, [ana, ben], TODAY - timedelta(6), direction=Direction.OUT)
    before = dump(journal)
    journal.checkins.answered(ana)
    page, touch = journal.page(ana), journal.timeline(ana)[0]
    assert (page.last_exchange, page.attempted_on, page.waiting_until) == (TODAY, None, None)
    assert (touch.happened_on, touch.direction, touch.answered_on) == (
        TODAY - timedelta(6),
        Direction.OUT,  # Ben is still waited for
        TODAY,
    )
    assert journal.page(ben).state is State.WAITING
    clock.day += timedelta(1)
    journal.checkins.answered(ben)
    assert journal.page(ben).last_exchange == TODAY + timedelta(1)
    assert journal.timeline(ben)[0].direction is Direction.MUTUAL
    for _ in range(2):
        journal.undo()
    assert dump(journal)["participation"] == before["participation"]
    with pytest.raises(InvalidValue, match="No answer of Carla is awaited"):
        journal.checkins.answered(add(journal, "Carla"))


def test_what_was_written_on_the_day_of_a_talk_can_be_answered_too(journal: Journal, clock: Calendar) -> None:
    ana = add(journal, "Ana")
    log(journal, [ana], TODAY, "coffee")
    journal.checkins.send(ana, "Thank you for the afternoon!")
    clock.day = TODAY + timedelta(1)
    journal.checkins.answered(ana)
    page = journal.page(ana)
    assert (page.last_exchange, page.attempted_on) == (clock.day, None)
    before = dump(journal)
    with pytest.raises(InvalidValue, match="No answer of Ana is awaited"):
        journal.checkins.answered(ana)
    assert dump(journal) == before


def test_putting_an_answered_touch_right_keeps_the_answer(journal: Journal) -> None:
    ana = add(journal, "Ana")
    touch = log(journal, [ana], TODAY - timedelta(6), direction=Direction.OUT)
    journal.checkins.answered(ana)
    journal.touches.change(touch, journal.understand("talked with Ana 5 days ago"))
    assert journal.page(ana).last_exchange == TODAY
    journal.touches.change(touch, journal.understand("wrote to Ana 5 days ago, no answer"))
    page = journal.page(ana)
    assert (page.last_exchange, page.attempted_on) == (None, TODAY - timedelta(5))


def test_how_long_to_wait_is_learned(journal: Journal, clock: Calendar) -> None:
    ana = add(journal, "Ana", every=200)
    for number in range(3):
        clock.day = TODAY - timedelta(60 - 10 * number)
        log(journal, [ana], clock.day, direction=Direction.OUT)
        clock.day += timedelta(2)
        journal.checkins.answered(ana)
    clock.day = TODAY
    log(journal, [ana], TODAY, direction=Direction.OUT)
    assert journal.page(ana).waiting_until == TODAY + timedelta(4)  # the rhythm alone would give three weeks
    (line,) = journal.morning().awaited
    assert line.until == TODAY + timedelta(4)


def test_two_unanswered_attempts_open_the_door_and_leave_it(journal: Journal, clock: Calendar) -> None:
    ana = add(journal, "Ana", every=10, channels=(Channel("signal", "1"), Channel("email", "a@b.org")))
    for day in (-20, -10):
        log(journal, [ana], TODAY + timedelta(day), direction=Direction.OUT, medium=Medium.MESSAGE)
    page = journal.page(ana)
    assert (page.state, page.waiting_until) == (State.WAITING, TODAY + timedelta(32))
    assert ana not in [line.id for line in journal.due(9)]
    assert journal.morning().due_count == 0
    assert journal.checkins.prompts(ana).prompts == ()
    reason = journal.checkins.prompts(ana).reason
    assert reason == page.why == "wrote twice, last 10 days ago; the door stays open, give it until Thu 24 Dec"
    clock.day += timedelta(32)
    assert [line.id for line in journal.due(9)] == [ana]
    assert journal.morning().due_count == 1
    (prompt,) = journal.checkins.prompts(ana).prompts
    assert prompt.subject == "door"
    assert prompt.channel
    assert prompt.channel.kind == "signal"


def test_a_boundary_takes_a_reason_which_is_kept(journal: Journal) -> None:
    ana = add(journal, "Ana", channels=(Channel("email", "a@b.org"), Channel("facebook", "ana")))
    boundary = journal.knowledge.add_boundary(ana, "not on Facebook, please", BoundaryKind.NOT_ON, "facebook").id
    facebook = channel(journal, ana, "facebook")
    check = journal.checkins.check("Good morning, Ana", ana, facebook)
    assert check.judgement.verdict == "forbidden"
    before = dump(journal)
    with pytest.raises(Forbidden, match="not on Facebook, please"):
        journal.checkins.send(ana, "Good morning, Ana", channel=facebook)
    assert dump(journal) == before
    journal.checkins.send(ana, "Good morning, Ana", channel=facebook, reason="her phone was stolen")
    journal.knowledge.lift_boundary(boundary)
    (touch,) = journal.timeline(ana)
    assert touch.against == ("“not on Facebook, please”: her phone was stolen",)
    assert [hit.kind for hit in journal.search("stolen")] == ["override"]


@pytest.mark.parametrize(
    ("kind", "about", "text"),
    [
        (BoundaryKind.NO_CONTACT, "", "Good morning"),
        (BoundaryKind.NOT_ABOUT, "divorce", "How did the divorce go?"),
        (BoundaryKind.NO_BUSINESS, "", ASK),
    ],
)
def test_no_message_goes_against_a_boundary_unasked(
    journal: Journal, kind: BoundaryKind, about: str, text: str
) -> None:
    ana = add(journal, "Ana")
    journal.knowledge.add_boundary(ana, "their very words", kind, about)
    with pytest.raises(Forbidden, match="their very words"):
        journal.checkins.send(ana, text)
    journal.checkins.send(ana, text, reason="I have to")
    assert journal.timeline(ana)[0].against == ("“their very words”: I have to",)


def test_only_what_a_message_goes_against_is_gone_against(journal: Journal) -> None:
    ana = add(journal, "Ana")
    journal.knowledge.add_boundary(ana, "no", BoundaryKind.NOT_ABOUT, "politics")
    journal.knowledge.add_boundary(ana, "be kind", BoundaryKind.OTHER)
    journal.knowledge.add_boundary(ana, " no contact,\nplease \n", BoundaryKind.NO_CONTACT)
    with pytest.raises(Forbidden, match=r"^Ana asked: “no contact,\nplease”\.$"):
        journal.checkins.send(ana, "Good morning")
    journal.checkins.send(ana, "Good morning", reason="the house is on fire")
    assert journal.timeline(ana)[0].against == ("“ no contact,\nplease \n”: the house is on fire",)


def test_of_two_boundaries_in_the_same_words_only_the_one_that_forbids_is_gone_against(journal: Journal) -> None:
    ana = add(journal, "Ana")
    journal.knowledge.add_boundary(ana, "please, no", BoundaryKind.NOT_ABOUT, "politics")
    peace = journal.knowledge.add_boundary(ana, "please, no", BoundaryKind.NO_CONTACT).id
    journal.checkins.send(ana, "Good morning", reason="the house is on fire")
    assert [row[2] for row in dump(journal)["override"]] == [peace]


def test_a_standing_takes_a_reason_beside_a_boundary(journal: Journal) -> None:
    ana = add(journal, "Ana", channels=(Channel("email", "a@b.org", "", Standing.UNWELCOME),))
    journal.knowledge.add_boundary(ana, "leave me be", BoundaryKind.NO_CONTACT)
    email = channel(journal, ana, "email")
    journal.checkins.send(ana, "Good morning", channel=email, reason="the house is on fire")
    assert len(journal.timeline(ana)[0].against) == 2


def test_prompts_have_their_turn_and_stay_away(journal: Journal, clock: Calendar) -> None:
    facts = (Fact(FactKind.INTEREST, "pottery", TODAY), Fact(FactKind.CAN_TEACH, "sourdough", TODAY))
    ana = add(journal, "Ana", every=5, facts=facts)
    first = journal.checkins.prompts(ana)
    assert first == journal.checkins.prompts(ana)
    best = first.prompts[0]
    journal.checkins.send(ana, best.opener, prompt=best)
    journal.checkins.answered(ana)
    clock.day += timedelta(6)
    following = journal.checkins.prompts(ana).prompts
    assert following[0].subject != best.subject
    journal.checkins.dismiss(ana, following[0])
    assert following[0].subject not in {each.subject for each in journal.checkins.prompts(ana).prompts}
    journal.undo()
    assert following[0].subject in {each.subject for each in journal.checkins.prompts(ana).prompts}


def test_thanks_that_went_out_are_no_longer_owed(journal: Journal) -> None:
    ana = add(journal, "Ana")
    gift = Kindness(Way.RECEIVED, KindnessKind.ADVICE, "how to price a kiln", TODAY - timedelta(3))
    journal.kindnesses.add(ana, gift)
    thanks = next(each for each in journal.checkins.prompts(ana).prompts if each.intention == "thank")
    journal.checkins.send(ana, thanks.opener, prompt=thanks)
    (kept,) = journal.page(ana).kindnesses
    assert kept.thanked_on == TODAY
    journal.undo()
    assert journal.page(ana).kindnesses[0].unthanked


def test_a_brief_knows_it_all_and_marks_what_to_leave_alone(journal: Journal) -> None:
    ana = add(
        journal,
        "Ana Costa",
        channels=(Channel("email", "a@b.org"), Channel("facebook", "ana")),
        moments=(Moment(MomentKind.BIRTHDAY, 12, 1, 1990), Moment(MomentKind.ANNIVERSARY, 6, 1)),
        facts=(Fact(FactKind.INTEREST, "pottery", TODAY), Fact(FactKind.FAMILY, "her divorce", TODAY)),
    )
    log(journal, [ana], TODAY - timedelta(9), "coffee, she was tired")
    log(journal, [ana], TODAY - timedelta(8), "wrote", direction=Direction.OUT)
    journal.knowledge.add_thread(ana, "moving to Lisbon", date(2026, 12, 1))
    journal.knowledge.add_promise(ana, "me", "the recipe")
    journal.knowledge.add_boundary(ana, "please, not my divorce", BoundaryKind.NOT_ABOUT, "divorce")
    journal.knowledge.add_boundary(ana, "not on Facebook", BoundaryKind.NOT_ON, "facebook")
    brief = journal.checkins.brief(ana)
    assert [line.summary for line in brief.last] == ["coffee, she was tired"]
    assert [line.text for line in brief.threads] == ["moving to Lisbon"]
    assert [line.text for line in brief.promises] == ["the recipe"]
    assert [line.words for line in brief.boundaries] == ["please, not my divorce", "not on Facebook"]
    assert brief.leave_alone == ("divorce",)
    assert [(line.kind, line.years, line.in_days) for line in brief.moments] == [("birthday", 36, 9)]
    assert brief.channel
    assert brief.channel.kind == "email"
    assert len(brief.questions) == 2
    assert not any("divorce" in question for question in brief.questions)


@pytest.mark.parametrize(("hour", "kinds"), [(13, []), (9, ["hours"])])
def test_the_hours_of_a_channel_are_looked_at_by_the_clock(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, hour: int, kinds: list[str]
) -> None:
    monkeypatch.delenv("NURTURE_TODAY", raising=False)
    monkeypatch.setattr(clock_of, "now", lambda: datetime(2026, 11, 24, hour, 30))
    journal = Journal(tmp_path / "journal.db")
    ana = add(journal, "Ana", channels=(Channel("phone", "+44 1", note="calls between one and two"),))
    check = journal.checkins.check("Hello Ana", ana, channel(journal, ana, "phone"))
    assert [finding.kind for finding in check.judgement.findings] == kinds
    journal.close()


def test_a_brief_of_somebody_out_of_view_says_since_when(journal: Journal) -> None:
    tom, zed = add(journal, "Tom"), add(journal, "Zed")
    journal.people.archive(zed)
    journal.people.died(tom, TODAY - timedelta(1))
    assert journal.checkins.brief(tom).why == "died yesterday"
    assert journal.checkins.brief(zed).why == "archived today"


def test_what_went_to_very_many_does_not_crowd_out_what_went_to_one(journal: Journal) -> None:
    ana, ben = add(journal, "Ana"), add(journal, "Ben")
    many = [add(journal, f"Guest {number}") for number in range(6)]
    log(journal, [ben], TODAY - timedelta(2), "How was the fair?", direction=Direction.OUT)
    log(journal, [ana, *many], TODAY - timedelta(1), "We have moved!", direction=Direction.OUT, broadcast=True)
    sent = journal.checkins.addressee(ana).elsewhere
    assert [each.text for each in sent] == ["We have moved!"] * 4 + ["How was the fair?"]
    assert sent[-1].to == "Ben"
    assert "Ana" not in {each.to for each in sent}
