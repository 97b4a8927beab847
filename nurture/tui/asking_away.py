"""Being away, asked for: until when; or, where that is said already, whether to be back."""

from typing import TYPE_CHECKING

from nurture.domain.absence import Absence, read
from nurture.domain.dates import ago, long_date
from nurture.tui.screens.ask import Ask, Choose

if TYPE_CHECKING:
    from nurture.tui.app import NurtureApp
    from nurture.views.absence import Away

EXAMPLES = "3 jan, 2 weeks, or 3 jan from 20 dec"


async def ask_away(app: "NurtureApp") -> Absence | None:
    """A time to be away, in the user's words."""
    today, order = app.journal.today(), app.journal.settings.date_order

    def preview(away: Absence) -> str:
        begins = f"from {long_date(away.begins_on, today)} " if away.begins_on > today else ""
        return f"{begins}until {long_date(away.until, today)}: back {ago(away.until, today)}"

    return await app.push_screen_wait(
        Ask("Away until …", lambda text: read(text, today, order), EXAMPLES, preview)
    )


async def ask_back(app: "NurtureApp", away: "Away") -> bool | None:
    """Whether to be back, or not to go: True; False for another time to be away; None for neither."""
    today = app.journal.today()
    until = f"until {long_date(away.until, today)}"
    if away.now:
        question, back = f"You are away {until}.", "I am back today"
    else:
        question, back = f"Away from {long_date(away.begins_on, today)} {until}.", "Call it off"
    return await app.push_screen_wait(Choose(question, [(True, back), (False, "Be away at another time …")]))
