"""What happens to things of theirs, by the words that tell of it. All folded, as `line.Token.key` is."""

from nurture.domain.capture.parts.clause_words import word_set

_THING_PLACED = """
on the market, on hold, on the blink, on its last legs, on fire, up for sale, up for auction, up for
renewal, under offer, under water, under threat, under review, out of stock, in ruins, in pieces, in
trouble, in the garage, at the vet, at the vets, off the road, back on, at risk, in jeopardy, in danger, in
court, in escrow, in limbo, in remission, in the balance, full of damp
"""
THING_PLACED = tuple(tuple(each.split()) for each in _THING_PLACED.split(","))
"""Where something of theirs is, that is news."""
THING_STATES = word_set(
    """
dead broken bust kaput flooded ruined leaking gone down over wrecked knackered buggered poorly sick dying
condemned overdue
delayed cancelled canceled postponed stuck due damp mouldy infested missing lost stolen closed bankrupt
finished approved
"""
)
"""How something of theirs is, that is news."""
THING_GONE = word_set(
    "collapsed burned burnt flooded crashed folded leaked exploded vanished died failed ended expired lapsed"
)
THING_WENT = {
    "fell": word_set("through down apart over in off"),
    "fallen": word_set("through down apart over in off"),
    "came": word_set("through back in out down off clear"),
    "come": word_set("through back"),
    "broke": word_set("down up off"),
    "broken": word_set("down up off"),
    "gave": word_set("up out way"),
    "given": word_set("up out way"),
    "went": word_set("bust bankrupt under missing through down up off well badly wrong"),
    "gone": word_set("bust bankrupt under missing through down up off well badly wrong"),
    "ran": word_set("out away off"),
    "run": word_set("out away off"),
    "blew": word_set("up down off"),
    "burned": word_set("down"),
    "burnt": word_set("down"),
    "caught": word_set("fire"),
    "packed": word_set("in up"),
    "conked": word_set("out"),
    "passed": word_set("its"),
    "sold": word_set("out for at in"),
}
"""What happened to something of theirs: "her divorce came through"."""
THING_HARMED = word_set(
    """
stolen cancelled canceled postponed refused rejected burgled flooded damaged destroyed vandalised vandalized
demolished towed
hacked robbed approved granted repossessed condemned evicted rushed hospitalised diagnosed arrested struck
gutted
"""
)
"""What was done to something of theirs, that is news."""
THING_MOVED = word_set(
    "pushed moved postponed rescheduled delayed scheduled booked brought deferred shifted fixed confirmed"
)
"""What is done to the day of something of theirs: the day named is the new one."""
PASSING_THINGS = word_set(
    """
train bus tram taxi cab plane uber umbrella phone battery bag coat shoe shoes hair skirt trousers glasses
drink food
order parcel alarm zip heel heels card connection line mic microphone wifi internet camera pen cake dinner
lunch meal
talk joke jokes tyre hat scarf jacket watch pint beer coffee tea glass message email call text
"""
)
"""What befalls these is of the moment: "her umbrella broke"."""
FELT = word_set(
    """
excited tired bored annoyed worried scared soaked drenched confused started talked carried drunk lost need
seed bed
interested pleased surprised upset used hooked heated stuck wet dressed ready held mixed left sent
"""
)
"""Behind "got" these tell a mood or a moment."""
