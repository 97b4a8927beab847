"""The ways to reach a person that a vCard gives: mail, telephone, messengers, pages and addresses."""

import re
from collections.abc import Callable
from urllib.parse import unquote

from nurture.exchange.draft import channel_kind
from nurture.exchange.vcard_draft import CardDraft
from nurture.exchange.vcard_line import Property

_SCHEME = re.compile(r"([a-z][a-z0-9+-]*):(?://)?(.+)", re.IGNORECASE | re.DOTALL)
_SERVICES = {
    "jabber": "xmpp",
    "gtalk": "google-talk",
    "googletalk": "google-talk",
    "msnim": "msn",
    "ymsgr": "yahoo",
    "x-apple": "im",
}


def _email(draft: CardDraft, item: Property) -> None:
    address = item.line_text
    if address[:7].lower() == "mailto:":
        address = unquote(address[7:])
    draft.add_channel("email", address, draft.label(item), item.rank)


def _telephone(draft: CardDraft, item: Property) -> None:
    types = item.types
    kind = "fax" if "fax" in types else "pager" if "pager" in types else "phone"
    label = " ".join(word for word in draft.label(item).split(" ") if word != kind)
    draft.add_channel(kind, phone_number(item.line_text), label, item.rank)
    if known_to := item.parameter("WAID"):
        draft.add_channel("whatsapp", "+" + known_to.lstrip("+"), "", item.rank)


def phone_number(text: str) -> str:
    """A phone number as people write it, also from a tel: address."""
    if text[:4].lower() != "tel:":
        return text
    number, _, rest = unquote(text[4:]).partition(";")
    extension = re.search(r"(?:^|;)ext=([^;]+)", rest)
    return f"{number} ext. {extension[1]}" if extension else number


def _messaging(draft: CardDraft, item: Property) -> None:
    text = item.line_text
    match = _SCHEME.fullmatch(text)
    service = (item.parameter("X-SERVICE-TYPE") or item.parameter("SERVICE-TYPE")).lower()
    kind = service or (match[1].lower() if match else "im")
    address = unquote(match[2]) if match else text
    draft.add_channel(_SERVICES.get(kind, kind), address, draft.label(item), item.rank)


def _messenger(kind: str) -> Callable[[CardDraft, Property], None]:
    def read(draft: CardDraft, item: Property) -> None:
        draft.add_channel(kind, item.line_text, draft.label(item), item.rank)

    return read


def _profile(draft: CardDraft, item: Property) -> None:
    url = item.line_text
    named = [t for t in item.types if t not in ("pref", "home", "work")]
    kind = (item.parameter("SERVICE-TYPE") or (named[0] if named else "") or channel_kind(url)).lower()
    user = item.parameter("X-USER") or item.parameter("USERNAME")
    draft.add_channel(kind, user if user and (not url or url[:8] == "x-apple:") else url, "", item.rank)


def _url(draft: CardDraft, item: Property) -> None:
    draft.add_url(item.line_text, draft.label(item), item.rank)


def _address(draft: CardDraft, item: Property) -> None:
    parts = item.parts()
    city, country = (*parts, *[""] * 7)[3], (*parts, *[""] * 7)[6]
    if not any(part.strip() for part in parts):
        parts = [item.parameter("LABEL").replace("\\n", "\n")]
    draft.add_address(parts, city, country, draft.label(item), item.rank)


_MESSENGERS = {
    "aim": "X-AIM",
    "icq": "X-ICQ",
    "msn": "X-MSN X-MSN-ADDRESS",
    "yahoo": "X-YAHOO X-YAHOO-ID",
    "skype": "X-SKYPE X-SKYPE-USERNAME X-SKYPE-ID",
    "xmpp": "X-JABBER",
    "google-talk": "X-GTALK X-GOOGLE-TALK",
    "qq": "X-QQ",
    "gadu-gadu": "X-GADUGADU",
    "matrix": "X-MATRIX",
    "telegram": "X-TELEGRAM",
    "signal": "X-SIGNAL",
    "whatsapp": "X-WHATSAPP",
    "threema": "X-THREEMA",
    "twitter": "X-TWITTER",
    "facebook": "X-FACEBOOK",
    "mastodon": "X-MASTODON",
    "im": "X-MS-IMADDRESS X-KADDRESSBOOK-X-IMADDRESS X-IM",
}

CHANNELS: dict[str, Callable[[CardDraft, Property], None]] = {
    "EMAIL": _email,
    "TEL": _telephone,
    "IMPP": _messaging,
    "X-SOCIALPROFILE": _profile,
    "SOCIALPROFILE": _profile,
    "URL": _url,
    "X-EVOLUTION-BLOG-URL": _url,
    "ADR": _address,
    **{name: _messenger(kind) for kind, names in _MESSENGERS.items() for name in names.split()},
}
"""Readers of properties by name."""
