"""Where clauses begin in a line, who their subject is, and where the predicate stands."""

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from nurture.domain.capture.parts import clause_words as said
from nurture.domain.capture.scene import Mention, Scene
from nurture.domain.capture.values import Whom
from nurture.domain.name_data import TITLES

_HARD = ";!?\n:()[]—–…。；！？"
_NOUN_PHRASE = 6
"""Words of "her lovely old cat" that are looked through for a verb."""


class Subject(StrEnum):
    """Who a clause is about."""

    ME = "me"
    WE = "we"
    THEY = "they"
    """Somebody of the line."""
    THEIRS = "theirs"
    """Somebody or something of theirs: "Ana's mum", "her exam"."""
    OTHER = "other"
    """A thing, or somebody whom the line does not name."""
    UNSAID = "unsaid"
    """Nobody is said: an order, a note to oneself, "promised Ana"."""


class Found(NamedTuple):
    """The subject of a clause and its predicate, before it is known whom a pronoun means."""

    subject: Subject
    begins: int
    verb: int
    aux: str = ""
    whose: tuple[Whom, ...] = ()
    pronoun: int = -1
    """The word that stands for somebody: she, her."""
    noun: int = -1
    negated: bool = False
    past: bool = False
    relative: bool = False
    """Who, which: of somebody right before."""


