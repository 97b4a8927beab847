"""The page that an editor shows for a longer entry: its first line is the entry, what follows are the notes."""

HELP = """
# The first line is the entry, in plain words: who, when, how, and what was said and promised.
#   coffee with Ana yesterday; she is moving to Lisbon in May; promised her the recipe by friday
# What follows it is kept as notes. These lines are left out; an empty page keeps nothing.
"""


def page(line: str = "", notes: str = "") -> str:
    """What the editor begins with."""
    return "\n".join(filter(None, (line, notes))) + "\n" + HELP


def read_page(text: str) -> tuple[str, str]:
    """The entry and its notes without the help: a heading or a tag at the beginning of a line is the user's."""
    help_lines = set(HELP.strip().splitlines())
    lines = [line for line in text.splitlines() if line.rstrip() not in help_lines]
    entry, _, notes = "\n".join(lines).strip().partition("\n")
    return entry.rstrip(), notes.strip("\n").rstrip()
