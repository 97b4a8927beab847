"""What people are to each other, by the words for it; folded and without apostrophes, as `line.Token.key` is."""

from nurture.domain.relations import RelationKind

_KINDS = {
    RelationKind.PARTNER: """
husband wife partner boyfriend girlfriend fiance fiancee spouse hubby wifey missus other-half bf gf
""",
    RelationKind.PARENT: """
mother father mum mom mam dad daddy mummy mommy parent parents mama papa stepmum stepdad stepmother stepfather
stepmom
""",
    RelationKind.CHILD: """
son daughter child kid sons daughters children kids stepson stepdaughter boy girl baby stepkids toddler youngest
eldest oldest
""",
    RelationKind.SIBLING: """
brother sister brothers sisters sibling siblings twin bro sis half-brother half-sister stepbrother stepsister
""",
    RelationKind.RELATIVE: """
cousin cousins aunt aunts uncle uncles auntie nephew nephews niece nieces grandma grandpa grandmother grandfather
gran granny nan grandad granddad grandson granddaughter grandchild grandchildren grandparents relative relatives
mother-in-law father-in-law sister-in-law brother-in-law son-in-law daughter-in-law in-laws godson goddaughter
godmother godfather godchild family
""",
    RelationKind.FRIEND: """
friend friends mate mates bestie pal pals buddy buddies bff best-friend schoolfriend penpal girlfriends
""",
    RelationKind.COLLEAGUE: """
colleague colleagues boss manager assistant coworker coworkers co-worker co-workers workmate workmates intern
deputy pa supervisor cofounder co-founder teammate teammates collaborator secretary apprentice employee
""",
    RelationKind.KNOWS: """
neighbour neighbours neighbor neighbors flatmate flatmates roommate roommates housemate housemates classmate
classmates acquaintance lodger landlord landlady tenant teacher student pupil coach tutor mentor mentee
""",
}
KINDS = {word: kind for kind, words in _KINDS.items() for word in words.split()}
"""What "Ana's …" says somebody is to Ana."""
_COUPLES = {
    RelationKind.SIBLING: "siblings brothers sisters twins",
    RelationKind.PARTNER: "married couple item together dating engaged partners",
    RelationKind.RELATIVE: "cousins related relatives",
    RelationKind.FRIEND: "friends mates besties buddies pals",
    RelationKind.COLLEAGUE: "colleagues coworkers co-workers workmates",
    RelationKind.KNOWS: "neighbours neighbors flatmates roommates housemates classmates teammates",
}
COUPLES = {word: kind for kind, words in _COUPLES.items() for word in words.split()}
"""What "Ana and Ben are …" says they are to each other."""
WITH = {
    ("married", "to"): RelationKind.PARTNER,
    ("engaged", "to"): RelationKind.PARTNER,
    ("together", "with"): RelationKind.PARTNER,
    ("out", "with"): RelationKind.PARTNER,
    ("friends", "with"): RelationKind.FRIEND,
    ("mates", "with"): RelationKind.FRIEND,
    ("related", "to"): RelationKind.RELATIVE,
    ("colleagues", "with"): RelationKind.COLLEAGUE,
    ("neighbours", "with"): RelationKind.KNOWS,
    ("neighbors", "with"): RelationKind.KNOWS,
}
"""What "is … Ben" says somebody is to Ben."""
