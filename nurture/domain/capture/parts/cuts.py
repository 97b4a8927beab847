"""Where the clauses of a line begin: behind strong signs, and wherever somebody else starts doing something."""

from collections.abc import Iterator

from nurture.domain.capture.parts import clause_words as said
from nurture.domain.capture.parts.events import EVENTS
from nurture.domain.capture.parts.subjects import Subject, subject_of
from nurture.domain.capture.parts.verbs import BASE, NOT_PAST, PAST_FORMS
from nurture.domain.capture.parts.words import Words

_AHEAD = 14
"""Words that are looked through for a subject and its verb."""
_EVENT = 3
"""Words of "cataract operation", "big job interview"."""
_DAY = 9
"""Words of "and by the end of next month"."""
_BEHIND_EVENT = ("on", "in", "tomorrow", "next", "at", "this", "is", "are", "starts", "start", "begins", "begin")
_LEADING = 4
"""Words that may lead in a subject: "and then maybe"."""
_TELLING = 8
"""Words between "told" and what was told: "Anne-Marie O'Brien and her"."""
_NO_ACT_BEHIND = (
    said.NOMINATIVE | said.AUXILIARIES | said.ADVERBS | said.POSSESSIVE | said.BEFORE_NOUN | said.OPENERS
)


def cuts(words: Words) -> Iterator[int]:
    """The index of the first word of each clause."""
    last = 0
    for i in range(len(words.tokens)):
        if i == 0 or words.sentence_opens(i) or _opens(words, i, last):
            last = i
            yield i


def _opens(words: Words, i: int, last: int) -> bool:
    """Whether a clause begins at `i` though no strong sign says so; `last` is where the one before did."""
    key = words.keys[i]
    if words.inside_name(i):
        return False
    if "," in words.tokens[i].gap:
        return _clause_at(words, i, last) or words.is_theirs(key) or _event_at(words, i)
    if i - last < _LEADING and all(each in said.OPENERS for each in words.keys[last:i]):
        return False  # "and maybe I'll"
    if i - last < _DAY and _only_day(words, last, i):
        return False  # "on monday she's"
    if key == "who" and i - 1 in words.named:
        return True
    if key == "after" and words.keys[i - 1] in ("look", "looks", "looked", "looking"):
        return False
    if key in ("after", "before", "since", "while") and words.is_doing(i + 1):
        return False  # "resting after having it out"
    if key in said.CONJUNCTIONS:
        indirect = key in said.INDIRECT and not said.ASKING.isdisjoint(words.keys[max(last, i - 3) : i])
        return not indirect and _clause_at(words, i, last)
    return _subject_inside(words, i, last) or _act_inside(words, i, last)


def _only_day(words: Words, last: int, i: int) -> bool:
    """Whether nothing but a day stands from `last` to `i`."""
    while last < i and words.keys[last] in said.OPENERS and words.behind_day(last, i) == last:
        last += 1
    return last < i and words.behind_day(last, i) == i


def _clause_at(words: Words, i: int, last: int) -> bool:
    """Whether the words from `i` on have a verb of their own, with a subject or as a note to oneself."""
    end = words.reach(i, _AHEAD)
    k = i
    while k < end and k < i + 4 and words.keys[k] in said.OPENERS and k not in words.named:
        k += 1
    if k < end:
        k = words.behind_day(k, end)
    if k >= end or (k > i and words.sentence_opens(k)):
        return False
    tied = words.keys[i] == "and"
    another = k in words.named or words.keys[k] == "i" or words.keys[k] in said.POSSESSIVE
    another = another or (words.keys[k] == "the" and words.keys[i - 1] in said.NOMINATIVE)
    if tied and another and _lists(words, i, last):
        return False
    if words.keys[k] in said.AUXILIARIES and k + 1 < end and words.keys[k + 1] in said.NOMINATIVE:
        return True  # "and would I come"
    found = subject_of(words, k, end)
    if found.subject is Subject.UNSAID:
        if tied and (words.keys[k] in said.GOES_ON or _goes_on_so(words, k)):
            return True
        return _starts_act(words, k) and not (tied and words.keys[k] in BASE and _infinitive(words, last, i))
    return found.verb < end and (bool(found.aux) or words.is_verb(found.verb))


def _goes_on_so(words: Words, k: int) -> bool:
    """Whether "and" goes on with how it is for them: "and hates it", "and barely sleeps"."""
    led = words.keys[k] in said.ADVERBS and k + 1 < len(words.keys)
    key = words.keys[k + led]
    return key in said.FEELS or (led and key.endswith("s") and key[:-1] in BASE)


