"""The letters in their colours, and how a line could begin or go on."""

from rich.text import Text

from nurture.domain.capture import Span
from nurture.journal.unsaved import Unsaved
from nurture.tui.log_lines import beginnings, coloured


def test_letters_have_the_colours_of_what_they_are() -> None:
    theme = {"primary": "#ff0000", "success": "#00ff00"}
    text = coloured(Text("with Ana now"), [Span(5, 8, "person"), Span(9, 12, "date")], theme)
    styles = [(span.start, span.end, str(span.style)) for span in text.spans]
    assert styles == [(5, 8, "bold #ff0000"), (9, 12, "not bold #00ff00")]


def test_letters_of_no_field_have_no_colour_of_their_own() -> None:
    assert "default" in str(coloured(Text("Ana"), [Span(0, 3, "")], {}).spans[0].style)


def test_a_line_can_begin_with_what_was_left_or_what_was_said_last_time() -> None:
    left = Unsaved("a1", "a very long line that was left before it was logged")
    assert beginnings(left, again=True).plain == "↑ brings back “a very long line that was left…”   . as last time"
    assert beginnings(Unsaved("a1", "", "notes"), again=False).plain == "↑ brings back “notes”"
    assert beginnings(None, again=False).plain == ""
