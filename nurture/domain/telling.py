"""Where a logged line goes on after "asked me" or "said": whether what follows is a boundary they stated."""

import re
from datetime import date

from nurture.domain.dates import DateOrder
from nurture.domain.people import BoundaryKind
from nurture.domain.stated import Found, Stated

_TOLD = re.compile(
    r"\b(?:(?:asked|asks|told|tells|begged|begs)(?: (?:me|us)\b)?|said|says|insisted|wants|wanted|would like"
    r"|prefers|would (?:rather|prefer)|(?:does not|doesn[’']t) want)\b",
    re.IGNORECASE,
)
_LIMIT = re.compile(
    r"\b(?:not|no|never|nothing|only|keep|stop|space|distance|leave|left|stay|strictly|professional|hates?|off|break)\b"
    r"|n[’']t\b",
    re.IGNORECASE,
)
_END = re.compile(r"[;.!?\n](?=\s|$)|[()]|$")
_PART = re.compile(r",\s|\s(?:and|but|so|because|then|when|while|[-–—])\s|$")
_LEAD = re.compile(
    r"[\s:,\"'“‘]*(?:(?:(?:that|if)\s+(?:i|we)(?:\s+could)?|to|that|if|for|us|me|to me|to us)\s+(?=\S))*[\"'“‘]*",
    re.IGNORECASE,
)
_MINE = re.compile(
    r"\b(?:i|we|you|nobody|someone|somebody|who)(?:\s+(?:have|had|just|also|then|never|only))*\s*$", re.IGNORECASE
)
_ASKED = re.compile(r"ask|told|tell|beg", re.IGNORECASE)
_ASKED_WHAT = re.compile(r"\s+(?:for|not|never|that|to|if (?:i|we))\s", re.IGNORECASE)
_WISH = re.compile(r"want|would|prefer|does", re.IGNORECASE)
_OTHERS = re.compile(r"\b(?:him|them)\b|\bher(?:\s+(?:again|any ?more|ever))*$", re.IGNORECASE)
_OF_THEMSELVES = re.compile(r"(?:she|he|they|doesn|does not|wants? (?!me|us)|would|prefers)", re.IGNORECASE)
_LOOSE = re.compile(r"\bjust\b|\bto\s+(?-i:[A-Z])\w*$", re.IGNORECASE)
_PLEADING = re.compile(
    r"please|^(?:not to|never|don|stop|keep|leave|only)\b|\b(?:talk|pitch|pitches|pitching|questions?|jokes?)\b|"
    r"^(?:she|he|they)\b.*\b(?:want|rather|prefers?|like|needs?)\b",
    re.IGNORECASE,
)
_CONTACT = frozenset({BoundaryKind.NOT_ON, BoundaryKind.NO_CONTACT})


def first(line: str, today: date, order: DateOrder | None) -> Found | None:
    """The first boundary that the line tells of; see `stated.found`."""
    if not _LIMIT.search(line):
        return None
    return next((each for told in _TOLD.finditer(line) if (each := read(line, told, today, order))), None)


def read(line: str, told: re.Match[str], today: date, order: DateOrder | None) -> Found | None:
    """The boundary behind one such verb, in the longest words that say it plainly; None where there is none."""
    if _MINE.search(line[: told.start()]):
        return None
    verb, end = told[0], _end(line, told.end())
    asked = _ASKED.match(verb) is not None
    if asked and not verb.endswith(("me", "us")) and not _ASKED_WHAT.match(line, told.end()):
        return None
    start = told.start() if _WISH.match(verb) else _behind(line, told.end())
    ends = [start + each.start() for each in _PART.finditer(line[start:end])]
    for stop in reversed(ends):
        words = line[start:stop].rstrip(" ,\"'”’")
        stated = _stated(words, today, order)
        if stated and _meant(words, stated, asked=asked):
            return Found(start, start + len(words), words, stated, told.start())
    return None


def _end(line: str, start: int) -> int:
    found = _END.search(line, start)
    return found.start() if found else len(line)


def _behind(line: str, start: int) -> int:
    lead = _LEAD.match(line, start)
    return lead.end() if lead else start


def _stated(words: str, today: date, order: DateOrder | None) -> Stated | None:
    from nurture.domain.stated_clauses import said_plainly

    stated = said_plainly(words, today, order)
    return stated if stated and stated.sure else None


def _meant(words: str, stated: Stated, *, asked: bool) -> bool:
    """Whether it was said to me, of themselves, and as a wish: "he won't talk to her" is of others."""
    if _LOOSE.search(words) or (_OF_THEMSELVES.match(words) and _OTHERS.search(words)):
        return False
    return (
        asked or stated.kind in _CONTACT or _PLEADING.search(words) is not None or _WISH.match(words) is not None
    )
