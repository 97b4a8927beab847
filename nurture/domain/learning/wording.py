"""What history shows, said gently and in round words: never a score, never a reproach (R10)."""

from collections.abc import Iterator
from datetime import date

from nurture.domain.dates.intervals import counted
from nurture.domain.dates.vocabulary import MONTH_NAMES
from nurture.domain.learning.learned import Learned
from nurture.domain.learning.manner import Begins
from nurture.domain.schedule import every
from nurture.domain.touches import Medium

TOO_FEW = "It is too early to see a rhythm: it takes five talks, some days apart."

BEGINS = {
    Begins.ME: "You usually begin.",
    Begins.THEM: "They usually begin.",
    Begins.BOTH: "It goes both ways: now you begin, now they.",
}

MEDIA = {
    Medium.IN_PERSON: "You mostly meet in person.",
    Medium.CALL: "You mostly talk on the phone.",
    Medium.VIDEO: "You mostly see each other by video.",
    Medium.MESSAGE: "You mostly write each other messages.",
    Medium.EMAIL: "You mostly write each other e-mails.",
    Medium.LETTER: "You mostly write each other letters.",
    Medium.SOCIAL: "You mostly meet on a network.",
}


def sentences(
    learned: Learned,
    today: date,
    *,
    answers_within: int | None = None,
    medium: Medium | None = None,
    begins: Begins | None = None,
) -> Iterator[str]:
    """Everything that is known, a sentence each: how often, what became of it, how, and who begins."""
    yield rhythm(learned)
    if became := lately(learned, today, closer=True):
        yield became
    if answers_within is not None:
        yield answer(answers_within)
    if medium in MEDIA:
        yield MEDIA[medium]
    if begins:
        yield BEGINS[begins]


def rhythm(learned: Learned) -> str:
    """`You talk about every 5 weeks.`, or that you did, where it has gone quiet."""
    return f"You {'used to ' if learned.quiet_since else ''}talk about {every(learned.natural_days)}."


def lately(learned: Learned, today: date, *, closer: bool = False) -> str:
    """What became of it, in a sentence: silence, a change, growing apart; empty where it is as it was.

    Growing closer bit by bit is told only where it is asked for: it needs nobody's care.
    """
    if learned.quiet_since:
        return f"It has been quiet since {month(learned.quiet_since, today)}, longer than ever before."
    if learned.since is None or learned.before_days is None:
        return ""
    before, now = every(learned.before_days), every(learned.natural_days)
    if not learned.gradual:
        return f"Since about {month(learned.since, today)} you talk {now}, before that {before}."
    if not learned.apart and not closer:
        return ""
    less = "less" if learned.apart else "more"
    return f"Lately you talk {less} often than you used to: {before} {_year(learned.since, today)}, {now} now."


def answer(days: int) -> str:
    """`They usually answer within 3 days.`"""
    return f"They usually answer within {counted(days, 'day')}." if days else "They usually answer the same day."


def offer(natural_days: int) -> str:
    """The question whether to take the natural rhythm."""
    return f"You talk about {every(natural_days)}; make it the rhythm?"


def month(day: date, today: date) -> str:
    """`March`, with its year where that is not this one."""
    name = MONTH_NAMES[day.month - 1].title()
    return name if day.year == today.year else f"{name} {day.year}"


def _year(day: date, today: date) -> str:
    return {0: "at first", 1: "last year"}.get(today.year - day.year, f"in {day.year}")
