import pytest
from hypothesis import given
from hypothesis import strategies as st

from nurture.domain.folding import fold, plain, tokens, words


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Ana", "ana"),
        ("  ANA \t Costa\n", "ana costa"),
        ("José Núñez", "jose nunez"),
        ("Jose\u0301", "jose"),
        ("Søren Łukasz Đorđe", "soren lukasz dorde"),
        ("Straße ẞ", "strasse ss"),
        ("Æsa Œuvre Þór", "aesa oeuvre thor"),
        ("IŞIL ışıl İnci", "isil isil inci"),
        ("O’Brien O‘Brien O`Brien OʼBrien O´Brien", "o'brien o'brien o'brien o'brien o'brien"),
        ("Anne‑Marie Anne–Marie", "anne-marie anne-marie"),
        ("Ａｎａ ﬁona", "ana fiona"),
        ("\u202eAna\u200b\u200f", "ana"),
        ("A\x1b[31mna", "a[31mna"),
        ("Żółć", "zolc"),
        ("Nguyễn Thị Hồng", "nguyen thi hong"),
        ("مُحَمَّد", "محمد"),
        ("דָּוִד", "דוד"),
        ("Ёлка", "елка"),
        ("Ελένη", "ελενη"),
        ("\ud800Ana", "ana"),
        ("", ""),
    ],
)
def test_folds_what_people_leave_out(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_vowel_signs_are_letters_where_they_are_letters() -> None:
    assert fold("रीता") != fold("रात")
    assert fold("がく") != fold("かく")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ana Costa", ("ana", "costa")),
        ("Costa, Ana", ("costa", "ana")),
        ("Anne-Marie O'Brien", ("anne-marie", "anne", "marie", "o'brien", "obrien")),
        ("J.R.R. Tolkien", ("j", "r", "tolkien")),
        ("[red]Bob[/]", ("red", "bob")),
        ("Ana (pottery) Costa", ("ana", "pottery", "costa")),
        ("王小明", ("王小明",)),
        ("عمر خالد", ("عمر", "خالد")),
        ("Ana🦊", ("ana", "🦊")),
        ("¨", ("¨",)),
        ("👩‍🚀", ("👩🚀",)),
        ("!!!", ("!!!",)),
        ("'--'", ("'--'",)),
        ("Ana Ana", ("ana",)),
        ("R2-D2", ("r2-d2", "r2", "d2")),
        ("snake_case", ("snake", "case")),
        ("\x00\u200b", ()),
        ("", ()),
    ],
)
def test_words_are_what_a_name_is_indexed_by(name: str, expected: tuple[str, ...]) -> None:
    assert words(name) == expected


@given(st.text())
def test_folding_folded_text_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_whatever_can_be_seen_has_words(text: str) -> None:
    assert bool(words(text)) == bool(fold(text))
    assert all(words(text)), "no word is empty"


@given(st.text())
def test_the_words_of_a_name_are_found_however_it_is_folded(text: str) -> None:
    assert words(fold(text)) == words(text)
    assert {part for token in tokens(text) for part in plain(token)} <= set(words(text))


def test_ten_thousand_letters_are_one_word() -> None:
    assert words("a" * 10_000) == ("a" * 10_000,)
