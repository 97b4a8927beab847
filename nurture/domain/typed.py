"""What is known of a person, on one line: "interest: pottery", "email ana@example.org", "the recipe by friday".

Each reader has a writer that gives the line back, so that what was typed can be put right.
"""

import re
from dataclasses import dataclass
from datetime import date

from nurture.domain.dates import DateOrder, birthday, find_past_date, future_date
from nurture.domain.dates.vocabulary import MONTH_NAMES
from nurture.domain.people import Channel, Fact, FactKind, Moment, MomentKind
from nurture.errors import InvalidValue, UnreadableDate

_LABEL = re.compile(r"(.*\S)\s+\(([^()]*)\)\s*", re.DOTALL)
_BY = re.compile(r"(.*\S)[\s,;]+(?:by|until|before)\s+(.+)", re.DOTALL | re.IGNORECASE)
_ASK = re.compile(r"(.*\S)\s*[,;]\s*ask(?: after it)?\s+(.+)", re.DOTALL | re.IGNORECASE)
_WHO = re.compile(r"\s*(i|me|they|them|she|he)\s*:\s*(.*)", re.DOTALL | re.IGNORECASE)
_PHONE = re.compile(r"\+?[0-9][0-9 ()./-]{4,}")

_KINDS = {
    **{kind.value: kind for kind in FactKind},
    "likes": FactKind.INTEREST,
    "hopes": FactKind.HOPE,
    "teaches": FactKind.CAN_TEACH,
    "learns": FactKind.WANTS_TO_LEARN,
    "job": FactKind.WORK,
    "lives": FactKind.PLACE,
    "met": FactKind.HOW_WE_MET,
    "gift": FactKind.GIFT_IDEA,
}
"""The kinds of facts by what they are called, and by what people write instead."""

_DAY_WORDS = 4
"""As many as a day is written in: "the 12th of April 1990" without its "the"."""


@dataclass(frozen=True, slots=True)
class Promise:
    """A promise as it is typed."""

    by: str
    """me or them."""
    text: str
    due_on: date | None


@dataclass(frozen=True, slots=True)
class Thread:
    """Something going on, as it is typed."""

    text: str
    ask_on: date | None


@dataclass(frozen=True, slots=True)
class Occasion:
    """When and where something was said, as it is typed."""

    day: date
    where: str


def fact(text: str) -> Fact:
    """`kind: text`, or a note where no kind comes first.

    Raises `InvalidValue` where what stands before the colon is nearly a kind, or there are no words.
    """
    head, colon, rest = text.partition(":")
    called = "-".join(head.casefold().split()) if colon else ""
    kind = _KINDS.get(called)
    if called and kind is None:
        _refuse_slip(called, head.strip())
    words = rest if kind else text
    if not words.strip():
        raise InvalidValue("There is nothing in this fact.", 'Write it like "interest: pottery".')
    return Fact(kind or FactKind.NOTE, words.strip())


def _refuse_slip(called: str, written: str) -> None:
    from difflib import get_close_matches

    near = get_close_matches(called, _KINDS, 1, 0.8)
    if near:
        kinds = ", ".join(FactKind)
        raise InvalidValue(f'"{written}" is no kind of fact. Did you mean {near[0]}?', f"The kinds: {kinds}.")


def fact_line(fact: Fact) -> str:
    """The line that `fact` reads back."""
    return f"{fact.kind.replace('-', ' ')}: {fact.text}"


def channel(text: str) -> Channel:
    """`kind address (label)`; the kind may be left out where the address tells it. Raises `InvalidValue`."""
    labelled = _LABEL.fullmatch(text)
    said, label = labelled.groups() if labelled else (text.strip(), "")
    if not said:
        raise InvalidValue("There is no address.", 'Write it like "ana@example.org" or "signal +44 20 7946 0000".')
    kind, _, rest = said.partition(" ")
    name = kind.rstrip(":").casefold()
    if rest.strip() and name.replace("-", "").isalpha():
        return Channel(name, rest.strip(), label)
    return Channel(_kind_of(said), said, label)


def _kind_of(address: str) -> str:
    if address.casefold().startswith(("http://", "https://", "www.")):
        return "web"
    if "@" in address and " " not in address:
        return "email" if "." in address.rpartition("@")[2] else "social"
    return "phone" if _PHONE.fullmatch(address) else "address"


