"""Every key there is: footer, help, palette and the user's own keymap read this one registry.

A binding's id is the name by which the config file changes its key. A screen takes its group as its `BINDINGS`;
what is common to all rooms is bound once, on the app, and acts on the person who is chosen there.
"""

from collections.abc import Iterator, Mapping

from textual.binding import Binding, BindingType


def key(id: str, keys: str, action: str, label: str, tooltip: str, *, show: bool = False) -> Binding:
    """One binding: `label` is the footer's word (where `show` puts it there), `tooltip` the sentence in help."""
    return Binding(keys, action, label, show=show, tooltip=tooltip, id=id)


LIST: list[BindingType] = [
    key("list.down", "j,down", "down", "Down", "Go to the next line."),
    key("list.up", "k,up", "up", "Up", "Go to the line before."),
    key("list.page_down", "pagedown,ctrl+f", "page_down", "Page down", "Go down by a screenful."),
    key("list.page_up", "pageup,ctrl+b", "page_up", "Page up", "Go up by a screenful."),
    key("list.first", "g,home", "first", "First", "Go to the first line."),
    key("list.last", "G,end", "last", "Last", "Go to the last line."),
    key("list.open", "enter", "open", "Open", "Open the chosen line.", show=True),
]
"""Of every list."""

PEOPLE: list[BindingType] = [
    key("people.sort", "S", "sort", "Sort", "Sort by name, drift, last exchange or the day added.", show=True),
    key("people.state", "f", "state", "State", "Show one state only: due, neglected, waiting …", show=True),
    key("people.circle", "C", "circle", "Circle", "Show one circle only.", show=True),
    key("people.archived", "A", "archived", "Archived", "Show those who are archived, or hide them again."),
    key("people.all", "backspace", "everyone", "Everyone", "Take every filter away."),
]

FILTER: list[BindingType] = [
    key("filter.leave", "escape", "leave", "No filter", "Take the filter away and go back to the list."),
    key("filter.list", "down", "to_list", "To the list", "Go to the list, with the filter in force."),
]
"""Of the line to filter by, while it has the cursor."""

TODAY: list[BindingType] = [
    key("today.more", "m", "more", "More", "Show everyone who is due, or the handful again.", show=True),
]

CIRCLES: list[BindingType] = [
    key("circles.add", "a", "add", "Add", "Add a circle.", show=True),
    key("circles.rename", "e", "rename", "Rename", "Give the chosen circle another name.", show=True),
    key("circles.rhythm", "r", "rhythm", "Rhythm", "Say how often to be in touch with this circle.", show=True),
    key("circles.remove", "D", "remove", "Remove", "Remove the chosen circle; its people stay.", show=True),
]

PERSON: list[BindingType] = [
    key("person.fact", "f", "add_fact", "Fact", "Note something they told you.", show=True),
    key(
        "person.channel",
        "h",
        "add_channel",
        "How to reach",
        "Add a way to reach them: mail, phone, web.",
        show=True,
    ),
    key("person.promise", "p", "add_promise", "Promise", "Note what you promised them, or they you.", show=True),
    key("person.thread", "w", "add_thread", "What goes on", "Note something going on in their life.", show=True),
    key(
        "person.moment",
        "d",
        "add_moment",
        "Date",
        "Add a date that matters: a birthday, an anniversary.",
        show=True,
    ),
    key("person.boundary", "B", "add_boundary", "Boundary", "Keep what they asked of you, in their words."),
    key("person.kindness", "K", "add_kindness", "Kindness", "Note what you gave them, or they gave you."),
    key("person.relation", "R", "add_relation", "Knows", "Note whom they know, and as what."),
    key(
        "person.done",
        "space",
        "done",
        "Done",
        "Keep a promise, close a thread, lift a boundary, turn a standing, thank for a kindness, have it back.",
    ),
    key("person.let_go", "L", "let_go", "Let go", "Let a promise go: no longer waited for, and not forgotten."),
    key(
        "person.remove",
        "delete,backspace",
        "remove",
        "Remove",
        "Remove what the cursor is on, lift a boundary; undo brings it back.",
    ),
    key("person.pane", "tab", "app.focus_next", "Other side", "Go between what is known and the timeline."),
]

