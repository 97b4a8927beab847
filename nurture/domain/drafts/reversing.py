"""The reversed view: a draft as it would reach me, from them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from nurture.domain.drafts.judging import what_was_wanted
from nurture.domain.drafts.values import Addressee, Sent
from nurture.domain.folding import fold
from nurture.domain.mine import Mine

_LATEST = 3
"""How many earlier messages are read back."""
_MONTHS = tuple(
    "January February March April May June July August September October November December".split()  # noqa: SIM905
)
_GREETING = re.compile(
    r"(\s{0,99}(?:(?:hi|hey|hello|hiya|dear|dearest|heya|hallo|hola|ciao"
    r"|(?:good )?(?:morning|evening|afternoon))(?: there)?[ ,]{1,3})?)"
    r"([^\W\d_][^,!?:;.\n–—]{0,60}?)(\s{0,3}(?:[,!?:;.\n–—]|$))",
    re.IGNORECASE,
)
_SIGNED = re.compile(
    r"(?:^|[\n,.!?–—-])[ \t]{0,9}([^\n,.!?–—-]{1,60}?)[ \t]{0,9}((?:[x✌❤💛🙂😊💕]{1,9}[ \t]{0,3}){0,3}\.?)$"
)


def reversed_view(text: str, addressee: Addressee | None, mine: Mine, today: date) -> str:
    """The message as it would arrive to me, from them, and below it what they last heard from me.

    Only the name that is greeted and the name below are turned, where they are theirs and mine; all else is
    verbatim. Earlier messages are those of `addressee.sent`, newest first, told by what they wanted.
    """
    if addressee is None:
        return text.strip()
    turned = _turned(text.strip(), addressee, mine)
    return "\n\n".join((f"From {addressee.name}, to you", turned, _before(addressee, mine, today)))


def _turned(text: str, addressee: Addressee, mine: Mine) -> str:
    my_first = mine.name.split()[0] if mine.name.strip() else ""
    if not my_first:
        return text
    signed = _SIGNED.search(text[-120:])
    if signed and fold(signed[1]) in {fold(mine.name), fold(my_first)}:
        at = len(text) - len(text[-120:])
        start, end = at + signed.start(1), at + signed.end(1)
        text = text[:start] + addressee.name.split()[0] + text[end:]
    greeted = _GREETING.match(text)
    if greeted and fold(greeted[2]) in {fold(name) for name in _names(addressee)}:
        text = text[: greeted.start(2)] + my_first + text[greeted.end(2) :]
    return text


def _names(addressee: Addressee) -> Sequence[str]:
    """All that they are greeted by, first names among them."""
    names = (addressee.name, *addressee.names)
    return [*names, *(name.split()[0] for name in names if name.strip())]


def _before(addressee: Addressee, mine: Mine, today: date) -> str:
    first = addressee.name.split()[0]
    if not addressee.sent:
        return f"As far as the journal knows, you have not written to {first} before."
    lines = [f"{_day(sent, today)}: {what_was_wanted(sent, mine)}" for sent in addressee.sent[:_LATEST]]
    return "\n".join((f"What {first} heard from you before", *lines))


def _day(sent: Sent, today: date) -> str:
    day = f"{sent.on.day} {_MONTHS[sent.on.month - 1]}"
    return day if sent.on.year == today.year else f"{day} {sent.on.year}"
