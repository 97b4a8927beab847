"""Whether somebody took part whom the line does not name: "lunch with the team", "told me"."""

from collections.abc import Sequence

from nurture.domain.capture import sense_words
from nurture.domain.capture import words as said
from nurture.domain.capture.found import Found
from nurture.domain.capture.line import Token
from nurture.domain.capture.telling import Clause, Telling


def lacks_somebody(tokens: Sequence[Token], found: Sequence[Found], telling: Telling) -> bool:
    """Whether the contact was with somebody else than those found; "with Ana's brother" is one of these."""
    named = {each.first for each in found if not each.relative}
    first = found[0].first if found else len(tokens)
    return any(_lacks(tokens, clause, named, first) for clause in telling.clauses if clause.tells)


def _lacks(tokens: Sequence[Token], clause: Clause, named: set[int], first: int) -> bool:
    for i in range(clause.first, min(clause.about, clause.end - 1)):
        key, behind = tokens[i].key, tokens[i + 1]
        if key == "told" and behind.key in ("me", "us") and clause.subject == "me" and i < first:
            return True
        met = key in sense_words.WITHOUT_CAPITAL and behind.runs_on and i + 1 not in named
        if met and _is_somebody(tokens, i + 1):
            return True
    return False


def _is_somebody(tokens: Sequence[Token], i: int) -> bool:
    """Whether a phrase that begins at `i` is of people: "the team", "a friend", "her brother", "colleagues"."""
    if tokens[i].key in said.RELATIVES:
        return True
    lead = tokens[i].key in said.POSSESSIVE | said.ARTICLES or tokens[i].owner
    return lead and any(token.key in said.RELATIVES | said.PEOPLE for token in tokens[i + 1 : i + 4])
