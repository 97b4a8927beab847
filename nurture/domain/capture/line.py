"""A typed line as tokens that know where they stand, so that rules can speak of words and spans of letters."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from nurture.domain.folding import fold
from nurture.domain.spelling import Parts, written

_TOKEN = re.compile(r"[^\s,;:!?()\[\]{}<>\"“”„«»/&+…|*=~\\、，。；：！？]+")
_EDGES = ".'’‘`-_–—"
_OWNER = re.compile(r"(?:['’`ʼ][sS]|(?<=[sS])['’])$")
_SHORTENED = re.compile(r"(?<=\w)['’`ʼ](?:ll|d|ve)$", re.IGNORECASE)
_WHOLE = {"ll": "will", "d": "would", "ve": "have"}
_NEVER_WORDS = """
i you he she it we they who that this there here what how why where when would could should might must o
"""
_NEVER_NAMES = frozenset(_NEVER_WORDS.split())
"""Before 'll and 'd these are no names: they are words by themselves, "she'll"."""
_TAG = re.compile(r"(?<![^\s,;(])#(?=\w*[^\W\d_])([\w-]+)")
_MARKS = re.compile(r"^(?:[*_`~\\]|\]\])+|(?:[*_`~\\]|\[\[)+$")
"""Marks of a text that is set, beside a word: "**Ana**", "_Lisbon_", "[[Ana Costa]]"."""
_BULLET = re.compile(r"\s*(?:(?:[-*+>#]+\s+)+|(?=\[))(?:\[[ xX]\]\s+)?")
"""What stands before the words of an item or a heading: "- ", "* ", "- [x] ", "## "."""
_PREFIX = re.compile(r"[a-z]{1,3}[-'’](?=[^\W\d_])(?![a-z])")
JOINS = frozenset(",&+/、，")
"""Signs that put one name beside the next."""


class Span(NamedTuple):
    """Some letters of the line, and what they were understood as."""

    start: int
    end: int
    """Behind the last letter."""
    field: str
    """person, new person, unsure, date, medium, direction or tag."""


class Token(NamedTuple):
    """A word of the line."""

    start: int
    end: int
    """Behind its last letter, without the 's of an owner."""
    key: str
    """Folded, without apostrophes, without the 's of an owner."""
    gap: str
    """What stands between the word before and this one."""
    owner: bool
    """Whether it ends in 's."""
    capital: bool
    """Whether it is written as names are: with a capital, or in a script that has none."""

    @property
    def opens(self) -> bool:
        """Whether a sentence or a clause begins with it."""
        return not self.gap or any(sign in ".;:!?\n。；！？" for sign in self.gap)

    @property
    def runs_on(self) -> bool:
        """Whether nothing but blanks parts it from the word before."""
        return bool(self.gap) and not self.gap.strip(" \t")

    @property
    def follows(self) -> bool:
        """Whether nothing but blanks (or the dot of an initial) parts it from the word before."""
        return bool(self.gap) and self.gap.strip(" \t.") == ""


def tokenise(line: str) -> list[Token]:
    """The words of a line in order; signs between them are kept as gaps."""
    shouted = line.isupper() and " " in line.strip()
    tokens: list[Token] = []
    bullet = _BULLET.match(line)
    behind = bullet.end() if bullet else 0
    for match in _TOKEN.finditer(line, behind):
        raw = match[0].rstrip(_EDGES + "\u200f\u200e")
        start = match.start() + len(raw) - len(raw := raw.lstrip(_EDGES))
        owner = _OWNER.search(raw)
        core = raw[: owner.start()] if owner and owner.start() else raw
        if not any(letter.isalnum() or not letter.isascii() for letter in core):
            continue
        capital = not shouted and _is_capital(core)
        gap = _gap(line[behind:start], first=not tokens)
        key = fold(core).replace("'", "")
        shortened = None if owner else _SHORTENED.search(core)
        whole = fold(core[: shortened.start()]) if shortened else ""
        if shortened and _may_be_name(whole, core, shortened[0]):  # "Lee'll bring it"
            middle = start + shortened.start()
            tokens.append(Token(start, middle, whole.replace("'", ""), gap, False, capital))
            verb = _WHOLE[shortened[0][1:].lower()]
            tokens.append(Token(middle, start + len(core), verb, " ", False, False))
        else:
            tokens.append(Token(start, start + len(core), key, gap, core is not raw, capital))
        behind = start + len(raw)
    return tokens


def _may_be_name(whole: str, core: str, shortened: str) -> bool:
    """Whether a word before 'll, 'd or 've may be somebody; "dm'd" and "OK'd" are verbs."""
    if whole in _NEVER_NAMES:
        return False
    return shortened[1:].lower() != "d" or (core[0].isupper() and core[1:2].islower())


def _gap(signs: str, *, first: bool) -> str:
    """What parts two words, without the marks that set them."""
    if signs == " " or not signs:
        return signs
    plain = _MARKS.sub("", signs)
    return plain if plain or first else signs


def parts(line: str, tokens: list[Token]) -> Parts:
    """The name parts of neighbouring tokens, as `spelling.written` gives them."""
    return written(line[tokens[0].start : tokens[-1].end]) if tokens else ()


def find_tags(line: str) -> tuple[tuple[str, ...], list[Span]]:
    """The #tags of a line, each once and in lower case, and where they stand. "#1" is a number."""
    found = list(_TAG.finditer(line))
    tags = tuple(dict.fromkeys(match[1].casefold() for match in found))
    return tags, [Span(match.start(), match.end(), "tag") for match in found]


def touches(token: Token, spans: list[Span]) -> bool:
    """Whether a token shares a letter with any of these spans."""
    return any(token.start < span.end and span.start < token.end for span in spans)


def is_saint(tokens: Sequence[Token], i: int) -> bool:
    """Whether "St" before a name makes it a church's or a town's: "St. Mary's"; not "on Main St. Mary waved"."""
    if i == 0 or tokens[i - 1].key not in ("st", "ste") or tokens[i].gap.strip(" ") not in ("", "."):
        return False
    street = i > 1 and tokens[i - 1].runs_on and (tokens[i - 2].capital or tokens[i - 2].key[:1].isdigit())
    return tokens[i - 1].capital and tokens[i].capital and not street


def _is_capital(word: str) -> bool:
    if _PREFIX.match(word):  # "al-Rashid", "d'Arcy"
        return True
    first = next((letter for letter in word if letter.isalpha()), "")
    return bool(first) and not first.islower()
