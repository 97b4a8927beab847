"""What is common to all rooms: bound once, on the app, and acting on the person who is chosen there."""

from textual.binding import Binding, BindingType

from nurture.tui.keys.binding import key

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
    key("rhythm", "I", "rhythm", "Rhythm from history", "See how often you talk, and make it the rhythm."),
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
    key("away", "H", "away", "Away", "Be away until a day, on holiday: nobody is offered meanwhile; or be back."),
    key("undo", "u", "undo", "Undo", "Take the last change back.", show=True),
    key("redo", "ctrl+r", "redo", "Redo", "Make the change again that was taken back."),
    key("find", "slash", "find", "Find", "Filter this list, or search over everything.", show=True),
    key("room.today", "1", "room('today')", "Today", "Go to Today."),
    key("room.people", "2", "room('people')", "People", "Go to all people."),
    key("room.circles", "3", "room('circles')", "Circles", "Go to the circles."),
    key("room.search", "4", "room('search')", "Search", "Search over everything."),
    key("room.importing", "5", "room('importing')", "Import", "Import people from a file."),
    key("room.settings", "6", "room('settings')", "Settings", "Change theme, date order and rhythms."),
    key("room.upcoming", "7", "room('upcoming')", "Upcoming", "See the weeks ahead: agenda and calendar."),
    key("room.insights", "8", "room('insights')", "Insights", "Look back on a year, in charts."),
    key("room.triage", "T", "triage", "Triage", "Go through new people one by one; or through those you marked."),
    key("room.review", "9", "room('review')", "Review", "Look back on the week, and plan the next."),
    key("room.pace", "P", "room('pace')", "Pace", "See whether the rhythms can be kept, and loosen them."),
    key("help", "question_mark,f1", "help", "Help", "Show every key there is.", show=True),
    key("palette", "ctrl+p,colon", "palette", "Commands", "Find any command, or go to a person by name."),
    key("back", "q,escape", "back", "Back", "Go back; from Today, out.", show=True),
    Binding("ctrl+q", "quit", "Quit", show=False, priority=True, tooltip="Leave nurture.", id="quit"),
    key("interrupt", "ctrl+c", "quit", "Quit", "Leave nurture, where no text is selected."),
]
"""Of every room."""
