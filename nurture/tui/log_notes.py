"""More than one line, and lines of before: notes in an editor or a box, last time's words, and what was left."""

from textual import on

from nurture.domain.capture.page import page, read_page
from nurture.errors import NurtureError
from nurture.tui.lines import shown_lines
from nurture.tui.log_sheet import LogSheet
from nurture.tui.widgets.entry_line import EntryLine
from nurture.tui.widgets.message_text import MessageText
from nurture.tui.writing import editor, write_in


class LogNotes(LogSheet):
    """The sheet, with what writes in it besides the user's fingers."""

    _brought_back = ""
    """The line that was taken up last: as long as nothing is changed of it, the one before it is next."""

    # --- logging again, and going on with what was left -----------------------------------------------------

    @on(EntryLine.Again)
    def _again(self) -> None:
        alone = len(self._within) == 1 and not self._touch
        line = self._journal.again(self._within[0].id) if alone else ""
        if line:
            self._entry.write(line)
        else:
            self._entry.insert_text_at_cursor(".")

    def _take_up(self) -> None:
        """Bring back a line that was left, with those who were chosen then."""
        left = self._begun.take_up()
        if left:
            known = (self._journal.directory.by_key(person) for person in left.people)
            self._about(tuple(each for each in known if each))
            self._take_notes(left.notes)
            self._brought_back = left.line
            self._entry.write(left.line)
            self._read()

    # --- notes ----------------------------------------------------------------------------------------------

    def action_notes(self) -> None:
        """Write the line and more in the user's editor; where there is none, in a box below the line."""
        box, command = self.query_one(MessageText), editor()
        if box.display or not command or not self._write_in(command):
            self._in_box(box)

    def _write_in(self, command: list[str]) -> bool:
        """Hand line and notes to an editor and take them back; False where the terminal cannot be given away."""
        text = page(self._typed, self._notes)
        try:
            self._begun.hand_over(self._typed, self._notes, self._people)
            written = write_in(self.app, command, text, self._begun.file)
        except NurtureError as error:
            self.refuse(error)
            return True
        if written is None:
            return False
        if written != text:
            line, notes = read_page(written)
            self._take_notes(notes)
            self._entry.write(line)
        self._begun.came_back()
        self._keep_unsaved()
        self._show()
        return True

    def _take_notes(self, notes: str) -> None:
        self._notes = notes
        self.query_one(MessageText).load_text(shown_lines(notes))

    def _in_box(self, box: MessageText) -> None:
        """Open the box, or go back from it to the line."""
        box.display = not box.display
        (box if box.display else self._entry).focus()
        self._show()

    @on(MessageText.Changed)
    def _noted(self, event: MessageText.Changed) -> None:
        written = event.text_area.text
        if written != shown_lines(self._notes):  # else it only shows what is noted, not letter by letter
            self._notes = written
            self._keep_soon()
