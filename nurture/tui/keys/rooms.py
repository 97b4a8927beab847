"""The keys of single rooms and of every list."""

from textual.binding import BindingType

from nurture.tui.keys.binding import key

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
    key(
        "people.mark",
        "v",
        "mark",
        "Mark",
        "Mark this line and go down: log, sphere, circles, rhythm (the key that edits), snooze, rest, archive, "
        "delete and triage then go to all who are marked.",
        show=True,
    ),
    key("people.mark_all", "asterisk", "mark_all", "Mark all", "Mark all who are shown, or take all marks away."),
    key("people.unmark", "escape", "unmark", "No marks", "Take the marks away; without any, go back."),
    key("people.all", "backspace", "everyone", "Everyone", "Take every filter away."),
]

FILTER: list[BindingType] = [
    key("filter.leave", "escape", "leave", "No filter", "Take the filter away and go back to the list."),
    key("filter.list", "down", "to_list", "To the list", "Go to the list, with the filter in force."),
]
"""Of the line to filter by, while it has the cursor."""

TODAY: list[BindingType] = [
    key("today.later", "z", "later", "Not today", "Not today: somebody else may have the place.", show=True),
    key("today.why", "w", "why", "Why", "Say why the chosen person is in sight."),
    key("today.more", "m", "more", "More", "Show everyone who is due, or the handful again."),
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

SETTINGS: list[BindingType] = [
    key("settings.down", "j,down", "app.focus_next", "Down", "Go to the next setting."),
    key("settings.up", "k,up", "app.focus_previous", "Up", "Go to the setting before."),
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
