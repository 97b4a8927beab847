"""LDIF, as Thunderbird and directories write address books: entries of attributes, groups among them."""

import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass

from nurture.domain.folding import fold
from nurture.domain.people import FactKind, MomentKind
from nurture.exchange.decode import decode_named
from nurture.exchange.draft import Draft
from nurture.exchange.generic import row_name
from nurture.exchange.records import Finding, Record
from nurture.exchange.tidy import excerpt, is_visible, work_words

_DN = re.compile(r"^dn::?", re.IGNORECASE | re.MULTILINE)
_MAIL_IN_DN = re.compile(r"(?:^|,)\s*mail=([^,]+)", re.IGNORECASE)

_FIELDS = {
    "name": "cn displayname commonname",
    "first": "givenname gn",
    "last": "sn surname",
    "nickname": "mozillanickname xmozillanickname",
    "title": "title",
    "department": "ou department orgunit departmentnumber",
    "company": "o company organizationname",
    "notes": "description notes mozillacustom1 mozillacustom2 mozillacustom3 mozillacustom4 "
    "custom1 custom2 custom3 custom4",
    "uid": "uid entryuuid",
}
_CHANNELS = {
    ("email", ""): "mail mozillasecondemail xmozillasecondemail",
    ("phone", "work"): "telephonenumber",
    ("phone", "home"): "homephone",
    ("phone", "mobile"): "mobile cellphone carphone",
    ("fax", ""): "facsimiletelephonenumber fax",
    ("pager", ""): "pager pagerphone",
    ("web", "work"): "mozillaworkurl workurl",
    ("web", "home"): "mozillahomeurl homeurl",
    ("web", ""): "labeleduri",
    ("aim", ""): "nsaimid mozillaaimscreenname",
    ("skype", ""): "mozillaskype skype",
    ("address", ""): "postaladdress",
    ("address", "home"): "homepostaladdress",
}
_FIELD_OF = {name: field for field, names in _FIELDS.items() for name in names.split()}
_CHANNEL_OF = {name: channel for channel, names in _CHANNELS.items() for name in names.split()}
_HOME = (
    "mozillahomestreet mozillahomestreet2 mozillahomelocalityname mozillahomestate mozillahomepostalcode "
    "mozillahomecountryname"
)
_WORK = "street|streetaddress mozillaworkstreet2 l|locality st|region postalcode|zip c|countryname|co"


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a directory."""

    line: int
    attributes: list[tuple[str, str]]
    """Names in lower case without their options, and values decoded, in the file's order."""
    original: str
    refused: int = 0
    """The first line that could not be read; 0 where all could."""

    def first(self, names: str) -> str:
        """The first value of an attribute that goes by any of these names (a|b|c)."""
        wanted = names.split("|")
        return next((value for name, value in self.attributes if name in wanted and value), "")

    def all(self, name: str) -> list[str]:
        """Every value of an attribute."""
        return [value for at, value in self.attributes if at == name]


def has_entries(text: str) -> bool:
    """Whether a text is LDIF: it begins with an entry's name, comments and the version apart."""
    for line in text[:4096].splitlines():
        if line.strip() and not line.startswith("#") and not line.lower().startswith("version:"):
            return line[:3].lower() == "dn:"
    return False


def count_entries(text: str) -> int:
    """How many entries a text has."""
    return len(_DN.findall(text))


def read_ldif(text: str) -> Iterator[Record | Finding]:
    """Read every entry; groups become circles of their members, found by name or e-mail address."""
    entries = list(_entries(text))
    circles: dict[str, list[str]] = {}
    for entry in entries:
        if _is_group(entry):
            for member in entry.all("member") + entry.all("uniquemember"):
                for key in _keys(member):
                    circles.setdefault(key, []).append(entry.first("cn"))
    for entry in entries:
        yield from _read(entry, circles)


def _keys(name: str) -> list[str]:
    """What a member can be found by: its whole name in the directory, and its e-mail address."""
    mail = _MAIL_IN_DN.search(name)
    return [fold(name), *([fold(mail[1])] if mail else [])]


