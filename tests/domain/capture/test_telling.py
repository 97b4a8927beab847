import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nurture.domain.capture.line import tokenise
from nurture.domain.capture.telling import Telling, clauses

NAMES = frozenset({"ana", "ben", "zoe", "rui"})


def cut(line: str) -> list[str]:
    """The clauses of a line: "+" tells of the contact, "-" does not, "|" is where the talk is only named."""
    tokens = tokenise(line)
    found = []
    for clause in clauses(line, tokens, lambda i: tokens[i].key in NAMES):
        words = line[tokens[clause.first].start : tokens[clause.end - 1].end]
        if clause.about < clause.end:
            at = tokens[clause.about].start - tokens[clause.first].start
            words = words[:at] + "|" + words[at:]
        found.append(("+" if clause.tells else "-") + words)
    return found


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("coffee with Ana", ["+coffee with Ana"]),
        ("lunch with Ana, Ben and Zoe", ["+lunch with Ana", "+Ben and Zoe"]),
        ("Ana and Ben came over", ["+Ana and Ben came over"]),
        ("Ana and I had lunch", ["+Ana and I had lunch"]),
        ("coffee with Ana; Ana is moving", ["+coffee with Ana", "-Ana is moving"]),
        ("coffee with Ana and she is moving", ["+coffee with Ana", "-and she is moving"]),
        ("coffee with ana she is moving", ["+coffee with ana", "-she is moving"]),
        ("coffee with Ana and promised her the book", ["+coffee with Ana", "-and promised her the book"]),
        ("coffee with Ana and her brother is ill", ["+coffee with Ana", "-and her brother is ill"]),
        ("coffee with Ana, who is moving", ["+coffee with Ana", "-who is moving"]),
        ("Ana said Ben texted her", ["+Ana said", "-Ben texted her"]),
        ("Ana told me she called her mum", ["+Ana told me", "-she called her mum"]),
        ("asked Ana to call Ben", ["+asked Ana", "-to call Ben"]),
        ("agreed with Ana to meet on friday", ["+agreed with Ana", "-to meet on friday"]),
        ("told Ben I'd look over his CV", ["+told Ben", "-I'd look over his CV"]),
        ("texted Ana, she hasn't replied", ["+texted Ana", "+she hasn't replied"]),
        ("texted Ana and she replied", ["+texted Ana", "+and she replied"]),
        ("Ben didn't pick up when I called", ["+Ben didn't pick up", "+when I called"]),
        ("called Ana because she texted", ["+called Ana", "-because she texted"]),
        ("called Ana about the letter", ["+called Ana |about the letter"]),
        ("talked about work, zoom calls and kids", ["+talked |about work", "+|zoom calls and kids"]),
        ("Ana's mum died; coffee with Ana", ["-Ana's mum died", "+coffee with Ana"]),
        ("Ana's moving to Porto", ["-Ana's moving to Porto"]),
        ("Ana's birthday party yesterday", ["+Ana's birthday party yesterday"]),
        ("coffee with Dr. Ana at 7 p.m. yesterday", ["+coffee with Dr. Ana at 7 p.m. yesterday"]),
        ("need to send Ben the photos", ["-need", "-to send Ben the photos"]),
        ("had coffee with Ben", ["+had coffee with Ben"]),
        ("Ana lives in Porto", ["-Ana lives in Porto"]),
        ("Ana loved the show", ["+Ana loved the show"]),
        ("lunch with Ben. Check in with him in May", ["+lunch with Ben", "-Check in with him in May"]),
        ("(call, 15 min)", ["+call", "+15 min"]),
        ("I forgot lunch with Ana so I rang her", ["-I forgot lunch with Ana", "+so I rang her"]),
        ("walk in the boots I bought", ["+walk in the boots", "-I bought"]),
        ("at 19:30 with Ana", ["+at 19:30 with Ana"]),
        ("ill send Ana the book", ["-ill send Ana the book"]),
        ("Ben was ill", ["+Ben was ill"]),
        ("", []),
    ],
)
def test_the_clauses_of_a_line(line: str, parts: list[str]) -> None:
    assert cut(line) == parts


LEXICON = "Ana ben and she said told to promised coffee with about , . ; : ( ' is will I when who her mum called"


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=60) | st.lists(st.sampled_from(LEXICON.split()), max_size=20).map(" ".join))
def test_clauses_are_all_the_words_in_order(line: str) -> None:
    tokens = tokenise(line)
    telling = Telling(line, tokens, lambda i: tokens[i].key in NAMES)
    assert [i for clause in telling.clauses for i in range(clause.first, clause.end)] == list(range(len(tokens)))
    assert set(telling.plain) <= set(telling.told) <= set(range(len(tokens)))
    for i, token in enumerate(tokens):
        assert telling.at(token.start) == i
        assert telling.ends(i) <= len(line)
