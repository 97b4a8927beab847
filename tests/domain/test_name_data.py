import pytest

from nurture.domain.folding import fold
from nurture.domain.name_data import ORDINARY, SUFFIXES, TITLES, names_with_short_forms, short_forms


@pytest.mark.parametrize(
    ("one", "other"),
    [("bob", "robert"), ("liz", "elizabeth"), ("kate", "katherine"), ("bill", "william"), ("sandra", "alexandra")],
)
def test_short_and_long_forms_know_each_other(one: str, other: str) -> None:
    assert other in short_forms(one)
    assert one in short_forms(other)


def test_two_short_forms_of_a_name_are_two_people() -> None:
    assert "beth" not in short_forms("liz")
    assert short_forms("zebedee") == frozenset()


def test_the_tables_are_written_folded() -> None:
    assert all(fold(word) == word for word in (ORDINARY | TITLES | SUFFIXES).union(*names_with_short_forms()))


def test_words_that_are_names() -> None:
    assert {"april", "may", "will", "mark", "rose", "grace", "faith", "sunday", "bill", "art", "hope"} <= ORDINARY
    assert {"ana", "ben", "bob", "john", "costa"}.isdisjoint(ORDINARY)
