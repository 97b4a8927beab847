"""Whether a clause tells of something going on in somebody's life, and not of what always is or of a mood."""

from nurture.domain.capture.parts import befallen as befell
from nurture.domain.capture.parts import thread_words as said
from nurture.domain.capture.parts.clause_words import ADVERBS, KIN, word_set
from nurture.domain.capture.parts.clauses import Clause, Subject
from nurture.domain.capture.parts.deed_words import DEEDS
from nurture.domain.capture.parts.events import EVENTS, WEAK_EVENTS
from nurture.domain.capture.parts.thing_words import PASSING_THINGS
from nurture.domain.capture.parts.things import Tense, has_come, news_of_thing
from nurture.domain.capture.parts.verbs import BASE, PAST_FORMS
from nurture.domain.capture.parts.wording import day_of
from nurture.domain.capture.scene import Scene

_NEAR = 8
"""Words behind a verb that may say what it is about."""


_ARTICLES = frozenset({"a", "an", "the", "her", "his", "their", "another", "both"})

_BEHIND_STATE = word_set("with again and in at since due by for now after on too to of until the")


_OF_A_THING = word_set("over back worse cancelled canceled postponed delayed failing official")
"""How a thing of theirs is, that is news: "her marriage is over"."""


def news(clause: Clause, scene: Scene) -> Tense | None:
    """The tense of what the clause tells as news; None where it tells of none."""
    keys = [token.key for token in scene.tokens[clause.verb : clause.end][:_NEAR]]
    while len(keys) > 1 and keys[0] in ADVERBS:
        keys = keys[1:]
    if not keys:
        return None
    noun = [token.key for token in scene.tokens[clause.noun : clause.predicate]] if clause.noun >= 0 else []
    stricken = keys[0] == "died" or scene.tokens[clause.verb - 1].key == "being"
    if not said.NO_NEWS_OF.isdisjoint(noun) and not stricken:
        return None
    if not PASSING_THINGS.isdisjoint(noun[-1:]) and not day_of(scene, clause):
        return None
    thing = bool(noun) and KIN.keys().isdisjoint(noun[-1:])
    if thing and clause.subject is Subject.THEIRS and (tense := news_of_thing(keys, clause, scene)):
        return tense
    match clause.aux:
        case "is":
            told = _is(keys, clause, scene, thing=thing) or has_come(noun, keys)
            return Tense.AHEAD if told else None
        case "has":
            return _has(keys, clause, scene)
        case "will":
            return Tense.AHEAD if _will(keys, clause, scene) else None
        case "":
            return Tense.OVER if has_come(noun, keys) else _does(keys, clause, scene)
    return None


def _is(keys: list[str], clause: Clause, scene: Scene, *, thing: bool) -> bool:
    """ "Is moving", "is pregnant", "is in hospital", "was laid off"; of a thing of theirs, "is on friday"."""
    key, behind = keys[0], keys[1] if len(keys) > 1 else ""
    if any(token.key in ("was", "were") for token in scene.tokens[clause.predicate : clause.verb]):
        return _tells_event(keys) if key == "in" else _is_done_to(keys) and key not in befell.WAS
    if key == "down" and behind == "for" and not _tells_event(keys[2:]):
        return False  # "down for the weekend"
    if key in said.STATES or (key in said.PLACED and behind in said.PLACED[key] and not _in_mood(keys)):
        return True
    if key == "on" and not (EVENTS - WEAK_EVENTS | said.ON_A).isdisjoint(keys[1:3]):
        return True
    if _is_done_to(keys) or (thing and scene.tokens[clause.verb - 1].key == "being"):
        return True
    if thing and (day_of(scene, clause) or key in _OF_A_THING):
        return True
    if (
        key == "after"
        and behind.endswith("ing")
        and behind not in said.DOING.keys() - {"getting", "having", "buying"}
    ):
        return True  # as they say in Ireland
    if behind.endswith("hunting") and scene.tokens[clause.verb + 1].gap == " ":
        return True
    if key == "in" and clause.subject is Subject.THEY:
        return _abroad(clause, scene)
    if key.endswith("ing") and len(key) > 4:
        return _is_doing(keys, clause, scene)
    return key.endswith("ed") and behind == "to" and day_of(scene, clause) is not None


