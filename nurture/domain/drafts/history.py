"""What went before a draft: the same words to others, one ask after another, a kindness not thanked for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nurture.domain.drafts.rulebook import rules
from nurture.domain.drafts.values import Addressee, Finding, Sent
from nurture.domain.drafts.words import message
from nurture.domain.folding import tokens
from nurture.domain.mine import Mine

_SAME = 87
"""From so many hundredths on two messages are the same, whatever name stands in them."""
_LONG_ENOUGH = 60
"""Letters that a message needs to be compared: everybody gets "happy birthday, have a lovely day"."""
_COMPARED = 1500
"""Letters of a message that are compared."""
_NAMED = 3
"""How many of those who got the same are named."""
_IN_A_ROW = 2
_GREETINGS = frozenset({"hi", "hey", "hello", "dear", "hiya", "hallo", "morning", "yo", "heya"})


def history(text: str, addressee: Addressee, wants: bool, mine: Mine) -> Iterator[Finding]:
    """The findings that earlier messages and kindnesses make of a draft; `wants` is whether it wants something."""
    yield from _other_name(text, addressee)
    yield from _sent_to_others(text, addressee)
    if wants:
        yield from _third_ask(addressee.sent, mine)
        yield from _unthanked(text, addressee)


def _other_name(text: str, addressee: Addressee) -> Iterator[Finding]:
    """A greeting of somebody to whom the same went, left standing."""
    import re

    greeting = re.match(r"\s{0,9}(?:(\w{2,12})[\s,]{1,3})?([^\W\d_][\w'’-]{1,40})[ \t]{0,3}[,!:\n–-]", text)
    if not greeting or (greeting[1] and greeting[1].casefold() not in _GREETINGS):
        return
    own = {token for name in addressee.names or (addressee.name,) for token in tokens(name)}
    others = {token for sent in addressee.elsewhere for token in tokens(sent.to)}
    if set(tokens(greeting[2])) & others - own:
        why = rules().why["other-name"].format(addressee.name)
        yield Finding("template", greeting[2], why, *greeting.span(2))


def _sent_to_others(text: str, addressee: Addressee) -> Iterator[Finding]:
    if len(text) < _LONG_ENOUGH or not addressee.elsewhere:
        return
    from rapidfuzz import fuzz, process

    draft = _comparable(text)
    others = [_comparable(sent.text) if len(sent.text) >= _LONG_ENOUGH else None for sent in addressee.elsewhere]
    alike = process.extract(draft, others, scorer=fuzz.ratio, score_cutoff=_SAME, limit=None)
    same = sorted(index for _, _, index in alike)
    if same:
        names = _listed(tuple(dict.fromkeys(addressee.elsewhere[index].to or "others" for index in same)))
        yield Finding("sent-to-others", "", rules().why["sent-to-others"].format(names))


def _comparable(text: str) -> str:
    """The beginning of a message without capitals, signs, and the name that it greets."""
    words = " ".join(message(text[:_COMPARED], rules().speller, {}).words).replace(".", "").replace("!", "")
    head, _, rest = words.strip().partition(" ")
    return rest.partition(" ")[2] if head in _GREETINGS else rest


def _listed(names: Sequence[str]) -> str:
    if len(names) > _NAMED:
        return f"{', '.join(names[:_NAMED])} and {len(names) - _NAMED} more"
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))


def _third_ask(sent: Sequence[Sent], mine: Mine) -> Iterator[Finding]:
    from nurture.domain.drafts.judging import wanted

    latest = sent[:_IN_A_ROW]
    if len(latest) == _IN_A_ROW and all(wanted(each.text, mine) for each in latest):
        yield Finding("third-ask", "", rules().why["third-ask"])


def _unthanked(text: str, addressee: Addressee) -> Iterator[Finding]:
    thanked = {"thank", "thanks", "thankful", "grateful"} & set(message(text, rules().speller, {}).words)
    if addressee.unthanked and not thanked:
        what = addressee.unthanked[0].text or addressee.unthanked[0].kind.value
        yield Finding("unthanked", "", rules().why["unthanked"].format(what.rstrip(".")))
