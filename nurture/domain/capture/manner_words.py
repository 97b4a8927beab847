"""The words by which a typed line says how a touch happened, and who reached whom.

All folded and without apostrophes, as `line.Token.key` is.
"""

import re

from nurture.domain.touches import Medium


def _table(text: str) -> dict[str, Medium]:
    """Phrases by their medium: each row is "MEDIUM: phrase, phrase", and may run on in the next line."""
    rows = re.split(r"^([A-Z_]+):", text, flags=re.MULTILINE)[1:]
    return {
        " ".join(phrase.split()): Medium[name]
        for name, row in zip(rows[::2], rows[1::2], strict=True)
        for phrase in row.split(",")
    }


_STRONG = """
IN_PERSON: coffee, coffees, lunch, lunches, dinner, breakfast, brunch, supper, tea, beer, beers, drinks,
drink, pub, bar, wine, cocktails, walk, walked, stroll, hike, hiked, run, gym, party, visited, visit,
dropped by, stopped by, came over, came by, picnic, barbecue, bbq, concert, gig, cinema, museum,
festival, wedding, funeral, swim, swam, climbing, dinner party, in person, face to face, bumped into,
ran into, hung out, hugged, ice cream, meetup, conference, stayed, hosted, cooked, baked, danced,
gallery, theatre, theater, sauna, yoga, bike ride, playdate, sleepover, game night, board games, movie
night, road trip, weekend away, hanging out, met up, meal
CALL: called, call, calls, calling, rang, phoned, phone, phone call, telephoned, voicemail, voice mail,
missed call, whatsapp call, signal call, telegram call, answering machine, ring, facetime audio
VIDEO: zoom, zoomed, facetime, facetimed, skype, skyped, video call, video chat, videocall, zoom call,
teams call, skype call, facetime call, google meet, hangout, google hangout, webcam, webex, jitsi
MESSAGE: texted, text, texts, texting, message, messages, messaged, messaging, whatsapp, whatsapped,
telegram, sms, imessage, dm, dms, dmed, slack, discord, messenger, pinged, ping, voice note, voice
message, group chat, wechat, direct message, left a message
EMAIL: email, emails, emailed, emailing, e-mail, e-mails, e-mailed, gmail, group mail
LETTER: letter, letters, postcard, postcards, birthday card, christmas card, thank you card, by post,
handwritten, greeting card, parcel
SOCIAL: instagram, insta, facebook, linkedin, twitter, tweet, tweeted, mastodon, bluesky, tiktok,
threads post, retweeted, snapchat
"""
STRONG = _table(_STRONG)
"""The first of these in a line says how the touch happened; two words outweigh one."""

_WEAK = """
IN_PERSON: met, meet, meeting, saw, seen, see, together, played, ate, trip, joined, game, film, movie
CALL: answered the phone, pick up, picked up
VIDEO: video, teams, meet online
MESSAGE: chat, chatted, chatting, chats, signal, note, nudged, reached out, link, photo, photos, line
EMAIL: mail, mails, mailed, newsletter, mailing list, mailshot
LETTER: card, cards, flowers
"""
WEAK = _table(_WEAK)
"""Asked only where no strong word is; they mean other things too."""

PLATFORMS = {"signal": Medium.MESSAGE, "teams": Medium.VIDEO, "mail": Medium.EMAIL, "post": Medium.LETTER}
"""Strong behind one of `VIA`: "on Signal", "by post"."""
NOUNS = frozenset({*STRONG, *WEAK, *PLATFORMS})
"""What says how, and so is nobody's name."""
VIA = frozenset({"on", "via", "over", "by", "through", "using"})

WRITTEN = frozenset({Medium.MESSAGE, Medium.EMAIL, Medium.LETTER, Medium.SOCIAL, Medium.OTHER})
"""Media in which one side can act alone."""

_CARRIERS = "sent send sending wrote write writing written replied responded forwarded mailed"
CARRIERS = frozenset(_CARRIERS.split())
"""Verbs of writing that leave open what was written: a message unless the line names it."""

_WRITES = "texted emailed e-mailed messaged wrote sent mailed pinged dmed whatsapped nudged forwarded tweeted"
WRITES = frozenset(_WRITES.split())
_WRITE_NOW = "text email e-mail message whatsapp dm mail ping write sms letter postcard card telegram"
WRITE_NOW = frozenset(_WRITE_NOW.split())
"""The same as an order or a noun: "email Ana", "a letter from Ana", "Ana's message"."""
_CALLS = "called rang phoned telephoned facetimed skyped zoomed"
CALLS = frozenset(_CALLS.split())
CALL_NOUNS = frozenset({"call", "voicemail", "calls"})
REPLIES = frozenset({"replied", "answered", "responded"})
_TALKS = "talked spoke spoken chatted discussed conversation texting emailing messaging chatting exchanged caught"
TALKS = frozenset(_TALKS.split())
"""Words of both sides taking part."""
LIKES = frozenset({"liked", "hearted", "commented", "reacted", "faved", "favourited", "favorited", "shared"})
_POSTS = (
    "post posts photo photos picture pictures pic pics story stories tweet tweets reel reels status update comment"
)
POSTS = frozenset(_POSTS.split())

_NO_ANSWER = """
no answer, no reply, no response, no luck, voicemail, left a message, leave a message, left her a
message, left him a message, left them a message, unanswered, nobody picked up, no one picked up, tried
to call, tried calling, tried to reach, tried to ring, tried ringing, tried to phone, tried phoning,
didnt pick up, did not pick up, didnt answer, did not answer, didnt reply, did not reply, hasnt replied,
has not replied, havent heard back, have not heard back, hasnt answered, not answering, no pickup, no
pick up, went unanswered, didnt respond, did not respond, hasnt responded, couldnt reach, could not
reach, not heard back, never replied, never answered, answering machine, out of office, havent heard
from, have not heard from, not heard from, nothing from, no word from, no news from, no reply from, no
answer from, no response from
"""
NO_ANSWER = frozenset(" ".join(phrase.split()) for phrase in _NO_ANSWER.split(","))

_BROADCAST = """
group mail, group email, group e-mail, group text, mass mail, mass email, mass message, newsletter,
mailing list, broadcast, mailshot, round robin, to everyone, to everybody, to all my, to all of my, to
all contacts, to the whole list, bcc
"""
BROADCAST = frozenset(" ".join(phrase.split()) for phrase in _BROADCAST.split(","))

_PRONOUNS = "she he they who"
THEY = frozenset(_PRONOUNS.split())
_BETWEEN = (
    "has have had just finally also then already again even suddenly eventually later actually both never kindly"
)
BETWEEN = frozenset(_BETWEEN.split())
"""What may stand between a subject and its verb."""
_HEARD_FROM = """
heard got received newsletter call calls email emails text texts letter letters message messages postcard card
voicemail note mail gift present reply answer back hear word news parcel visit dm e-mail invitation
"""
HEARD_FROM = frozenset(_HEARD_FROM.split())
