"""The door a touch went through, by the one word the journal has for it: "whatsapped Ana" is whatsapp."""

from nurture.domain.capture.telling import Telling
from nurture.domain.touches import Medium

_SAID = {
    "whatsapp": "whatsapp whatsapped whatsapps whatsapping wa whatsap watsapp whatsup'd whatsappd",
    "signal": "signal signalled signaled",
    "telegram": "telegram telegrammed telegramed tg",
    "threema": "threema",
    "sms": "sms smsed smsd imessage imessaged imessages",
    "messenger": "messenger",
    "wechat": "wechat weixin wechatted",
    "matrix": "matrix",
    "slack": "slack slacked slacks",
    "discord": "discord discorded",
    "facebook": "facebook fb facebooked",
    "instagram": "instagram insta ig instagrammed",
    "linkedin": "linkedin",
    "xing": "xing",
    "twitter": "twitter tweet tweets tweeted retweeted retweet",
    "mastodon": "mastodon toot tooted fediverse masto",
    "bluesky": "bluesky bsky skeeted",
    "tiktok": "tiktok",
    "snapchat": "snapchat snapchatted snapped snap",
    "youtube": "youtube",
    "reddit": "reddit",
    "strava": "strava",
    "zoom": "zoom zoomed zooming zooms",
    "skype": "skype skyped skyping",
    "facetime": "facetime facetimed facetiming facetimes",
    "teams": "teams msteams",
    "meet": "gmeet",
    "jitsi": "jitsi",
    "webex": "webex",
    "email": "email emails emailed emailing emaild e-mail e-mails e-mailed e-mailing"
    " gmail mail mails mailed mailing",
    "phone": "phone phoned phoning phones landline telephone telephoned",
    "letter": "letter letters",
    "postcard": "postcard postcards",
    "fax": "fax faxed",
}
KIND_OF = {word: kind for kind, words in _SAID.items() for word in words.split()}
"""Every word that says a door by itself."""

_ONLY_VIA = frozenset(
    {"signal", "matrix", "mail", "wa", "ig", "fb", "tg", "snap", "teams", "phone", "snapped", "x"}
)
"""These mean other things too, and say a door behind "on", "via" or "by", or right before "call" or "message"."""
_VIA = frozenset({"on", "via", "over", "by", "through", "using", "in"})
_CARRIED = frozenset(
    {"call", "calls", "message", "messages", "msg", "msgs", "chat", "chats", "dm", "dms", "thread", "audio"}
)
_WRITTEN = (Medium.MESSAGE, Medium.SOCIAL, Medium.EMAIL, Medium.LETTER)
VIDEO_DOORS = frozenset({"zoom", "skype", "facetime", "teams", "meet", "jitsi", "webex"})
"""A call through one of these is seen."""
_FITS = {
    Medium.IN_PERSON: frozenset[str](),
    Medium.VIDEO: VIDEO_DOORS | {"whatsapp", "signal", "telegram", "discord", "messenger", "slack", "wechat"},
    Medium.EMAIL: frozenset({"email"}),
    Medium.LETTER: frozenset({"letter", "postcard", "fax"}),
}
"""The doors that a medium can go through, where not all."""


def find_door(telling: Telling, medium: Medium, words: tuple[int, int] | None) -> str:
    """The door that a touch of the medium went through, "" where the line leaves it open.

    `words` are those that said the medium: one of them may be the door ("whatsapped", "zoom call"), else it stands
    behind "on", "via" or "by" ("messaged Ana on signal"), else it is the first that the contact is told with.
    """
    if words:
        for i in range(*words):
            if (kind := _kind(telling, i, medium)) and (telling.keys[i] not in _ONLY_VIA or _plainly(telling, i)):
                return kind
    led = [
        i for i in (*telling.told, *_near(telling, words)) if telling.key(i - 1) in _VIA or _behind_the(telling, i)
    ]
    for i in (*led, *(i for i in telling.plain if telling.keys[i] not in _ONLY_VIA or _plainly(telling, i))):
        if kind := _kind(telling, i, medium):
            return kind
    return "meet" if medium is Medium.VIDEO and any(_is_meet(telling, i) for i in telling.told) else ""


def _is_meet(telling: Telling, i: int) -> bool:
    """ "Google meet", "(Meet)"."""
    named = telling.tokens[i].capital or telling.key(i - 1) == "google"
    return telling.keys[i] in ("meet", "meets") and named


def _near(telling: Telling, words: tuple[int, int] | None) -> range:
    """The tokens of the clause whose words said the medium."""
    return range(telling.of[words[0]].first, telling.of[words[0]].end) if words else range(0)


def _behind_the(telling: Telling, i: int) -> bool:
    """ "On the phone"."""
    return telling.key(i - 1) == "the" and telling.key(i - 2) in _VIA | {"off"}


def _plainly(telling: Telling, i: int) -> bool:
    """ "A phone call", "signal message": what goes through it stands right behind."""
    if telling.keys[i] in ("mail", "phone") and telling.key(i + 1) not in _CARRIED:
        return telling.keys[i] == "mail"
    alone = telling.tokens[i].capital and telling.of[i].end - telling.of[i].first == 1
    return alone or telling.key(i + 1) in _CARRIED or telling.key(i - 1) in _VIA


def _kind(telling: Telling, i: int, medium: Medium) -> str:
    if telling.is_name(i):
        return ""
    kind = KIND_OF.get(telling.keys[i], "")
    if kind == "phone" and medium in _WRITTEN:
        return ""
    return kind if medium not in _FITS or kind in _FITS[medium] else ""
