"""Lines as an SVG picture: the same bytes for the same lines, and no font or style from a network (R11)."""

from collections.abc import Sequence
from functools import cache
from io import StringIO

from rich.color import Color as TerminalColor
from rich.console import Console
from rich.style import Style as TerminalStyle
from rich.terminal_theme import TerminalTheme
from rich.text import Text
from textual.content import Content
from textual.markup import parse_style

from nurture.tui.themes import LIGHT

MARGIN = 1
"""Blank cells and lines around."""

FRAME = """<svg class="rich-terminal" viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg">
<style>
.{unique_id}-matrix {{
  font-family: "DejaVu Sans Mono", Menlo, Consolas, monospace;
  font-size: {char_height}px;
  line-height: {line_height}px;
  white-space: pre;
}}
{styles}
</style>
<rect width="{width}" height="{height}" rx="8" fill="%s"/>
<defs>
<clipPath id="{unique_id}-clip-terminal">
<rect x="0" y="0" width="{terminal_width}" height="{terminal_height}"/>
</clipPath>
{lines}
</defs>
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
"""
_NO_XML = {0xFFFE: 0xFFFD, 0xFFFF: 0xFFFD}
"""What no XML may hold; controls have been made visible before."""


def svg(lines: Sequence[Content], width: int) -> str:
    """Lines of at most `width` cells as a picture on paper."""
    background = LIGHT.background or "#ffffff"
    console = Console(
        file=StringIO(),
        record=True,
        width=width + 2 * MARGIN,
        height=100,
        force_terminal=True,
        force_jupyter=False,
        color_system="truecolor",
        no_color=False,
        legacy_windows=False,
        markup=False,
        emoji=False,
        highlight=False,
        _environ={},
    )
    for line in lines:
        console.print(Text(" " * MARGIN) + _text(line), soft_wrap=True)
    console.print()  # the frame cuts off what hangs below the last line
    frame = FRAME % background
    return console.export_svg(title="", theme=_paper(), code_format=frame, unique_id="nurture")


def _text(line: Content) -> Text:
    text = Text(line.plain.translate(_NO_XML))
    for span in line.spans:
        text.stylize(_style(str(span.style)), span.start, span.end)
    return text


@cache
def _style(name: str) -> TerminalStyle:
    """One of our styles as paper shows it; what is quiet is blended with the paper."""
    variables = LIGHT.to_color_system().generate()
    paper = parse_style("$foreground on $background", variables)  # not Style.parse, which asks the app's own theme
    style = (paper + parse_style(name, variables)).rich_style
    return TerminalStyle(color=style.color, bold=style.bold, italic=style.italic)


@cache
def _paper() -> TerminalTheme:
    def parts(colour: str | None) -> tuple[int, int, int]:
        return tuple(TerminalColor.parse(colour or "#000000").get_truecolor())  # type: ignore[return-value]

    return TerminalTheme(parts(LIGHT.background), parts(LIGHT.foreground), [(0, 0, 0)] * 8)
