import pytest

from nurture.domain.capture.line import tokenise
from nurture.domain.capture.positions import Place, is_subject, place_before, reads_as_word


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("coffee with X", Place.SURE),
        ("brunch w/X", Place.SURE),
        ("called X", Place.SURE),
        ("coffee with Dr. X", Place.SURE),
        ("wrote to X", Place.SURE),
        ("a letter to X", Place.SURE),
        ("heard from X", Place.SURE),
        ("ran into X", Place.SURE),
        ("sent some old photos to X", Place.WEAK),
        ("saw X", Place.WEAK),
        ("her friend X", Place.WEAK),
        ("with Ana, X", Place.LIST),
        ("with Ana & X", Place.LIST),
        ("with Ana and X", Place.LIST),
        ("with Ana, and X", Place.LIST),
        ("with Ana. And X", Place.NONE),
        ("bread and X", Place.NONE),
        ("moved to X", Place.NONE),
        ("flew home from X", Place.NONE),
        ("Ana sent a card from X", Place.NONE),
        ("moved into X", Place.NONE),
        ("called. X", Place.NONE),
        ("in X", Place.NONE),
        ("X", Place.NONE),
    ],
)
def test_what_stands_before_a_person(line: str, place: Place) -> None:
    tokens = tokenise(line)
    assert place_before(tokens, len(tokens) - 1, lambda i: tokens[i].key == "ana") is place


@pytest.mark.parametrize(
    ("line", "subject"),
    [
        ("Ana called", True),
        ("Ana and I", True),
        ("Ana & I", True),
        ("Ana and Ben came over", True),
        ("Ana and Ben", False),
        ("Ana, called", False),
        ("Ana. Called", False),
        ("Ana is here", False),
        ("Ana", False),
    ],
)
def test_what_a_person_does(line: str, subject: bool) -> None:
    assert is_subject(tokenise(line), 1) is subject


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("x will", True),
        ("x Will", False),
        ("x. Will", True),
        ("in May", True),
        ("x May", False),
        ("x May 3", True),
        ("3 May", True),
        ("x Rose 3", False),
        ("x an", True),
        ("x zo", True),
        ("x ana", False),
        ("ana", False),
    ],
)
def test_names_that_are_words_too(line: str, word: bool) -> None:
    tokens = tokenise(line)
    i = next(i for i, token in enumerate(tokens) if token.key not in ("x", "in") and not token.key.isdigit())
    assert reads_as_word(tokens, i) is word
