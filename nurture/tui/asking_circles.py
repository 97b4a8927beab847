"""Which circle to put people into, or take them out of: one person, or several."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from nurture.domain.folding import fold
from nurture.domain.people import clean_name
from nurture.tui.lines import counted
from nurture.tui.screens.ask import Ask, Choose

if TYPE_CHECKING:
    from nurture.tui.app import NurtureApp


class CircleAnswer(NamedTuple):
    """What was chosen."""

    circle: str
    """Empty for one that is yet to be named."""
    joins: bool
    """Whether they are put in, or taken out."""


_NEW = CircleAnswer("", True)


async def ask_circles(app: "NurtureApp", people: Sequence[int], who: str, first: str = "") -> CircleAnswer | None:
    """Ask; the circle named `first` is offered first, so that Enter takes it."""
    inside = app.journal.triage.circles_of(people)
    names = [line.name for line in app.journal.circles.lines()]
    if first not in inside:  # else Enter would take them out of what they were just put into
        names.sort(key=lambda name: name != first)
    options = [option for name in names for option in _options(name, inside.get(name, 0), len(people))]
    taken = {fold(name) for name in names}

    def new(typed: str) -> tuple[CircleAnswer, str] | None:
        if fold(typed) in taken:
            return None
        return CircleAnswer(clean_name(typed), True), f"+ a new circle “{clean_name(typed)}”"

    if options:
        chosen = await app.push_screen_wait(
            Choose(f"Circles of {who}", [*options, (_NEW, "+ a new circle …")], new=new)
        )
        if chosen != _NEW:
            return chosen
    name = await app.push_screen_wait(Ask(f"A new circle for {who}", clean_name, "family, pottery, choir …"))
    return CircleAnswer(name, True) if name else None


def _options(name: str, inside: int, of: int) -> Iterator[tuple[CircleAnswer, str]]:
    """What can be done with a circle that `inside` of so many people are in."""
    if not inside:
        yield CircleAnswer(name, True), f"○ {name}"
    elif inside == of:
        yield CircleAnswer(name, False), f"● {name}   takes {'all ' * (of > 1)}out"
    else:
        yield CircleAnswer(name, True), f"◐ {name}   puts in the other {counted(of - inside, 'person', 'people')}"
        yield (
            CircleAnswer(name, False),
            f"◐ {name}   takes out the {counted(inside, 'who is in it', 'who are in it')}",
        )
