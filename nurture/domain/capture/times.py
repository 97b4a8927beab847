"""The time of day at which a contact was: "at 7pm", "19:30", "at half past three", "from 2 to 4pm"."""

from collections.abc import Sequence
from datetime import time
from typing import NamedTuple

from nurture.domain.capture.telling import Telling
from nurture.domain.dates.vocabulary import NUMBERS, Word, figures, word_set


class FoundTime(NamedTuple):
    """A time of day, and the letters that say it, a leading "at" included."""

    at: time
    start: int
    end: int
    until: time | None = None
    """Where it was said as well."""


class _Clock(NamedTuple):
    """A time as written."""

    hour: int
    minute: int
    plain: bool
    """Written as only times are: 19:30, 7pm, quarter to nine."""
    dotted: bool
    half: str
    """ "am", "pm", "" where not said."""
    end: int


_NAMED = {"noon": time(12), "midday": time(12), "midnight": time(0)}
_LEADS = word_set("at around about from approx circa ca @ ~ by")
_LEADS_AWAY = word_set(
    "until till til before after since for past than of to a an her his their my our every woke version v no"
)
"""In front of a time these make it another: "until midnight", "after 5pm"."""
_MEASURES = word_set(
    "k km miles mile min mins minutes minute hour hours h hrs people of kids friends euros euro pounds"
    " quid dollars percent degrees years year days day weeks week months month times pages stars points kg"
    " goals each am/pm"
)
"""Behind a number these make it a count."""
_EVENING = word_set(
    "dinner drinks drink supper pub beer beers pint pints cinema concert gig theatre theater wine"
    " cocktails evening tonight night party opera movie"
)
_MORNING = word_set("breakfast morning sunrise dawn brunch")
_BY_DAY = word_set("lunch coffee tea afternoon cake scones cuppa walk")
_DAYTIME = _EVENING | _BY_DAY
_FRACTIONS = {"half": 30, "quarter": 15, "five": 5, "ten": 10, "twenty": 20, "twenty-five": 25}
_FIGURES = r"([0-9]{1,2})(?:([:.h])([0-5][0-9])|h)?(?:\s?([ap])\.?m\.?)?"


def find_time(telling: Telling, words: Sequence[Word], taken: tuple[int, int] | None = None) -> FoundTime | None:
    """The first time of day of the contact; None where none is said, or where it is only "this morning".

    A bare hour ("at 5") counts where the line says which half of the day: with dinner, drinks, breakfast. `taken`:
    letters that are the day, and no time.
    """
    reader = _Reader(telling, words)
    for i in range(len(words)):
        if taken and words[i].start < taken[1] and taken[0] < words[i].end:
            continue
        if (found := reader.read(i)) and telling.of[telling.at(words[i].start)].tells:
            return found
    return None


