"""The chosen person at a glance, beside a list: who they are, what was said, what is open."""

from collections.abc import Iterator
from datetime import date

from textual.content import Content

from nurture.domain.dates import ago
from nurture.domain.people import Fact
from nurture.tui.lines import ARROWS, QUIET, counted, day_words, joined, kind_words, some, sphere
from nurture.tui.prompt_lines import PromptParts, prompt_parts
from nurture.tui.prompting import Sight
from nurture.tui.widgets.prompt_pane import PromptPane
from nurture.views.person import Glance, ThreadLine, TouchLine
from nurture.views.today import MomentLine, PromiseLine

_ENOUGH = 240
"""Letters of one text that a glance takes in; the person's own room has all of them."""


_NAME = 1
"""Lines of a person that stay above the longest prompt."""
_RULED = 4
"""Lines above a prompt from which on a rule stands between."""


class GlancePane(PromptPane):
    """What to know before getting in touch, and below it a prompt, which has its lines first."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._person: list[Content] = []
        self._prompt: PromptParts | None = None
        self._kept = 0
        """Lines that stay free for a prompt that is still sought, so that nothing jumps when it comes."""

    def show(self, glance: Glance | None, today: date) -> None:
        """Show this person; nothing where there is none."""
        self._person = list(glance_lines(glance, today)) if glance else []
        self._prompt = None
        self.refresh()  # the pane's size does not depend on its words: no layout for a key

    def show_prompt(self, sight: Sight | None, today: date) -> None:
        """Show this prompt below the person."""
        self._prompt = prompt_parts(sight, today) if sight else None
        self.refresh()

    def render(self) -> Content:
        """The person as far as the prompt leaves room, and the prompt."""
        width, height = self.content_size
        below = self._below(width, height)
        self._kept = len(below) if self._prompt else self._kept
        above = self._person[: max(height, 1)]
        if self._kept and width:
            above = Content("\n").join(above).wrap(width)[: max(_NAME, height - self._kept)]
        return Content("\n").join([*above, *below])

    def _below(self, width: int, height: int) -> list[Content]:
        """The prompt's lines, under a rule where there is room for one."""
        if self._prompt is None or not width:
            return []
        lines = self._prompt.lines(width, height - _NAME)
        ruled = height - len(lines) >= _RULED
        return [joined(("─" * width, "$border-blurred")), *lines] if ruled else lines


def glance_lines(glance: Glance, today: date) -> Iterator[Content]:
    """What to know of them, block by block, the nearest first."""
    yield joined((_some(glance.name), "bold"))
    yield joined((" · ".join([sphere(glance.sphere), *glance.circles]), QUIET))
    blocks = (
        [_boundary(words) for words in glance.boundaries],
        [_touch(touch, today) for touch in glance.touches] or [joined(("You have not talked yet.", QUIET))],
        [_thread(thread, today) for thread in glance.threads],
        [_promise(promise, today) for promise in glance.promises],
        [_moment(glance.moment, today)] if glance.moment else [],
        [_fact(fact, today) for fact in glance.facts],
    )
    for block in filter(None, blocks):
        yield Content("")
        yield from block


def _boundary(words: str) -> Content:
    return joined(("they asked  ", "$warning"), f"“{_some(words)}”")


def _touch(touch: TouchLine, today: date) -> Content:
    way = ARROWS[touch.direction]
    return joined((f"{day_words(touch.happened_on, today)}  {way}", "$secondary"), _some(touch.summary))


def _thread(thread: ThreadLine, today: date) -> Content:
    day = thread.ask_on
    if thread.planned:
        on = "" if day is None else f", {ago(day, today)}"
        return joined(("you meant to  ", "$primary"), _some(thread.text), (on, QUIET))
    when = "" if day is None else ", time to ask" if day <= today else f", ask {ago(day, today)}"
    return joined(("going on  ", "$primary"), _some(thread.text), (when, QUIET))


def _promise(promise: PromiseLine, today: date) -> Content:
    who = "you promised  " if promise.by == "me" else "they promised  "
    due = f", {ago(promise.due_on, today)}" if promise.due_on else ""
    return joined((who, "$primary"), _some(promise.text), (due, QUIET))


def _moment(moment: MomentLine, today: date) -> Content:
    return joined((f"{ago(moment.on, today)}  ", "$primary"), moment_words(moment))


def _fact(fact: Fact, today: date) -> Content:
    told = f"  {day_words(fact.learned_on, today)}" if fact.learned_on else ""
    return joined((f"{kind_words(fact.kind)}  ", "$accent"), _some(fact.text), (told, QUIET))


def moment_words(moment: MomentLine) -> str:
    """What is to be remembered: "birthday, turning 36", "anniversary: the wedding, 10 years"."""
    label = f": {_some(moment.label)}" if moment.label and moment.label.casefold() != moment.kind else ""
    return f"{moment.kind}{label}{_years(moment)}"


def _years(moment: MomentLine) -> str:
    if not moment.years:
        return ""
    return f", turning {moment.years}" if moment.kind == "birthday" else f", {counted(moment.years, 'year')}"


def _some(text: str) -> str:
    return some(text, _ENOUGH)
