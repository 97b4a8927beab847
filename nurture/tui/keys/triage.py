"""The keys of triage: one for each choice about one person, and those that lead on."""

from textual.binding import BindingType

from nurture.domain.dates import span
from nurture.domain.schedule import every
from nurture.domain.triage import RHYTHMS
from nurture.tui.keys.binding import key


def _rhythm(number: int, days: int) -> BindingType:
    words = every(days)
    return key(f"triage.every_{number}", str(number), f"rhythm({days})", span(days), f"Be in touch {words}.")


TRIAGE: list[BindingType] = [
    key("triage.done", "enter,n", "done", "Done, next", "Done with this person: go to the next.", show=True),
    key("triage.archive", "x", "archive", "Archive", "Archive this person, and go to the next.", show=True),
    key("triage.later", "s,space", "later", "Later", "Leave this person for another time.", show=True),
    key("triage.before", "k,left", "before", "Before", "Go back to the person before.", show=True),
    key("triage.undo", "u", "undo", "Undo", "Take the last choice back, and go to whom it was about.", show=True),
    key("triage.redo", "ctrl+r", "redo", "Redo", "Make the choice again that was taken back."),
    key("triage.stop", "q,escape", "stop", "Stop", "Stop; the others wait until you come back.", show=True),
    key("triage.friend", "f", "sphere('friend')", "Friend", "This is a friend."),
    key("triage.professional", "p", "sphere('professional')", "Professional", "This is a professional contact."),
    key("triage.both", "b", "sphere('both')", "Both", "This is both, a friend and a professional contact."),
    key(
        "triage.circle", "c", "circle", "Circle", "Put this person into a circle; Enter takes the last one again."
    ),
    *(_rhythm(number, days) for number, days in enumerate(RHYTHMS, 1)),
    key("triage.usual", "0", "usual", "As usual", "No rhythm of their own: as their circles and sphere say."),
    key("triage.ambient", "a", "ambient", "Ambient", "Seen in the run of life anyway: never neglected."),
    key("triage.page_down", "pagedown,ctrl+f", "page(1)", "Page down", "Read on in what is known of them."),
    key("triage.page_up", "pageup,ctrl+b", "page(-1)", "Page up", "Read back in what is known of them."),
]
