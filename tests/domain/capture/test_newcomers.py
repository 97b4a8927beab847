import pytest

from nurture.domain.capture.line import tokenise
from nurture.domain.capture.newcomers import could_be_name, is_company, may_be_somebody, resembling
from tests.domain.directory import People

PEOPLE = People.called(
    "Ana Costa", "Elizabeth Roy", "Jack Hill", "Teresa Silva", "Mateusz Wójcik", "Anne-Marie O'Brien", "Zoë Kelly"
)


@pytest.mark.parametrize(
    ("name", "person", "doubt"),
    [
        ("Anaa", "Ana Costa", False),  # a letter twice
        ("Matuesz", "Mateusz Wójcik", False),  # two letters swapped
        ("Ana Cotsa", "Ana Costa", False),
        ("Mateasz", "Mateusz Wójcik", True),  # another letter: who knows
        ("Anna", "Ana Costa", True),  # a name of its own
        ("Liz", "Elizabeth Roy", False),
        ("John", "Jack Hill", True),  # Jack is a name of its own
        ("Tere", "Teresa Silva", True),
        ("Ana C", "Ana Costa", False),
        ("Silva", "Teresa Silva", False),
        ("Kelly", "Zoë Kelly", True),  # somebody else's first name
        ("Marie", "Anne-Marie O'Brien", True),
        ("Zelda", "", False),
        ("Zelda Fitz", "", False),
    ],
)
def test_whom_a_name_resembles(name: str, person: str, doubt: bool) -> None:
    found = resembling(name, PEOPLE, capital=True)
    assert [known.name for known in found.people] == ([person] if person else [])
    assert not found.people or found.doubt is doubt


def test_small_letters_are_no_proof_of_a_slip_and_a_title_is_of_a_last_name() -> None:
    assert resembling("anaa", PEOPLE, capital=False).doubt
    assert not resembling("Kelly", PEOPLE, capital=True, titled=True).doubt


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("Deutsche Bank", True),
        ("KLM", True),
        ("Siemens", True),
        ("Zelda Fitz", False),
        ("Zelda", False),
        ("AC", False),
    ],
)
def test_firms_are_nobody(text: str, company: bool) -> None:
    assert is_company(text) is company


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("coffee with zelda", True),
        ("wanjiru texted me", True),
        ("coffee with milk", False),
        ("coffee with colleagues", False),
        ("coffee with cinnamon buns", False),
        ("walk by zelda", False),
        ("dinner with dancing", False),
    ],
)
def test_a_name_in_small_letters(line: str, name: bool) -> None:
    tokens = tokenise(line)
    assert may_be_somebody(tokens, 0 if tokens[0].key == "wanjiru" else 2) is name


def test_what_is_written_as_a_name() -> None:
    words = tokenise("Zelda zelda Lunch Monday Dr Mum I'm R2D2 Legal 李雷")
    assert [token.key for token in words if could_be_name(token)] == ["zelda", "李雷"]
