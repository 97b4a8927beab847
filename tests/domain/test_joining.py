"""Whether a card is somebody already known: an address with a name that agrees, never an address alone."""

import pytest

from nurture.domain.joining import address_key, full_name_key, names_agree
from nurture.domain.people import Channel


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("email", "Ana@Example.org"), ("email", " ana@example.org ")),
        (("email", "ana@example.org"), ("other", "ana@example.org")),
        (("phone", "+43 660 123 45 67"), ("mobile", "0660/1234567")),
        (("phone", "+43 660 1234567"), ("whatsapp", "00436601234567")),
        (("linkedin", "https://www.linkedin.com/in/ana/"), ("linkedin", "linkedin.com/in/Ana")),
        (("mastodon", "@ana@social.example"), ("email", "@ana@social.example")),
    ],
)
def test_the_same_door_however_it_is_written(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert address_key(Channel(*one)) == address_key(Channel(*other)) is not None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("email", "ana@example.org"), ("email", "ana@example.com")),
        (("phone", "+43 660 1234567"), ("phone", "+43 660 1234568")),
        (("linkedin", "linkedin.com/in/ana"), ("linkedin", "linkedin.com/in/ana-2")),
    ],
)
def test_different_doors(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert address_key(Channel(*one)) != address_key(Channel(*other))


@pytest.mark.parametrize(
    "channel",
    [("phone", "123"), ("phone", "call me"), ("web", "https://example.org"), ("address", "1 Long Street 1234567")],
)
def test_what_many_people_share_is_no_key(channel: tuple[str, str]) -> None:
    assert address_key(Channel(*channel)) is None


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        (["Ana Costa"], ["Ana"], True),
        (["Ána Costa"], ["COSTA, Ana"], True),
        (["Ana Costa", "Nita"], ["nita"], True),
        (["Ana Costa"], ["Ben Costa"], False),
        (["Costa, Ana"], ["Costa, Ben"], False),
        (["Ana Costa"], ["Costa"], True),
        (["A. Costa"], ["Ana Costa"], True),
        (["B. Costa"], ["Ana Costa"], False),
        (["Room 1"], ["Room 12"], False),
        (["Dr. Ana Maria Costa"], ["Ana Costa"], True),
        (["Elizabeth Bennet"], ["Liz Bennet"], True),
        (["Elizabeth Bennet"], ["Jane Bennet"], False),
        (["Ana Costa", "Mum"], ["Mum"], True),
        (["Ana Costa"], ["Ben Silva"], False),
        (["Łukasz"], ["Lukasz Nowak"], True),
        (["Ana Costa"], ["ana@example.org"], True),
        (["ana@example.org"], ["ben@example.org"], True),
    ],
)
def test_names_that_could_be_one_persons(one: list[str], other: list[str], agree: bool) -> None:
    assert names_agree(one, other) is agree
    assert names_agree(other, one) is agree


def test_a_full_name_is_a_key_and_a_single_word_is_none() -> None:
    assert full_name_key("Ána  COSTA") == full_name_key("ana costa") is not None
    assert full_name_key("Ana") is None
    assert full_name_key("Ana <ana@example.org>") is None
