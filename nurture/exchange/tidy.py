"""Small repairs that every reader needs: text from outside made fit to be a name, a label or a circle."""

import re
from collections.abc import Iterable

CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
"""C0 and C1 controls and the two Unicode line ends: whatever would break a line in two."""

EVERYBODYS = re.compile(
    r"(system group:)?\s*(my ?contacts|all ?contacts|other ?contacts|contacts|starred( in android)?|"
    r"friends ?& ?family default|imported\b.*|restored from\b.*|address ?book|personal address book)",
    re.IGNORECASE,
)
"""Labels that a producer puts on every contact; they say nothing about a person."""

EXCERPT = 40
"""How many letters of somebody's text a finding quotes."""


def one_line(text: str) -> str:
    """Text as a name or a label: control characters and line ends become a space, all else is as written."""
    if text.isprintable() or not CONTROL.search(text):
        return text.strip()
    return " ".join(CONTROL.sub(" ", text).split())


def is_visible(text: str) -> bool:
    """Whether there is anything to see: a text of spaces, marks of direction and joiners is no name."""
    return any(letter.isprintable() and not letter.isspace() for letter in text)


def excerpt(text: str) -> str:
    """The beginning of a text, in quotes, for a sentence of one line."""
    line = one_line(text)
    return f'"{line[:EXCERPT]}…"' if len(line) > EXCERPT else f'"{line}"'


def circle_names(labels: Iterable[str]) -> tuple[str, ...]:
    """Groups and categories as circles: each once, in the file's order, without those of every contact."""
    found: dict[str, str] = {}
    for label in labels:
        name = one_line(label).removeprefix("* ").strip()
        if is_visible(name) and not EVERYBODYS.fullmatch(name):
            found.setdefault(name.casefold(), name)
    return tuple(found.values())


def work_words(title: str, company: str, department: str = "") -> str:
    """A job in a few words: "Potter at Kiln Works (Glazes)"; empty where nothing is known."""
    title, company, department = one_line(title), one_line(company), one_line(department)
    place = f"{company} ({department})" if company and department else company or department
    return f"{title} at {place}" if title and place else title or place


def address_line(parts: Iterable[str]) -> str:
    """A postal address on one line, its parts in the order given, without the empty ones."""
    pieces = (piece.strip(" \t,") for part in parts for piece in part.splitlines())
    return ", ".join(one_line(piece) for piece in pieces if is_visible(piece))
