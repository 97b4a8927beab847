"""A line without its own day, parts and story."""

from datetime import date

import pytest

from nurture.domain.capture import Capture, Field, Part
from nurture.domain.capture.line import Span
from nurture.domain.repeating import anew, repeated, without_day
from nurture.domain.touches import Direction, Medium


def marked(line: str, spans: str = "", parts: str = "") -> Capture:
    """A line with `field:words` for its spans, and the words of its parts, by `|`."""
    places = []
    for each in filter(None, spans.split("|")):
        field, _, words = each.partition(":")
        start = line.index(words)
        places.append(Span(start, start + len(words), field))
    said = [
        Part(Field.THREAD, None, words, line.index(words), line.index(words) + len(words))
        for words in filter(None, parts.split("|"))
    ]
    spans_in_order = tuple(sorted(places, key=lambda span: span.start))
    return Capture(text=line, day=date(2026, 11, 21), spans=spans_in_order, parts=tuple(said))


@pytest.mark.parametrize(
    ("line", "spans", "parts", "words"),
    [
        ("coffee with Ana yesterday", "medium:coffee|person:Ana|date:yesterday", "", "coffee with Ana"),
        ("Yesterday: coffee with Ana", "date:Yesterday|medium:coffee|person:Ana", "", "coffee with Ana"),
        (
            "coffee yesterday with Ana at Blue Bottle at 7pm for an hour #cafe",
            "medium:coffee|date:yesterday|person:Ana|place:Blue Bottle|time:at 7pm|duration:for an hour|tag:#cafe",
            "",
            "coffee with Ana at Blue Bottle",
        ),
        (
            "tea with Ana and Ben; Ana is moving; promised Ben jam",
            "medium:tea|person:Ana|person:Ben",
            "Ana is moving|promised Ben jam",
            "tea with Ana and Ben",
        ),
        (
            "promised Ben jam; called Ana on friday.",
            "person:Ben|medium:called|person:Ana|date:on friday",
            "promised Ben jam",
            "called Ana",
        ),
        ("tea with Ana, she told me all about Ben", "medium:tea|person:Ana|person:Ben", "", "tea with Ana"),
        ("A long and winding story before Ana", "person:Ana", "", ""),
        ("what a day", "", "", ""),
        ("Ana again", "person:Ana", "", ""),
        ("call at home", "medium:call|place:home", "", ""),
        ("lunch w/ Dr. Ana yesterday", "medium:lunch|person:Dr. Ana|date:yesterday", "", "lunch w/ Dr. Ana"),
    ],
)
def test_the_words_of_who_and_how(line: str, spans: str, parts: str, words: str) -> None:
    assert repeated(marked(line, spans, parts)) == words


@pytest.mark.parametrize(
    ("line", "spans", "words"),
    [
        ("lunch with Ana on tuesday", "date:on tuesday", "lunch with Ana"),
        ("tomorrow, lunch with Ana", "date:tomorrow", "lunch with Ana"),
        ("lunch tomorrow with Ana; bring jam", "date:tomorrow", "lunch with Ana; bring jam"),
        ("lunch with Ana, tomorrow, with cake", "date:tomorrow", "lunch with Ana, with cake"),
        ("tomorrow", "date:tomorrow", "tomorrow"),
        ("lunch with Ana", "", "lunch with Ana"),
    ],
)
def test_the_line_without_its_day(line: str, spans: str, words: str) -> None:
    assert without_day(marked(line, spans)) == words


def test_every_way_can_be_said_anew() -> None:
    for medium in Medium:
        for direction in (Direction.MUTUAL, Direction.IN):
            assert "Ana" in anew("Ana", medium, direction)
    assert anew("Ana and Ben", Medium.CALL, Direction.MUTUAL) == "call with Ana and Ben"
    assert anew("Ana", Medium.EMAIL, Direction.IN) == "email from Ana"
