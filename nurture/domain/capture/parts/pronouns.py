"""Whom "she", "him" and "their" mean in a line, as far as it leaves one person possible."""

from collections.abc import Mapping
from typing import NamedTuple

from nurture.domain.capture.parts import clause_words as said
from nurture.domain.capture.parts.subjects import Found
from nurture.domain.capture.parts.words import Words
from nurture.domain.capture.scene import Scene
from nurture.domain.capture.values import Whom
from nurture.domain.folding import fold


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
        owners = {kin.owner for kin in scene.kin if not kin.owner.present}  # "Ana's friend Petra" is of Petra
        spoken = (whom for mention in scene.mentions if mention not in owners for whom in mention.whom)
        everybody = dict.fromkeys((*scene.present, *spoken))
        self.everybody = tuple(whom for whom in everybody if not _is_word(whom))
        self._known = frozenset(self.everybody)
        self._now: dict[Whom, None] = {}
        """Who was named in the clause, so far; `_before` in the one before."""
        self._before: tuple[Whom, ...] = ()
        self._topic: tuple[Whom, ...] = ()
        """Of whom the clause before told."""
        self._tied = True
        """Whether the clause goes on with the sentence of the one before."""
        self._teller: tuple[Whom, ...] = ()
        """Who reports the clause."""
        self._kin = ""
        """The pronoun for the relative of whom the clause before told, if any."""
        self._called: dict[Whom, str] = {
            mention.whom[0]: family
            for mention in scene.mentions
            if len(mention.whom) == 1 and (family := said.KIN.get(scene.tokens[mention.first].key))
        }
        """The pronoun for those who are called Mum, Dad or Aunt Vera."""
        self._owners = {kin.owner.first for kin in scene.kin}
        """Who is named only to say whose brother came."""
        self._meant: dict[str, Whom] = {}
        """Whom each family of pronouns was taken to mean: nobody is both she and he."""

    def enter(self, *, tied: bool, teller: tuple[Whom, ...]) -> None:
        """Goes on to the next clause."""
        self._before = tuple(self._now) or self._before
        self._now = {}
        self._tied, self._teller = tied, teller

    def leave(self, topic: tuple[Whom, ...]) -> None:
        """Keeps of whom the clause told."""
        self._topic = tuple(whom for whom in topic if whom in self._known)

    def topic_of(self, people: Mapping[int, Meant]) -> tuple[Whom, ...]:
        """The one who is named in a clause that tells of nobody: "coffee with Ana"."""
        named = dict.fromkeys(whom for i, meant in people.items() if i not in self._owners for whom in meant.whoms)
        return tuple(named) if len(named) == 1 else ()

    def continued(self) -> tuple[Whom, ...]:
        """Who goes on doing something where nobody is said: ", moving to Lisbon"."""
        if len(self.everybody) == 1:
            return self.everybody
        if len(self._topic) == 1:
            return self._topic
        return self._before if len(self._before) == 1 else ()

    def subject(self, found: Found) -> tuple[Whom, ...]:
        """Whom the pronoun of a subject means."""
        if found.pronoun < 0:
            return self.continued() if found.relative else ()
        family = said.PRONOUNS[self._key(found.pronoun)]
        if found.noun < 0 and self._kin == family:
            return ()
        among = tuple(whom for whom in self.everybody if whom not in found.whose)
        return self._resolved(family, found.pronoun, among)

    def people(
        self, words: Words, found: Found, first: int, end: int, whose: tuple[Whom, ...]
    ) -> Mapping[int, Meant]:
        """Who stands at each word of a clause, pronouns among them."""
        people: dict[int, Meant] = {}
        if found.pronoun >= 0 and whose:
            people[found.pronoun] = Meant(found.pronoun + 1, whose, pronoun=True)
            self._now |= dict.fromkeys(whom for whom in whose if whom in self._known)
        for i in range(first, end):
            mention = words.named.get(i)
            if mention and (mention.first == i or i == first):
                people[i] = Meant(min(mention.end, end), mention.whom)
                if mention.first not in self._owners:
                    self._now |= dict.fromkeys(mention.whom)
            elif not mention and i not in people and words.keys[i] in said.PRONOUNS:
                meant = self._object(words, i, whose)
                if meant:
                    people[i] = Meant(i + 1, meant, pronoun=True)
        self._now = self._now or dict.fromkeys(whose)
        self._kin = said.KIN.get(words.keys[found.noun], "") if found.noun >= 0 else ""
        return people

    def _object(self, words: Words, i: int, whose: tuple[Whom, ...]) -> tuple[Whom, ...]:
        owns = words.keys[i] in said.POSSESSIVE and (i + 1 < len(words.keys)) and words.tokens[i + 1].follows
        if owns and len(whose) == 1 and words.keys[i] != "her":
            return self._kept(said.PRONOUNS[words.keys[i]], whose[0])  # "Ben finished his thesis"
        if words.keys[i] == "her" and len(whose) == 1 and (len(self.everybody) == 1 or self._is_her_own(words, i)):
            return whose
        others = tuple(whom for whom in self.everybody if whom not in whose)
        return self._resolved(said.PRONOUNS[words.keys[i]], i, others)

    def _is_her_own(self, words: Words, i: int) -> bool:
        """Whether "her" is rather an owner than an object: "finished her thesis", not "lent her my tent"."""
        behind = words.keys[i + 1] if i + 1 < len(words.keys) and words.tokens[i + 1].follows else ""
        return behind not in said.BEFORE_NOUN | said.DETERMINERS | said.POSSESSIVE | {"", "that", "if"}

    def _key(self, i: int) -> str:
        key = self.scene.tokens[i].key
        return key if key in said.PRONOUNS else (said.CONTRACTED | said.CONTRACTED_ONLY_SO)[key][0]

    def _resolved(self, family: str, i: int, among: tuple[Whom, ...]) -> tuple[Whom, ...]:
        """The only one who is possible; the pronoun itself where several are; nobody where none is."""
        others = {whom for other, whom in self._meant.items() if other != family and "they" not in (other, family)}
        if family != "they":
            others |= {whom for whom, own in self._called.items() if own != family}
        possible = tuple(whom for whom in among if whom not in others)
        if not possible:
            return ()
        if len(possible) == 1:
            return self._kept(family, possible[0])
        if family == "they":
            return self._several(possible)
        nearest = self._nearest(family, frozenset(possible))
        if nearest is not None:
            return self._kept(family, nearest)
        start, key = self.scene.tokens[i].start, self._key(i)
        return (self.scene.text[start : start + len(key)],)

    def _nearest(self, family: str, possible: frozenset[Whom]) -> Whom | None:
        """Who was just spoken of, if that is one person; across sentences only of whom the last one told."""
        if len(self._teller) == 1 and self._teller[0] in possible:
            return self._teller[0]
        meant = self._meant.get(family)
        for near in (tuple(self._now), self._before if self._tied else ()):
            close = [whom for whom in near if whom in possible]
            if close:
                return close[0] if len(close) == 1 else meant if meant in close else None
        topic = self._topic[0] if len(self._topic) == 1 and self._topic[0] in possible else None
        if topic is not None and meant is not None and topic != meant:
            return None
        return topic if topic is not None else meant if meant in possible else None

    def _several(self, possible: tuple[Whom, ...]) -> tuple[Whom, ...]:
        for near in (tuple(self._now), self._topic, self._before, possible):
            close = tuple(whom for whom in near if whom in possible)
            if close:
                return close
        return ()

    def _kept(self, family: str, whom: Whom) -> tuple[Whom, ...]:
        self._meant.setdefault(family, whom)
        return (whom,)


def _is_word(whom: Whom) -> bool:
    """Whether somebody asked about is only "he'd"."""
    return isinstance(whom, str) and fold(whom).replace("'", "") in said.CONTRACTED | said.CONTRACTED_ONLY_SO
