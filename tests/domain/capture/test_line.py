from itertools import pairwise

import pytest

from nurture.domain.capture.line import Span, find_tags, is_saint, parts, tokenise, touches


@pytest.mark.parametrize(
    ("line", "keys"),
    [
        ("coffee with Ana", ["coffee", "with", "ana"]),
        ("Ana's post, O’Brien didn't", ["ana", "post", "obrien", "didnt"]),
        ("James' party", ["james", "party"]),
        ("Anne-Marie — 'quoted' (in brackets)", ["anne-marie", "quoted", "in", "brackets"]),
        ("w/Ana&Ben+Zoë", ["w", "ana", "ben", "zoe"]),
        ("J.R. at 5 @ noon ...", ["j.r", "at", "5", "noon"]),
        ("王小明，李雷", ["王小明", "李雷"]),
        ("'s", ["s"]),
        ("- [x] rang Ana", ["rang", "ana"]),
        ("[ ] rang Ana", ["rang", "ana"]),
        ("x marks Ana", ["x", "marks", "ana"]),
        ("", []),
    ],
)
def test_the_words_of_a_line(line: str, keys: list[str]) -> None:
    assert [token.key for token in tokenise(line)] == keys


def test_tokens_know_where_they_stand() -> None:
    line = "met Ana's dog. Ben, J. Roy"
    met, ana, dog, ben, initial, roy = tokenise(line)
    assert line[ana.start : ana.end] == "Ana"
    assert (ana.owner, dog.owner, ana.capital, met.capital) == (True, False, True, False)
    assert [token.opens for token in (met, ana, dog, ben, initial)] == [True, False, False, True, False]
    assert (ana.follows, ben.follows, initial.follows, roy.follows) == (True, True, False, True)
    assert parts(line, [initial, roy]) == ("j", "roy")
    assert parts(line, []) == ()


@pytest.mark.parametrize(
    ("line", "gaps"),
    [
        ("met **Ana Costa** in _Lisbon_.", ["", " ", " ", " ", " "]),
        ("met [[Ana Costa]], then `Ben`", ["", " ", " ", ", ", " "]),
        ("* met Ana", ["", " "]),
        ("## met \\Ana", ["", " "]),
        ("Ana * Ben", ["", " * "]),
        ("Ana*Ben", ["", "*"]),
        ("met (Ana) [Ben]", ["", " (", ") ["]),
    ],
)
def test_marks_that_set_a_text_part_no_words(line: str, gaps: list[str]) -> None:
    assert [token.gap for token in tokenise(line)] == gaps


@pytest.mark.parametrize(
    ("line", "saint"),
    [("at St. Ana's", True), ("to St Ana", True), ("on Main St. Ana", False), ("on 5th St. Ana", False)],
)
def test_a_saint_is_no_street(line: str, saint: bool) -> None:
    tokens = tokenise(line)
    assert is_saint(tokens, len(tokens) - 1) is saint


def test_capitals_say_nothing_where_all_is_shouted_and_some_scripts_have_none() -> None:
    assert not any(token.capital for token in tokenise("COFFEE WITH ZOE"))
    assert [token.capital for token in tokenise("ANA 王小明 ☕ 42")] == [False, False, False, False]
    assert [token.capital for token in tokenise("ana 王小明 ☕ 42 Ñandú")] == [False, True, False, False, True]


def test_tags_are_words_behind_a_hash() -> None:
    line = "#DIY and #pottery-club (#diy) but#not #1 # #ä"
    tags, spans = find_tags(line)
    assert tags == ("diy", "pottery-club", "ä")
    assert [line[span.start : span.end] for span in spans] == ["#DIY", "#pottery-club", "#diy", "#ä"]


def test_touching_is_sharing_a_letter() -> None:
    token = tokenise("ab cd")[1]
    assert touches(token, [Span(4, 9, "date")])
    assert not touches(token, [Span(0, 3, "date"), Span(5, 9, "date")])


@pytest.mark.parametrize(
    ("line", "keys"),
    [
        ("Lee'll ring", ["lee", "will", "ring"]),
        ("Ana’d love it", ["ana", "would", "love", "it"]),
        ("Mum've gone", ["mum", "have", "gone"]),
        ("she'll ring", ["shell", "ring"]),
        ("dm'd Otto", ["dmd", "otto"]),
        ("OK'd it", ["okd", "it"]),
    ],
)
def test_a_name_shortened_with_a_verb_is_two_words(line: str, keys: list[str]) -> None:
    tokens = tokenise(line)
    assert [token.key for token in tokens] == keys
    assert all(before.end <= behind.start for before, behind in pairwise(tokens))
