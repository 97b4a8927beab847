"""What the words around a phrase say: whether it is a day at all, and whether it is the day of the touch."""

from enum import IntEnum

from nurture.domain.dates.calendar_days import FIRST_YEAR, LAST_YEAR, Context
from nurture.domain.dates.durations import SHORT_UNITS, UNITS
from nurture.domain.dates.phrases import Kind, Phrase
from nurture.domain.dates.surroundings import (
    AFTER_SAT,
    AFTER_SUN,
    AHEAD,
    AHEAD_INSIDE,
    ATTENDED,
    BEFORE_PEOPLE,
    CAME,
    FAREWELLS,
    FOLLOWING,
    IN_PROGRESS,
    LEADS_AWAY,
    MEASURED,
    NUMBERED,
    OCCASIONS,
    POSSESSIONS,
    SUBJECTS,
    VERBS_AFTER_MAY,
    WHOLE,
)
from nurture.domain.dates.vocabulary import DAY_PARTS, FULL_WEEKDAYS, MONTHS, WEEKDAYS, Word, pattern

_DATED = frozenset({Kind.PAST, Kind.CALENDAR, Kind.FIGURES, Kind.WEEKDAY, Kind.ORDINAL, Kind.FEAST})
_PREPOSITIONS: dict[tuple[str, ...], frozenset[Kind]] = {
    ("back", "in"): frozenset({Kind.MONTH}),
    ("back", "on"): _DATED,
    ("in",): frozenset({Kind.MONTH}),
    ("on",): _DATED,
    ("around",): _DATED,
    ("at",): frozenset({Kind.FEAST}),
    ("over",): frozenset({Kind.FEAST}),
    ("during",): frozenset({Kind.FEAST}),
}
"""The prepositions that mark a day, and the kinds each goes with."""

_BREAKS = ",.;:!?()\n"
_TIME = r"[0-9]{1,2}(?:[:.][0-9]{2}(?:am|pm)?|am|pm)|noon|lunchtime"
_LOOK_BACK = 12
"""Words of the same clause searched for talk of the future."""


class Strength(IntEnum):
    """What a phrase is worth as the day of a touch."""

    NO_DATE = 0
    """Words that only look like a day."""
    ELSEWHERE = 1
    """A day, of something else."""
    WEAK = 2
    """The day of the touch, if the line has no plainer one."""
    SURE = 3
    """The day of the touch."""


def preposition_length(texts: list[str], i: int) -> int:
    """The words of the preposition at `i` that may lead a day: 0, 1 or 2."""
    return next((len(words) for words in _PREPOSITIONS if tuple(texts[i : i + len(words)]) == words), 0)


def goes_with(preposition: list[str], kind: Kind) -> bool:
    """Whether one says it so: "on tuesday", "in april", "over christmas"."""
    return kind in _PREPOSITIONS[tuple(preposition)]


