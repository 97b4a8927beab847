"""The words by which the clauses of a line are told apart: who does it, and whether it is the contact itself.

All folded and without apostrophes, as `line.Token.key` is.
"""

from nurture.domain.name_data import TITLES

# Pronouns and what else a subject may be.
_ME = "i im ive id ill we weve"
ME = frozenset(_ME.split())
"""Who writes the line, alone or with others."""
_THEM = "she he they who shes hes theyre theyve shed hed theyd shell hell theyll"
THEM = frozenset(_THEM.split())
"""Somebody the line has named."""
SHORT_FOR = frozenset({"ill", "shell", "hell", "theyll"})
"""A pronoun and "will"; without an apostrophe only where a bare verb follows: "shell call"."""
DOUBTFUL = SHORT_FOR | {"shed"}
"""These are words of their own as well, unless written with an apostrophe."""
_WITH_VERB = "im ive id weve shes hes theyre theyve shed hed theyd"
WITH_VERB = frozenset(_WITH_VERB.split())
_THINGS = "it its there theres this that thats which those everything nothing"
THINGS = frozenset(_THINGS.split())
_THEIRS = "her his their my our your the"
THEIRS = frozenset(_THEIRS.split())
"""What a subject may begin with that is named by what it is: "her mum", "the flat"."""
_TITLED = "aunt auntie aunty uncle cousin grandma granny grandpa nan old little"
TITLED = TITLES | frozenset(_TITLED.split())
"""In front of a name these belong to it: "Aunt Vera", "Dr. Katz"."""
WHENCE = frozenset({"from", "at", "of"})
WHICH = frozenset({"the", "that", "those", "a", "an"})
_US = "me us my our mine ours"
US = frozenset(_US.split())
_OTHERS = "her him them"
OTHERS = frozenset(_OTHERS.split())

# What leads into a clause.
_JOINS = "and but so then plus yet or"
JOINS = frozenset(_JOINS.split())
"""What joins one clause to the next."""
_UNDER = "because since as though although whether if cos cuz"
UNDER = frozenset(_UNDER.split())
"""A clause behind one of these is never the contact."""
_BESIDE = "when while after before where until"
BESIDE = frozenset(_BESIDE.split())
"""A clause behind one of these is the contact only where it was I: "she didn't pick up when I called"."""
_DAYS = """
today yesterday tonight tomorrow monday tuesday wednesday thursday friday saturday sunday mon tue tues
wed thu thurs fri sat sun morning afternoon evening night week weekend ago
"""
DAYS = frozenset(_DAYS.split())
_LEADS = """
also anyway afterwards later finally eventually just again earlier apparently still now ok okay oh btw
ps nb update fyi note really actually unfortunately sadly luckily hopefully meanwhile maybe suddenly
recently last this
"""
LEADS = DAYS | UNDER | BESIDE | frozenset(_LEADS.split())
"""What may stand before the subject."""
_BETWEEN = """
has have had just finally also then already again even suddenly eventually later actually both never
kindly really only apparently now still always recently once all quickly briefly
"""
BETWEEN = frozenset(_BETWEEN.split())
"""What may stand between a subject and its verb."""

