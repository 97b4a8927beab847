"""Who reached whom, as a line tells it: we talked, I wrote, or they did; and whether they answered."""

from typing import NamedTuple

from nurture.domain.capture import reaching_words as said
from nurture.domain.capture.manner_words import HEARD_FROM, LIKES, POSTS, TALKS, WRITTEN
from nurture.domain.capture.telling import Telling
from nurture.domain.capture.telling_words import ARRIVED, SENT
from nurture.domain.touches import Direction, Medium

Range = tuple[int, int]
_ALWAYS_BOTH = (Medium.IN_PERSON, Medium.VIDEO)


class Reach(NamedTuple):
    """Who reached whom."""

    direction: Direction = Direction.MUTUAL
    broadcast: bool = False
    answers: bool = False
    """They replied to something of mine."""
    words: Range | None = None
    """What said so."""


class _Acts:
    """What the verbs of the telling say."""

    def __init__(self) -> None:
        self.mine = False
        """I wrote."""
        self.called = False
        """I called, which is an exchange where nothing says otherwise."""
        self.theirs = False
        """They wrote or called."""
        self.both = False
        """We talked; or I answered, or we wrote to and fro."""
        self.asked = False
        """I asked, thanked or told: my side, of what is written."""
        self.did = False
        """They did something that is no writing or calling of itself: "introduced me by text"."""
        self.like = False
        """All they did was to like something."""
        self.answered = False
        self.heard: Range | None = None
        """ "Heard from", "a letter from"."""


def read_reach(telling: Telling, medium: Medium, means: Range | None) -> Reach:
    """Direction, broadcast and answer of a touch of this medium, which the words `means` have said.

    Seeing each other is always mutual. Of what is written or called, my side alone is `out` (and so is looking at
    what they posted), theirs alone `in`, both or neither `mutual`; a line that tells of no answer is `out` unless
    it was they who tried.
    """
    acts = _acts(telling, means)
    unanswered = _unanswered(telling, acts)
    everyone = _phrase(telling, said.BROADCAST)
    together = any(telling.keys[i] in ("with", "met", "w") for i in telling.told)
    if medium in WRITTEN and everyone:
        theirs = acts.heard or ((acts.theirs or telling.is_name(everyone[0] - 1)) and not acts.mine)
        return Reach(Direction.IN if theirs else Direction.OUT, broadcast=True, words=everyone)
    if medium in _ALWAYS_BOTH and (not unanswered or together):
        return Reach()
    if medium is Medium.SOCIAL and not (acts.theirs or together):
        acts.mine = True
    direction = _direction(acts, medium, tried=unanswered is not None)
    broadcast = acts.like and not (acts.theirs and acts.mine)
    return Reach(direction, broadcast, acts.answered and direction is not Direction.OUT, unanswered or acts.heard)


def _direction(acts: _Acts, medium: Medium, *, tried: bool) -> Direction:
    if acts.both and not tried:
        return Direction.MUTUAL
    if acts.theirs:
        return Direction.MUTUAL if acts.mine or (acts.called and not tried) or acts.both else Direction.IN
    if acts.mine or tried:
        return Direction.OUT
    if medium in WRITTEN - {Medium.OTHER}:
        return Direction.IN if acts.did else Direction.OUT if acts.asked else Direction.MUTUAL
    return Direction.IN if acts.did and medium is Medium.CALL and not acts.called else Direction.MUTUAL


def _acts(telling: Telling, words: Range | None) -> _Acts:
    acts = _Acts()
    for i in telling.told:
        if telling.names[i]:
            continue
        key, behind = telling.keys[i], telling.key(i + 1)
        if key in TALKS or ((key in said.WRITES or key in said.WRITE_NOW) and behind == "with"):
            acts.both = True
        elif key == "from" and _is_from_them(telling, i):
            acts.theirs, acts.heard = True, acts.heard or (i - 1, i + 1)
            acts.answered = acts.answered or telling.key(i - 1) in said.ANSWERS or telling.key(i - 1) == "back"
        elif (key in said.WRITE_NOW or key in said.CALL_NOUNS) and _is_theirs(telling, i):
            acts.theirs = True
        elif key in _VERBS:
            _act(acts, telling, i)
        elif (key, behind) == ("followed", "up") or (
            key in said.WRITE_NOW and (telling.is_name(i + 1) or _is_sent_to(telling, i))
        ):
            acts.mine = acts.mine or telling.of[i].subject == "me"
        elif key in said.ANSWERS and telling.key(i - 1) not in said.NOT and _got(telling, i):
            acts.theirs = acts.answered = True
        elif _is_a_word(telling, i):
            acts.mine, acts.theirs = acts.mine or telling.of[i].subject == "me", telling.of[i].subject == "them"
        elif key in ("missed", "got") and behind in ("call", "calls"):
            acts.theirs = True
    acts.both = acts.both or _phrase(telling, said.FRO) is not None
    clause = telling.of[words[0]] if words else None
    acts.did = clause is not None and clause.tells and clause.subject == "them"
    return acts


_NOTES = frozenset({"line", "note", "email", "message", "text", "card", "mail", "postcard"})
_VERBS = said.WRITES | said.CALLS | said.REPLIES | said.ASKS | LIKES | {"left", "got", "came", "hit"}


