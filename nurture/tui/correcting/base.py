"""What every correction stands on: the draft, and the questions it asks."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from textual.content import Content

from nurture.domain.names import Known
from nurture.tui.draft import Draft
from nurture.tui.draft.options import Lately
from nurture.tui.lines import QUIET, joined, some
from nurture.tui.widgets.menu import Choice

if TYPE_CHECKING:
    from textual.app import App

    from nurture.journal import Journal

Value = TypeVar("Value")


class Ways(NamedTuple):
    """What something that was understood can be instead."""

    head: Content
    choices: Sequence[Choice]


class Asking:
    """Corrects a draft; the questions it asks are sheets over the one it is in."""

    def __init__(self, app: "App[Any]", journal: "Journal", draft: Draft, lately: Lately) -> None:
        self._app, self._journal, self._draft, self._lately = app, journal, draft, lately

    @property
    def _today(self) -> date:
        return self._journal.today()

    async def _ask(
        self, question: str, parse: Callable[[str], Value], hint: str, said: Callable[[Value], str], line: str = ""
    ) -> Value | None:
        from nurture.tui.screens.ask import Ask

        return await self._app.push_screen_wait(Ask(question, parse, hint, said, line))

    async def somebody(self, question: str) -> Known | None:
        """Ask for somebody of the journal."""
        return await self._ask(question, self._journal.pick, "a name", _named)


def head(lead: str, words: str) -> Content:
    """What a menu is about."""
    return joined((f"{lead}{some(words, 50)}", QUIET))


def _named(known: Known) -> str:
    return f"{known.name} ({known.hint})" if known.hint else known.name
