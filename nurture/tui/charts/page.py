"""A year looked back on, as sections of lines: what the screen, the text and the picture all show."""

from collections.abc import Iterator, Sequence

from textual.content import Content

from nurture.domain.dates import ago
from nurture.domain.dates.vocabulary import MONTH_NAMES
from nurture.domain.rhythm import State
from nurture.tui.charts.bars import bars
from nurture.tui.charts.heatmap import heatmap
from nurture.tui.charts.stacked import Kind, stacked
from nurture.tui.lines import QUIET, STATES, counted, fit, glyph, joined, plain
from nurture.views.insights import CoverageLine, Insights, Share, SilenceLine

FEW = 5
"""With fewer exchanges and attempts than these a year is told in a sentence, not drawn."""
MOST_CIRCLES = 20
"""Circles that are drawn; the others are counted."""
NOBODY = "in no circle"
TALKED = (Kind("▇", "$primary", "exchanges"), Kind("→", "$secondary", "written to, without an answer"))
COVERED = tuple(
    Kind(*STATES[state], str(state)) for state in (State.IN_TOUCH, State.DUE, State.NEGLECTED, State.FADING)
)
DERIVED = "As the exchanges and today's rhythms have it, for people in view; nobody waits or rests in it."
SHARED = "An exchange with several people counts for each of their circles and spheres."


def page(view: Insights, width: int) -> list[Content]:
    """All charts of a year, one below the other, none wider than `width`."""
    lines: list[Content] = []
    for title, section in _sections(view, width):
        if section:
            lines += [*([Content("")] if lines else []), *_title(title, width), *section]
    return lines


def _sections(view: Insights, width: int) -> Iterator[tuple[str, Sequence[Content]]]:
    yield f"Exchanges in {view.year}", _year(view, width)
    if is_drawn(view):
        if view.exchanges:
            yield (
                "With whom, by sphere",
                bars([(str(share.name), share.exchanges) for share in view.spheres], width),
            )
            yield "By circle", _circles(view.circles, width)
        yield "Talked with, and written to", _talked(view, width)
        if view.exchanges:
            yield "Who starts", _starts(view, width)
    yield "Where people stood at the end of each month", _coverage(view, width)


def is_drawn(view: Insights) -> bool:
    """Whether there is enough in the year for charts."""
    return view.exchanges + _unanswered(view) >= FEW


def _unanswered(view: Insights) -> int:
    return sum(month.unanswered for month in view.months)


def _year(view: Insights, width: int) -> list[Content]:
    if is_drawn(view) and view.exchanges:
        return heatmap(view.days, view.year, view.today, width)
    many, tries = view.exchanges, _unanswered(view)
    noted = f"{counted(many, 'exchange')} {'is' if many == 1 else 'are'} noted" if many else "No exchange is noted"
    words = f"{noted} in {view.year}" + (
        ", and " + counted(tries, "attempt without an answer", _TRIES) if tries else ""
    )
    return _wrapped(words + (": too few to draw." if many else "."), width)


_TRIES = "attempts without an answer"


def _circles(shares: Sequence[Share], width: int) -> list[Content]:
    """The circles, where there is any; otherwise nothing is parted."""
    if not any(share.name for share in shares):
        return _wrapped("There is no circle yet.", width)
    named = [share for share in shares if share.name is not None]
    none = [(NOBODY, share.exchanges) for share in shares if share.name is None]
    drawn = bars([*((str(share.name), share.exchanges) for share in named[:MOST_CIRCLES]), *none], width)
    left = len(named) - MOST_CIRCLES
    more = _wrapped(f"and {counted(left, 'circle')} with fewer", width) if left > 0 else []
    return [*drawn, *more, *_wrapped(SHARED, width)]


def _talked(view: Insights, width: int) -> list[Content]:
    months = [month for month in view.months if (view.year, month.month) <= (view.today.year, view.today.month)]
    rows = [(_month(month.month), (month.exchanges, month.unanswered)) for month in months]
    return stacked(rows, TALKED, width)


def _starts(view: Insights, width: int) -> list[Content]:
    they = sum(month.they_wrote for month in view.months)
    you = sum(month.answered for month in view.months)
    if not they + you:
        return _wrapped("You talked, both ways, every time: of no exchange it is noted who wrote first.", width)
    ways = [("they wrote to you", they), ("you wrote, they answered", you)]
    return bars([*ways, ("you talked, both ways", view.exchanges - they - you)], width, "$secondary")


def _coverage(view: Insights, width: int) -> list[Content]:
    lines = [line for line in view.coverage if line.people]
    if not lines:
        return _wrapped(f"Nobody with a rhythm was here in {view.year}.", width)
    rows = [(_end(line, view), (line.in_touch, line.due, line.neglected, line.fading)) for line in lines]
    young = ["The months to come will stand beside it."] if len(lines) == 1 else []
    return [
        *stacked(rows, COVERED, width, shares=True),
        *(line for words in (DERIVED, *young) for line in _wrapped(words, width)),
    ]


def _end(line: CoverageLine, view: Insights) -> str:
    return "now" if line.on == view.today else _month(line.on.month)


def _month(month: int) -> str:
    return MONTH_NAMES[month - 1][:3].title()


def _title(words: str, width: int) -> list[Content]:
    return plain(words, "bold $primary").wrap(width)


def _wrapped(words: str, width: int) -> list[Content]:
    return plain(words, QUIET).wrap(width)


# --- silences -----------------------------------------------------------------------------------------------

MOST_TOLD = 10
"""Silences in a text or a picture."""
SILENCES = "Last talked, the longest ago first"
"""Their heading."""
_NAME = 32
_LONG = 10


def document(view: Insights, width: int) -> list[Content]:
    """The charts and the silences: what is written as text and as a picture."""
    told = [silence(line, view, width) for line in view.silences[:MOST_TOLD]]
    said = _wrapped(below(view), width) if below(view) else []
    return [*page(view, width), Content(""), *_title(SILENCES, width), *told, *said]


def silence(line: SilenceLine, view: Insights, width: int) -> Content:
    """Somebody, and how long it has been."""
    mark, colour = glyph(line.state)
    name = max(4, min(_NAME, width - _LONG - 5))
    long = ago(line.last_exchange, view.today).removesuffix(" ago")
    return joined((f" {mark} ", colour), fit(line.name, name), (f"  {fit(long, _LONG)}", QUIET))


def below(view: Insights) -> str:
    """What is said below the silences: of those with whom nobody has talked yet, or that there is nothing."""
    if view.unspoken:
        return f"With {counted(view.unspoken, 'person', 'people')} no exchange is noted yet."
    return "" if view.silences else "Nobody is here yet."
