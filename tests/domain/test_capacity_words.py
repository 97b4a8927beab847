"""The pace in words."""

import pytest

from nurture.domain.capacity import Done
from nurture.domain.capacity_words import measured, number, rate, sentence, step_words, unit_of, verdict


@pytest.mark.parametrize(
    ("a_week", "words"),
    [
        (38.5, "5.5 a day"),
        (8.4, "1.2 a day"),
        (7, "1 a day"),
        (6.5, "6.5 a week"),
        (1, "1 a week"),
        (0.5, "2.1 a month"),
        (0.1, "5.2 a year"),
        (0.001, "0.1 a year"),
        (0.0001, "less than 0.1 a year"),
        (0, "0 a year"),
        (7000, "1,000 a day"),
    ],
)
def test_a_rate_in_the_unit_that_reads_well(a_week: float, words: str) -> None:
    assert rate(a_week) == words


def test_both_numbers_are_told_in_one_unit() -> None:
    assert sentence(38.5, Done(67, 56)) == ("Your rhythms ask for 5.5 check-ins a day; you have been doing 1.2.")
    assert sentence(4.5, Done(30, 56)) == "Your rhythms ask for 4.5 check-ins a week; you have been doing 3.8."
    assert sentence(1, Done(8, 56)) == "Your rhythms ask for 1 check-in a week; you have been doing 1."


def test_what_is_not_known_is_not_told() -> None:
    young = "Your rhythms ask for 5.5 check-ins a day. The journal is too young to say what you do."
    assert sentence(38.5, Done(5, 13)) == young
    assert sentence(38.5, Done(0, 2)) == young
    assert sentence(38.5, Done(0, 56)).endswith("none is noted in the last eight weeks.")
    assert sentence(38.5, Done(0, 21)).endswith("none is noted in the last 3 weeks.")


def test_over_which_time() -> None:
    assert measured(Done(1, 56)) == "Counted over the last eight weeks."
    assert measured(Done(1, 21)) == "Counted over the 3 weeks since the journal began."
    assert measured(Done(0, 56)) == measured(Done(9, 13)) == ""


def test_the_verdict_is_no_reproach() -> None:
    assert verdict(8, 8) == "That holds."
    assert verdict(10, 8) == "That holds, some a little later than wished."
    assert verdict(11, 8) == "That cannot hold."
    assert verdict(11, 7, ", as you say,") == "At 1 a day, as you say, that cannot hold."


def test_a_step_in_words() -> None:
    assert step_words(14, 21) == "every 2 weeks → 3 weeks"
    assert step_words(30, None) == "every month"


def test_the_unit_holds_at_its_edge() -> None:
    assert unit_of(6.97) == "day"
    assert number(6.97, "day") == "1"
    assert unit_of(6.9) == "week"
