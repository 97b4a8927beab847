"""Two palettes of our own: an evening room with a lamp on, and paper by the window."""

from typing import Any

from textual.app import App
from textual.theme import BUILTIN_THEMES, Theme

DARK = Theme(
    name="nurture-dark",
    dark=True,
    primary="#e0a872",
    secondary="#93aec2",
    accent="#c9a0b4",
    success="#9dbb8a",
    warning="#d9bd7c",
    error="#d88c7a",
    foreground="#e6dccd",
    background="#1f1c19",
    surface="#292521",
    panel="#332e29",
    variables={
        "border": "#6b6055",
        "border-blurred": "#4a433c",
        "block-cursor-background": "#443a30",
        "block-cursor-foreground": "#f5ecdf",
        "block-cursor-text-style": "none",
        "scrollbar": "#4a433c",
        "scrollbar-hover": "#6b6055",
        "scrollbar-active": "#8a7c6d",
        "scrollbar-background": "#1f1c19",
        "scrollbar-background-hover": "#1f1c19",
        "scrollbar-background-active": "#1f1c19",
        "input-selection-background": "#e0a872 30%",
    },
)

LIGHT = Theme(
    name="nurture-light",
    dark=False,
    primary="#96561f",
    secondary="#3c6480",
    accent="#8a4a6b",
    success="#4b7038",
    warning="#836212",
    error="#a2442f",
    foreground="#332d26",
    background="#f8f3ea",
    surface="#f0e9dc",
    panel="#e7decd",
    variables={
        "border": "#b5a892",
        "border-blurred": "#d6cbb8",
        "block-cursor-background": "#e8d9bf",
        "block-cursor-foreground": "#241f1a",
        "block-cursor-text-style": "none",
        "scrollbar": "#d6cbb8",
        "scrollbar-hover": "#b5a892",
        "scrollbar-active": "#968971",
        "scrollbar-background": "#f8f3ea",
        "scrollbar-background-hover": "#f8f3ea",
        "scrollbar-background-active": "#f8f3ea",
        "input-selection-background": "#96561f 30%",
    },
)


OURS = {theme.name: theme for theme in (DARK, LIGHT)}


def known_or_ours(name: str) -> str:
    """The name of a theme that there is: this one, else our own."""
    return name if name in OURS or name in BUILTIN_THEMES else DARK.name


def register(app: App[Any]) -> None:
    """Offer our palettes beside Textual's."""
    for theme in OURS.values():
        app.register_theme(theme)
