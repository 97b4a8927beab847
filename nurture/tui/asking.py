"""The questions that several actions ask: until when, which channel, who else."""

from datetime import date
from typing import TYPE_CHECKING

from nurture.domain.channel_words import in_words
from nurture.domain.dates import ago, future_date, long_date
from nurture.domain.names import Known
from nurture.domain.people import Channel, Standing
from nurture.errors import InvalidValue, NurtureError
from nurture.tui.screens.ask import Ask, Choose, Confirm
from nurture.views.person import PersonPage

if TYPE_CHECKING:
    from nurture.tui.app import NurtureApp


async def ask_day(app: "NurtureApp", question: str, placeholder: str = "", value: str = "") -> date | None:
    """A day to come, in the user's words."""
    today, order = app.journal.today(), app.journal.settings.date_order

    def read(text: str) -> date:
        day = future_date(text, today, order)
        if day <= today:
            raise InvalidValue(f"{long_date(day, today)} is not ahead.", "Name a day to come.")
        return day

    return await app.push_screen_wait(
        Ask(question, read, placeholder, lambda day: f"{long_date(day, today)}, {ago(day, today)}", value)
    )


async def ask_channel(app: "NurtureApp", page: PersonPage, question: str) -> Channel | None:
    """One of the person's channels; asks twice where they said they do not want to be reached there."""
    if not page.channels:
        app.tell(f"No channel of {page.name} is known yet. Open them and add one.")
        return None
    channel: Channel | None = page.channels[0]
    if len(page.channels) > 1:
        channel = await app.push_screen_wait(
            Choose(question, [(channel, in_words(channel)) for channel in page.channels])
        )
    if channel and channel.standing is Standing.UNWELCOME:
        agreed = await app.push_screen_wait(
            Confirm(f"{page.name} does not want to be reached by {channel.kind}. Go on?", "Go on")
        )
        return channel if agreed else None
    return channel


async def ask_other(app: "NurtureApp", page: PersonPage) -> Known | None:
    """Another entry that means the same person."""

    def read(text: str) -> Known:
        known = app.journal.pick(text)
        if known.id == page.id:
            raise NurtureError("That is the entry that stays.", "Write the name of the other one.")
        return known

    return await app.push_screen_wait(
        Ask(f"Which entry is {page.name} too?", read, "a name", lambda known: _becomes(known, page))
    )


def _becomes(known: Known, page: PersonPage) -> str:
    hint = f" ({known.hint})" if known.hint else ""
    return f"{known.name}{hint} becomes part of {page.name}; undo takes it back."
