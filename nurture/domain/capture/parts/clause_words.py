"""The words by which a line falls into clauses: who may be a subject, and what is a verb.

All folded and without apostrophes, as `line.Token.key` is.
"""


def word_set(words: str) -> frozenset[str]:
    """A set of the words of a text."""
    return frozenset(words.split())


CONTRACTED = {
    "im": ("i", "is"),
    "ive": ("i", "has"),
    "youre": ("you", "is"),
    "youve": ("you", "has"),
    "youll": ("you", "will"),
    "weve": ("we", "has"),
    "theyre": ("they", "is"),
    "theyve": ("they", "has"),
    "theyll": ("they", "will"),
    "theyd": ("they", "would"),
    "itll": ("it", "will"),
    "shes": ("she", "is"),
    "hes": ("he", "is"),
    "whos": ("who", "is"),
    "its": ("it", "is"),
}
"""A pronoun and its auxiliary in one word."""
CONTRACTED_ONLY_SO = {
    "ill": ("i", "will"),
    "id": ("i", "would"),
    "well": ("we", "will"),
    "wed": ("we", "would"),
    "were": ("we", "is"),
    "shell": ("she", "will"),
    "shed": ("she", "would"),
    "hell": ("he", "will"),
    "hed": ("he", "would"),
}
"""The same where an apostrophe was typed, or a plain verb follows: "ill send it"."""

PRONOUNS = {
    **dict.fromkeys(("she", "her", "hers", "herself"), "she"),
    **dict.fromkeys(("he", "him", "his", "himself"), "he"),
    **dict.fromkeys(("they", "them", "their", "theirs", "themselves"), "they"),
}
"""A word for somebody named elsewhere, and the family it is of."""
NOMINATIVE = word_set("i we she he they it who which you")
POSSESSIVE = word_set("her his their my our your its")
OBJECTS = word_set("her him them")

IS = word_set("is are was were am be been being isnt arent wasnt werent aint")
HAS = word_set("has have had hasnt havent hadnt")
WILL = word_set("will wont shall gonna")
WOULD = word_set("would wouldnt could couldnt might may should shouldnt mightnt ought")
DID = word_set("do does did dont doesnt didnt")
CAN = word_set("can cant cannot must")
AUXILIARIES = IS | HAS | WILL | WOULD | DID | CAN
NEGATIVE = word_set(
    """
not never no nobody neither nor isnt arent wasnt werent aint hasnt havent hadnt wont wouldnt couldnt shouldnt
mightnt dont doesnt didnt cant cannot without hardly nothing none refused declined refuses cancelled canceled
"""
)
PAST = word_set("was were wasnt werent had hadnt did didnt")
MAYBE = word_set(
    """
maybe perhaps possibly if unless whether might may could would mightnt wouldnt couldnt wish wishes wished
"""
)
ADVERBS = word_set(
    """
ever also just now finally currently apparently still really actually already soon probably always even both
then definitely officially recently suddenly kindly very so maybe perhaps again possibly too all only likely
hopefully sadly luckily almost nearly generously sweetly graciously actively seriously temporarily quietly
happily never not certainly completely totally absolutely obviously clearly presently meanwhile secretly since
once often sometimes usually barely hardly mostly mainly constantly
"""
)
OPENERS = word_set(
    """
and but so because that then also oh ah btw ps turns out apparently sounds looks like though although while as
since when where plus yes yeah well anyway anyhow fyi update news sadly luckily hopefully unfortunately
fortunately how why what if whether unless maybe perhaps or meanwhile otherwise still finally afterwards later
after before now today yesterday ok okay good great happy glad sorry lovely too wow yay hurray until p.s
either til till
"""
)
"""What may stand in front of a subject."""
BEFORE_DAY = word_set(
    """
on in by from at before until till next this tomorrow tmrw tonight come after sometime late early
"""
)
"""What a day in front of a subject begins with: "on monday she starts"."""
CONJUNCTIONS = word_set(
    """
and but so because that who which though although while since as when where if whether unless or plus then how
why what til till until before after
"""
)

REPORTING = word_set(
    """
word pinky-swore pinky-promised says said say saying told tells telling tell mentioned mentions mention heard
hear hears thinks thought think believes knows know knew announced announces explained explains wrote writes
texted replied confirmed confirms promised promises promise agreed agrees admitted admits revealed shared
reported learned learnt learning found discovered guess suppose hope hopes wishes swore insisted insists
claims claimed reckons asked asks reminded reminds reckon assured assures vowed pledged happy glad sorry sad
remember remembered whispered joked jokes confided complained excited worried figured realised realized seems
appears mean means meant bet decided offered suggested suggests hoped hoping warned wonder wonders wondering
guessed expects expect
"""
)
"""Behind one of these (and whom it was said to) a clause of its own may begin: "told me she is moving"."""
TELLER_OBJECTS = word_set("me us her him them you everyone everybody all that")

