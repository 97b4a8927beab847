"""Texts that try to break a reader, and what it says when it refuses one."""

from collections.abc import Callable

from hypothesis import strategies as st

from nurture.errors import UnreadableDate


def texts_of(words: str) -> st.SearchStrategy[str]:
    """Any text at all, or some of these words in any order."""
    return st.text() | st.lists(st.sampled_from(words.split()), max_size=12).map(" ".join)


def refusal(read: Callable[[], object]) -> str:
    """The sentence with which the text was refused; empty where it was read."""
    try:
        read()
    except UnreadableDate as refused:
        return refused.sentence
    return ""