def _event_at(words: Words, i: int) -> bool:
    """Whether an event follows, and when it is: "call with Ben, exam on 10 December"."""
    keys = words.keys[i : i + _EVENT]
    head = next((k for k in reversed(range(len(keys))) if keys[k] in EVENTS), None)
    if head is None or any(key in said.BEFORE_NOUN | said.DETERMINERS | {"and"} for key in keys[:head]):
        return False
    behind = words.keys[i + head + 1 : i + head + 2]
    return keys[0] == "new" or behind in ([each] for each in _BEHIND_EVENT)


def _lists(words: Words, i: int, last: int) -> bool:
    """Whether "and" at `i` ties two who do one thing: "Ana and Ben are moving", "he and Ana"."""
    k = i - 1
    while k >= last and k in words.named:
        k = words.named[k].first - 1
    if k == i - 1:
        leads = k == last or "," in words.tokens[k].gap or words.keys[k - 1] in said.OPENERS
        return leads and words.keys[k] in said.NOMINATIVE
    return k < last or (k == last and words.keys[k] in said.OPENERS)


def _starts_act(words: Words, k: int) -> bool:
    key = words.keys[k]
    past = key.endswith("ed") and len(key) > 3 and key not in NOT_PAST
    return past or key in PAST_FORMS | said.ACTS or words.is_theirs(key)


def _infinitive(words: Words, last: int, i: int) -> bool:
    """Whether "and send" goes on with what "to write" or "will write" began."""
    keys = words.keys[max(last, i - _AHEAD) : i]
    return any(key in ("to", "id", "ill", "gonna", "would", *said.WILL, "must", "need") for key in keys)


def _subject_inside(words: Words, i: int, last: int) -> bool:
    """A subject that no sign announces: "told me she is", "coffee with ana yesterday shes moving"."""
    pronoun, aux = words.pronoun(i)
    before = i - 1
    reported = _reported_at(words, before)
    if pronoun in said.NOMINATIVE and pronoun not in ("who", "which"):
        if i + 1 >= len(words.keys) or words.keys[before] in ("and", "to", "than", "like", "or"):
            return False
        would = words.keys[i + 1] in said.WILL | {"would"} and reports(
            words, last, i
        )  # "said to Ana on the phone I would"
        return bool(aux) or reported or would or before in words.named or before in words.taken
    if not reported or not (words.keys[i] in said.POSSESSIVE | {"the"} or i in words.named):
        return False
    behind = words.named[i].end if i in words.named else i + 1
    if behind >= len(words.keys) or words.keys[behind] == "to" or words.pronoun(behind)[0]:
        return False  # "texted Art to say", "told her I'd"
    end = words.reach(i, _AHEAD)
    found = subject_of(words, i, end)
    if words.keys[i] == "the" and words.keys[found.predicate - 1] not in EVENTS | said.KIN.keys():
        return False
    does = found.verb < end and words.is_verb(found.verb) and not words.keys[found.verb].endswith("ing")
    return bool(found.aux) or (found.subject is not Subject.UNSAID and does)


def _reported_at(words: Words, i: int) -> bool:
    """Whether what ends at `i` reports: "said", "told me", "promised Ben"."""
    if words.keys[i] in said.REPORTING and i not in words.named:
        return True
    if i in words.named:
        i = words.named[i].first
    elif words.keys[i] not in said.TELLER_OBJECTS:
        return False
    i -= i > 1 and words.keys[i - 1] == "to"  # "swore to Ana"
    return i > 0 and words.keys[i - 1] in said.REPORTING


def _act_inside(words: Words, i: int, last: int) -> bool:
    """A verb of mine that no sign announces: "coffee with ana promised her the photos"."""
    if words.keys[i] not in said.ACTS_ALONE or words.tokens[i].capital:
        return False
    before = i - 1
    key = words.keys[before]
    if (
        key
        in said.NOMINATIVE | said.AUXILIARIES | said.ADVERBS | said.POSSESSIVE | said.BEFORE_NOUN | said.OPENERS
    ):
        return False
    if words.pronoun(before)[1]:
        return False
    found = subject_of(words, last, i)
    return found.subject is Subject.UNSAID or found.verb < i


def reports(words: Words, begins: int, first: int) -> bool:
    """Whether the clause before, which begins at `begins`, reports the one that begins at `first`."""
    aux = words.pronoun(first)[1] or words.keys[min(first + 1, len(words.keys) - 1)]
    if words.keys[first] == "that" or (
        aux == "would" and words.goes_on(first) and not words.sentence_opens(first)
    ):
        return not said.REPORTING.isdisjoint(words.keys[max(begins, first - _TELLING) : first])
    i = first - 1
    while (
        i >= begins
        and i > first - _TELLING
        and (words.keys[i] in said.TELLER_OBJECTS | {"to"} or i in words.named)
    ):
        i -= 1
    if i < begins or words.keys[i] not in said.REPORTING:
        return False
    return not words.sentence_opens(first) or ":" in words.tokens[first].gap or '"' in words.tokens[first].gap
