"""Another line for a touch that is kept: what it changes, and what stays as it stands in the journal."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from nurture.domain.capture import Capture, Field, Part
from nurture.domain.capture.values import Whom
from nurture.domain.folding import fold
from nurture.domain.names import Known
from nurture.errors import NurtureError

if TYPE_CHECKING:
    from nurture.domain.dates import DateOrder
    from nurture.journal import Journal
    from nurture.views.person import TouchLine


def reread(
    journal: "Journal", line: str, before: "TouchLine", kept: tuple[Part, ...], within: Known | None
) -> Capture:
    """See `Touches.reread`. Both lines are read today: what they read alike has not been put otherwise."""
    read = journal.understand(line, within)
    try:
        was = journal.understand(before.summary, within)
    except NurtureError:
        was = None
    same_day = not read.day_words or (was is not None and read.day_words == was.day_words)
    parts = tuple(_merged(read, was, kept, journal.settings.date_order))
    return replace(read, day=before.happened_on if same_day else read.day, parts=parts)


def _merged(read: Capture, was: Capture | None, kept: tuple[Part, ...], order: "DateOrder") -> Iterator[Part]:
    """The parts of the new line, as they are kept where both lines say them; then what no line said."""
    left = {_same(part, order): part for part in kept}
    said = {_same(part, order): part for part in was.parts} if was else {}
    for part in read.parts:
        same = _same(part, order)
        stands, once = left.pop(same, None), said.get(same)
        if stands:
            as_before = once is not None and (once.when, once.kind) == (part.when, part.kind)
            yield part._replace(when=stands.when, kind=stands.kind) if as_before else part
        elif once is None:
            yield part  # what both lines say and is not there any more was taken away, or put otherwise
    yield from (part for same, part in left.items() if same not in said)


def _same(part: Part, order: "DateOrder") -> tuple[object, ...]:
    """Equal for parts that say the same of the same person."""
    text = fold(part.text)
    if part.field is Field.MOMENT:
        from nurture.domain import typed

        with suppress(NurtureError):
            text = fold(typed.moment_line(typed.moment(part.text, order)))
    kind = part.kind if part.field is Field.RELATION else ""
    return part.field, _whom(part.person), "" if part.field is Field.RELATION else text, kind, _whom(part.other)


def _whom(whom: Whom | None) -> int | str | None:
    if isinstance(whom, Known):
        return whom.id or fold(whom.name)
    return whom if whom is None else fold(whom)
