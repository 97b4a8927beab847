"""Years to be drawn."""

from datetime import date, timedelta
from typing import Any

from nurture.domain.insights.calendar import by_day, ends
from nurture.domain.people import Sphere
from nurture.domain.rhythm import State
from nurture.views.insights import CoverageLine, Insights, MonthLine, Share, SilenceLine

TODAY = date(2026, 11, 22)


def a_year(**more: Any) -> Insights:
    """A year with forty exchanges, two of them answers, and an attempt; `more` says otherwise."""
    counts = {date(2026, 1, 5) + timedelta(8 * at): 1 + at % 3 // 2 for at in range(30)}
    values: dict[str, Any] = {
        "year": 2026,
        "today": TODAY,
        "first_year": 2024,
        "days": by_day(2026, counts),
        "months": tuple(
            MonthLine(month, 3, int(month == 2), 2 * (month == 4), int(month == 6)) for month in range(1, 13)
        ),
        "spheres": (Share(Sphere.FRIEND, 30), Share(Sphere.PROFESSIONAL, 0), Share(Sphere.BOTH, 10)),
        "circles": (Share("pottery", 20), Share("family", 0), Share(None, 7)),
        "coverage": tuple(CoverageLine(on, 5, 2, 1, 0) for on in ends(2026, TODAY)),
        "silences": (SilenceLine(1, "Ana Costa", Sphere.FRIEND, State.FADING, date(2024, 5, 1), 935),),
        "unspoken": 0,
    }
    return Insights(**{**values, **more})
