"""How a name is written down for comparing: without accents, capitals or ornament, and cut into words."""

import re
import unicodedata
from itertools import groupby

_LETTERS = "øoØOłlŁLđdĐDðdÐDħhĦHıiŧtŦT"
_UNIFIED = str.maketrans(
    {
        **dict.fromkeys("‘’‛ʼʻʹ′`´＇", "'"),
        **dict.fromkeys("‐‑‒–—−﹣－", "-"),
        **dict(zip(_LETTERS[::2], _LETTERS[1::2], strict=True)),
        **dict(zip("æÆœŒþÞ", ("ae", "AE", "oe", "OE", "th", "TH"), strict=True)),
    }
)

_ASCII_WORD = re.compile(r"[a-z0-9](?:[a-z0-9'-]*[a-z0-9])?")


def fold(text: str) -> str:
    """The same text for everyone who meant the same name: "  ÁNA  Søren’s" is "ana soren's".

    Compatibility forms, accents and case are gone, apostrophes and hyphens are of one kind, invisible and
    control characters are left out, runs of whitespace are one blank. Never raises.
    """
    if not text.isascii():
        parted = unicodedata.normalize("NFKD", text.translate(_UNIFIED)).casefold()
        parted = unicodedata.normalize("NFKD", parted).translate(_UNIFIED)
        text = "".join(c for c in parted if not _is_accent(c)).strip() or text  # "¨" is all that it is called
    spaced = " ".join(text.casefold().replace("`", "'").split())
    return spaced if spaced.isprintable() else " ".join(_visible(spaced).split())


def _is_accent(character: str) -> bool:
    """Marks that people leave out; not the vowel signs of Indic scripts, which are letters to their readers."""
    kind = unicodedata.combining(character)
    return kind == 1 or 10 <= kind <= 36 or kind >= 200 or "\ufe00" <= character <= "\ufe0f"


def _visible(text: str) -> str:
    return "".join(c for c in text if c == " " or unicodedata.category(c) not in ("Cc", "Cf", "Cs"))


def tokens(text: str) -> list[str]:
    """The folded words as they stand, in order: hyphens and apostrophes inside a word stay, pictures are words.

    Text of nothing but punctuation is one token, so that whoever is called "!!!" can still be found.
    """
    folded = fold(text)
    if folded.isascii() and (found := _ASCII_WORD.findall(folded)):
        return found
    runs = ("".join(run) for kind, run in groupby(folded, _kind) if kind)
    found = [word for run in runs if (word := run.strip("'-"))]
    return found or ([folded] if folded else [])


def _kind(character: str) -> str:
    """What a folded character is to a name: part of a word, part of a picture, or (empty) a break."""
    if character.isalnum() or character in "'-":
        return "word"
    category = unicodedata.category(character)
    if category[0] == "M":
        return "word"
    return "picture" if not character.isascii() and (category[0] == "S" or category in ("Cn", "Co")) else ""


def plain(token: str) -> tuple[str, ...]:
    """The bare parts of one token: "anne-marie" is ("anne", "marie"), "o'brien" is ("obrien",)."""
    return tuple(part for part in token.replace("'", "").split("-") if part) or (token,)


def words(text: str) -> tuple[str, ...]:
    """The folded words that a name is indexed by, each once, in order of appearance.

    A word with a hyphen or an apostrophe gives itself and its bare parts: "Anne-Marie O'Brien" gives
    ("anne-marie", "anne", "marie", "o'brien", "obrien"). Empty only for text without a visible character.
    """
    return tuple(dict.fromkeys(word for token in tokens(text) for word in (token, *plain(token))))