def channel_line(channel: Channel) -> str:
    """The line that `channel` reads back."""
    return f"{channel.kind} {channel.address}" + (f" ({channel.label})" if channel.label else "")


def moment(text: str, order: DateOrder = DateOrder.DMY) -> Moment:
    """`birthday 12 Apr 1990`, `anniversary the wedding 3 June`; a day alone is a birthday.

    Raises `UnreadableDate` where no day stands at the end.
    """
    words = text.split()
    for start in range(max(0, len(words) - _DAY_WORDS), len(words)):
        try:
            year, month, day = birthday(" ".join(words[start:]), order)
        except UnreadableDate:
            continue
        kind, label = _kind_and_label(words[:start])
        return Moment(kind, month, day, year, label)
    raise UnreadableDate(
        "No day was found." if words else "There is no date.",
        'Write it like "birthday 12 Apr 1990" or "anniversary the wedding 3 June".',
    )


def _kind_and_label(words: list[str]) -> tuple[MomentKind, str]:
    if not words:
        return MomentKind.BIRTHDAY, ""
    first = words[0].rstrip(":,").casefold()
    first = MomentKind.BIRTHDAY if first in ("bday", "b-day") else first
    if first in list(MomentKind):
        return MomentKind(first), " ".join(words[1:]).rstrip(":,")
    if words[-1].rstrip(":,").casefold() == MomentKind.ANNIVERSARY:  # "wedding anniversary 3 June"
        return MomentKind.ANNIVERSARY, " ".join(words[:-1])
    return MomentKind.OTHER, " ".join(words).rstrip(":,")


def moment_line(moment: Moment) -> str:
    """The line that `moment` reads back."""
    return " ".join(filter(None, (str(moment.kind), moment.label, yearly(moment.month, moment.day, moment.year))))


def yearly(month: int, day: int, year: int | None) -> str:
    """A day that comes back: "12 April", "12 April 1990"; `birthday` reads it again."""
    words = f"{day} {MONTH_NAMES[month - 1].title()}"
    return f"{words} {year}" if year else words


def promise(text: str, today: date, order: DateOrder = DateOrder.DMY) -> Promise:
    """`the recipe by friday`, mine unless it begins with `they:`. Raises `InvalidValue` where nothing is said."""
    who = _WHO.fullmatch(text)
    by = "them" if who and who[1].casefold() not in ("i", "me") else "me"
    words, due_on = _with_day(_BY, who[2] if who else text, today, order)
    if not words:
        raise InvalidValue("There is no promise.", 'Write it like "the recipe by friday", or "they: the photos".')
    return Promise(by, words, due_on)


def promise_line(promise: Promise) -> str:
    """The line that `promise` reads back."""
    due = f" by {promise.due_on.isoformat()}" if promise.due_on else ""
    return ("they: " if promise.by == "them" else "") + promise.text + due


def thread(text: str, today: date, order: DateOrder = DateOrder.DMY) -> Thread:
    """`moving to Lisbon, ask in May`. Raises `InvalidValue` where there are no words."""
    words, ask_on = _with_day(_ASK, text, today, order)
    if not words:
        raise InvalidValue("There is nothing going on.", 'Write it like "moving to Lisbon, ask in May".')
    return Thread(words, ask_on)


def thread_line(thread: Thread) -> str:
    """The line that `thread` reads back."""
    return thread.text + (f", ask {thread.ask_on.isoformat()}" if thread.ask_on else "")


def occasion(text: str, today: date, order: DateOrder = DateOrder.DMY) -> Occasion:
    """`yesterday, on the phone`: a day that is past, else today, and where, in any order; nothing is today.

    Raises `UnreadableDate` for a day that does not exist.
    """
    found = find_past_date(text, today, order)
    if found is None:
        return Occasion(today, text.strip())
    parts = (text[: found.start].strip(" ,;"), text[found.end :].strip(" ,;"))
    return Occasion(found.day, " ".join(filter(None, parts)))


def _with_day(pattern: re.Pattern[str], text: str, today: date, order: DateOrder) -> tuple[str, date | None]:
    """The words and the day at their end; what is no day stays with the words."""
    found = pattern.fullmatch(text.strip())
    if found:
        try:
            return found[1].rstrip(" ,;"), future_date(found[2], today, order)
        except UnreadableDate:
            pass
    return text.strip(), None
