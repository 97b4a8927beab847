"""A step of the weekly review in words."""

from collections.abc import Iterator, Mapping
from datetime import date

from textual.content import Content

from nurture.domain.dates import long_date
from nurture.domain.planning import SET_ASIDE
from nurture.domain.review import ABOUT, Chapter
from nurture.tui import keys
from nurture.tui.lines import QUIET, joined, some, state
from nurture.views.review import ReviewChapter, ReviewStep

_ENOUGH = 400
"""Letters of the words that a step is about."""

_OTHERS: dict[str, str] = {
    Chapter.NURTURED: "With others you talked too; {key} has everybody.",
    Chapter.DRIFTING: "Others are quiet too, and come in their turn; {key} has everybody.",
    Chapter.PROMISES: "Others are open; other weeks bring them.",
    Chapter.THREADS: "Others are open; other weeks bring them.",
    Chapter.UNKNOWN: "Other weeks bring others.",
}


def step_lines(
    step: ReviewStep,
    chapter: ReviewChapter,
    planned: Mapping[int, date | None],
    keymap: Mapping[str, str],
    today: date,
) -> Iterator[Content]:
    """What is asked, of whom, where they stand, and what became of it."""
    everybody = keys.pressed_by(keys.APP, "room.people", keymap)
    others = f" {_OTHERS[step.chapter].format(key=everybody)}" if chapter.more else ""
    yield joined((ABOUT[step.chapter] + others, QUIET))
    yield Content("")
    yield joined((some(step.line.name), "bold"), "  ", state(step.line.state), (f"  {some(step.line.why)}", QUIET))
    if step.text and step.chapter != Chapter.NURTURED:  # what was said stands below, with what went before
        yield joined(some(step.text, _ENOUGH))
    marks = [f"✓ {step.settled}"] if step.settled else []
    if step.line.id in planned:
        day = planned[step.line.id]
        marks.append(f"✓ planned for {long_date(day, today)}" if day else "✓ planned for this week")
    if marks:
        yield joined((" · ".join(marks), "$success"))


def hint(step: ReviewStep, planned: bool, keymap: Mapping[str, str]) -> Content:
    """What the keys of this chapter do, and which they are."""
    parts: list[Content] = []
    for id, words in _hints(step, planned):
        parts.append(joined((keys.pressed_by(keys.REVIEW, id, keymap), "$accent"), (f" {words}", QUIET)))
    return Content("  ").join(parts)


def _hints(step: ReviewStep, planned: bool) -> Iterator[tuple[str, str]]:
    is_promise = step.chapter == Chapter.PROMISES
    if is_promise and not step.settled:
        yield "review.mark", "it was kept"
        yield "review.let_go", "let it go"
    if planned or step.line.state not in SET_ASIDE:
        yield "review.plan" if is_promise else "review.mark", "not this week" if planned else "plan for this week"
    if step.chapter == Chapter.THREADS and not step.settled:
        yield "review.let_go", "it was asked"
    noting = (("review.fact", "a fact"), ("review.thread", "what goes on"), ("review.promise", "a promise"))
    yield from noting if step.chapter in (Chapter.NURTURED, Chapter.UNKNOWN) else ()
