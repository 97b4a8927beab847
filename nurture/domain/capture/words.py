"""The words by which a typed line says where a person stands in it, and which words are no names.

All folded and without apostrophes, as `line.Token.key` is.
"""

TELLING = ("ask", "told", "tells", "beg", "said", "says", "insist", "want", "would", "prefer")
"""Beginnings of words without which no line tells of what somebody asked of us."""

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
