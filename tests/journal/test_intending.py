"""A line about a day to come is a plan: no touch, and never something that goes on with them."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from nurture.domain.capture import Capture, Field, Part, Unsure
from nurture.domain.capture.line import Span
from nurture.errors import AmbiguousName, InvalidValue, UnknownName
from nurture.journal import Journal
from tests.journal.lines import known
from tests.journals import TODAY, Calendar, add, dump, happened, log

TUESDAY = date(2026, 11, 24)


@pytest.fixture
def ana(journal: Journal) -> int:
    return add(journal, "Ana Costa", every=90)


def planned(
    journal: Journal, *people: int, text: str = "coffee with Ana on tuesday", words: str = "on tuesday"
) -> Capture:
    start = text.find(words)
    spans = (Span(start, start + len(words), "date"),)
    return replace(happened(journal, people, TUESDAY, text), spans=spans, day_words=words)


def test_each_is_given_what_i_mean_to_do(journal: Journal, ana: int) -> None:
    ben = add(journal, "Ben Weiss")
    receipt = journal.plan(planned(journal, ana, ben), "the new place\n")
    assert receipt.sentence == "Planned: Ana Costa and Ben Weiss, Tue 24 Nov."
    for person in (ana, ben):
        page = journal.page(person)
        (thread,) = page.threads
        assert (thread.planned, thread.text) == (True, "coffee with Ana\nthe new place")
        assert (thread.opened_on, thread.ask_on) == (TODAY, TUESDAY)
        assert (page.touch_count, page.last_touch) == (0, None)
    assert journal.undo() == "planned Ana Costa and Ben Weiss, Tue 24 Nov"
    assert journal.page(ana).threads == ()


def test_what_the_line_says_beside_is_kept_but_what_was_not_given_yet(journal: Journal, ana: int) -> None:
    said = (
        Part(Field.FACT, known(journal, ana), "cake", kind="food"),
        Part(Field.PROMISE, "Zelda", "the recipe", kind="me", when=TUESDAY),
        Part(Field.GAVE, known(journal, ana), "jam", kind="gift"),
    )
    capture = replace(planned(journal, ana), parts=said, new_people=("Zelda",))
    receipt = journal.plan(capture, add_new=True)
    assert receipt.sentence == "Planned: Ana Costa and Zelda, Tue 24 Nov. Kept: a promise, a fact."
    page = journal.page(ana)
    assert [(fact.text, fact.learned_on) for fact in page.facts] == [("cake", TODAY)]
    assert page.kindnesses == ()
    assert journal.page(receipt.people[1]).promises[0].made_on == TODAY


def test_what_is_no_plan_is_refused(journal: Journal, ana: int) -> None:
    capture, before = planned(journal, ana), dump(journal)
    with pytest.raises(InvalidValue, match="not ahead"):
        journal.plan(replace(capture, day=TODAY))
    with pytest.raises(InvalidValue, match="Who was it with"):
        journal.plan(replace(capture, people=()))
    with pytest.raises(UnknownName):
        journal.plan(replace(capture, new_people=("Zelda",)))
    with pytest.raises(AmbiguousName):
        journal.plan(replace(capture, ambiguous=(Unsure("Ana", capture.people, 0, 3),)))
    with pytest.raises(InvalidValue, match="still to come") as error:
        journal.record(capture)
    assert "log --plan" in error.value.hint
    assert dump(journal) == before


def test_a_plan_reads_as_mine_wherever_it_is_shown(journal: Journal, ana: int) -> None:
    log(journal, [ana], TODAY - timedelta(2))
    journal.plan(planned(journal, ana))
    meant = "you meant to: coffee with Ana"
    ahead = journal.upcoming.days(TODAY, TUESDAY)
    assert [line.text for day in ahead.days for line in day.lines] == [meant]
    assert [hit.text for hit in journal.search("coffee") if hit.kind == "thread"] == [meant]
    assert journal.glance(ana).threads[0].said == journal.page(ana).threads[0].said == meant
    journal.today = Calendar(TUESDAY)
    (line,) = journal.morning().lines
    assert line.why.startswith(meant)
    assert "was" not in line.why.split(" · ")[0]
    prompts = journal.checkins.prompts(ana).prompts
    (prompt,) = (prompt for prompt in prompts if prompt.subject.startswith("thread:"))
    assert prompt.because[0].text == meant
    assert "coffee" not in prompt.opener.casefold()
    brief = journal.checkins.brief(ana)
    assert brief.threads[0].said == meant
    assert not any("coffee" in question.casefold() for question in brief.questions)
    journal.today = Calendar(TUESDAY + timedelta(2))
    (chapter,) = (chapter for chapter in journal.review.week().chapters if chapter.kind == "threads")
    assert chapter.steps[0].text == f"{meant}, since Tue 24 Nov"


def test_a_plan_is_done_once_it_is_logged(journal: Journal, ana: int) -> None:
    log(journal, [ana], TODAY - timedelta(2))
    journal.plan(planned(journal, ana))
    journal.today = Calendar(TUESDAY)
    assert [line.id for line in journal.morning().lines] == [ana]
    journal.record(happened(journal, [ana], TUESDAY, "coffee"))
    morning = journal.morning()
    assert (morning.lines, [line.id for line in morning.done]) == ((), [ana])
