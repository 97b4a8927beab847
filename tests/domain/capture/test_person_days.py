import pytest

from nurture.domain.capture.line import tokenise
from nurture.domain.capture.person_days import not_days


@pytest.mark.parametrize(
    ("line", "person"),
    [
        ("Sunday called", True),
        ("Sunday called Ana", False),
        ("sunday lunch with Ana", False),
        ("Sunday lunch with Ana", False),
        ("lunch with Sunday", True),
        ("lunch with Ana and Sunday", True),
        ("lunch with Ana, Sunday", False),
        ("ran into Sunday", True),
        ("met Ana Sunday", False),
        ("Sunday and I sang", True),
        ("Sunday came over", True),
        ("Sunday: a walk with Ana", False),
        ("on Sunday with Ana", False),
    ],
)
def test_a_weekday_that_is_a_name_too(line: str, person: bool) -> None:
    words = not_days(tokenise(line), frozenset({"sunday", "ana"}))
    assert ("sunday" in words) is person
    assert "ana" in words


def test_a_whole_name_is_no_day_whatever_follows() -> None:
    tokens = tokenise("Sunday Adeyemi rang on Sunday")
    assert "sunday" not in not_days(tokens, frozenset({"sunday"}))
    assert "sunday" in not_days(tokens, frozenset({"sunday"}), {("sunday", "adeyemi")}.__contains__)
