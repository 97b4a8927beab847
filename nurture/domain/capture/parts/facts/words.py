"""What people are, do, eat and love: the words by which a lasting thing is told from a passing one.

All folded and without apostrophes, as `line.Token.key` is; "/" parts phrases of several words.
"""

from nurture.domain.capture.parts.clause_words import word_set

TRADES = word_set(
    """
accountant actor actress actuary administrator admin agent anaesthetist analyst anchor animator apprentice arborist
archaeologist architect archivist artist assistant associate astronaut astronomer athlete attorney auctioneer auditor
author bailiff baker banker barber barista barman barmaid barrister bartender basketmaker beautician beekeeper
biochemist biologist blacksmith blogger boatbuilder bodyguard bookbinder bookkeeper bookseller botanist boxer brewer
bricklayer broadcaster broker builder butcher buyer captain cardiologist caregiver carer caretaker carpenter
cartographer cartoonist cashier caterer chairman chairwoman chaplain chauffeur chef chemist childminder chiropractor
choreographer clarinettist cleaner clerk climatologist coach cobbler coder columnist comedian comic composer conductor
confectioner conservator constable consultant contractor cook copywriter coroner correspondent councillor counsellor
courier critic curator customs cyclist dancer data dealer dean decorator dentist deputy dermatologist designer
detective developer dietician dietitian diplomat director dj diver doctor documentarian doula drafter dramaturg
dressmaker driver drummer ecologist economist editor electrician embalmer endocrinologist engineer engraver
entrepreneur epidemiologist ergotherapist estate-agent executive fabricator falconer farmer farrier filmmaker
firefighter fireman fisherman fishmonger fitter florist footballer forester founder freelancer fundraiser furrier
gallerist gamekeeper gardener geographer geologist geophysicist gilder glassblower glazier goldsmith governor gp
graphic greengrocer grocer groundskeeper guard guide gynaecologist hairdresser handyman harpist headhunter headmaster
headmistress headteacher herbalist historian horticulturalist hotelier housekeeper hydrologist hygienist illustrator
imam influencer inspector installer instructor interpreter intern inventor investigator investor ironmonger janitor
jeweller jeweler joiner journalist judge junior laboratorian labourer landlord landlady landscaper lawyer lecturer
lexicographer librarian librettist lifeguard linguist lobbyist locksmith logistician lumberjack luthier machinist
magician magistrate maker manager marketer mason massage masseur masseuse mathematician mechanic mediator medic
merchant metallurgist meteorologist microbiologist midwife milliner miner minister missionary mixologist model monk
mp musician nanny naturalist naturopath navigator negotiator neighbourhood neurologist neurosurgeon novelist nun nurse
nutritionist obstetrician oceanographer officer oncologist operator ophthalmologist optician optometrist organist
orthodontist osteopath ornithologist packer paediatrician pediatrician painter palaeontologist paralegal paramedic
park-ranger parliamentarian partner pastor pathologist pensioner pharmacist phd philosopher photographer
photojournalist physician physicist physio physiotherapist pianist picture pilot plasterer playwright plumber podcaster
poet policeman policewoman politician porter postdoc postman postwoman potter preacher presenter priest principal
printer printmaker probation producer professor programmer proofreader prosecutor psychiatrist psychologist
psychotherapist publican publicist publisher puppeteer rabbi radiographer radiologist railwayman ranger realtor
receptionist recruiter rector referee registrar reporter representative rep researcher restaurateur restorer retailer
reviewer rigger roofer saddler sailmaker salesman salesperson saleswoman saxophonist scaffolder scholar scientist
screenwriter sculptor seamstress secretary sergeant shepherd shipwright shoemaker shopkeeper signwriter silversmith
singer social-worker sociologist soldier solicitor sommelier songwriter specialist spokesman spokesperson
spokeswoman stagehand statistician steward stewardess stonemason strategist student stuntman stylist supervisor surgeon
surveyor swordsmith tailor tanner tattooist taxidermist teacher technician technologist tester therapist tiler toolmaker
trader trainee trainer translator treasurer truckers trucker trumpeter tutor typesetter typographer umpire underwriter
undertaker undergrad undergraduate upholsterer urologist usher vet veterinarian vicar videographer vintner violinist
violist waiter waitress warden watchmaker weaver webmaster welder winemaker woodcarver woodworker worker wrestler writer
youtuber zookeeper zoologist cellist flautist guitarist bassist lead head ceo cto cfo coo ux dev sre sysadmin postgrad
freelance producer programmer tailor superintendent stallholder tree-surgeon tattoo-artist bus-driver chairperson
ambassador consul envoy attache playworker groundsman lobsterman roadie runner-up sound-engineer quant headteacher
bursar almoner colonel lieutenant major corporal admiral commander pro
"""
) - word_set("runner-up neighbourhood picture major data customs anchor park-ranger lead head cyclist comic")
"""What people work as, by the last word of it."""
TRADE_ENDS = (
    *("ologist", "ographer", "iatrist", "ician", "smith", "wright", "keeper", "maker", "worker", "monger", "therapist"),
    *("engineer", "developer", "designer", "teacher", "trainer", "driver", "manager", "officer", "surgeon", "specialist"),
)
NO_TRADES = word_set("troublemaker peacemaker matchmaker goalkeeper keeper worker homemaker politician")
ROLES = word_set(
    """
head director manager ceo cto cfo coo founder co-founder cofounder captain chair chairman chairwoman chairperson
president editor professor partner lecturer principal mayor secretary treasurer dean curator lead vp chief owner
co-owner warden deputy editor-in-chief
"""
)
"""What people are without an article: "is head of music"."""
OWN_BOSS = word_set("retired self-employed freelance freelancing semi-retired")
FIELDS = word_set(
    """
marketing sales finance insurance advertising banking publishing academia tech law medicine nursing politics
logistics education hospitality retail recruitment recruiting consulting pr hr it software construction property
journalism television tv film theatre theater fashion design radio pharma engineering accounting accountancy audit
farming shipping aviation government procurement catering teaching research biotech energy fintech gaming ux ui qa
data security payroll admin administration carpentry plumbing photography translation translations tax taxes seo
copywriting branding packaging landscaping archaeology architecture bookkeeping events fundraising merchandising
communications comms compliance operations ops devops support nails hair makeup lighting sound animation
illustration interiors podcasts subtitles typography analytics statistics cybersecurity networking social childcare
midwifery real property-management immigration conservation restoration upholstery planning policy strategy product
frontend backend front-end back-end web ai ml machine packaging-design graphics pottery-classes
"""
)
"""What people work in, or do for a living."""
BUSINESSES = word_set(
    """
bakery cafe shop studio farm company firm agency restaurant pub bar bookshop bookstore gallery startup start-up salon
nursery school business gym vineyard hotel brewery garage clinic practice charity podcast newsletter magazine blog club
choir team department project workshop kindergarten museum theatre theater stall store boutique bistro deli surgery
pharmacy foundation ngo consultancy publisher label press orchestra b&b hostel guesthouse campsite allotment library
smallholding nightclub cinema franchise barbershop hairdressers hairdresser's laundrette food-truck truck creche
playgroup centre center lab laboratory kitchen pizzeria creamery dairy distillery winery winebar taproom roastery
group course courses classes class retreat retreats tours foodbank shelter sanctuary refuge association society union
branch office bank factory plant mill forge foundry shipyard boatyard stables kennels cattery site webshop page channel
"""
)

