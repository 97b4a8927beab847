"""The keys of the weeks ahead: of the room, and of its month while that has the focus."""

from textual.binding import BindingType

from nurture.tui.keys.binding import key

UPCOMING: list[BindingType] = [
    key("upcoming.turn", "v", "turn", "Month", "Go between the month and the agenda.", show=True),
    key("upcoming.day_before", "left", "day(-1)", "Day before", "Go to the day before."),
    key("upcoming.day_after", "right", "day(1)", "Day after", "Go to the day after."),
    key(
        "upcoming.month_before",
        "left_square_bracket",
        "month(-1)",
        "Before",
        "Go to the month before.",
        show=True,
    ),
    key(
        "upcoming.month_after",
        "right_square_bracket",
        "month(1)",
        "After",
        "Go to the month after.",
        show=True,
    ),
]

MONTH: list[BindingType] = [
    key("month.week_before", "k,up", "screen.day(-7)", "Week before", "Go to the week before."),
    key("month.week_after", "j,down", "screen.day(7)", "Week after", "Go to the week after."),
    key("month.before", "pageup,ctrl+b", "screen.month(-1)", "Month before", "Go to the month before."),
    key("month.after", "pagedown,ctrl+f", "screen.month(1)", "Month after", "Go to the month after."),
    key("month.today", "g,home", "screen.today", "Today", "Go to today."),
    key("month.open", "enter", "screen.open_day", "Open", "Go to what the chosen day holds."),
]
"""Of the month, while it has the focus."""
