"""Noting what was given and received, and who knows whom; see `noting`."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from nurture.domain.kindness import Kindness, words
from nurture.domain.relations import Acquaintance, RelationKind, sentence
from nurture.domain.typed_kindness import kindness, kindness_line
from nurture.errors import InvalidValue
from nurture.tui.noting import Noting
from nurture.tui.screens.ask import Ask, Choose
from nurture.views.person import TouchLine
from nurture.views.receipts import Receipt

if TYPE_CHECKING:
    from nurture.domain.names import Known


class NotingKindness(Noting):
    """The questions of a person's room, with those about exchange and acquaintances."""

    async def kindness(self, before: Kindness | None = None, touch: TouchLine | None = None) -> None:
        """What was given or received; with a `touch`, then, unless the line names another day."""
        day = touch.happened_on if touch else self._today
        found = await self._ask(
            f"What was given between you and {self._page.name}?",
            lambda text: kindness(text, self._today, self._order, otherwise=day),
            "lent me his drill, or gave advice: how to price a kiln",
            lambda found: f"{words(found, self._today)}{_beside(found, touch)}.",
            kindness_line(before) if before else "",
        )
        kindnesses = self._app.journal.kindnesses
        if found and before:
            kept = found._replace(id=before.id)
            self._write("kindness", lambda: kindnesses.edit(kept))
        elif found:
            kept = found._replace(touch_id=touch.id) if _belongs(found, touch) and touch else found
            self._write("kindness", lambda: kindnesses.add(self._page.id, kept))

    def settling(self, kindness: Kindness) -> Callable[[], Receipt]:
        """What is next for a kindness: that it is back, else that they were thanked."""
        kindnesses = self._app.journal.kindnesses
        return lambda: (kindnesses.returned if kindness.out else kindnesses.thank)(kindness.id)

    async def relation(self) -> None:
        """Another person whom they know: by name, then what they are to each other."""
        name = self._page.name
        other = await self._app.push_screen_wait(
            Ask(f"Whom does {name} know?", self._other, "a name", lambda known: _told_apart(known))
        )
        if other is None:
            return
        kinds = [(kind, sentence(other.name, kind, name)) for kind in RelationKind]
        kind = await self._app.push_screen_wait(Choose(f"What is {other.name} to {name}?", kinds))
        if kind is not None:
            self._write("acquaintance", lambda: self._app.journal.relations.add(other.id, self._page.id, kind))

    def _other(self, text: str) -> "Known":
        known = self._app.journal.pick(text)
        if known.id == self._page.id:
            raise InvalidValue("Nobody is related to themselves.", "Write another name.")
        return known

    def removal(self, kind: str, thing: Kindness | Acquaintance) -> Callable[[], Receipt]:
        """How to remove what was noted."""
        if kind == "kindness":
            return lambda: self._app.journal.kindnesses.remove(thing.id)
        return lambda: self._app.journal.relations.remove(_noted(thing))


def _noted(line: "Kindness | Acquaintance") -> int:
    """The key of the relation. Raises `InvalidValue` where people only share something."""
    if not line.id:
        raise InvalidValue("Nothing was noted of them: this is what they share.")
    return line.id


def _belongs(found: Kindness, touch: TouchLine | None) -> bool:
    """Whether it was given at the touch: on its day."""
    return touch is not None and found.happened_on == touch.happened_on


def _beside(found: Kindness, touch: TouchLine | None) -> str:
    from nurture.domain.excerpts import excerpt

    return f", with “{excerpt(touch.summary, 30)}”" if touch and _belongs(found, touch) else ""


def _told_apart(known: "Known") -> str:
    return known.name + (f" ({known.hint})" if known.hint else "")