RELATIVES = word_set(
    """
kid kids child children son sons daughter daughters boy boys girl girls twin twins triplet triplets brother brothers
sister sisters sibling siblings nephew nephews niece nieces grandchild grandchildren grandson grandsons granddaughter
granddaughters grandkids stepson stepsons stepdaughter stepdaughters stepkids stepchildren stepbrother stepsister
godson goddaughter godchild godchildren cousin cousins husband wife partner girlfriend boyfriend fiance fiancee baby
babies toddler toddlers teenager teenagers aunt uncle mum mom mother dad father parents grandma grandpa grandmother
grandfather gran granny nan grandparents spouse auntie family half-brother half-sister in-laws mother-in-law
father-in-law sister-in-law brother-in-law
dog dogs cat cats puppy puppies kitten kittens horse horses pony parrot tortoise rabbit rabbits hamster greyhound
labrador whippet terrier poodle spaniel collie
"""
)
"""Whoever belongs to a family, the animals among them."""
COUNTS = word_set(
    """
a an one two three four five six seven eight nine ten several 1 2 3 4 5 6 7 8 9 no both twin
"""
)
MARRIED = word_set("married divorced widowed separated single")

DIETS = word_set(
    """
vegan vegetarian veggie pescatarian pescetarian coeliac celiac kosher halal teetotal diabetic lactose gluten
gluten-free dairy-free lactose-intolerant flexitarian t-total teetotaller teetotaler vegetarians vegans fruitarian
gluten-intolerant sugar-free nut-free
"""
)
"""How people eat; lactose and gluten have a second word: intolerant, free."""
INTOLERANT = word_set("intolerant free sensitive")
NOT_FOOD = word_set(
    """
cats cat dogs dog pollen dust hay grass horses fur penicillin latex bees wasps antibiotics ibuprofen feathers bullshit
meetings work mornings plasters nickel aspirin
"""
)
"""What people are allergic to, but do not eat."""
FOODS = word_set(
    """
coriander cilantro mushrooms mushroom olives olive anchovies anchovy cheese fish meat pork beef lamb chicken seafood
shellfish prawns shrimp oysters mussels squid octopus tofu eggs egg milk dairy butter cream yoghurt yogurt nuts peanuts
almonds walnuts hazelnuts cashews sesame soy soya gluten wheat bread pasta rice noodles pizza sushi ramen curry
tomatoes tomato onions onion garlic ginger celery fennel aubergine aubergines eggplant courgettes zucchini beetroot
beets cabbage broccoli cauliflower sprouts kale spinach peas beans lentils chickpeas potatoes chips fries peppers
chillies chilli chili spice spices avocado avocados cucumber cucumbers lettuce salad salads soup soups fruit fruits
apples bananas oranges strawberries raspberries cherries grapes melon mango mangoes pineapple coconut raisins sultanas
marzipan liquorice licorice chocolate chocolates sweets candy cake cakes biscuits cookies pancakes pudding puddings
custard ice-cream icecream honey sugar salt vinegar mustard mayonnaise mayo ketchup pickles gherkins kimchi sauerkraut
liver kidneys offal tripe haggis sausages bacon ham salami tuna salmon mackerel herring sardines crab lobster coffee
tea wine beer gin whisky whiskey rum vodka alcohol cider prosecco champagne juice cola coke espresso decaf oat tapas
dumplings tacos falafel hummus houmous feta mozzarella stilton brie goats parsnips turnips rhubarb quinces marmalade
jam marmite vegemite porridge oats muesli granola mint dill tarragon basil parsley cinnamon nutmeg saffron vanilla
lemon lemons lime limes grapefruit blueberries blackberries plums peaches pears figs dates truffles caviar bagels
croissants pastries scones tiramisu risotto paella lasagne lasagna kebab kebabs burgers steak veal duck turkey goose
venison rabbit tea. asparagus artichokes radishes leeks okra sweetcorn corn pumpkin squash yams caffeine carbs fizzy
spicy liquor spirits tequila sake cocktails mezcal pastrami pho kefir quinoa couscous bulgur tempeh seitan miso
"""
)
"""What people eat and drink."""

