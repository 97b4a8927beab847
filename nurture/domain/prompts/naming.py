"""What one calls somebody."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from nurture.domain.folding import fold
from nurture.domain.name_data import TITLES
from nurture.domain.spheres import Sphere

if TYPE_CHECKING:
    from nurture.domain.portrait import Portrait

LONGEST = 20
"""Letters of a name that anybody says aloud."""


def called(portrait: Portrait) -> str:
    """What one calls them: friends by their nickname, else by the first name; empty where neither is speakable."""
    last, comma, first = portrait.name.partition(",")
    words = [
        word
        for word in (first if comma and first.strip() else last).split()
        if fold(word).strip(".") not in TITLES
    ]
    nicknames = portrait.nicknames[:1] if portrait.sphere is not Sphere.PROFESSIONAL else ()
    return next((name for name in (*nicknames, *words[:1]) if _is_speakable(name)), "")


def _is_speakable(name: str) -> bool:
    plain = name.replace("-", "").replace("'", "").replace("’", "")
    letters = all(unicodedata.category(letter)[0] in "LM" for letter in plain)
    return bool(plain) and letters and len(name) <= LONGEST and (not name[0].isascii() or name[0].isupper())
