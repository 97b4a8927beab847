"""What people promise each other, and by which words they get in touch again.

All folded and without apostrophes, as `line.Token.key` is.
"""

from nurture.domain.capture.parts.clause_words import word_set

PROMISING = word_set(
    "pledged promising promised promise promises promissed promisd prommised promissing promiced promisedd"
)
"""Verbs that take the thing itself: "promised Ana the photos"."""
UNDERTAKING = word_set(
    """
pinky-swore pinky-promised shook vowed swore agreed offered volunteered undertook committed guaranteed assured
vows swears pledges agrees offers volunteers undertakes undertake undertaken commits guarantees swear vow
agree volunteer offering volunteering
"""
)
"""Verbs that take what will be done: "offered to drive her"."""
ASSURING = word_set("guaranteed guarantees assured assures vowed swore pledged pledges")
"""Of these, verbs that take a thing too, where it is for me: "guaranteed me a seat"."""
OWING = word_set("owe owes owed")
TELLING = word_set(
    """
word pinky-swore pinky-promised told tell tells said say says promised promise promises assured swore vowed
agreed guaranteed mentioned texted wrote messaged emailed replied insisted insists decided yes reckons thinks
confirmed confirms announced
"""
)
"""What is reported with one of these as to be done will be done."""

DEEDS = word_set(
    """
send lend bring give get forward email post mail share show teach cook bake make fix mend repair help
introduce connect recommend review proofread read check look find fetch pick collect drop deliver return pay
repay buy book order cover water feed walk look-after babysit mind drive take lift carry paint build assemble
install set sort organise organize arrange plan write draft edit translate print scan copy record burn upload
download knit sew crochet crop prepare put file sign confirm approve let vote endorse refer reserve save keep
hold store donate sponsor contribute invest transfer wire refund reimburse treat host invite fill plant prune
trim clean wash iron pass hand swap trade sell rent chase push escalate answer reply respond explain talk
rewrite test finish design draw sketch play sing perform tune speak present research google investigate
inquire enquire ask vouch mention nominate tell remind update dig visit come do work provide supply hire train
mentor coach stand act rsvp dust grab source track warm heat unpack pack wrap ship courier bcc cc
"""
)
"""What one does for another."""
CONTACTS = word_set(
    """
pick call ring phone text message ping nudge ask follow check catch touch reach try meet see visit facetime
zoom skype whatsapp dm chase write email mail contact invite talk speak remind drop congratulate thank hear
chat poke get arrange plan suggest
"""
)
"""By which one is in touch again."""
MERELY = word_set(
    """
call ring phone text message ping nudge facetime zoom skype whatsapp dm visit meet see check follow thank
congratulate
"""
)
"""Being in touch, and nothing more, unless it was promised."""
NOT_FOR_OTHERS = word_set(
    """
miss love see be have think believe remember forget never know need hope try start stop stay go leave become
feel wait die sleep eat drink wear win lose survive live move travel fly marry retire graduate study learn run
enjoy like hate watch look-forward meet join attend turn
"""
)
"""What nobody does for another."""
FOR_ME = word_set("me us my our mine")
ONLY_THEIRS = word_set(
    """
send lend bring forward post teach fix mend repair introduce drop deliver return repay review approve sort
look lift put sign confirm let share knit bake check find fetch pay book email invite pass water babysit
proofread translate recommend chase cover scan arrange organise organize provide refund reimburse get
"""
)
"""What they do for me though nobody says so: "he'll bring the glazes"."""
REPORTED = word_set("do make cook handle organise organize host bake bring see take buy feed sort run drive")
"""What they do for me where they told me that they would: "said she'd do the food"."""
HANDED = word_set("send bring return deliver forward lend give repay refund")
"""What they have to do is for me, though nobody says so, only with one of these."""
BRINGING = word_set("dropping bringing returning popping posting")
AROUND = word_set("off round over back by in")
"""Behind `BRINGING` these say that it is brought to me: "is dropping off the trailer"."""
NOT_FOR_ME = word_set("not never be have miss see meet join love beat")
TALKING = word_set(
    """
telling showing asking talking walking speaking playing singing reading looking driving standing going
"""
)
"""Deeds that are none for me while they are done: "was telling me"."""
