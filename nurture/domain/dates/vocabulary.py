"""The words that dates are made of, and how a text is cut into words."""

import re
from enum import StrEnum
from functools import cache
from typing import NamedTuple


class DateOrder(StrEnum):
    """How a date in figures such as 12/4 is read: the day first or the month first."""

    DMY = "dmy"
    MDY = "mdy"


def word_set(words: str) -> frozenset[str]:
    """A set of the words of a text."""
    return frozenset(words.split())


def _listed(words: str) -> list[str]:
    return words.split()


MONTH_NAMES = _listed("January February March April May June July August September October November December")
WEEKDAY_NAMES = _listed("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")

MONTHS = (
    {name.lower(): number for number, name in enumerate(MONTH_NAMES, 1)}
    | {name[:3].lower(): number for number, name in enumerate(MONTH_NAMES, 1)}
    | {"sept": 9}
)
"""Month names and their abbreviations to 1-12."""

FULL_WEEKDAYS = {name.lower(): number for number, name in enumerate(WEEKDAY_NAMES)}
WEEKDAYS = (
    FULL_WEEKDAYS
    | {name[:3].lower(): number for number, name in enumerate(WEEKDAY_NAMES)}
    | {"tues": 1, "weds": 2, "thur": 3, "thurs": 3}
)
"""Weekday names and their abbreviations to 0 (Monday) - 6."""

_COUNTED = _listed(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen twenty"
)
NUMBERS = {word: number for number, word in enumerate(_COUNTED, 1)} | {"a": 1, "an": 1, "thirty": 30}

VAGUE_NUMBERS = {"couple": 2, "few": 3}
"""Words people use for a small number; "a few days ago" is read as three, which is nearer than today."""

_RANKED = _listed(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
    " fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
ORDINALS = (
    {word: number for number, word in enumerate(_RANKED, 1)}
    | {f"twenty-{word}": 20 + number for number, word in enumerate(_RANKED[:9], 1)}
    | {"thirtieth": 30, "thirty-first": 31}
)

DAY_PARTS = frozenset({"morning", "afternoon", "evening", "night"})

_TYPOGRAPHY = {0x2018: "'", 0x2019: "'", 0x2010: "-", 0x2011: "-", 0x2013: "-"}
_KEPT_IN_FRONT = "$€£#@+-/~&"
_KEPT_BEHIND = "%€$£°+/-"


class Word(NamedTuple):
    """One word of a line, without the punctuation around it."""

    text: str
    """In lower case."""
    start: int
    end: int
    gap: str
    """What stands between it and the next word: spaces and punctuation."""
    capital: bool
    """Whether it was written with a capital, as names are."""


@cache
def pattern(expression: str) -> re.Pattern[str]:
    """The compiled expression, made at its first use and not at import."""
    return re.compile(expression)


def figures(expression: str, text: str) -> re.Match[str] | None:
    """The match of a whole word with an expression that starts with a figure.

    A word that starts with none is told at once: most words are, and most lines never compile it.
    """
    return pattern(expression).fullmatch(text) if text[:1].isdecimal() else None


def split(line: str) -> list[Word]:
    """The words of a line with their places in it; `12/4`, `3d` and `year's` are one word each.

    Signs that change what a number is (`$12.40`, `-3`, `40%`) stay with it.
    """
    plain = _lowered(line).translate(_TYPOGRAPHY)
    spans = [_trimmed(plain, *chunk.span()) for chunk in pattern(r"[^\s—…]+").finditer(plain)]
    spans = [span for span in spans if span[0] < span[1]]
    ends = [*(start for start, _ in spans[1:]), len(plain)][: len(spans)]
    return [
        Word(plain[start:end], start, end, plain[end:following], line[start].isupper())
        for (start, end), following in zip(spans, ends, strict=True)
    ]


def texts_of(text: str) -> list[str]:
    """The words alone, for a text that should be a date as a whole."""
    return [word.text for word in split(text)]


def count(texts: list[str], i: int) -> tuple[int, int] | None:
    """A number from word `i` ("3", "two", "a couple of") and the index behind it."""
    if i >= len(texts):
        return None
    if texts[i] == "a" and i + 1 < len(texts) and texts[i + 1] in VAGUE_NUMBERS:
        i += 1
    if texts[i] in VAGUE_NUMBERS:
        behind = i + 2 if texts[i + 1 : i + 2] == ["of"] else i + 1
        return VAGUE_NUMBERS[texts[i]], behind
    if figures(r"[0-9]{1,9}", texts[i]):
        return int(texts[i]), i + 1
    return (NUMBERS[texts[i]], i + 1) if texts[i] in NUMBERS else None


def run_of(texts: list[str], i: int, length: int) -> str:
    """So many words from `i` on as one text; empty where the line ends before."""
    return " ".join(texts[i : i + length]) if i + length <= len(texts) else ""


def quoted(text: str) -> str:
    """The text as an error shows it: on one line, in quotes, control characters visible, at most 60 characters."""
    text = " ".join(text.split())
    if not text:
        return "An empty text"
    return repr(text if len(text) <= 60 else text[:59] + "…")


def _lowered(line: str) -> str:
    # Lower case that keeps every character in its place: "İ" would become two.
    lowered = line.lower()
    if len(lowered) == len(line):
        return lowered
    return "".join(small if len(small := letter.lower()) == 1 else letter for letter in line)


def _trimmed(plain: str, start: int, end: int) -> tuple[int, int]:
    while start < end and not (plain[start].isalnum() or plain[start] in _KEPT_IN_FRONT):
        start += 1
    while start < end and not (plain[end - 1].isalnum() or plain[end - 1] in _KEPT_BEHIND):
        end -= 1
    return start, end