SEARCH: list[BindingType] = []


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

SETTINGS: list[BindingType] = [
    key("settings.down", "j,down", "app.focus_next", "Down", "Go to the next setting."),
    key("settings.up", "k,up", "app.focus_previous", "Up", "Go to the setting before."),
]

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
    key("log.down", "down", "move(1)", "Down", "Go to the next of those it could be."),
    key("log.up", "up", "move(-1)", "Up", "Go to the one before."),
    *(
        key(f"log.pick_{number}", f"f{number + 1}", f"pick({number})", "Take", f"Take number {number}.")
        for number in range(1, 10)  # from f2 on: f1 is help, and a terminal turns alt and a figure into ¡™£
    ),
]

CHECKIN: list[BindingType] = [
    key("checkin.copy", "ctrl+s", "send_copy", "Copy", "Copy the text and keep it as an attempt.", show=True),
    key(
        "checkin.open",
        "ctrl+o",
        "send_open",
        "Open",
        "Open the channel with the text, and keep it likewise.",
        show=True,
    ),
    key("checkin.opener", "ctrl+n", "next_opener", "Opener", "Begin with another prompt.", show=True),
    key("checkin.door", "ctrl+t", "turn_door", "Channel", "Take the next channel that is open.", show=True),
    key("checkin.leave", "escape", "app.back", "Leave", "Leave; what is written waits here.", show=True),
]

BRIEF: list[BindingType] = [
    key("brief.down", "j,down", "scroll_down", "Down", "Go down by a line."),
    key("brief.up", "k,up", "scroll_up", "Up", "Go up by a line."),
    key("brief.page_down", "space,pagedown,ctrl+f", "page_down", "Page down", "Go down by a screenful."),
    key("brief.page_up", "pageup,ctrl+b", "page_up", "Page up", "Go up by a screenful."),
    key("brief.first", "g,home", "scroll_home", "Top", "Go to the top."),
    key("brief.last", "G,end", "scroll_end", "End", "Go to the end."),
]

FORM: list[BindingType] = [
    key("form.save", "enter", "save", "Save", "Save, from any field.", show=True),
]

PICK: list[BindingType] = [
    key("pick.next", "right,space", "turn(1)", "Next", "Take the next of the choices."),
    key("pick.previous", "left", "turn(-1)", "Previous", "Take the choice before."),
]
"""Of a field with a few choices side by side."""

