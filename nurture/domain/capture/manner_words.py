"""The words by which a typed line says how a touch happened, and who reached whom.

All folded and without apostrophes, as `line.Token.key` is.
"""

from nurture.domain.touches import Medium


def _table(text: str) -> dict[str, Medium]:
    """Phrases by their medium: each row is "MEDIUM: phrase, phrase", and may run on in the next line."""
    table: dict[str, Medium] = {}
    for row in text.strip().split("\n\n"):
        name, _, phrases = row.partition(":")
        table |= dict.fromkeys((" ".join(phrase.split()) for phrase in phrases.split(",")), Medium[name])
    return table


_STRONG = """
IN_PERSON: coffee, coffees, coffe, cofee, coffeee, cofffee, lunch, lunches, lunched, luch, dinner,
dinners, diner, dined, breakfast, breakfasts, brunch, brunched, supper, tea, beer, beers, drinks, drink,
pint, pints, pub, bar, wine, cocktails, cocktail, cuppa, walk, walks, walked, stroll, strolled, hike,
hiked, hiking, run, gym, party, visited, visit, visits, dropped by, dropped in, stopped by, stopped in,
swung by, came over, came by, came round, came around, came to stay, came to visit, came for, popped by,
popped in, popped round, popped over, popped around, popped up, called round, called by, called in on,
called over, went round, went over, went to see, over for, round for, picnic, barbecue, bbq, barbie,
concert, gig, cinema, museum, wedding, funeral, swim, swam, swimming, climbing, climbed, bouldering,
dinner party, in person, face to face, bumped into, bump into, bumping into, ran into, run into, running
into, met up, meet up, meeting up, hung out, hang out, hanging out, hugged, ice cream, meetup,
conference, stayed, hosted, cooked, baked, danced, gallery, theatre, theater, sauna, yoga, pilates, bike
ride, playdate, sleepover, game night, board games, board game, movie night, road trip, weekend away,
meal, sat next to, sat with, sat down with, stood next to, grabbed a bite, grab a bite, a bite,
takeaway, potluck, bowling, zoo, beach, standup, stand-up, face-to-face, in the flesh, round mine, round
ours, reunion, housewarming, hen do, stag do, baby shower, night out, day out, afternoon tea, happy
hour, had over, had round, had us over, had me over, went out, went for, shook hands, popped out, bite
to eat, kaffee, aperitivo, espresso, latte, cortado, flat white, over the fence, over the hedge, over
the wall, over the garden wall, pho, gave him a hug, gave her a hug, kebab, falafel, bell ringing,
bellringing, looked in on, brekkie, brekky, elevenses, nightcap, sundowner, sundowners, potluck dinner,
potlucks, housewarming party, barmitzvah, bar mitzvah, quinceanera, shiva, iftar, seder, thanksgiving
dinner, leaving drinks, date night, playgroup, girls night, boys night, poker night, park run, escape
room, allotment day

CALL: vm, lvm, gvm, lmtcb, vmail, tc, t c, telecon,
called, callled, caled, call, calls, calling, rang, ringing, rung, phoned, phonecall, phone, phone
call, telephoned, voicemail, voicemails, voice mail, missed call, whatsapp call, signal call, telegram
call, answering machine, ring, facetime audio, on the phone, on the blower, bell, catch-up call,
telephone, conference call, gave a ring, tel, on the line, ansaphone, answerphone, whatsapp audio call,
phone chat, chat on the phone, ☎, off the phone, came off the phone, vm, slack huddle, huddle, phone
screen, phone interview, screening call, voice call, voice chat, whatsapp voice call, got through to, on
his mobile, on her mobile, on my mobile, on their mobile, by mobile, phoned up, rang up, called up, ring
up

VIDEO: zoom, zoomed, zooming, zooms, facetime, facetimed, facetiming, facetimes, skype, skyped, skyping,
video call, video calls, video called, video chat, video chatted, videocall, video-call, video-called,
videocalled, zoom call, teams call, teams meeting, on teams, skype call, facetime call, google meet,
hangout, google hangout, google hangouts, webcam, webex, jitsi, gmeet, whatsapp video call, vc, vidcall,
video conference, on camera, google meets, signal video, telegram video, messenger video, whatsapp
video, zoom video

MESSAGE: texted, txted, textd, texte, txt, text, texts, texting, message, messages, messaged, messaging,
msg, msgs, msgd, msged, whatsapp, whatsapped, whatsapps, whatsapping, whatsappd, whatsap, telegram, sms,
smsed, imessage, imessaged, imessages, dm, dms, dmd, dmed, dming, pmed, pmd, slack, slacked, discord,
messenger, pinged, ping, voice note, voice notes, voicenote, voicenotes, voice message, voice messages,
voice memo, group chat, group text, wechat, direct message, left a message, slid into, threema, imessage
chat, text message, text messages, signalled, imd, ims, voice-noted, voicenoted, voice-note,
voice-notes, instant message, instant messaged

EMAIL: email, emails, emailed, emailing, emaild, emailled, e-mail, e-mails, e-mailed, e-mailing, gmail,
group mail, mailed, eamil, eamiled, inbox

LETTER: letter, letters, postcard, postcards, birthday card, christmas card, xmas card, thank you card,
thank-you card, thankyou card, get well card, get-well card, by post, in the post, through the post, in
the mail, handwritten, greeting card, greetings card, condolence card, sympathy card, parcel, care
package, fax, faxed, telegrammed, snail mail, thank you note, thank-you note, wedding invitation

SOCIAL: instagram, insta, facebook, facebooked, linkedin, twitter, tweet, tweets, tweeted, mastodon,
bluesky, tiktok, threads post, retweeted, retweet, snapchat, snapchatted, poked, tagged, tooted,
skeeted, strava, subtweeted, reposted, instagrammed, friend request, commented, upvoted, faved,
endorsed, left a comment, a comment on
"""
STRONG = _table(_STRONG)
"""The first of these that tells of the contact says how it happened; more words outweigh fewer."""

