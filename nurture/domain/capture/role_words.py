"""Words by which it is told what part somebody has whom a line names.

All folded and without apostrophes, as `line.Token.key` is.
"""

from nurture.domain.capture.words import POSSESSIVE, RELATIVES

_REACHES = """
called texted rang phoned emailed messaged met saw visited told asked helped invited lent married
wrote knows owes loves sent gave showed dmed pinged whatsapped facetimed hugged kissed beat taught hired
"""
REACHED = frozenset(_REACHES.split())
"""Said of somebody else, whoever stands right behind one of these was theirs to meet: "Ana called Ben"."""
WITH = frozenset({"with", "w", "brought", "took"})
SENDS = frozenset({"hi", "hello", "love", "regards", "best", "greetings", "wishes", "hey"})
_HEARS = "heard got received borrowed learned learnt collected bought had have"
GETS = frozenset(_HEARS.split())
THERE = frozenset({("was", "there"), ("were", "there"), ("was", "around"), ("were", "around"), ("came", "too")})
_MEANS = "thinking planning hoping considering wondering meaning intending follow check remember remind todo want"
MEANING = frozenset(_MEANS.split())
CAME = frozenset({"told", "asked", "came", "joined", "was", "were", "drove", "walked", "introduced"})
SEEN_OF = frozenset({"more", "lot", "lots", "much", "less", "hold", "glimpse", "sight", "bit"})
_NESTS = """
where what when me us her him them hope think thinks heard apparently knows know says said who which out is
"""
RELATIVE = frozenset({"whose", "which", "where"})
_UNDERS = "that how whether if why because while whereas though although"
UNDER = frozenset(_UNDERS.split())
NESTING = frozenset(_NESTS.split())
"""A name with a verb behind one of these is the subject of what is told or thought."""
OVER = frozenset({"over", "since", "after", "before"})
BY_WAY_OF = frozenset({"via", "through"})
BESIDE_NAMES = frozenset({"and", "plus", "or", "the", "dr", "mr", "mrs", "ms"}) | RELATIVES | POSSESSIVE
"""What may stand between the names of one subject: "Ana and her brother Rui called"."""
TOO = frozenset({"too", "also", "and", "plus"})
