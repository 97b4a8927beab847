"""What the readers of promises, threads, facts and the like look at: a line's words, and who is named where."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from nurture.domain.capture.line import Span, Token
from nurture.domain.capture.values import Whom
from nurture.domain.dates import DateOrder
from nurture.domain.names import Known


class Mention(NamedTuple):
    """A name in the line."""

    first: int
    """Index of its first token; `end` lies behind the last."""
    end: int
    whom: tuple[Whom, ...]
    """One; the members of a group; or its words, where it is new or still asked about."""
    present: bool = True
    """Whether they took part; False for those the line only speaks of: "Ana's brother", "talked about Zoë"."""


class Kin(NamedTuple):
    """Who belongs to whom, as the line says it: "Ana's brother Rui"."""

    owner: Mention
    relative: str
    """What the other is to the owner, by one word of the line, folded: brother, wife, friend, boss."""
    who: Mention


class Scene(NamedTuple):
    """A line with its names settled as far as they can be."""

    text: str
    tokens: Sequence[Token]
    mentions: tuple[Mention, ...]
    """In the order of the line."""
    present: tuple[Whom, ...]
    """Who took part, known and new and still asked about, in the order of the line."""
    taken: tuple[Span, ...]
    """Letters that say when the touch was, and tags: no part has them in its text."""
    today: date
    order: DateOrder
    unsure: tuple[str, ...] = ()
    """Names of the line that have to be asked about: they are among `present` as they were typed."""
    kin: tuple[Kin, ...] = ()
    """Who is named by whose relative they are, in the order of the line."""

    def mention_at(self, i: int) -> Mention | None:
        """The mention that the token at `i` belongs to."""
        return next((each for each in self.mentions if each.first <= i < each.end), None)

    def letters(self, first: int, end: int) -> str:
        """The letters of the line from one token to behind another's predecessor."""
        return self.text[self.tokens[first].start : self.tokens[end - 1].end]


def only_one(scene: Scene) -> Whom | None:
    """The one who took part, where it was one."""
    return scene.present[0] if len(scene.present) == 1 else None


def is_known(whom: Whom) -> bool:
    """Whether somebody is of the journal."""
    return isinstance(whom, Known)
