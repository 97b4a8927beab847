"""What people are, do, eat and love: the words by which a lasting thing is told from a passing one.

All folded and without apostrophes, as `line.Token.key` is; "/" parts phrases of several words.
"""

from nurture.domain.capture.parts.clause_words import word_set

RELATIVES = word_set(
    """
kid kids child children son sons daughter daughters boy boys girl girls twin twins triplet triplets brother
brothers sister sisters sibling siblings nephew nephews niece nieces grandchild grandchildren grandson grandsons
granddaughter granddaughters grandkids stepson stepsons stepdaughter stepdaughters stepkids stepchildren
stepbrother stepsister godson goddaughter godchild godchildren cousin cousins husband wife partner girlfriend
boyfriend fiance fiancee baby babies toddler toddlers teenager teenagers aunt uncle mum mom mother dad father
parents grandma grandpa grandmother grandfather gran granny nan grandparents spouse auntie family half-brother
half-sister in-laws mother-in-law father-in-law sister-in-law brother-in-law dog dogs cat cats puppy puppies
kitten kittens horse horses pony parrot tortoise rabbit rabbits hamster greyhound labrador whippet terrier
poodle spaniel collie
"""
)
"""Whoever belongs to a family, the animals among them."""
COUNTS = word_set(
    """
a an one two three four five six seven eight nine ten several 1 2 3 4 5 6 7 8 9 no both twin
"""
)
MARRIED = word_set("married divorced widowed separated single")

_FOND = """
mad into/ well into/ daft about/ bonkers about/ potty about/ mad for/ mad on/ keen as mustard on/ gone on/ into/
keen on/ fond of/ mad about/ crazy about/ nuts about/ wild about/ obsessed with/ passionate about/ hooked on/
interested in/ fascinated by/ fascinated with/ addicted to/ a fan of/ a big fan of/ a huge fan of/ a great fan
of/ a massive fan of/ big on/ big into/ besotted with/ enthusiastic about/ partial to/ all about/ a sucker for/
a passion for/ a soft spot for/ a weakness for/ a thing for/ a love of/ an interest in/ a big interest in/ a
keen interest in/ a great love of
"""
FOND: dict[str, list[tuple[str, ...]]] = {}
for _phrase in _FOND.split("/"):
    FOND.setdefault(_phrase.split()[0], []).append(tuple(_phrase.split()))
"""Behind "is" or "has": what follows is what somebody loves."""
LOVES = word_set("loves love likes like adores adore enjoys enjoy relishes fancies")
HATES = word_set(
    """
hates hate detests detest loathes loathe dislikes dislike despises avoids avoid prefers prefer
"""
)
PASSING = word_set(
    """
it this that these those them him her me us you my our your his their its what how when where being having
seeing hearing getting to not so everything nothing everyone each every all one both company too talking
catching hanging chatting gossiping
"""
)
"""A thing that begins so is no lasting interest."""
LASTING_THE = word_set(
    """
sea mountains mountain opera theatre theater ballet cinema outdoors piano guitar violin cello harp drums blues
beach ocean country countryside desert forest woods coast alps highlands circus moon stars night sixties
seventies eighties nineties 60s 70s 80s 90s beatles trumpet flute accordion banjo ukulele clarinet saxophone
oboe fiddle classics french water hills north south cold rain snow wild
"""
)
"""What may follow "loves the" and last."""
GAMES = word_set(
    """
chess bridge tennis football squash badminton golf rugby cricket hockey basketball volleyball padel backgammon
go poker darts snooker pool dominoes petanque boules lacrosse netball handball ping-pong piano guitar violin
cello viola harp drums bass trumpet flute accordion banjo ukulele clarinet saxophone oboe fiddle bassoon
trombone horn tuba organ mandolin recorder bagpipes sitar keyboards percussion whist scrabble dungeons d&d
warhammer gamelan harpsichord sax didgeridoo concertina lute theremin mahjong rummy pinball softball baseball
roller-derby korfball water-polo jazz blues
"""
)
"""What people play."""
PASTIMES = word_set(
    """
knits bakes paints sews gardens sails surfs climbs dances brews crochets embroiders quilts weaves skis kayaks
rows swims cycles runs boxes fences hikes birdwatches forages cooks draws writes sculpts sings juggles
snowboards skates whittles stargazes volunteers
"""
)
ACTIVITIES = word_set(
    """
yoga pilates crossfit karate judo taekwondo aikido capoeira ballet salsa tango triathlons marathons ceramics
pottery parkour meditation improv stand-up standup calligraphy origami zumba tai reiki archery athletics
gymnastics jiu-jitsu bjj kickboxing spinning ironman ironmans ultramarathons ultras jigsaws crosswords sudoku
cosplay
"""
)
KEEN = word_set(
    """
keen avid passionate serious amateur fanatical enthusiastic dedicated lifelong devoted voracious
"""
)
"""Behind "is a": what they are at heart."""
ENTHUSIASTS = word_set(
    """
birdwatcher birder runner swimmer climber sailor hiker walker reader foodie bookworm cinephile geek nerd fan
supporter collector fanatic enthusiast buff nut twitcher surfer skier knitter gamer rower kayaker cyclist biker
"""
)
ATTEMPTED = word_set(
    """
open start write become build found publish travel climb sail cycle walk retire study train retrain adopt make
record launch own restore see go visit move emigrate live learn run teach buy direct design translate grow have
keep finish swim explore paint play compose work farm breed settle foster convert row drive
"""
)
"""What people want to do some day."""
SOON = word_set(
    """
come join see meet hear catch call make get know be visit have stop pop drop hang talk chat stay return finish
"""
)
"""What people hope to do soon, with me or at once."""
NOT_GIFTS = word_set(
    """
coffee chat call visit hug break holiday drink job change word lift hand ring catch-up catchup beer tea pint
meet-up meetup walk dinner lunch meal night week day weekend rest reply answer raise promotion baby child dog
cat house flat garden picture photo copy hour afternoon evening reunion chance second third intro introduction
nap lie-in world trip challenge moment story boyfriend girlfriend partner divorce bit while
"""
)
"""What people would love, but that is no present."""
FROM_NOT = word_set(
    """
work school church uni university choir the my our her his their your a an another hr accounts next that this it
me us home yoga pottery downstairs upstairs there here now one abroad away marketing sales finance legal
"""
)
"""Where somebody "is from" without being from there."""
FROM_THE = word_set(
    """
netherlands north south east west us uk usa states coast highlands midlands lakes philippines hague caribbean
balkans basque faroes hebrides orkneys shetlands alps isle island islands black czech dominican ruhr peak lake
cotswolds bronx gambia azores canaries maldives
"""
)
FAVOURITES = word_set("favourite favorite favourites favorites")