class Around:
    """The words of one part of a line, asked about the phrases found in it."""

    def __init__(self, words: list[Word], names: frozenset[str], ctx: Context) -> None:
        self._words = words
        self._texts = [word.text for word in words]
        self._names = names
        self._ctx = ctx

    def strength(self, phrase: Phrase, first: int, core: int) -> Strength:
        """What the phrase is worth whose words start at `core`, behind a preposition that starts at `first`."""
        strength = self._as_day(phrase, core, marked=first < core)
        if strength is Strength.NO_DATE:
            return Strength.NO_DATE
        return Strength.ELSEWHERE if self._elsewhere(phrase, first, core) else strength

    def _as_day(self, phrase: Phrase, core: int, *, marked: bool) -> Strength:
        match phrase.kind:
            case Kind.PAST:
                # "Now" says little: "Ana, now in Lisbon".
                return Strength.NO_DATE if self._texts[phrase.end - 1] == "now" else Strength.SURE
            case Kind.WEEKDAY:
                return self._as_weekday(phrase, core, marked=marked)
            case Kind.FIGURES:
                return self._as_figures(phrase, core, marked=marked)
            case Kind.CALENDAR:
                return self._as_calendar(phrase, core, marked=marked)
            case Kind.ORDINAL:
                return self._as_ordinal(phrase, core, marked=marked)
            case Kind.FEAST:
                named = not self._names.isdisjoint(self._texts[core : phrase.end])
                return Strength.SURE if marked else self._at_an_end(phrase, core, unless=named)
            case Kind.MONTH:
                return Strength.NO_DATE if self._is_present_month(phrase, core) else Strength.SURE

    def _is_present_month(self, phrase: Phrase, core: int) -> bool:
        """Whether a bare month is the one we are in, which names no day: "ice cream in november", in November."""
        today = self._ctx.today
        return phrase.end - core == 1 and phrase.day == today.replace(day=1)

    def _as_weekday(self, phrase: Phrase, core: int, *, marked: bool) -> Strength:
        word = self._texts[core]
        if marked or word == "this":
            return Strength.SURE
        if word in self._names or self._before(core) == "the":
            return Strength.NO_DATE
        if word in FULL_WEEKDAYS:
            return Strength.SURE
        after = self._after(phrase.end)
        verb = word in ("sat", "wed") and (self._before(core) in SUBJECTS or after in AFTER_SAT)
        if verb or (word == "sun" and after in AFTER_SUN):
            return Strength.NO_DATE
        timed = bool(pattern(_TIME).fullmatch(after)) or (after in FOLLOWING and word not in ("sat", "sun", "wed"))
        return Strength.WEAK if core == 0 or timed or self._closes(phrase.end) else Strength.NO_DATE

    def _as_figures(self, phrase: Phrase, core: int, *, marked: bool) -> Strength:
        numbers = [int(part) for part in pattern(r"[/.-]").split(self._texts[core])]
        plausible = phrase.day is not None or (phrase.form == "/" and all(1 <= n <= 31 for n in numbers))
        if marked:
            return Strength.SURE if plausible else Strength.NO_DATE
        after = self._after(phrase.end)
        if core and numbers[-1] in (5, 10) and numbers[0] <= numbers[-1] and not self._before(core):
            return Strength.NO_DATE  # "great lunch, 9/10"
        scored = self._before(core) in NUMBERED or after in MEASURED or numbers == [24, 7]
        # "17.11. coffee" is a day at the start, where "3.11" would be a version.
        dotted = core == 0 and phrase.form == "." and self._words[core].gap.startswith(".")
        placed = core == 0 or self._settled(phrase.end)
        if phrase.day is None and plausible and min(numbers) <= 12 and placed and not scored:
            return Strength.SURE  # "31/2" where a day stands: said, and no other day
        if phrase.day is None or scored or not (phrase.form == "/" or dotted):
            return Strength.NO_DATE
        return Strength.WEAK if placed else Strength.NO_DATE

    def _as_calendar(self, phrase: Phrase, core: int, *, marked: bool) -> Strength:
        texts = self._texts[core : phrase.end]
        if phrase.form == "iso":
            return Strength.SURE if str(FIRST_YEAR) <= texts[0] < str(LAST_YEAR + 1) else Strength.NO_DATE
        if phrase.form != "named":
            # 3.11.12 is a version and 12-34-56 a bank's code; with four digits both are days.
            plain = marked or phrase.form == "/" or pattern(r".*[0-9]{4}").fullmatch(texts[0])
            return Strength.SURE if plain else Strength.NO_DATE
        if marked:
            return Strength.SURE
        return Strength.NO_DATE if self._is_person_or_verb(phrase, core) else Strength.SURE

    def _is_person_or_verb(self, phrase: Phrase, core: int) -> bool:
        """Whether "May 3" or "12 may" is someone called May, a verb, or a time: "at 12 May came"."""
        texts, after = self._texts, self._after(phrase.end)
        month = next((text for text in texts[core : phrase.end] if text in MONTHS), "")
        if self._before(core) == "at" or self._out_of_range(phrase, core):
            return True
        if texts[core] != month:
            return month == "may" and after in VERBS_AFTER_MAY
        if after in UNITS or after in SHORT_UNITS or after in MONTHS or after == "times":
            return True
        doubtful = month in self._names or month in ("may", "march", "mar")
        return doubtful and (self._before(core) in SUBJECTS or not self._settled(phrase.end))

    def _out_of_range(self, phrase: Phrase, core: int) -> bool:
        numbers = pattern(r"[0-9]+").findall(" ".join(self._texts[core : phrase.end]))
        return phrase.day is None and any(31 < int(number) < 100 or int(number) == 0 for number in numbers)

    def _as_ordinal(self, phrase: Phrase, core: int, *, marked: bool) -> Strength:
        # "On the 12th floor" and "her 30th" are no days.
        if not self._settled(phrase.end):
            return Strength.NO_DATE
        if marked:
            return Strength.SURE
        return self._at_an_end(phrase, core, unless=core > 0 and self._texts[core] != "the")

    def _at_an_end(self, phrase: Phrase, core: int, *, unless: bool) -> Strength:
        opens = core == 0 and self._settled(phrase.end)
        odd = unless or self._before(core) in ("a", "the", "happy", "merry", "her", "his", "my", "in")
        return Strength.WEAK if not odd and (opens or self._closes(phrase.end)) else Strength.NO_DATE

    def _elsewhere(self, phrase: Phrase, first: int, core: int) -> bool:
        after = self._texts[phrase.end : phrase.end + 2]
        if after in (["next", "week"], ["next", "month"], ["next", "year"]):
            return True
        if phrase.kind is Kind.WEEKDAY and after[:1] == ["week"]:
            return True
        if self._leads_away(first) or self._of_an_occasion(first) or self._this_to_come(core):
            return True
        return phrase.kind is not Kind.PAST and self._speaks_of_future(first)

    def _leads_away(self, first: int) -> bool:
        """Whether the word before makes it another day; not in "came by on friday" and "all of friday"."""
        before, earlier = self._before(first), self._before(first - 1)
        same = (before == "by" and earlier in CAME) or (before == "of" and earlier in DAY_PARTS | WHOLE)
        return before in LEADS_AWAY and not same

    def _of_an_occasion(self, first: int) -> bool:
        """Whether it is the day of a birth or a wedding that the user was not at: "her birthday is 12 apr"."""
        at = first - 1 if self._before(first) in ("is", "was") else first
        if self._before(at) not in OCCASIONS or self._before(at - 1) in ("a", "the"):
            return False
        k = at - 1
        while k > max(0, at - _LOOK_BACK) and self._before(k):
            k -= 1
        return not any(text in ATTENDED for text in self._texts[k:at])

    def _this_to_come(self, core: int) -> bool:
        """Whether "this friday" or "this weekend" is still ahead in the week, from Monday."""
        if self._texts[core] != "this" or core + 1 >= len(self._texts):
            return False
        day = 5 if self._texts[core + 1] == "weekend" else WEEKDAYS.get(self._texts[core + 1], 0)
        return day > self._ctx.today.weekday()

    def _speaks_of_future(self, first: int) -> bool:
        for i in range(first - 1, max(-1, first - 1 - _LOOK_BACK), -1):
            if any(sign in self._words[i].gap for sign in _BREAKS):
                return False
            if self._points_ahead(i):
                return True
        return False

    def _points_ahead(self, i: int) -> bool:
        word = self._words[i]
        # Will and Hope are people where they are written with a capital, or are known and someone is expected.
        known = word.text in self._names and (i == 0 or self._texts[i - 1] in BEFORE_PEOPLE)
        if known or (word.capital and (i > 0 or word.text == "will")):
            return False
        following = self._texts[i + 1] if i + 1 < len(self._texts) else ""
        if word.text == "leaving" and following in FAREWELLS:
            return False
        if word.text in AHEAD or word.text.endswith("'ll") or (i > 0 and word.text in AHEAD_INSIDE):
            return True
        if word.text in ("has", "have"):
            return following in POSSESSIONS
        return word.text in IN_PROGRESS and following.endswith("ing")

    def _before(self, i: int) -> str:
        """The word before `i` in the same clause."""
        if i <= 0 or any(sign in self._words[i - 1].gap for sign in _BREAKS):
            return ""
        return self._texts[i - 1]

    def _after(self, end: int) -> str:
        """The word at `end` where it is in the same clause as the one before."""
        return "" if self._closes(end) else self._texts[end]

    def _closes(self, end: int) -> bool:
        return end >= len(self._words) or any(sign in self._words[end - 1].gap for sign in _BREAKS)

    def _settled(self, end: int) -> bool:
        """Whether no noun follows that would take the number: "the 12th floor", "May 3 times"."""
        if self._closes(end):
            return True
        word = self._words[end]
        done = len(word.text) > 4 and word.text.endswith("ed")  # "on the 7th visited Ana"
        return done or word.text in FOLLOWING or word.text in self._names or word.capital
