"""Groups in a file of vCards: a card that only lists members is a circle of theirs."""

import re

from nurture.domain.folding import fold
from nurture.exchange.vcard_draft import CardDraft
from nurture.exchange.vcard_fields import plain_uid
from nurture.exchange.vcard_line import Property, parse_line
from nurture.exchange.vcard_split import Card, logical_lines, split_cards

_GROUP = re.compile(
    r"^[ \t]*(?:X-ADDRESSBOOKSERVER-)?KIND[^:\n]*:[ \t]*group[ \t]*\r*$", re.IGNORECASE | re.MULTILINE
)
_GROUP_SOMEWHERE = re.compile(r"[Kk][Ii][Nn][Dd][^:\n]*:[ \t]*[Gg][Rr][Oo][Uu][Pp]")
"""As above without the line's beginning, which takes long to look for in a large file."""
_MEMBERS = ("MEMBER", "X-ADDRESSBOOKSERVER-MEMBER")


def circles_by_member(text: str) -> dict[str, list[str]]:
    """The names of groups by what their members are known by; a group may stand before or after its members."""
    circles: dict[str, list[str]] = {}
    if not _GROUP_SOMEWHERE.search(text):
        return circles
    for card in split_cards(text):
        if isinstance(card, Card) and _GROUP.search(card.body):
            lines = [item for at, line in logical_lines(card) if (item := parse_line(line, at))]
            names = (item.line_text for item in lines if item.name in ("FN", "N"))
            name = next((name for name in names if name.strip(";")), "").rstrip(";")
            for member in members(lines):
                circles.setdefault(member, []).append(name)
    return circles


def members(lines: list[Property]) -> list[str]:
    """What a group knows its members by: their UID, or an e-mail address."""
    found = []
    for item in lines:
        if item.name in _MEMBERS:
            key = item.line_text
            found.append(fold(key[7:] if key[:7].lower() == "mailto:" else plain_uid(key)))
    return found


def circles_of(draft: CardDraft, circles: dict[str, list[str]]) -> list[str]:
    """The groups that a person is a member of."""
    keys = [draft.uid, *(channel.address for (kind, _), (_, channel) in draft.channels.items() if kind == "email")]
    return [name for key in keys if key for name in circles.get(fold(key), ())]
