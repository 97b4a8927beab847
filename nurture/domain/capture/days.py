"""The day of a contact: behind us or, where the line says so ("coffee with Ana tomorrow"), still to come."""

import re
from collections.abc import Collection, Sequence
from datetime import date, timedelta
from functools import cached_property

from nurture.domain.capture import manner_words, words
from nurture.domain.capture import telling_words as said
from nurture.domain.capture.arranged import arranged, is_arranged, may_be_arranged
from nurture.domain.capture.line import Token
from nurture.domain.capture.telling import Clause, Telling
from nurture.domain.dates import DateOrder, FoundDate, find_past_date
from nurture.domain.dates.phrases import Kind, Phrase
from nurture.domain.folding import fold
from nurture.domain.name_data import ORDINARY

_AGAIN = frozenset({"again", "another", "until", "till"})
_TO_COME = (
    "tomorrow",
    "tmrw",
    "tmr",
    "next",
    "this",
    "week",
    "in",
    "from",
    "2moro",
    "tomoz",
    "tommorow",
    "tomorow",
)
"""A line without one of these names no day to come for the contact: "on friday" looks back."""
_SET_FIRST = frozenset({"it", "that", "was", "must", "have", "been", "mustve", "on", "only", "just", "actually"})
"""What stands before the day in "it was on thursday that we met"."""
_LONG_AGO, _COMES_AGAIN = 60, 182
"""Days back from which what was talked about has a day of its own; and from which a yearless one is ahead."""
_LEADS = frozenset({"on", "at", "in", "for"})
_NEVER = frozenset({"by", "until", "till", "til", "before", "since", "within", "due", "from"})
"""In front of a day to come these make it a promise's, or an end."""


def find_day(
    text: str, tokens: Sequence[Token], names: Collection[str], today: date, order: DateOrder = DateOrder.DMY
) -> FoundDate | None:
    """The day of the contact and its letters; None where the line says none, which is today.

    A day of news, of a promise or of what somebody said is another's: "Ana's mum died on monday; coffee with Ana"
    is today. So is a day long past among what was only talked about. `names`: words that alone name somebody.
    Raises `UnreadableDate` where the day is unmistakable and does not exist.
    """
    telling = _Told(text, list(tokens), names, today)
    if may_be_arranged([token.key for token in tokens]):
        plan = arranged(telling.telling)
        ahead = _ahead(telling.telling, plan, today, order, any_day=True) if plan else None
        if ahead:
            return ahead
    found = find_past_date(text, today, order, names=frozenset(names), elsewhere=telling.is_elsewhere)
    if found:
        return _weeks_on(text, found, today, order) or found
    if not any(token.key in _TO_COME for token in tokens):
        return None
    return _to_come(telling.telling, today, order)


def _weeks_on(text: str, found: FoundDate, today: date, order: DateOrder) -> FoundDate | None:
    """ "On saturday in two weeks": the Saturday nearest to that day ahead; None where no weeks follow."""
    behind = re.match(r"\s+in\s+(?:an?|one|two|three|four|\d{1,2})\s+(?:weeks?|fortnights?)\b", text[found.end :])
    if behind is None:
        return None
    from nurture.domain.dates import future_date

    ahead = future_date(behind[0].strip(), today, order)
    nearest = (found.day.weekday() - ahead.weekday() + 3) % 7 - 3
    return FoundDate(ahead + timedelta(nearest), found.start, found.end + behind.end())


class _Told:
    """What a line tells, cut into clauses only once there is a day that needs it: most lines have none."""

    def __init__(self, text: str, tokens: list[Token], names: Collection[str], today: date) -> None:
        self._line = text, tokens, names
        self._today = today

    @cached_property
    def telling(self) -> Telling:
        """The line, with its names as far as they can be seen before they are known."""
        text, tokens, names = self._line
        return Telling(text, tokens, _likely_names(tokens, names).__contains__)

    def is_elsewhere(self, letter: int, phrase: Phrase) -> bool:
        """Whether a day is not the contact's by where it stands.

        Of what was only talked about, and of a later clause without a word for a contact, a day long past is
        another's; so is one without its year that lies nearer ahead.
        """
        i = self.telling.at(letter)
        clause = self.telling.of[i]
        if not clause.tells:
            return not self._is_set_first(i, clause)
        if phrase.kind is not Kind.PAST and is_arranged(self.telling, clause):
            return True
        if phrase.day is None or (i < clause.about and not self.telling.is_bare(clause)):
            return False
        return (self._today - phrase.day).days > (_LONG_AGO if phrase.kind is Kind.PAST else _COMES_AGAIN)

    def _is_set_first(self, i: int, clause: Clause) -> bool:
        """Whether the day comes first for the weight of it: "it was thursday, not friday, that I met Ana"."""
        keys = self.telling.keys
        if keys[clause.first] not in ("it", "that") or not _SET_FIRST.issuperset(keys[clause.first : i]):
            return False
        rest = self.telling.clauses[self.telling.clauses.index(clause) :][:4]
        if not any(key in ("that", "when") for each in rest for key in keys[max(i, each.first) : each.end]):
            return False
        at = next((k + 1 for k in range(i, clause.end) if keys[k] in ("that", "when")), clause.end)
        theirs = self.telling.is_name(at) and self.telling.key(at + 1) in said.CONTACT
        return theirs or any(each.tells for each in rest[1:])


