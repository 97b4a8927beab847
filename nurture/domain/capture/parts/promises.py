"""What I said I would do for them, and they for me."""

from collections.abc import Iterable, Iterator, Sequence

from nurture.domain.capture.parts import deed_words as said
from nurture.domain.capture.parts.clause_words import BEFORE_NOUN, DETERMINERS, KIN, POSSESSIVE
from nurture.domain.capture.parts.clauses import Clause, Subject, people_at
from nurture.domain.capture.parts.duties import Duty, duty
from nurture.domain.capture.parts.idioms import Taken, bargained, noted, taken_on
from nurture.domain.capture.parts.nearby import nearby
from nurture.domain.capture.parts.wording import kept
from nurture.domain.capture.scene import Scene
from nurture.domain.capture.values import Field, Part, Whom

ME, THEM = "me", "them"
_EACH = frozenset({"each", "all", "both"})
_NEAR = 16
"""Words of a promise that are looked through for me."""
_NOTHING = frozenset(
    {"that", "i", "id", "wed", "not", "nothing", "me", "herself", "himself", "themselves", "myself", "self"}
)
"""Behind "promised" these are no thing that is promised to somebody."""


def promises(clauses: Sequence[Clause], scene: Scene) -> Iterable[Part]:
    """The promises of a line, mine and theirs, in its order; one for each person who was promised something."""
    for k, clause in enumerate(clauses):
        forget = clause.verb < clause.end and scene.tokens[clause.verb].key == "forget"
        if not ((clause.negated and not forget) or clause.asked or clause.quoted or clause.past):
            yield from _of_clause(_Reading(clauses, k, scene))


class _Reading:
    """A clause with the ones around it."""

    def __init__(self, clauses: Sequence[Clause], k: int, scene: Scene) -> None:
        self.clauses, self.k, self.scene = clauses, k, scene
        self.clause = clauses[k]
        self.frame = clauses[self.clause.frame] if self.clause.frame >= 0 else None

    def key(self, i: int) -> str:
        """The word at `i`, "" behind the clause."""
        return self.scene.tokens[i].key if i < self.clause.end else ""

    @property
    def mine(self) -> bool:
        """Whether I do what the clause says."""
        return self.clause.subject in (Subject.ME, Subject.UNSAID)

    @property
    def theirs(self) -> bool:
        return self.clause.subject is Subject.THEY and bool(self.clause.whose)


def _of_clause(reading: _Reading) -> Iterator[Part]:
    clause = reading.clause
    key = reading.key(clause.verb)
    if key in said.OWING and not clause.hypothetical:
        yield from _owed(reading)
    elif key in said.PROMISING | said.UNDERTAKING and not clause.hypothetical and clause.aux in ("", "has"):
        yield from _promised(reading)
    elif (taken := taken_on(clause, reading.scene)) or (taken := noted(reading.clauses, reading.k, reading.scene)):
        yield from _taken(reading, taken)
    elif bargained(reading.clauses, reading.k, reading.scene):
        yield from _to_do(reading, Duty(clause.predicate, reading.mine))
    elif found := duty(reading.clauses, reading.k, reading.scene):
        yield from _to_do(reading, found)


def _taken(reading: _Reading, taken: Taken) -> Iterator[Part]:
    """ "It's down to me to cook for Ana", "on the hook to Gene for the prizes"."""
    named = () if taken.named < 0 else people_at(reading.clause, taken.named, reading.scene.tokens)[0]
    whoms = _meant(reading, taken.first)
    yield from _parts(reading, taken.first, ME, named or whoms)


def _owed(reading: _Reading) -> Iterator[Part]:
    """ "I owe Ana a beer", "he owes me a rematch"."""
    clause = reading.clause
    whoms, at = people_at(clause, clause.verb + 1, reading.scene.tokens)
    alone = reading.key(at) in ("one", "lots", "loads", "everything") and at + 1 == clause.end
    if reading.key(at) in ("that", "this", "it", "nothing") or alone:
        return
    if reading.mine and whoms:
        yield from _parts(reading, at, ME, whoms)
    elif reading.theirs and reading.key(clause.verb + 1) in said.FOR_ME:
        at = clause.verb + 2 + (reading.key(clause.verb + 2) in _EACH)
        yield from _parts(reading, at, THEM, clause.whose)


