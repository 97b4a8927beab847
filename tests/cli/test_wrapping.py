"""Text in lines of so many cells."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nurture.cli.text import cells, harmless
from nurture.cli.wrapping import wrapped


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("a walk by the sea", 9, ["a walk by", "the sea"]),
        ("a walk", None, ["a walk"]),
        ("a walk\n\n  by the sea", 80, ["a walk", "", "  by the sea"]),
        ("a walkabout", 4, ["a", "walk", "abou", "t"]),
        ("宵の明星", 5, ["宵の", "明星"]),
        ("", 5, [""]),
        ("\x1b[31m", 80, ["␛[31m"]),
        ("宵", 1, ["宵"]),
    ],
)
def test_lines(text: str, width: int | None, lines: list[str]) -> None:
    assert wrapped(text, width) == lines


@given(st.text(max_size=200), st.integers(2, 40))
def test_every_line_fits_and_every_word_is_there(text: str, width: int) -> None:
    lines = wrapped(text, width)
    assert all(cells(line) <= width for line in lines)
    kept = "".join("".join(lines).split(" "))
    assert kept == "".join(harmless(text.replace("\r\n", "\n").replace("\n", "")).split(" "))


def test_a_very_long_word_takes_no_time() -> None:
    assert len(wrapped("Maximiliana" * 10_000, 80)) == 1375
    assert len(wrapped("宵の明星" * 25_000, 80)) == 2500
