"""The page of an editor: what was written comes back, the help does not."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nurture.domain.capture.page import HELP, page, read_page


@pytest.mark.parametrize(
    ("text", "entry", "notes"),
    [
        (page(), "", ""),
        (page("coffee with Ana"), "coffee with Ana", ""),
        (page("coffee with Ana", "one\n\ntwo"), "coffee with Ana", "one\n\ntwo"),
        (f"\n\ncoffee with Ana  \n{HELP}\nbelow the help\n", "coffee with Ana", "below the help"),
        ("#diy with Ben\n# A heading\n#tag\n", "#diy with Ben", "# A heading\n#tag"),
        (HELP, "", ""),
    ],
)
def test_a_page_is_read(text: str, entry: str, notes: str) -> None:
    assert read_page(text) == (entry, notes)


_words = st.text(st.characters(exclude_categories=("C", "Z"))).map(str.strip)


@settings(max_examples=60, deadline=None)
@given(entry=_words.filter(bool), notes=st.lists(_words.filter(bool), max_size=4).map("\n".join))
def test_every_word_comes_back(entry: str, notes: str) -> None:
    assert read_page(page(entry, notes)) == (entry, notes)