def _is_done_to(keys: list[str]) -> bool:
    """ "Laid off", "diagnosed with"."""
    event = keys[0] not in befell.NEWS_OFTEN or _tells_event(keys[1:]) or keys[1:2] in (["go"], ["down"])
    return keys[0] in befell.BEEN and event


def _in_mood(keys: list[str]) -> bool:
    return not said.PLACED_NOT.isdisjoint(keys[1:4])


def _abroad(clause: Clause, scene: Scene) -> bool:
    """ "Is in Braga for work", "in Berlin until friday": a place for a while."""
    rest = [token.key for token in scene.tokens[clause.verb + 2 : clause.end][:_NEAR]]
    place = clause.verb + 1 < clause.end and scene.tokens[clause.verb + 1].capital
    return place and any(key in ("for", "until", "till", "all", "this") for key in rest)


def _is_doing(keys: list[str], clause: Clause, scene: Scene) -> bool:
    key, behind = keys[0], keys[1] if len(keys) > 1 else ""
    if behind in ("it", "that", "this") and day_of(scene, clause) is None:
        return False  # "dreading it"
    if key == "going" and behind == "to" and len(keys) > 2:
        return not (keys[2] in DEEDS and keys[3:4] and keys[3] in said.OBJECTS)
    if key in said.DOING:
        told = behind in said.DOING[key] and said.NOT_DOING.isdisjoint(keys[1:3]) and not _mislaid(keys)
        return told or (day_of(scene, clause) is not None and said.NOT_DOING.isdisjoint(keys[1:3]))
    return key not in said.PASSING or day_of(scene, clause) is not None


def _mislaid(keys: list[str]) -> bool:
    """ "Looking for his glasses"."""
    return keys[:2] == ["looking", "for"] and keys[2:3] in (["her"], ["his"], ["their"])


def _has(keys: list[str], clause: Clause, scene: Scene) -> Tense | None:
    """ "Has surgery on 3 June", "has a new job", "has shingles"; "has lost her job"."""
    if _befell(keys) or _is_gone(keys, clause) or (keys[0] in befell.BEEN and keys[0] not in befell.NEWS_OFTEN):
        return Tense.OVER
    if keys[0] in said.STATES and scene.tokens[clause.verb - 1].key == "been" and not _in_mood(keys):
        return Tense.AHEAD
    if keys[0] in PAST_FORMS or (keys[0].endswith("ed") and keys[0] not in said.ILLNESSES):
        return None
    if keys[0].endswith("ing") and keys[0] not in EVENTS:
        return Tense.AHEAD if _is_doing(keys, clause, scene) else None
    had_birth = keys[0] in ("twins", "triplets")
    had = any(token.key == "had" for token in scene.tokens[clause.predicate : clause.verb])
    event = _tells_event(keys) or any(_is_illness(key) for key in keys[:4])
    if had and keys[0] == "to":
        return None
    if keys[0] == "to" and keys[1:2] and keys[1] in BASE - DEEDS | {"find"} and not had and day_of(scene, clause):
        return Tense.AHEAD
    if keys[:2] == ["to", "have"] and (
        {"out", "off", "removed", "replaced", "done"} & set(keys) or _tells_event(keys[2:])
    ):
        return Tense.AHEAD
    if had and keys[0] in ("his", "her", "their") and not {"out", "removed", "replaced"}.isdisjoint(keys):
        return Tense.OVER
    if had:
        return Tense.OVER if had_birth or (event and keys[0] != "no" and not _ordinary(keys)) else None
    if event and not _ordinary(keys):
        return Tense.AHEAD
    return Tense.AHEAD if day_of(scene, clause) and keys[0] not in ("to", "no") else None


def _is_illness(key: str) -> bool:
    return key in said.ILLNESSES or key.endswith(("itis", "osis", "ache", "aemia", "emia", "pox", "bite"))


