"""A person being read from a vCard: what its properties say jointly, and what the card calls them."""

import re
from dataclasses import dataclass, field
from itertools import zip_longest

from nurture.domain.people import FactKind
from nurture.exchange.draft import Draft
from nurture.exchange.tidy import is_visible, one_line, work_words
from nurture.exchange.vcard_line import Property

_SILENT_TYPES = frozenset(
    [
        "internet",
        "voice",
        "pref",
        "msg",
        "text",
        "video",
        "x400",
        "postal",
        "parcel",
        "dom",
        "intl",
        "uri",
        "vcard",
        "other",
        "tlx",
        "textphone",
    ]
)
"""Types that tell a person nothing about a channel."""
_SPOKEN_TYPES = {"cell": "mobile", "workfax": "work fax", "homefax": "home fax"}
_APPLE = re.compile(r"_\$!<(.*)>!\$_", re.DOTALL)
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+")


@dataclass(slots=True)
class CardDraft(Draft):
    """A person being read from a card."""

    formatted: list[tuple[int, str]] = field(default_factory=list)
    """FN, each with its preference."""
    structured: list[str] = field(default_factory=list)
    """N as far as it is given: family, given, additional, prefix, suffix."""
    companies: list[tuple[str, str]] = field(default_factory=list)
    """ORG: the company and its department."""
    titles: list[str] = field(default_factory=list)
    roles: list[str] = field(default_factory=list)
    postal_labels: list[str] = field(default_factory=list)
    """LABEL: an address as an envelope has it, used where there is no ADR."""
    labels: dict[str, str] = field(default_factory=dict)
    """X-ABLabel by group."""
    uid: str = ""
    kind: str = ""
    """individual, group, org … in lower case; empty where the card does not say."""

    def label(self, item: Property) -> str:
        """What a channel is called: the user's own word, else the types that mean something."""
        if item.group and (own := self.labels.get(item.group)):
            return own
        words = (_SPOKEN_TYPES.get(kind, kind) for kind in item.types if kind not in _SILENT_TYPES)
        return one_line(" ".join(dict.fromkeys(word for word in words if word and not word.startswith("x-"))))

    def finish(self) -> None:
        """Put together what several properties say only jointly: jobs, and envelopes where there is no address."""
        titles, roles = (self.titles, self.roles) if self.titles else (self.roles, [])
        for company, title in zip_longest(self.companies, titles):
            name, department = company or ("", "")
            self.add_fact(FactKind.WORK, work_words(title or "", name, department))
        for role in roles:
            if role not in titles:
                self.add_fact(FactKind.WORK, role)
        if self.postal_labels and not any(kind == "address" for kind, _ in self.channels):
            for text in self.postal_labels:
                self.add_address([text], "", "")

    def called(self) -> str:
        """The name to show: FN, else N, a nickname, the company, the e-mail address; empty where there is none."""
        shown = [name for _, name in sorted(self.formatted, key=lambda entry: entry[0])]
        named = [name for name in shown if not _EMAIL.fullmatch(name)]
        addresses = [channel.address for (kind, _), (_, channel) in self.channels.items() if kind == "email"]
        companies = [company for company, _ in self.companies]
        choices = [*named, self.composed(), *self.nicknames.values(), *companies, *shown, *addresses]
        return next((name for choice in choices if is_visible(name := one_line(choice))), "")

    def composed(self) -> str:
        """The name that N gives, in the order it is spoken."""
        family, given, more, prefix, suffix = (*self.structured[:5], *[""] * (5 - len(self.structured[:5])))
        if is_ideographic(family) and is_ideographic(given):
            return family + given
        return " ".join(part for part in (prefix, given, more, family, suffix) if part)


def is_ideographic(text: str) -> bool:
    """Whether a name is in letters that put the family first and no space between."""
    return bool(text) and all("\u3400" <= letter <= "\u9fff" or "\uac00" <= letter <= "\ud7a3" for letter in text)


def apple_label(text: str) -> str:
    """A label without the dress that Apple gives its own: _$!<HomePage>!$_ is homepage."""
    match = _APPLE.fullmatch(text.strip())
    return one_line(match[1]).lower() if match else one_line(text)
