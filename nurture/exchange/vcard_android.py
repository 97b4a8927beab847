"""X-ANDROID-CUSTOM: details that Android's own contacts have and vCard 2.1 does not know."""

from nurture.domain.people import MomentKind
from nurture.exchange.tidy import one_line
from nurture.exchange.vcard_draft import CardDraft
from nurture.exchange.vcard_line import Property

_PREFIX = "vnd.android.cursor.item/"
_EVENTS = {"1": MomentKind.ANNIVERSARY, "3": MomentKind.BIRTHDAY}
_RELATIONS = (
    "",
    "assistant",
    "brother",
    "child",
    "partner",
    "father",
    "friend",
    "manager",
    "mother",
    "parent",
    "partner",
    "referred-by",
    "relative",
    "sister",
    "spouse",
)
"""What Android's numbers mean; 0 is the user's own word."""


def read_android(draft: CardDraft, item: Property) -> None:
    """Take a nickname, a date or a relation; the rest stays in the original."""
    what, value, kind, label = (*(one_line(part) for part in item.parts()[:4]), "", "", "", "")[:4]
    what = what.removeprefix(_PREFIX)
    if what == "nickname":
        draft.add_nickname(value)
    elif what == "contact_event":
        moment = _EVENTS.get(kind, MomentKind.OTHER)
        draft.read_moment(moment, value, item.line, "" if kind in _EVENTS else label or "date")
    elif what == "relation":
        number = int(kind) if kind.isdecimal() and len(kind) < 3 else 0
        draft.add_relation(value, _RELATIONS[number] if 0 < number < len(_RELATIONS) else label)
