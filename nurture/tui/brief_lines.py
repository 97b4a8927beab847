"""A brief in words: what to heed, what to talk about, who they are."""

from collections.abc import Iterator, Sequence
from datetime import date

from textual.content import Content

from nurture.domain.boundary_words import understood
from nurture.domain.dates import ago
from nurture.domain.kindness import words as kindness_words
from nurture.domain.people import Fact
from nurture.domain.relations import Acquaintance, role
from nurture.domain.topics import touches
from nurture.tui.draft import MEDIA
from nurture.tui.lines import ARROWS, QUIET, day_words, joined, kind_words, shown, shown_lines, sphere, state
from nurture.tui.prompt_lines import door
from nurture.tui.widgets.glance import moment_words
from nurture.views.person import BoundaryLine, Brief, ThreadLine, TouchLine
from nurture.views.today import MomentLine, PromiseLine

LEAVE = ("  leave alone", "$warning")


def heed(brief: Brief, today: date) -> Content:
    """What comes before all else: where they stand, what they asked, and by which door."""
    where = [state(brief.state)] if brief.state else []
    why = joined((f"{sphere(brief.sphere)} · {brief.why}", QUIET))
    standing = Content.styled(" · ", QUIET).join([*where, why])
    return Content("\n").join(
        (
            standing,
            *([joined((brief.lately, QUIET))] if brief.lately else []),
            *(_asked(line, today) for line in brief.boundaries),
            *(joined(("leave alone  ", "$warning"), topic) for topic in brief.leave_alone),
            joined(("by  ", QUIET), door(brief.channel)),
        )
    )


def talk(brief: Brief, today: date) -> Content:
    """What to talk about: their last words, what goes on, what is promised, what is near, what to ask."""
    topics = brief.leave_alone
    return _sections(
        ("last", [_touch(each, today) for each in brief.last] or [joined(("You have not talked yet.", QUIET))]),
        ("going on", [_thread(each, today, topics) for each in brief.threads]),
        ("promises", [_promise(each, today) for each in brief.promises]),
        ("worth asking", [joined(each) for each in brief.questions]),
        ("the next days", [_moment(each, today) for each in brief.moments]),
    )


def them(brief: Brief, today: date) -> Content:
    """Who they are: what is known, what went to and fro, whom both know."""
    return _sections(
        ("known of them", [_fact(each, today, brief.leave_alone) for each in brief.facts]),
        ("gave and received", [joined(kindness_words(each, today)) for each in brief.kindnesses]),
        ("you both know", [_shared(each) for each in brief.acquaintances]),
    )


def _sections(*sections: tuple[str, Sequence[Content]]) -> Content:
    return Content("\n").join(_lines(sections))


def _lines(sections: Sequence[tuple[str, Sequence[Content]]]) -> Iterator[Content]:
    first = True
    for title, lines in sections:
        if lines:
            if not first:
                yield Content("")
            first = False
            yield joined((title, "$primary"))
            yield from lines


def _asked(line: BoundaryLine, today: date) -> Content:
    meaning = f"  {understood(line, today)}, said {day_words(line.said_on, today)}"
    return joined(("they asked  ", "$warning"), f"“{line.words}”", (meaning, QUIET))


def _touch(touch: TouchLine, today: date) -> Content:
    way = f", {MEDIA[touch.medium]}" if touch.medium != "other" else ""
    how = f"{ago(touch.happened_on, today)}{way}  "
    notes = Content.styled(f"\n{shown_lines(touch.notes)}", "italic") if touch.notes else Content("")
    words = Content(shown_lines(touch.summary))
    return joined((how, QUIET), (ARROWS[touch.direction], "$secondary"), words, notes)


def _thread(thread: ThreadLine, today: date, topics: Sequence[str]) -> Content:
    day = thread.ask_on
    when = f", since {day_words(thread.opened_on, today)}"
    when += "" if day is None else ", time to ask" if day <= today else f", ask {ago(day, today)}"
    if thread.planned:
        when = "" if day is None else f", {ago(day, today)}"
    return joined(thread.said, (when, QUIET), _marked(thread.text, topics))


def _promise(promise: PromiseLine, today: date) -> Content:
    who = "you  " if promise.by == "me" else "they  "
    due = f", {ago(promise.due_on, today)}" if promise.due_on else ""
    return joined((who, "$secondary"), promise.text, (due, QUIET))


def _moment(moment: MomentLine, today: date) -> Content:
    return joined((f"{ago(moment.on, today)}  ", QUIET), moment_words(moment))


def _fact(fact: Fact, today: date, topics: Sequence[str]) -> Content:
    told = f"  {day_words(fact.learned_on, today)}" if fact.learned_on else ""
    return joined((f"{kind_words(fact.kind)}  ", "$accent"), fact.text, (told, QUIET), _marked(fact.text, topics))


def _marked(text: str, topics: Sequence[str]) -> tuple[str, str]:
    return LEAVE if any(touches(topic, text) for topic in topics) else ("", "")


def _shared(line: Acquaintance) -> Content:
    aside = " · ".join(part for part in (role(line), *line.shared) if part)
    return joined(shown(line.name), (f"  {aside}" if aside else "", QUIET))