OPENINGS = frozenset(phrase.split()[0] for phrase in STRONG)
"""The first words of the phrases."""

_WEAK = """
IN_PERSON: mtg, mtgs, 1 1, 1-1, 1on1, 1-on-1, one-on-one, one on one,
met, meet, meeting, saw, seen, see, seeing, bumped, together, played, playing, ate, trip,
joined, game, film, movie, show, match, lift, drove, hug, hugs, pizza, soup, pancakes, curry, chips,
sandwich, scones, cake, roast, sunday roast, barbeque, tapas, sushi, ramen, noodles, hotpot, dumplings,
pasta, burger, burgers, fish and chips, bacon roll, bottle of, bottles of, toast, toasted, dessert,
fondue, paella, chess, squash, tennis, badminton, padel, football, cricket, golf, ping pong, pool,
darts, frisbee, cards night, poker, pub quiz, quiz, choir, rehearsal, class, shopping, sledging, skiing,
sailing, cycling, camping, gardening, painting, carried, fixed, built, mowed, helped, helping, helped
me, beat, picked up, dropped off, came, popped, swung, sat, stood, sang, cooking, baking, course,
workshop, lecture, match day, ride, queue, bench, hospital visit, chemo, ceremony, service, vigil,
memorial, graduation, christening, baptism, engagement, exhibition, opera, ballet, play, matinee,
market, supermarket, garden, park, playground, allotment, sofa, bonfire, fireworks, carols, dog walk,
walkies, jog, jogged, jogging, paddle, kayaking, surfing, snooker, quick bite, hosting, visiting, ☕, 🍻,
🍺, 🍷, 🍕, 🍽, handover, haircut, massage, took him, took her, took them, took me, took us, ice-cream,
jollof, lent, borrowed, gave, handed, returned, delivered, bowled, drinking, eating, leaving do, on
foot, side by side, shared a taxi, gave a lift, picked, brought, collected, fetched, waved, carpooled,
introduced me to, caught me, caught him, caught her, stew, oysters, shandy, shandies, tacos, karaoke,
backgammon, dominoes, mahjong, parkrun, caving, canoeing, rowing, canoe, footy, rugby, netball,
basketball, volleyball, hockey, archery, fishing, foraging, stargazing, birdwatching, bowls, boules,
jammed, jamming, jam session, rehearsed, spa, sleepovers, stayed over, slept over, kipped, crashed on,
go-karting, ice skating, skating, quizzing, crafternoon, knitting, sewing, jigsaw, stuck her head, stuck
his head, popped her head, popped his head, coming over, coming round, coming for, coming to stay,
coming by, sausages, steak, croissants, croissant, waffles, omelette, nachos, wings, dim sum, bao, ribs,
gelato, mezze, brisket, a tinnie, tinnies, prosecco, champagne, gin, whisky, whiskey, sangria, cider,
mulled wine, matcha, chai, hot chocolate, biscuits, pie, pies, trifle, crumble, roast dinner, babysat,
babysitting, minded, drove me, gave me a lift, walked me, belayed, rehearsing, procession, parade, demo,
protest, rally, hackathon, seminar, training, retreat, carol singing, panto, musical, recital, open mic,
jigsaws, festival, carnival, fete, fair, car boot, auction, viewing, christmas market, kayaked, cycled,
sailed, skied, canoed, rowed, biked, camped, gardened, practice, party games, dropped back, dropped
round, took, cards with, vodka, rum, set me straight, opened the, watched, studied, revised, for cards,
karaoke night

CALL: answered the phone, pick up, picked up the phone, catch up call, rings, 📞

VIDEO: video, meet online, online, 📹, 🎥

MESSAGE: chat, chatted, chatting, chats, signal, nudged, reached out, link, photo, photos, line, meme,
memes, gif, emoji, selfie, pic, pics, thread, checked in, 💬, reply, response, replies, article

EMAIL: mail, mails, newsletter, mailing list, mailshot, 📧, ✉

LETTER: card, cards, flowers, bouquet, package, stamp, invitation, post, 💌, 📮, 📬
"""
WEAK = _table(_WEAK)
"""Asked only where no strong word is; they mean other things too."""

