"""What is arranged and still to come, told as if it were going on: "seeing Helen on tuesday"."""

from nurture.domain.capture import telling_words as said
from nurture.domain.capture.manner_words import NOUNS
from nurture.domain.capture.telling import Clause, Telling

_ARRANGING = frozenset({"having", "seeing", "going", "meeting", "hosting", "getting"})
"""Without "I'm" in front, these tell a plan; "walking with Ana on tuesday" looks back."""
_STILL = frozenset(
    {"doing", "thinking", "being", "wondering", "feeling", "missing", "reading", "hoping", "writing"}
)
_AM = frozenset({"im", "am", "are"})
_BESIDE = frozenset({"and", "&", "i", "we", "me"})


def may_be_arranged(keys: list[str]) -> bool:
    """Whether a look at the words a line begins with allows for it; most lines are told by it."""
    return any(key.endswith("ing") or key == "off" for key in keys[:8])


def arranged(telling: Telling) -> Clause | None:
    """The clause that tells what is arranged, where that is the first that tells of a contact; else None."""
    clause = next((clause for clause in telling.clauses if clause.tells), None)
    return clause if clause and is_arranged(telling, clause) else None


def is_arranged(telling: Telling, clause: Clause) -> bool:
    """Whether a clause tells what I am having, seeing or going to: its days are to come."""
    i, mine = clause.first, False
    while i < clause.end and not (telling.key(i).endswith("ing") or telling.run(i, 2) == "off to"):
        key = telling.key(i)
        mine = mine or key in _AM or (key == "were" and (i == clause.first or _is_short(telling, i)))
        if not (mine or key in said.LEADS or key in _BESIDE or telling.is_name(i)):
            return False
        i += 1
    key, behind = telling.key(i), telling.key(i + 1)
    if i >= clause.end or (i > clause.first and telling.is_name(i - 1) and not mine):
        return False
    if key in _STILL or (key not in _ARRANGING and not mine):
        return False
    if key == "meeting" and not (mine or behind == "up" or telling.is_name(i + 1)):
        return False
    return not any(_looks_back(telling, k) for k in range(i + 1, clause.end))


def _is_short(telling: Telling, i: int) -> bool:
    """Whether "were" is written as "we're"."""
    token = telling.tokens[i]
    return not telling.text[token.start : token.end].isalpha()


def _looks_back(telling: Telling, i: int) -> bool:
    """Whether a word tells of what was: "seeing Pat on monday made my day"."""
    key = telling.keys[i]
    if telling.is_name(i) or key in NOUNS or key in said.NO_VERBS:
        return False
    return key in said.PAST or key in ("been", "ago", "yesterday") or (len(key) > 4 and key.endswith("ed"))
