"""What the word at the cursor could become: people, circles, places and tags of the journal, and days."""

from collections.abc import Iterator, Sequence

from nurture.domain.capture import Unsure
from nurture.domain.dates.vocabulary import WEEKDAY_NAMES
from nurture.domain.folding import fold, words
from nurture.journal import Journal
from nurture.tui.draft import Draft
from nurture.tui.widgets.entry_line import Offer

MOST = 6
_DAYS = (
    *("yesterday", "today", "tomorrow", "this morning", "this afternoon"),
    *("last night", "last week", "last weekend", "last month"),
    *(f"{before}{day}" for before in ("", "last ") for day in map(str.lower, WEEKDAY_NAMES)),
)
_LETTERS = 2
"""Letters that a word for a day is begun with before it is offered."""
_LONGEST = max(map(len, _DAYS)) + 1
"""Letters at the end of a line, of whatever length, that can begin one of these."""


def offers(journal: Journal, draft: Draft, line: str, cursor: int) -> Sequence[Offer]:
    """The words that could be meant at the cursor, best first; none inside a word, or where the word is clear."""
    typed = line[:cursor]
    if not typed or typed[-1].isspace() or line[cursor : cursor + 1].isalnum() or _is_named(draft, cursor):
        return ()
    known = [Offer(each.start, cursor, each.text, each.text) for each in journal.completions(typed)]
    days = list(_days(typed))
    somebody = draft.capture is not None and bool(draft.capture.people)
    first, then = (days, known) if somebody and typed.rsplit(None, 1)[-1].islower() else (known, days)
    return [*first, *then][:MOST]


def _is_named(draft: Draft, cursor: int) -> bool:
    """Whether the word before the cursor is a whole name already: of one, or of several who are asked about."""
    asked = draft.capture.questions if draft.capture else ()
    known = any(span.field == "person" and span.end == cursor for span in draft.spans)
    return known or any(unsure.end == cursor and _is_whole(unsure) for unsure in asked)


def _is_whole(unsure: Unsure) -> bool:
    """Whether a name in question is more than the beginning of one."""
    asked = set(words(unsure.text))
    return all(
        asked <= {word for name in (known.name, *known.nicknames) for word in words(name)}
        for known in unsure.candidates
    )


def _days(typed: str) -> Iterator[Offer]:
    """Words for a day that go on as the last word, or the last two, begin."""
    for count in (2, 1):
        last = typed[-_LONGEST:].split(" ")[-count:]
        start = len(typed) - len(" ".join(last))
        begun = fold(typed[start:])
        if len(last) == count and last[-1] and len(begun) >= _LETTERS:
            found = [day for day in _DAYS if day.startswith(begun) and day != begun]
            yield from (Offer(start, len(typed), day, day) for day in found)
            if found:
                return
