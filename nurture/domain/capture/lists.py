"""Lists of names: whether one goes on behind a word, or ends there."""

from collections.abc import Callable

from nurture.domain.capture import words as said
from nurture.domain.capture.line import JOINS, Token

AND_ME = frozenset({"i", "me", "his", "her", "their"})
"""Behind "and", these say that there is a person in front: "An and his mum"."""


def names_another(tokens: list[Token], end: int, is_name: Callable[[int], bool]) -> bool:
    """Whether the list goes on with a name written as one: "Grace and Faith", "Joy, May, Hope: lunch"."""
    if end >= len(tokens):
        return False
    sign = tokens[end].gap.strip()
    if sign and set(sign) <= JOINS:
        k = end + 1 if tokens[end].key == "and" else end
        return (
            k < len(tokens) and (sign != "," or tokens[k].capital) and (is_name(k) or tokens[k].key in ("i", "me"))
        )
    if tokens[end].key not in ("and", "plus") or not tokens[end].runs_on or end + 1 == len(tokens):
        return False
    other = tokens[end + 1]
    if other.gap.strip() == ",":
        return any(tokens[k].capital and is_name(k) for k in range(end + 1, min(end + 3, len(tokens))))
    return other.key in AND_ME or (other.capital and is_name(end + 1))


def leads_list(tokens: list[Token], end: int, is_name: Callable[[int], bool]) -> bool:
    """Whether a list of names in small letters goes on behind the first word of a line: "will and may came"."""
    if end >= len(tokens):
        return False
    sign = tokens[end].gap.strip()
    other = (
        end + 1 if tokens[end].key == "and" and not sign else end if sign and set(sign) <= JOINS else len(tokens)
    )
    return other < len(tokens) and is_name(other) and tokens[other].key not in said.NOT_NAMES


def closes_list(tokens: list[Token], end: int) -> bool:
    """Whether a list can end, or go on, before the word at `end`: "Ana and will", not "Ana and will call"."""
    if end == len(tokens) or not tokens[end].runs_on:
        return True
    return tokens[end].key in said.LIST_ENDS | said.SUBJECT_OF