KIN = {
    **dict.fromkeys(
        word_set(
            """
mum mom mam mummy mother sister wife missus girlfriend daughter grandma grandmother granny gran nan niece aunt
auntie fiancee stepmother stepmum stepdaughter godmother goddaughter mother-in-law sister-in-law
daughter-in-law
"""
        ),
        "she",
    ),
    **dict.fromkeys(
        word_set(
            """
dad father brother husband hubby boyfriend son grandpa grandfather grandad granddad nephew uncle fiance
stepfather stepdad stepson godfather godson father-in-law brother-in-law son-in-law
"""
        ),
        "he",
    ),
    **dict.fromkeys(
        word_set(
            """
partner kid kids child children parents parent sons daughters brothers sisters grandparents cousin cousins
twins twin baby family in-laws siblings sibling toddler teenager grandson granddaughter grandchild
grandchildren ex son's daughter's folks
"""
        ),
        "",
    ),
}
"""Family, and the pronoun for it, where the word tells."""

BEFORE_NOUN = word_set(
    """
the a an to this that these those with of for at in on by from about some any each no
"""
)
BEHIND_IS = word_set(
    """
a an the not in on off out got been just still finally now also back about between due allergic vegan
vegetarian from gone lost broken started at really so very pretty quite going getting into up down over
expecting ill sick tired happy busy worried nervous excited fine well good better great had found quit become
afraid keen dead dying ruined flooded buggered knackered kaput bust poorly finally officially being having
gluten lactose dairy coeliac celiac teetotal based born into
obsessed married
"""
)
"""What shows that 's before it is "is" or "has"."""
THEIRS_ALONE = word_set(
    """
owes starts leaves moves gets retires finishes graduates marries expects flies turns loves hates likes works
lives wants hopes teaches plays studies plans needs travels begins runs opens launches publishes due allergic
vegan vegetarian is has was are will off goes comes sells buys interviews becomes enjoys collects owns drinks
eats speaks does can prefers dreams aspires restores hails grew says reckons born based
"""
)
"""What begins a clause of theirs with nobody said: ", starts on monday"."""
MINE_ALONE = word_set(
    """
promising chatting talking catching seeing meeting having calling texting emailing sending messaging speaking
visiting during including according regarding nothing depending waiting hoping looking wondering feeling
quoting wishing trying wanting thinking
"""
)
"""Words in -ing by which I tell of the touch."""
ACTS = word_set(
    """
promising promised promise owe told tell said need must gotta remember remind todo agreed offered follow check
ask call ping text email write send lend gave give helped lent sent introduced thanked met called texted
emailed ring phone nudge try invite catch next action will bring make get dont
"""
)
"""What begins a clause of mine behind a comma or "and"."""
ACTS_ALONE = word_set("promised owe told remind todo gotta")
"""What begins one even without a sign."""
GOES_ON = word_set("would wouldnt doesnt didnt cant hasnt")
"""Behind "and" these go on with what somebody does."""
INDIRECT = word_set("how why what if whether where when")
ASKING = word_set("check wonder forget ask see know find hear tell out")
"""Behind one of these "how" or "if" begins what is asked, and no clause."""
ACTS_NOW = word_set("must need gotta remind todo next call ring ping nudge catch will")
"""What I mean to do, and nobody else did."""
GOT_SO = word_set(
    """
back engaged married divorced promoted fired laid sacked into accepted evicted rid hurt hitched made tested
shortlisted pregnant together out over remarried arrested dumped stung bitten better worse stuck used
"""
)
"""Behind "has got" these say what happened; of anything else "got" says nothing: "has got a place"."""
WANTS = word_set("wants needs asked asks wanted needed requested")
"""Behind one of these "will" is what I do about it."""
FEELS = word_set("hates loves says thinks feels reckons seems sounds looks cant doesnt isnt wont")
"""Behind "and" these tell something else of whom the line told."""
WISHES = word_set("hope will may")
"""Words that are names too, though not before a pronoun: "hope she"."""
MY_KIN = word_set("mum mom mam mummy mommy mother dad daddy father granny gran nan grandma grandpa family")
"""Family whom one calls so oneself: with nobody's name before, they are mine."""
DETERMINERS = word_set(
    """
neither nobody none both either anyone someone somebody nothing people the a an this that there everyone
everything some these those one my our your its
"""
)
"""What begins a subject that is nobody of the line."""
UNSAID_AUXILIARIES = word_set(
    """
will wont must have has dont didnt havent cant couldnt wouldnt should never not is was are
"""
)
"""What goes before the verb though nobody is said: "must send Ben the photos"."""
OF_ONESELF = word_set(
    """
promised promises promise vowed vows swore offered offers agreed agrees pledged decided hopes
"""
)
"""Behind one of these "he" is whoever says it."""
UNREAL = word_set(
    """
thinks thought think suspects suspected guess guesses doubts believes assumes joked jokes joking jokingly jk
kidding dreamt dreamed imagine imagined imagines pretended pretends wish wishes wished wonder wonders wondered
wondering hope hopes hoped hoping asked asks ask if whether
"""
)
"""What is reported with one of these is not said to be so."""
