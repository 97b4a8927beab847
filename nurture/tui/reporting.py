"""What happened, said where the eye is: a receipt in a quiet toast, an error with what to do about it."""

from textual.app import App

from nurture.errors import NurtureError
from nurture.tui.lines import shown
from nurture.views.receipts import Receipt


def tell(app: App[object], what: Receipt | str) -> None:
    """Say what was done."""
    sentence = what.sentence if isinstance(what, Receipt) else what
    app.clear_notifications()  # the latest is what matters: several in a row would hide the person in sight
    app.notify(shown(sentence), markup=False, timeout=4)


def complain(app: App[object], error: NurtureError) -> None:
    """Say what went wrong and what to do about it."""
    hint = f"\n{shown(error.hint)}" if error.hint else ""
    app.notify(shown(error.sentence) + hint, severity="warning", markup=False, timeout=10)
