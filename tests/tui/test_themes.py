"""Both palettes can be read."""

import pytest
from textual.color import Color
from textual.theme import Theme

from nurture.settings import THEMES
from nurture.tui import themes


def contrast(one: str, other: str) -> float:
    lights = sorted(_luminance(Color.parse(colour)) for colour in (one, other))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def _luminance(colour: Color) -> float:
    parts = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.normalized]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


@pytest.mark.parametrize("theme", [themes.DARK, themes.LIGHT])
@pytest.mark.parametrize("name", ["foreground", "primary", "secondary", "accent", "success", "warning", "error"])
def test_every_colour_can_be_read_on_its_background(theme: Theme, name: str) -> None:
    for background in (theme.background, theme.variables["block-cursor-background"]):
        assert contrast(getattr(theme, name), str(background)) >= 4


def test_the_settings_know_the_palettes() -> None:
    assert (themes.DARK.name, themes.LIGHT.name) == THEMES
