"""Reading what somebody stated, clause by clause, by the sentences of `stated.toml`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import NamedTuple

from nurture.domain.channel_words import LEFT, WORDS, kinds_in
from nurture.domain.dates import DateOrder, future_date
from nurture.domain.folding import fold
from nurture.domain.hours import hours
from nurture.domain.people import BoundaryKind
from nurture.domain.stated import Stated
from nurture.domain.topics import known, says_nothing
from nurture.errors import UnreadableDate

SOURCE = Path(__file__).with_name("stated.toml")

_LONGEST = 300
"""Letters of a clause that is read; what is longer is a story."""
_BREAK = re.compile(
    r"[,;.!?\n]+(?= |$)|[;!?\n()\"“”]+| [-–—]+ |(?<=\w) because "
    r"| (?:but|and) (?=please|only|just|no |not |never |don't)"
)
_UNTIL = re.compile(
    r"^(.*\S) (?:(?:until|till|til|before) (\S.*)|for ((?:a|an|the|some|ever|several|"
    r"[0-9]+|one|two|three|four|five|six|seven|eight|nine|ten)\b.*))$"
)
_OPEN_ENDED = re.compile(r"further notice|ever|good|always|(?:the )?rest of .*life")


def read(words: str, today: date, order: DateOrder | None) -> Stated | None:
    """What the words come to: by the first clause that says it plainly, else what they lean to."""
    texts = _texts(words)
    plain = (_plain(clause, today, order) for clause in _clauses(texts))
    return next((stated for stated in plain if stated), None) or _leaning(texts)


def said_plainly(words: str, today: date, order: DateOrder | None = None) -> Stated | None:
    """What the words say as a whole, politeness apart; None where they say more or something else."""
    whole = _bare(_texts(words))
    return _plain(whole, today, order) if whole and len(whole) <= _LONGEST else None


def _texts(words: str) -> str:
    return fold(" ; ".join(words[: 4 * _LONGEST].splitlines()))


def _clauses(text: str) -> Iterator[str]:
    """The whole, and then its clauses, without what is only polite."""
    for clause in (text, *_BREAK.split(text)):
        bare = _bare(clause)
        if bare and len(bare) <= _LONGEST:
            yield bare


def _bare(clause: str) -> str:
    before, after = _patterns().before, _patterns().after
    clause = clause.strip(" ,.;:!?-–—\"'“”()")
    while shorter := before.match(clause):
        clause = clause[shorter.end() :].strip(" ,:")
    while shorter := after.search(clause):
        clause = clause[: shorter.start()].strip(" ,.!?")
    return clause


def _plain(clause: str, today: date, order: DateOrder | None) -> Stated | None:
    """What a clause says if it says nothing else."""
    text, until, certain = _without_day(clause, today, order)
    stated = _matched(text, until) or (_matched(clause, None) if clause != text else None)
    stated = stated or _topic_refused(text, until)
    return stated._replace(sure=stated.sure and certain) if stated else None


def _matched(clause: str, until: date | None) -> Stated | None:
    marked, channels = _marked(clause)
    for kind, pattern in _patterns().kinds:
        found = pattern.fullmatch(marked if kind is BoundaryKind.NOT_ON else clause)
        if found and (stated := _stated(kind, found, channels, until)):
            return stated
    return None


def _marked(clause: str) -> tuple[str, list[str]]:
    """The clause with §0, §1 … where it names channels, and the words that stood there."""
    channels: list[str] = []

    def mark(found: re.Match[str]) -> str:
        channels.append(found[0])
        return f"§{len(channels) - 1}"

    return _patterns().channels.sub(mark, clause.replace("§", "")), channels


def _without_day(clause: str, today: date, order: DateOrder | None) -> tuple[str, date | None, bool]:
    """The clause without "until March", the day, and whether it is known how long that is."""
    found = _UNTIL.match(clause)
    if not found:
        return clause, None, True
    words = found[2] or re.sub(r"^(?:the )?next ", "", found[3])
    if _OPEN_ENDED.fullmatch(words):
        return found[1], None, True
    try:
        day = future_date(words, today, order or DateOrder.DMY)
    except UnreadableDate:
        timed = found[0].startswith(f"{found[1]} before") or hours(clause)
        return (clause, None, True) if timed else (found[1], None, False)
    return found[1], day if day > today else None, day > today


def _stated(kind: BoundaryKind, found: re.Match[str], channels: list[str], until: date | None) -> Stated | None:
    said = {name: words for name, words in found.groupdict().items() if words}
    about = said.get("only") or said.get("left") or said.get("about") or ""
    if kind is BoundaryKind.NOT_ON:
        about = re.sub(r"§([0-9]+)", lambda mark: channels[int(mark[1])], about)
    if "left" in said and not kinds_in(about) <= LEFT:
        return None
    if kind is BoundaryKind.NOT_ABOUT and says_nothing(about):
        return Stated(kind, "", until, sure=False)
    about = f"all but {about}" if "only" in said else f"{said['place']} {about}" if "place" in said else about
    return Stated(kind, about, until)


def _topic_refused(clause: str, until: date | None) -> Stated | None:
    """ "No politics": a refusal of two or three words is of a topic where the thesaurus knows it."""
    found = re.fullmatch(
        r"(?:no|no more|enough) ((?:\S+ ){0,2}?\S+?)(?: (?:talk|jokes?|questions?|stuff|chat))?", clause
    )
    return Stated(BoundaryKind.NOT_ABOUT, found[1], until) if found and known(found[1]) else None


def _leaning(text: str) -> Stated | None:
    for kind, pattern in _patterns().leaning:
        found = pattern.search(text[:_LONGEST])
        if found and kind is not BoundaryKind.NOT_ON:
            return Stated(kind, (found.groupdict().get("about") or "").strip(), sure=False)
        if found and len(kinds := kinds_in(found[0])) == 1:
            return Stated(kind, _preferred(found[0], *kinds), sure=False)
    return None


def _preferred(text: str, kind: str) -> str:
    return f"all but {kind}" if re.match(r"prefer|rather|better|best|easier", text) else kind


class _Patterns(NamedTuple):
    kinds: tuple[tuple[BoundaryKind, re.Pattern[str]], ...]
    leaning: tuple[tuple[BoundaryKind, re.Pattern[str]], ...]
    channels: re.Pattern[str]
    before: re.Pattern[str]
    after: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    """The sentences of the data file, compiled when a first one is asked about."""
    import tomllib

    table = tomllib.loads(SOURCE.read_text(encoding="utf-8"))
    words = {**table["words"], "any_channel": "|".join(map(re.escape, WORDS))}
    kinds = [(BoundaryKind(kind), text) for kind, texts in table["kinds"].items() for text in texts]
    return _Patterns(
        kinds=tuple((kind, re.compile(_filled(text, words))) for kind, text in kinds),
        leaning=tuple(
            (BoundaryKind(kind), re.compile(_filled(text, words))) for kind, text in table["leaning"].items()
        ),
        channels=re.compile(_filled(table["channels"]["list"], words)),
        before=re.compile(rf"(?:{_filled(table['polite']['before'], words)})(?:[ ,:]+|$)"),
        after=re.compile(rf"[ ,:]+(?:{_filled(table['polite']['after'], words)})$"),
    )


def _filled(text: str, words: Mapping[str, str]) -> str:
    """The pattern with the words in the place of their names."""
    text = re.sub(r"\n\s*", "", text)
    return re.sub(r"(?<!\?P)<(\w+)>", lambda found: _filled(words[found[1]], words), text)
