"""Google Contacts CSV, new (First Name … Labels) and old (Name, Given Name … Group Membership)."""

import re
from collections.abc import Iterator

from nurture.domain.people import FactKind, MomentKind
from nurture.exchange.csv_columns import column
from nurture.exchange.csv_table import Row
from nurture.exchange.draft import UNRANKED, Draft
from nurture.exchange.generic import Sheet, finish_row, row_name, split_labels
from nurture.exchange.records import Finding, Record
from nurture.exchange.tidy import one_line, work_words
from nurture.exchange.vcard_channels import phone_number

_NUMBERED = re.compile(
    r"(E-mail|Phone|Address|Website|Relation|Event|IM|Organization|Custom Field|Jot) (\d+) - (.+)"
)
_SEVERAL = ":::"
_TYPES = {"work": "work", "home": "home", "mobile": "mobile", "other": "", "main": "main", "": ""}

Details = dict[tuple[str, str], dict[str, str]]
"""Numbered columns of a row: ("Phone", "2") -> {"Label": …, "Value": …}."""


def is_google(header: list[str]) -> bool:
    """Whether a header is one of Google's two."""
    names = {cell.strip() for cell in header}
    new = {"First Name", "Last Name", "Labels"} <= names
    old = {"Given Name", "Family Name", "Group Membership"} <= names
    return new or old


def read_contacts(sheet: Sheet) -> Iterator[Record | Finding]:
    """Read Google's contacts; people get their labels as circles."""
    header = [cell.strip() for cell in sheet.header]
    for row in sheet.rows:
        if not row.is_blank:
            plain: dict[str, str] = {}
            details: Details = {}
            for name, cell in zip(header, row.cells, strict=False):
                if not cell.strip():
                    continue
                if match := _NUMBERED.fullmatch(name):
                    details.setdefault((match[1], match[2]), {})[match[3]] = cell.strip()
                else:
                    plain.setdefault(name, cell.strip())
            yield from _read(sheet, row, plain, details)


def _read(sheet: Sheet, row: Row, plain: dict[str, str], details: Details) -> Iterator[Record | Finding]:
    draft = Draft(row.line)
    _take_plain(draft, plain)
    for (what, _), parts in details.items():
        _TAKERS[what](draft, parts)
    fields: dict[str, str] = {}
    for name, cell in plain.items():
        meant = "name" if name == "Name" else column(name).field
        fields.setdefault(meant, cell)
    fields.setdefault("email", next((c.address for (k, _), (_, c) in draft.channels.items() if k == "email"), ""))
    fields.setdefault(
        "company", next((p["Name"] for (w, _), p in details.items() if w == "Organization" and "Name" in p), "")
    )
    yield from finish_row(draft, row_name(fields), row, sheet.original(row))


def _take_plain(draft: Draft, plain: dict[str, str]) -> None:
    for name in plain.get("Nickname", "").split(_SEVERAL):
        draft.add_nickname(name)
    job = (plain.get(f"Organization {part}", "") for part in ("Title", "Name", "Department"))
    draft.add_fact(FactKind.WORK, work_words(*job))
    draft.add_fact(FactKind.NOTE, plain.get("Notes", ""))
    draft.read_moment(MomentKind.BIRTHDAY, plain.get("Birthday", ""), draft.line, day_first=False)
    labels = plain.get("Labels") or plain.get("Group Membership", "")
    draft.circles.extend(labels.split(_SEVERAL))
    for interest in split_labels(plain.get("Hobby", "")):
        draft.add_fact(FactKind.INTEREST, one_line(interest))
    draft.add_fact(FactKind.WORK, one_line(plain.get("Occupation", "")))


def _label(parts: dict[str, str]) -> tuple[str, int]:
    """What a value is called and how preferred it is: Google puts a star before the primary one."""
    text = parts.get("Label", parts.get("Type", ""))
    starred = text.startswith("*")
    word = text.lstrip("* ").strip()
    return _TYPES.get(
        word.lower(), word.lower() if word.lower().endswith("fax") else word
    ), 1 if starred else UNRANKED


def _values(parts: dict[str, str]) -> list[str]:
    return [value.strip() for value in parts.get("Value", "").split(_SEVERAL) if value.strip()]


def _email(draft: Draft, parts: dict[str, str]) -> None:
    label, rank = _label(parts)
    for value in _values(parts):
        draft.add_channel("email", value, label, rank)


def _phone(draft: Draft, parts: dict[str, str]) -> None:
    label, rank = _label(parts)
    kind = "fax" if label.endswith("fax") else "pager" if label.lower() == "pager" else "phone"
    label = label.removesuffix(kind).strip() if kind == "fax" else "" if kind == "pager" else label
    for value in _values(parts):
        draft.add_channel(kind, phone_number(value), label, rank)


def _website(draft: Draft, parts: dict[str, str]) -> None:
    label, rank = _label(parts)
    for value in _values(parts):
        draft.add_url(value, label, rank)


def _messenger(draft: Draft, parts: dict[str, str]) -> None:
    label, rank = _label(parts)
    service = one_line(parts.get("Service", "").split(_SEVERAL)[0]).lower().replace(" ", "-")
    for value in _values(parts):
        draft.add_channel(service or "im", value, label, rank)


def _address(draft: Draft, parts: dict[str, str]) -> None:
    label, rank = _label(parts)
    named = ("PO Box", "Extended Address", "Street", "City", "Region", "Postal Code", "Country")
    each = {name: parts.get(name, "").split(_SEVERAL) for name in named}
    whole = parts.get("Formatted", "").split(_SEVERAL)
    for number in range(max(len(values) for values in each.values())):
        pieces = [values[number].strip() if number < len(values) else "" for values in each.values()]
        if not any(pieces) and number < len(whole):
            pieces[2] = whole[number]
        draft.add_address(pieces, pieces[3], pieces[6], label, rank)


def _organization(draft: Draft, parts: dict[str, str]) -> None:
    draft.add_fact(FactKind.WORK, work_words(*(parts.get(key, "") for key in ("Title", "Name", "Department"))))


def _relation(draft: Draft, parts: dict[str, str]) -> None:
    label, _ = _label(parts)
    for value in _values(parts):
        draft.add_relation(value, label)


def _event(draft: Draft, parts: dict[str, str]) -> None:
    label, _ = _label(parts)
    for value in _values(parts):
        if label.lower() == "anniversary":
            draft.read_moment(MomentKind.ANNIVERSARY, value, draft.line, day_first=False)
        else:
            draft.read_moment(MomentKind.OTHER, value, draft.line, one_line(label) or "date", day_first=False)


def _custom(draft: Draft, parts: dict[str, str]) -> None:
    label, _ = _label(parts)
    for value in _values(parts):
        draft.add_fact(FactKind.NOTE, f"{one_line(label)}: {value}" if label else value)


_TAKERS = {
    "E-mail": _email,
    "Phone": _phone,
    "Website": _website,
    "IM": _messenger,
    "Address": _address,
    "Organization": _organization,
    "Relation": _relation,
    "Event": _event,
    "Custom Field": _custom,
    "Jot": _custom,
}
