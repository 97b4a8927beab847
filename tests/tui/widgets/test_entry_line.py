"""The line of Log: it completes words, asks for the line of last time, and leads on."""

from textual.app import App, ComposeResult

from nurture.tui.widgets.entry_line import EntryLine, Offer


class Sheet(App[None]):
    """A line alone."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []

    def compose(self) -> ComposeResult:
        yield EntryLine()

    def on_entry_line_go_on(self, event: EntryLine.GoOn) -> None:
        self.said.append(f"go {event.by}")

    def on_entry_line_again(self) -> None:
        self.said.append("again")

    def on_entry_line_offered(self) -> None:
        self.said.append("offered")


async def test_tab_or_right_takes_what_is_offered_and_else_goes_on() -> None:
    async with Sheet().run_test() as pilot:
        app = pilot.app
        assert isinstance(app, Sheet)
        line = app.query_one(EntryLine)
        line.write("with An")
        line.offer([Offer(5, 7, "Ana", "Ana"), Offer(5, 7, "Anabel", "Anabel")])
        await pilot.press("tab")
        assert (line.value, line.cursor_position) == ("with Ana", 8)
        assert not line.offers
        await pilot.press("tab", "shift+tab")
        assert app.said == ["go 1", "go -1"]
        line.offer([Offer(5, 8, "Anabel", "Anabel")])
        await pilot.press("left", "right")
        assert line.value == "with Ana", "inside the line the key moves"
        await pilot.press("right")
        assert line.value == "with Anabel"


async def test_another_offer_can_be_chosen_and_its_rest_is_shown() -> None:
    async with Sheet().run_test() as pilot:
        line = pilot.app.query_one(EntryLine)
        line.write("with An and Ben")
        line.offer([Offer(5, 7, "Ana", "Ana"), Offer(5, 7, "Ándrea", "Ándrea")])
        assert line._suggestion == "", "nothing is shown where letters follow"
        line.write("with An")
        line.offer([Offer(5, 7, "Ana", "Ana"), Offer(5, 7, "Ándrea", "Ándrea")])
        assert line._suggestion == "with Ana"
        assert not line.is_choosing
        line.move_among_offers(1)
        assert line.is_choosing
        assert line._suggestion == "", "nothing is shown where other letters would take their place"
        assert line.take_offer()
        assert line.value == "with Ándrea"
        assert not line.take_offer()


async def test_a_full_stop_asks_for_last_time_only_where_nothing_is_written() -> None:
    async with Sheet().run_test() as pilot:
        app = pilot.app
        assert isinstance(app, Sheet)
        line = app.query_one(EntryLine)
        await pilot.press("full_stop")
        assert (app.said, line.value) == (["again"], "")
        await pilot.press("a", "full_stop")
        assert (app.said, line.value) == (["again"], "a.")


async def test_what_is_written_for_the_user_keeps_what_cannot_be_shown() -> None:
    async with Sheet().run_test() as pilot:
        line = pilot.app.query_one(EntryLine)
        line.write("coffee \x1b[31m")
        assert line.value == "coffee ␛[31m"
        await pilot.press("!")
        assert line.text == "coffee \x1b[31m!"
