"""The words by which kindness is told from what people do anyway: a lift from a ring on the phone.

All folded and without apostrophes, as `line.Token.key` is.
"""

from nurture.domain.capture.parts.clause_words import word_set

ME = word_set("me us")
MINE = word_set("me us my our mine ours myself")

GIVING = word_set(
    """
gave given handed brought bought got made baked knitted sewed crocheted sent posted mailed left dropped passed
took presented slipped cooked poured carved painted drew built fetched treated surprised gifted gives donated
stitched embroidered fermented brewed wrote grew picked gathered carried
"""
)
"""Whose object is a gift, where it is one."""
LENDING = word_set("lent loaned")
BORROWING = word_set("borrowed")
GETTING = word_set("got received given inherited scored")
"""Behind these the giver stands behind "from"."""
SENT = word_set(
    """
wrote sent posted mailed left dropped passed took fetched carried poured picked gathered slipped
"""
)
"""What these bring is a gift only where it is called by a word for one."""
TREATS = word_set("bought got made cooked poured treated")
"""What these bring is no gift where it is a meal or a drink."""

DETERMINERS = word_set(
    """
a an the some his her their my our another two three four five six seven eight nine ten twelve one half several
few both enough all 2 3 4 5 6 10 20 more many loads lots
"""
)
GIFTS = word_set(
    """
flowers flower parcel package hamper chocolates chocolate book books voucher vouchers gift gifts present
presents box cake cakes jam chutney honey plant plants cutting cuttings seeds seedlings bulbs bouquet bunch
basket jar jars bottle bottles scarf hat gloves socks mug mugs candle candles ticket tickets toy toys print
prints record records vinyl painting drawing poster soap jumper sweater blanket quilt shawl necklace bracelet
ring earrings brooch vase teapot tea-set bread loaf eggs tomatoes apples quinces plums pears courgettes lemons
herbs biscuits cookies brownies muffins lasagne lasagna casserole stew soup pie pies quiche tart marmalade
pickles sweets wine champagne whisky gin port compost tools bike clothes coat jacket dress shoes boots slippers
pyjamas puzzle game lego doll teddy pottery bowl bowls vases cups plates pan knife knives pen notebook diary
calendar camera frame album cushion rug lamp clock sourdough starter truffles granola spices cheese ham salami
sausages fruit vegetables veg figs cherries berries strawberries raspberries mushrooms quid euros pounds dollars
money cash tenner fiver tub tubs boxes tin tins slice slices punnet crate bag bags sack sacks pack packet loaves
"""
)
DRINKS = word_set(
    """
coffee coffees tea beer beers pint pints wine drink drinks lunch dinner breakfast brunch supper cuppa cocktail
cocktails round espresso latte cappuccino juice water meal snack toast sandwich sandwiches pizza burger burgers
chips curry shot shots bite food ice-cream icecream cone omelette eggs pancakes noodles pasta risotto porridge
hot-chocolate cocoa
"""
)
NO_GIFTS = word_set(
    """
hug hugs kiss kisses call ring shout look looks smile wave nod wink chance chances shock fright scare update
updates rundown tour idea ideas heads-up heads headsup notice number numbers address email details word words
cuddle talking-to lecture telling-off row earful thumbs thumbs-up go-ahead permission blessing blessings ok okay
verdict answer answers reply response news gossip lowdown low-down scoop headache cold flu covid cough bug
deadline time stare pat squeeze handshake five bump break discount quote estimate price bill invoice receipt
directions instructions order orders job work homework task tasks choice option options opinion opinions view
views thoughts impression feeling sense pause reason reasons excuse example summary overview demo presentation
speech ultimatum warning slip taste glimpse peek preview welcome send-off farewell grilling injection
prescription diagnosis results result score mark marks grade regards love best side account report version lot
hell grief stick cheek jip gip rest message text texts link links photo photos pic pics picture pictures video
videos file files doc docs document documents letter card postcard voicemail note notes contract slides deck
draft drafts invite invitation form forms attachment screenshot playlist meme memes article recap minutes agenda
list name names contact contacts handover password key keys date dates appointment slot go turn lead leads
creeps willies goosebumps sack push nudge lift-off attitude assignment interview run runaround shoulder finger
bollocking dressing-down boot elbow nickname story explanation tip-off talk way everything anything something
nothing it this that them trouble kids kid children dog dogs cat cats weeks week months month minute years bed
room seat place spot promise vow bet deal commitment toast compliment offer proposal head start life energy hope
courage strength confidence perspective
"""
)
"""What people give without giving anything."""
ADVICE = word_set(
    """
advice tips tip pointers pointer feedback guidance suggestions suggestion recommendations counsel insight
insights
"""
)
ABOUT = word_set("on about for regarding with re concerning to")
HANDS = word_set("lift ride hand leg-up reference haircut massage lifts rides testimonial")
"""What one gives that is a favour."""
COMFORTS = word_set("support encouragement comfort shoulder pep ear")
TIMES = word_set("hour hours morning afternoon evening day days weekend night time")
LENGTHS = word_set(
    """
a an the his her their my our two three four whole entire half full good long free extra couple of precious
saturday sunday friday all one sunny
"""
)

INTRODUCING = word_set("introduced introd")
CONNECTING = word_set("put connected set hooked linked matched")
ADVISING = word_set("advised coached counselled counseled mentored tutored")
SHOWING = word_set("showed taught shown trained")
THROUGH = word_set("talked walked guided took led")
"""Before "me through"."""

