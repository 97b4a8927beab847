import pytest

from nurture.domain.typos import mistyped, resembling

WORDS = {"ana", "joan", "katherine", "costa", "bo", "joe", "elizabeth"}


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("anaa", {"ana"}),
        ("ama", {"ana"}),
        ("naa", {"ana"}),
        ("jaon", {"joan"}),
        ("kosta", {"costa"}),
        ("katherina", {"katherine"}),
        ("kathreine", {"katherine"}),
        ("elizabet", {"elizabeth"}),
        ("ozabeth", None),
        ("una", None),
        ("zoe", None),
        ("xoe", None),
        ("bu", None),
        ("cssta", {"costa"}),
        ("csstb", None),
        ("costaxx", None),
        ("ana", None),
    ],
)
def test_slips_of_the_fingers(word: str, meant: set[str] | None) -> None:
    found = mistyped([word], WORDS)
    assert found == (None if meant is None else [frozenset(meant)])


def test_more_words_may_be_real_names_and_every_one_must_stand_for_something() -> None:
    assert mistyped(["anna", "kosta"], WORDS) == [frozenset({"ana"}), frozenset({"costa"})]
    assert mistyped(["ana", "zebra"], WORDS) is None
    assert mistyped(["bo", "kosta"], WORDS) == [frozenset({"bo"}), frozenset({"costa"})]


def test_resembling_counts_the_slips_and_knows_no_manners() -> None:
    assert resembling(["zoe"], WORDS) == {"joe": 1}
    assert resembling(["anna", "ana"], WORDS) == {"ana": 0}