class Words:
    """The words of a scene, asked about by their place."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.tokens = scene.tokens
        self.keys = [token.key for token in scene.tokens]
        self.named: dict[int, Mention] = {i: each for each in scene.mentions for i in range(each.first, each.end)}
        self._taken = self._in_taken()

    def _in_taken(self) -> set[int]:
        """The words that say when, and tags."""
        taken = set()
        spans = sorted(self.scene.taken, key=lambda span: span.start)
        at = 0
        for i, token in enumerate(self.tokens):
            while at < len(spans) and spans[at].end <= token.start:
                at += 1
            if at < len(spans) and spans[at].start < token.end:
                taken.add(i)
        return taken

    # Where clauses begin.

    def cuts(self) -> Iterator[int]:
        """The index of the first word of each clause."""
        last = 0
        for i in range(len(self.tokens)):
            if i == 0 or self.sentence_opens(i) or self._opens(i, last):
                last = i
                yield i

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

    def joined(self, i: int) -> bool:
        """Whether "and", "but" or a comma ties the clause at `i` to the one before."""
        if i == 0 or self.sentence_opens(i):
            return False
        return (
            self.keys[i] in ("and", "but", "then", "so")
            or "," in self.tokens[i].gap
            or self.tokens[i].gap == " & "
        )

    def _opens(self, i: int, last: int) -> bool:
        """Whether a clause begins at `i` though no strong sign says so; `last` is where the last one did."""
        key, comma = self.keys[i], "," in self.tokens[i].gap
        if i in self.named and self.named[i].first < i:
            return False
        if comma:
            return self._clause_at(i, last) or self.is_theirs(key)
        if self.keys[i - 1] in said.CONJUNCTIONS and i - 1 == last:
            return False
        if key in ("who", "which") and (i - 1) in self.named:
            return True
        if key in said.CONJUNCTIONS:
            return self._clause_at(i, last, conjunction=True)
        return self._subject_inside(i) or self._trigger_inside(i)

    def _clause_at(self, i: int, last: int, *, conjunction: bool = False) -> bool:
        """Whether the words from `i` on have a verb of their own, with a subject or as a note to oneself."""
        end = min(len(self.tokens), i + 14)
        k = i
        while k < end and k < i + 4 and self.keys[k] in said.OPENERS and k not in self.named:
            k += 1
        if k >= end or (k > i and self.sentence_opens(k)):
            return False
        if k in self.named and conjunction and self.keys[i] == "and" and self._lists(i, last):
            return False
        found = self.subject(k, end)
        if found.subject is Subject.UNSAID:
            return self._starts_act(k)
        return found.verb < end and (
            bool(found.aux) or self._is_verb(found.verb) or found.subject is not Subject.OTHER
        )

    def _lists(self, i: int, last: int) -> bool:
        """Whether "and" at `i` ties two names that do one thing: "Ana and Ben are moving"."""
        k = i - 1
        while k >= last and k in self.named:
            k = self.named[k].first - 1
        if k == last and i - 1 == k:
            return self.keys[k] in said.NOMINATIVE
        return i - 1 in self.named and (k < last or (k == last and self.keys[k] in said.OPENERS))

    def _starts_act(self, k: int) -> bool:
        key = self.keys[k]
        past = key.endswith("ed") and len(key) > 3 and key not in said.NOT_PAST
        return past or key in said.PAST_FORMS or key in TRIGGERS or self.is_theirs(key)

    def _subject_inside(self, i: int) -> bool:
        """A subject that no sign announces: "told me she is", "coffee with ana yesterday shes moving"."""
        pronoun, aux = self._pronoun(i)
        before = i - 1
        reported = self._reported_at(before)
        if pronoun in said.NOMINATIVE and pronoun not in ("who", "which"):
            if i + 1 >= len(self.keys) or self.keys[before] in ("and", "to", "than", "like", "or"):
                return False
            return bool(aux) or reported or before in self.named or before in self._taken
        if self.keys[i] in said.POSSESSIVE or i in self.named:
            return (
                reported
                and self.subject(i, min(len(self.keys), i + 12)).verb < len(self.keys)
                and self._has_verb(i)
            )
        return False

    def _has_verb(self, i: int) -> bool:
        found = self.subject(i, min(len(self.keys), i + 12))
        return bool(found.aux) or (found.subject is not Subject.UNSAID and self._is_verb(found.verb))

    def _reported_at(self, i: int) -> bool:
        """Whether what ends at `i` reports: "said", "told me", "promised Ben"."""
        if self.keys[i] in said.REPORTING:
            return True
        if i in self.named:
            i = self.named[i].first
        elif self.keys[i] not in said.TELLER_OBJECTS:
            return False
        return i > 0 and self.keys[i - 1] in said.REPORTING

    def _trigger_inside(self, i: int) -> bool:
        """A verb of mine that no sign announces: "coffee with ana promised her the photos"."""
        if self.keys[i] not in said_alone or i == 0 or self.tokens[i].capital:
            return False
        before = i - 1
        if self.keys[before] in said.NOMINATIVE | said.AUXILIARIES | said.ADVERBS | said.POSSESSIVE | _BEFORE_NOUN:
            return False
        if self._pronoun(before)[1] or self.keys[before] in said.OPENERS:
            return False
        if before in self.named:
            start = self.named[before].first
            return not (start == 0 or self.sentence_opens(start) or self.keys[start - 1] in said.OPENERS)
        return True

    def reports(self, begins: int, first: int) -> bool:
        """Whether the clause before, which begins at `begins`, reports the one that begins at `first`."""
        i = first - 1
        while i >= begins and (self.keys[i] in said.TELLER_OBJECTS or i in self.named):
            i -= 1
        if i < begins or first - i > 8:
            return False
        if self.sentence_opens(first) and ":" not in self.tokens[first].gap:
            return False
        return self.keys[i] in said.REPORTING

    # Who a clause is about.

    def subject(self, first: int, end: int) -> Found:
        """The subject and the predicate of the words from `first` to `end`."""
        i = first
        while i < end and self.keys[i] in said.OPENERS and i not in self.named and i < first + 5:
            i += 1
        if i >= end:
            return Found(Subject.OTHER, first, end)
        if i in self.named and self.named[i].first == i:
            return self._of_named(i, end)
        pronoun, aux = self._pronoun(i)
        if pronoun in said.NOMINATIVE:
            return self._of_pronoun(i, end, pronoun, aux)
        if self.keys[i] in said.POSSESSIVE:
            return self._of_possessive(i, end)
        if self.keys[i] in (
            "the",
            "a",
            "an",
            "this",
            "there",
            "everyone",
            "everything",
            "some",
            "these",
            "those",
            "one",
        ):
            verb = self._verb_in(i + 1, end)
            return self._predicate(Subject.OTHER, i, verb, end) if verb < end else Found(Subject.OTHER, i, end)
        return self._predicate(Subject.UNSAID, i, i, end)

    def _of_named(self, i: int, end: int) -> Found:
        mentions = [self.named[i]]
        k = mentions[0].end
        owner = self.tokens[k - 1].owner
        while not owner and k < end:
            joint = (
                k + 1
                if self.keys[k] in ("and", "&")
                else k
                if self.tokens[k].gap.strip() in (",", "&", "+")
                else end
            )
            if joint < end and joint in self.named:
                mentions.append(self.named[joint])
                k = self.named[joint].end
            elif joint < end and joint > k and self.keys[joint] in ("i", "me"):
                return self._predicate(Subject.WE, i, joint + 1, end)
            else:
                break
        whose = tuple(dict.fromkeys(whom for each in mentions for whom in each.whom))
        if self.tokens[k - 1].owner and len(mentions) == 1:
            if not self._is_contracted(k, end):
                return self._possession(i, k, end, whose, -1)
            return self._predicate(Subject.THEY, i, k, end, whose, aux="is")
        found = self._predicate(Subject.THEY, i, k, end, whose)
        verb = found.verb
        if found.aux or (verb < end and (self._is_verb(verb) or self.is_theirs(self.keys[verb]))):
            return found
        return Found(Subject.OTHER, i, end, whose=whose) if k < end else Found(Subject.THEY, i, end, whose=whose)

    def _of_pronoun(self, i: int, end: int, pronoun: str, aux: str) -> Found:
        if pronoun in ("who", "which"):
            before = self.named.get(i - 1)
            whose = before.whom if before and pronoun == "who" and self.tokens[i].gap.strip() in ("", ",") else ()
            subject = Subject.THEY if whose else Subject.OTHER
            return self._predicate(subject, i, i + 1, end, whose, aux=aux)._replace(relative=True)
        if pronoun in ("i", "we"):
            return self._predicate(Subject.ME if pronoun == "i" else Subject.WE, i, i + 1, end, aux=aux)
        if pronoun in ("it", "you"):
            return self._predicate(Subject.OTHER, i, i + 1, end, aux=aux)
        if i + 2 < end and self.keys[i + 1] == "and" and i + 2 in self.named:  # "he and Ana are getting married"
            other = self.named[i + 2]
            return self._predicate(Subject.THEY, i, other.end, end, other.whom)._replace(pronoun=i)
        return self._predicate(Subject.THEY, i, i + 1, end, aux=aux)._replace(pronoun=i)

    def _of_possessive(self, i: int, end: int) -> Found:
        if self.keys[i] in ("my", "our", "your", "its"):
            verb = self._verb_in(i + 1, end)
            return self._predicate(Subject.OTHER, i, verb, end)
        return self._possession(i, i + 1, end, (), i)

    def _possession(self, i: int, noun: int, end: int, whose: tuple[Whom, ...], pronoun: int) -> Found:
        if noun in self.named:  # "Ana's Rui", "her friend": somebody else of the line
            return self._of_named(noun, end)
        verb = self._verb_in(noun + 1, end)
        found = self._predicate(Subject.THEIRS, i, verb, end, whose)
        return found._replace(noun=noun, pronoun=pronoun)

    def _verb_in(self, i: int, end: int) -> int:
        """The first verb of the next few words, an auxiliary or another; `end` for none."""
        stop = min(end, i + _NOUN_PHRASE)
        for k in range(i, stop):
            key = self.keys[k]
            if k in self.named and key in ("will", "may"):
                continue
            if self.tokens[k].owner and self._is_contracted(k + 1, end):
                return k + 1
            if key in said.AUXILIARIES or key in said.PAST_FORMS or (self._is_verb(k) and key[-1:] in "sdg"):
                return k
            if key in ("with", "for", "about", "in", "on", "at", "by"):
                break
        return end

    def _predicate(
        self, subject: Subject, begins: int, i: int, end: int, whose: tuple[Whom, ...] = (), aux: str = ""
    ) -> Found:
        """Goes over auxiliaries, adverbs and "not" from `i` on."""
        negated = past = False
        bare = subject is Subject.UNSAID
        while i < end and i not in self.named:
            key = self.keys[i]
            kind = "" if bare and key not in said.NEGATIVE | {"need", "must", "have"} else _auxiliary(key)
            if kind == "can" and key.startswith("need"):
                kind = ""
            if not kind and not (key in said.ADVERBS or key in ("not", "never", "no longer")):
                break
            negated = negated or (key in said.NEGATIVE and key != "no")
            past = past or key in said.PAST
            if kind == "would" and aux == "is":
                break
            if kind:
                aux = kind if not aux or kind != "is" else aux
            i += 1
        if i < end and self.keys[i] in ("no", "nothing", "nobody", "none", "refused", "declined", "without"):
            negated = True
        if aux == "is" and self.tokens[i - 1].owner and i < end and self.keys[i] == "got":
            aux = "has"
        return Found(subject, begins, i, aux, whose, negated=negated, past=past)

    def _is_contracted(self, k: int, end: int) -> bool:
        """Whether 's before the word at `k` is "is" or "has": "Ana's moving", not "Ana's mum"."""
        if k >= end:
            return False
        key = self.keys[k]
        if key.endswith("ing") and len(key) > 4:
            if key not in said.ING_NOUNS:
                return True
            return key in ("going", "training", "running") and k + 1 < end and self.keys[k + 1] in ("to", "for")
        return key in _BEHIND_IS or key in said.STATES

    def _pronoun(self, i: int) -> tuple[str, str]:
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
            follows = i + 1 < len(self.keys) and self.keys[i + 1] in said.BASE | {"be"}
            if typed or (follows and key not in ("well", "were", "wed") and self._may_open(i)):
                return said.CONTRACTED_ONLY_SO[key]
        return (key, "") if key in said.NOMINATIVE else ("", "")

    def _may_open(self, i: int) -> bool:
        before = self.keys[i - 1] if i else ""
        return not i or before not in said.AUXILIARIES | said.POSSESSIVE | _BEFORE_NOUN

    def _is_verb(self, i: int) -> bool:
        if i >= len(self.keys) or i in self.named:
            return False
        key = self.keys[i]
        return key in said.VERBS or (key.endswith("ed") and len(key) > 3 and key not in said.NOT_PAST)

    def is_theirs(self, key: str) -> bool:
        """Whether a word that begins a clause alone tells of them: "moving to Lisbon", "starts on monday"."""
        if key in said.STATES or key in _THEIRS:
            return True
        return key.endswith("ing") and len(key) > 4 and key not in said.ING_NOUNS and key not in _MINE


