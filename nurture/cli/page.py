"""A person's page as lines of text."""

from collections.abc import Iterable, Sequence
from datetime import date

from nurture.cli.lines import STATE_STYLES, promise_line, touch_notes, touch_row
from nurture.cli.moment import written
from nurture.cli.text import BOLD, DIM, Screen, harmless, table
from nurture.domain.boundary_words import quoted
from nurture.domain.dates import ago, long_date, span
from nurture.domain.etiquette import in_force
from nurture.domain.insights.strip import earlier, glyphs, head, key, summed
from nurture.domain.kindness import words
from nurture.domain.relations import role
from nurture.domain.schedule import every
from nurture.views.insights import StripYear
from nurture.views.person import PersonPage, ThreadLine, TouchLine

MOST_YEARS = 5


def page_lines(
    page: PersonPage,
    lately: str,
    timeline: Sequence[TouchLine],
    years: Sequence[StripYear],
    today: date,
    screen: Screen,
) -> list[str]:
    """All of it, what binds us first; sections with nothing in them are left out.

    `lately` is a sentence on what became of the rhythm, empty where it is as it was.
    """
    boundaries = [harmless(quoted(line, today)) for line in in_force(page.boundaries, today)]
    promises = [harmless(promise_line(line, today)) for line in page.promises if line.open]
    threads = [_thread(line, today) for line in page.threads if line.closed_on is None]
    facts = [(fact.kind, fact.text, _told(fact.learned_on, today)) for fact in page.facts]
    known = [(line.name, role(line), ", ".join(line.shared)) for line in page.acquaintances]
    moments = [(moment.kind, written(moment), moment.label) for moment in page.moments]
    channels = [
        (c.kind, c.address, c.label, c.standing if c.standing != "unknown" else "", c.note) for c in page.channels
    ]
    return [
        *_head(page, today, screen),
        *([lately] if lately else []),
        *_section("They asked", boundaries, screen),
        *_section("Promised", promises, screen),
        *_section("Going on", threads, screen),
        *_section("Facts", _inside(facts, screen), screen),
        *_section("Exchange", [harmless(words(each, today)) for each in page.kindnesses], screen),
        *_section("They know", _inside(known, screen), screen),
        *_section("Dates", _inside(moments, screen), screen),
        *_section("Channels", _inside(channels, screen), screen),
        *_section("Years", _years(years, screen), screen),
        *_section("Last touches", _touches(page, timeline, today, screen), screen),
    ]


def _head(page: PersonPage, today: date, screen: Screen) -> list[str]:
    names = f" ({', '.join(page.nicknames)})" if page.nicknames else ""
    lines = [screen.paint(harmless(page.name), BOLD) + harmless(names)]
    circles = f" · {', '.join(page.circles)}" if page.circles else ""
    lines.append(harmless(f"{page.sphere}{circles}"))
    if page.died_on:
        lines.append(f"died {long_date(page.died_on, today)}")
    elif page.archived_on:
        lines.append(f"archived {long_date(page.archived_on, today)}")
    elif page.state:
        lines.append(f"{screen.paint(page.state, STATE_STYLES[page.state])} · {harmless(page.why)}")
    if page.ideal_days and page.limit_days:
        lines.append(harmless(f"{every(page.ideal_days)}, {span(page.limit_days)} at most{_source(page)}"))
    return lines


def _source(page: PersonPage) -> str:
    """Where the rhythm comes from, unless it is their own."""
    if page.rhythm_from == "own":
        return ""
    return f", as for all of {page.rhythm_from}" if page.rhythm_from in page.circles else ", by default"


def _section(heading: str, lines: Iterable[str], screen: Screen) -> list[str]:
    indented = [f"  {line}" for line in lines]
    return ["", screen.paint(heading, BOLD), *indented] if indented else []


def _inside(rows: Sequence[Sequence[str]], screen: Screen) -> list[str]:
    """A table within a section, which is indented by two."""
    return table(rows, Screen(screen.width and max(1, screen.width - 2), screen.colour))


def _thread(line: ThreadLine, today: date) -> str:
    ask = "" if line.planned else "ask "
    when = f" ({ask}on {long_date(line.ask_on, today)})" if line.ask_on else ""
    return harmless(f"{line.said}{when}")


def _years(years: Sequence[StripYear], screen: Screen) -> list[str]:
    """The latest years a line each, month by month, with what the glyphs mean and what was before."""
    if not years:
        return []
    rows = [(str(year.year), glyphs(year), summed(year)) for year in years[:MOST_YEARS]]
    before = earlier(years, MOST_YEARS)
    return _inside([("", head(), key()), *rows, *([("", before, "")] if before else [])], screen)


def _told(day: date | None, today: date) -> str:
    return f"told {ago(day, today)}" if day else ""


def _touches(page: PersonPage, timeline: Sequence[TouchLine], today: date, screen: Screen) -> list[str]:
    """Each touch on a line, what was noted with it below; then how many more there are."""
    rows = _inside([touch_row(line, today, page.name) for line in timeline], screen)
    lines = []
    for line, row in zip(timeline, rows, strict=True):
        lines += [row, *(screen.paint(f"    {note}", DIM) for note in touch_notes(line))]
    more = page.touch_count - len(timeline)
    return (
        [*lines, f"and {more} more: nurture show --touches {page.touch_count} …"] if more > 0 and lines else lines
    )
