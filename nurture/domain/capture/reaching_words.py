"""The words by which a line says who reached whom, and whether an answer came.

All folded and without apostrophes, as `line.Token.key` is.
"""


def _phrases(text: str) -> frozenset[str]:
    return frozenset(" ".join(phrase.split()) for phrase in text.split(","))


_WRITES = """
imd voice-noted voicenoted texted txted emailed emaild e-mailed messaged msged msgd wrote sent mailed
pinged dmd dmed pmd pmed whatsapped whatsappd nudged forwarded tweeted faxed posted slacked smsed
imessaged telegrammed poked tagged instagrammed snapchatted facebooked retweeted slid skeeted tooted
signalled
"""
WRITES = frozenset(_WRITES.split())
_ASKS = "asked told invited thanked congratulated wished reminded apologised apologized checked shared"
ASKS = frozenset(_ASKS.split())
"""My side of what is written, where the line says so: "asked Jun for the projector (text)"."""
_WRITE_NOW = """
condolences congratulations congrats greetings parcel package text txt email e-mail message msg whatsapp
dm mail ping write sms letter postcard card telegram note texts emails voice voicenote
"""
WRITE_NOW = frozenset(_WRITE_NOW.split())
"""The same as an order or a noun: "email Ana", "a letter from Ana", "Ana's message"."""
_CALLS = "called rang phoned telephoned facetimed skyped zoomed callled caled rung videocalled"
CALLS = frozenset(_CALLS.split())
CALL_NOUNS = frozenset(
    {"call", "voicemail", "calls", "voicemails", "newsletter", "parcel", "postcards", "letters", "cards"}
)
REPLIES = frozenset({"replied", "answered", "responded"})
ANSWERS = frozenset({"reply", "answer", "response", "replies", "answers", "rsvp"})
"""What came from them where they answered."""
_BACK = """
wrote texted emailed messaged called rang phoned got came mailed e-mailed pinged dmd dmed sent replied
hit whatsapped
"""
BACK = frozenset(_BACK.split())
"""With "back" behind, an answer."""
_NOT = "not didnt hasnt havent never no isnt wasnt wont hadnt doesnt couldnt nobody nothing"
NOT = frozenset(_NOT.split())
_FRO = """
back and forth, to and fro, each other, one another, in touch, all evening, all day, all night, all
morning
"""
FRO = _phrases(_FRO)
"""Both sides wrote."""

_NO_ANSWER = """
lvm, vm, gvm, lmtcb, vmail, na, no ans,
no answer, no reply, no response, no luck, no joy, voicemail, left a message, leave a message, left her
a message, left him a message, left them a message, left a vm, left vm, left word, unanswered, nobody
picked up, no one picked up, nobody answered, nobody home, no one home, nobody in, nobody there, wasnt
in, wasnt home, no one answered, tried to call, tried calling, tried to reach, tried reaching, tried to
ring, tried ringing, tried to phone, tried phoning, tried to facetime, tried to text, tried to get hold,
tried to contact, didnt pick up, did not pick up, didnt answer, did not answer, didnt reply, did not
reply, hasnt replied, has not replied, havent heard back, have not heard back, hasnt answered, has not
answered, not answering, isnt answering, no pickup, no pick up, went unanswered, didnt respond, did not
respond, hasnt responded, has not responded, couldnt reach, could not reach, not heard back, never
replied, never answered, never picked up, never wrote back, never called back, never got back, never
responded, never answers, never replies, answering machine, answerphone, out of office, havent heard
from, have not heard from, not heard from, nothing from, no word from, no news from, no reply from, no
answer from, no response from, nothing back, went to voicemail, straight to voicemail, waiting to hear,
waiting for a reply, waiting for an answer, waiting for a response, waiting on a reply, waiting for her
reply, waiting for his reply, waiting for their reply, still waiting, awaiting a reply, awaiting reply,
awaiting an answer, on read, ghosted me, radio silence, crickets, rang out, kept ringing, just rang,
didnt get through, couldnt get through, couldnt get hold, couldnt get through, hasnt got back, hasnt
gotten back, didnt get back, hasnt written back, hasnt called back, hasnt texted back, didnt call back,
didnt text back, didnt write back, hasnt read it, hasnt seen it, not replied, not picked up, isnt
picking up, not picking up, wouldnt pick up, doesnt pick up, doesnt answer, doesnt reply, phone was off,
yet to reply, yet to hear, still no, not a peep, not a word, no word yet, unread, no dice, got the
machine, got her voicemail, got his voicemail, got their voicemail, got no answer, got no reply, havent
had a reply, havent had an answer, no callback, no call back, silence so far, didnt get an answer, didnt
get a reply, two blue ticks, blue ticks, seen but, left on seen
"""
NO_ANSWER = _phrases(_NO_ANSWER)

_BROADCAST = """
group mail, group email, group e-mail, group text, mass mail, mass email, mass e-mail, mass message,
mass text, newsletter, newsletters, mailing list, broadcast, mailshot, round robin, round-robin, to
everyone, to everybody, to all my, to all of my, to all contacts, to the whole list, to my whole list,
bcc, bccd, bulk email, bulk mail, circular, to all and sundry, to my contacts, to all friends, email
blast, blast email, to the mailing list, to all our friends, everyone in my contacts
"""
BROADCAST = _phrases(_BROADCAST)

OPENINGS = {phrases: frozenset(phrase.split()[0] for phrase in phrases) for phrases in (FRO, NO_ANSWER, BROADCAST)}
"""The first words of the phrases."""
