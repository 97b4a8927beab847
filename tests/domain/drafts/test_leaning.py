import pytest

from nurture.domain.drafts.leaning import features, stem

CLASSES = {"my": frozenset({"my"}), "shop": frozenset({"venture", "place"}), "buy": frozenset({"act"})}


@pytest.mark.parametrize(
    ("word", "expected"),
    [("shops", "shop"), ("selling", "sell"), ("opened", "open"), ("savings", "sav"), ("bus", "bus"), ("is", "is")],
)
def test_a_stem_is_a_word_without_its_ending(word: str, expected: str) -> None:
    assert stem(word) == expected


def test_words_neighbours_and_meetings_can_lean() -> None:
    found = list(features((".", "buy", "my", "shops", "shop"), CLASSES))
    assert ("words", ("shop",), (3, 3)) in found
    assert ("neighbours", ("buy", "my"), (1, 2)) in found
    assert ("meetings", ("venture",), (4, 4)) in found
    assert ("meetings", ("act", "venture"), (1, 4)) in found
    assert ("meetings", ("my", "venture"), (2, 4)) in found
    assert not any(name == ("venture", "act") for _, name, _ in found)


def test_nothing_leans_in_nothing() -> None:
    assert list(features((), CLASSES)) == []
