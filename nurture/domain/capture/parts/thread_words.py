"""What goes on in people's lives, by the words that tell of it. All folded, as `line.Token.key` is."""

from nurture.domain.capture.parts.clause_words import word_set

PASSING = word_set(
    """
joking kidding saying telling asking laughing smiling crying feeling being doing looking calling texting
ringing writing emailing messaging sending wearing sitting standing chatting talking complaining listening
hoping loving enjoying liking wanting wishing thinking wondering worrying having getting going coming living
lying sleeping yawning shouting whispering singing eating drinking paying joining meeting seeing pretending
lovely amazing charming interesting boring exciting annoying tiring glowing beaming dripping nodding waving
shaking sulking fuming raving moaning grumbling trying missing using heading amusing promising inspiring
caring willing outstanding demanding stunning disgusting freezing boiling starving driving walking waiting
giving taking keeping working according teasing babbling rambling gossiping ranting whining sobbing grinning
bluffing lending bringing owing helping buying following babysitting nothing everything something anything
king ring kind darling
"""
)
"""What somebody is doing for the moment, or what needs another word to be told as news."""
DOING = {
    "doing": word_set(
        """
a an the her his their phd masters gcses a-levels shifts chemo ivf nights finals mba therapy
"""
    ),
    "looking": word_set("for at to after into forward"),
    "having": word_set(
        """
surgery an a her his their it twins trouble problems chemo treatment ivf tests baby second third another
doubts issues contractions nightmares physio therapy root radiotherapy counselling
"""
    ),
    "getting": word_set(
        """
hens kittens puppies bees braces lessons married divorced engaged a an the her his their promoted hitched laid
evicted separated fired results test treatment tested chickens back into out new remarried surgery glasses
ready rid sober certified deported
"""
    ),
    "going": word_set(
        """
to through back on into for away under abroad freelance part vegan blind home solo deaf out off
"""
    ),
    "running": word_set("a the her for out from marathons two"),
    "winning": word_set("a the"),
    "coming": word_set("to out back up off home over for on"),
    "thinking": word_set("of about"),
    "trying": word_set("to for out"),
    "working": word_set("on towards nights from part abroad two overtime as toward in"),
    "waiting": word_set("for to on"),
    "seeing": word_set("someone somebody a an her his their"),
    "taking": word_set(
        """
a an the her his their up over on time early part exams maternity paternity six three voluntary redundancy
leave
"""
    ),
    "giving": word_set("up birth a an the her his notice"),
    "writing": word_set("a an her his their up songs for"),
    "singing": word_set("in a at with the her his"),
    "driving": word_set("to across round around from lessons"),
    "walking": word_set("the to across from"),
    "keeping": word_set("bees chickens hens a"),
    "living": word_set("with apart out on off"),
    "buying": word_set("a an the her his their into new out"),
    "meeting": word_set("her his their the"),
    "missing": word_set("her his home"),
    "heading": word_set("to off for back up"),
    "joining": word_set("a an the"),
    "struggling": word_set("with to at"),
    "being": word_set(
        """
made evicted sued treated tested assessed moved transferred considered rewired promoted bullied audited
discharged deported relocated posted interviewed investigated monitored renovated operated published induced
"""
    ),
    "sitting": word_set("her his their the exams finals a"),
    "helping": word_set("her his their to out at with"),
    "hoping": word_set("for"),
    "feeling": word_set("low down depressed lonely burnt burned lost homesick"),
    "worrying": word_set("about"),
    "drinking": word_set("again too"),
    "paying": word_set("off"),
    "lying": word_set("low"),
    "standing": word_set("for down in"),
    "joining ": word_set(""),
}
"""Verbs that tell of something only with one of these behind them."""
NOT_DOING = word_set(
    """
well fine great good ok okay better alright brilliantly badly lunch coffee dinner fun tea nothing breakfast
"""
)