# Verbs.
_BE = "is are was were am be been isnt arent wasnt werent"
BE = frozenset(_BE.split())
_CONTACT = """
called rang phoned telephoned texted wrote emailed e-mailed messaged mailed replied answered responded
visited came dropped popped stopped swung sent left liked commented met joined whatsapped facetimed
skyped zoomed dmed dmd pinged nudged hosted cooked picked collected calls rings phones
texts emails writes hugged hearted reacted retweeted shared poked faxed tweeted talked chatted spoke
forwarded reached
"""
CONTACT = frozenset(_CONTACT.split())
"""Said of them, these are the contact."""
ARRIVED = frozenset({"came", "arrived", "landed"})
_SENT = """
round-robin circular fax voicemail dm sms
newsletter letter postcard parcel card email message text reply answer package invitation invite flowers
"""
SENT = frozenset(_SENT.split())
"""What comes from somebody."""
_REACHING = "called rang phoned texted emailed wrote messaged replied answered whatsapped visited"
REACHING = frozenset(_REACHING.split())
HITHER = frozenset({"over", "round", "around", "by", "for", "to"})
REACH = frozenset({"ring", "call", "phone", "text", "email", "see", "meet", "visit", "message", "have"})
"""Of these one says "had to", when it was done, and "going to", when it is a plan."""
_SAYING = """
say saying said says told tells mentioned reckons thinks thought asked asks explained confessed admitted
announced heard hears
"""
SAYING = frozenset(_SAYING.split())
"""What follows is what they said, and no contact."""
_STATES = """
ends begins retires finishes turns opens closes flies marries graduates returns arrives joins expires
lasts prefers prefer is are isnt arent am has does loves likes hates works lives starts moves teaches
wants needs hopes plans knows plays leaves studies feels seems gets goes keeps owes
"""
STATES = frozenset(_STATES.split())
_MODALS = "can cant cannot will wont could couldnt would wouldnt hasnt havent might must should"
MODALS = frozenset(_MODALS.split())
"""These tell what is, and no contact."""
_TO_COME = """
promised promise will wont shall must need needs needed should owe owes gonna gotta want wants plan
plans hope hopes hoping wish might may could would remember remind dont planning wanna going supposed
ought
"""
TO_COME = frozenset(_TO_COME.split())
"""Said of me, these speak of what is still to be done."""
TO_BE = frozenset({"supposed", "due", "meant", "about", "to", "going"})
"""Behind "I'm" and "was", these speak of what is to be done."""
OBLIGED = frozenset({"have", "has", "had", "ive", "weve", "id"})
"""Of what is to be done, unless what was done follows: "I have called", "I'd called"."""
VOWS = frozenset({"promised", "owe"})
_PAST = """
was were had did went gave took made got lost found left felt came knew thought bought sold broke fell
began won met wrote sent spoke lent brought ate drank sang ran saw heard told said paid drove flew rang
taught kept held sat stood let put
"""
PAST = frozenset(_PAST.split())
_MORE_PAST = """
set beat caught bit built chose cut dealt drew fed fought forgave froze hid hung laid lit meant rode shook
shot slept spent stole stuck swam swore threw tore understood woke wore wound gave
"""
PAST |= frozenset(_MORE_PAST.split())
_OTHER_VERBS = """
have will would cant can couldnt wouldnt should shall must may might could doesnt dont didnt hasnt
havent hadnt wasnt werent need want got think died helped started moved wanted needed loved liked hated
lived worked looked seemed became showed offered promised agreed invited introduced paid cancelled looks
comes turns runs do says
"""
MISSED = frozenset({"forgot", "missed", "skipped", "cancelled", "postponed", "bailed"})
"""Said of me, these tell that nothing came of it."""
FINITE = BE | MISSED | CONTACT | SAYING | STATES | PAST | frozenset(_OTHER_VERBS.split())
"""Verbs with a subject: behind a name or "her mum" they make it a clause of its own."""
_BARE = """
ping nudge chase remind tell thank schedule organise organize plan wish congratulate prod dig fetch
collect order google call text email ring phone message ask check follow send invite buy get find try
see write bring lend give look make help introduce arrange pay return meet keep share let pick drop post
forward be have do come take try
"""
BARE = frozenset(_BARE.split())
"""Bare verbs; in a later clause they say what is to be done next, or go on with "I'll"."""
_BEHIND_NOUNS = "with from to of and about for in on at over via by @ was then"
BEHIND_NOUNS = frozenset(_BEHIND_NOUNS.split())
"""With one of these behind, "call" and "text" are nouns: "call with Ana", "(text)"."""
MANAGED = frozenset({"manage", "make", "go", "see", "meet", "attend"})
"""Behind "didn't", these tell that nothing came of it."""
MEETING = frozenset({"see", "meet", "visit"})
OUT = frozenset({"for", "on", "out", "with", "over", "round", "up", "down", "away"})
"""Behind "going", these tell of something done with somebody."""
_NOUNS_TOO = "call text email ring phone message meet post look share drop help pick come let find visit"
NOUNS_TOO = frozenset(_NOUNS_TOO.split())
VERBS = FINITE | BARE | TO_COME
_NO_VERBS = """
feed need speed weed always perhaps sometimes besides towards thanks photos dogs twins upstairs
downstairs regards years weeks months times united hundred kindred sacred naked indeed exhibited the a
an my her his their our us me them him it you everyone
"""
NO_VERBS = frozenset(_NO_VERBS.split())
_SILENT = """
answer reply pick respond answered replied picked responded answering responding call write show heard
"""
SILENT = frozenset(_SILENT.split())
_NOT = "didnt not hasnt havent never isnt wasnt couldnt did no"
NOT = frozenset(_NOT.split())
"""With one of `SILENT` behind, these tell of an attempt: "didn't pick up", "hasn't replied"."""
_INTENDING = """
swore pinky-swore vowed pledged volunteered supposed due insists insisted denied refused promised
offered agreed decided arranged planned hopes hoping wants want plans planning asked told reminded
invited forgot going need needs promise meant hope asking
"""
INTENDING = frozenset(_INTENDING.split())
"""What follows these behind "to" has not happened: "asked me to call", "agreed to meet"."""
_IS_SO = "back off ill out away very so really in at sick well better pregnant"
IS_SO = frozenset(_IS_SO.split())
"""Behind "her mum's", these say that she is."""
IS_DOING = CONTACT | frozenset({"to", "been", "got", "going", "not", "having"})
"""Behind "Ana's", these say that she is or has."""
_TOGETHER = "with see seeing meet meeting catch catching met talk talking hear hearing"
TOGETHER = frozenset(_TOGETHER.split())
"""Of a thing, these tell the contact: "it was lovely to see Ana"."""
_DOING = """
meeting seeing visiting having catching walking talking chatting running hanging eating drinking cooking
texting emailing messaging calling ringing morning evening wedding climbing bowling hiking swimming
shopping dancing painting sailing skiing camping cycling gardening fishing knitting singing surfing
gaming spring everything nothing something anything king ring sibling building outing gathering reading
skating sightseeing playing watching getting spending bumping
"""
DOING = frozenset(_DOING.split())
"""Words in -ing that tell what we did, and not what they are doing."""

# What was talked about.
_ABOUT = "about regarding re concerning discussing"
ABOUT = frozenset(_ABOUT.split())
_FRESH = "on at in over via by for no not still with without from yesterday today last"
FRESH = frozenset(_FRESH.split())
"""Behind a comma, these end what was talked of; no subject has them in it."""
_SHORTENED = "am pm a.m p.m st mt no approx min mins hr hrs vs etc ca"
SHORTENED = frozenset(_SHORTENED.split())
"""Words whose full stop ends no sentence where small letters follow."""