def _likely_names(tokens: Sequence[Token], names: Collection[str]) -> set[int]:
    """Tokens that probably name somebody: words of people known, and capitals that say nothing else."""
    found = set()
    for i, token in enumerate(tokens):
        plain = token.key in said.ME or token.key in said.THEM or token.key in said.THINGS
        plain = plain or token.key in ORDINARY or token.key in words.NOT_NAMES or token.key in words.CALENDAR
        acts = i + 1 < len(tokens) and tokens[i + 1].key in said.CONTACT
        if token.key in names and (token.capital or not plain or acts):
            found.add(i)
        elif token.capital and not plain and not token.key[:1].isdigit():
            other = token.key in manner_words.NOUNS or token.key in said.VERBS or token.key in said.LEADS
            if not (other or (token.opens and not _does_something(tokens, i))):
                found.add(i)
    return found


def _does_something(tokens: Sequence[Token], i: int) -> bool:
    """Whether the capital that opens a sentence is a subject, and no "Great" or "Long"."""
    behind = next((token.key for token in tokens[i + 1 : i + 2]), "")
    return tokens[i].owner or behind in said.FINITE or behind == "and"


def _to_come(telling: Telling, today: date, order: DateOrder) -> FoundDate | None:
    contact = next(
        (n for n, clause in enumerate(telling.clauses) if clause.tells and _is_meeting(telling, clause)), None
    )
    if contact is None:
        return None
    for clause in telling.clauses[max(0, contact - 1) : contact + 2]:
        found = _ahead(telling, clause, today, order) if clause.tells else None
        if found and (clause is telling.clauses[contact] or _is_all(telling, clause, found)):
            return found
    return None


def _is_meeting(telling: Telling, clause: Clause) -> bool:
    """Whether a clause can be a plan: something one does with somebody, and nothing that was done already."""
    keys = telling.keys[clause.first : clause.end]
    if keys[:1] == ["fu"] or keys[:2] == ["f", "u"]:
        return False  # a follow-up
    if not _AGAIN.isdisjoint(keys) or any(key in said.PAST or key in said.CONTACT for key in keys):
        return False
    first = next((key for key in keys if key not in said.LEADS), "")
    ordered = first in said.BARE and len(keys) > 1 and keys[keys.index(first) + 1 :][:1] not in _NOUN_LIKE
    if ordered and len(telling.clauses) > 1:  # what I am to do next, beside a contact: "call Ana tomorrow"
        return False
    return any(key in manner_words.NOUNS or key in ("with", "coming") for key in keys)


_NOUN_LIKE = [[key] for key in ("with", "and", "at", "in", "on", "to")]


def _is_all(telling: Telling, clause: Clause, found: FoundDate) -> bool:
    """Whether a clause says nothing but this day: "tomorrow: breakfast with Jun"."""
    return telling.tokens[clause.first].start >= found.start and telling.tokens[clause.end - 1].end <= found.end


def _ahead(
    telling: Telling, clause: Clause, today: date, order: DateOrder, *, any_day: bool = False
) -> FoundDate | None:
    """The day to come that a clause names so that it can be none behind: tomorrow, next friday, friday week.

    `any_day`: the clause is of what is arranged, and whatever day it names is one to come.
    """
    from nurture.domain.dates.ahead import days_ahead

    first = telling.tokens[clause.first].start
    end = telling.tokens[min(clause.about, clause.end) - 1].end
    for found in days_ahead(telling.text[first:end], today, order):
        start, behind = first + found.start, first + found.end
        if found.lead in _NEVER or found.day <= today or not (found.relative or any_day):
            continue
        if any_day and telling.key(telling.at(start) - 1) in ("last", "past"):
            continue
        if found.lead and found.lead not in _LEADS:
            start = telling.tokens[telling.at(start) + 1].start
        said_so = fold(telling.text[start:behind]).split()
        if any_day or any(word in _TO_COME for word in said_so):
            return FoundDate(found.day, start, behind)
    return None
