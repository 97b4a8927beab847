"""The lines of Log that are no chips: the letters in their colours, and how a line could begin or go on."""

from collections.abc import Mapping, Sequence

from rich.style import Style
from rich.text import Text
from textual.color import Color
from textual.content import Content

from nurture.domain.capture import Span
from nurture.journal.unsaved import Unsaved
from nurture.tui.chip_lines import COLOURS
from nurture.tui.lines import QUIET, joined, plain, some
from nurture.tui.widgets.entry_line import EntryLine

_CURSOR = "bold $block-cursor-foreground on $block-cursor-background"


def coloured(text: Text, spans: Sequence[Span], variables: Mapping[str, str]) -> Text:
    """Each letter in the colour of what it was understood as; `variables` are those of the theme."""
    for start, end, field in spans:
        colour = Color.parse(variables.get(COLOURS.get(field, ""), "ansi_default")).rich_color
        text.stylize(Style(color=colour, bold=field.endswith("person")), start, end)
    return text


def offer_line(entry: EntryLine, key: str) -> Content:
    """How the word at the cursor could go on, by that key; empty where nothing is offered."""
    chosen = _CURSOR if entry.is_choosing else "bold"
    words = [
        plain(some(offer.label, 40), chosen if at == entry.offered_at else QUIET)
        for at, offer in enumerate(entry.offers)
    ]
    return joined((f"{key} ", "$accent"), Content("   ").join(words)) if words else Content("")


def beginnings(left: Unsaved | None, *, again: bool) -> Content:
    """What a line can begin with: what was left before, and, where there is somebody, what was said last time."""
    ways = []
    if left:
        ways.append(joined(("↑", "$accent"), (f" brings back “{some(left.line or left.notes, 30)}”", QUIET)))
    if again:
        ways.append(joined((".", "$accent"), (" as last time", QUIET)))
    return Content("   ").join(ways)
