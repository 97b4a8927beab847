"""A directory in memory, for whatever asks who is meant."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence

from nurture.domain.names import Known, words


class People:
    """People in memory, looked up as the journal looks them up; counts how often the slow road was taken."""

    def __init__(self, people: Iterable[Known]) -> None:
        self.people = tuple(people)
        self.index: dict[str, list[Known]] = defaultdict(list)
        self.vocabularies = 0
        for known in self.people:
            for word in {word for name in (known.name, *known.nicknames) for word in words(name)}:
                self.index[word].append(known)

    @classmethod
    def called(cls, *names: str) -> "People":
        """People of these names, with keys from 1; "Ana Costa|Nita|pottery" has a nickname and a hint."""
        return cls(_read(key, name) for key, name in enumerate(names, 1))

    def having(self, words: Collection[str]) -> Sequence[Known]:
        return tuple({known.id: known for word in words for known in self.index.get(word, ())}.values())

    def starting(self, prefix: str, limit: int) -> Sequence[Known]:
        found = (known for word in self.index if word.startswith(prefix) for known in self.index[word])
        return tuple({known.id: known for known in found}.values())[:limit]

    def vocabulary(self) -> Collection[str]:
        self.vocabularies += 1
        return self.index.keys()


def _read(key: int, line: str) -> Known:
    name, _, rest = line.partition("|")
    nickname, _, hint = rest.partition("|")
    return Known(key, name, (nickname,) if nickname else (), hint)
