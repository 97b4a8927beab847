"""Whom "she", "him" and "their" mean in a line, as far as it leaves one person possible."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from nurture.domain.capture.parts import clause_words as said
from nurture.domain.capture.scene import Scene
from nurture.domain.capture.values import Whom

if TYPE_CHECKING:
    from nurture.domain.capture.parts.subjects import Found, Words


class Meant(NamedTuple):
    """Who stands at a word."""

    end: int
    """Index behind the last word of the name."""
    whoms: tuple[Whom, ...]
    """Several for a group; the pronoun as typed, where it could be several people's."""
    pronoun: bool = False


class Pronouns:
    """Goes through a line clause by clause and remembers who was spoken of."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        spoken = (whom for mention in scene.mentions for whom in mention.whom)
        self.everybody = tuple(dict.fromkeys((*scene.present, *spoken)))
        self._before: tuple[Whom, ...] = ()
        """Of the clause before."""
        self._now: list[Whom] = []
        self._subject: tuple[Whom, ...] = ()
        self._kin = ""
        """The pronoun for the relative of whom the clause before told, if any."""
        self._meant: dict[str, Whom] = {}
        """Whom each family of pronouns was taken to mean: nobody is both she and he."""

    def enter(self) -> None:
        """Goes on to the next clause."""
        if self._now:
            self._before = tuple(self._now)
        self._now = []

    def continued(self) -> tuple[Whom, ...]:
        """Who goes on doing something where nobody is said: ", moving to Lisbon"."""
        if len(self.everybody) == 1:
            return self.everybody
        return self._before if len(self._before) == 1 else ()

    def subject(self, found: "Found") -> tuple[Whom, ...]:
        """Whom the pronoun of a subject means."""
        if found.pronoun < 0:
            return self.continued() if found.relative else ()
        family = said.PRONOUNS[self._key(found.pronoun)]
        if found.noun < 0 and self._kin and self._kin == family:
            return ()
        return self._resolved(family, found.pronoun)

    def people(
        self, words: "Words", found: "Found", first: int, end: int, whose: tuple[Whom, ...]
    ) -> Mapping[int, Meant]:
        """Who stands at each word of a clause, pronouns among them."""
        people: dict[int, Meant] = {}
        if found.pronoun >= 0 and whose:
            people[found.pronoun] = Meant(found.pronoun + 1, whose, pronoun=True)
            self._now += [whom for whom in whose if whom in self.everybody]
        for i in range(first, end):
            mention = words.named.get(i)
            if mention and (mention.first == i or i == first):
                people[i] = Meant(mention.end, mention.whom)
                self._now += [whom for whom in mention.whom if whom not in self._now]
            elif not mention and i not in people and words.keys[i] in said.PRONOUNS:
                meant = self._object(words, found, i, whose)
                if meant:
                    people[i] = Meant(i + 1, meant, pronoun=True)
        if not self._now and found.pronoun < 0:
            self._now = list(whose)
        self._kin = said.KIN.get(words.keys[found.noun], "") if 0 <= found.noun < end else ""
        return people

    def _object(self, words: "Words", found: "Found", i: int, whose: tuple[Whom, ...]) -> tuple[Whom, ...]:
        if words.keys[i] in said.POSSESSIVE and len(whose) == 1:
            return whose  # "Ana finished her thesis"
        return self._resolved(said.PRONOUNS[words.keys[i]], i)

    def _key(self, i: int) -> str:
        key = self.scene.tokens[i].key
        return (
            key
            if key in said.PRONOUNS
            else said.CONTRACTED.get(key, said.CONTRACTED_ONLY_SO.get(key, ("she",)))[0]
        )

    def _resolved(self, family: str, i: int) -> tuple[Whom, ...]:
        """The only one who is possible; the pronoun itself where several are; nobody where none is."""
        others = {whom for other, whom in self._meant.items() if other != family and "they" not in (other, family)}
        possible = tuple(whom for whom in self.everybody if whom not in others)
        if not possible:
            return ()
        if len(possible) == 1:
            return self._kept(family, possible[0])
        for near in (self._now, self._before):
            close = [whom for whom in near if whom not in others]
            if family == "they" and len(close) > 1:
                return tuple(close)
            if len(close) == 1:
                return self._kept(family, close[0])
            if close:
                break
        if family in self._meant:
            return (self._meant[family],)
        if family == "they":
            return possible if set(possible) == set(self.scene.present) else ()
        token = self.scene.tokens[i]
        return (self.scene.text[token.start : token.end],)

    def _kept(self, family: str, whom: Whom) -> tuple[Whom, ...]:
        self._meant.setdefault(family, whom)
        return (whom,)
