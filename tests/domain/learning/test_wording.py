"""What history shows, in words."""

from datetime import date

import pytest

from nurture.domain.learning.learned import Learned
from nurture.domain.learning.manner import Begins
from nurture.domain.learning.wording import BEGINS, MEDIA, lately, month, offer, rhythm, sentences
from nurture.domain.touches import Medium
from tests.domain.learning.days import TODAY

LAST_YEAR, THIS_MARCH = date(2025, 8, 1), date(2026, 3, 9)

LATELY = [
    (Learned(35), ""),
    (
        Learned(90, THIS_MARCH, 14),
        "Since about March you talk every 3 months, before that every 2 weeks.",
    ),
    (
        Learned(14, LAST_YEAR, 90),
        "Since about August 2025 you talk every 2 weeks, before that every 3 months.",
    ),
    (
        Learned(60, LAST_YEAR, 21, True),
        "Lately you talk less often than you used to: every 3 weeks last year, every 2 months now.",
    ),
    (
        Learned(60, date(2023, 1, 1), 30, True),
        "Lately you talk less often than you used to: every month in 2023, every 2 months now.",
    ),
    (
        Learned(14, quiet_since=date(2026, 5, 3)),
        "It has been quiet since May, longer than ever before.",
    ),
    (
        Learned(90, LAST_YEAR, 14, quiet_since=date(2025, 11, 20)),
        "It has been quiet since November 2025, longer than ever before.",
    ),
]


@pytest.mark.parametrize(("learned", "words"), LATELY)
def test_what_became_of_it(learned: Learned, words: str) -> None:
    assert lately(learned, TODAY) == words


def test_growing_closer_is_told_only_where_it_is_asked_for() -> None:
    closer = Learned(21, LAST_YEAR, 60, True)
    assert lately(closer, TODAY) == ""
    assert lately(closer, TODAY, closer=True) == (
        "Lately you talk more often than you used to: every 2 months last year, every 3 weeks now."
    )


def test_the_rhythm_is_in_the_past_where_it_is_quiet() -> None:
    assert rhythm(Learned(35)) == "You talk about every 5 weeks."
    assert rhythm(Learned(7, quiet_since=THIS_MARCH)) == "You used to talk about every week."
    assert offer(35) == "You talk about every 5 weeks; make it the rhythm?"


def test_all_that_is_known_is_a_sentence_each() -> None:
    told = sentences(Learned(30), TODAY, answers_within=3, medium=Medium.CALL, begins=Begins.THEM)
    assert list(told) == [
        "You talk about every month.",
        "They usually answer within 3 days.",
        "You mostly talk on the phone.",
        "They usually begin.",
    ]
    assert list(sentences(Learned(30), TODAY)) == ["You talk about every month."]
    assert "They usually answer within 1 day." in list(sentences(Learned(30), TODAY, answers_within=1))
    assert "They usually answer the same day." in list(sentences(Learned(30), TODAY, answers_within=0))


def test_every_manner_has_its_words() -> None:
    assert set(BEGINS) == set(Begins)
    assert set(MEDIA) == set(Medium) - {Medium.OTHER}


def test_a_month_of_another_year_says_which() -> None:
    assert (month(THIS_MARCH, TODAY), month(LAST_YEAR, TODAY)) == ("March", "August 2025")


@pytest.mark.parametrize("words", [words for _, words in LATELY] + [*BEGINS.values(), *MEDIA.values(), offer(30)])
def test_nothing_reproaches_or_scores(words: str) -> None:
    assert not set(words.lower().replace(".", "").split()) & {"should", "only", "never", "neglected", "score", "%"}
