"""The keys of what lies over a room: questions, forms, the log line."""

from textual.binding import Binding, BindingType

from nurture.tui.keys.binding import key

IMPORTING: list[BindingType] = [
    key("import.go", "enter", "go", "Go on", "Read the file; after its report, import it.", show=True),
    key(
        "import.leave",
        "escape",
        "leave",
        "Leave",
        "Stop reading; after the report, leave all as it was.",
        show=True,
    ),
]

PATH: list[BindingType] = [
    key("path.complete", "tab", "complete", "Complete", "Complete the name of the file or folder."),
]
"""Of the line that names a file."""

MODAL: list[BindingType] = [
    key("modal.cancel", "escape", "cancel", "Cancel", "Leave without changing anything.", show=True),
]
"""Of every modal."""

CONFIRM: list[BindingType] = [
    key("confirm.yes", "enter,y", "agree", "Yes", "Answer yes.", show=True),
    key("confirm.no", "n,q", "cancel", "No", "Leave all as it is.", show=True),
]

CHOOSE: list[BindingType] = [
    key("choose.down", "down", "move(1)", "Down", "Go to the next one."),
    key("choose.up", "up", "move(-1)", "Up", "Go to the one before."),
]

LOG: list[BindingType] = [
    key(
        "log.direction",
        "ctrl+o",
        "turn_direction",
        "Who reached whom",
        "We talked, they wrote, or I wrote.",
        show=True,
    ),
    key(
        "log.medium",
        "ctrl+t",
        "turn_medium",
        "How",
        "In person, a call, a message …: the next of them.",
        show=True,
    ),
    Binding(
        "ctrl+d", "day", "Day", priority=True, tooltip="Say on which day it was.", id="log.day"
    ),  # before the line's own ctrl+d, which deletes a letter
    key(
        "log.boundary",
        "ctrl+b",
        "turn_boundary",
        "What they asked",
        "Leave out what they asked, or turn its kind.",
    ),
    key("log.new", "ctrl+n", "someone_new", "Somebody new", "Add whoever is named and not yet known."),
    Binding(
        "ctrl+e",
        "notes",
        "Notes",
        priority=True,
        tooltip="Write more in your editor; without one, in a box below the line.",
        id="log.notes",
    ),  # before the line's own ctrl+e, which goes to its end; the key named End does too
    key("log.down", "down", "move(1)", "Down", "Go to the next of those it could be."),
    key("log.up", "up", "move(-1)", "Up", "Go to the one before; in an empty line, bring back what was begun."),
    *(
        key(f"log.pick_{number}", f"f{number + 1}", f"pick({number})", "Take", f"Take number {number}.")
        for number in range(1, 10)  # from f2 on: f1 is help, and a terminal turns alt and a figure into ¡™£
    ),
]

ENTRY: list[BindingType] = [
    key(
        "entry.on",
        "tab",
        "go_on",
        "Complete, or to the chips",
        "Complete the word; without anything to complete, go on to what was understood.",
    ),
    key("entry.back", "shift+tab", "go_back", "To the last chip", "Go to the last thing that was understood."),
    key("entry.right", "right", "right", "Right", "Complete the word; else go on by a letter."),
]
"""Of the line in which a touch is logged."""

CHIPS: list[BindingType] = [
    key("chips.next", "tab,right", "move(1)", "Next", "Go to the next; behind the last, back to the line."),
    key("chips.previous", "shift+tab,left", "move(-1)", "Previous", "Go to the one before."),
    key("chips.down", "down", "line(1)", "Down", "Go to the row below."),
    key("chips.up", "up", "line(-1)", "Up", "Go to the row above; from the first, to the line."),
    key("chips.correct", "enter,space", "correct", "Correct", "Have it say something else."),
    key("chips.take_out", "delete,backspace", "take_out", "Take out", "Take it out; its letters stay text."),
]
"""Of what was understood of a line, while the cursor is on it."""

MENU: list[BindingType] = [
    key("menu.down", "down,tab", "move(1)", "Down", "Go to the next."),
    key("menu.up", "up,shift+tab", "move(-1)", "Up", "Go to the one before."),
    key("menu.take", "enter,space", "take", "Take", "Take it."),
    *(
        key(f"menu.pick_{number}", str(number), f"pick({number})", "Take", f"Take number {number}.")
        for number in range(1, 10)
    ),
]
"""Of the ways to correct something that was understood."""

FORM: list[BindingType] = [
    key("form.save", "enter", "save", "Save", "Save, from any field.", show=True),
]

PICK: list[BindingType] = [
    key("pick.next", "right,space", "turn(1)", "Next", "Take the next of the choices."),
    key("pick.previous", "left", "turn(-1)", "Previous", "Take the choice before."),
]
"""Of a field with a few choices side by side."""
