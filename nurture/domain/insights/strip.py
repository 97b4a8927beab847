"""The years with one person as lines of glyphs: how often, month by month, and where an answer did not come."""

from collections.abc import Mapping, Sequence

from nurture.domain.insights.calendar import MONTHS
from nurture.domain.insights.scale import MONTHLY, legend, shade
from nurture.views.insights import StripYear

ATTEMPT = "→"
"""I wrote and had no answer: as in a timeline."""
INITIALS = "JFMAMJJASOND"


def years(months: Mapping[tuple[int, int], tuple[int, int]], until: int) -> tuple[StripYear, ...]:
    """Every year from the first touch on to `until`, newest first; empty where there was none.

    `months` has the exchanges and the unanswered attempts of each (year, month) that had any.
    """
    if not months:
        return ()
    first = min(year for year, _ in months)
    last = max(until, max(year for year, _ in months))
    return tuple(_year(year, months) for year in range(last, first - 1, -1))


def _year(year: int, months: Mapping[tuple[int, int], tuple[int, int]]) -> StripYear:
    found = [months.get((year, month), (0, 0)) for month in range(1, MONTHS + 1)]
    return StripYear(year, tuple(talks for talks, _ in found), tuple(tries for _, tries in found))


def glyphs(year: StripYear) -> str:
    """Two cells a month: how many exchanges, and an arrow where something I wrote went unanswered."""
    return "".join(
        shade(talks, MONTHLY) + (ATTEMPT if tries else " ")
        for talks, tries in zip(year.exchanges, year.attempts, strict=True)
    )


def head() -> str:
    """The months' initials, above `glyphs`."""
    return "".join(f"{letter} " for letter in INITIALS)


def key() -> str:
    """What the glyphs mean, in a line."""
    shades = " ".join(f"{glyph} {words}" for glyph, words in legend(MONTHLY))
    return f"{shades} {ATTEMPT} no answer"


def summed(year: StripYear) -> str:
    """A year in words: "12 exchanges, 2 without an answer"; empty where nothing was."""
    talks, tries = sum(year.exchanges), sum(year.attempts)
    parts = [f"{talks} {'exchange' if talks == 1 else 'exchanges'}"] if talks else []
    parts += [f"{tries} without an answer"] if tries else []
    return ", ".join(parts)


def earlier(strip: Sequence[StripYear], most: int) -> str:
    """What is said of the years that `most` leaves no room for: "and 4 years before, 31 exchanges"."""
    left = [year for year in strip[most:] if any((*year.exchanges, *year.attempts))]
    if not left:
        return ""
    talks = sum(sum(year.exchanges) for year in left)
    many = "year" if len(left) == 1 else "years"
    return f"and {len(left)} {many} before, {talks} {'exchange' if talks == 1 else 'exchanges'}"