def _is_group(entry: Entry) -> bool:
    return any(value.casefold() in ("groupofnames", "groupofuniquenames") for value in entry.all("objectclass"))


def _read(entry: Entry, circles: dict[str, list[str]]) -> Iterator[Record | Finding]:
    if _is_group(entry):
        count = len(entry.all("member") + entry.all("uniquemember"))
        named = excerpt(entry.first("cn"))
        sentence = f"it is a group, not a person: its members ({count}) are in the circle {named}."
        yield Finding(entry.line, sentence, entry.first("cn"))
        return
    draft, fields = Draft(entry.line), dict[str, str]()
    for name, value in entry.attributes:
        _take(draft, fields, name, value)
    _take_rest(draft, entry, fields)
    fields.setdefault("email", entry.first("mail"))
    name = row_name(fields)
    if not is_visible(name):
        yield Finding(entry.line, "the entry has no name, company or e-mail address.")
        return
    if entry.refused:
        draft.findings.append(
            Finding(entry.refused, "the line is no attribute; the rest was read.", left_out=False)
        )
    for key in [*_keys(entry.first("dn")), *(fold(mail) for mail in entry.all("mail"))]:
        draft.circles.extend(circles.get(key, ()))
    yield from draft.named_findings(name)
    yield draft.record(name, entry.original, uid=fields.get("uid", ""))


def _take(draft: Draft, fields: dict[str, str], name: str, value: str) -> None:
    if channel := _CHANNEL_OF.get(name):
        kind, label = channel
        if kind == "web":
            draft.add_url(value.split(" ")[0], label)
        else:
            draft.add_channel(kind, value.replace("$", ", ") if kind == "address" else value, label)
    elif field := _FIELD_OF.get(name):
        fields.setdefault(field, value)
        if field == "nickname":
            draft.add_nickname(value)
        elif field == "notes":
            draft.add_fact(FactKind.NOTE, value)


def _take_rest(draft: Draft, entry: Entry, fields: dict[str, str]) -> None:
    """What several attributes say only together: the job, the addresses, the birthday."""
    draft.add_fact(FactKind.WORK, work_words(*(fields.get(key, "") for key in ("title", "company", "department"))))
    for label, names in (("home", _HOME), ("work", _WORK)):
        parts = [entry.first(name) for name in names.split()]
        draft.add_address(parts, parts[2], parts[5], label)
    year, month, day = (entry.first(name) for name in ("birthyear", "birthmonth", "birthday"))
    if month.isdecimal() and day.isdecimal():
        start = year.zfill(4) if year.isdecimal() else "-"
        draft.read_moment(MomentKind.BIRTHDAY, f"{start}-{month.zfill(2)}-{day.zfill(2)}", entry.line)


def _entries(text: str) -> Iterator[Entry]:
    """Entries with their lines unfolded: a blank line ends one, a blank before a line continues the last."""
    lines: list[tuple[int, str]] = []
    kept: list[str] = []
    skipping = False
    for number, line in enumerate([*text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), ""], 1):
        if not line.strip():
            if lines:
                yield from _entry(lines, "\n".join(kept))
            lines, kept, skipping = [], [], False
            continue
        kept.append(line)
        if line[0] == " ":
            if lines and not skipping:
                lines[-1] = (lines[-1][0], lines[-1][1] + line[1:])
            continue
        skipping = line[0] == "#" or line.lower().startswith("jpegphoto:")
        if not skipping:
            lines.append((number, line))


def _entry(lines: list[tuple[int, str]], original: str) -> Iterator[Entry]:
    attributes, refused = [], 0
    for number, line in lines:
        name, colon, value = line.partition(":")
        if not colon or not name.strip():
            refused = refused or number
        elif value[:1] != "<":
            name = name.partition(";")[0].strip().lower()
            attributes.append((name, _from_base64(value[1:]) if value[:1] == ":" else value.strip()))
    if any(name not in ("version", "dn") for name, _ in attributes):
        yield Entry(lines[0][0], attributes, original, refused)


def _from_base64(value: str) -> str:
    try:
        return decode_named(binascii.a2b_base64(value.strip()), "").replace("\0", "")
    except ValueError:
        return value.strip()