def _act(acts: _Acts, telling: Telling, i: int) -> None:
    key, subject = telling.keys[i], telling.of[i].subject
    if not said.NOT.isdisjoint(telling.keys[max(telling.of[i].first, i - 2) : i]):
        return
    back = _is_back(telling, i)
    if key == "sent" and "home" in telling.keys[i + 1 : i + 4]:
        return
    if key in ("left", "got", "came", "hit") and not (back or (key == "left" and _leaves_word(telling, i))):
        return
    if key in said.ASKS and key not in LIKES:
        acts.asked = acts.asked or subject == "me"
    elif subject == "we":
        acts.both = True
    elif subject in ("them", "thing") or (subject == "me" and _at_me(telling, i)):
        acts.theirs = True
        acts.like = key in LIKES and key != "commented"
        acts.answered = acts.answered or back or (key in said.REPLIES and _to_mine(telling, i))
    elif key in said.REPLIES or back:
        acts.both = True
    elif key in said.CALLS:
        acts.called = True
    elif key not in LIKES or not POSTS.isdisjoint(telling.keys[i + 1 : i + 6]):
        acts.mine = True
        acts.like = key in LIKES and key != "commented"


def _is_back(telling: Telling, i: int) -> bool:
    """ "Wrote back", "texted me back", "got back to me"; not "came back from Rome"."""
    if telling.keys[i] not in said.BACK:
        return False
    rest = telling.keys[i + 1 : min(i + 4, telling.of[i].end)]
    if "back" not in rest:
        return False
    at = i + rest.index("back") + 2
    return telling.keys[i] not in ("got", "came", "hit", "sent") or telling.key(at) in ("to", "with")


def _leaves_word(telling: Telling, i: int) -> bool:
    return not {"voicemail", "message", "note", "messages", "voicemails", "vm"}.isdisjoint(
        telling.keys[i + 1 : i + 6]
    )


def _at_me(telling: Telling, i: int) -> bool:
    """ "Texted me", where nobody known is named in front; not "left me out"."""
    return telling.key(i + 1) in ("me", "us") and i > telling.of[i].first


def _to_mine(telling: Telling, i: int) -> bool:
    """Whether they replied to me: not "replied to Ben", nor "answered the phone"."""
    rest = telling.keys[i + 1 : i + 3]
    if rest[:1] == ["to"]:
        return not telling.is_name(i + 2)
    return rest != ["the", "phone"] and rest != ["the", "door"] and not telling.is_name(i + 1)


def _got(telling: Telling, i: int) -> bool:
    """ "Got a long reply", "an answer came"."""
    around = (
        telling.keys[max(telling.of[i].first, i - 4) : i] + telling.keys[i + 1 : min(i + 3, telling.of[i].end)]
    )
    return not {"got", "had", "received", "came", "arrived"}.isdisjoint(around) and said.NOT.isdisjoint(around)


def _is_a_word(telling: Telling, i: int) -> bool:
    """ "Reached out", "dropped him a line"."""
    if telling.keys[i] == "reached":
        return telling.key(i + 1) == "out"
    return telling.keys[i] == "dropped" and not _NOTES.isdisjoint(telling.keys[i + 1 : i + 5])


def _is_theirs(telling: Telling, i: int) -> bool:
    """ "Ana's message", "Aunt Vera's christmas card", "Ana calls"."""
    if telling.is_name(i - 1) and telling.keys[i].endswith("s") and telling.of[i].subject == "them":
        return True
    first = max(telling.of[i].first, i - 2)
    return any(telling.names[k] and telling.tokens[k].owner for k in range(first, i))


def _is_sent_to(telling: Telling, i: int) -> bool:
    """ "Text to Ana", "postcard of a fence to Ana"."""
    rest = telling.keys[i + 1 : min(i + 6, telling.of[i].end)]
    if rest[:1] == ["to"]:
        return True
    return "to" in rest and telling.is_name(i + 2 + rest.index("to"))


def _is_from_them(telling: Telling, i: int) -> bool:
    if i == 0 or i + 1 >= len(telling.keys):
        return False
    came = telling.key(i - 1) in ARRIVED and not SENT.isdisjoint(telling.keys[telling.of[i].first : i])
    if telling.key(i - 1) not in HEARD_FROM and not came:
        return False
    if not {"no", "not", "havent", "hasnt", "never", "nothing"}.isdisjoint(telling.keys[max(0, i - 3) : i]):
        return False
    if telling.key(i - 1) in SENT and said.WRITES.isdisjoint(telling.keys[telling.of[i].first : i]):
        return True  # "a postcard from Lagos"
    them = telling.is_name(i + 1) or telling.is_name(i + 2) or telling.key(i + 1) in ("her", "him", "them")
    return them or telling.key(i - 1) == "heard"


def _unanswered(telling: Telling, acts: _Acts) -> Range | None:
    """The words that tell of no answer; "I didn't answer", "haven't replied" tell that they tried."""
    found = _phrase(telling, said.NO_ANSWER) or _awaited(telling)
    if found is None or not acts.theirs:
        return found
    mine = telling.key(found[0] - 1) == "i" or telling.keys[found[0]] == "havent"
    return None if mine and telling.keys[found[0]] != "tried" else found


def _awaited(telling: Telling) -> Range | None:
    """ "Waiting on Noor to reply"."""
    for i in telling.told:
        if telling.keys[i] in ("waiting", "awaiting", "wait"):
            rest = telling.keys[i + 1 : i + 7]
            if not said.ANSWERS.isdisjoint(rest) or not {"hear", "respond"}.isdisjoint(rest):
                return i, i + 1
    return None


def _phrase(telling: Telling, phrases: frozenset[str]) -> Range | None:
    openings = said.OPENINGS[phrases]
    for i in telling.told:
        if (
            telling.keys[i] in openings
            and not telling.names[i]
            and not (telling.key(i - 1) == "i" and not telling.keys[i].startswith("tried"))
        ):
            for length in (4, 3, 2, 1):
                if telling.run(i, length) in phrases:
                    return i, i + length
    return None
