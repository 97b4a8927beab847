"""What a reader hands over: records of people, and findings about what could not be read."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from nurture.domain.people import Channel, Fact, Moment, Sphere


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One person as a file describes them, before anybody decided who that is in the journal."""

    name: str
    """As it is shown: never empty, one line."""
    line: int
    """Where the card or row begins in its file, from 1."""
    nicknames: tuple[str, ...] = ()
    channels: tuple[Channel, ...] = ()
    moments: tuple[Moment, ...] = ()
    facts: tuple[Fact, ...] = ()
    circles: tuple[str, ...] = ()
    """Groups, labels and categories, without the ones that every contact of a producer has ("myContacts")."""
    sphere: Sphere | None = None
    """Only where the format itself says it (a LinkedIn export is professional)."""
    uid: str = ""
    """The producer's own key for the person, where it is stable from one export to the next."""
    original: str = ""
    """The whole card or row as it stood, kept with the person so that an export can give it back."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something a reader could not take, or took only in part: named by line, said in one sentence."""

    line: int
    sentence: str
    name: str = ""
    """Whose card or row, where that much could be read."""
    left_out: bool = True
    """True: the whole card or row is not among the records; False: it is, without this detail."""


@dataclass(slots=True)
class Reading:
    """A file being read: items come as they are parsed, so that progress can be shown and the work stopped."""

    path: Path
    format: str
    """vcard, linkedin, google, outlook, csv, ldif."""
    expected: int
    """About how many people are to come; exact where counting is cheap."""
    items: Iterator[Record | Finding] = field(repr=False)
