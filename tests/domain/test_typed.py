from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nurture.domain import typed
from nurture.domain.dates import DateOrder
from nurture.domain.people import Channel, Fact, FactKind, Moment, MomentKind
from nurture.errors import InvalidValue, NurtureError, UnreadableDate

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("interest: pottery", Fact(FactKind.INTEREST, "pottery")),
        ("How we met: at the kiln", Fact(FactKind.HOW_WE_MET, "at the kiln")),
        ("gift-idea:  a book", Fact(FactKind.GIFT_IDEA, "a book")),
        ("Likes: olives", Fact(FactKind.INTEREST, "olives")),
        ("can teach: weaving", Fact(FactKind.CAN_TEACH, "weaving")),
        ("loves olives", Fact(FactKind.NOTE, "loves olives")),
        ("note to self: call earlier", Fact(FactKind.NOTE, "note to self: call earlier")),
    ],
)
def test_a_fact_is_a_kind_and_words_or_a_note(line: str, expected: Fact) -> None:
    assert typed.fact(line) == expected


@pytest.mark.parametrize(("line", "meant"), [("intrest: jazz", "interest"), ("Can tech: jazz", "can-teach")])
def test_a_slip_in_a_kind_is_asked_about(line: str, meant: str) -> None:
    with pytest.raises(InvalidValue, match=f"Did you mean {meant}"):
        typed.fact(line)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("ana@example.org", Channel("email", "ana@example.org")),
        ("ana@example.org (home)", Channel("email", "ana@example.org", "home")),
        ("@ana", Channel("social", "@ana")),
        ("+44 20 7946 0000", Channel("phone", "+44 20 7946 0000")),
        ("Signal: +44 20 7946 0000 (night)", Channel("signal", "+44 20 7946 0000", "night")),
        ("https://ana.example", Channel("web", "https://ana.example")),
        ("12 Mill Lane", Channel("address", "12 Mill Lane")),
    ],
)
def test_a_channel_tells_its_kind_or_is_told_it(line: str, expected: Channel) -> None:
    assert typed.channel(line) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("12 Apr 1990", Moment(MomentKind.BIRTHDAY, 4, 12, 1990)),
        ("birthday 04-12", Moment(MomentKind.BIRTHDAY, 4, 12)),
        ("anniversary the wedding 3 June 2015", Moment(MomentKind.ANNIVERSARY, 6, 3, 2015, "the wedding")),
        ("name day: 3 May", Moment(MomentKind.OTHER, 5, 3, None, "name day")),
        ("remembrance 29 Feb", Moment(MomentKind.REMEMBRANCE, 2, 29)),
        ("bday 3 April", Moment(MomentKind.BIRTHDAY, 4, 3)),
        ("wedding anniversary 14 August", Moment(MomentKind.ANNIVERSARY, 8, 14, None, "wedding")),
        ("daughter's birthday 3 May", Moment(MomentKind.OTHER, 5, 3, None, "daughter's birthday")),
    ],
)
def test_a_moment_ends_in_its_day(line: str, expected: Moment) -> None:
    assert typed.moment(line) == expected


def test_figures_follow_the_order_of_the_settings() -> None:
    assert typed.moment("birthday 4/12", DateOrder.MDY) == Moment(MomentKind.BIRTHDAY, 4, 12)


@pytest.mark.parametrize(
    ("line", "by", "text", "due"),
    [
        ("the recipe by friday", "me", "the recipe", date(2026, 11, 27)),
        ("they: the photos", "them", "the photos", None),
        ("She: the book by 3 june", "them", "the book", date(2027, 6, 3)),
        ("stand by her", "me", "stand by her", None),
        ("I: a walk, before in 2 weeks", "me", "a walk", date(2026, 12, 6)),
    ],
)
def test_a_promise_says_whose_it_is_and_until_when(line: str, by: str, text: str, due: date | None) -> None:
    assert typed.promise(line, TODAY) == typed.Promise(by, text, due)


def test_a_thread_may_say_when_to_ask() -> None:
    assert typed.thread("moving to Lisbon, ask in May", TODAY) == typed.Thread(
        "moving to Lisbon", date(2027, 5, 1)
    )
    assert typed.thread("wants to ask her boss", TODAY) == typed.Thread("wants to ask her boss", None)


@pytest.mark.parametrize("line", ["", "   "])
def test_nothing_said_is_refused_with_a_sentence(line: str) -> None:
    for reader in (typed.fact, typed.channel):
        with pytest.raises(InvalidValue, match=r"nothing|no address"):
            reader(line)
    with pytest.raises(InvalidValue, match="no promise"):
        typed.promise(line, TODAY)
    with pytest.raises(InvalidValue, match="nothing going on"):
        typed.thread(line, TODAY)


@pytest.mark.parametrize("line", ["", "birthday", "31 feb", "anniversary soon"])
def test_a_moment_without_a_day_is_refused(line: str) -> None:
    with pytest.raises(NurtureError, match=r"No day|no date"):
        typed.moment(line)


@pytest.mark.parametrize(
    ("text", "day", "where"),
    [
        ("", TODAY, ""),
        ("yesterday", date(2026, 11, 21), ""),
        ("yesterday, on the phone", date(2026, 11, 21), "on the phone"),
        ("at the fair 3 weeks ago", date(2026, 11, 1), "at the fair"),
        ("by the river on 3 may, after lunch", date(2026, 5, 3), "by the river after lunch"),
        ("in her letter", TODAY, "in her letter"),
    ],
)
def test_an_occasion_is_a_day_and_a_place(text: str, day: date, where: str) -> None:
    assert typed.occasion(text, TODAY) == typed.Occasion(day, where)


def test_an_occasion_on_a_day_that_does_not_exist_is_refused() -> None:
    with pytest.raises(UnreadableDate):
        typed.occasion("on 31 feb, by phone", TODAY)


words = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), min_size=1, max_size=60).map(str.strip)
days = st.none() | st.dates(date(2026, 11, 23), date(2090, 1, 1))


@settings(max_examples=60)
@given(kind=st.sampled_from(FactKind), text=words.filter(bool))
def test_a_fact_reads_back_as_it_was(kind: FactKind, text: str) -> None:
    assert typed.fact(typed.fact_line(Fact(kind, text))) == Fact(kind, text)


@settings(max_examples=60)
@given(by=st.sampled_from(["me", "them"]), due=days)
def test_a_promise_and_a_thread_read_back_as_they_were(by: str, due: date | None) -> None:
    promise = typed.Promise(by, "the recipe", due)
    assert typed.promise(typed.promise_line(promise), TODAY) == promise
    thread = typed.Thread("moving", due)
    assert typed.thread(typed.thread_line(thread), TODAY) == thread


@settings(max_examples=60)
@given(
    kind=st.sampled_from([MomentKind.BIRTHDAY, MomentKind.ANNIVERSARY]),
    label=st.sampled_from(["", "the wedding"]),
    day=st.dates(date(1900, 1, 1), date(2026, 1, 1)),
    with_year=st.booleans(),
)
def test_a_moment_reads_back_as_it_was(kind: MomentKind, label: str, day: date, with_year: bool) -> None:
    moment = Moment(kind, day.month, day.day, day.year if with_year else None, label)
    assert typed.moment(typed.moment_line(moment)) == moment