class _Reader:
    """Reads times among the words of a line."""

    def __init__(self, telling: Telling, words: Sequence[Word]) -> None:
        self.words = words
        self.texts = [word.text.lstrip("@~") for word in words]
        self.said = frozenset(telling.keys)

    def text(self, i: int) -> str:
        return self.texts[i] if 0 <= i < len(self.texts) else ""

    def read(self, i: int) -> FoundTime | None:
        """The time that begins at word `i`, behind its "at"."""
        text, before = self.texts[i], self.text(i - 1)
        led = before in _LEADS or self.words[i].text != text or (i > 0 and "@" in self.words[i - 1].gap)
        start = self.words[i - 1].start if before in _LEADS else self.words[i].start
        if before in _LEADS_AWAY and not (before == "a" and text == "quarter"):
            return None
        if text in _NAMED:
            return FoundTime(_NAMED[text], start, self.words[i].end) if led and before != "by" else None
        span = self._span(i, start)
        if span:
            return span
        clock = self._clock(i, led=led)
        if clock is None or before == "by" or not (led or clock.plain):
            return None
        at = self._settled(clock)
        return FoundTime(at, start, self.words[clock.end - 1].end) if at else None

    def _clock(self, i: int, *, led: bool) -> _Clock | None:
        """What is written at word `i`: "7pm", "7 pm", "19:30", "half past three", "five"."""
        match = figures(_FIGURES, self.texts[i])
        past = self._past(i)
        if past or not (match or (self.texts[i] in NUMBERS and self.texts[i] not in ("a", "an"))):
            return past
        hour = int(match[1]) if match else NUMBERS[self.texts[i]]
        minute = int(match[3] or 0) if match else 0
        half = match[4] + "m" if match and match[4] else ""
        end = i + 1
        if self.text(end) in ("o'clock", "oclock"):
            end += 1
        elif not half and self.text(end).replace(".", "") in ("am", "pm") and not self._parted(end):
            half, end = self.text(end).replace(".", ""), end + 1
        if hour > 23 or (half and not 1 <= hour <= 12):
            return None
        if self.text(end) in _MEASURES and not half and not self._parted(end):
            return None
        sign = match[2] if match else None
        hours = bool(match) and self.texts[i].endswith("h")
        plain = bool(half) or sign == ":" or ((sign == "h" or hours) and (led or hour > 12))
        plain = plain or (sign == "." and hour > 5 and minute % 15 == 0 and self._stands_alone(i))
        return _Clock(hour, minute, plain or end > i + 1, sign == ".", half, end)

    def _past(self, i: int) -> _Clock | None:
        """ "Half past three", "quarter to nine", "half five"."""
        fraction = _FRACTIONS.get(self.texts[i])
        way, hour = self.text(i + 1), self._hour(i + 2)
        if fraction and way in ("past", "to") and hour:
            minutes = hour * 60 + (fraction if way == "past" else -fraction)
            return self._with_half(minutes // 60, minutes % 60, i + 3)
        if self.texts[i] == "half" and self.text(i - 1) in _LEADS and (hour := self._hour(i + 1)):
            return self._with_half(hour, 30, i + 2)
        return None

    def _with_half(self, hour: int, minute: int, end: int) -> _Clock:
        half = self.text(end).replace(".", "")
        found = half if half in ("am", "pm") else ""
        return _Clock(hour or 12, minute, True, False, found, end + bool(found))

    def _hour(self, i: int) -> int:
        """The hour that word `i` is, 0 for none."""
        text = self.text(i)
        hour = (
            int(text)
            if text.isdecimal() and len(text) < 3
            else NUMBERS.get(text, 0)
            if text not in ("a", "an")
            else 0
        )
        return hour if hour <= 12 else 0

    def _parted(self, i: int) -> bool:
        return any(sign in ",.;:!?()\n" for sign in self.words[i - 1].gap)

    def _stands_alone(self, i: int) -> bool:
        """Whether signs or the ends of the line part a word from its neighbours: "dinner, 19.30 @ the
        pub"."""
        before = i == 0 or self._parted(i)
        behind = (
            i + 1 == len(self.words)
            or self._parted(i + 1)
            or self.text(i + 1) in ("at", "")
            or "@" in self.words[i].gap
        )
        return before and behind

    def _settled(self, clock: _Clock) -> time | None:
        """The time, once it is clear which half of the day is meant; None where it is not."""
        hour, part = clock.hour, self._part_of_day(clock.end)
        if clock.half or part:
            late = clock.half == "pm" or (not clock.half and part in ("afternoon", "evening", "night"))
            return time(
                hour % 12 + 12
                if (late and hour < 12) or clock.half == "pm"
                else hour % 12
                if clock.half
                else hour % 24,
                clock.minute,
            )
        if hour > 12 or hour == 0:
            return time(hour % 24, clock.minute)
        exact = clock.plain or clock.dotted or clock.minute
        evening = not self.said.isdisjoint(_EVENING) and self.said.isdisjoint(_MORNING)
        plain = exact or not self.said.isdisjoint(_DAYTIME if hour > 3 else _BY_DAY)
        if hour <= 6 and plain and self.said.isdisjoint(_MORNING):
            return time(hour + 12, clock.minute)
        if hour == 12:
            return time(12, clock.minute) if exact or not self.said.isdisjoint(_DAYTIME) else None
        if evening and hour > 3:
            return time(hour + 12, clock.minute)
        return time(hour, clock.minute) if exact or not self.said.isdisjoint(_MORNING) else None

    def _part_of_day(self, end: int) -> str:
        """ "In the morning", "at night", "this evening", "tonight" right behind."""
        words = self.texts[end : end + 3]
        if words[:2] == ["in", "the"] and words[2:] and words[2] in ("morning", "afternoon", "evening"):
            return words[2]
        if words[:1] == ["this"] and words[1:2] and words[1] in ("morning", "afternoon", "evening"):
            return words[1]
        return "night" if words[:2] == ["at", "night"] or words[:1] == ["tonight"] else ""

    def _span(self, i: int, start: int) -> FoundTime | None:
        """ "From 2 to 4pm", "10:00-11:30"."""
        word = self.texts[i]
        if word[:1].isdecimal() and word.count("-") == 1:
            texts, behind = word.split("-"), i + 1
        elif word[:1].isdecimal() and self.text(i + 1) in ("to", "until", "till", "-", "–"):
            texts, behind = [word, self.text(i + 2)], i + 3
        else:
            return None
        first, last = (_simple(text) for text in texts)
        if first is None or last is None or not (last.plain or first.plain):
            return None
        until = self._settled(last._replace(end=behind))
        half = first.half or ("" if first.hour > last.hour or last.hour == 12 else last.half)
        at = self._settled(first._replace(half=half, end=behind)) if until else None
        return FoundTime(at, start, self.words[behind - 1].end, until) if at and until else None


def _simple(text: str) -> _Clock | None:
    match = figures(_FIGURES, text)
    if not match or int(match[1]) > 23 or (match[4] and not 1 <= int(match[1]) <= 12):
        return None
    half = match[4] + "m" if match[4] else ""
    return _Clock(int(match[1]), int(match[3] or 0), bool(half) or match[2] == ":", False, half, 0)