WEAK_OPENINGS = frozenset(phrase.split()[0] for phrase in WEAK)
PLATFORMS = {
    "signal": Medium.MESSAGE,
    "teams": Medium.VIDEO,
    "mail": Medium.EMAIL,
    "post": Medium.LETTER,
    "video": Medium.VIDEO,
}
"""Strong behind one of `VIA`: "on Signal", "by post"."""
NOUNS = frozenset({*STRONG, *WEAK, *PLATFORMS})
"""What says how, and so is nobody's name."""
VIA = frozenset({"on", "via", "over", "by", "through", "using"})
LED = frozenset({Medium.CALL, Medium.VIDEO, Medium.MESSAGE, Medium.EMAIL})
"""Behind one of `VIA` these outweigh a meal: "lunch over zoom"."""
WRITTEN = frozenset({Medium.MESSAGE, Medium.EMAIL, Medium.LETTER, Medium.SOCIAL, Medium.OTHER})
"""Media in which one side can act alone."""

_CARRIERS = """
sent send sending wrote write writing written replied responded forwarded posted swapped exchanged
traded
"""
ANSWERS = frozenset({"reply", "replies", "response"})
CARRIERS = frozenset(_CARRIERS.split())
"""Verbs of writing that leave open what was written: a message unless the line names it."""
_DIRECT = """
dm dms dmd dmed dming message messages messaged msg msgs wrote chat chatted chatting chats pmd pmed
pinged texted reply replied conversation inbox
"""
DIRECT = frozenset(_DIRECT.split())
"""With one of these a network carried a message, and nothing for all to see."""

LIKES = frozenset(
    {"liked", "hearted", "commented", "reacted", "faved", "favourited", "favorited", "shared", "upvoted"}
)
_POSTS = """
post posts photo photos picture pictures pic pics story stories tweet tweets reel reels status update
comment video videos article link playlist recipe song podcast meme album
"""
POSTS = frozenset(_POSTS.split())
_TALKS = """
talked spoke spoken chatted discussed conversation texting emailing messaging chatting exchanged caught
swapped
"""
TALKS = frozenset(_TALKS.split())
"""Words of both sides taking part."""

_THINGS = """
letter letters parcel email emails e-mail mail message messages text texts postcard postcards card cards
ring phone slack newsletter tweet inbox visit party bar run
"""
THINGS = frozenset(_THINGS.split())
"""What somebody may own, or that may be spoken of, without a contact: "her letter", "the phone"."""
_OWNED = """
her his their my our your its the this that some any visa cover reference wedding engagement new old cut
"""
OWNED = frozenset(_OWNED.split())
_HANDLED = """
read got received opened answered sent wrote replied posted swapped exchanged found saw came arrived
reply answering reading
"""
HANDLED = frozenset(_HANDLED.split())
"""With one of these in the clause it is the contact all the same: "answered her letter"."""
_WITHOUT = "no not without than instead never"
WITHOUT = frozenset(_WITHOUT.split())
"""What stands behind one of these was not: "no phone calls", "rather than call"."""
_OTHERWISE = """
called: off it himself herself themselves
call: off it centre center sign
zoomed: in past out
run: out over off away down late errands by through
bar: exam exams chart code school mitzvah
poked: fun
phone: number bill contract case screen shop battery
stayed: in out up away quiet late sober silent on
text: book books file
ring: road binder
party: line
tea: towel
walk: away out in
walked: out away off into
wine: list
message: board
letter: box
"""
OTHERWISE = {
    word: frozenset(behind.split())
    for word, _, behind in (row.partition(": ") for row in _OTHERWISE.strip().splitlines())
}
"""With one of these behind, a word tells of something else: "called off", "zoomed in"."""
_NAMED_BY = """
have has had just finally also then i we she he they who and when never again later already eventually
back
"""
NAMED_BY = frozenset(_NAMED_BY.split())
"""In front of "called" these leave it a call; behind a noun it gives a name: "a girl called Kirsty"."""

_HEARD_FROM = """
ring bell sms whatsapp telegram dms tweet msg fax postcards voicemails heard got received newsletter call calls
email emails text texts letter letters message messages postcard card voicemail note mail gift present
reply answer back hear word news parcel vm vmail tc visit dm e-mail invitation
"""
HEARD_FROM = frozenset(_HEARD_FROM.split())
