"""Short things in rows, each row behind its label, with a cursor that goes from one to the next."""

from collections.abc import Sequence

from textual import events
from textual.content import Content
from textual.geometry import Size
from textual.message import Message
from textual.widget import Widget

from nurture.tui import keys
from nurture.tui.lines import QUIET, plain
from nurture.tui.widgets.chip_rows import Chip, Placed, Row, lead_of, pill, placed


class Chips(Widget, can_focus=True):
    """Rows of chips. While it has the focus one of them is chosen."""

    BINDINGS = keys.CHIPS
    DEFAULT_CSS = """
    Chips { height: auto; padding: 0 1; }
    """

    class Corrected(Message):
        """The chosen chip shall say something else."""

        def __init__(self, chip: Chip) -> None:
            super().__init__()
            self.chip = chip

    class TakenOut(Message):
        """The chosen chip shall go."""

        def __init__(self, chip: Chip) -> None:
            super().__init__()
            self.chip = chip

    class Left(Message):
        """The cursor left the chips, behind the last or before the first."""

    class Typed(Message):
        """A letter was typed, which belongs to a line."""

        def __init__(self, letter: str) -> None:
            super().__init__()
            self.letter = letter

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._rows: Sequence[Row] = ()
        self._chips: list[Chip] = []
        self._lines: list[Placed] = []
        self._at = 0
        self._first = 0
        """The first line in sight."""
        self._most = 100

    # --- showing --------------------------------------------------------------------------------------------

    def show(self, rows: Sequence[Row], most: int) -> None:
        """Show these rows on `most` lines of the terminal at the most; the cursor stays on its chip."""
        chosen = self.chosen
        height = self._height
        self._rows, self._most = rows, max(1, most)
        self._chips = [chip for row in rows for chip in row.chips]
        keys_ = [chip.key for chip in self._chips]
        if chosen and chosen.key in keys_:
            self._at = keys_.index(chosen.key)
        self._at = max(0, min(self._at, len(self._chips) - 1))
        self._place(self.size.width)
        self.refresh(layout=self._height != height)

    @property
    def chosen(self) -> Chip | None:
        """The chip with the cursor; None where there is none."""
        return self._chips[self._at] if self._chips else None

    @property
    def _height(self) -> int:
        return min(len(self._lines), self._most)

    def _place(self, width: int) -> None:
        self._lines = placed(self._rows, width)
        self._first = self._in_sight()

    def _in_sight(self) -> int:
        """The first line to show, so that the cursor is in sight."""
        if not self.has_focus or len(self._lines) <= self._most:
            return 0
        line = next((i for i, each in enumerate(self._lines) if self._at in each.chips), 0)
        room = max(1, self._most - 1)
        return max(0, min(max(self._first, line - room + 1), line))

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """As many lines as the rows take in so many cells, within what they may."""
        self._place(width)
        return self._height

    def render(self) -> Content:
        """The rows; where they are more than the lines, the last line says how many chips are out of sight."""
        if len(self._lines) <= self._most:
            return Content("\n").join(map(self._drawn, self._lines))
        lines = self._lines[self._first : self._first + max(1, self._most - 1)]
        shown = sum(len(line.chips) for line in lines)
        more = plain(f"and {len(self._chips) - shown} more", QUIET)
        return Content("\n").join([*map(self._drawn, lines), more][: self._most])

    def _drawn(self, line: Placed) -> Content:
        lead = lead_of(self.size.width)
        room = self.size.width - lead
        pills = (pill(self._chips[i], room, chosen=self.has_focus and i == self._at) for i in line.chips)
        return line.label.pad_right(lead - line.label.cell_length) + Content(" ").join(pills)

    # --- moving ---------------------------------------------------------------------------------------------

    def choose(self, at: int) -> None:
        """Put the cursor on the chip of that number; -1 for the last."""
        self._at = at % len(self._chips) if self._chips else 0
        self._first = self._in_sight()
        self.refresh()

    def action_move(self, by: int) -> None:
        """Go to another chip; behind the last, or before the first, out of them."""
        if 0 <= self._at + by < len(self._chips):
            self.choose(self._at + by)
        else:
            self.post_message(self.Left())

    def action_line(self, by: int) -> None:
        """Go to the line below, or above; above the first, out of the chips."""
        lines = [i for i, line in enumerate(self._lines) if line.chips]
        now = next((n for n, i in enumerate(lines) if self._at in self._lines[i].chips), 0)
        if now + by < 0:
            self.post_message(self.Left())
        elif now + by < len(lines):
            here, there = self._lines[lines[now]].chips, self._lines[lines[now + by]].chips
            self.choose(there[min(here.index(self._at), len(there) - 1)])

    def action_correct(self) -> None:
        """Have the chosen chip say something else."""
        if self.chosen:
            self.post_message(self.Corrected(self.chosen))

    def action_take_out(self) -> None:
        """Have the chosen chip gone."""
        if self.chosen:
            self.post_message(self.TakenOut(self.chosen))

    def check_consume_key(self, key: str, character: str | None) -> bool:
        """Whether the key is a letter, which goes on in the line."""
        return bool(character) and character != " " and str(character).isprintable()

    def on_key(self, event: events.Key) -> None:
        """Hand letters on to the line: whoever types goes on writing."""
        if event.character and self.check_consume_key(event.key, event.character):
            event.stop()
            self.post_message(self.Typed(event.character))

    def on_focus(self) -> None:
        """Show the cursor."""
        self.choose(self._at)

    def on_blur(self) -> None:
        """Show the first lines again."""
        self._first = 0
        self.refresh()

    def on_click(self, event: events.Click) -> None:
        """Choose the chip under the mouse; a second click corrects it."""
        at = self._under(event.x - 1, event.y)
        if at is None:
            return
        if event.chain > 1:
            self.action_correct()
        else:
            self.choose(at)

    def _under(self, x: int, y: int) -> int | None:
        number = self._first + y
        if not 0 <= number < len(self._lines):
            return None
        lead = lead_of(self.size.width)
        for i in self._lines[number].chips:
            width = min(self._chips[i].width, self.size.width - lead)
            if lead <= x < lead + width:
                return i
            x -= width + 1
        return None
