"""Who has a name: the look-ups behind `domain.names`, by index, in plain SQL (on the start-up lane)."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from nurture.domain.names import Known
from nurture.errors import GONE, UnknownName
from nurture.store.database import Database
from nurture.store.faults import told

_KNOWN = """
SELECT person.id, person.name, archived_on IS NOT NULL,
       (SELECT group_concat(name, char(10)) FROM nickname WHERE person_id = person.id),
       (SELECT group_concat(circle.name, ', ') FROM membership JOIN circle ON circle.id = circle_id
        WHERE person_id = person.id),
       (SELECT text FROM fact WHERE person_id = person.id AND kind = 'work' LIMIT 1),
       (SELECT address FROM channel WHERE person_id = person.id LIMIT 1),
       sphere, died_on IS NOT NULL
FROM person"""

HAVING = f"{_KNOWN} WHERE person.id IN (SELECT person_id FROM name_word WHERE word IN ({{}})) ORDER BY person.name"

STARTING = f"""{_KNOWN} WHERE person.id IN
(SELECT person.id FROM person WHERE person.id IN
 (SELECT person_id FROM name_word WHERE word >= :prefix AND word < :beyond) ORDER BY person.name LIMIT :limit)
ORDER BY person.name"""

VOCABULARY = "SELECT DISTINCT word FROM name_word WHERE word >= ? AND word < ?"

CIRCLES = """
SELECT circle.folded, person_id FROM circle JOIN membership ON circle_id = circle.id
WHERE circle.folded IN ({})"""

BY_KEYS = f"{_KNOWN} WHERE person.id IN ({{}}) AND archived_on IS NULL AND died_on IS NULL ORDER BY person.name"

NAME = "SELECT name FROM person WHERE id = ?"

BY_KEY = f"{_KNOWN} WHERE person.id = ?"

_AT_ONCE = 900
"""Terms of one statement: SQLite takes a limited number, and a line may be as long as a book."""


class StoredDirectory:
    """Everyone in the journal, found by the folded words of their names."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def having(self, words: Collection[str]) -> Sequence[Known]:
        """Everyone with any of these words in a name."""
        return self._among(HAVING, list(words))

    def starting(self, prefix: str, limit: int) -> Sequence[Known]:
        """Everyone with a word in a name that starts so, at most `limit`."""
        terms = {"prefix": prefix, "beyond": prefix + "\U0010ffff", "limit": limit}
        return [_known(row) for row in self._ask(STARTING, terms)]

    def vocabulary(self, beginning: str = "") -> Collection[str]:
        """Every word of every name that begins so: the slow road, for typing errors."""
        return [word for (word,) in self._ask(VOCABULARY, [beginning, beginning + "\U0010ffff"])]

    def circles(self, names: Collection[str]) -> Mapping[str, Sequence[Known]]:
        """Those of these circles that there are, by their folded names, with who is in each and not gone."""
        some = list(names)[:_AT_ONCE]
        members = self._ask(CIRCLES.format(", ".join("?" * len(some))), some) if some else []
        people = {known.id: known for known in self._among(BY_KEYS, [key for _, key in members])}
        found: dict[str, list[Known]] = {}
        for folded, key in members:
            if key in people:
                found.setdefault(folded, []).append(people[key])
        return {folded: sorted(those, key=lambda known: known.name) for folded, those in found.items()}

    def by_key(self, key: int) -> Known | None:
        """The person with this key."""
        return next((_known(row) for row in self._ask(BY_KEY, [key])), None)

    def name_of(self, key: int) -> str:
        """The name of the person with this key, alone. Raises `UnknownName` where the key is nobody's."""
        found = self._ask(NAME, [key])
        if not found:
            raise UnknownName(GONE)
        name: str = found[0][0]
        return name

    def _among(self, statement: str, terms: Sequence[Any]) -> list[Known]:
        """The people that a statement finds for any of these, a number at a time, each once."""
        found: dict[int, Known] = {}
        for start in range(0, len(terms), _AT_ONCE):
            some = terms[start : start + _AT_ONCE]
            for row in self._ask(statement.format(", ".join("?" * len(some))), some):
                found[row[0]] = _known(row)
        return list(found.values())

    def _ask(self, statement: str, terms: Sequence[Any] | Mapping[str, Any] = ()) -> list[Any]:
        with told(self._database.path):
            return self._database.connection.execute(statement, terms).fetchall()


def _known(row: tuple[Any, ...]) -> Known:
    """A row of `_KNOWN` as a person."""
    key, name, archived, nicknames, circles, work, address, sphere, died = row
    hint = circles or work or address or ""
    if archived:
        hint = f"archived, {hint}" if hint else "archived"
    return Known(
        key, name, tuple(nicknames.split("\n")) if nicknames else (), hint, sphere, bool(archived or died)
    )
