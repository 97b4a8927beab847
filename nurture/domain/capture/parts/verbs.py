"""Verbs and their forms, and words that only look like one. All folded, as `line.Token.key` is."""

from nurture.domain.capture.parts.clause_words import AUXILIARIES, word_set

_BASE = """
arrive depart exchange resit retake resubmit downsize exhibit rehearse resign
accept adopt agree ask attend beat book borrow bring build buy call cancel care carry celebrate change check
climb close collect come complete cook cut date deal decide defend die diagnose dig dislike divorce draw drive
drop eat emigrate end engage enjoy enrol enroll enter evict expect explain fail fall feel fight file find
finish fix fly forget gain get give go graduate grow hate have help hope host hurt injure interview introduce
invite join keep knit know launch lead learn leave lend like listen live look lose love make marry mean meet
mend mention miss move need offer open order organise organize owe own pack paint pass pay perform phone pick
plan play prefer present produce promise propose publish quit race raise read recommend record recover
relocate remember renovate rent replace reply retire return ride ring run save say see sell send separate set
share show sign sing sit sleep speak split spend stand start stay stop struggle study submit suffer suggest
support swim take talk teach tell text think train translate travel expire treat try turn undergo use visit
volunteer wait walk want watch win work worry write design program programme adore develop deploy sail surf
ski cycle garden bake brew sew weave dream hail breed aspire detest loathe avoid
restore repair manage direct edit illustrate sculpt practise compose juggle forage
"""
BASE = word_set(_BASE)
_PAST_FORMS = """
pinky-swore ate became began bought broke brought built came caught chose cut did drew drove fell felt found
flew forgot fought gave got grew went had heard held hit hung hurt kept knew led left lent let lost made meant
met paid put quit ran rang read rode said sang sat saw sold sent set shot slept spoke spent split stood swam
swore taught told thought took understood woke won wore wrote died moved babysat dogsat catsat proofread dug
fed swept sewed stuck undertook shook underwent oversaw overcame withdrew threw stole tore froze sank fled
forgave
rebuilt redid slid snuck sought struck stung swung wept drank blew hid dealt bled lit leapt slipped laid
"""
PAST_FORMS = word_set(_PAST_FORMS)
_THIRD = """
has does goes is says was teaches studies marries carries flies tries worries passes misses finishes watches
dies undergoes relies launches
"""
VERBS = (
    AUXILIARIES
    | BASE
    | PAST_FORMS
    | word_set(_THIRD)
    | frozenset(f"{verb}s" for verb in BASE)
    | frozenset(f"{verb.removesuffix('e')}ing" for verb in BASE)
    | frozenset(f"{verb}ed" for verb in BASE)
    | frozenset(f"{verb}d" for verb in BASE if verb.endswith("e"))
    | word_set(
        """
running swimming planning cutting getting sitting planned stopped married studied dying quitting
"""
    )
)
"""What a named person can do."""
NOT_PAST = word_set(
    """
need indeed speed seed feed bed red wed hundred naked wicked shed sacred old-fashioned ted fred ned exceed
weed
"""
)
ING_NOUNS = word_set(
    """
fitting wedding building meeting evening morning painting housewarming christening booking hearing reading
opening upbringing clothing swimming training nothing something anything everything king ring thing spring
string wing sibling darling ceiling feeling cooking drawing writing knitting gardening baking sewing singing
climbing sling engineering marketing viewing screening beginning ending offspring duckling pudding awning
during cling bring sing sting fling boring interesting amazing charming exciting annoying tiring outing
gathering blessing going sailing wrestling boxing running cycling hiking skiing surfing bouldering fishing
shopping catering housing
"""
)
"""Words in -ing that may be nouns: "Ana's wedding"."""
STATES = word_set(
    """
pregnant engaged married divorced widowed retired ill sick unwell unemployed redundant homesick injured
heartbroken jobless expecting sober bedridden hospitalised hospitalized broody overdue
"""
)
"""How somebody is, for a while."""
PARTICIPLES = word_set(
    """
broken begun taken given gone done written stolen torn fallen become been got signed had
"""
)
STATIVE = word_set(
    """
fired laid made diagnosed shortlisted nominated excited worried tired bored annoyed scared called named stuck
supposed scheduled booked put hit set used based interested retired located connected related dressed shocked
thrilled devastated exhausted stressed pleased delighted gutted terrified relieved hurt cut split spent
left-handed allowed accepted admitted employed concerned disappointed confused embarrassed relaxed burnt known
born hired involved invited qualified recommended required suspended wanted
"""
)
"""Participles of how somebody is."""
