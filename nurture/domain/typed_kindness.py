"""Something given or received, on one line: "advice: how to price a kiln", "lent me his drill, on 3 May".

What comes first says the way and the kind, as far as it says them; the rest are the words that are kept.
"""

import re
from datetime import date

from nurture.domain.dates import DateOrder, past_date
from nurture.domain.kindness import Deed, Kindness, KindnessKind, Way, refuse_future
from nurture.errors import InvalidValue, UnreadableDate

_DAY = re.compile(
    r"(.*\S)\s*[,;]\s*(?:on\s+(\S.*)|(today|yesterday|last\s\S.*|\S.*\sago))", re.DOTALL | re.IGNORECASE
)
_HEAD = re.compile(r"\s*([\w-]+(?:\s+[\w-]+){0,3})\s*:\s*(.*)", re.DOTALL)
_WAY = re.compile(r"(?:(?:i|we|they|she|he)\s+)?(gave|received|got)\b[\s:]*(.*)", re.DOTALL | re.IGNORECASE)
_TOLD = re.compile(
    r"((?:i|we|they|she|he)\s+)?(\w+)\s+(me|us|him|her|them)\b\s*(to\b\s*)?(.*)", re.DOTALL | re.IGNORECASE
)
_LENDING = re.compile(r"(?:(i|we|they|she|he)\s+)?(borrowed|lent|loaned)\s+(.*)", re.DOTALL | re.IGNORECASE)
_ABOUT = re.compile(
    r"(?:some |an? )?(advice|intro|introduction) (?:on|about|to|for) (.+)", re.DOTALL | re.IGNORECASE
)

_KINDS = {
    **{kind.value: kind for kind in KindnessKind},
    "intro": KindnessKind.INTRODUCTION,
    "introduced": KindnessKind.INTRODUCTION,
    "tip": KindnessKind.ADVICE,
    "favor": KindnessKind.FAVOUR,
    "help": KindnessKind.FAVOUR,
    "present": KindnessKind.GIFT,
    "loan": KindnessKind.LENT,
    "borrowed": KindnessKind.LENT,
}
"""The kinds by what they are called, and by what people write instead."""

_SIGNS = (
    (KindnessKind.INTRODUCTION, r"\bintro(?:duc\w+)?\b|\bin touch with\b"),
    (KindnessKind.LENT, r"\b(?:lent|loaned|borrowed|on loan)\b"),
    (KindnessKind.ADVICE, r"\b(?:advice|advised|tips?|taught|showed|explained)\b"),
    (KindnessKind.SUPPORT, r"\b(?:support\w*|comfort\w*|listened|stood by|held (?:my|his|her|their) hand)\b"),
    (KindnessKind.GIFT, r"\b(?:gift|present)\b"),
    (KindnessKind.TIME, r"\b(?:time|hours?|morning|afternoon|evening|weekend)\b"),
    (KindnessKind.GIFT, r"^(?:an?|the|some|my|our|his|her|their|two|three|four|five|\d+) "),
)
"""What gives a kind away where none is named; the first that fits."""


def kindness(
    text: str,
    today: date,
    order: DateOrder = DateOrder.DMY,
    way: Way | None = None,
    *,
    otherwise: date | None = None,
) -> Kindness:
    """A line such as "gave advice: how to price a kiln, on 3 May"; without a day it was `otherwise`, or today.

    Where neither the line nor `way` says who gave, it was received. Raises `InvalidValue` where nothing is said,
    where the line and `way` contradict each other, and for a day that is still to come.
    """
    said, day = _with_day(text, today, order)
    found, deed = read(said, way)
    day = day or otherwise or today
    refuse_future(day, today)
    return Kindness(found, deed.kind, deed.text, day)


def kindness_line(kindness: Kindness) -> str:
    """The line that `kindness` reads back."""
    return f"{kindness.way} {kindness.kind}: {kindness.text}, on {kindness.happened_on.isoformat()}"


