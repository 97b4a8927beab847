"""Chips in rows: each on a line of its own row, none lost, the cursor always in sight."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from textual.app import App, ComposeResult
from textual.content import Content

from nurture.tui.lines import plain
from nurture.tui.widgets.chips import LEAD, Chip, Chips, Row, pill, placed
from tests.tui.rooms import seen


def chip(text: str, tail: str = "", aside: str = "") -> Chip:
    return Chip((text,), plain(text), plain(tail), plain(aside))


def row(label: str, *texts: str) -> Row:
    return Row(plain(label), tuple(chip(text) for text in texts))


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


@settings(max_examples=60, deadline=None)
@given(
    sizes=st.lists(st.lists(st.integers(1, 90), max_size=8), min_size=1, max_size=5),
    width=st.integers(5, 120),
)
def test_every_chip_has_a_place_and_no_line_is_too_long(sizes: list[list[int]], width: int) -> None:
    rows = [row(f"row {i}", *("x" * size for size in texts)) for i, texts in enumerate(sizes)]
    lines = placed(rows, width)
    chips = [chip for each in rows for chip in each.chips]
    assert [i for line in lines for i in line.chips] == list(range(len(chips)))
    room = width - (LEAD if width >= 40 else 0)
    for line in lines:
        cells = sum(pill(chips[i], room).cell_length for i in line.chips) + max(0, len(line.chips) - 1)
        assert cells <= room or len(line.chips) == 1


@pytest.mark.parametrize(
    ("room", "words"),
    [
        (40, " a long promise by friday, in 5 days "),
        (36, " a long promise by friday "),
        (20, " a long … by friday "),
        (3, " … "),
    ],
)
def test_the_aside_goes_first_and_the_tail_last(room: int, words: str) -> None:
    shown = pill(chip("a long promise", " by friday", ", in 5 days"), room).plain
    assert shown == words
    assert len(shown) <= room


def test_the_chosen_one_is_told_without_colour_too() -> None:
    assert pill(chip("Ana"), 20, chosen=True).plain == "›Ana "


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


def test_a_row_without_chips_keeps_its_label() -> None:
    assert [line.label.plain for line in placed([Row(Content("who"), ())], 60)] == ["who"]
