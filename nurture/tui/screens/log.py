"""Logging a touch: what the keys do on its sheet, from the first letter to the journal."""

from collections.abc import Awaitable
from pathlib import PurePath
from typing import ClassVar

from textual import on, work

from nurture.tui import keys
from nurture.tui.correcting import Ways
from nurture.tui.draft import NEW
from nurture.tui.keeping import Logged
from nurture.tui.lines import QUIET, plain
from nurture.tui.log_notes import LogNotes
from nurture.tui.widgets.chips import Chips
from nurture.tui.widgets.entry_line import EntryLine
from nurture.tui.widgets.menu import Choice, Menu
from nurture.tui.widgets.message_text import MessageText


class LogModal(LogNotes):
    """The sheet, which returns what was `Logged`, with those who shall be added in `new_people`."""

    CSS_PATH: ClassVar[list[str | PurePath]] = ["modal.tcss", "log.tcss"]
    BINDINGS = keys.LOG
    USES_TABLES = False

    # --- from the line to the chips and back ----------------------------------------------------------------

    @on(EntryLine.GoOn)
    def _go_on(self, event: EntryLine.GoOn) -> None:
        if self._chips.chosen:
            self._chips.choose(0 if event.by > 0 else -1)
            self._chips.focus()

    @on(Chips.Left)
    def _to_line(self) -> None:
        self._entry.focus()

    @on(Chips.Typed)
    def _type_on(self, event: Chips.Typed) -> None:
        self._entry.focus()
        self._entry.insert_text_at_cursor(event.letter)

    @on(EntryLine.Offered)
    def _other_offer(self) -> None:
        self._show_offers()

    def action_move(self, by: int) -> None:
        """Move among what is offered, or what a name could be; in an empty line go back to what was begun."""
        if self._entry.offers:
            self._entry.move_among_offers(by)
        elif by < 0 and self._menu.choice is None and self._typed in (self._line, self._brought_back):
            self._take_up()
        else:
            self._menu.move(by)

    def action_cancel(self) -> None:
        """Take one step back: to the line, then out. What is typed waits for the next time."""
        box = self.query_one(MessageText)
        if box.has_focus:
            self._in_box(box)
        elif not self._entry.has_focus:
            back = self._chips if self._menu.has_focus else self._entry
            self._ways = None
            self._show()
            back.focus()
        elif self._entry.offers:
            self._entry.offer(())
            self._show_offers()
        elif self._ways:
            self._ways = None
            self._show()
        else:
            self._leave()

    # --- correcting -----------------------------------------------------------------------------------------

    @on(Chips.Corrected)
    def _correct(self, event: Chips.Corrected) -> None:
        kind = event.chip.key[0]
        if kind == "notes":
            self.action_notes()
            return
        found = self._nobody() if kind == "nobody" else self._correcting.correct(event.chip)
        if isinstance(found, Ways):
            self._ways = found
            self._show()
            self._menu.focus()
        elif found is not None:
            self._finish(found)
        else:
            self._show()

    @on(Chips.TakenOut)
    def _take_out(self, event: Chips.TakenOut) -> None:
        taken = self._correcting.take_out(event.chip)
        self._show()
        if not taken:
            self.say("That stays. Enter puts it right.")
        if not self._chips.chosen:
            self._entry.focus()

    @on(Menu.Taken)
    def _take(self, event: Menu.Taken) -> None:
        self._choose(event.choice)

    def _choose(self, choice: Choice) -> None:
        """Do what a choice stands for, and go back to where it was asked."""
        back = self._chips if self._menu.has_focus else self._entry
        self._ways, self._menu.at = None, -1
        back.focus()
        done = choice.act()
        if isinstance(done, Awaitable):
            self._finish(done)
        elif self.is_current:
            self._show()

    @work
    async def _finish(self, asked: Awaitable[object]) -> None:
        """Wait for an answer and show what it changed."""
        await asked
        self._show()

    def _nobody(self) -> Ways:
        """What can become of a line that names nobody."""

        async def ask() -> None:
            known = await self._correcting.somebody("Who was it?")
            if known:
                self._about((known,))
                self._read()

        note = Choice("keep it as a note of the day", self._give)
        return Ways(plain("It names nobody.", QUIET), [note, Choice("it was with somebody …", ask)])

    def action_turn_direction(self) -> None:
        """Say who reached whom."""
        self._draft.turns.next_direction(self._draft.capture)
        self._turned()

    def action_turn_medium(self) -> None:
        """Say how it happened."""
        self._draft.turns.next_medium(self._draft.capture)
        self._turned()

    def action_turn_boundary(self) -> None:
        """Say what they asked, or that they asked nothing."""
        if self._draft.tells_of_boundary:
            self._draft.turns.next_boundary()
            self._turned()

    def action_day(self) -> None:
        """Say when it was."""
        self._finish(self._correcting.day())

    def _turned(self) -> None:
        self._draft.again()
        self._show()

    def action_pick(self, number: int) -> None:
        """Take an option by its number."""
        self._menu.action_pick(number)

    def action_someone_new(self) -> None:
        """Have the first unknown name added."""
        option = next((each for each in self._draft.options(self._journal.today()) if each.answer == NEW), None)
        if option:
            self._draft.answer(option.name, NEW)
            self._show()

    # --- keeping it -----------------------------------------------------------------------------------------

    def on_input_submitted(self) -> None:
        """Take what the cursor is on; else keep the line, or say why not and what there is to choose."""
        if self._entry.is_choosing:
            self._entry.take_offer()
        elif self._menu.choice:
            self._choose(self._menu.choice)
        elif error := self._draft.refusal(self._journal.today()):
            self._entry.offer(())
            self._ways = self._nobody() if self._draft.names_nobody and not self._touch else None
            self._show()
            self._menu.move(1)
            self.refuse(error)
        else:
            self._give()

    def _give(self) -> None:
        if self.give(Logged(self._draft.settled(), self._notes)):
            self._forget()