STATES = word_set(
    """
pregnant engaged expecting ill sick unwell poorly unemployed redundant homesick injured heartbroken jobless
bedridden hospitalised hospitalized divorced separated widowed overdue broody shortlisted nominated furloughed
grieving bereaved concussed pensioned self-employed freelance freelancing retiring sober dying depressed
anaemic contagious quarantined stranded broke bankrupt homeless suspended
"""
)
"""How somebody is, for a while."""
PLACED = {
    "in": word_set(
        """
hospital rehab labour labor therapy mourning recovery remission debt court quarantine isolation intensive icu
surgery treatment traction a an the plaster talks prison jail crisis limbo counselling love hospice
"""
    ),
    "off": word_set("to sick work on school for"),
    "on": word_set(
        """
maternity paternity parental sick sabbatical leave crutches antibiotics holiday tour chemo probation strike
bed medication call furlough gardening compassionate holidays vacation a insulin steroids secondment exchange
night nights jury
"""
    ),
    "out": word_set("on of"),
    "back": word_set("in from at to with on"),
    "away": word_set("for until till in on at from all this next"),
    "up": word_set("before for against to"),
    "due": word_set("in on any next to at"),
    "about": word_set("to"),
    "between": word_set("jobs flats houses contracts"),
    "down": word_set("for with to"),
    "stuck": word_set("in at with on"),
    "busy": word_set("with moving planning renovating preparing"),
    "done": word_set("with"),
    "under": word_set("a the investigation observation pressure"),
    "single": word_set("again"),
    "at": word_set("risk home"),
    "with": word_set("child"),
    "new": word_set("at in to"),
    "worried": word_set("about"),
    "nervous": word_set("about"),
    "anxious": word_set("about"),
    "ready": word_set("to"),
    "keen": word_set(""),
    "set": word_set("to"),
    "close": word_set("to"),
    "moving": word_set(""),
    "having": word_set(""),
    "over": word_set(""),
    "through": word_set("to"),
    "home": word_set("from with"),
    "not": word_set(""),
    "likely": word_set("to"),
    "determined": word_set("to"),
    "scheduled": word_set("to for"),
    "supposed": word_set("to"),
    "excited": word_set("about"),
    "planning": word_set(""),
}
"""What somebody is with a word behind: "in hospital", "off to Malta"."""
ON_A = word_set("waiting shortlist mend dole verge brink run road transplant")
"""What somebody is on, for a while: "on the waiting list"."""
PLACED_NOT = word_set(
    """
good great mood rush hurry pub kitchen bad shape form time garden foul bit whole mess car house
"""
)
BEGINS = word_set(
    """
starts begins finishes leaves retires graduates marries returns defends submits launches opens publishes
undergoes emigrates relocates moves flies expects quits resigns exhibits performs interviews debuts divorces
separates completes enrols enrolls sails closes premieres competes downsizes adopts
"""
)
"""What is news in the present: "starts a new job"."""
BEGINS_WITH = {
    "gets": word_set(
        """
married divorced her his their the keys results out engaged back a an home discharged
"""
    ),
    "turns": word_set(""),
    "goes": word_set("to into back on in under freelance part for away home off"),
    "takes": word_set("her his their over a the early maternity up on"),
    "sits": word_set("her his their the"),
    "runs": word_set("the a her his out for in"),
    "joins": word_set("the a an"),
    "sells": word_set("the her his their"),
    "buys": word_set("a the"),
    "becomes": word_set("a an the head"),
    "comes": word_set("out home back to off up down through in"),
    "has": word_set(""),
    "plays": word_set(""),
    "speaks": word_set(""),
    "travels": word_set("to"),
    "heads": word_set("to off back"),
    "sets": word_set("off"),
    "gives": word_set("birth"),
    "needs": word_set("surgery an operation new knee hip"),
    "wants": word_set(""),
    "faces": word_set("surgery redundancy eviction a an the trial"),
    "awaits": word_set("the her his results news a"),
    "hopes": word_set(""),
    "keeps": word_set(""),
    "splits": word_set("up"),
    "gave": word_set(""),
    "ends": word_set(""),
    "expires": word_set(""),
    "dies": word_set(""),
}
"""The same with a word behind; an empty set: only with a day to come."""
OBJECTS = word_set("it them that this those me us him her you some one")
"""Whom or what a small deed is done to: "is going to read it"."""
TIMELESS = word_set(
    """
loves likes hates enjoys lives works teaches knows speaks collects owns thinks says wants hopes prefers reads
drinks eats misses calls texts is was does asks needs looks feels seems sounds means
"""
)
"""Verbs of what always is: no news, even with a day."""

ILLNESSES = word_set(
    """
frostbite tendinitis hayfever flu covid corona cold bronchitis shingles pneumonia chickenpox measles mumps
cancer diabetes depression tonsillitis appendicitis migraine migraines arthritis sciatica gout malaria
norovirus pleurisy meningitis sepsis anaemia anxiety insomnia vertigo whooping glandular endometriosis
leukaemia leukemia lymphoma alzheimers dementia parkinsons ms tumour tumor lump hernia gallstones angina
burnout concussion infection hepatitis jaundice laryngitis sinusitis mastitis preeclampsia eczema tendonitis
scarlet strep hives fever nits lice worms conjunctivitis bug virus chill slipped broken sprained fractured
torn twisted cracked dislocated ruptured
"""
)
HAD_ANYWAY = word_set(
    """
kids kid children child son daughter sister brother sons daughters sisters brothers dog cat dogs cats husband
wife lunch coffee tea dinner breakfast fun time laugh point question idea ideas cake beer drink pizza look
chat word feeling hunch clue way sense eye knack gift crush allergy nephew niece cousin grandchildren
grandkids horse siblings twins granddaughter grandson grandchild nephews nieces cousins brothers-in-law
"""
)
"""What is a fact, or nothing, rather than news: "has two kids"."""

ILLNESS_VERBS = word_set("ill sick")
BEGINS_EVENT = word_set(
    """
takes gets runs joins faces sits starts finishes begins leaves opens closes submits
"""
)
"""Of the present verbs, those that with "a" or "her" need a thing of `EVENTS` behind."""
NO_NEWS_OF = word_set(
    """
birthday bday anniversary name number address email phone friend friends boss colleague colleagues neighbour
neighbor neighbours neighbors hairdresser manager teacher doctor dentist cleaner favourite
favorite ex-boss joke jokes advice question idea point voice face smile message text recipe assistant plumber
builder lawyer nanny customers clients students pupils house-mate
"""
)
"""Of these nobody's news is told: "her hairdresser got engaged", "her birthday is on 3 May"."""
