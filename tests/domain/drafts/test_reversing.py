"""The reversed view (R6): a draft as it would reach me."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nurture.domain.drafts import Mine, Sent, reversed_view
from nurture.domain.folding import fold
from tests.domain.drafts.addressees import ana

TODAY = date(2026, 3, 10)
MINE = Mine(name="Jo Reed")


def turned(text: str, mine: Mine = MINE) -> str:
    """The message itself, between its heading and what went before."""
    return reversed_view(text, ana(), mine, TODAY).split("\n\n", 1)[1].rsplit("\n\n", 1)[0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hi Ana, how are you?", "Hi Jo, how are you?"),
        ("Dear Ana Costa,\nhow are you?", "Dear Jo,\nhow are you?"),
        ("Anita! How are you?", "Jo! How are you?"),
        ("hey ana how are you", "hey ana how are you"),
        ("Good morning Ana, it snows.\n\nLove,\nJo", "Good morning Jo, it snows.\n\nLove,\nAna"),
        ("It snows. Jo x", "It snows. Ana x"),
        ("It snows.\n- Jo Reed", "It snows.\n- Ana"),
        ("Ben and Ana, how are you?", "Ben and Ana, how are you?"),
        ("How is Jo? Tell Ana that Jo asked.", "How is Jo? Tell Ana that Jo asked."),
        ("Ana", "Jo"),
    ],
)
def test_only_the_greeting_and_the_name_below_are_turned(text: str, expected: str) -> None:
    assert turned(text) == expected


def test_without_a_name_of_mine_nothing_is_turned() -> None:
    assert turned("Hi Ana, how are you?\nJo", Mine()) == "Hi Ana, how are you?\nJo"


def test_what_they_heard_before_is_told_with_what_i_wanted() -> None:
    sent = (
        Sent("Could you lend me the ladder?", date(2026, 2, 12)),
        Sent("How was the sea?", date(2025, 5, 3)),
        Sent("Please like my page, I sell candles now.", date(2025, 4, 1)),
        Sent("Too long ago.", date(2024, 4, 1)),
    )
    assert reversed_view("Hello!", ana(sent=sent), MINE, TODAY) == (
        "From Ana Costa, to you\n\nHello!\n\nWhat Ana heard from you before\n"
        "12 February: you asked: “Could you lend”\n"
        "3 May 2025: you wrote just so\n"
        "1 April 2025: you asked them to be your audience: “like my page”"
    )


def test_a_first_message_says_so() -> None:
    assert reversed_view("Hello!", ana(), MINE, TODAY).endswith(
        "As far as the journal knows, you have not written to Ana before."
    )


def test_for_nobody_in_particular_it_is_the_message() -> None:
    assert reversed_view("  Hello! ", None, MINE, TODAY) == "Hello!"


@given(st.text())
@settings(max_examples=100, deadline=None)
def test_all_else_is_verbatim(text: str) -> None:
    if not any(name in fold(text) for name in ("ana", "anita", "jo")):
        assert text.strip() in reversed_view(text, ana(), Mine(name="Jo"), TODAY)


@pytest.mark.parametrize("text", ["Ana" * 30_000, "Hi " * 30_000, " " * 90_000 + "Ana,", "x" * 100_000 + "\nJo"])
def test_long_messages_are_turned_at_once(text: str) -> None:
    assert reversed_view(text, ana(), MINE, TODAY).startswith("From Ana Costa")