TO_LEARN = word_set("keen dying desperate eager itching longing determined hoping wanting set looking")
HOPING = word_set("hopes hope hoping dreams dream longs aspires yearns wishes hoped dreamed dreamt longing")
WANTING = HOPING | word_set("wants want wanted")
PLACED = word_set(
    """
in on near at outside by between opposite next above across around round just up down over off with somewhere
alone behind along beside within abroad
"""
)
"""Behind "lives"."""
KEPT = word_set(
    "bees hens chickens goats sheep ducks pigs alpacas rabbits snakes budgies quail horses dogs cats koi"
)
LANGUAGES = word_set(
    """
english french german spanish italian portuguese dutch greek polish russian ukrainian turkish arabic hebrew
hindi urdu bengali punjabi tamil mandarin cantonese chinese japanese korean vietnamese thai swedish norwegian
danish finnish icelandic hungarian czech slovak romanian bulgarian serbian croatian welsh irish gaelic catalan
basque swahili yoruba igbo twi zulu farsi persian pashto tagalog malay indonesian latin esperanto flemish sign
three four five six two
"""
)
FLUENT = word_set("fluent perfect good some excellent native a decent passable")
PASTIME_INGS = word_set(
    """
climbing swimming sailing surfing skiing kayaking rowing cycling running hiking birdwatching birding fishing
dancing bouldering riding foraging camping caving diving skating paddleboarding snowboarding wild-swimming
angling stargazing metal-detecting orienteering windsurfing canoeing
"""
)
TOLD_FORMS = {
    "loved": "loves",
    "liked": "likes",
    "adored": "adores",
    "enjoyed": "enjoys",
    "hated": "hates",
    "lived": "lives",
    "worked": "works",
    "wanted": "wants",
    "hoped": "hopes",
    "taught": "teaches",
    "studied": "studies",
    "ran": "runs",
    "owned": "owns",
    "played": "plays",
    "collected": "collects",
}
"""What "told me that she lived in Porto" says she does."""
TELLERS = word_set("said told mentioned explained added wrote texted revealed says tells mentions")
OCCASIONS = word_set("christmas xmas birthday bday easter anniversary hanukkah")
BEHIND_NOUN = word_set("at for in with from of on by to near who and or but turned working based now that")
"""What follows the noun of "a nurse at St Thomas"."""
WITH_ME = word_set("me us my our you i we mine")

ADVERBS = word_set(
    """
always long mostly mainly originally initially genuinely truly deeply utterly quite rather pretty super dead
massively hugely big got incredibly extremely strictly proper fiercely secretly
"""
)
"""What more may stand between "is" or "has" and what counts."""
NO_NAME = word_set(
    "me us him her them back yesterday today about to in out from round again while when and it off"
)
"""Behind "called" where that is no name: "her daughter called me"."""
NEW_LOVES = word_set("boyfriend girlfriend partner baby puppy kitten dog cat fiance fiancee")
"""Whoever is new among these is news, and not yet a fact."""

AWAY = word_set(
    """
street streets door doors block blocks minute minutes mile miles house houses floors floor stops
"""
)
"""Behind "lives two"."""
_DELIGHTED = """
over the moon with/ kill for/ die for/ delighted with/ thrilled with/ happy with/ chuffed with
give anything for/ go mad for/ do with/ grateful for
"""
DELIGHTED = tuple(
    tuple(phrase.split()) for line in _DELIGHTED.splitlines() for phrase in line.split("/") if phrase
)
"""Behind "would": what follows is what they would love to be given."""
MANY = word_set("twins triplets kids children grandchildren grandkids siblings grandsons granddaughters")
"""Relatives that need no number: "has kids"."""
