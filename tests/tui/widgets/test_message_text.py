"""The text of a message: controls cannot get in, words are marked where they stand."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from textual import events
from textual.app import App, ComposeResult

from nurture.tui.widgets.message_text import MessageText


class Desk(App[None]):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text

    def compose(self) -> ComposeResult:
        yield MessageText(self.text)


@asynccontextmanager
async def writing(text: str) -> AsyncIterator[MessageText]:
    app = Desk(text)
    async with app.run_test() as pilot:
        await pilot.pause()
        yield app.query_one(MessageText)


def marked(message: MessageText) -> list[str]:
    lines = [message.get_line(number) for number in range(message.document.line_count)]
    return [line.plain[span.start : span.end] for line in lines for span in line.spans]


async def test_no_control_gets_in_by_whatever_road() -> None:
    async with writing("a\x1b[31mb\r\nc\u202e") as message:
        assert message.text == "a␛[31mb\nc"
        await message._on_paste(events.Paste("\x1b]0;x\x07"))
        assert message.text.endswith("␛]0;x␇")
        message.app.copy_to_clipboard("\x07")
        message.action_paste()
        message.insert("\x9b")
        assert not {"\x1b", "\x07", "\x9b", "\r"} & set(message.text)


@pytest.mark.parametrize(
    ("spans", "words"),
    [
        ([(0, 2)], ["ab"]),
        ([(3, 5)], ["cd"]),
        ([(1, 4)], ["b", "c"]),
        ([(0, 99)], ["ab", "cd", "é🙂f"]),
        ([(8, 9)], ["f"]),
        ([(2, 3)], []),
    ],
)
async def test_words_are_marked_where_they_stand_over_the_ends_of_lines(
    spans: list[tuple[int, int]], words: list[str]
) -> None:
    async with writing("ab\ncd\né🙂f") as message:
        message.mark(spans)
        assert marked(message) == words
        message.mark(())
        assert marked(message) == []


async def test_words_take_the_place_of_others_and_undo_brings_those_back() -> None:
    async with writing("Hello\nthere, you.\nBye") as message:
        message.put("Dear", "Hello\nthere")
        assert message.text == "Dear, you.\nBye"
        message.action_undo()
        assert message.text == "Hello\nthere, you.\nBye"
        message.move_cursor((0, 0))
        message.put("Oh. ", "what is not there")
        assert message.text == "Oh. Hello\nthere, you.\nBye"
