"""A step of the review in words, and what its keys do."""

from datetime import timedelta

import pytest

from nurture.domain.people import Sphere
from nurture.domain.review import ABOUT, Chapter
from nurture.domain.rhythm import State
from nurture.tui.review_lines import hint, step_lines
from nurture.views.review import ReviewChapter, ReviewStep
from nurture.views.today import DueLine
from tests.journals import TODAY
from tests.tui.rooms import LONG, NASTY


def step(
    kind: Chapter, *, name: str = "Ana", state: State = State.DUE, text: str = "", settled: str = ""
) -> ReviewStep:
    line = DueLine(7, name, Sphere.FRIEND, state, None, 40, 30, 45, 1.33, "never yet talked · every month")
    return ReviewStep(kind, line, 9, text, settled)


def said(each: ReviewStep, more: int = 0, planned: dict | None = None) -> list[str]:  # type: ignore[type-arg]
    chapter = ReviewChapter(each.chapter, "", (each,), more)
    return [line.plain for line in step_lines(each, chapter, planned or {}, {}, TODAY)]


def test_a_step_asks_and_says_where_they_stand_and_what_it_is_about() -> None:
    assert said(step(Chapter.PROMISES, text="You promised: figs")) == [
        ABOUT[Chapter.PROMISES],
        "",
        "Ana  ◑ due  never yet talked · every month",
        "You promised: figs",
    ]


def test_what_was_said_this_week_stands_in_the_glance() -> None:
    assert "tea" not in " ".join(said(step(Chapter.NURTURED, text="Sat 21 Nov: tea")))


def test_what_became_of_it_and_the_day_it_is_planned_for() -> None:
    kept = step(Chapter.PROMISES, settled="kept")
    assert said(kept)[-1] == "✓ kept"
    assert said(kept, planned={7: None})[-1] == "✓ kept · ✓ planned for this week"
    assert said(step(Chapter.DRIFTING), planned={7: TODAY + timedelta(2)})[-1] == "✓ planned for Tue 24 Nov"


@pytest.mark.parametrize("kind", Chapter)
def test_that_there_are_others_is_said_without_a_number(kind: Chapter) -> None:
    first = said(step(kind), more=5_245)[0]
    assert first.startswith(ABOUT[kind])
    assert len(first) > len(ABOUT[kind])
    assert "5" not in first


def test_where_everybody_is_found_is_the_users_own_key() -> None:
    chapter = ReviewChapter(Chapter.DRIFTING, "", (), 3)
    lines = step_lines(step(Chapter.DRIFTING), chapter, {}, {"room.people": "ctrl+e"}, TODAY)
    assert "ctrl+e has everybody" in next(lines).plain


@pytest.mark.parametrize(
    ("each", "planned", "words"),
    [
        (step(Chapter.DRIFTING), False, "Space plan for this week"),
        (step(Chapter.DRIFTING), True, "Space not this week"),
        (step(Chapter.DRIFTING, state=State.WAITING), False, ""),
        (step(Chapter.PROMISES), False, "Space it was kept  L let it go  + plan for this week"),
        (step(Chapter.PROMISES, settled="kept"), True, "+ not this week"),
        (step(Chapter.THREADS), False, "Space plan for this week  L it was asked"),
        (step(Chapter.THREADS, settled="asked"), False, "Space plan for this week"),
        (
            step(Chapter.UNKNOWN, state=State.RESTING),
            False,
            "f a fact  w what goes on  p a promise",
        ),
    ],
)
def test_the_keys_of_a_chapter(each: ReviewStep, planned: bool, words: str) -> None:
    assert hint(each, planned, {}).plain == words


def test_nobodys_name_styles_steers_or_fills_the_screen() -> None:
    lines = said(step(Chapter.THREADS, name=NASTY + LONG, text=NASTY + LONG))
    assert "\x1b" not in "".join(lines)
    assert "[red]Bob[/]" in lines[2]
    assert sum(map(len, lines)) < 800
