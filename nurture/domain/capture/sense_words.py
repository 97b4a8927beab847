"""Words by which a name is told from the word, the day, the place or the thing that it also is.

All folded and without apostrophes, as `line.Token.key` is.
"""

SHOWN = frozenset({"watched", "watching", "read", "reading", "streamed", "binged", "rewatched"})
"""What is named right behind one of these is rather a film or a book."""
_ANIMALS = """
dog cat puppy pup kitten horse pony parrot rabbit hamster goldfish budgie gerbil tortoise hen dogs cats
labrador terrier spaniel
"""
ANIMALS = frozenset(_ANIMALS.split())
_PETS = """
boat car van bike band pub bar cafe restaurant hotel film movie book play company startup game place song
show school shop firm
"""
PETS = ANIMALS.union(_PETS.split())
"""What is named right behind one of these is no person: "her dog Felix", "the film Ana"."""
_NAMING = "is are was were be been being named a its"
NAMING = frozenset(_NAMING.split())
"""Behind one of these, "called" gives a name."""
_SPEECH = """
called texted rang emailed e-mailed phoned messaged replied wrote said says told tells asked whatsapped
facetimed skyped zoomed dmed dmd pinged answered thinks sends reckons mentioned promised
"""
SPEECH = frozenset(_SPEECH.split())
"""What only somebody does: in front of these, a word in small letters is a name where it is one."""
_NEWS = """
is has was loves works lives wants hopes starts started moved got quit left knows plays says thinks needs
looks seems sounds bought sold found lost broke won finished passed turned turns became teaches hates isnt wasnt
hasnt likes owes will got had went can could cant couldnt doesnt didnt passed studies plans feels keeps
"""
NEWS = frozenset(_NEWS.split())
"""In front of these a name tells what is going on with somebody."""
_MINDS = "would wants loves likes hates says said thinks knows hopes works lives needs owes plays volunteered"
MINDS = frozenset(_MINDS.split())
"""What neither a season nor a feast does."""
_THINGS = "art joy hope chance love rain dawn sky summer may will sunday"
THINGS = frozenset(_THINGS.split())
"""Names that are also things of which one may say that they are so: "Hope is all we have"."""
_SEASONS = "spring summer autumn fall winter christmas easter xmas"
SEASONS = frozenset(_SEASONS.split())
_WEEKDAYS = """
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
"""
WEEKDAYS = frozenset(_WEEKDAYS.split())
_CITIES = """
paris florence chelsea brooklyn sydney milan austin dallas asia china india georgia jordan savannah
virginia carolina alexandria vienna santiago israel chad kent devon lincoln london houston denver madison
charlotte victoria valencia verona geneva roma sofia lourdes catalina martinique adelaide petra
troy nancy carmel orlando phoenix regina salvador siena tyrone wells york
"""
CITIES = frozenset(_CITIES.split())
"""Given names that are also places: behind "visited" they are the place."""
_PLACE_HEADS = (
    "big mount mt saint st san santa lake hotel cafe bar pub restaurant church port fort chez casa villa"
)
PLACE_HEADS = frozenset(_PLACE_HEADS.split())
"""A name right behind one of these, written as a name too, is part of a place's: "Mount Grace"."""
_PLACE_TAILS = """
street road avenue lane park garden gardens cathedral church square station hall cafe bar pub house
league festival university college school hospital museum hotel airport bridge island beach center centre
theatre theater cinema restaurant bakery arms inn court place terrace market green hill wood woods bay
gallery gate biennale basel day eve
"""
PLACE_TAILS = frozenset(_PLACE_TAILS.split())
"""A name right in front of one of these, written as a name too, is part of a place's: "Rose Gardens"."""
_ABSTRACT = "grace joy hope faith art summer chance patience honor honour love mercy may will spring dawn rain"
ABSTRACT = frozenset(_ABSTRACT.split())
"""Names that, in small letters behind "with", may be what they mean: "danced with grace"."""
_NO_STRANGER = """
milk sugar cream cake cakes cookies biscuits honey lemon ice beer wine food friends colleagues clients
coworkers workmates customers neighbours neighbors parents students kids children grandkids guests
strangers others mates pals roommates flatmates housemates classmates teammates relatives cousins
siblings brothers sisters grandma grandpa management marketing sales support legal finance hr accounting
reception security customer service insurance bank landlord landlady plumber electrician doctor dentist
vet lawyer accountant therapist hairdresser barber builder gardener nurse teacher boss manager baby babies
dog dogs cat cats puppy pancakes pizza pasta sushi tapas cheese bread toast soup salad chips fries curry
noodles dumplings popcorn croissants scones jam butter chocolate tea coffee water whisky whiskey gin rum
vodka tequila prosecco champagne cocktails drinks juice fish meat chicken steak wings ribs eggs bacon
music candles fireworks flowers roses tears laughter pleasure pride regret relief difficulty ease care joy
love fear hope luck fun views view dessert breakfast lunch dinner brunch supper online offline remotely
outside inside downtown upstairs nearby abroad together apart everybody everything nothing something
later earlier soon twice once again back around round home work school church town late early today
half because instead please regards respect zoom skype teams slack signal whatsapp telegram facebook
instagram linkedin email phone video text voice sound pictures photos slides documents papers forms tax
taxes money cash cards rent bills good great bad nice big small new old first last next same different
various several many much more most less least enough plenty lots loads tons dozens hundreds couple whole
its thats anyway anyhow regardless whats
mixed extra added double single real true quick short long brief proper decent
"""
GENERATIONS = frozenset({"sr", "snr", "jr", "jnr", "senior", "junior", "ii", "iii", "iv"})
"""What tells somebody from their parent or child of the same name."""
NO_STRANGER = frozenset(_NO_STRANGER.split()) | GENERATIONS
"""Words in small letters that follow "with" and are nobody's name."""
_WITHOUT_CAPITAL = "with w called rang texted phoned messaged emailed whatsapped facetimed met txted"
WITHOUT_CAPITAL = frozenset(_WITHOUT_CAPITAL.split())
"""Right behind one of these, an unknown word in small letters may be somebody: "coffee with zelda"."""
_BRANDS = """
google siemens amazon apple microsoft netflix ikea starbucks costa nandos facebook instagram twitter
linkedin whatsapp zoom skype slack spotify uber airbnb samsung sony nintendo vodafone o2 bt hmrc nhs ibm
oracle intel nokia tesla bmw audi ford toyota volkswagen lufthansa ryanair easyjet dhl ups fedex paypal
fanta cola coke pepsi sprite
chinese italian indian thai japanese french german spanish greek turkish mexican
vietnamese korean english dutch polish champagne baileys prosecco rioja chianti rwe klm acme dpd
guinness heineken nutella monopoly scrabble mcdonalds lidl aldi tesco sainsburys dishoom lego disney hr it
"""
_SHORTHAND = "na vm nr am pm ok"
SHORTHAND = frozenset(_SHORTHAND.split())
"""Short for words, where it is written in capitals."""
_FIRMS = "bank ltd inc gmbh ag llc corp office team university council company group insurance airlines club"
FIRMS = frozenset(_FIRMS.split())
"""A name that ends in one of these is a firm's."""
BRANDS = frozenset(_BRANDS.split())
"""Never a new person."""
