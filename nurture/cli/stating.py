"""What a stated boundary is taken to mean: proposed, and confirmed where somebody is there to ask (R4)."""

from datetime import date
from typing import TYPE_CHECKING

from nurture.domain.boundary_words import MEANINGS, QUESTIONS, understood
from nurture.domain.people import BoundaryKind
from nurture.domain.stated import Stated, proposed

if TYPE_CHECKING:
    from nurture.cli.shell import Shell


def settled(shell: "Shell", words: str, about: str, until: date | None) -> Stated:
    """What the words come to: confirmed on a terminal; without one, the proposal if it is sure, and said aloud."""
    today = shell.journal.today()
    stated = _with(proposed(words, today, shell.journal.settings.date_order), about, until)
    if shell.asks:
        return confirmed(shell, words, stated) or stated
    if not stated.sure:
        stated = Stated(BoundaryKind.OTHER, about, until)
    meaning = understood(stated, today)
    shell.tell(f"Understood as: {meaning}. If it is not: nurture undo, and again with --kind.")
    return stated


def of_kind(shell: "Shell", words: str, kind: BoundaryKind, about: str, until: date | None) -> Stated:
    """What the words come to where the kind is known: what it is about may stand in them."""
    found = proposed(words, shell.journal.today(), shell.journal.settings.date_order)
    return _with(found if found.kind is kind else Stated(kind), about, until)


def _with(stated: Stated, about: str, until: date | None) -> Stated:
    """The same, with what the options say put over it."""
    return stated._replace(about=about or stated.about, until=until or stated.until)


def confirmed(shell: "Shell", words: str, stated: Stated, *, or_nothing: bool = False) -> Stated | None:
    """Ask what the words mean: Enter takes the proposal, a number another kind. Raises `click.Abort` on ^C.

    With `or_nothing` the last number leaves it out, and None comes back.
    """
    from click import IntRange, prompt

    kinds = [kind for kind in MEANINGS if kind is not stated.kind]
    proposal = understood(stated, shell.journal.today())
    lines = [proposal, *(MEANINGS[kind] for kind in kinds), *(["nothing of the kind: leave it out"] * or_nothing)]
    shell.tell(f"“{words}” means")
    for number, line in enumerate(lines, 1):
        shell.tell(f"{number:3}  {line}")
    chosen: int = prompt("Which", type=IntRange(1, len(lines)), default=1, err=True)
    if chosen == 1:
        return stated
    return _asked(shell, kinds[chosen - 2]) if chosen - 2 < len(kinds) else None


def _asked(shell: "Shell", kind: BoundaryKind) -> Stated:
    """A kind of the user's choice, with what has to be known about it."""
    from click import prompt

    from nurture.cli.parsing import day_ahead

    if kind not in QUESTIONS:
        return Stated(kind)
    if kind is not BoundaryKind.NO_CONTACT:
        return Stated(kind, prompt(QUESTIONS[kind], err=True))
    answer = prompt(QUESTIONS[kind], default="", show_default=False, err=True)
    return Stated(kind, until=day_ahead(shell.journal, answer) if answer.strip() else None)
