import pytest
from textual import events
from textual.app import App, ComposeResult

from nurture.tui.widgets.line import Line
from tests.tui.rooms import seen


class Host(App[None]):
    """One line."""

    def __init__(self, value: str) -> None:
        super().__init__()
        self.value = value

    def compose(self) -> ComposeResult:
        yield Line(self.value)


@pytest.mark.parametrize("text", ["plain", "two\nlines", "\x1b[31m red", "tab\there", "\u202eturned"])
async def test_what_was_not_changed_is_the_same_to_the_letter(text: str) -> None:
    async with Host(text).run_test() as pilot:
        assert "\x1b" not in seen(pilot.app)
        assert pilot.app.query_one(Line).text == text
        await pilot.press("end", "x")
        assert pilot.app.query_one(Line).text.endswith("x")
        await pilot.press("backspace")
        assert pilot.app.query_one(Line).text == text


async def test_several_pasted_lines_become_one_without_controls() -> None:
    async with Host("").run_test() as pilot:
        pilot.app.query_one(Line).post_message(events.Paste("one\ntwo \x1b[31m"))
        await pilot.pause()
        assert pilot.app.query_one(Line).text == "one two ␛[31m"


async def test_what_was_not_typed_over_stays_to_the_letter() -> None:
    async with Host("\x1b[31mBob").run_test() as pilot:
        line = pilot.app.query_one(Line)
        line.value += " more"
        assert line.text == "\x1b[31mBob more"