_FOND = """
mad into/ well into/ daft about/ bonkers about/ potty about/ mad for/ mad on/ keen as mustard on/ gone on/ into/ keen on/ fond of/ mad about/ crazy about/ nuts about/ wild about/ obsessed with/ passionate about/ hooked
on/ interested in/ fascinated by/ fascinated with/ addicted to/ a fan of/ a big fan of/ a huge fan of/ a great
fan of/ a massive fan of/ big on/ big into/ besotted with/ enthusiastic about/ partial to/ all about/ a sucker
for/ a passion for/ a soft spot for/ a weakness for/ a thing for/ a love of/ an interest in/ a big interest in/
a keen interest in/ a great love of
"""
FOND: dict[str, list[tuple[str, ...]]] = {}
for _phrase in _FOND.split("/"):
    FOND.setdefault(_phrase.split()[0], []).append(tuple(_phrase.split()))
"""Behind "is" or "has": what follows is what somebody loves."""
LOVES = word_set("loves love likes like adores adore enjoys enjoy relishes fancies")
HATES = word_set("hates hate detests detest loathes loathe dislikes dislike despises avoids avoid prefers prefer")
PASSING = word_set(
    """
it this that these those them him her me us you my our your his their its what how when where being having seeing
hearing getting to not so everything nothing everyone each every all one both company too talking catching hanging
chatting gossiping
"""
)
"""A thing that begins so is no lasting interest."""
LASTING_THE = word_set(
    """
sea mountains mountain opera theatre theater ballet cinema outdoors piano guitar violin cello harp drums blues beach
ocean country countryside desert forest woods coast alps highlands circus moon stars night sixties seventies eighties
nineties 60s 70s 80s 90s beatles trumpet flute accordion banjo ukulele clarinet saxophone oboe fiddle classics french
water hills north south cold rain snow wild
"""
)
"""What may follow "loves the" and last."""
GAMES = word_set(
    """
chess bridge tennis football squash badminton golf rugby cricket hockey basketball volleyball padel backgammon go poker
darts snooker pool dominoes petanque boules lacrosse netball handball ping-pong piano guitar violin cello viola harp
drums bass trumpet flute accordion banjo ukulele clarinet saxophone oboe fiddle bassoon trombone horn tuba organ
mandolin recorder bagpipes sitar keyboards percussion whist scrabble dungeons d&d warhammer gamelan harpsichord sax
didgeridoo concertina lute theremin mahjong rummy pinball softball baseball roller-derby korfball water-polo jazz blues
"""
)
"""What people play."""
PASTIMES = word_set(
    """
knits bakes paints sews gardens sails surfs climbs dances brews crochets embroiders quilts weaves skis kayaks rows
swims cycles runs boxes fences hikes birdwatches forages cooks draws writes sculpts sings gardens juggles snowboards
skates whittles stargazes volunteers
"""
)
ACTIVITIES = word_set(
    """
yoga pilates crossfit karate judo taekwondo aikido capoeira ballet salsa tango triathlons marathons ceramics pottery
parkour meditation improv stand-up standup calligraphy origami zumba tai reiki archery athletics gymnastics jiu-jitsu
bjj kickboxing spinning ironman ironmans ultramarathons ultras jigsaws crosswords sudoku cosplay
"""
)
KEEN = word_set("keen avid passionate serious amateur fanatical enthusiastic dedicated lifelong devoted voracious")
"""Behind "is a": what they are at heart."""
ENTHUSIASTS = word_set(
    """
birdwatcher birder runner swimmer climber sailor hiker walker reader foodie bookworm cinephile geek nerd fan supporter
collector fanatic enthusiast buff nut twitcher surfer skier knitter gamer rower kayaker cyclist biker
"""
)
SUBJECTS = word_set(
    """
kids children primary school secondary year maths math physics chemistry biology history geography reception students
pupils english science undergraduates undergrads at in for infants toddlers nursery
"""
)
"""What is taught at schools, for a living."""
STUDY_LEAVES = word_set("for hard all too every her his their a the at in")

