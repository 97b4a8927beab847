import pytest

from nurture.domain.capture.lineup import Lineup
from tests.domain.capture.test_roles import read


def lineup(line: str) -> Lineup:
    reader, telling = read(line)
    return Lineup(reader.tokens, reader.found, telling)


@pytest.mark.parametrize(
    ("line", "joined", "apposed"),
    [
        ("coffee with Ana and Ben", True, False),
        ("coffee with Ana, Ben", True, False),
        ("coffee with Ana & Ben", True, False),
        ("coffee with Ben and his wife Lena", False, True),
        ("coffee with Ana about Ben", False, False),
        ("Ana's Ben called", False, False),
    ],
)
def test_who_stands_beside_whom(line: str, joined: bool, apposed: bool) -> None:
    found = lineup(line)
    before, each = found.found
    assert found.is_joined(before, each) is joined
    assert found.is_apposed(before, each) is apposed


def test_what_leads_to_a_name_and_whose_its_clause_is() -> None:
    found = lineup("Ana is going to Rome with her old friend Zelda")
    zelda = found.found[1]
    assert found.tokens[found.start_of(zelda)].key == "her"
    assert found.before(found.start_of(zelda)) == "with"
    assert found.subject(found.telling.of[zelda.first]) == "them"
    assert found.leads(found.found[0].first, found.telling.of[0])
    assert not found.leads(zelda.first, found.telling.of[zelda.first])
