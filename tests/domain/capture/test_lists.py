import pytest

from nurture.domain.capture.line import tokenise
from nurture.domain.capture.lists import closes_list, leads_list, names_another

KNOWN = ("will", "may", "rose", "ana")


@pytest.mark.parametrize(
    ("line", "another", "leads"),
    [
        ("Will and May came", True, True),
        ("Will and I came", True, False),
        ("Will and his mum came", True, False),
        ("Will & May", True, True),
        ("Will, May and Rose", True, True),
        ("will and may came", False, True),
        ("will, and then rain", False, False),
        ("Will and, surprise, Rose", True, False),
        ("Will to power", False, False),
        ("Will", False, False),
    ],
)
def test_whether_a_list_goes_on(line: str, another: bool, leads: bool) -> None:
    tokens = tokenise(line)

    def is_name(i: int) -> bool:
        return tokens[i].key in KNOWN

    assert names_another(tokens, 1, is_name) is another
    assert leads_list(tokens, 1, is_name) is leads


@pytest.mark.parametrize(
    ("line", "closes"),
    [
        ("will", True),
        ("will at noon", True),
        ("will, then rain", True),
        ("will call", False),
        ("will called", True),
    ],
)
def test_where_a_list_can_end(line: str, closes: bool) -> None:
    assert closes_list(tokenise(line), 1) is closes
