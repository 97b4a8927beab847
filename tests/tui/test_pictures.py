"""The README's pictures, drawn by the app itself from the demo on one day, and compared to the letter.

`pytest tests/tui/test_pictures.py --rewrite-pictures` draws them anew after a change that was meant.
"""

import re
from collections.abc import Awaitable, Callable, Iterator
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from xml.etree import ElementTree

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, TextArea

from nurture.demo import fill
from nurture.journal import Journal
from nurture.settings import Settings
from nurture.store import keys
from nurture.tui.app import NurtureApp
from nurture.tui.prompted import PromptedRoom
from nurture.tui.widgets.message_text import MessageText
from tests.journals import copied, fresh
from tests.tui.rooms import prompted, settle, write

DAY = date(2026, 6, 15)
"""A Monday."""
KEYED = 1_781_000_000
"""The second from which the demo's keys are made."""
FOLDER = Path(__file__).parents[2] / "screenshots"
CARDS = """\
BEGIN:VCARD
VERSION:3.0
FN:Nadia Haddad
EMAIL:nadia@example.org
BDAY:1988-02-29
END:VCARD
BEGIN:VCARD
VERSION:4.0
FN:Ben Okafor
EMAIL:ben.okafor@example.org
END:VCARD
BEGIN:VCARD
VERSION:3.0
TEL:+44 20 7946 0000
END:VCARD
BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Zieli=C5=84ski;Marek
END:VCARD
"""

Steps = Callable[[Pilot[object]], Awaitable[None]]


def pressing(*keys: str) -> Steps:
    """Press these, one after the other."""

    async def steps(pilot: Pilot[object]) -> None:
        for key in keys:
            await pilot.press(key)
            await settle(pilot)

    return steps


async def logging(pilot: Pilot[object]) -> None:
    await pressing("l")(pilot)
    met = "coffee with Clara and Jonas L yesterday for an hour; Clara is moving to Lisbon in September"
    await write(pilot, f"{met}; promised Jonas the book by friday #chess")


async def searching(pilot: Pilot[object]) -> None:
    await pressing("4", "slash")(pilot)
    await write(pilot, "lisbon")


async def importing(pilot: Pilot[object]) -> None:
    Path("contacts.vcf").write_text(CARDS)
    await pressing("5")(pilot)
    pilot.app.screen.query_one(Input).value = "contacts.vcf"
    await pressing("enter")(pilot)
    await pilot.app.workers.wait_for_complete()
    await settle(pilot)


async def checking_in(pilot: Pilot[object]) -> None:
    await pressing("j", "c")(pilot)
    message = pilot.app.screen.query_one(MessageText)
    message.insert(" Also, quick favour: could you like my page for the workshop? Only three places left!")
    await pilot.pause(0.1)
    await settle(pilot)


async def looking_back(pilot: Pilot[object]) -> None:
    await pressing("8")(pilot)
    await pilot.app.workers.wait_for_complete()
    await settle(pilot)


async def slowing_down(pilot: Pilot[object]) -> None:
    await pressing("P")(pilot)
    for _ in range(2):
        await pilot.app.workers.wait_for_complete()
        await pressing("-")(pilot)
    await pilot.app.workers.wait_for_complete()
    await settle(pilot)


PICTURES: dict[str, tuple[Steps, tuple[int, int], str]] = {
    "today": (pressing(), (100, 30), "nurture-dark"),
    "people": (pressing("2", "S", "j", "j"), (120, 30), "nurture-dark"),
    "person": (pressing("j", "j", "enter"), (100, 30), "nurture-dark"),
    "log": (logging, (100, 30), "nurture-dark"),
    "search": (searching, (100, 30), "nurture-dark"),
    "import": (importing, (100, 30), "nurture-dark"),
    "checkin": (checking_in, (110, 30), "nurture-dark"),
    "brief": (pressing("j", "j", "b"), (110, 30), "nurture-dark"),
    "upcoming": (pressing("7"), (120, 30), "nurture-dark"),
    "insights": (looking_back, (110, 40), "nurture-dark"),
    "review": (pressing("9", "tab"), (100, 30), "nurture-dark"),
    "pace": (slowing_down, (100, 30), "nurture-dark"),
    "journal": (pressing("0", "j", "j"), (100, 30), "nurture-dark"),
    "narrow": (pressing(), (60, 30), "nurture-dark"),
    "light": (pressing(), (100, 30), "nurture-light"),
}
"""Each picture's way there, its size in cells, and its theme."""


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journal]:
    journal = fresh(tmp_path_factory.mktemp("demo") / "journal.db", DAY)
    with pytest.MonkeyPatch.context() as always_the_same:  # what is said to somebody turns with their key
        for name, value in (("_random", lambda: 0), ("_last", 0), ("time", SimpleNamespace(time=lambda: KEYED))):
            always_the_same.setattr(keys, name, value)
        fill(journal)
    yield journal
    journal.close()


@pytest.fixture(autouse=True)
def one_terminal(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The same terminal everywhere: with colour, without a blinking cursor, in a folder of its own."""
    for name in ("NO_COLOR", "TEXTUAL_COLOR_SYSTEM", "TEXTUAL_THEME", "COLUMNS", "LINES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(Input, "_toggle_cursor", lambda self: None)
    monkeypatch.setattr(TextArea, "_toggle_cursor_blink_visible", lambda self: None)
    monkeypatch.chdir(tmp_path)


async def drawn(journal: Journal, name: str) -> str:
    steps, size, theme = PICTURES[name]
    journal.settings = Settings(theme=theme)
    async with NurtureApp(journal).run_test(size=size) as pilot:
        await settle(pilot)
        await steps(pilot)
        if isinstance(pilot.app.screen, PromptedRoom):
            await prompted(pilot)
        await pilot.pause(0.1)
        svg = pilot.app.export_screenshot(title="nurture")
    # The fonts that Textual names would be fetched from a server: no picture of ours asks anybody for anything.
    return re.sub(r"\s*@font-face\s*\{[^}]*\}", "", svg) + "\n"


@pytest.mark.parametrize("name", PICTURES)
async def test_the_picture_is_what_the_app_shows(
    name: str, demo: Journal, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    journal = copied(demo, tmp_path / "demo.db")
    journal.today = demo.today
    try:
        svg = await drawn(journal, name)
    finally:
        journal.close()
    path = FOLDER / f"{name}.svg"
    if request.config.getoption("--rewrite-pictures"):
        FOLDER.mkdir(exist_ok=True)
        path.write_text(svg, encoding="utf-8")
    assert path.exists(), "Draw it with --rewrite-pictures."
    assert words(svg) == words(path.read_text(encoding="utf-8"))
    assert svg == path.read_text(encoding="utf-8"), "The words are the same; their colours or places are not."


def words(svg: str) -> list[str]:
    """What can be read in a picture, so that a failure says what changed."""
    return [text for node in ElementTree.fromstring(svg).iter() if (text := (node.text or "").strip())]


def test_no_picture_is_left_over_and_none_fetches_anything() -> None:
    assert {path.stem for path in FOLDER.glob("*.svg")} == set(PICTURES)
    for path in FOLDER.glob("*.svg"):
        fetched = re.findall(r"url\((?!#)[^)]*\)|href=\"http[^\"]*\"", path.read_text(encoding="utf-8"))
        assert fetched == [], path.name
