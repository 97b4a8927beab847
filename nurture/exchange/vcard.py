"""vCards 2.1, 3.0 and 4.0, as the programs of thirty years write them."""

from collections.abc import Iterator

from nurture.exchange.records import Finding, Record
from nurture.exchange.tidy import excerpt
from nurture.exchange.vcard_draft import CardDraft
from nurture.exchange.vcard_fields import read_label, read_property
from nurture.exchange.vcard_groups import circles_by_member, circles_of, members
from nurture.exchange.vcard_line import Property, parse_line
from nurture.exchange.vcard_split import Card, Stray, begins, boundaries, logical_lines, split_cards

_NOT_PEOPLE = {
    "org": "a company, not a person",
    "organization": "a company, not a person",
    "location": "a place, not a person",
    "device": "a device, not a person",
    "application": "a program, not a person",
    "thing": "a thing, not a person",
}


def has_cards(text: str) -> bool:
    """Whether a text holds the beginning of a card."""
    return any(begins(mark) for mark in boundaries(text))


def count_cards(text: str) -> int:
    """How many cards begin in a text."""
    return sum(begins(mark) for mark in boundaries(text))


def read_cards(text: str) -> Iterator[Record | Finding]:
    """Read every card of a file, in its order; each becomes a record, or a finding that says why not.

    What a card has wrong in part is a finding of its own, before the record. Lines must end with a line feed,
    as they do in whatever `decode` gives.
    """
    circles = circles_by_member(text)
    for piece in split_cards(text):
        if isinstance(piece, Stray):
            yield Finding(piece.line, f"the text {excerpt(piece.text)} is in no card.")
        else:
            yield from _read_card(piece, circles)


def _read_card(card: Card, circles: dict[str, list[str]]) -> Iterator[Record | Finding]:
    draft = CardDraft(card.line)
    if card.fault:
        draft.findings.append(Finding(card.line, f"{card.fault}; what is there was read.", left_out=False))
    lines = _properties(card, draft)
    for item in lines:
        if item.name == "X-ABLABEL":
            read_label(draft, item)
    for item in lines:
        read_property(draft, item)
    draft.finish()
    name = draft.called()
    if reason := _not_a_person(draft, lines, name):
        yield Finding(card.line, reason, name)
        return
    if circles:
        draft.circles.extend(circles_of(draft, circles))
    yield from draft.named_findings(name)
    yield draft.record(name, card.original, uid=draft.uid)


def _properties(card: Card, draft: CardDraft) -> list[Property]:
    """The card's properties; a line that is none belongs to the note before it, or is found fault with."""
    found: list[Property] = []
    refused: list[tuple[int, str]] = []
    old = False
    for at, text in logical_lines(card):
        item = parse_line(text, at)
        if item is not None:
            old = old or (item.name == "VERSION" and item.raw.strip() == "2.1")
            found.append(item)
        elif found and found[-1].name == "NOTE":
            found[-1].go_on(text)
        else:
            after = f" after {found[-1].name}" if found else ""
            refused.append((at, f"the line {excerpt(text)}{after} is no property of a card"))
    for item in found:
        item.old = old
    if refused:
        at, sentence = refused[0]
        more = f", and {len(refused) - 1} more like it" if len(refused) > 1 else ""
        draft.findings.append(Finding(at, f"{sentence}{more}; the rest was read.", left_out=False))
    return found


def _not_a_person(draft: CardDraft, lines: list[Property], name: str) -> str:
    """Why a card is left out; empty for a person."""
    if draft.kind == "group":
        count = len(members(lines))
        return f"it is a group, not a person: its members ({count}) are in the circle {excerpt(name)}."
    if draft.kind in _NOT_PEOPLE and not any(draft.structured):
        return f"the card says it is {_NOT_PEOPLE[draft.kind]}."
    if name:
        return ""
    number = next((channel.address for _, channel in draft.channels.values()), "")
    if number:
        return f"it has no name, company or e-mail address, only {excerpt(number)}."
    return "it has no name, company or e-mail address."
