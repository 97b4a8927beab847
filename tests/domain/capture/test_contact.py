import pytest

from nurture.domain.capture.contact import is_contact
from nurture.domain.capture.cutting import Words, cut
from nurture.domain.capture.doers import doer
from nurture.domain.capture.line import tokenise

NAMES = frozenset({"ana", "ben", "will"})


def words_of(clause: str) -> Words:
    tokens = tokenise(clause)
    return Words(clause, tokens, lambda i: tokens[i].key in NAMES)


@pytest.mark.parametrize(
    ("clause", "who", "verb"),
    [
        ("I called Ana", "me", "called"),
        ("we talked", "we", "talked"),
        ("Ana and I had lunch", "we", "had"),
        ("Ana finally called", "them", "called"),
        ("Ana from London called", "them", "called"),
        ("Ana and Ben came over", "them", "came"),
        ("she called", "them", "called"),
        ("she's moving", "them", "moving"),
        ("Ana's moving", "them", "moving"),
        ("Ana's mum died", "thing", "died"),
        ("her little brother is ill", "thing", "is"),
        ("it was lovely", "thing", "was"),
        ("Bettina lives in Graz", "thing", "lives"),
        ("Ana to send me the minutes", "them", "to"),
        ("coffee with Ana", "", "coffee"),
        ("Ana's birthday party", "", "ana"),
    ],
)
def test_who_does_what_is_said(clause: str, who: str, verb: str) -> None:
    words = words_of(clause)
    found, at = doer(words, 0, len(words.keys))
    assert (found, words.key(at)) == (who, verb)


@pytest.mark.parametrize(
    ("clause", "told"),
    [
        ("I called Ana", True),
        ("had coffee with Ana", True),
        ("had to ring Ana", True),
        ("had to wait", False),
        ("have to ring Ana", False),
        ("going to see Ana", True),
        ("I'm to bring the ropes", False),
        ("forgot lunch", False),
        ("didn't manage to call", False),
        ("Will send it", False),
        ("Ana called", True),
        ("Ana called her", False),
        ("Ana hasn't replied", True),
        ("Ana is moving", False),
        ("Ana had us over", True),
        ("Ana's sister rang", True),
        ("Ana's sister died", False),
        ("her letter came", True),
        ("it was lovely to see Ana", True),
        ("it was cold", False),
    ],
)
def test_whether_it_is_the_contact(clause: str, told: bool) -> None:
    words = words_of(clause)
    subject, verb = doer(words, 0, len(words.keys))
    found = is_contact(words, subject or "me", verb, len(words.keys), cut(words)[0], follows=False)
    assert found is told
