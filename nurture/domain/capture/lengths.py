"""How long a contact took, in minutes: "for an hour", "45 min call", "two hours on the phone", "1h30"."""

from collections.abc import Sequence
from typing import NamedTuple

from nurture.domain.capture.telling import Telling
from nurture.domain.dates.vocabulary import NUMBERS, Word, figures, word_set

_HOURS = word_set("hour hours hr hrs h hour-long")
_MINUTES = word_set("minute minutes min mins minuets mintues minuts")
_TENS = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fourty": 40,
    "fifty": 50,
    "sixty": 60,
    "ninety": 90,
    "seventy": 70,
}
_LEADS_AWAY = word_set(
    "in within every per by after before last next past waited waiting late until than each under first only'"
    " her his their its another drove"
)
"""In front of a length these make it another: "in an hour", "every two hours"."""
_BELONGS = word_set(
    "queue ago away late later early earlier before after from drive flight train journey delay delayed north"
    " south east west off older younger behind ahead commute car notice wait film movie surgery operation"
    " shift further longer sooner sleep deadline marathon window parking session's"
)
"""Behind a length these take it: "an hour late", "two hours away"."""
_CONTACT = word_set("call chat talk walk conversation coffee lunch catch-up visit zoom meeting")
_LONGEST = 24 * 60


class FoundLength(NamedTuple):
    """A length, and the letters that say it, a leading "for" included."""

    minutes: int
    start: int
    end: int


def find_length(telling: Telling, words: Sequence[Word], *, spoken: bool = True) -> FoundLength | None:
    """The first length of the contact; None where none is said, or only "all afternoon", or days and weeks.

    `spoken`: what was written takes time only where it says "for": a voice note of six minutes is long by itself.
    """
    texts = [word.text for word in words]
    for i in range(len(texts)):
        if texts[i][:1].isdecimal() or texts[i] in _BEGINNINGS or "-" in texts[i] or texts[i] in _TENS:
            found = _length(texts, i)
            led = spoken or (i > 0 and texts[i - 1] in ("for", "spent", "about"))
            if found and led and _is_contact(telling, words, texts, i, found[1]):
                first = i - (texts[i - 1] in ("for", "about", "around") if i else 0)
                first -= texts[first - 1] == "for" if first and first < i else 0
                return FoundLength(found[0], words[first].start, words[found[1] - 1].end)
    return None


_BEGINNINGS = frozenset(NUMBERS) | word_set("half quarter hour couple three-quarters")


def _is_contact(telling: Telling, words: Sequence[Word], texts: list[str], i: int, end: int) -> bool:
    before = texts[i - 1] if i and "," not in words[i - 1].gap else ""
    behind = texts[end] if end < len(texts) and words[end - 1].gap.strip() in ("", "'") else ""
    clause = telling.of[telling.at(words[i].start)]
    return clause.tells and before not in _LEADS_AWAY and before[:1] not in ("$", "£") and behind not in _BELONGS


def _length(texts: list[str], i: int) -> tuple[int, int] | None:
    """The minutes said from word `i` on, and the index behind."""
    found = _compact(texts[i]) or _joined(texts, i)
    if found:
        return _plausible(found, i + 1)
    number = _number(texts, i)
    if number is None:
        return None
    amount, k = number
    unit = texts[k] if k < len(texts) else ""
    if unit.endswith(("'s", "s'")) and texts[k + 1 : k + 2] and texts[k + 1] in _CONTACT:
        unit = unit.removesuffix("'s").removesuffix("'")
    if unit in _HOURS:
        minutes, end = amount * 60, k + 1
        more = _more(texts, end)
        return _plausible(minutes + more[0], more[1]) if more else _plausible(minutes, end)
    return _plausible(amount, k + 1) if unit in _MINUTES else None


def _plausible(minutes: float, end: int) -> tuple[int, int] | None:
    return (round(minutes), end) if 0 < minutes <= _LONGEST else None


