"""A person's page and timeline as entries of lists."""

from collections.abc import Iterable, Iterator
from datetime import date

from textual.content import Content

from nurture.domain.boundary_words import understood
from nurture.domain.dates import ago, long_date, span
from nurture.domain.people import Channel, Fact, Moment, Standing
from nurture.domain.schedule import every
from nurture.domain.touches import Direction
from nurture.domain.typed import yearly
from nurture.tui.draft import MEDIA
from nurture.tui.exchange_lines import acquaintances, given
from nurture.tui.learning import habit_entries
from nurture.tui.lines import (
    ARROWS,
    QUIET,
    day_words,
    joined,
    kind_words,
    plain,
    shown,
    shown_lines,
    sphere,
    state,
)
from nurture.tui.widgets.wrapping import EMPTY, Entry
from nurture.views.habits import Habits
from nurture.views.person import BoundaryLine, PersonPage, ThreadLine, TouchLine
from nurture.views.today import PromiseLine

STANDINGS = {
    Standing.WELCOME: ("welcome", "$success"),
    Standing.ASK_FIRST: ("ask first", "$warning"),
    Standing.UNWELCOME: ("unwelcome", "$error"),
    Standing.UNKNOWN: ("", QUIET),
}
LEAD = 12
"""Cells before what is known: its kind, in a column."""


# --- the heading --------------------------------------------------------------------------------------------


def standing(page: PersonPage, today: date) -> Content:
    """Two lines: where they stand and why; who they are and how often, and where that comes from."""
    return Content("\n").join((_where(page, today), _who(page, today)))


def _where(page: PersonPage, today: date) -> Content:
    if page.died_on:
        return plain(f"died {ago(page.died_on, today)}, {long_date(page.died_on, today)}", QUIET)
    if page.archived_on:
        return plain(f"archived {ago(page.archived_on, today)} · x brings them back", QUIET)
    parts = [state(page.state), plain(page.why)] if page.state else [plain(page.why, QUIET)]
    if page.drift is not None:
        parts.append(plain(f"drift {page.drift:.1f}", QUIET))
    return Content.styled(" · ", QUIET).join(part for part in parts if part)


def _who(page: PersonPage, today: date) -> Content:
    parts = [sphere(page.sphere), *page.circles, _rhythm(page)]
    return plain(" · ".join(part for part in parts if part), QUIET)


def _rhythm(page: PersonPage) -> str:
    source = {"own": "set for them", str(page.sphere): f"usual for {page.sphere}"}.get(
        page.rhythm_from, f"from {page.rhythm_from}"
    )
    if page.ideal_days is None or page.limit_days is None:
        return f"ambient, {source}"
    return f"{every(page.ideal_days)}, at most {span(page.limit_days)}, {source}"


# --- what is known ------------------------------------------------------------------------------------------


def known(page: PersonPage, today: date, habits: Habits | None = None) -> Iterator[Entry]:
    """Everything noted of a person under headings, then what history shows; what is over comes last under each."""
    sections: tuple[tuple[str, list[Entry]], ...] = (
        ("what they asked", [_boundary(each, today) for each in sorted(page.boundaries, key=_lifted)]),
        ("going on", [_thread(each, today) for each in sorted(page.threads, key=_closed)]),
        ("promises", [_promise(each, today) for each in sorted(page.promises, key=_kept)]),
        ("how you talk", habit_entries(habits)),  # not last: below the last line with a key no key leads
        ("given and received", given(page, today)),
        ("known of them", [_fact(each, today) for each in page.facts]),
        ("people they know", acquaintances(page)),
        ("how to reach them", [_channel(each) for each in page.channels]),
        ("dates", [_moment(each) for each in page.moments]),
    )
    first = True
    for title, entries in sections:
        if not entries:
            continue
        if not first:
            yield Entry(EMPTY)
        first = False
        yield Entry(plain(title, "$primary"))
        yield from entries


def _lifted(line: BoundaryLine) -> bool:
    return line.lifted_on is not None


def _closed(line: ThreadLine) -> bool:
    return line.closed_on is not None


def _kept(line: PromiseLine) -> bool:
    return not line.open


def _boundary(line: BoundaryLine, today: date) -> Entry:
    over = f", lifted {ago(line.lifted_on, today)}" if line.lifted_on else ""
    where = f" {shown(line.said_where)}" if line.said_where else ""
    said = f"  {shown(understood(line, today))} · said {day_words(line.said_on, today)}{where}{over}"
    return Entry(joined(_words(f"“{line.words}”", bool(line.lifted_on)), (said, QUIET)), ("boundary", line.id))


