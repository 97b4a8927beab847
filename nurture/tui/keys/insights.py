"""The keys of the room that looks back."""

from textual.binding import BindingType

from nurture.tui.keys.binding import key

INSIGHTS: list[BindingType] = [
    key(
        "insights.before",
        "left_square_bracket",
        "before",
        "Year before",
        "Look back on the year before.",
        show=True,
    ),
    key("insights.after", "right_square_bracket", "after", "After", "Look back on the year after.", show=True),
    key(
        "insights.export",
        "E",
        "export",
        "Export",
        "Write the charts into a file, as a picture or text.",
        show=True,
    ),
    key(
        "insights.pane", "tab", "app.focus_next", "Other side", "Go between the charts and the people.", show=True
    ),
]
