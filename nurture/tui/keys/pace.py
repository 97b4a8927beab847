"""The keys of the honest pace."""

from textual.binding import BindingType

from nurture.tui.keys.binding import key

PACE: list[BindingType] = [
    key("pace.hold", "space", "hold", "Hold", "Leave the chosen rhythm as it is, or let it give way.", show=True),
    key(
        "pace.apply",
        "y",
        "loosen",
        "Loosen",
        "Loosen what is proposed, in one step; undo takes it back.",
        show=True,
    ),
    key("pace.more", "plus", "pace(1)", "More", "Plan for somewhat more check-ins.", show=True),
    key("pace.less", "minus", "pace(-1)", "Fewer", "Plan for somewhat fewer check-ins.", show=True),
    key("pace.measured", "backspace", "measured", "As it is", "Plan for what is done again."),
]
