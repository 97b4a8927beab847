"""The words of a scene, and what the rules ask of each by its place."""

from nurture.domain.capture.parts import clause_words as said
from nurture.domain.capture.parts.verbs import (
    BASE,
    ING_NOUNS,
    NOT_PAST,
    PARTICIPLES,
    PAST_FORMS,
    STATES,
    STATIVE,
    VERBS,
)
from nurture.domain.capture.scene import Mention, Scene
from nurture.domain.name_data import ORDINARY, TITLES

_DAY = 7
"""Words of "by the end of next month"."""
_HARD = ";!?\n:()[]|—–…。；！？"


class Words:
    """The words of a scene, asked about by their place."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.tokens = scene.tokens
        self.keys = [token.key for token in scene.tokens]
        self.named: dict[int, Mention] = {i: each for each in scene.mentions for i in range(each.first, each.end)}
        """The name that a word belongs to."""
        self._name_again()
        self._ends = self._sentence_ends()
        self.taken = self._in_taken()
        """The words that say when the touch was, and tags."""

    def _in_taken(self) -> set[int]:
        taken = set()
        spans = sorted(self.scene.taken, key=lambda span: span.start)
        at = 0
        for i, token in enumerate(self.tokens):
            while at < len(spans) and spans[at].end <= token.start:
                at += 1
            if at < len(spans) and spans[at].start < token.end:
                taken.add(i)
        return taken

    def _name_again(self) -> None:
        """Names said once more: "coffee with Marisol; Marisol is pregnant". And "hope she" is nobody's name."""
        called = {self.keys[each.first]: each for each in self.scene.mentions if each.end - each.first == 1}
        for i, key in enumerate(self.keys):
            if key in said.WISHES and self._behind(i) in said.NOMINATIVE:
                self.named.pop(i, None)
            elif (
                i in self.named
                and key in said.CONTRACTED | said.CONTRACTED_ONLY_SO
                and self.named[i].end - self.named[i].first == 1
            ):
                self.named.pop(i)  # "swore he'd"
            elif key in called and i not in self.named and self._is_name(i):
                self.named[i] = called[key]._replace(first=i, end=i + 1)

    def _behind(self, i: int) -> str:
        return self.keys[i + 1] if i + 1 < len(self.keys) and self.tokens[i + 1].follows else ""

    def _is_name(self, i: int) -> bool:
        """Whether a word that is a name elsewhere is one here: "art is leaving", not "in may", "the art of"."""
        before = self.keys[i - 1] if i and self.tokens[i].follows else ""
        if before in said.BEFORE_NOUN and (self.keys[i] in ORDINARY or not self.tokens[i].capital):
            return before in ("with", "to", "for", "of") and self.tokens[i].capital
        ordinary = self.keys[i] in ORDINARY or self.keys[i] in said.AUXILIARIES | said.DETERMINERS
        does = self.tokens[i].capital and self._behind(i) not in BASE and self.is_verb(i + 1)
        return not ordinary or does or self._behind(i) in said.AUXILIARIES | {"to"}

    def _sentence_ends(self) -> list[int]:
        ends = [len(self.keys)] * len(self.keys)
        for i in range(len(self.keys) - 2, -1, -1):
            ends[i] = i + 1 if self.sentence_opens(i + 1) else ends[i + 1]
        return ends

    def reach(self, i: int, length: int) -> int:
        """The index behind so many words from `i` on, or behind the sentence."""
        return min(self._ends[i], i + length)

    def behind_day(self, i: int, end: int) -> int:
        """The index behind a day to come that begins at `i`, as "on monday" does; `i` where none does."""
        if i in self.named or self.keys[i] not in said.BEFORE_DAY:
            return i
        from nurture.domain.dates.ahead import days_ahead

        last = min(end, i + _DAY)
        start = self.tokens[i].start
        text = self.scene.text[start : self.tokens[last - 1].end]
        day = next(iter(days_ahead(text, self.scene.today, self.scene.order)), None)
        if day is None or day.start:
            return i
        return next((k for k in range(i, last) if self.tokens[k].start >= start + day.end), last)

    def inside_name(self, i: int) -> bool:
        """Whether the word goes on with a name."""
        return i in self.named and self.named[i].first < i

    def sentence_opens(self, i: int) -> bool:
        """Whether a strong sign stands before the word: a full stop, a dash, a bracket."""
        gap = self.tokens[i].gap
        if not gap or gap == " ":
            return i == 0
        if any(sign in _HARD for sign in gap):
            return not (gap == ":" and self.keys[i - 1][-1:].isdigit())
        if "-" in gap and gap.strip(" ") in ("-", "--"):
            return gap[0].isspace() or gap.strip() == "--"
        if "." not in gap or not gap[-1].isspace():
            return False
        before = self.keys[i - 1]
        return ".." in gap or not (before in TITLES or (len(before) == 1 and before.isalpha() and before != "i"))

    def goes_on(self, i: int) -> bool:
        """Whether the word belongs to the sentence of the one before."""
        gap = self.tokens[i].gap
        return i > 0 and not (self.sentence_opens(i) and any(sign in ".!?;\n。；！？" for sign in gap))

    def joined(self, i: int) -> bool:
        """Whether "and", "but" or a comma ties the clause at `i` to the one before."""
        if i == 0 or self.sentence_opens(i):
            return False
        return (
            self.keys[i] in ("and", "but", "then", "so")
            or "," in self.tokens[i].gap
            or self.tokens[i].gap == " & "
        )

    def pronoun(self, i: int) -> tuple[str, str]:
        """The pronoun that the word at `i` is, and the auxiliary it holds."""
        token, key = self.tokens[i], self.keys[i]
        if i in self.named:
            return "", ""
        if token.owner and key in said.NOMINATIVE:
            return key, "is"
        if key in said.CONTRACTED:
            return said.CONTRACTED[key]
        if key in said.CONTRACTED_ONLY_SO:
            typed = token.end - token.start > len(key)
            follows = i + 1 < len(self.keys) and self.keys[i + 1] in BASE | {"be"}
            if typed or (follows and key not in ("well", "were", "wed") and self._may_open(i)):
                return said.CONTRACTED_ONLY_SO[key]
        return (key, "") if key in said.NOMINATIVE else ("", "")

    def _may_open(self, i: int) -> bool:
        before = self.keys[i - 1] if i else ""
        if i > 1 and before in said.TELLER_OBJECTS and self.keys[i - 2] in said.REPORTING:
            return True  # "told her id come"
        return not i or before not in said.AUXILIARIES | said.POSSESSIVE | said.BEFORE_NOUN

    def is_contracted(self, k: int, end: int) -> bool:
        """Whether 's before the word at `k` is "is" or "has": "Ana's moving", not "Ana's mum"."""
        if k >= end:
            return False
        key = self.keys[k]
        if key.endswith("ing") and len(key) > 4:
            if key not in ING_NOUNS:
                return True
            return key in ("going", "training", "running") and k + 1 < end and self.keys[k + 1] in ("to", "for")
        if key == "to":  # "Summer's to email me"
            return k + 1 < end and self.keys[k + 1] != "do"
        return key in said.BEHIND_IS or key in STATES or self.is_done(k)

    def is_done(self, i: int) -> bool:
        """Whether the word is a participle of something done, not of how somebody is: "lost", not "married"."""
        key = self.keys[i] if i < len(self.keys) else ""
        done = key in PAST_FORMS or (key.endswith("ed") and len(key) > 3 and key not in NOT_PAST)
        return (done or key in PARTICIPLES) and key not in STATES | STATIVE

    def has_person(self, i: int) -> bool:
        """Whether somebody else of the line is what the verb before `i` is done to."""
        return i < len(self.keys) and (i in self.named or self.keys[i] in said.OBJECTS)

    def is_verb(self, i: int) -> bool:
        """Whether a person can do what the word says."""
        if i >= len(self.keys) or i in self.named:
            return False
        key = self.keys[i]
        return key in VERBS or (key.endswith("ed") and len(key) > 3 and key not in NOT_PAST)

    def is_doing(self, i: int) -> bool:
        """Whether the word is a verb in -ing."""
        key = self.keys[i] if i < len(self.keys) else ""
        return key.endswith("ing") and key in VERBS and key not in ING_NOUNS

    def is_theirs(self, key: str) -> bool:
        """Whether a word that begins a clause alone tells of them: "moving to Lisbon", "starts on monday"."""
        if key[:1] == "#":
            return False
        if key in STATES or key in said.THEIRS_ALONE:
            return True
        return key in VERBS and key.endswith("ing") and key not in ING_NOUNS and key not in said.MINE_ALONE


def auxiliary(key: str) -> str:
    """The auxiliary that a word is a form of, by one word; "" for none."""
    if key in said.IS:
        return "is"
    if key in said.HAS:
        return "has"
    if key in said.WILL:
        return "will"
    if key in said.WOULD:
        return "would"
    if key in said.DID:
        return "did"
    return "can" if key in said.CAN else ""
