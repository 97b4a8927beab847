"""A directory in memory, for whatever asks who is meant."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from nurture.domain.names import Known, fold, words


class People:
    """People in memory, looked up as the journal looks them up; counts how often which road was taken."""

    def __init__(self, people: Iterable[Known], circles: Mapping[str, Collection[str]] | None = None) -> None:
        """`circles`: the full names of who is in each circle."""
        self.people = tuple(people)
        self.asked_for_circles = 0
        """How often circles were looked up."""
        named = {fold(name): set(members) for name, members in (circles or {}).items()}
        self._circles = {
            name: tuple(known for known in self.people if known.name in members and not known.gone)
            for name, members in named.items()
        }
        self.index: dict[str, list[Known]] = defaultdict(list)
        self.vocabularies = 0
        for known in self.people:
            for word in {word for name in (known.name, *known.nicknames) for word in words(name)}:
                self.index[word].append(known)

    @classmethod
    def called(cls, *names: str, circles: Mapping[str, Collection[str]] | None = None) -> "People":
        """People of these names, with keys from 1; "Ana Costa|Nita|pottery" has a nickname and a hint.

        "Ana Costa||archived" is gone.
        """
        return cls([_read(key, name) for key, name in enumerate(names, 1)], circles)

    def having(self, words: Collection[str]) -> Sequence[Known]:
        return tuple({known.id: known for word in words for known in self.index.get(word, ())}.values())

    def starting(self, prefix: str, limit: int) -> Sequence[Known]:
        found = (known for word in self.index if word.startswith(prefix) for known in self.index[word])
        return tuple({known.id: known for known in found}.values())[:limit]

    def vocabulary(self, beginning: str = "") -> Collection[str]:
        self.vocabularies += 1
        return [word for word in self.index if word.startswith(beginning)]

    def circles(self, names: Collection[str]) -> Mapping[str, Sequence[Known]]:
        self.asked_for_circles += 1
        return {name: self._circles[name] for name in names if self._circles.get(name)}


def _read(key: int, line: str) -> Known:
    name, _, rest = line.partition("|")
    nickname, _, hint = rest.partition("|")
    return Known(key, name, (nickname,) if nickname else (), hint, gone=hint == "archived")