APP: list[BindingType] = [
    key("log", "l", "log", "Log", "Log a touch with the chosen person.", show=True),
    key("checkin", "c", "checkin", "Write", "Write to the chosen person, from the prompt in sight.", show=True),
    key("prompt.next", "n", "next_prompt", "Prompt", "Show another prompt for the chosen person.", show=True),
    key("prompt.dismiss", "N", "dismiss_prompt", "Not this", "Dismiss the prompt in sight: it stays away."),
    key("brief", "b", "brief", "Brief", "What to know before a call, on one screen."),
    key("answered", "i", "answered", "They answered", "They answered today: waiting is over."),
    key("add", "a", "add", "Add", "Add a person."),
    key("edit", "e", "edit", "Edit", "Edit the chosen person."),
    key("snooze", "s", "snooze", "Snooze", "Let the chosen person wait until a day you name.", show=True),
    key("rest", "r", "rest", "Rest", "Let the chosen person rest, until a day or until you wake them."),
    key(
        "sphere",
        "V",
        "sphere",
        "Sphere",
        "Friend, professional or both: make the chosen person the next.",
    ),
    key("circles.put", "t", "circles", "Circles", "Put the chosen person into circles, or take them out."),
    key("channel", "o", "open_channel", "Open", "Open a channel of the chosen person: mail, web, phone."),
    key("copy", "y", "copy", "Copy", "Copy an address of the chosen person."),
    key("archive", "x", "archive", "Archive", "Archive the chosen person, or bring them back."),
    key("delete", "D", "delete", "Delete", "Delete the chosen person; it asks first."),
    key("merge", "M", "merge", "Merge", "Merge another entry of the same person into this one."),
    key("undo", "u", "undo", "Undo", "Take the last change back.", show=True),
    key("redo", "ctrl+r", "redo", "Redo", "Make the change again that was taken back."),
    key("find", "slash", "find", "Find", "Filter this list, or search over everything.", show=True),
    key("room.today", "1", "room('today')", "Today", "Go to Today."),
    key("room.people", "2", "room('people')", "People", "Go to all people."),
    key("room.circles", "3", "room('circles')", "Circles", "Go to the circles."),
    key("room.search", "4", "room('search')", "Search", "Search over everything."),
    key("room.importing", "5", "room('importing')", "Import", "Import people from a file."),
    key("room.settings", "6", "room('settings')", "Settings", "Change theme, date order and rhythms."),
    key("help", "question_mark,f1", "help", "Help", "Show every key there is.", show=True),
    key("palette", "ctrl+p,colon", "palette", "Commands", "Find any command, or go to a person by name."),
    key("back", "q,escape", "back", "Back", "Go back; from Today, out.", show=True),
    Binding("ctrl+q", "quit", "Quit", show=False, priority=True, tooltip="Leave nurture.", id="quit"),
    key("interrupt", "ctrl+c", "quit", "Quit", "Leave nurture, where no text is selected."),
]
"""Of every room."""

GROUPS: dict[str, list[BindingType]] = {
    "Everywhere": APP,
    "In a list": LIST,
    "Today": TODAY,
    "People": PEOPLE,
    "In the filter": FILTER,
    "Person": PERSON,
    "Circles": CIRCLES,
    "Check-in": CHECKIN,
    "Brief": BRIEF,
    "Search": SEARCH,
    "Import": IMPORTING,
    "In a file's name": PATH,
    "Settings": SETTINGS,
    "In a question": MODAL,
    "In a yes or no": CONFIRM,
    "In a choice": CHOOSE,
    "Logging": LOG,
    "In a form": FORM,
    "In a field of choices": PICK,
}
"""All bindings by where they hold, in the order in which help shows them."""


def every() -> Iterator[Binding]:
    """All bindings of all groups."""
    for group in GROUPS.values():
        for binding in group:
            if isinstance(binding, Binding):
                yield binding


def pressed(binding: Binding, keymap: Mapping[str, str]) -> tuple[str, ...]:
    """The keys that press a binding, as the user's keymap has them, in the words of `named`."""
    keys = keymap.get(binding.id or "", binding.key)
    return tuple(named(part.strip()) for part in keys.split(",") if part.strip())


def pressed_by(group: list[BindingType], id: str, keymap: Mapping[str, str]) -> str:
    """The first key of the binding of that id, for a sentence that mentions it."""
    return next(pressed(each, keymap)[0] for each in group if isinstance(each, Binding) and each.id == id)


def named(key: str) -> str:
    """A key as it stands on the keyboard: "/" for "slash", "ctrl+p" as it is."""
    return _CAPS.get(key, key)


_CAPS = {
    "slash": "/",
    "question_mark": "?",
    "colon": ":",
    "down": "↓",
    "up": "↑",
    "pagedown": "PgDn",
    "pageup": "PgUp",
    "escape": "Esc",
    "enter": "Enter",
    "home": "Home",
    "end": "End",
    "backspace": "⌫",
    "f1": "F1",
    "space": "Space",
    "tab": "Tab",
}
