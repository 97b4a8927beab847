from typing import Any

from textual import on
from textual.app import App, ComposeResult

from nurture.tui.widgets.pick import Pick
from tests.tui.rooms import seen


class Host(App[None]):
    """One field."""

    def __init__(self) -> None:
        super().__init__()
        self.turned: list[str] = []

    def compose(self) -> ComposeResult:
        yield Pick([("a", "apple"), ("p", "[pear]"), ("n", "nut")], "p")

    @on(Pick.Turned)
    def _turned(self, event: Pick.Turned) -> None:
        self.turned.append(event.pick.value)


def field(app: App[Any]) -> Pick[Any]:
    return app.query_one(Pick)


async def test_the_choice_is_marked_without_colours() -> None:
    async with Host().run_test() as pilot:
        assert seen(pilot.app).splitlines()[0].strip() == "○ apple   ● [pear]   ○ nut"


async def test_keys_turn_it_around_and_tell() -> None:
    host = Host()
    async with host.run_test() as pilot:
        await pilot.press("right", "space", "left")
        await pilot.pause()
        assert host.turned == ["n", "a", "n"]
        assert field(host).value == "n"


async def test_a_click_takes_and_between_two_choices_takes_nothing() -> None:
    async with Host().run_test() as pilot:
        await pilot.click(Pick, offset=(9, 0))
        assert field(pilot.app).value == "p"
        await pilot.click(Pick, offset=(2, 0))
        assert field(pilot.app).value == "a"
        await pilot.click(Pick, offset=(23, 0))
        assert field(pilot.app).value == "n"
