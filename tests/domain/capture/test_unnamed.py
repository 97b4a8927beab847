import pytest

from nurture.domain.capture.unnamed import lacks_somebody
from tests.domain.capture.test_roles import read


@pytest.mark.parametrize(
    ("line", "lacking"),
    [
        ("lunch with the team", True),
        ("coffee with her brother", True),
        ("called a friend", True),
        ("told me Ben is ill", True),
        ("Ben is ill. told me on the phone", False),
        ("lunch with Ana", False),
        ("coffee with milk", False),
        ("Ana is moving", False),
    ],
)
def test_whether_somebody_there_is_not_named(line: str, lacking: bool) -> None:
    reader, telling = read(line)
    assert lacks_somebody(reader.tokens, reader.found, telling) is lacking
