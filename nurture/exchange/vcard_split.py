"""A file of vCards cut into cards, and a card into its logical lines, with the line numbers of the file."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_BOUNDARY = re.compile(
    r"(?:^([\ufeff \t]*)|(?<=END:VCARD))(?:[\w-]+\.)?(BEGIN|END)[ \t]*:[ \t]*VCARD[ \t]*(?=\r*$|BEGIN:)",
    re.IGNORECASE | re.MULTILINE,
)
_MENTION = re.compile(r"[Vv][Cc][Aa][Rr][Dd]")
_AGENT = re.compile(r"^[ \t]*AGENT\b[^\n:]*:\s*\Z", re.IGNORECASE | re.MULTILINE)
_BLANKS = (" ", "\t")
_SOME_NAME = re.compile(r"^[ \t]*(?:[\w-]+\.)?(?:FN|N|EMAIL|TEL)[;:]", re.IGNORECASE | re.MULTILINE)
_SPECIAL = re.compile(
    r"(?:[\w-]+\.)?(?P<dropped>PHOTO|LOGO|SOUND|KEY)[;:]|"
    r"[^:]*?(?:(?P<quoted>QUOTED-PRINTABLE)|(?P<packed>BASE64|ENCODING=\"?B\b))",
    re.IGNORECASE,
)
"""Heads of properties whose value may go on in lines that are not folded; the first sort is not read at all."""
_PROPERTY = re.compile(
    r"(?:item\d+\.)?(?:N|FN|TEL|EMAIL|ADR|LABEL|ORG|TITLE|ROLE|NOTE|BDAY|URL|REV|UID|PHOTO|CATEGORIES|VERSION|X-[A-Z-]+)"
    r"(?:;[^:\s]*)?:",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Card:
    """One card as it stands in its file."""

    line: int
    """Where its BEGIN stands, from 1."""
    body: str
    """What is between BEGIN and END."""
    original: str
    """All of it, both ends included."""
    indent: int = 0
    """How many blanks the whole card is moved in by."""
    fault: str = ""
    """What is wrong with its ends, in words; empty where nothing is."""


@dataclass(frozen=True, slots=True)
class Stray:
    """Text that is in no card."""

    line: int
    text: str


def split_cards(text: str) -> Iterator[Card | Stray]:
    """Cut a file into cards and what stands between them; unclosed cards end where the next begins.

    A file of bare carriage returns must have been given line feeds before.
    """
    line = _LineNumbers(text)
    yield from _split(text, 0, len(text), line, agents=True)


def boundaries(text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
    """Where cards begin and end: only lines that mention a vCard are looked at, since most are a picture's."""
    end = len(text) if end is None else end
    seen = start
    for mention in _MENTION.finditer(text, start, end):
        if mention.start() >= seen:
            line_start = max(text.rfind("\n", seen, mention.start()) + 1, seen)
            line_end = text.find("\n", mention.end(), end)
            seen = end if line_end < 0 else line_end
            yield from _BOUNDARY.finditer(text, line_start, seen)


def begins(mark: re.Match[str]) -> bool:
    """Whether a boundary is the beginning of a card."""
    return mark[2][0] in "Bb"


class _LineNumbers:
    """Line numbers of ascending positions, counted once over the file."""

    def __init__(self, text: str) -> None:
        self._text, self._position, self._line = text, 0, 1

    def at(self, position: int) -> int:
        if position < self._position:
            self._position, self._line = 0, 1
        self._line += self._text.count("\n", self._position, position)
        self._position = position
        return self._line


def _split(text: str, start: int, end: int, line: _LineNumbers, *, agents: bool) -> Iterator[Card | Stray]:
    opened: re.Match[str] | None = None
    nested: int | None = None
    depth, last = 0, start
    for mark in boundaries(text, start, end):
        if opened is None:
            if begins(mark):
                yield from _between(text, last, mark.start(), line)
                opened, nested, depth = mark, None, 0
            else:
                yield from _headless(text, last, mark, line)
                last = mark.end()
        elif begins(mark) and agents and _AGENT.search(text, max(opened.end(), mark.start() - 200), mark.start()):
            nested, depth = nested or mark.start(), depth + 1
        elif begins(mark) and _indent(mark) <= _indent(opened):
            yield from _unclosed(text, opened, nested, mark.start(), line)
            opened, nested, depth = mark, None, 0
        elif begins(mark):
            continue  # a folded line that happens to quote a card
        elif depth:
            depth -= 1
        else:
            yield _card(text, opened, mark.start(), mark.end(), line)
            opened, last = None, mark.end()
    if opened is not None:
        yield from _unclosed(text, opened, nested, end, line)
    else:
        yield from _between(text, last, end, line)


