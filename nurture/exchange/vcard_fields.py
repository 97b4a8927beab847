"""What each property of a vCard says about a person: a table from property names to their readers."""

import re
from collections.abc import Callable

from nurture.domain.people import FactKind, MomentKind
from nurture.exchange.tidy import one_line
from nurture.exchange.vcard_android import read_android
from nurture.exchange.vcard_channels import CHANNELS
from nurture.exchange.vcard_draft import CardDraft, apple_label
from nurture.exchange.vcard_line import Property, split_escaped

_LIST = re.compile(r",(?! )")
"""Several given names: James,Philip. With a space the comma is of the name itself."""


def read_property(draft: CardDraft, item: Property) -> None:
    """Take what a property says; those that say nothing for a journal stay in the original alone."""
    if reader := _READERS.get(item.name):
        reader(draft, item)


def _formatted(draft: CardDraft, item: Property) -> None:
    if text := item.line_text:
        draft.formatted.append((item.rank, text))


def _structured(draft: CardDraft, item: Property) -> None:
    if any(draft.structured):
        return
    parts = item.parts()
    if len(parts) == 1 and item.is_quoted and ";" in parts[0]:
        parts = parts[0].split(";")  # the separators themselves were encoded
    draft.structured = [one_line(_LIST.sub(" ", part)) for part in parts]


def _nickname(draft: CardDraft, item: Property) -> None:
    for name in item.parts(","):
        draft.add_nickname(name)


def _postal_label(draft: CardDraft, item: Property) -> None:
    draft.postal_labels.append(item.text)


def _company(draft: CardDraft, item: Property) -> None:
    company, *departments = (one_line(part) for part in item.parts())
    department = ", ".join(part for part in departments if part)
    if company or department:
        draft.companies.append((company, department))


def _title(draft: CardDraft, item: Property) -> None:
    if text := item.line_text:
        draft.titles.append(text)


def _role(draft: CardDraft, item: Property) -> None:
    if text := item.line_text:
        draft.roles.append(text)


def _note(draft: CardDraft, item: Property) -> None:
    draft.add_fact(FactKind.NOTE, item.text)


def _maiden_name(draft: CardDraft, item: Property) -> None:
    if text := item.line_text:
        draft.add_fact(FactKind.NOTE, f"Maiden name: {text}")


def _fact(kind: FactKind) -> Callable[[CardDraft, Property], None]:
    def read(draft: CardDraft, item: Property) -> None:
        draft.add_fact(kind, item.text)

    return read


def _moment(kind: MomentKind) -> Callable[[CardDraft, Property], None]:
    def read(draft: CardDraft, item: Property) -> None:
        text = item.line_text
        omitted = item.parameter("X-APPLE-OMIT-YEAR")
        if omitted and text.startswith(omitted):
            text = "--" + text[len(omitted) :].lstrip("-")
        draft.read_moment(kind, text, item.line)

    return read


def _dated(draft: CardDraft, item: Property) -> None:
    label = draft.labels.get(item.group, "") if item.group else ""
    if label.casefold() in ("", "other"):
        draft.read_moment(MomentKind.OTHER, item.line_text, item.line, "date")
    elif label.casefold() == "anniversary":
        draft.read_moment(MomentKind.ANNIVERSARY, item.line_text, item.line)
    else:
        draft.read_moment(MomentKind.OTHER, item.line_text, item.line, label)


def _related(draft: CardDraft, item: Property) -> None:
    if item.raw[:4].lower() in ("urn:", "http", "data"):
        return  # a pointer to another card, kept in the original
    label = draft.labels.get(item.group, "") if item.group else ""
    roles = [t for t in item.types if t not in ("pref", "other", "home", "work")]
    draft.add_relation(item.line_text, label or (roles[0] if roles else ""))


def _relation(role: str) -> Callable[[CardDraft, Property], None]:
    def read(draft: CardDraft, item: Property) -> None:
        draft.add_relation(item.line_text, role)

    return read


def _categories(draft: CardDraft, item: Property) -> None:
    pieces = split_escaped(item.raw, ",")
    # A list whose commas are all escaped comes from a writer that escaped the list, not its words.
    names = item.parts(",") if len(pieces) > 1 else item.text.split(",")
    draft.circles.extend(part for name in names for part in name.split(";"))


def _uid(draft: CardDraft, item: Property) -> None:
    draft.uid = draft.uid or plain_uid(item.line_text)


def plain_uid(text: str) -> str:
    """A key without the form it is written in: urn:uuid:4fbe-… is 4fbe-…."""
    text = text.strip()
    return text[9:] if text[:9].lower() == "urn:uuid:" else text


def _kind(draft: CardDraft, item: Property) -> None:
    draft.kind = item.line_text.lower()


def _shown_as(draft: CardDraft, item: Property) -> None:
    if item.line_text.upper() == "COMPANY":
        draft.kind = draft.kind or "org"


def read_label(draft: CardDraft, item: Property) -> None:
    """Remember what a group of properties is called: labels may stand before or after what they name."""
    if item.group:
        draft.labels[item.group] = apple_label(item.text)


_READERS: dict[str, Callable[[CardDraft, Property], None]] = {
    **CHANNELS,
    "FN": _formatted,
    "N": _structured,
    "NICKNAME": _nickname,
    "LABEL": _postal_label,
    "ORG": _company,
    "TITLE": _title,
    "ROLE": _role,
    "X-KADDRESSBOOK-X-PROFESSION": _role,
    "NOTE": _note,
    "X-MAIDENNAME": _maiden_name,
    "INTEREST": _fact(FactKind.INTEREST),
    "HOBBY": _fact(FactKind.INTEREST),
    "EXPERTISE": _fact(FactKind.CAN_TEACH),
    "X-ABDATE": _dated,
    "RELATED": _related,
    "X-ABRELATEDNAMES": _related,
    "CATEGORIES": _categories,
    "UID": _uid,
    "KIND": _kind,
    "X-ADDRESSBOOKSERVER-KIND": _kind,
    "X-ABSHOWAS": _shown_as,
    "X-ANDROID-CUSTOM": read_android,
}
_READERS |= dict.fromkeys(("BDAY", "X-BIRTHDAY"), _moment(MomentKind.BIRTHDAY))
_READERS |= dict.fromkeys(
    [
        "ANNIVERSARY",
        "X-ANNIVERSARY",
        "X-MS-ANNIVERSARY",
        "X-EVOLUTION-ANNIVERSARY",
        "X-KADDRESSBOOK-X-ANNIVERSARY",
    ],
    _moment(MomentKind.ANNIVERSARY),
)
_READERS |= dict.fromkeys(("DEATHDATE", "X-DEATHDATE"), _moment(MomentKind.REMEMBRANCE))
_READERS |= dict.fromkeys(
    ["X-SPOUSE", "X-MS-SPOUSE", "X-EVOLUTION-SPOUSE", "X-KADDRESSBOOK-X-SPOUSESNAME"], _relation("spouse")
)
_READERS |= dict.fromkeys(("X-MS-CHILD", "X-CHILD", "X-CHILDREN"), _relation("child"))
_READERS |= dict.fromkeys(
    ["X-MANAGER", "X-MS-MANAGER", "X-EVOLUTION-MANAGER", "X-KADDRESSBOOK-X-MANAGERSNAME"], _relation("manager")
)
_READERS |= dict.fromkeys(
    ["X-ASSISTANT", "X-MS-ASSISTANT", "X-EVOLUTION-ASSISTANT", "X-KADDRESSBOOK-X-ASSISTANTSNAME"],
    _relation("assistant"),
)
