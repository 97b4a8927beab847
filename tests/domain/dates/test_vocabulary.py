import pytest
from hypothesis import given
from hypothesis import strategies as st

from nurture.domain.dates.vocabulary import count, quoted, split


@pytest.mark.parametrize(
    ("line", "texts"),
    [
        ("Coffee, on 12/4.", ["coffee", "on", "12/4"]),
        ("(yesterday) “tue”", ["yesterday", "tue"]),
        ("Ana—yesterday…late", ["ana", "yesterday", "late"]),
        ("$12.40 -3 40% 12.4.", ["$12.40", "-3", "40%", "12.4"]),
        ("new year’s 3–5 may", ["new", "year's", "3-5", "may"]),
        ("12\u00a0apr", ["12", "apr"]),
        (" ?! ; ", []),
    ],
)
def test_a_line_is_cut_into_words_without_their_punctuation(line: str, texts: list[str]) -> None:
    assert [word.text for word in split(line)] == texts


@given(line=st.text() | st.text("İaB ,.;’—$3/", max_size=20))
def test_every_word_and_gap_has_its_place_in_the_line(line: str) -> None:
    words = split(line)
    for word, following in zip(words, [*words[1:], None][: len(words)], strict=True):
        end = following.start if following else len(line)
        assert word.start < word.end <= end
        assert len(word.gap) == end - word.end
        assert word.capital == line[word.start].isupper()


@pytest.mark.parametrize(
    ("words", "number", "behind"),
    [("3 days", 3, 1), ("two", 2, 1), ("a couple of days", 2, 3), ("few days", 3, 1), ("a week", 1, 1)],
)
def test_a_number_is_counted(words: str, number: int, behind: int) -> None:
    assert count(words.split(), 0) == (number, behind)


def test_a_text_is_quoted_on_one_line_with_its_controls_visible() -> None:
    assert quoted("a\n b\x1b[31m") == "'a b\\x1b[31m'"
    assert len(quoted("x" * 10_000)) == 62
