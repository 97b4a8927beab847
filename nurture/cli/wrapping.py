"""Text broken into lines of so many cells of a terminal."""

from collections.abc import Iterator

from nurture.cli.text import cells, harmless_lines


def wrapped(text: str, width: int | None) -> list[str]:
    """The text harmless, in lines of at most `width` cells, broken between words; a longer word within itself.

    The writer's own line breaks stay. Without a width nothing is broken.
    """
    lines = harmless_lines(text)
    if width is None:
        return lines
    return [part for line in lines for part in _broken(line, max(1, width))]


def _broken(line: str, width: int) -> Iterator[str]:
    """The line in parts that fit; a word too long for a whole line begins one of its own."""
    if cells(line) <= width:
        yield line
        return
    here, used = "", 0
    for word in line.split(" "):
        size = cells(word)
        if here and used + 1 + size > width:
            yield here
            here = ""
        if size > width:
            *whole, word = _cut(word, width)
            yield from whole
            size = cells(word)
        here, used = (f"{here} {word}", used + 1 + size) if here else (word, size)
    if here:
        yield here


def _cut(word: str, width: int) -> list[str]:
    """A long word in pieces that fill their lines."""
    pieces, start, used = list[str](), 0, 0
    for at, letter in enumerate(word):
        size = cells(letter)
        if used + size > width and at > start:
            pieces.append(word[start:at])
            start, used = at, 0
        used += size
    return [*pieces, word[start:]]