def _ordinary(keys: list[str]) -> bool:
    """Whether what somebody has is a fact, or a meal: "two kids", "a good time"."""
    if ("new" in keys[:3] and KIN.keys().isdisjoint(keys[:4])) or ("on" in keys and "way" in keys):
        return False
    return not said.HAD_ANYWAY.isdisjoint(keys[:3])


def _tells_event(keys: list[str]) -> bool:
    """Whether the words name something that is going on: strong ones as they are, others as "new"."""
    if not EVENTS.isdisjoint(keys[:5]) and not WEAK_EVENTS.issuperset(EVENTS.intersection(keys[:5])):
        return True
    if keys[:2] == ["all", "clear"] or keys[1:3] == ["all", "clear"]:
        return True
    place = "place" in keys[:4] and "at" in keys[:5]
    return place or "new" in keys[:2] or keys[:2] == ["another", "baby"]


def _will(keys: list[str], clause: Clause, scene: Scene) -> bool:
    if any(token.key == "be" for token in scene.tokens[clause.predicate : clause.verb]):
        return _is(keys, clause, scene, thing=False) or day_of(scene, clause) is not None
    third = {f"{keys[0]}s", f"{keys[0]}es", f"{keys[0][:-1]}ies"}
    begins = any(_begins(each, keys) for each in third)
    return begins or (day_of(scene, clause) is not None and third.isdisjoint(said.TIMELESS) and keys[0] in BASE)


def _does(keys: list[str], clause: Clause, scene: Scene) -> Tense | None:
    """ "Starts a new job", "turns 40 on 3 May", "lost her job"; of a thing of theirs "runs out in March"."""
    key, behind = keys[0], keys[1] if len(keys) > 1 else ""
    if _begins(key, keys):
        return Tense.AHEAD
    if key.endswith("ing") and (clause.elliptic or clause.subject is Subject.THEY):
        return Tense.AHEAD if _is_doing(keys, clause, scene) else None
    state = key in said.STATES and (not behind or behind in _BEHIND_STATE)
    if clause.elliptic and (state or behind in said.PLACED.get(key, ())):
        return Tense.AHEAD
    plural = _is_plural(clause, scene) and key in BASE - PAST_FORMS and f"{key}s" not in said.TIMELESS
    if plural and day_of(scene, clause):
        return Tense.AHEAD
    if _befell(keys) or _is_gone(keys, clause):
        return Tense.OVER
    third = key.endswith("s") and not key.endswith("ss") and key not in said.TIMELESS
    if key == "turns" and behind[:1].isdigit():
        return Tense.AHEAD
    return Tense.AHEAD if third and day_of(scene, clause) else None


def _is_plural(clause: Clause, scene: Scene) -> bool:
    """Whether a verb without -s can be of the present: "they move", "her kids start"."""
    subject = {token.key for token in scene.tokens[clause.begins : clause.predicate]}
    return clause.subject is Subject.THEIRS or not subject.isdisjoint({"they", "and"})


def _is_gone(keys: list[str], clause: Clause) -> bool:
    """ "Her husband left", which of herself says nothing."""
    return clause.subject is Subject.THEIRS and keys[0] in befell.GONE


def _begins(key: str, keys: list[str]) -> bool:
    """ "Starts a new job", "gets married"; of "takes her" and the like only with an event."""
    behind = keys[1] if len(keys) > 1 else ""
    if behind in _ARTICLES and key in said.BEGINS_EVENT:
        return not EVENTS.isdisjoint(keys[2:6])
    return key in said.BEGINS or behind in said.BEGINS_WITH.get(key, ())


def _befell(keys: list[str]) -> bool:
    key, behind = keys[0], keys[1] if len(keys) > 1 else ""
    if key in befell.BEFELL:
        return True
    if behind not in befell.BEFELL_WITH.get(key, ()) or keys[:3] == ["got", "back", "to"]:
        return False
    if key in befell.OF_EVENT and behind in _ARTICLES:
        return not EVENTS.isdisjoint(keys[2:6])
    return True
