import pytest

from nurture.domain.capture.groups import Groups
from nurture.domain.capture.line import tokenise
from nurture.domain.capture.names import Names
from nurture.domain.capture.positions import Place
from tests.domain.directory import People

PEOPLE = People.called(
    "Ana Costa",
    "Rui Costa",
    "Ian Fox",
    "Ian Hale",
    "Dana Reyes",
    "Otto Lind||archived",
    circles={
        "Pottery": ["Ana Costa", "Ian Fox", "Otto Lind"],
        "book club": ["Rui Costa"],
        "The Larks": ["Ian Hale"],
    },
)


def group(line: str, place: Place = Place.SURE) -> tuple[str, list[str], bool] | None:
    """The first group of a line: its words, the people, and whether it is a question."""
    tokens = tokenise(line)
    groups = Groups(line, tokens, Names(line, tokens, PEOPLE))
    for i in range(len(tokens)):
        if found := groups.at(i, place):
            words = line[tokens[found.first].start : tokens[found.end - 1].end]
            return words, [known.name for known in found.people], found.doubt
    return None


@pytest.mark.parametrize(
    ("line", "words", "people"),
    [
        ("the Costas", "the Costas", ["Ana Costa", "Rui Costa"]),
        ("the costas", "the costas", ["Ana Costa", "Rui Costa"]),
        ("the Costa family", "the Costa family", ["Ana Costa", "Rui Costa"]),
        ("both Ians", "both Ians", ["Ian Fox", "Ian Hale"]),
        ("the two Ians", "the two Ians", ["Ian Fox", "Ian Hale"]),
        ("everyone from pottery", "everyone from pottery", ["Ana Costa", "Ian Fox"]),
        ("EVERYBODY AT POTTERY", "EVERYBODY AT POTTERY", ["Ana Costa", "Ian Fox"]),
        ("the whole pottery crew", "the whole pottery crew", ["Ana Costa", "Ian Fox"]),
        ("the pottery lot", "the pottery lot", ["Ana Costa", "Ian Fox"]),
        ("pottery people", "pottery people", ["Ana Costa", "Ian Fox"]),
        ("all of the book club", "all of the book club", ["Rui Costa"]),
        ("the book club", "the book club", ["Rui Costa"]),
        ("the larks", "the larks", ["Ian Hale"]),
    ],
)
def test_several_are_named_by_one_word(line: str, words: str, people: list[str]) -> None:
    assert group(line) == (words, people, False)


def test_one_of_the_name_is_a_question() -> None:
    assert group("the Reyes") == ("the Reyes", ["Dana Reyes"], True)
    assert group("the Foxes") == ("the Foxes", ["Ian Fox"], True)


@pytest.mark.parametrize(
    "line",
    [
        "half the pottery crew",
        "some of the Costas",
        "everyone at the party",
        "everyone",
        "the kids",
        "all day",
        "the foxes",
        "Costas",
        "a Costa",
    ],
)
def test_what_is_no_group(line: str) -> None:
    assert group(line, Place.NONE) is None


def test_a_circle_is_a_place_to_be_too() -> None:
    assert group("met Ana after the book club", Place.NONE) is None
    assert group("everyone from pottery came", Place.NONE) is not None
