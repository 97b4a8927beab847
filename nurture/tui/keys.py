"""Every key there is: footer, help, palette and the user's own keymap read this one registry.

A binding's id is the name by which the config file changes its key. A screen takes its group as its `BINDINGS`;
what is common to all rooms is bound once, on the app, and acts on the person who is chosen there.
"""

from collections.abc import Iterator, Mapping

from textual.binding import Binding, BindingType


def key(id: str, keys: str, action: str, label: str, tooltip: str, *, show: bool = False) -> Binding:
    """One binding: `label` is the word in the footer (where `show` puts it there), `tooltip` the sentence in help."""
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
    key("people.circle", "c", "circle", "Circle", "Show one circle only.", show=True),
    key("people.archived", "A", "archived", "Archived", "Show those who are archived, or hide them again."),
    key("people.all", "backspace", "everyone", "Everyone", "Take every filter away."),
]

TODAY: list[BindingType] = [
    key("today.more", "m", "more", "More", "Show everyone who is due, or the handful again.", show=True),
]

CIRCLES: list[BindingType] = [
    key("circles.add", "a", "add", "Add", "Add a circle.", show=True),
    key("circles.rename", "e", "rename", "Rename", "Give the chosen circle another name.", show=True),
    key("circles.rhythm", "r", "rhythm", "Rhythm", "Say how often to be in touch with this circle.", show=True),
    key("circles.remove", "D", "remove", "Remove", "Remove the chosen circle; its people stay.", show=True),
]

PERSON: list[BindingType] = []

SEARCH: list[BindingType] = []

IMPORTING: list[BindingType] = []

SETTINGS: list[BindingType] = []

MODAL: list[BindingType] = [
    key("modal.cancel", "escape", "cancel", "Cancel", "Leave without changing anything.", show=True),
]
"""Of every modal."""

APP: list[BindingType] = [
    key("log", "l", "log", "Log", "Log a touch with the chosen person.", show=True),
    key("add", "a", "add", "Add", "Add a person.", show=True),
    key("edit", "e", "edit", "Edit", "Edit the chosen person."),
    key("snooze", "s", "snooze", "Snooze", "Let the chosen person wait until a day you name.", show=True),
    key("rest", "r", "rest", "Rest", "Let the chosen person rest, until a day or until you wake them."),
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
    "Person": PERSON,
    "Circles": CIRCLES,
    "Search": SEARCH,
    "Import": IMPORTING,
    "Settings": SETTINGS,
    "In a question": MODAL,
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
