"""Choices side by side: on as few lines as they need, never broken and never lost."""

from hypothesis import given, settings
from hypothesis import strategies as st
from textual.content import Content

from nurture.tui.widgets.choices import GAP, packed

ROWS = st.lists(
    st.lists(st.text("ab ", min_size=1, max_size=12).map(lambda word: f"x{word}y"), max_size=6), max_size=4
)


@settings(max_examples=80, deadline=None)
@given(ROWS, st.integers(1, 60))
def test_every_choice_is_there_and_fits_where_it_can(rows: list[list[str]], width: int) -> None:
    lines = [line.plain for line in packed([[Content(word) for word in row] for row in rows], width)]
    assert (" " * GAP).join(lines) == (" " * GAP).join(word for row in rows for word in row)
    for line in lines:
        assert len(line) <= width or any(line == word for row in rows for word in row)


def test_a_row_begins_a_line() -> None:
    rows = [[Content("one"), Content("two")], [], [Content("three")]]
    assert [line.plain for line in packed(rows, 40)] == ["one   two", "three"]
    assert [line.plain for line in packed(rows, 8)] == ["one", "two", "three"]
