"""Where the words of a thing end: "his drill" in "lent me his drill when I called on friday, bless him"."""

from nurture.domain.capture.parts.clause_words import word_set
from nurture.domain.capture.scene import Scene
from nurture.domain.dates.vocabulary import MONTHS

_SIGNS = frozenset(',;:!?()[]{}\n…—–"“”|=*<>')
_LONGEST = 24
"""Words of a thing that is looked at where no clause ends it."""
_LIST = 10
"""Words of a list that are looked through for its last "and"."""

STOPS = word_set(
    """
because since when while although though but until till unless which whom who whose where so then btw lol haha
bless poor duly apparently which's hahaha whereas whilst thankfully luckily sadly cos cuz if whether
"""
)
"""A thing never goes on with one of these."""
_TAIL = word_set(
    """
originally my our now too though also again already actually anyway lately recently still then well apparently
there here and but or of to in on at for with from by about as the a an is are yes really obviously honestly
afterwards first nowadays currently right just everybody imo tho once
"""
)
"""A thing never ends with one of these."""
_WEEKDAYS = word_set(
    """
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun mondays tuesdays
wednesdays thursdays fridays saturdays sundays
"""
)
_SPANS = _WEEKDAYS | word_set(
    """
day morning afternoon evening night lunchtime week weekend month term year spring summer autumn winter time
christmas easter days weeks months years moment
"""
)
_POINTED = word_set("last this next every these those past other")
_DAYS = word_set("yesterday today tonight tomorrow nowadays")
_OWNED = word_set("my our his her their a the whole every")
_BEFORE_DAYS = word_set("on by until till since from before after at around for over during")
_NUMBERS = word_set("one two three four five six seven eight nine ten twelve a an few couple")
_LENGTHS = word_set(
    "hour hours minute minutes min mins day days week weeks night nights weekend month months while bit"
)
_LONG = word_set("hours ages minutes days weeks months ever now once")
_MEALS = word_set(
    """
lunch dinner tea coffee coffees breakfast brunch drinks drink beers beer wine supper pizza cake pho ramen pints
pint cuppa biscuits scones sandwich sandwiches noodles curry sushi glass bottle cup plate bowl chips falafel
tapas dumplings cocktails ice sundae meal text phone zoom email whatsapp pancakes dessert pudding pasta tacos
"""
)


