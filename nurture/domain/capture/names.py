"""What the people of a directory may be called in one line, by a single look-up."""

from nurture.domain.capture.line import Token
from nurture.domain.folding import words
from nurture.domain.names import Directory, Known
from nurture.domain.spelling import Parts, flat, spelling, spoken, written


class Names:
    """What the people of a directory may be called in one line: full, nickname, first names, first and last."""

    def __init__(self, line: str, tokens: list[Token], directory: Directory) -> None:
        spoken_words = [words(line[token.start : token.end]) for token in tokens]
        self.directory = directory
        self._in_line = {word for each in spoken_words for word in each}
        self._full: dict[Parts, dict[int, Known]] = {}
        self._familiar: dict[Parts, dict[int, Known]] = {}
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
        """Whom these words name: by full name, else by nickname or first name."""
        people = self._full.get(name) or self._familiar.get(name) or {}
        return tuple(people.values())

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

    def _keep(self, table: dict[Parts, dict[int, Known]], name: Parts, known: Known) -> None:
        if name and self._in_line.issuperset(name):
            table.setdefault(name, {})[known.id] = known