HELPING = word_set("vouched helped assisted babysat rescued towed drove chauffeured")
"""A favour to whoever stands behind."""
MENDING = word_set(
    """
fixed mended repaired mowed watered fed walked minded covered proofread proof-read edited translated assembled
painted decorated cleaned tidied hoovered ironed sewed hemmed altered washed moved carried lugged hauled shifted
dug weeded pruned planted built hung installed unblocked unclogged plumbed wired tuned serviced jump-started
dogsat catsat house-sat housesat cat-sat dog-sat babysat reviewed checked read sorted restored resoled sharpened
cut chopped stacked insulated plastered tiled sanded varnished polished debugged wrote packed unpacked collected
fetched trimmed raked cleared swept shovelled recorded mixed designed printed photographed signed rewired set
moderated transcribed typed laminated framed groomed bathed stored returned babyproofed
"""
) - word_set("returned")
"""A favour where the thing is theirs, or it was done for them."""
READABLE = word_set(
    """
cv resume draft drafts manuscript application letter thesis essay chapter chapters proposal novel poem poems
article paper script screenplay portfolio text translation statement speech pitch code pr contract lease
synopsis dissertation report homework writing story stories will book
"""
)
"""What is read, checked and written as a favour."""
PAPERWORK = word_set("reviewed checked read wrote signed set recorded")
ERRANDS = word_set(
    """
hospital a&e er airport station doctor doctors dentist vet vets clinic surgery garage physio emergency casualty
home appointment ferry bus-stop train scan ward
"""
)
"""Where one takes people as a favour."""

SUPPORTING = word_set("supported comforted consoled encouraged reassured")
CRYING = word_set("cry moan rant vent complain whine whinge sob weep ramble grumble")

NOTHING = word_set("nothing none no nowt zilch it this that them up in out away off back him")
"""A thing that begins so is nothing given."""
EACH_OTHER = ("to", "each", "other")
OCCASIONS = word_set(
    """
christmas xmas birthday bday easter wedding leaving anniversary journey trip weekend night day walk way road
evening winter summer housewarming do retirement party shower exam exams christening graduation birth diwali
hanukkah eid
"""
)
GIFT_STOPS = word_set("at after before over during as instead by")
LENT_STOPS = word_set("at after before over during as instead by for until till")
NAME_STOPS = word_set("about at by over in on for after during via before yesterday through because so and")
ADVICE_STOPS = word_set("at over during after before by")
DEED_STOPS = word_set("because instead")
BEHIND_HER = word_set(
    """
a an the some my our his two three four five six one another to with on in at for from up out home back off over
round carry move pack paint fix find hang build set clean clear get sort write choose open load unload dig plant
cook bake assemble put take make do fill finish learn install study prepare through how about and this that
these those away flowers chocolates money soup around along both enough every lots loads all yesterday today
tonight as by into down practise practice understand translate edit proofread sell buy plan organise organize
apply shop look
"""
)
"""What follows "her" where it is she, and nothing of hers."""

WITH = word_set("surprised treated presented gifted")
"""What was given stands behind "with"."""
BRINGING = word_set("took ran rushed accompanied escorted saw walked drove")
"""Before "me to A&E"."""

SPEAKING = word_set("gave given got received offered shared gives passed")
"""What advice is given with."""

BEDSIDES = word_set(
    "hospital hospice ward a&e icu funeral vigil waiting through wake court hearing deathbed bedside"
)
"""Where somebody sits with one as a support."""

TIME_STOPS = word_set("on at over by in going helping because as")
PHRASAL = {
    ("picked", "up"): 2,
    ("looked", "after"): 2,
    ("looked", "over"): 2,
    ("looked", "through"): 2,
    ("went", "over"): 2,
    ("went", "through"): 2,
    ("read", "through"): 2,
    ("sorted", "out"): 2,
    ("filled", "out"): 2,
    ("took", "care"): 3,
    ("stood", "in"): 3,
    ("filled", "in"): 3,
}
"""Favours of two words, and how far behind the first it says for whom."""
WHERE = word_set("on in")
HANDING = word_set("gave given got wrote")
"""What lifts and references are given with."""
BEHIND_NOUN = word_set(
    """
of for from to with at in on by over after before when who that which about because as and so during
"""
)
TO_WHOM = (("to",),)
IN_TOUCH = (("in", "touch", "with"), ("in", "contact", "with"), ("up", "with"), ("with",), ("to",))
"""Behind "put me" and "connected me"."""
STANDING_BY = {
    ("there", "for"): 2,
    ("stood", "by"): 2,
    ("stood", "up"): 3,
    ("spoke", "up"): 3,
    ("believed", "in"): 2,
    ("stuck", "up"): 3,
    ("listened", "to"): 2,
    ("sat", "with"): 2,
}
"""Support of two words, and how far behind the first it says for whom."""
BEHIND_ME = {
    "cheered": ("up", "on"),
    "kept": ("company",),
    "calmed": ("down",),
    "backed": ("up",),
    "had": ("back",),
}
FAVOURS = word_set("favour favor favours favors")
FETCHING = {"picked": ("up",), "put": ("up",), "dropped": ("off", "home")}
"""Favours that are ended behind the person."""
HELPING_NOW = word_set("helping fixing showing teaching sorting painting moving")
BEVERAGES = word_set(
    """
coffee coffees tea beer beers pint pints drink drinks cuppa espresso latte cappuccino juice water cocktail
cocktails
"""
)
"""No gift, whoever brings it."""