class Phrases:
    """The words of a scene, asked where the thing that begins at one of them ends."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.tokens = scene.tokens
        self.keys = [token.key for token in scene.tokens]
        self._named = {i for each in scene.mentions for i in range(each.first, each.end)}
        self._taken = [False] * len(self.keys)
        spans, at = sorted(scene.taken, key=lambda span: span.start), 0
        for i, token in enumerate(self.tokens if spans else ()):
            while at < len(spans) and spans[at].end <= token.start:
                at += 1
            self._taken[i] = at < len(spans) and spans[at].start < token.end

    def key(self, i: int) -> str:
        """The word at `i`; "" behind the last."""
        return self.keys[i] if 0 <= i < len(self.keys) else ""

    def has(self, i: int, *words: str) -> bool:
        """Whether these words stand at `i`."""
        return self.keys[i : i + len(words)] == list(words)

    def is_name(self, i: int) -> bool:
        """Whether the word belongs to somebody's name."""
        return i in self._named

    def breaks(self, i: int) -> bool:
        """Whether a comma or a stronger sign stands before the word."""
        gap = self.tokens[i].gap
        if gap in (" ", ""):
            return False
        return bool(_SIGNS.intersection(gap)) or gap.strip(" ") in ("-", "--") or (". " in gap and self._ends(i))

    def _ends(self, i: int) -> bool:
        initial = len(self.keys[i - 1]) == 1 and "&" not in self.tokens[i - 1].gap  # "A&E. Home"
        return not initial and self.keys[i - 1] not in ("st", "mt", "dr", "mr", "mrs", "ms", "no")

    def sentence_end(self, first: int) -> int:
        """The index behind the last word before the next sign."""
        last = min(len(self.keys), first + _LONGEST)
        return next((i for i in range(first + 1, last) if self.breaks(i)), last)

    def end(self, first: int, end: int, *, stops: frozenset[str] = frozenset(), lists: bool = False) -> int:
        """The index behind the last word of the thing that begins at `first`, before `end`; `first` for none.

        `stops` are words that end this kind of thing; `lists` goes over commas to a last "and".
        """
        i = first
        while i < end and not (i > first and self.breaks(i) and not (lists and self._lists(i, end))):
            if self._taken[i] or self.keys[i] in STOPS or (i > first and self.keys[i] in stops):
                break
            if self.tells_when(i, end) or self._aside(i) or not any(map(str.isalnum, self.keys[i])):
                break
            i += 1
        while i > first and self.keys[i - 1] in _TAIL:
            i -= 1
        return i

    def _lists(self, i: int, end: int) -> bool:
        """Whether the comma at `i` is one of a list: "nuts, milk and eggs"."""
        if "," not in self.tokens[i].gap or self.keys[i] in STOPS or self.keys[i] in ("and", "so", "i", "we"):
            return False
        for k in range(i, min(end, i + _LIST)):
            if self.keys[k] in ("and", "or", "&"):
                return k + 1 < end and self.keys[k + 1] not in ("i", "we", "she", "he", "they")
            if k > i and self.breaks(k) and "," not in self.tokens[k].gap:
                return False
        return False

    def tells_when(self, i: int, end: int) -> bool:
        """Whether words that say when begin at `i`: "on friday", "last week", "at 3", "two years ago"."""
        key, behind = self.keys[i], self.key(i + 1)
        owned = i > 0 and self.keys[i - 1] in _OWNED  # "two hours of my saturday"
        if key in _DAYS or (key in _WEEKDAYS and i + 1 >= end and not owned):
            return True
        if key == "for" and (behind in _LONG or (self.key(i + 2) in _LENGTHS and behind in _NUMBERS)):
            return True
        if key in _BEFORE_DAYS:
            return self._day_at(i + 1) or (behind == "the" and self._day_at(i + 2))
        if key in _POINTED:
            return behind in _SPANS
        if key == "in":
            return behind in _NUMBERS and self.key(i + 2) in _SPANS
        return False

    def _day_at(self, i: int) -> bool:
        key = self.key(i)
        if i < len(self.keys) and self._taken[i]:
            return True
        if (
            key in _WEEKDAYS
            or key in _DAYS
            or key in ("noon", "midnight", "half", "now", "then", "moment", "weekend")
        ):
            return True
        if key in _POINTED:
            return self.key(i + 1) in _SPANS
        return key[:1].isdigit() and (
            key[-2:] in ("am", "pm", "st", "nd", "rd", "th") or self.key(i + 1) in MONTHS
        )

    def _aside(self, i: int) -> bool:
        """Words that belong to the telling: "over lunch", "of all things", "by text"."""
        key, behind = self.keys[i], self.key(i + 1)
        if key == "over":
            return behind in _MEALS or self.key(i + 2) in _MEALS or self.key(i + 3) in _MEALS
        if key == "by":
            return behind in _MEALS
        if key == "of":
            return behind == "all" and self.key(i + 2) in ("things", "people", "places")
        return key in ("at", "during", "before", "after") and behind in _MEALS

    def text(self, first: int, end: int) -> str:
        """The letters of the line from one word to behind another's predecessor, with its "'s"."""
        return self.scene.text[self.tokens[first].start : self.behind(end)]

    def behind(self, end: int) -> int:
        """The index of the letter behind the word before `end`, and behind its "'s"."""
        token, text = self.tokens[end - 1], self.scene.text
        return token.end + (1 + (text[token.end + 1 : token.end + 2] in "sS") if token.owner else 0)
