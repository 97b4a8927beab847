"""Putting right who took part."""

from collections.abc import Callable, Sequence

from nurture.domain.names import Known
from nurture.tui.correcting.base import Asking, Ways, head
from nurture.tui.draft import OTHER, Option
from nurture.tui.draft.options import PEOPLE, called_so, ordered
from nurture.tui.lines import QUIET, joined, some
from nurture.tui.widgets.menu import Choice


class CorrectingPeople(Asking):
    """Corrections of those who took part, and of names in question."""

    def name(self, name: str) -> Ways:
        """What a name in question can mean."""
        return self.of_options(self._draft.options_of(name, self._today))

    def of_options(self, options: Sequence[Option]) -> Ways:
        """Options of the draft as choices."""
        about = joined((f"“{some(options[0].name)}” is", QUIET))
        return Ways(about, [Choice(each.label, self._answered(each), each.aside) for each in options])

    def _answered(self, option: Option) -> Callable[[], object]:
        async def ask() -> None:
            known = await self.somebody(f"Who is “{some(option.name)}”?")
            if known:
                self._draft.answer(option.name, known)

        return ask if option.answer == OTHER else lambda: self._draft.answer(option.name, option.answer)

    def person(self, known: Known) -> Ways:
        """Others whom the words for somebody could mean, anybody else, or nobody."""
        others = ordered(known.name, self._others(known), self._lately, self._today)

        async def ask() -> None:
            other = await self.somebody(f"Who was it, if not {known.name}?")
            if other:
                self._draft.swap(known, other)

        def swap(option: Option) -> Callable[[], object]:
            return lambda: self._draft.swap(known, option.answer if isinstance(option.answer, Known) else None)

        return Ways(
            head("instead of ", known.name),
            [
                *(Choice(each.label, swap(each), each.aside) for each in others[:PEOPLE]),
                Choice("somebody else …", ask, called_so(len(others))),
                Choice("they did not take part", lambda: self._draft.swap(known, None)),
            ],
        )

    def _others(self, known: Known) -> list[Known]:
        capture = self._draft.capture
        names = [span for span in self._draft.spans if span.field == "person"] if capture else []
        answers = (
            [self._journal.who(capture.text[span.start : span.end]).people for span in names] if capture else []
        )
        meant = next((people for people in answers if known in people), ())
        first = known.name.split()[0] if known.name.split() else known.name
        also = meant if len(meant) > 1 else self._journal.who(first).people
        return [other for other in also if other.id != known.id]
