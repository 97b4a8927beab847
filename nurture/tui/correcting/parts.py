"""Putting right what a line says beside who, when and how: its words, its day, whose it is."""

from collections.abc import Callable
from typing import Any

from nurture.domain.capture import Field, Part
from nurture.domain.names import Known
from nurture.tui.correcting.base import Asking, Ways, head
from nurture.tui.draft import PartKey
from nurture.tui.part_lines import QUESTIONS, part_line, read_part, said
from nurture.tui.widgets.menu import Choice

HANDED = 5
"""Others of the line who are listed: somebody else, and taking it out, have to be in sight below them."""


class CorrectingParts(Asking):
    """Corrections of parts; the letters of the line stay as they are."""

    def part(self, key: PartKey) -> Ways:
        """What a part can be instead."""
        part = next(part for other, part in self._draft.parts if other == key)
        people = self._draft.capture.people if self._draft.capture else ()
        others = [known for known in people if known != part.person][:HANDED]
        hand = [Choice(f"of {known.name}", self._handed(key, known)) for known in others]
        change = [] if part.field is Field.RELATION else [Choice("put it right …", lambda: self._words(key, part))]

        async def ask() -> None:
            known = await self.somebody("Whose is it?")
            if known:
                self._change(key, person=known)

        return Ways(
            head("", part.text or part.field),
            [
                *change,
                *hand,
                Choice("of somebody else …", ask),
                Choice("take it out; its words stay", lambda: self._take_out_part(key)),
            ],
        )

    def _handed(self, key: PartKey, known: Known) -> Callable[[], object]:
        return lambda: self._change(key, person=known)

    async def _words(self, key: PartKey, part: Part) -> None:
        today, order = self._today, self._journal.settings.date_order
        changes = await self._ask(
            QUESTIONS[part.field],
            lambda text: read_part(part.field, text, today, order),
            "",
            lambda changes: said(changes, today),
            part_line(part),
        )
        if changes:
            self._change(key, **changes)

    def _change(self, key: PartKey, **fields: Any) -> None:
        self._draft.turns.change_part(key, **fields)
        self._draft.again()

    def _take_out_part(self, key: PartKey) -> None:
        self._draft.turns.take_out_part(key)
        self._draft.again()
