"""How words and people look: the only place where text from outside meets the screen.

Whatever a person wrote is shown literally. Nothing here parses markup of text from outside, and no
character that would steer a terminal, or turn its lines around, gets through.
"""

from datetime import date

from rich.cells import cell_len, set_cell_size
from textual.content import Content

from nurture.domain.dates import ago, long_date
from nurture.domain.dates.vocabulary import MONTH_NAMES, WEEKDAY_NAMES
from nurture.domain.people import Sphere
from nurture.domain.rhythm import State
from nurture.domain.touches import Direction

STATES: dict[State | None, tuple[str, str]] = {
    State.IN_TOUCH: ("●", "$success"),
    State.DUE: ("◑", "$primary"),
    State.NEGLECTED: ("◔", "$warning"),
    State.FADING: ("○", "$accent"),
    State.WAITING: ("…", "$secondary"),
    State.RESTING: ("☾", "$foreground-muted"),
    State.AMBIENT: ("≈", "$foreground-muted"),
    None: ("·", "$foreground-muted"),
}
"""A glyph that reads without colour (a moon that wanes), and the colour."""

ARROWS = {Direction.MUTUAL: "", Direction.IN: "← ", Direction.OUT: "→ "}
"""Before a touch: nothing where we talked, else who wrote to whom."""

QUIET = "$foreground-muted"
"""For what may be overlooked."""
STRONG = "bold"

ENOUGH = 120
"""Letters of a fact, a note or a quote that a line about something else takes in."""

_TURNING = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x061C])
_SHOWN = {
    **_TURNING,
    **{code: 0x2400 + code for code in range(0x20)},
    0x7F: 0x2421,
    **dict.fromkeys(range(0x80, 0xA0), "\ufffd"),
    0x2028: " ",
    0x2029: " ",
}
_BREAKS = {0x0A: "\n", 0x09: " ", 0x0D: None}


def shown(text: str) -> str:
    """Text on one line, as it was written: controls as their pictures (␛), direction marks left out."""
    if text.isprintable():
        return text
    return _encodable(" ".join(text.split("\n")).replace("\t", " ").replace("\r", "").translate(_SHOWN))


def some(text: str, letters: int = ENOUGH) -> str:
    """The first letters of a long text, on one line, with … where it goes on."""
    return shown(text if len(text) <= letters else text[:letters].rstrip() + "…")


def shown_lines(text: str) -> str:
    """Like `shown`, but with its line breaks."""
    return "\n".join(shown(line) for line in text.split("\n"))


def _encodable(text: str) -> str:
    # A lone half of a surrogate pair, as broken files carry it, cannot be written to any terminal.
    return text.encode("utf-8", "replace").decode("utf-8")


def fit(text: str, width: int) -> str:
    """Text in exactly `width` cells: padded, or cut with an ellipsis."""
    if width <= 0:
        return ""
    if cell_len(cut := shown(text[: 2 * width + 2])) <= width and len(text) <= 2 * width + 2:
        return set_cell_size(cut, width)
    return set_cell_size(set_cell_size(cut, width - 1).rstrip() + "…", width)


def plain(text: str, style: str = "") -> Content:
    """Someone's words as content, literally."""
    return Content.styled(shown(text), style)


def joined(*parts: str | tuple[str, str] | Content) -> Content:
    """Parts side by side: text, (text, style) or content; all of it literal."""
    return Content.assemble(
        *(
            part if isinstance(part, Content) else plain(part) if isinstance(part, str) else plain(*part)
            for part in parts
        )
    )


def state(state: State | None) -> Content:
    """The state as glyph and word, in its colour."""
    glyph, colour = STATES[state]
    return Content.styled(f"{glyph} {state or 'out of view'}", colour)


def glyph(state: State | None) -> tuple[str, str]:
    """The state's glyph with its colour."""
    return STATES[state]


def sphere(sphere: Sphere) -> str:
    """The sphere in a word that fits a narrow column."""
    return {Sphere.FRIEND: "friend", Sphere.PROFESSIONAL: "work", Sphere.BOTH: "both"}[sphere]


def how_long(last: date | None, today: date) -> str:
    """How long since the last exchange: "7 weeks", "yesterday", "not yet"."""
    return ago(last, today).removesuffix(" ago") if last else "not yet"


def day_words(day: date, today: date) -> str:
    """A day without its weekday: "17 Nov", "17 Nov 2024"."""
    return long_date(day, today).split(" ", 1)[1]


def weekday_words(day: date) -> str:
    """A day as a morning begins: "Monday 15 June"."""
    return f"{WEEKDAY_NAMES[day.weekday()].title()} {day.day} {MONTH_NAMES[day.month - 1].title()}"


def kind_words(kind: str) -> str:
    """A kind as people say it: "can teach", "how we met"."""
    return shown(kind.replace("-", " "))


def counted(number: int, one: str, many: str = "") -> str:
    """ "1 person", "2 people": with the plural in s where none is given."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
