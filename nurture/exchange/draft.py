"""A person being put together from the details of one card or row."""

import re
from dataclasses import dataclass, field
from datetime import date

from nurture.domain.people import Channel, Fact, FactKind, Moment, MomentKind, Sphere
from nurture.exchange.days import Day, read_day
from nurture.exchange.records import Finding, Record
from nurture.exchange.tidy import address_line, circle_names, excerpt, is_visible, one_line

UNRANKED = 101
"""Where a channel stands that no preference was given for: vCard's own go from 1 to 100."""

_NOT_DIGITS = re.compile(r"\D+")
_SITE = re.compile(r"^(?:https?://)?(?:www\.)?")
_HOSTS = re.compile(
    r"^(?:https?:)?(?://)?(?:[\w-]+\.)*?(linkedin|facebook|instagram|twitter|github|xing|youtube|tiktok)\.com(?:[/?:]|$)|"
    r"^(?:https?:)?(?://)?(?:www\.)?(x)\.com(?:[/?]|$)",
    re.IGNORECASE,
)


def channel_kind(url: str) -> str:
    """What a web address is a door to: linkedin, facebook … or simply web."""
    match = _HOSTS.match(url)
    if not match:
        return "web"
    return "twitter" if match[2] else match[1].lower()


@dataclass(slots=True)
class Draft:
    """Details gathered so far; each is kept once, in the order of the file."""

    line: int
    findings: list[Finding] = field(default_factory=list)
    channels: dict[tuple[str, str], tuple[int, Channel]] = field(default_factory=dict)
    """By kind and address without what does not tell two apart; with the preference, 1 first."""
    facts: dict[tuple[FactKind, str], Fact] = field(default_factory=dict)
    moments: dict[tuple[MomentKind, int, int, str], Moment] = field(default_factory=dict)
    circles: list[str] = field(default_factory=list)
    nicknames: dict[str, str] = field(default_factory=dict)

    def add_channel(self, kind: str, address: str, label: str = "", rank: int = UNRANKED) -> None:
        """Take a way to reach them, unless it is empty or already there."""
        address = one_line(address)
        if not address:
            return
        kind = one_line(kind).replace(" ", "-") or "other"
        key = (kind, _channel_key(kind, address))
        before = self.channels.get(key)
        if before is None:
            self.channels[key] = (rank, Channel(kind, address, label))
        elif rank < before[0] or (label and not before[1].label):
            kept = before[1]
            self.channels[key] = (min(rank, before[0]), Channel(kind, kept.address, kept.label or label))

    def add_url(self, url: str, label: str = "", rank: int = UNRANKED) -> None:
        """Take a web address, by the name of the place it leads to."""
        self.add_channel(channel_kind(url.strip()), url, label, rank)

    def add_address(
        self, parts: list[str], city: str, country: str, label: str = "", rank: int = UNRANKED
    ) -> None:
        """Take a postal address, and where that is as a fact."""
        self.add_channel("address", address_line(parts), label, rank)
        place = address_line((city, country))
        if place and one_line(city):
            self.add_fact(FactKind.PLACE, f"{place} (work)" if label.startswith("work") else place)

    def add_fact(self, kind: FactKind, text: str, learned_on: date | None = None) -> None:
        """Take something known about them, unless it is blank or already there."""
        if is_visible(text):
            self.facts.setdefault((kind, text.strip()), Fact(kind, text, learned_on))

    def add_relation(self, name: str, role: str) -> None:
        """Take somebody close to them: family, someone at work, or another whom a note remembers."""
        name, role = one_line(name), one_line(role)
        kind = relation_kind(role)
        if kind is not FactKind.NOTE:
            role = role.casefold().replace("_", " ")
        if name:
            self.add_fact(kind, f"{name} ({role})" if role else name)

    def add_nickname(self, name: str) -> None:
        """Take another name they go by."""
        name = one_line(name)
        if is_visible(name):
            self.nicknames.setdefault(name.casefold(), name)

    def add_day(self, kind: MomentKind, day: Day, label: str = "") -> None:
        """Take a date that comes back; one with its year is better than the same without."""
        key = (kind, day.month, day.day, label.casefold())
        before = self.moments.get(key)
        if before is None or before.year is None:
            self.moments[key] = Moment(kind, day.month, day.day, day.year, label)

    def read_moment(
        self, kind: MomentKind, text: str, line: int, label: str = "", day_first: bool | None = None
    ) -> None:
        """Read a day and take it; what is no day is found fault with, and kept as a note."""
        if not text.strip():
            return
        day = read_day(text, day_first)
        if day is None:
            self.keep_as_note(label or kind.value, text, line)
            return
        if kind is MomentKind.BIRTHDAY and self._other_birthday(day):
            self.keep_as_note("another birthday", text, line)
            return
        self.add_day(kind, day, label)

    def keep_as_note(self, what: str, text: str, line: int) -> None:
        """Keep the words of a detail that could not be understood, and say so."""
        self.add_fact(FactKind.NOTE, f"{what.capitalize()}: {one_line(text)}")
        sentence = f"the {what} {excerpt(text)} is no day of the calendar; it is kept as a note."
        if what.startswith("another"):
            sentence = f"{what} is given, {excerpt(text)}; it is kept as a note."
        self.findings.append(Finding(line, sentence, left_out=False))

    def _other_birthday(self, day: Day) -> bool:
        return any(key[0] is MomentKind.BIRTHDAY and key[1:3] != (day.month, day.day) for key in self.moments)

    def record(
        self,
        name: str,
        original: str,
        *,
        uid: str = "",
        sphere: Sphere | None = None,
    ) -> Record:
        """The finished record; `name` must be visible."""
        self.facts.pop((FactKind.WORK, name), None)  # a company by its own name works nowhere else
        ranked = sorted(self.channels.values(), key=lambda entry: entry[0])
        self.nicknames.pop(name.casefold(), None)
        return Record(
            name=name,
            line=self.line,
            nicknames=tuple(self.nicknames.values()),
            channels=tuple(channel for _, channel in ranked),
            moments=tuple(self.moments.values()),
            facts=tuple(self.facts.values()),
            circles=circle_names(self.circles) if self.circles else (),
            sphere=sphere,
            uid=uid,
            original=original,
        )

    def named_findings(self, name: str) -> list[Finding]:
        """What was found, with whose card or row it was."""
        return [Finding(f.line, f.sentence, f.name or name, f.left_out) for f in self.findings]