def _auxiliary(key: str) -> str:
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


_BEFORE_NOUN = said.word_set(
    """
the a an to this that these those with of for at in on by from about some any each no
"""
)
_BEHIND_IS = said.word_set(
    """
a an the not in on off out got been just still finally now also back about between due allergic vegan
vegetarian from gone lost broken started at really so very pretty quite going getting into up down over
expecting ill sick tired happy busy worried nervous excited fine well good better great had found quit become
afraid keen
"""
)
_THEIRS = said.word_set(
    """
starts leaves moves gets retires finishes graduates marries expects flies turns loves hates likes works lives
wants hopes teaches plays studies plans needs travels begins runs opens launches publishes due allergic vegan
vegetarian is has was are will off goes comes sells buys interviews becomes enjoys collects owns drinks eats
speaks does can prefers
"""
)
_MINE = said.word_set(
    """
chatting talking catching seeing meeting having calling texting emailing sending messaging speaking visiting
during including according regarding nothing depending
"""
)
_TRIGGERS = """
promised promise owe told tell said need must gotta remember remind todo agreed offered follow check ask call
ping text email write send lend gave give helped lent sent introduced thanked met called texted emailed
"""
TRIGGERS = said.word_set(_TRIGGERS)
"""What begins a clause of mine behind a comma or "and"."""
said_alone = said.word_set("promised owe told remind todo gotta")
"""What begins one even without a sign."""
