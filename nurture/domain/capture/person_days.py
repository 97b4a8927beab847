"""Weekdays that are also names: whether Sunday is a person of the line or the day of it."""

from collections.abc import Callable

from nurture.domain.capture import manner_words, sense_words
from nurture.domain.capture import words as said
from nurture.domain.capture.line import Token
from nurture.domain.capture.positions import Place, place_before

_MEALS = frozenset({"lunch", "dinner", "coffee", "tea", "drinks", "beers", "brunch", "breakfast", "walk", "call"})
_NOBODY = "me us in up back again to and just about from in on at with i over by round along too for"
_ME = frozenset(_NOBODY.split())
"""What follows somebody's verb, where nobody else is called or texted by it."""

_COMES = frozenset({"came", "visited", "gave", "lent", "brought", "is", "popped", "dropped", "swung", "stopped"})


def not_days(
    tokens: list[Token], names: frozenset[str], is_full: Callable[[tuple[str, ...]], bool] = lambda name: False
) -> frozenset[str]:
    """The words that alone name somebody, without the weekdays that are days wherever they stand.

    `is_full` says whether words are somebody's whole name: "Sunday Adeyemi" is no day, whatever follows.
    """
    days = names & sense_words.WEEKDAYS
    if not days:
        return names
    others = names - days

    def is_name(i: int) -> bool:
        return tokens[i].key in others

    def is_whole(i: int) -> bool:
        return is_full(tuple(token.key for token in tokens[i : i + 2]))

    people = {
        token.key
        for i, token in enumerate(tokens)
        if token.key in days and (is_whole(i) or is_person_day(tokens, i, is_name))
    }
    return others | people


def is_person_day(tokens: list[Token], i: int, is_name: Callable[[int], bool]) -> bool:
    """Whether the weekday at `i`, which is also somebody's name, is that person here: "choir with Sunday"."""
    token = tokens[i]
    place = place_before(tokens, i, is_name)
    if place is Place.SURE:
        return token.capital or tokens[i - 1].key in ("with", "w")
    if place is Place.LIST:
        return tokens[i - 1].key in ("and", "plus") or not token.gap.startswith(",") or _goes_on(tokens, i + 1)
    if token.capital and (place is Place.WEAK or _is_given(tokens, i)):
        return True
    behind = tokens[i + 1] if i + 1 < len(tokens) else None
    if behind is not None and token.capital and behind.key == "and" and behind.runs_on and i + 2 < len(tokens):
        return tokens[i + 2].key in ("i", "me") or is_name(i + 2)
    if behind is None or not token.opens:
        return False
    if token.owner:
        return (
            behind.key not in said.NOT_NAMES and behind.key not in _MEALS and behind.key not in manner_words.NOUNS
        )
    if behind.key == "and":
        return False
    if not behind.runs_on or behind.key not in sense_words.SPEECH | _COMES:
        return False
    return i + 2 == len(tokens) or not tokens[i + 2].runs_on or tokens[i + 2].key in _ME | {"moving", "having"}


def _is_given(tokens: list[Token], i: int) -> bool:
    """ "Pledged Sunday a tenner", "fair play to Sunday, she ran": what no day is given, or is."""
    if i == 0 or i + 1 >= len(tokens) or tokens[i].opens:
        return False
    before, behind = tokens[i - 1].key, tokens[i + 1]
    if behind.runs_on:
        return before.endswith("ed") and behind.key in ("a", "an", "the", "my", "some", "his", "her")
    return before in ("to", "for", "from") and behind.key in ("she", "he")


def _goes_on(tokens: list[Token], i: int) -> bool:
    """Whether a list goes on at `i`."""
    return i < len(tokens) and (tokens[i].key == "and" or tokens[i].gap.strip() in (",", "&", "+"))
