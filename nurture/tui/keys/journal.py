"""The keys of the journal of days, and of the sheet for a note."""

from textual.binding import Binding, BindingType

from nurture.tui.keys.binding import key

JOURNAL: list[BindingType] = [
    key("journal.edit", "e", "edit_entry", "Put right", "Put the chosen entry or note right.", show=True),
    key("journal.note", "a", "add_note(False)", "Note", "Write a note of today, with nobody in it.", show=True),
    key("journal.note_then", "A", "add_note(True)", "Note of the day", "Write a note of the day in sight."),
    key("journal.day", "d", "jump", "Day", "Go to a day, a month or a year: in may, 2025-03.", show=True),
    key("journal.this_day", "o", "this_day", "This day", "The day of today in former years, or all.", show=True),
    key("journal.only", "f", "only", "Only", "Only what was with one person or circle, or has a #tag.", show=True),
    key("journal.before", "left_square_bracket", "month(-1)", "Before", "Go to the month before.", show=True),
    key("journal.after", "right_square_bracket", "month(1)", "After", "Go to the month after.", show=True),
    key("journal.remove", "D", "remove", "Remove", "Remove the chosen entry or note; undo brings it back."),
    key("journal.all", "backspace", "everything", "Everything", "Take words and every other filter away."),
]

NOTE: list[BindingType] = [
    Binding(
        "ctrl+s",
        "save",
        "Save",
        show=True,
        priority=True,
        tooltip="Keep the note as it is written.",
        id="note.save",
    ),
]
"""Of the sheet in which a note is written, where Enter begins a line."""
