"""What people in the journals said and did: a small vocabulary, shuffled."""

from random import Random

from nurture.domain.touches import Direction


def _words(text: str) -> list[str]:
    return text.split()


MEDIA = ("in-person", "in-person", "in-person", "call", "message", "message", "email", "video", "letter")

DIRECTIONS = (*(Direction.MUTUAL,) * 17, Direction.IN, Direction.IN, Direction.OUT)

OPENINGS = (
    "coffee",
    "lunch",
    "a long walk",
    "a call",
    "supper",
    "an evening",
    "a train ride",
    "a letter",
    "the market",
)

WORDS = _words("""
about after again allotment bakery bicycle boat book bread bridge brother canal ceramics chess choir
cinema city cold concert daughter dinner dog exhibition family film first fog forest friend garden
glaze guitar harbour holiday house island job kiln kitchen laughed library lighthouse moving museum
music new night office orchard painting photographs piano planning plum poem pottery question radio
rain recipe repaired river sailing school sister soup spring station stories studio summer talked
teacher theatre thesis together town train violin visiting walking wedding winter workshop
""")

KINDS = ("interest", "hope", "can-teach", "wants-to-learn", "family", "work", "place", "food", "note")


def sentence(random: Random) -> str:
    """Six to twelve words."""
    return " ".join(random.choices(WORDS, k=random.randint(6, 12)))


def touch(random: Random) -> str:
    """How a touch is summed up."""
    return f"{random.choice(OPENINGS)}, {sentence(random)}"


def fact(random: Random) -> tuple[str, str]:
    """A kind and some words."""
    return random.choice(KINDS), sentence(random)
