"""Lines of a small cast for the readers of parts, whatever else is read of a line."""

from collections.abc import Iterator
from datetime import date

from nurture.domain.capture.line import Span, find_tags, tokenise
from nurture.domain.capture.scene import Mention, Scene
from nurture.domain.capture.values import Part, Whom
from nurture.domain.dates import DateOrder, FoundDate, find_past_date
from nurture.domain.names import Known
from nurture.errors import UnreadableDate

TODAY = date(2026, 11, 22)  # a Sunday
CAST = {
    name.casefold(): Known(key, name)
    for key, name in enumerate(["Ana", "Ben", "Cleo", "Otto", "Priya", "Mum", "Zoë"], 1)
}


def scene_of(line: str, *others: str) -> Scene:
    """The scene of a line: the cast where it is named (an owner took not part), and others who took part too."""
    tokens = tokenise(line)
    words = [line[token.start : token.end].casefold() for token in tokens]
    mentions = tuple(
        Mention(i, i + 1, (CAST[word],), present=not tokens[i].owner)
        for i, word in enumerate(words)
        if word in CAST and not (word == "mum" and i and (tokens[i - 1].owner or words[i - 1] == "her"))
    )
    here = [mention for mention in mentions if mention.present] or mentions
    present: tuple[Whom, ...] = (*(CAST[name] for name in others), *(each.whom[0] for each in here))
    day = _day(line)
    taken = [*find_tags(line)[1], *([Span(day.start, day.end, "date")] if day else [])]
    return Scene(line, tokens, mentions, tuple(dict.fromkeys(present)), tuple(taken), TODAY, DateOrder.DMY)


def _day(line: str) -> FoundDate | None:
    """The day of a line; none where it contradicts itself: "Friday may 2", which is a Saturday."""
    try:
        return find_past_date(line, TODAY)
    except UnreadableDate:
        return None


def cases(table: str) -> Iterator[tuple[str, frozenset[str]]]:
    """The lines of a table, each with what is said in it: the indented lines below."""
    line, said = "", set[str]()
    for row in [*table.strip("\n").splitlines(), "end"]:
        if row.startswith("    "):
            said.add(row.strip())
            continue
        if line:
            yield line, frozenset(said)
        line, said = row.strip(), set()


def shown(part: Part) -> str:
    """A part as tables write it: "me Ana: the photos @ 2026-11-27"."""
    whom = part.person.name if isinstance(part.person, Known) else str(part.person)
    kind = f"{part.kind} " if part.kind else ""
    return f"{kind}{whom}: {part.text}" + (f" @ {part.when}" if part.when else "")
