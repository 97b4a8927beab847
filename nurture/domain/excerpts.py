"""Long words in a short place."""

LETTERS = 60
"""What a sentence about a text shows of it."""


def excerpt(text: str, letters: int = LETTERS) -> str:
    """The beginning of a text on one line, with … where it goes on; white space is folded."""
    line = " ".join(text.split())
    return line if len(line) <= letters else f"{line[: letters - 1]}…"


def sentence(text: str) -> str:
    """The text with a full stop, unless it ends a sentence already."""
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."
