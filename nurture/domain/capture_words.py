"""The words by which a typed line says how a touch happened, who reached whom, and where a person stands in it.

All folded and without apostrophes, as `capture_line.Token.key` is.
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

TELLING = ("ask", "told", "tells", "beg", "said", "says", "insist", "want", "would", "prefer")
"""Beginnings of words without which no line tells of what somebody asked of us."""

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

_TO_PERSON = """
called texted messaged emailed e-mailed phoned rang met told thanked asked pinged dmed whatsapped
facetimed skyped zoomed hugged congratulated mailed nudged text email call phone message ring tell thank
ask ping meet with w helped introduced invited remembered
"""
STRONG_BEFORE = frozenset(_TO_PERSON.split())
"""A person's place is right behind one of these."""
_WEAK_BEFORE = (
    "saw visited see hosted joined married taught visit friend colleague neighbour neighbor mate cousin wrote sent"
)
WEAK_BEFORE = frozenset(_WEAK_BEFORE.split())
"""Behind these there may be a person: "saw Zoe", but "saw Dune with Ana"."""
_TALK_TO = """
talked spoke wrote chatted sent said listened texted emailed message messages letter postcard card email
mail note voicemail text out introduced replied waved apologised apologized gave talking speaking
writing write talk speak responded send call answered back
"""
TALK_TO = frozenset(_TALK_TO.split())
_HEARD_FROM = """
heard got received newsletter call calls email emails text texts letter letters message messages postcard card
voicemail note mail gift present reply answer back hear word news parcel visit dm e-mail invitation
"""
HEARD_FROM = frozenset(_HEARD_FROM.split())
_TRAVEL = (
    "went moved moving flew drove flying driving travelled traveled going go trip train flight came came home"
)
TRAVEL = frozenset(_TRAVEL.split())
_SUBJECT = """
called wrote said texted emailed e-mailed messaged rang phoned replied told asked visited came dropped
stopped sent liked commented answered had went responded invited pinged dmed whatsapped facetimed
mentioned thinks thought introduced
"""
SUBJECT_OF = frozenset(_SUBJECT.split())
"""A person's place is right in front of one of these."""

_RELATIVES = """
brother brothers sister sisters mother mum mom mam dad father parents husband wife partner boyfriend
girlfriend son sons daughter daughters kid kids child children friend friends boss colleague colleagues
team assistant cousin cousins uncle aunt family flatmate roommate neighbour neighbours neighbor
neighbors mates mate nephew niece grandma grandpa grandmother grandfather ex fiance fiancee twin twins
sibling siblings manager lawyer doctor band crew
"""
RELATIVES = frozenset(_RELATIVES.split())
"""Whoever is named as the owner of one of these was not there: "Ana's brother"."""

_CALENDAR = """
january february march april may june july august september october november december monday tuesday
wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues
wed thu thur thurs fri sat sun christmas easter
"""
CALENDAR = frozenset(_CALENDAR.split())
_NOT_AFTER = (
    "in on at by until till since last next this every early late mid during near into towards to from the a an"
)
NOT_AFTER = frozenset(_NOT_AFTER.split())
"""A name that is also a word is the word behind one of these: "in May", "to Florence"."""
_LIST_ENDS = "and at in on for over about to from by near after before with"
LIST_ENDS = frozenset(_LIST_ENDS.split())
"""What goes on after a list of names."""
_PARTICLES = "van von der den de da do dos das del di du la le el al bin ibn ter ten y st"
PARTICLES = frozenset(_PARTICLES.split())
"""Small words inside a name."""

_NOT_NAMES = """
i me my mine myself we us our you your he him his she her hers it its they them their who whom what
which this that these those a an the and or but nor so yet if then than as of at by for from in into on
onto off out over to up with without about after before again against around because between during
since through until while was were is are am be been being has have had do does did done not no yes ok
okay can could would should shall might must very just only also too here there where when why how all
any both each few more most other some such own same now today yesterday tonight tomorrow morning
afternoon evening night week weekend month year day days time home work school office everyone everybody
someone somebody nobody anyone anybody people folks friends family team group guys girls boys kids god
happy great good nice long short quick big small new old first last next re fwd fyi asap congrats thanks
thank sorry hello hi hey dear love best talked spoke went got made gave took said told asked came years
eve lots much many one two three four five six seven eight nine ten another via ago plus etc
minus per vs versus never ever always once twice
"""
NOT_NAMES = frozenset(_NOT_NAMES.split())
"""Never a new person, and a known one only where a capital or the place says so."""

_KIN = "mum mom mam mummy mommy dad daddy papa mama grandma grandpa granny nan gran sis bro"
KIN = frozenset(_KIN.split())
"""Never a new person; a known one where it is a nickname."""