ATTEMPTED = word_set(
    """
open start write become build found publish travel climb sail cycle walk retire study train retrain adopt make record
launch own restore see go visit move emigrate live learn run teach buy direct design translate grow have keep finish swim
explore paint play compose work farm breed settle foster convert row drive
"""
)
"""What people want to do some day."""
SOON = word_set(
    """
come join see meet hear catch call make get know be visit have stop pop drop come hang talk chat stay return finish
"""
)
"""What people hope to do soon, with me or at once."""
NOT_GIFTS = word_set(
    """
coffee chat call visit hug break holiday drink job change word lift hand ring catch-up catchup beer tea pint meet-up
meetup walk dinner lunch meal night week day weekend rest reply answer raise promotion baby child dog cat house flat
garden picture photo copy hour afternoon evening reunion chance second third intro introduction nap lie-in world
trip challenge moment word story boyfriend girlfriend partner divorce bit while
"""
)
"""What people would love, but that is no present."""
FROM_NOT = word_set(
    """
work school church uni university choir the my our her his their your a an another hr accounts next that this it me us
home yoga pottery downstairs upstairs there here now one abroad away marketing sales finance it legal
"""
)
"""Where somebody "is from" without being from there."""
FROM_THE = word_set(
    """
netherlands north south east west us uk usa states coast highlands midlands lakes philippines hague caribbean balkans
basque faroes hebrides orkneys shetlands alps isle island islands black czech dominican ruhr peak lake cotswolds bronx
gambia azores canaries maldives
"""
)
FAVOURITES = word_set("favourite favorite favourites favorites")

