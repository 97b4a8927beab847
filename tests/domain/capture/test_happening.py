import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nurture.domain.capture import Capture
from nurture.domain.touches import Direction, Medium
from nurture.errors import NurtureError
from tests.domain.capture.heard import heard

LEXICON = (
    "Ana ben coffee called texted with at in on the Blue Bottle pub for an hour half past 7pm 19:30 5 45 min"
    " no answer replied back and she said about yesterday tomorrow friday , . ; : @ ( by email zoom hers Ana's"
    " 12/4 until to from"
)


def test_a_whole_line_is_told_together() -> None:
    found = heard("zoomed with Ana on friday at 7pm for an hour; she is moving to Porto, called her mum at noon")
    assert (found.medium, found.door, found.direction) == (Medium.VIDEO, "zoom", Direction.MUTUAL)
    assert (str(found.day), str(found.at), found.minutes, found.place) == ("2026-11-20", "19:00:00", 60, "")
    line = "2 hours of coffee with Ben at the pub at 5pm"
    marked = {span.field: line[span.start : span.end] for span in heard(line).spans}
    assert marked == {
        "duration": "2 hours",
        "medium": "coffee",
        "person": "Ben",
        "place": "the pub",
        "time": "at 5pm",
    }


@pytest.mark.parametrize(
    "line",
    [
        "called Ana from Blue Bottle in Lisbon",
        "texted Ben, at the office",
        "zoom with Ana in London",
    ],
)
def test_only_who_meets_is_somewhere(line: str) -> None:
    assert heard(line).place == ""


def test_a_call_that_is_seen_is_a_video_call() -> None:
    assert heard("call with Ana on zoom").medium is Medium.VIDEO
    assert heard("facetime audio with Ana").medium is Medium.CALL


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=80) | st.lists(st.sampled_from(LEXICON.split()), max_size=24).map(" ".join))
def test_whatever_is_understood_stands_in_the_line(line: str) -> None:
    found = read_or_refused(line)
    if found is None:
        return
    assert found.place in line
    assert found.minutes is None or 0 < found.minutes <= 24 * 60
    edges = [edge for span in found.spans for edge in (span.start, span.end)]
    assert edges == sorted(edges)
    assert all(0 <= edge <= len(line) for edge in edges)
    fields = {span.field for span in found.spans}
    assert (found.at is None) == ("time" not in fields)
    assert not found.answers or found.direction is not Direction.OUT


def read_or_refused(line: str) -> Capture | None:
    try:
        return heard(line)
    except NurtureError:
        return None


@pytest.mark.parametrize(
    "piece",
    ["at 5 in ", "and she will ", "Ana and ", "for an hour ", "the ", "called ", ". ", "a, ", "@", "19:30-"],
)
def test_a_hundred_thousand_letters_are_read_in_time(piece: str) -> None:
    line = "coffee with Ana; " + piece * (100_000 // len(piece))
    started = time.process_time()
    found = heard(line)
    assert time.process_time() - started < 2, "a generous bound: a tenth of it is usual"
    assert (found.text, found.medium) == (line, Medium.IN_PERSON)