def _promised(reading: _Reading) -> Iterator[Part]:
    """ "Promised Ben the recipe", "Ben promised to lend me the drill"."""
    clause = reading.clause
    at = clause.verb + 1
    whoms, at = _addressee(reading, at)
    to_me = not whoms and reading.key(at) in ("me", "us")
    if to_me:
        at += 1 + (reading.key(at + 1) == "all")
    at += reading.key(at) in _EACH
    deed = reading.key(at) == "to" and reading.key(at + 1) not in ("", "the", "a", "self", "myself")
    if reading.key(at) == "to" and not deed:
        return
    if reading.key(at) == "my" and reading.key(at + 1) in KIN:
        return  # somebody of mine
    if at >= clause.end or reading.key(at) in _NOTHING:
        return
    if reading.key(clause.verb) == "promising" and not (deed or whoms or reading.key(at) in DETERMINERS):
        return  # "a promising start"
    if reading.key(clause.verb) in said.UNDERTAKING and not (deed or _gives(reading, at, whoms, to_me=to_me)):
        return
    at += deed
    if deed and reading.key(at) == "not":
        return
    if to_me and clause.subject in (Subject.OTHER, Subject.THEIRS):
        return  # "my mother promised me a call"
    explicit = reading.theirs and not reading.clause.elliptic
    if explicit and not to_me and (whoms or not _for_me(reading, at, deed=deed)):
        return  # to somebody else
    if to_me or (reading.theirs and not _to_them(reading, whoms)):
        yield from _parts(
            reading,
            at,
            THEM,
            clause.whose if reading.theirs else nearby(reading.clauses, reading.k, reading.scene),
        )
    elif reading.mine or (reading.clause.elliptic and not set(whoms) - set(reading.clause.whose)):
        yield from _parts(reading, at, ME, whoms or _meant(reading, at))


def _gives(reading: _Reading, at: int, whoms: tuple[Whom, ...], *, to_me: bool) -> bool:
    """Whether what is undertaken is a thing: "guaranteed me a seat", "offered April my pram"."""
    key = reading.key(reading.clause.verb)
    if key.startswith("offer"):
        return bool(whoms) and reading.mine and reading.key(at) in ("my", "our")
    return to_me and key in said.ASSURING and reading.key(at) in DETERMINERS


def _addressee(reading: _Reading, at: int) -> tuple[tuple[Whom, ...], int]:
    """Who was promised something, right behind the verb; not the owner in "promised Ana's mum"."""
    start = at + (reading.key(at) == "to" and at + 1 in reading.clause.people)
    whoms, end = people_at(reading.clause, start, reading.scene.tokens)
    owner = reading.scene.tokens[end - 1].owner or _owns(reading, end - 1)
    return ((), at) if not whoms or owner else (whoms, end)


def _owns(reading: _Reading, i: int) -> bool:
    """Whether the pronoun at `i` owns the next word: nobody is promised "his", and "her sister" is a third."""
    if reading.key(i) in ("his", "their"):
        return True
    explicit = reading.theirs and not reading.clause.elliptic
    return (
        explicit and reading.key(i) == "her" and reading.key(i + 1) not in BEFORE_NOUN | DETERMINERS | POSSESSIVE
    )


def _for_me(reading: _Reading, at: int, *, deed: bool) -> bool:
    """Whether what they promise can be mine: not "promised her sister a pony", "promised to behave"."""
    if reading.key(at) in POSSESSIVE | DETERMINERS and reading.key(at + 1) in KIN:
        return False
    keys = [token.key for token in reading.scene.tokens[at : reading.clause.end][:_NEAR]]
    return not deed or keys[0] in said.DEEDS or not said.FOR_ME.isdisjoint(keys)


def _to_them(reading: _Reading, whoms: tuple[Whom, ...]) -> bool:
    """Whether a promise behind "and" is mine to the one who did the last thing: "Ana called, promised her"."""
    return reading.clause.elliptic and bool(whoms)


def _to_do(reading: _Reading, found: Duty) -> Iterator[Part]:
    """ "I'll send Ana the slides", "told Ben I'd call", "Dana has to get back to me"."""
    first = found.first
    first -= first > reading.clause.predicate and reading.scene.tokens[first - 1].key == "be"
    found = found._replace(first=first)
    if found.mine:
        yield from _parts(reading, found.first, ME, _meant(reading, found.first))
    else:
        yield from _parts(
            reading, found.first, THEM, reading.clause.whose or nearby(reading.clauses, reading.k, reading.scene)
        )


def _meant(reading: _Reading, first: int) -> tuple[Whom, ...]:
    """For whom I do something: whom the words name, else whom I told, else the only one there is."""
    clause, tokens = reading.clause, reading.scene.tokens
    behind = [i for i in sorted(clause.people) if i >= first]
    to_whom = (i for i in behind if not tokens[clause.people[i].end - 1].owner)
    for i in (*to_whom, *behind):  # "pass on Ana's number to Ben"
        return people_at(clause, i, tokens)[0]
    if reading.frame and reading.frame.people:
        return people_at(reading.frame, max(reading.frame.people), tokens)[0]
    return nearby(reading.clauses, reading.k, reading.scene)


def _parts(reading: _Reading, first: int, by: str, whoms: Iterable[Whom]) -> Iterator[Part]:
    words = kept(reading.scene, reading.clause, first) if first < reading.clause.end else None
    if words is None:
        return
    tokens = reading.scene.tokens
    start = tokens[min(reading.clause.predicate, first)].start
    end = words.close
    for whom in whoms:
        yield Part(Field.PROMISE, whom, words.text, start, end, by, words.when)
