"""A stretch of a line in which somebody is named, as it is found, before it is known who took part."""

from typing import NamedTuple

from nurture.domain.capture.positions import Place
from nurture.domain.names import Known


class Found(NamedTuple):
    """One stretch of words in which somebody is named."""

    first: int
    end: int
    """Index behind its last token."""
    people: tuple[Known, ...]
    """Nobody: a stranger. One: that person. Several: a question, or all of them where they are `together`."""
    doubt: bool = False
    """A question even where there is one candidate."""
    timid: bool = False
    """Somebody only if the line names nobody else: "saw Dune"."""
    owner: bool = False
    """Named by what is theirs: "Ana's post"."""
    relative: str = ""
    """Named by one who belongs to them, in one word: "brother" of "Ana's brother"."""
    together: bool = False
    """A group: all of `people` are meant."""
    place: Place = Place.NONE
    """How surely a person stands there."""

    @property
    def beside(self) -> bool:
        """Whether it stands in a list with others, and so is not plainly one of them again."""
        return self.place is Place.LIST
