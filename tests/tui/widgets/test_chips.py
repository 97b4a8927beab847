"""Chips on a screen: keys go through them, none is lost, the cursor is always in sight."""

import pytest
from textual.app import App, ComposeResult

from nurture.tui.lines import plain
from nurture.tui.widgets.chip_rows import LEAD, Chip, Row
from nurture.tui.widgets.chips import Chips
from tests.tui.rooms import seen


def row(label: str, *texts: str) -> Row:
    return Row(plain(label), tuple(Chip((text,), plain(text)) for text in texts))


class Sheet(App[None]):
    """Chips alone on a screen."""

    CSS = "Screen { layout: vertical; } #below { height: 1; }"

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []

    def compose(self) -> ComposeResult:
        yield Chips()

    def on_chips_corrected(self, event: Chips.Corrected) -> None:
        self.said.append(f"correct {event.chip.key[0]}")

    def on_chips_taken_out(self, event: Chips.TakenOut) -> None:
        self.said.append(f"take out {event.chip.key[0]}")

    def on_chips_left(self) -> None:
        self.said.append("left")

    def on_chips_typed(self, event: Chips.Typed) -> None:
        self.said.append(f"typed {event.letter}")


async def test_keys_go_through_the_chips_and_out_of_them() -> None:
    async with Sheet().run_test(size=(60, 12)) as pilot:
        app = pilot.app
        assert isinstance(app, Sheet)
        chips = app.query_one(Chips)
        chips.show([row("who", "Ana", "Ben"), row("how", "call", "mutual")], 10)
        chips.focus()
        await pilot.press("tab", "enter", "right", "delete", "up", "down", "space", "z", "tab", "tab")
        await pilot.pause()
        assert app.said == ["correct Ben", "take out call", "correct call", "typed z", "left"]
        await pilot.press("up", "up")
        await pilot.pause()
        assert app.said[-1] == "left"


async def test_the_cursor_stays_on_its_chip_when_the_chips_change() -> None:
    async with Sheet().run_test(size=(60, 12)) as pilot:
        chips = pilot.app.query_one(Chips)
        chips.show([row("who", "Ana", "Ben")], 10)
        chips.focus()
        await pilot.press("tab")
        chips.show([row("who", "Zoe", "Ana", "Ben", "Carla")], 10)
        assert chips.chosen is not None
        assert chips.chosen.key == ("Ben",)
        chips.show([row("who", "Ana")], 10)
        assert chips.chosen is not None
        assert chips.chosen.key == ("Ana",)
        chips.show([], 10)
        assert chips.chosen is None
        await pilot.press("enter", "delete", "tab", "down")


async def test_what_has_no_room_is_counted_and_the_cursor_brings_it_into_sight() -> None:
    async with Sheet().run_test(size=(60, 12)) as pilot:
        chips = pilot.app.query_one(Chips)
        chips.show([row(f"row {i}", f"chip {i}") for i in range(8)], 4)
        await pilot.pause()
        assert chips.size.height == 4
        assert "chip 2" in seen(pilot.app)
        assert "and 5 more" in seen(pilot.app)
        chips.focus()
        await pilot.press(*["tab"] * 7)
        assert "›chip 7" in seen(pilot.app)
        assert "chip 0" not in seen(pilot.app)
        await pilot.press(*["shift+tab"] * 7)
        assert "›chip 0" in seen(pilot.app)


async def test_a_click_chooses_and_a_second_one_corrects() -> None:
    async with Sheet().run_test(size=(60, 12)) as pilot:
        app = pilot.app
        assert isinstance(app, Sheet)
        chips = app.query_one(Chips)
        chips.show([row("who", "Ana", "Ben"), row("how", "call")], 10)
        await pilot.pause()
        await pilot.click(Chips, offset=(LEAD + 8, 0))
        assert chips.chosen is not None
        assert chips.chosen.key == ("Ben",)
        await pilot.click(Chips, offset=(LEAD + 3, 1), times=2)
        assert app.said == ["correct call"]
        await pilot.click(Chips, offset=(55, 0))
        assert chips.chosen.key in (("Ben",), ("call",))


@pytest.mark.parametrize("width", [5, 20, 39, 40, 120])
async def test_any_words_are_shown_as_they_are(width: int) -> None:
    async with Sheet().run_test(size=(width, 12)) as pilot:
        chips = pilot.app.query_one(Chips)
        chips.show([row("who", "[red]Bob[/]", "x" * 10_000, "\x1b[31m", "דוד"), row("", "🙂" * 50)], 8)
        await pilot.pause()
        assert "\x1b" not in seen(pilot.app)
        if width >= 40:
            assert "[red]Bob[/]" in seen(pilot.app)