TO_LEARN = word_set("keen dying desperate eager itching longing determined hoping wanting set looking")
HOPING = word_set("hopes hope hoping dreams dream longs aspires yearns wishes hoped dreamed dreamt longing")
WANTING = HOPING | word_set("wants want wanted")
PLACED = word_set(
    """
in on near at outside by between opposite next above across around round just up down over off with somewhere alone
behind along beside within abroad
"""
)
"""Behind "lives"."""
NO_WORKPLACE = word_set("it this that the weekends weekend sundays saturdays fridays mondays it's spec a her his their")
"""Behind "works in" and "works on"."""
NO_JOB = word_set(
    """
well better best good great fine nothing something anything everything dishes washing shopping laundry homework
ok okay need want know seem look think feel love like sound have
"""
)
"""Behind "does"."""
VEHICLES = word_set("bus buses taxi cab lorry truck ambulance tram train van trains trams lorries trucks minicab coach")
KEPT = word_set("bees hens chickens goats sheep ducks pigs alpacas rabbits snakes budgies quail horses dogs cats koi")
LANGUAGES = word_set(
    """
english french german spanish italian portuguese dutch greek polish russian ukrainian turkish arabic hebrew hindi urdu
bengali punjabi tamil mandarin cantonese chinese japanese korean vietnamese thai swedish norwegian danish finnish
icelandic hungarian czech slovak romanian bulgarian serbian croatian welsh irish gaelic catalan basque swahili yoruba
igbo twi zulu farsi persian pashto tagalog malay indonesian latin esperanto flemish sign three four five six two
"""
)
FLUENT = word_set("fluent perfect good some excellent native a decent passable")
PASTIME_INGS = word_set(
    """
climbing swimming sailing surfing skiing kayaking rowing cycling running hiking birdwatching birding fishing dancing
bouldering riding foraging camping caving diving skating paddleboarding snowboarding wild-swimming angling
stargazing metal-detecting orienteering windsurfing canoeing
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
always long mostly mainly originally initially genuinely truly deeply utterly quite rather pretty super dead massively
hugely big got incredibly extremely strictly proper fiercely secretly
"""
)
"""What more may stand between "is" or "has" and what counts."""
NO_PRAISE = word_set(
    """
real true total absolute such born natural lucky hero star angel legend good great better best brilliant terrible
excellent lovely bad worse fast slow quick careful keen wonderful amazing fantastic bit
"""
)
"""Words that praise, where "a born teacher" is no trade."""
CONSUMING = word_set("eat eats drink drinks stand like have tolerate touch do digest")
NO_DISH = word_set("much well out enough here properly at breakfast anything a any with on in before after until")

NO_NAME = word_set("me us him her them back yesterday today about to in out from round again while when and it off")
"""Behind "called" where that is no name: "her daughter called me"."""
NEW_LOVES = word_set("boyfriend girlfriend partner baby puppy kitten dog cat fiance fiancee")
"""Whoever is new among these is news, and not yet a fact."""

AWAY = word_set("street streets door doors block blocks minute minutes mile miles house houses floors floor stops")
"""Behind "lives two"."""
MAKING = word_set(
    """
restores builds repairs designs tunes translates edits imports exports trains fixes brews makes writes binds carves
engraves mends grows tailors publishes reviews illustrates renovates upholsters cleans
"""
)
"""What one does for a living, where many things follow."""
NOT_MADE = word_set(
    """
mistakes jokes plans notes faces sense us amends lists excuses noises letters messages emails towards always years ages
"""
)
_DELIGHTED = """
over the moon with/ kill for/ die for/ delighted with/ thrilled with/ happy with/ chuffed with
give anything for/ go mad for/ do with/ grateful for
"""
DELIGHTED = tuple(tuple(phrase.split()) for line in _DELIGHTED.splitlines() for phrase in line.split("/") if phrase)
"""Behind "would": what follows is what they would love to be given."""
