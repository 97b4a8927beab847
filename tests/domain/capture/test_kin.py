import pytest

from nurture.domain.capture.kin import kin, relative_behind, with_relative
from nurture.domain.capture.line import tokenise
from tests.domain.capture.test_roles import read


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("tea with Ana's brother Rui", [("Ana", "brother", "Rui")]),
        ("Ben and his wife Lena came", [("Ben", "wife", "Lena")]),
        ("coffee with Rui, Ana's brother", [("Ana", "brother", "Rui")]),
        ("dinner with Ana's parents Paulo and Inês", [("Ana", "parents", "Paulo"), ("Ana", "parents", "Inês")]),
        ("coffee with my friend Zelda", []),
        ("coffee with Ana and Ben", []),
    ],
)
def test_who_belongs_to_whom(line: str, found: list[tuple[str, str, str]]) -> None:
    reader, _ = read(line)

    def name(n: int) -> str:
        token = reader.tokens[reader.found[n].first]
        return line[token.start : token.end]

    assert [(name(a), relative, name(b)) for a, relative, b in kin(reader.tokens, reader.found)] == found


@pytest.mark.parametrize(
    ("line", "relative"),
    [("Ana's brother", "brother"), ("Ana's new little dog", "dog"), ("Ana's. Brother", ""), ("Ana's flat", "")],
)
def test_the_relative_behind_an_owner(line: str, relative: str) -> None:
    assert relative_behind(tokenise(line), 1) == relative


def test_a_group_is_named_by_its_dog_too() -> None:
    reader, _ = read("walk with the neighbours' dog")
    assert [(each.owner, each.relative) for each in reader.found] == [(True, "dog")]
    reader, _ = read("walk with the neighbours")
    assert with_relative(reader.tokens, reader.found[0]) == reader.found[0]
