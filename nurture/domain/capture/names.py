"""What the people of a directory may be called in one line, by a single look-up."""

from collections.abc import Iterator

from nurture.domain.capture.line import Token
from nurture.domain.folding import words
from nurture.domain.names import Directory, Known
from nurture.domain.spelling import Parts, flat, spelling, spoken, written

People = dict[int, Known]

_COUNTED = frozenset({"the", "both", "two", "all", "our"})
"""What stands before a name in the plural: "the Costas", "both Ians"."""


class Names:
    """What the people of a directory may be called in one line: full, nickname, first names, first and last."""

    def __init__(self, line: str, tokens: list[Token], directory: Directory) -> None:
        self.directory = directory
        self._in_line = {word for token in tokens for word in words(line[token.start : token.end])}
        self._in_line.update(word for i in range(len(tokens)) for word in singulars(tokens, i))
        self._full: dict[Parts, People] = {}
        self._familiar: dict[Parts, People] = {}
        self._last: dict[Parts, People] = {}
        for known in directory.having(frozenset(self._in_line)) if self._in_line else ():
            self._add(known)

    @property
    def single_words(self) -> frozenset[str]:
        """Words of the line that alone name somebody."""
        return frozenset(key[0] for key in (*self._full, *self._familiar) if len(key) == 1)

    def is_full(self, name: Parts) -> bool:
        """Whether somebody's full name is exactly this."""
        return name in self._full

    def called(self, name: Parts) -> tuple[Known, ...]:
        """Whom these words name: by full name, else by nickname or first name.

        A first name that is somebody else's last name can be either of them.
        """
        if name in self._full:
            return tuple(self._full[name].values())
        people = self._familiar.get(name, {})
        return tuple((people | self._last.get(name, {})).values()) if people else ()

    def surnamed(self, name: Parts) -> tuple[Known, ...]:
        """Those whose last name is this."""
        return tuple(self._last.get(name, {}).values())

    def with_initial(self, first: Parts, letter: str) -> tuple[Known, ...]:
        """Those of a first name with a later name that begins so: "Ana C."."""
        people = self._familiar.get(first, {}).values()
        return tuple(known for known in people if any(part[:1] == letter for part in spoken(known.name)[1:]))

    def _add(self, known: Known) -> None:
        name = spelling(known.name)
        full = flat(name)
        self._keep(self._full, full, known)
        if "," in known.name or not known.name.casefold().startswith(full[:1]):
            self._keep(self._full, written(known.name), known)
        for nickname in known.nicknames:
            self._keep(self._familiar, spoken(nickname), known)
        for count in range(1, len(name)):
            self._keep(self._familiar, flat(name[:count]), known)
        if len(name) > 2:
            self._keep(self._familiar, flat((name[0], name[-1])), known)
        if len(name) > 1:
            self._keep(self._last, name[-1], known)

    def _keep(self, table: dict[Parts, People], name: Parts, known: Known) -> None:
        if name and self._in_line.issuperset(name):
            table.setdefault(name, {})[known.id] = known


def singulars(tokens: list[Token], i: int) -> Iterator[str]:
    """What the word at `i` may be the plural of, where it is counted: "the Costas", "the two Foxes"."""
    key = tokens[i].key
    if i and len(key) > 2 and key[-1] == "s" and tokens[i].runs_on and tokens[i - 1].key in _COUNTED:
        yield key[:-1]
        if key.endswith("es"):
            yield key[:-2]
