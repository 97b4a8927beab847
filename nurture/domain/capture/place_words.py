"""The words by which a place is told from whatever else stands behind "at", "in" and "on"; folded."""

_HEADS = """
union green grass lockers bins polytunnel porch garage lab scullery kitchenette hospice surgery
newsagent newsagents chemist pharmacy home kitchen garden park pub bar cafe office lobby canteen queue
library gym studio car train bus tram lift street square market allotment allotments hospital ward
clinic church hall town city village centre center station airport hotel room lounge corridor hallway
playground school yard garage shed tube woods wood forest mountains hills sea pool sauna shop
supermarket store mall bakery launderette restaurant house flat place basement attic cellar corner foyer
cinema theatre theater museum gallery beach doorstep platform landing pier terrace balcony roof rooftop
bench hill common heath stairs steps road lane avenue seafront promenade pitch slopes deck porch veranda
quay lawn pavement towpath canal moor island coast stall ferry plane boat river lake reservoir seaside
harbour harbor bridge gate gates fence stop crossing table barn farm stables zoo campus classroom
staffroom boardroom lodge hut tent campsite festival stadium arena court courts club lab workshop kiln
synagogue mosque temple chapel cemetery crematorium prison embassy bank barbers hairdressers salon
surgery dentist reception lifts aisle stands fair bookshop chippy diner bistro brewery vineyard winery
tavern inn countryside cottage cabin marina docks port bay valley field fields meadow orchard greenhouse
conservatory courtyard patio driveway drive hallway office lunchroom mensa tearoom teahouse spa baths
lido rink track trail path paths footpath neighbourhood neighborhood county block plaza piazza mart
depot carriage coach tunnel underground metro suburbs studios suite penthouse apartment dorm digs
pavilion bandstand crypt woodland cove cliffs cliff dunes shore shoreline waterfront riverside
embankment
"""
HEADS = frozenset(_HEADS.split())
"""What places are called by."""
_CITIES = """
lisbon porto london paris berlin madrid barcelona rome milan naples florence venice vienna munich
hamburg cologne frankfurt zurich geneva basel brussels ghent antwerp bruges amsterdam rotterdam utrecht
copenhagen aarhus oslo bergen stockholm gothenburg malmo helsinki tallinn riga vilnius warsaw krakow
gdansk prague brno budapest bucharest sofia belgrade zagreb ljubljana athens istanbul ankara dublin cork
galway belfast edinburgh glasgow cardiff manchester liverpool leeds sheffield bristol brighton oxford
cambridge york bath birmingham nottingham newcastle hackney camden brixton soho peckham moscow kyiv lviv
boston chicago toronto montreal vancouver seattle portland austin dallas houston denver atlanta miami
philadelphia brooklyn manhattan washington tokyo osaka kyoto seoul beijing shanghai chengdu taipei
singapore bangkok hanoi delhi mumbai bangalore dubai cairo nairobi lagos accra johannesburg casablanca
marrakesh tunis sydney melbourne auckland wellington lyon marseille toulouse nice bordeaux lille
strasbourg seville valencia granada bilbao turin bologna palermo graz salzburg innsbruck leipzig dresden
stuttgart
"""
CITIES = frozenset(_CITIES.split())
"""Known without a capital."""
_AT_NOT = """
all last least first once ease peace risk length it him them me us you that which what some odds war
full best worst lunch dinner breakfast brunch supper tea night noon midnight midday lunchtime dinnertime
teatime bedtime dusk dawn sunrise sunset christmas easter xmas weekend weekends moment moments end start
beginning time times point age top bottom heart same present large will random speed every any each long
about around halfway loggerheads sixes interval front one two three after
"""
AT_NOT = frozenset(_AT_NOT.split())
"""Behind "at", no place; as its last word neither."""
CARRIAGES = frozenset({"train", "coach", "bus", "ferry", "flight", "plane", "boat", "tram"})
"""These go "to Leeds", which belongs to them."""
_GAMES = """
squash tennis chess cards golf football pool darts badminton poker scrabble tag rugby cricket snooker
"""
GAMES = frozenset(_GAMES.split())
"""Behind "at", these are what somebody plays, but for the places of them: "the golf club"."""
_WORKS = """
works worked working work job started starts starting studies studied studying role interview position
good bad great brilliant terrible rubbish hopeless amazing look looked looking laughed laughing mad
angry annoyed cross shouted shouting smiled yelled stared staring glared hint hinted aimed better best
worse worst ace crap beat better excellent surprised had
"""
WORKS = frozenset(_WORKS.split())
"""In front of "at" these make it somebody's work, or no place at all."""
_TONGUES = """
english french spanish german italian portuguese dutch danish swedish norwegian finnish polish czech
russian greek turkish arabic hebrew hindi mandarin chinese japanese korean latin welsh irish gaelic
"""
_IN_NOT = """
january february march april may june july august september october november december jan feb mar apr
jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday spring summer
autumn winter person total case fact
"""
IN_NOT = frozenset(_IN_NOT.split()) | frozenset(_TONGUES.split())
_DETERMINERS = "the a an my her his our their that this some its your"
DETERMINERS = frozenset(_DETERMINERS.split())
_LIVES = """
lives live lived living based born grew works work worked studies studied studying job flat from moved
moving is are was were phd masters house office doing course settle settled
"""
LIVES = frozenset(_LIVES.split())
"""In front of "in" these tell where somebody is at home, and not where the contact was."""
_OWN = "mine hers ours theirs yours his home"
OWN = frozenset(_OWN.split())
"""At whose place, by one word."""
_STOPS = """
w with on at for about after before from by over to until till during while where when because since and
but or so then who that which she he they i we you it is was are were has had have and plus as via if
not talked told said promised again just yesterday today tonight tomorrow last next ago this in her him
them me us my his our their both all great good lovely nice fun very really too also there now later
around near promised asked
"""
STOPS = frozenset(_STOPS.split())
"""What ends the words of a place."""
_WITHIN = "of de la le du da do del di el los las san st saint upon on the and n"
WITHIN = frozenset(_WITHIN.split())
"""What may stand inside the name of a place."""
_GOES = """
went going came come popped over round drove walked walking trip took headed nipped visited back out off
"""
GOES = frozenset(_GOES.split())
_NEAR = "down outside inside near round around along by opposite behind beside under through"
NEAR = frozenset(_NEAR.split())
_RIDES = "phone line blower way"
RIDES = frozenset(_RIDES.split())