def _compact(text: str) -> float | None:
    """ "2h", "1h30", "1.5hrs", "45min", "90m"."""
    match = figures(
        r"([0-9]{1,3}(?:[.,][0-9]{1,2})?)(hours?|hrs?|h|min(?:ute)?s?|m)(?:([0-9]{1,2})(?:m|mins?)?)?", text
    )
    if not match:
        return None
    amount = float(match[1].replace(",", "."))
    if match[2].startswith("h"):
        return amount * 60 + int(match[3] or 0)
    return amount if not match[3] and (match[2] != "m" or 10 <= amount <= 180) else None


def _joined(texts: list[str], i: int) -> float | None:
    """ "45-minute", "two-hour", "half-hour", "hour-long"."""
    parts = texts[i].split("-")
    if parts == ["hour", "long"]:
        return 60
    if len(parts) < 2 or parts[-1] not in _HOURS | _MINUTES:
        return None
    scale = 60 if parts[-1] in _HOURS else 1
    if parts[:-1] in (["half"], ["half", "an"], ["half", "a"]):
        return 30
    number = _number([" ".join(parts[:-1]) if len(parts) == 2 else "-".join(parts[:-1])], 0)
    return number[0] * scale if number else None


def _number(texts: list[str], i: int) -> tuple[float, int] | None:
    """An amount of hours or minutes: "2", "forty-five", "two and a half", "half an", "a couple of"."""
    text = texts[i]
    if text == "a" and texts[i + 1 : i + 2] in (
        ["couple"],
        ["quarter"],
        ["half"],
        ["good"],
        ["solid"],
        ["full"],
        ["whole"],
        ["mere"],
    ):
        return _number(texts, i + 1)
    if text in ("good", "solid", "full", "whole", "mere") and i + 1 < len(texts):
        return (1, i + 1) if texts[i + 1] in _HOURS else _number(texts, i + 1)
    if text == "couple":
        return 2, i + 2 if texts[i + 1 : i + 2] == ["of"] else i + 1
    if text in ("half", "quarter", "three-quarters") or texts[i : i + 2] == ["three", "quarters"]:
        part = {"half": 0.5, "quarter": 0.25}.get(text, 0.75)
        k = i + (2 if text == "three" else 1)
        k += texts[k : k + 1] == ["of"]
        k += texts[k : k + 1] in (["a"], ["an"])
        return (part, k) if texts[k : k + 1] and texts[k].split("'")[0] in _HOURS else None
    amount = _plain(texts, i)
    if amount is None:
        return (1, i) if text == "hour" and texts[i + 1 : i + 4] == ["and", "a", "half"] else None
    value, k = amount
    if texts[k : k + 3] == ["and", "a", "half"] or texts[k : k + 1] == ["1/2"]:
        return value + 0.5, k + (1 if texts[k] == "1/2" else 3)
    return value, k


def _plain(texts: list[str], i: int) -> tuple[float, int] | None:
    text = texts[i]
    if figures(r"[0-9]{1,3}(?:[.,][0-9]{1,2})?", text):
        return float(text.replace(",", ".")), i + 1
    tens, _, ones = text.partition("-")
    if tens in _TENS:
        if ones in NUMBERS:
            return _TENS[tens] + NUMBERS[ones], i + 1
        behind = texts[i + 1] if i + 1 < len(texts) else ""
        if not ones and NUMBERS.get(behind, 99) < 10 and behind not in ("a", "an"):
            return _TENS[tens] + NUMBERS[behind], i + 2
        return (_TENS[tens], i + 1) if not ones else None
    return (NUMBERS[text], i + 1) if text in NUMBERS else None


def _more(texts: list[str], i: int) -> tuple[float, int] | None:
    """What follows the hours: "and a half", "and ten minutes", "20 min"."""
    if texts[i : i + 3] == ["and", "a", "half"]:
        return 30, i + 3
    if texts[i : i + 3] == ["and", "a", "quarter"]:
        return 15, i + 3
    k = i + (texts[i : i + 1] == ["and"])
    found = _plain(texts, k) if k < len(texts) else None
    if found and found[1] < len(texts) and texts[found[1]] in _MINUTES:
        return found[0], found[1] + 1
    glued = _compact(texts[k]) if k < len(texts) and "m" in texts[k] and "h" not in texts[k] else None
    return (glued, k + 1) if glued else None