def _thread(line: ThreadLine, today: date) -> Entry:
    if line.closed_on:
        aside = f"  closed {ago(line.closed_on, today)}"
    else:
        verb = "" if line.planned else "ask "
        ask = f" · {verb}{ago(line.ask_on, today)}, {day_words(line.ask_on, today)}" if line.ask_on else ""
        aside = f"  since {day_words(line.opened_on, today)}{ask}"
    return Entry(joined(_words(line.said, bool(line.closed_on)), (aside, QUIET)), ("thread", line.id))


def _promise(line: PromiseLine, today: date) -> Entry:
    if line.kept_on:
        aside = f"  kept {ago(line.kept_on, today)}"
    elif line.let_go_on:
        aside = f"  let go {ago(line.let_go_on, today)}"
    else:
        aside = f"  by {long_date(line.due_on, today)}" if line.due_on else ""
    lead = _lead("I: " if line.by == "me" else "they: ", 6)
    return Entry(joined(_words(line.text, not line.open), (aside, QUIET)), ("promise", line.id), lead)


def _fact(fact: Fact, today: date) -> Entry:
    told = f"  {day_words(fact.learned_on, today)}" if fact.learned_on else ""
    lead = _lead(kind_words(fact.kind), LEAD)
    return Entry(joined(_words(fact.text), (told, QUIET)), ("fact", fact.id), lead)


def _channel(channel: Channel) -> Entry:
    word, colour = STANDINGS[channel.standing]
    label = f"  {channel.label}" if channel.label else ""
    note = f"  {channel.note}" if channel.note else ""
    text = joined(channel.address, (label, QUIET), (f"  {word}" if word else "", colour), (note, QUIET))
    return Entry(text, ("channel", channel.id), _lead(channel.kind, LEAD))


def _moment(moment: Moment) -> Entry:
    label = f"  {moment.label}" if moment.label else ""
    text = joined(yearly(moment.month, moment.day, moment.year), (label, QUIET))
    return Entry(text, ("moment", moment.id), _lead(str(moment.kind), LEAD))


def _lead(word: str, width: int) -> Content:
    return plain(f"{shown(word):<{width}} ", QUIET)


def _words(text: str, over: bool = False) -> Content:
    """Somebody's words with their line breaks, struck through where they no longer hold."""
    return Content.styled(shown_lines(text), "strike $text-muted" if over else "")


# --- the timeline -------------------------------------------------------------------------------------------


def timeline(
    touches: Iterable[TouchLine], page: PersonPage, today: date, year: int | None = None
) -> Iterator[Entry]:
    """Touches under their years, newest first; `year` is the one that the entries before ended with."""
    for touch in touches:
        if touch.happened_on.year != year:
            if year is not None:
                yield Entry(EMPTY)
            year = touch.happened_on.year
            yield Entry(plain(str(year), "$primary"))
        yield Entry(_touch(touch, page, today), touch.id, _day(touch.happened_on))


def _day(day: date) -> Content:
    return plain(f"{long_date(day, day):>10}  ", QUIET)


def _touch(touch: TouchLine, page: PersonPage, today: date) -> Content:
    others = [name for name in touch.people if name != page.name]
    parts = (
        MEDIA[touch.medium] if touch.medium != "other" else "",
        _answer(touch, today),
        f"with {', '.join(others)}" if others else "",
    )
    aside = " · ".join(filter(None, parts))
    words = Content(shown_lines(touch.summary))
    line = joined((ARROWS[touch.direction], "$secondary"), words, (f"  {aside}" if aside else "", QUIET))
    return Content("\n").join((line, *_below(touch)))


def _answer(touch: TouchLine, today: date) -> str:
    """What became of something I wrote; empty where it was a talk, or their own message."""
    if touch.broadcast:
        return "to many at once"
    came = f"answered {day_words(touch.answered_on, today)}" if touch.answered_on else ""
    if touch.direction is not Direction.OUT:
        return came
    return f"{came}, not yet by all" if came else "no answer yet"


def _below(touch: TouchLine) -> Iterator[Content]:
    """What was noted with it: its notes, what was given, and what it went against."""
    if touch.notes:
        yield Content.styled(shown_lines(touch.notes), "italic")
    for given_then in touch.exchanged:
        yield Content.styled(shown_lines(given_then), QUIET)
    for words in touch.against:
        yield joined(("against what they asked  ", "$warning"), Content(shown_lines(words)))
