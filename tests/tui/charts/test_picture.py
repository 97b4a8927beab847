"""A picture: XML, the same each time, and sufficient to itself."""

from xml.etree import ElementTree

import pytest
from textual.content import Content

from nurture.tui.charts.page import document
from nurture.tui.charts.picture import svg
from nurture.tui.lines import plain
from tests.tui.charts.years import a_year
from tests.tui.rooms import LONG, NASTY


def words(picture: str) -> str:
    return "".join(ElementTree.fromstring(picture).itertext()).replace("\xa0", " ")


def test_a_picture_says_what_the_text_says() -> None:
    said = words(svg(document(a_year(), 80), 80))
    for part in ("Exchanges in 2026", "in no circle", "Ana Costa", "◔", "░"):
        assert part in said, part


def test_it_is_the_same_each_time_whatever_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    first = svg(document(a_year(), 80), 80)
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "20")
    monkeypatch.setenv("TERM", "dumb")
    assert svg(document(a_year(), 80), 80) == first


def test_it_asks_nothing_of_a_network() -> None:
    picture = svg(document(a_year(), 80), 80)
    assert [line for line in picture.splitlines() if "http" in line] == [picture.splitlines()[0]]  # the namespace
    assert "url(" not in picture.replace("url(#", "")


@pytest.mark.parametrize("name", [NASTY, LONG[:200], "</svg><script>", "\ufffe\uffff\x00\x9b", "a\ud800b", "{}%s"])
def test_any_name_is_words_in_it(name: str) -> None:
    picture = svg([plain(name)], 220)
    assert "script" not in {element.tag.split("}")[-1] for element in ElementTree.fromstring(picture).iter()}
    assert "\x1b" not in picture


def test_what_is_quiet_is_paler_and_nothing_is_red() -> None:
    picture = svg([Content.styled("a", "$foreground-muted"), Content.styled("b", "bold $primary")], 10)
    assert "font-weight: bold" in picture
    assert picture.count("fill: #") >= 3
