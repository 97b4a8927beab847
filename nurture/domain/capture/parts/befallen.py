"""Verbs of what befell somebody. All folded, as `line.Token.key` is."""

from nurture.domain.capture.parts.clause_words import word_set

BEEN = word_set(
    """
laid fired sacked promoted made diagnosed accepted rejected admitted evicted burgled robbed mugged operated
offered told asked invited transferred headhunted nominated shortlisted published elected appointed
hospitalised hospitalized discharged dumped widowed ill sick unwell off away signed selected chosen picked
given granted awarded suspended rushed seconded posted let called-up cleared taken commissioned arrested
charged sued injured hit knocked
"""
)
"""Participles of what befell somebody."""
NEWS_OFTEN = word_set("told asked invited given taken picked called let offered hit")
"""Of these, what is news only with a day or an event."""
BEFELL = word_set(
    """
quit died resigned retired graduated divorced separated proposed miscarried relapsed emigrated collapsed
eloped enrolled relocated remarried converted
"""
)
"""What is news in the past without another word."""
BEFELL_WITH = {
    "got": word_set(
        """
custody engaged married divorced promoted fired laid sacked the a an into accepted evicted covid her his their
hitched made out tested shortlisted back funding tenure shingles pneumonia twins rid hurt stung bitten dumped
remarried arrested pregnant
"""
    ),
    "lost": word_set("her his their a the"),
    "broke": word_set("her his a an up off both"),
    "broken": word_set("her his a an up off both"),
    "passed": word_set("with away her his the out their"),
    "had": word_set(
        """
a an twins triplets surgery her his their chemo another to treatment tests radiotherapy
"""
    ),
    "bought": word_set("a an the her his their"),
    "sold": word_set("the her his their a"),
    "adopted": word_set("a an two twins the"),
    "started": word_set(
        """
a an her his their the at chemo therapy university uni school nursery work seeing dating ivf as physio
training treatment looking learning
"""
    ),
    "begun": word_set("a her his the chemo therapy treatment"),
    "began": word_set("a her his the chemo therapy treatment"),
    "quit": word_set("her his the smoking drinking"),
    "finished": word_set("her his the a chemo school uni treatment university their"),
    "moved": word_set("in out to back house into away flat home from abroad on"),
    "left": word_set("her his the their shell school university home a for"),
    "split": word_set("up from with"),
    "became": word_set("a an the"),
    "become": word_set("a an the"),
    "won": word_set("a an the her his"),
    "failed": word_set("her his the an a"),
    "crashed": word_set("her his the their"),
    "fell": word_set("through off down ill pregnant in out over from"),
    "fallen": word_set("off down ill pregnant in out over from"),
    "dropped": word_set("out"),
    "handed": word_set("in"),
    "accepted": word_set("a an the her his"),
    "applied": word_set("for to"),
    "signed": word_set("a the up with on"),
    "joined": word_set("a an the"),
    "came": word_set("through out off"),
    "come": word_set("out off"),
    "decided": word_set("to"),
    "booked": word_set("a an the her his their tickets flights"),
    "published": word_set("a her his the"),
    "launched": word_set("a her his the"),
    "opened": word_set("a her his the"),
    "closed": word_set("the her his"),
    "caught": word_set("covid the pneumonia malaria shingles"),
    "hurt": word_set("her his"),
    "injured": word_set("her his"),
    "tore": word_set("her his a"),
    "torn": word_set("her his a"),
    "sprained": word_set("her his an a"),
    "fractured": word_set("her his a an"),
    "dislocated": word_set("her his a"),
    "gave": word_set("birth notice up"),
    "given": word_set("birth notice up"),
    "given up": word_set(""),
    "submitted": word_set("her his the a"),
    "defended": word_set("her his the"),
    "received": word_set("an a her his the"),
    "took": word_set("early redundancy over voluntary a"),
    "taken": word_set("early redundancy over voluntary up a"),
    "gone": word_set("to back into off freelance part blind deaf vegan abroad through on"),
    "went": word_set("into freelance part bankrupt blind deaf"),
    "landed": word_set("a an the her his"),
    "rented": word_set("a an"),
    "found": word_set("a an"),
    "inherited": word_set("a the her his some"),
    "ended": word_set("her his things the"),
    "called": word_set("off"),
    "put": word_set("her his the in an"),
    "set": word_set("up a the"),
    "made": word_set("redundant partner"),
    "been": word_set(""),
    "run": word_set("away out"),
    "ran": word_set("away"),
    "retrained": word_set("as"),
    "planned": word_set("a"),
    "proposed": word_set("to"),
    "married": word_set("her his a"),
    "relapsed": word_set(""),
    "qualified": word_set("as for"),
    "buried": word_set("her his"),
    "recovered": word_set("from"),
    "upped": word_set(""),
    "secured": word_set("a an the funding"),
    "changed": word_set("jobs her his careers"),
    "switched": word_set("jobs careers to"),
}
"""What is news in the past with one of these behind: "lost her job"."""
OF_EVENT = word_set(
    """
got lost had won failed finished started begun began passed left booked found made took taken put set received
signed planned ended bought sold joined opened closed changed launched came become became accepted
"""
)
"""Of these, what with "a", "the" or "her" needs a thing of `EVENTS` behind: "got the job", not "got the bill"."""
GONE = word_set("flooded burned burnt crashed sank folded left moved broke ended collapsed")
"""What of somebody or something of theirs is news alone: "her husband left"."""
WAS = word_set("ill sick unwell off away signed")
"""Of those in `BEEN`, what is over where it was."""