def read(text: str, way: Way | None = None) -> tuple[Way, Deed]:
    """Who gave, and what, of a line without a day; see `kindness`. Raises `InvalidValue`."""
    found, kind, words = _labelled(text) or _told(text)
    if way and found and way is not found:
        done = "given" if found is Way.GAVE else "received"
        raise InvalidValue(f"“{text.strip()}” says that it was {done}.", "Use the command or the option for that.")
    if not words.strip():
        raise InvalidValue("There is nothing in this kindness.", 'Write it like "advice: how to price a kiln".')
    return found or way or Way.RECEIVED, Deed(kind or _guessed(words), words.strip())


_Parts = tuple[Way | None, KindnessKind | None, str]


def _with_day(text: str, today: date, order: DateOrder) -> tuple[str, date | None]:
    """The words and the day at their end; what is no day stays with the words."""
    found = _DAY.fullmatch(text.strip())
    if found:
        try:
            return found[1], past_date(found[2] or found[3], today, order)
        except UnreadableDate:
            pass
    return text.strip(), None


def _labelled(text: str) -> _Parts | None:
    """`[gave|received] KIND: words`, or either of the two; None where no such thing comes first."""
    head = _HEAD.fullmatch(text)
    if head is None:
        return None
    way, called = _way_of(head[1])
    called = called.casefold()
    kind = _KINDS.get(called)
    if called and kind is None:
        _refuse_slip(called)
        return None
    if kind is None and way is None:
        return None
    return way or (Way.RECEIVED if called == "borrowed" else None), kind, head[2]


def _way_of(text: str) -> tuple[Way | None, str]:
    """Who gave, as the first words have it, and what follows them: "they gave" and "got" are both received."""
    found = _WAY.fullmatch(text.strip())
    if found is None:
        return None, text.strip()
    gave = found[1].casefold() == "gave" and text.split()[0].casefold() not in ("they", "she", "he")
    return Way.GAVE if gave else Way.RECEIVED, found[2]


def _refuse_slip(called: str) -> None:
    from difflib import get_close_matches

    near = get_close_matches(called, _KINDS, 1, 0.8)
    if near:
        raise InvalidValue(
            f'"{called}" is no kind of kindness. Did you mean {near[0]}?', f"The kinds: {', '.join(KindnessKind)}."
        )


def _told(text: str) -> _Parts:
    """A sentence: "lent me his drill", "introduced them to Ben", "helped me move", "gave a jar of jam"."""
    if told := _TOLD.fullmatch(text.strip()):
        return _done_to(told, text)
    if lending := _LENDING.fullmatch(text.strip()):
        mine = (lending[1] or "i").casefold() in ("i", "we")
        borrowed = lending[2].casefold() == "borrowed"
        return Way.RECEIVED if mine is borrowed else Way.GAVE, KindnessKind.LENT, lending[3]
    way, rest = _way_of(text)
    if about := _ABOUT.fullmatch(rest):
        return way, _KINDS[about[1].casefold()], about[2]
    return way, None, rest


def _done_to(told: "re.Match[str]", text: str) -> _Parts:
    """A verb and whom it was done to: me, and it was received."""
    _, verb, whom, to, rest = told.groups()
    way = Way.RECEIVED if whom.casefold() in ("me", "us") else Way.GAVE
    match verb.casefold():
        case "lent" | "loaned":
            return way, KindnessKind.LENT, (to or "") + rest
        case "introduced" if to:
            return way, KindnessKind.INTRODUCTION, rest
        case "gave" | "brought":
            about = _ABOUT.fullmatch(rest)
            return (way, _KINDS[about[1].casefold()], about[2]) if about else (way, _gift(rest), rest)
    return way, None, text


def _gift(words: str) -> KindnessKind:
    kind = _guessed(words)
    return KindnessKind.GIFT if kind is KindnessKind.FAVOUR else kind


def _guessed(words: str) -> KindnessKind:
    """The kind that the words give away; a favour, where they give away none."""
    text = words.casefold()
    return next((kind for kind, sign in _SIGNS if re.search(sign, text)), KindnessKind.FAVOUR)
