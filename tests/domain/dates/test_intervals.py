import pytest
from hypothesis import given
from hypothesis import strategies as st

from nurture.domain.dates import interval, span
from nurture.domain.dates.intervals import LONGEST
from nurture.errors import UnreadableDate
from tests.domain.dates.texts import refusal, texts_of


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("6 weeks", 42),
        ("six weeks", 42),
        ("2 months", 60),
        ("every 10 days", 10),
        ("every week", 7),
        ("every other week", 14),
        ("every second month", 60),
        ("a week", 7),
        ("week", 7),
        ("month", 30),
        ("fortnight", 14),
        ("a fortnight", 14),
        ("quarter", 90),
        ("year", 365),
        ("daily", 1),
        ("weekly", 7),
        ("monthly", 30),
        ("quarterly", 90),
        ("half-yearly", 180),
        ("yearly", 365),
        ("Annually", 365),
        ("3w", 21),
        ("2m", 60),
        ("2mo", 60),
        ("1y", 365),
        ("10d", 10),
        ("45", 45),
        ("half a year", 180),
        ("a month and a half", 45),
        ("a year and a half", 545),
        ("1 year and 2 months", 425),
        ("once a week", 7),
        ("twice a week", 3),
        ("twice a month", 15),
        ("twice a year", 180),
        ("3 times a year", 120),
        ("four times per year", 90),
        ("once a year", 365),
        ("50 years", LONGEST),
    ],
)
def test_an_interval_is_read_in_days(text: str, days: int) -> None:
    assert interval(text) == days


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "An empty text is not an interval."),
        ("often", "'often' is not an interval."),
        ("every", "'every' is not an interval."),
        ("6 weeks or so", "'6 weeks or so' is not an interval."),
        ("-3 days", "'-3 days' is not an interval."),
        ("0", "'0' is shorter than a day."),
        ("0 weeks", "'0 weeks' is shorter than a day."),
        ("2 hours", "'2 hours' is shorter than a day."),
        ("5 times a day", "'5 times a day' is shorter than a day."),
        ("51 years", "'51 years' is longer than 50 years."),
        ("999999999", "'999999999' is longer than 50 years."),
    ],
)
def test_what_is_no_interval_is_refused(text: str, sentence: str) -> None:
    with pytest.raises(UnreadableDate) as refused:
        interval(text)
    assert refused.value.sentence == sentence
    assert "6 weeks" in refused.value.hint


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (1, "1 day"),
        (10, "10 days"),
        (7, "1 week"),
        (42, "6 weeks"),
        (30, "1 month"),
        (45, "45 days"),
        (90, "3 months"),
        (365, "1 year"),
        (730, "2 years"),
        (0, "0 days"),
    ],
)
def test_a_span_is_said_in_the_largest_whole_unit(days: int, words: str) -> None:
    assert span(days) == words


@given(days=st.integers(1, LONGEST))
def test_a_span_is_read_back(days: int) -> None:
    assert interval(span(days)) == days


@given(text=texts_of("every a half couple of 3 times twice year weeks and 0"))
def test_no_text_breaks_the_reading(text: str) -> None:
    sentence = refusal(lambda: interval(text))
    assert sentence.isprintable()
    assert sentence or 1 <= interval(text) <= LONGEST