def _indent(mark: re.Match[str]) -> int:
    return len((mark[1] or "").lstrip("\ufeff"))


def _card(text: str, opened: re.Match[str], body_end: int, end: int, line: _LineNumbers, fault: str = "") -> Card:
    start = opened.start(2)
    body, original = text[opened.end() : body_end], text[start:end]
    return Card(line.at(start), body, original, _indent(opened), fault)


def _unclosed(
    text: str, opened: re.Match[str], nested: int | None, end: int, line: _LineNumbers
) -> Iterator[Card | Stray]:
    """A card without an END; cards taken for its agents were most likely neighbours."""
    own_end = end if nested is None else nested
    yield _card(text, opened, own_end, own_end, line, "it is never closed (END:VCARD is missing)")
    if nested is not None:
        yield from _split(text, nested, end, line, agents=False)


def _headless(text: str, start: int, mark: re.Match[str], line: _LineNumbers) -> Iterator[Card | Stray]:
    """What comes before an END that nothing began: a card, where it holds a name."""
    body = text[start : mark.start()]
    if not _SOME_NAME.search(body):
        yield from _between(text, start, mark.end(), line)
        return
    blank = len(body) - len(body.lstrip())
    first = start + blank
    yield Card(
        line.at(first), text[first : mark.start()], text[first : mark.end()], 0, "its BEGIN:VCARD is missing"
    )


def _between(text: str, start: int, end: int, line: _LineNumbers) -> Iterator[Stray]:
    stray = text[start:end].strip("\ufeff \t\r\n\f\v\x1a")
    if stray:
        yield Stray(line.at(text.index(stray, start)), stray)


def logical_lines(card: Card) -> Iterator[tuple[int, str]]:
    """The card's properties, unfolded, each with its line in the file; pictures, sounds and keys are passed over.

    Undoes folding, the soft line breaks of quoted-printable and base64 that is not folded. Blank lines end
    a value; the cards of agents are skipped.
    """
    number, parts = 0, [""]
    dropped = quoted = packed = False
    depth = 0
    for at, line in enumerate(card.body.split("\n"), card.line):
        if dropped and line[:1] in _BLANKS and line.strip() and not card.indent:
            continue
        line = line.rstrip("\r")[card.indent :] if card.indent else line.rstrip("\r")
        if depth or line[:6].upper() == "BEGIN:":
            depth += _depth(line)
            continue
        if quoted and parts[-1].endswith("=") and not _PROPERTY.match(line):
            parts[-1] = parts[-1][:-1]
            parts.append(_after_soft_break(parts, line))
        elif line[:1] in _BLANKS:
            if not dropped:
                parts.append(line[1:])
        elif not line or (packed and ":" not in line):
            if line and not dropped:
                parts.append(line)
        else:
            if number and not dropped:
                yield number, "".join(parts)
            number, parts = at, [line]
            special = _SPECIAL.match(line)
            dropped = bool(special and special["dropped"])
            quoted = bool(special and special["quoted"])
            packed = bool(special and (dropped or special["packed"]))
    if number and not dropped:
        yield number, "".join(parts)


def _depth(line: str) -> int:
    start = line.lstrip()[:6].upper()
    return 1 if start == "BEGIN:" else -1 if start.startswith("END:") else 0


def _after_soft_break(parts: list[str], line: str) -> str:
    """The line after a soft break; its first blank is a fold where the text writes its own blanks as =20."""
    value = "".join(parts[:4]).partition(":")[2]
    return line[1:] if line[:1] == " " and "=20" in value and " " not in value else line
