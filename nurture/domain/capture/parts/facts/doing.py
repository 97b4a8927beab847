"""What somebody does: works at Siemens, lives in Porto, plays the cello, eats no pork."""

from collections.abc import Iterator

from nurture.domain.capture.parts.clause_words import ADVERBS, AUXILIARIES
from nurture.domain.capture.parts.facts import foods, trades
from nurture.domain.capture.parts.facts import words as said
from nurture.domain.capture.parts.facts.being import Being
from nurture.domain.capture.parts.facts.lasting import Lasting, Reader
from nurture.domain.capture.parts.facts.wishes import Wishes
from nurture.domain.fact_kinds import FactKind

_AFTER_WORK = frozenset({"with", "who", "after"})


class Doing(Reader):
    """Reads a verb and what follows it."""

    def read(self, v: int, end: int, *, told: bool) -> Iterator[Lasting]:
        """The lasting things that the verb at `v` says; `told`: "lived" may be "lives"."""
        key = said.TOLD_FORMS.get(self.keys[v], self.keys[v]) if told else self.keys[v]
        behind = self.key(v + 1, end)
        if key in said.PASTIMES:
            yield from self._pastime(v, end, behind)
        if not behind:
            return
        if key in said.LOVES:
            yield from Wishes(self.words).loving(v, end)
        elif key in said.HATES:
            if self.is_food(v + 1, end):
                yield from self.whole(FactKind.FOOD, v, v + 1, end, lists=True)
        elif key in said.WANTING:
            yield from Wishes(self.words).read(v, end)
        elif key in ("teaches", "teach"):
            yield from Wishes(self.words).teaching(v, end)
        else:
            yield from self._living(v, end, key, behind)

    def _living(self, v: int, end: int, key: str, behind: str) -> Iterator[Lasting]:
        doors_away = not said.AWAY.isdisjoint(self.near(v + 2, end, 3))
        if key in ("lives", "live") and (behind in said.PLACED or doors_away):
            yield from Being(self.words).home(v, v + 1 + (behind != "alone"), end)
        elif (
            key == "grew" and behind == "up" and self.key(v + 2, end) in ("in", "on", "near", "between", "outside")
        ):
            yield from Being(self.words).home(v, v + 3, end)
        elif key in ("comes", "hails") and behind == "from":
            yield from (found._replace(first=v) for found in Being(self.words).origin(v + 1, end))
        else:
            yield from self._working(v, end, key, behind)

    def _working(self, v: int, end: int, key: str, behind: str) -> Iterator[Lasting]:
        near = self.near(v + 1, end, 5)
        if key in ("works", "work"):
            works = self._is_job(v + 1, end, behind)
        elif key in ("runs", "owns", "manages", "heads", "leads", "directs", "co-owns", "edits", "run", "own"):
            works = not trades.BUSINESSES.isdisjoint(near) and behind not in ("out", "late", "into", "to", "for")
        elif key in ("studies", "practises", "practices", "sells", "trades"):
            works = behind not in trades.STUDY_LEAVES
        elif key in trades.MAKING:
            works = behind.endswith("s") and behind not in trades.NOT_MADE | said.PASSING
        elif key == "drives":
            works = not trades.VEHICLES.isdisjoint(near[:3])
        else:
            yield from self._playing(v, end, key, behind)
            return
        if works:
            yield from self.whole(FactKind.WORK, v, v + 1, end, stops=_AFTER_WORK)

    def _is_job(self, i: int, end: int, behind: str) -> bool:
        if behind in ("part-time", "freelance", "nights", "shifts", "remotely"):
            return True
        what = self.key(i + 1, end)
        if behind not in ("at", "for", "in", "as", "on", "with", "from") or not what:
            return False
        if behind == "from":
            return what == "home"
        if self.words.tells_when(i, end) or what in said.PASSING or self.words.is_name(i + 1):
            return False
        return not (
            behind in ("on", "in") and what in trades.NO_WORKPLACE - ({"the", "a"} if behind == "in" else set())
        )

    def _playing(self, v: int, end: int, key: str, behind: str) -> Iterator[Lasting]:
        near = self.near(v + 1, end, 4)
        token = self.words.tokens[v + 1]
        kind = FactKind.INTEREST
        if key in ("plays", "play"):
            does = not said.GAMES.isdisjoint(near)
        elif key == "goes":
            does = behind in said.PASTIME_INGS
        elif key in ("keeps", "breeds"):
            does = not said.KEPT.isdisjoint(near)
        elif key in ("collects", "collect"):
            does = behind not in said.PASSING
        elif key in ("supports", "follows"):
            does = token.capital and not self.words.is_name(v + 1)
        elif key == "speaks":
            kind, does = FactKind.NOTE, not said.LANGUAGES.isdisjoint(near[: 1 + (behind in said.FLUENT)])
        else:
            kind, does = FactKind.FOOD, key in ("eats", "drinks") and self.is_food(v + 1, end)
        if does:
            yield from self.whole(kind, v, v + 1, end, lists=True)

    def _pastime(self, v: int, end: int, behind: str) -> Iterator[Lasting]:
        """ "She knits", "sings in a choir"; not "runs a bakery", "paints the hall"."""
        if not behind or (behind in ("in", "every", "for", "at", "a") and "choir" in self.near(v, end, 6)):
            yield Lasting(FactKind.INTEREST, v, max(self.words.end(v, end), v + 1))

    def does(self, v: int, end: int, *, new: bool) -> Iterator[Lasting]:
        """What "does UX" says, and "does yoga"; of somebody just met (`new`) whatever they do is their work."""
        if self.keys[v - 1] not in ("does", "do") or self.keys[v] in said.PASSING | trades.NO_JOB | ADVERBS:
            return
        words = self.near(v, end, 4)
        if not said.ACTIVITIES.isdisjoint(words[:2]):
            yield from self.whole(FactKind.INTEREST, v, v, end, lists=True)
        elif (new and not self.words.is_name(v)) or not trades.FIELDS.isdisjoint(words):
            yield from self.whole(FactKind.WORK, v, v, end, lists=True)

    def refusing(self, begins: int, v: int, end: int) -> Iterator[Lasting]:
        """What "doesn't eat pork" says, "can't stand olives", "never drinks"; kept with its "not"."""
        first = v - 1
        while first > begins and self.keys[first] not in AUXILIARIES | {"never"}:
            first -= 1
        key, behind = self.keys[v], self.key(v + 1, end)
        if key in ("drink", "drinks") and self.words.end(v, end) <= v + 1:
            yield Lasting(FactKind.FOOD, first, v + 1)
        elif behind and key in foods.CONSUMING and self._is_left(v, end, behind):
            yield from self.whole(FactKind.FOOD, first, v + 1, end, lists=True)

    def _is_left(self, v: int, end: int, behind: str) -> bool:
        """Whether what one "doesn't" is a thing to eat: any, behind "eat"."""
        eats = self.keys[v] in ("eat", "eats") and behind not in said.PASSING | foods.NO_DISH
        return eats or self.is_food(v + 1, end)