_FAMILY = frozenset(
    [
        "spouse",
        "husband",
        "wife",
        "partner",
        "domestic-partner",
        "fiance",
        "fiancé",
        "fiancée",
        "child",
        "children",
        "son",
        "daughter",
        "parent",
        "mother",
        "father",
        "brother",
        "sister",
        "sibling",
        "kin",
        "relative",
        "family",
        "grandmother",
        "grandfather",
        "grandparent",
        "grandchild",
        "aunt",
        "uncle",
        "cousin",
        "niece",
        "nephew",
        "godparent",
        "sweetheart",
        "co-resident",
        "domesticpartner",
    ]
)
_WORK = frozenset(
    ["manager", "assistant", "colleague", "co-worker", "coworker", "boss", "agent", "referred-by", "secretary"]
)


def relation_kind(role: str) -> FactKind:
    """What sort of fact a relation is: family, work, or a note for any other."""
    word = role.casefold().replace(" ", "-").replace("_", "-")
    if word in _FAMILY:
        return FactKind.FAMILY
    return FactKind.WORK if word in _WORK else FactKind.NOTE


def _channel_key(kind: str, address: str) -> str:
    if kind in ("phone", "fax", "whatsapp", "signal"):
        return _NOT_DIGITS.sub("", address) or address.casefold()
    return _SITE.sub("", address.casefold()).rstrip("/")
