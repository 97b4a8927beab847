"""Words that touch a topic somebody does not want to hear of."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nurture.domain.topics import known, says_nothing, touches


@pytest.mark.parametrize(
    ("topic", "text"),
    [
        ("my divorce", "How was your divorce?"),
        ("my divorce", "since she got DIVORCED"),
        ("divorce", "dinner with his ex-husband"),
        ("the divorce", "they broke up in May"),
        ("work", "any news from the office?"),
        ("work", "has a new job at Acme"),
        ("shop talk", "the deadline of the client"),
        ("work", "How is the project going?"),
        ("work", "their new projects"),
        ("work", "she opened a dental practice"),
        ("work", "the project managers"),
        ("politics", "the election on Sunday"),
        ("politics", "Political podcasts"),
        ("her sister's illness", "since the hospital"),
        ("my mother's death", "the funeral was lovely"),
        ("the kids", "her daughter starts school"),
        ("money", "the mortgage"),
        ("mental health", "his therapist"),
        ("Tom", "How is Tom?"),
        ("the accident in 2019", "two accidents"),
        ("the Öresund project", "oresund"),
    ],
)
def test_a_topic_is_touched_by_its_kin(topic: str, text: str) -> None:
    assert touches(topic, text)


@pytest.mark.parametrize(
    ("topic", "text"),
    [
        ("divorce", "a diverse crowd"),
        ("work", "homework"),
        ("work", "choir practice on Tuesdays"),
        ("work", "her knitting project"),
        ("work", "practise the cello, and practice again"),
        ("work", "this is the garden project of the year"),
        ("her sister's illness", "her sister moved to Lisbon"),
        ("the death of her father", "her father's garden"),
        ("politics", "pottery"),
        ("election", "a new government"),
        ("it", "it rains"),
        ("", "anything"),
        ("anything of that", "of that"),
    ],
)
def test_other_words_do_not_touch_it(topic: str, text: str) -> None:
    assert not touches(topic, text)


def test_the_thesaurus_knows_topics_by_name() -> None:
    assert known("politics")
    assert known("the divorce")
    assert not known("Acme")
    assert not known("")


def test_what_points_elsewhere_says_nothing() -> None:
    assert says_nothing("it")
    assert says_nothing("that stuff")
    assert not says_nothing("her ex")


@settings(max_examples=100)
@given(st.text(max_size=40), st.text(max_size=40), st.text(max_size=40))
def test_a_text_that_names_the_topic_touches_it(topic: str, before: str, behind: str) -> None:
    assert touches(topic, f"{before} {topic} {behind}") == (
        touches(topic, topic) or touches(topic, f"{before} {behind}")
    )
