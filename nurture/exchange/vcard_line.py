"""One logical line of a vCard: its group, name, parameters and value, in any of the three versions.

The lines are parsed here rather than by a library because a single stray line can stop the ones that exist:
vobject's grammar takes twice as long for each further "=" in a line without a colon, minutes at thirty.
"""

import binascii
import re
from collections.abc import Iterable

from nurture.exchange.decode import decode_named
from nurture.exchange.tidy import one_line

_QUOTED_HEAD = re.compile(r'((?:[^":]|"[^"]*")*):(.*)', re.DOTALL)
_PARAMETER = re.compile(r'(?:[^;"]|"[^"]*"|")+')
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_QUOTED_ESCAPE = re.compile(r"\\([;,:])")
_TOKEN = re.compile(r"\\.|[^\\]|\\\Z", re.DOTALL)
_ENCODINGS = frozenset(("quoted-printable", "base64", "b", "8bit", "7bit"))
_CARET = {"^n": "\n", "^'": '"', "^^": "^"}


class Property:
    """A property of a card; parameters and value are understood only when asked for."""

    __slots__ = ("_parameters", "_rest", "group", "line", "name", "old", "raw")

    def __init__(self, name: str, group: str, rest: str, raw: str, line: int) -> None:
        self.name = name
        """In capitals."""
        self.group = group
        """The word before the dot, in lower case, that ties a label to its property; mostly empty."""
        self.raw = raw
        """The value as it stands, escapes and all."""
        self.line = line
        self.old = False
        """Whether the card is of version 2.1, which knows fewer escapes."""
        self._rest = rest
        self._parameters: dict[str, list[str]] | None = None

    @property
    def parameters(self) -> dict[str, list[str]]:
        """Values by name in capitals; the bare ones of version 2.1 are found under TYPE or ENCODING."""
        if self._parameters is None:
            self._parameters = _parameters(self._rest) if self._rest else {}
        return self._parameters

    def parameter(self, name: str) -> str:
        """The first value of a parameter, or nothing."""
        values = self.parameters.get(name)
        return values[0] if values else ""

    @property
    def types(self) -> list[str]:
        """What TYPE says, in lower case."""
        if not self._rest:
            return []
        return [t.strip().lower() for value in self.parameters.get("TYPE", ()) for t in value.split(",")]

    @property
    def rank(self) -> int:
        """How preferred it is: 1 is first, 101 where nothing is said."""
        if not self._rest:
            return 101
        number = self.parameter("PREF")
        if number.isdecimal():
            return min(max(int(number[:4]), 1), 100)
        return 1 if "pref" in self.types else 101

    @property
    def text(self) -> str:
        """The value as a person would write it, line ends included."""
        return self._unescape(self._decoded())

    @property
    def line_text(self) -> str:
        """The value on one line."""
        return one_line(self.text)

    def parts(self, separator: str = ";") -> list[str]:
        """The value cut at a separator that is not escaped."""
        decoded = self._decoded()
        return [self._unescape(part) for part in split_escaped(decoded, separator)]

    def go_on(self, line: str) -> None:
        """Take one more line of the value, from a writer that did not fold it."""
        self.raw += f"=0A{line}" if self.is_quoted else "\\n" + line.replace("\\", "\\\\")

    @property
    def is_quoted(self) -> bool:
        """Whether the value is in quoted-printable."""
        return bool(self._rest) and any(
            e.lower() == "quoted-printable" for e in self.parameters.get("ENCODING", ())
        )

    def _decoded(self) -> str:
        if not self._rest:
            return self.raw
        encoding = self.parameter("ENCODING").lower()
        charset = self.parameter("CHARSET")
        if encoding == "quoted-printable":
            data = binascii.a2b_qp(_encoded(self.raw, charset))
        elif encoding in ("b", "base64"):
            data = _from_base64(self.raw)
        elif "\x1b" in self.raw and charset.lower().startswith("iso-2022") and self.raw.isascii():
            return _decode_escaped(self.raw, charset)
        else:
            return self.raw
        return decode_named(data, charset).replace("\r\n", "\n").replace("\0", "")

    def _unescape(self, text: str) -> str:
        if "\\" not in text:
            return text
        if self.old and self.is_quoted:
            return _QUOTED_ESCAPE.sub(r"\1", text)
        return _ESCAPE.sub(_unescaped, text)


def parse_line(text: str, line: int) -> Property | None:
    """Parse a logical line; None where it has no colon or no name that a property could have."""
    head, colon, value = text.partition(":")
    if '"' in head and (match := _QUOTED_HEAD.fullmatch(text)):
        head, value = match[1], match[2]
    if not colon:
        return None
    name, _, rest = head.partition(";")
    group, _, name = name.strip().rpartition(".")
    if not name.isascii() or not name.replace("-", "").replace("_", "").replace(" ", "").isalnum():
        return None
    return Property(name.upper().replace("_", "-"), group.lower(), rest, value, line)


def split_escaped(text: str, separator: str) -> list[str]:
    """Cut at a separator of one letter, but not where a backslash stands before it; escapes stay."""
    if "\\" not in text:
        return text.split(separator)
    parts: list[list[str]] = [[]]
    for token in _TOKEN.findall(text):
        if token == separator:
            parts.append([])
        else:
            parts[-1].append(token)
    return ["".join(part) for part in parts]


def _unescaped(match: re.Match[str]) -> str:
    letter = match[1]
    if letter in "nN":
        return "\n"
    return letter if letter in '\\,;:"' else match[0]


def _parameters(rest: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    items: Iterable[str] = _PARAMETER.findall(rest) if '"' in rest else rest.split(";")
    for item in items:
        name, equals, value = item.partition("=")
        if not equals:
            name, value = ("ENCODING" if item.strip().lower() in _ENCODINGS else "TYPE"), item
        value = value.strip().replace('"', "")
        if "^" in value:
            value = re.sub(r"\^[n'^]", lambda m: _CARET[m[0]], value)
        found.setdefault(name.strip().upper(), []).append(value)
    return found


def _encoded(raw: str, charset: str) -> bytes:
    """A value as bytes again: letters that were not encoded are put in the encoding of those that were."""
    if not raw.isascii():
        try:
            return raw.encode(charset.strip('"'))
        except (LookupError, UnicodeError, ValueError):
            pass
    return raw.encode()


def _from_base64(raw: str) -> bytes:
    try:
        return binascii.a2b_base64("".join(raw.split()))
    except ValueError:
        return raw.encode()


def _decode_escaped(raw: str, charset: str) -> str:
    try:
        return raw.encode().decode(charset)
    except (LookupError, UnicodeError):
        return raw
