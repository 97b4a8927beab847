"""Rooms driven by keys and read as text."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from textual.app import App
from textual.pilot import Pilot
from textual.widgets import Input

from nurture.journal import Journal
from nurture.tui.app import NurtureApp
from nurture.tui.prompted import PromptedRoom
from nurture.tui.widgets.message_text import MessageText
from nurture.tui.widgets.prompt_pane import PromptPane

NASTY = "[red]Bob[/] \x1b[31m"
"""A name that would style a screen or steer a terminal, if it were let."""
LONG = "Maximiliana" * 909
"""A name of about 10,000 letters."""


@asynccontextmanager
async def opened(journal: Journal, size: tuple[int, int] = (80, 24)) -> AsyncIterator[Pilot[Any]]:
    """The app on a journal, once Today stands."""
    async with NurtureApp(journal).run_test(size=size, notifications=True) as pilot:
        await pilot.pause()
        yield pilot


def seen(app: App[Any]) -> str:
    """What is on the screen."""
    strips = app.screen._compositor.render_strips()
    return "\n".join("".join(segment.text for segment in strip).rstrip() for strip in strips)


async def write(pilot: Pilot[Any], text: str) -> None:
    """Put words into the line with the cursor, as if they were typed."""
    line = pilot.app.screen.focused
    assert isinstance(line, Input), f"{line} is no line to type into"
    line.value = text
    await pilot.pause()


async def answer(pilot: Pilot[Any], text: str) -> None:
    """Put words into the line and press Enter."""
    await write(pilot, text)
    await pilot.press("enter")
    await settle(pilot)


async def settle(pilot: Pilot[Any]) -> None:
    """Wait until all that was set off is done and shown; not for the workers that wait for an answer."""
    await pilot.pause()
    running = [worker for worker in pilot.app.workers if worker.name == "_run"]
    if running:
        await pilot.app.workers.wait_for_complete(running)
    await pilot.pause(0.05)


def open_person(pilot: Pilot[Any], person: int) -> None:
    """Open somebody's room, wherever they are listed or not."""
    assert isinstance(pilot.app, NurtureApp)
    pilot.app.open_person(person)


async def prompted(pilot: Pilot[Any]) -> str:
    """Wait until the prompt of the chosen person is in sight, and return what its pane says, in one line."""
    await settle(pilot)
    room = pilot.app.screen
    assert isinstance(room, PromptedRoom), f"{room} shows no prompts"
    for _ in range(500):
        if not room.prompt_is_due:
            break
        await pilot.pause(0.02)
    assert not room.prompt_is_due, "the prompt does not come"
    return " ".join(str(room.query_one(room.PANE, PromptPane).render()).split())


async def type_in(pilot: Pilot[Any], text: str) -> None:
    """Put words into the message with the cursor, in the place of all that it says."""
    message = pilot.app.screen.query_one(MessageText)
    message.replace(text, (0, 0), message.document.end)
    await pilot.pause(0.1)
    await settle(pilot)
