"""The words by which a typed line says where a person stands in it, and which words are no names.

All folded and without apostrophes, as `line.Token.key` is.
"""

TELLING = ("ask", "told", "tells", "beg", "said", "says", "insist", "want", "would", "prefer")
"""Beginnings of words without which no line tells of what somebody asked of us."""
_TO_PERSON = """
called texted messaged emailed e-mailed phoned rang met told thanked asked pinged dmed whatsapped
facetimed skyped zoomed hugged congratulated mailed nudged text email call phone message ring tell thank
ask ping meet with w helped introduced invited remembered telephoned whatsapp txt txted faxed promised lent
interviewed
hired mentored tutored coached beside alongside owe owed comforted
hosted babysat meeting calling texting ringing emailing messaging phoning
"""
STRONG_BEFORE = frozenset(_TO_PERSON.split())
"""A person's place is right behind one of these."""
_WEAK_BEFORE = (
    "saw visited see joined married taught visit friend colleague neighbour neighbor mate cousin wrote sent gave"
    " seeing visiting showed bought brought beat drove"
)
WEAK_BEFORE = frozenset(_WEAK_BEFORE.split())
"""Behind these there may be a person: "saw Zoe", but "saw Dune with Ana"."""
_TALK_TO = """
talked spoke wrote chatted sent said texted emailed message messages letter postcard card email
mail note voicemail text out introduced replied waved apologised apologized gave talking speaking
sms dm dms
writing write talk speak responded send call answered back next
"""
TALK_TO = frozenset(_TALK_TO.split())
_TRAVEL = (
    "went moved moving flew drove flying driving travelled traveled going go trip train flight came came home"
)
TRAVEL = frozenset(_TRAVEL.split())
_SUBJECT = """
called wrote said texted emailed e-mailed messaged rang phoned replied told asked visited came dropped
stopped sent liked commented answered had went responded invited pinged dmed whatsapped facetimed
mentioned thinks thought introduced says joined popped swung telephoned promised lent gave helped hugged
brought took showed offered messages drove met cooked skyped zoomed mailed tells asks
"""
SUBJECT_OF = frozenset(_SUBJECT.split())
"""A person's place is right in front of one of these."""
_RELATIVES = """
brother brothers sister sisters mother mum mom mam dad father parents husband wife partner boyfriend
girlfriend son sons daughter daughters kid kids child children friend friends boss colleague colleagues
team assistant cousin cousins uncle aunt family flatmate roommate neighbour neighbours neighbor
neighbors mates mate nephew niece grandma grandpa grandmother grandfather ex fiance fiancee twin twins
sibling siblings manager lawyer doctor band crew mummy mommy daddy papa mama grandad granddad granny nan gran
auntie bro sis baby boy girl fella missus hubby wifey godson goddaughter stepson stepdaughter stepmum
stepdad housemate housemates flatmates roommates classmate classmates teammate buddy pal pals folks
flame acquaintance client student recruiter
in-laws mother-in-law father-in-law sister-in-law brother-in-law bridesmaid grandson granddaughter
grandparents nephews nieces aunts uncles tutor teacher therapist nurse landlord landlady neighbour
"""
RELATIVES = frozenset(_RELATIVES.split())
"""Whoever is named as the owner of one of these was not there: "Ana's brother"."""
_PLURAL = """
brothers sisters parents sons daughters kids children friends colleagues cousins mates neighbours
neighbors nephews nieces aunts uncles twins siblings flatmates roommates housemates classmates pals folks
in-laws grandparents
"""
PLURAL = frozenset(_PLURAL.split())
"""Relatives of whom several may be named: "her sons Rui and Tom"."""
_POSSESSIVE = "her his their your my our"
POSSESSIVE = frozenset(_POSSESSIVE.split())
_ARTICLES = "a an the some this that another one"
ARTICLES = frozenset(_ARTICLES.split())
_ADVERBS = """
just finally also then already again even suddenly eventually later actually both never kindly really has
have had
"""
ADVERBS = frozenset(_ADVERBS.split())
"""What may stand between somebody and what they did."""
_PEOPLE = """
team people guys crowd lot gang others group class neighbours client clients kids whole crew office bunch girls
plumber doctor dentist man woman guy lady person stranger couple cast council committee
"""
PEOPLE = frozenset(_PEOPLE.split())
"""Behind "the" or "a", people whom nobody names."""
_CLAUSE_LEADS = """
and but so then also anyway later finally apparently heard hear says said told me us that because since while when
though although before after until as she he they both plus dr mr mrs ms aunt uncle auntie today yesterday just my
our the friend mum mam dad brother sister cousin neighbour boss hope think thinks knows news good great lovely sad
bumped
"""
CLAUSE_LEADS = frozenset(_CLAUSE_LEADS.split()) | RELATIVES | POSSESSIVE
"""What may stand before the subject of a clause."""
_ABOUT = """
about of regarding re like than without minus except besides concerning despite unlike missing
missed miss recommended mentioned praised suggested nominated discussed quoted impersonated
"""
SPOKEN_OF = frozenset(_ABOUT.split())
"""Whoever is named right behind one of these is only spoken of."""
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
eve lots much many one two half three four five six seven eight nine ten another via ago plus etc
minus per vs versus never ever always once twice having seeing
"""
NOT_NAMES = frozenset(_NOT_NAMES.split())
"""Never a new person, and a known one only where a capital or the place says so."""
_KIN = "mum mom mam mummy mommy dad daddy papa mama grandma grandpa granny nan gran sis bro"
KIN = frozenset(_KIN.split())
"""Never a new person; a known one where it is a nickname."""
