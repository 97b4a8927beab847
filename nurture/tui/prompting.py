"""Which prompt of each person is in sight: the same one in every room, until another is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from nurture.domain.prompts import Prompt, Prompts
    from nurture.journal import Journal

ENOUGH = 50
"""People whose prompts are remembered, so that going back to them costs nothing."""


def fetch_phrases() -> None:
    """Import and read what prompts are made of, so that the first does not wait for it."""
    import nurture.domain.prompts
    import nurture.journal.checkins  # noqa: F401
    from nurture.domain.prompts.phrases import phrases

    phrases()


class Sight(NamedTuple):
    """What is to be seen of a person's prompts."""

    prompt: Prompt | None
    """The one in sight; None where there is none."""
    number: int = 0
    """Which of them it is, from 1."""
    of: int = 0
    """How many there are."""
    reason: str = ""
    """Why there is none."""


class Prompting:
    """The prompts of the people whom the user looks at, for as long as the rooms are open."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._turned: dict[int, Prompt] = {}
        """Whose prompt was turned, and to which."""
        self._read: dict[int, Prompts] = {}
        self._revision: object = None

    def known(self, person: int) -> bool:
        """Whether the prompts of that person are read already, and still true."""
        return person in self._read and self._revision == self._journal.revision()

    def sight(self, person: int) -> Sight:
        """The prompt in sight. Raises `UnknownName` where the key is nobody's."""
        found = self._prompts(person)
        if not found.prompts:
            return Sight(None, reason=found.reason)
        at = self._at(person)
        return Sight(found.prompts[at], at + 1, len(found.prompts))

    def turn(self, person: int) -> Sight:
        """Put the next prompt in sight; after the last comes the first again."""
        prompts = self._prompts(person).prompts
        if prompts:
            self._turned[person] = prompts[(self._at(person) + 1) % len(prompts)]
        return self.sight(person)

    def about(self, person: int, subject: str) -> Prompt | None:
        """Of that person's prompts the one on a subject; None where there is none any more."""
        return next((each for each in self._prompts(person).prompts if each.subject == subject), None)

    def _at(self, person: int) -> int:
        prompts = self._prompts(person).prompts
        turned = self._turned.get(person)
        return prompts.index(turned) if turned in prompts else 0

    def _prompts(self, person: int) -> Prompts:
        revision = self._journal.revision()
        if revision != self._revision or len(self._read) >= ENOUGH:
            self._read.clear()
            self._revision = revision
        if person not in self._read:
            self._read[person] = self._journal.checkins.prompts(person)
        return self._read[person]
