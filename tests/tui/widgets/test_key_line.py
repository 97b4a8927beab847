"""The line of keys: what can be pressed here, and the way back always."""

from typing import Any

from textual.app import App

from nurture.journal import Journal
from nurture.tui.widgets.key_line import KeyLine
from tests.tui.circle import lively
from tests.tui.rooms import opened


def keys_of(app: App[Any]) -> str:
    return app.screen.query_one(KeyLine).line().plain


async def test_what_does_not_fit_is_left_out_but_never_help_and_the_way_back(journal: Journal) -> None:
    lively(journal)
    async with opened(journal, (32, 20)) as pilot:
        assert keys_of(pilot.app) == "z not today  ? help  q back"


async def test_while_letters_are_typed_help_and_the_way_back_have_their_other_keys(journal: Journal) -> None:
    lively(journal)
    async with opened(journal) as pilot:
        await pilot.press("2")
        await pilot.pause()
        assert keys_of(pilot.app).endswith("? help  q back")
        await pilot.press("slash")
        await pilot.pause()
        assert keys_of(pilot.app) == "ctrl+l log  F1 help  Esc back"
