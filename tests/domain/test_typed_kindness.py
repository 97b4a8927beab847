from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nurture.domain.dates import DateOrder
from nurture.domain.kindness import Kindness, KindnessKind, Way
from nurture.domain.typed_kindness import kindness, kindness_line, read
from nurture.errors import InvalidValue, NurtureError

TODAY = date(2026, 11, 22)
"""A Sunday."""
GAVE, RECEIVED = Way.GAVE, Way.RECEIVED


@pytest.mark.parametrize(
    ("line", "way", "kind", "text"),
    [
        ("advice: how to price a kiln", RECEIVED, "advice", "how to price a kiln"),
        ("gave advice: how to price a kiln", GAVE, "advice", "how to price a kiln"),
        ("I gave advice: when to fire", GAVE, "advice", "when to fire"),
        ("they gave present: a bowl", RECEIVED, "gift", "a bowl"),
        ("got: a lift to the station", RECEIVED, "gift", "a lift to the station"),
        ("Introduction: Ben: the potter", RECEIVED, "introduction", "Ben: the potter"),
        ("borrowed: the ladder", RECEIVED, "lent", "the ladder"),
        ("lent me his drill", RECEIVED, "lent", "his drill"),
        ("she lent us the van", RECEIVED, "lent", "the van"),
        ("lent him the ladder", GAVE, "lent", "the ladder"),
        ("lent the ladder", GAVE, "lent", "the ladder"),
        ("they lent the ladder", RECEIVED, "lent", "the ladder"),
        ("borrowed his tent", RECEIVED, "lent", "his tent"),
        ("she borrowed my tent", GAVE, "lent", "my tent"),
        ("introduced me to Ben", RECEIVED, "introduction", "Ben"),
        ("I introduced them to the choir", GAVE, "introduction", "the choir"),
        ("gave me advice on glazing", RECEIVED, "advice", "glazing"),
        ("gave her an hour of my time", GAVE, "time", "an hour of my time"),
        ("brought us soup", RECEIVED, "gift", "soup"),
        ("gave a jar of jam", GAVE, "gift", "a jar of jam"),
        ("a jar of jam", RECEIVED, "gift", "a jar of jam"),
        ("helped me move the piano", RECEIVED, "favour", "helped me move the piano"),
        ("listened to her for a night", RECEIVED, "support", "listened to her for a night"),
        ("showed him how to throw", GAVE, "advice", "showed him how to throw"),
        ("put me in touch with the museum", RECEIVED, "introduction", "put me in touch with the museum"),
        ("watered the plants", RECEIVED, "favour", "watered the plants"),
        ("kiln: a price", RECEIVED, "favour", "kiln: a price"),
    ],
)
def test_a_line_says_who_gave_and_what(line: str, way: Way, kind: str, text: str) -> None:
    assert kindness(line, TODAY) == Kindness(way, KindnessKind(kind), text, TODAY)


@pytest.mark.parametrize(
    ("line", "text", "day"),
    [
        ("gift: a bowl, on 3 may", "a bowl", date(2026, 5, 3)),
        ("gift: a bowl; yesterday", "a bowl", date(2026, 11, 21)),
        ("gift: a bowl, last tue", "a bowl", date(2026, 11, 17)),
        ("gift: a bowl, 3 weeks ago", "a bowl", date(2026, 11, 1)),
        ("gift: a bowl, on 2026-03-04", "a bowl", date(2026, 3, 4)),
        ("gift: a bowl, on holiday", "a bowl, on holiday", TODAY),
        ("gift: a calendar, May", "a calendar, May", TODAY),
    ],
)
def test_a_day_at_the_end_is_when(line: str, text: str, day: date) -> None:
    found = kindness(line, TODAY)
    assert (found.text, found.happened_on) == (text, day)


def test_without_a_day_it_was_that_of_the_touch() -> None:
    day = date(2026, 11, 1)
    assert kindness("gift: a bowl", TODAY, otherwise=day).happened_on == day
    assert kindness("gift: a bowl, today", TODAY, otherwise=day).happened_on == TODAY
    assert kindness("gift: a bowl, on 04/03", TODAY, DateOrder.MDY).happened_on == date(2026, 4, 3)


@pytest.mark.parametrize("line", ["", "  ", "advice:", "gave", "gave advice: ", "received", "lent me "])
def test_nothing_said_is_refused(line: str) -> None:
    with pytest.raises(InvalidValue):
        kindness(line, TODAY)


def test_a_slip_in_a_kind_is_asked_about() -> None:
    with pytest.raises(InvalidValue, match="Did you mean advice"):
        kindness("adivce: kilns", TODAY)


def test_what_is_to_come_is_refused() -> None:
    with pytest.raises(InvalidValue, match="still to come"):
        kindness("a book, on 2027-01-01", TODAY)


def test_a_way_that_is_given_holds_and_a_contradiction_is_refused() -> None:
    assert read("a jar of jam", GAVE)[0] is GAVE
    assert read("gave a jar of jam", GAVE)[0] is GAVE
    with pytest.raises(InvalidValue, match="it was received"):
        read("lent me his drill", GAVE)
    with pytest.raises(InvalidValue, match="it was given"):
        read("gave: jam", RECEIVED)


PARTS = ["gave", "lent", "me", "to", ":", ",", "on", "advice", "they", "ago"]
TEXT = st.text(min_size=1, max_size=40).map(str.strip).filter(bool)


@settings(max_examples=100)
@given(st.sampled_from(Way), st.sampled_from(KindnessKind), TEXT, st.dates(date(1900, 1, 1), TODAY))
def test_the_writer_gives_back_what_the_reader_reads(way: Way, kind: KindnessKind, text: str, day: date) -> None:
    known = Kindness(way, kind, text, day)
    assert kindness(kindness_line(known), TODAY) == known


@settings(max_examples=100)
@given(st.text(max_size=60) | st.lists(st.sampled_from(PARTS)).map(" ".join))
def test_any_line_is_read_or_refused_in_a_sentence(line: str) -> None:
    try:
        found = kindness(line, TODAY)
    except NurtureError:
        return
    assert found.text
    assert found.text in line
