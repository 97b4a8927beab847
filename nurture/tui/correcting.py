"""Putting right what was understood of a line, one chip at a time."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from textual.content import Content

from nurture.domain.capture import Field, Part
from nurture.domain.dates import ago, long_date
from nurture.domain.names import Known
from nurture.domain.touches import Direction, Medium
from nurture.errors import InvalidValue
from nurture.tui.chip_lines import length_words
from nurture.tui.draft import NOBODY, OTHER, Draft, Option, PartKey
from nurture.tui.draft.options import Lately, ordered
from nurture.tui.lines import QUIET, joined, some
from nurture.tui.part_lines import QUESTIONS, part_line, read_part, said
from nurture.tui.widgets.chips import Chip
from nurture.tui.widgets.menu import Choice

if TYPE_CHECKING:
    from textual.app import App

    from nurture.journal import Journal

Value = TypeVar("Value")


class Ways(NamedTuple):
    """What something that was understood can be instead."""

    head: Content
    choices: Sequence[Choice]


class Correcting:
    """Corrects a draft; the questions it asks are sheets over the one it is in."""

    def __init__(self, app: "App[Any]", journal: "Journal", draft: Draft, lately: Lately) -> None:
        self._app, self._journal, self._draft, self._lately = app, journal, draft, lately

    @property
    def _today(self) -> date:
        return self._journal.today()

    def correct(self, chip: Chip) -> Ways | Awaitable[None] | None:
        """Have a chip say something else: at once, by a question that is to be awaited, or by one of some ways."""
        kind, *what = chip.key
        turns: dict[object, Callable[[], object]] = {
            "medium": lambda: self._draft.turns.next_medium(self._draft.capture),
            "direction": lambda: self._draft.turns.next_direction(self._draft.capture),
            "boundary": self._draft.turns.next_boundary,
        }
        asks: dict[object, Callable[[], Awaitable[None]]] = {
            "day": self.day,
            "at": self._time,
            "minutes": self._length,
            "place": self._place,
        }
        if kind in turns:
            turns[kind]()
            self._draft.again()
        elif kind in asks:
            return asks[kind]()
        elif kind == "person":
            return self._person(*what)
        elif kind in ("new", "unsure"):
            return self.name(*what)
        elif kind == "part":
            return self._part(*what)
        elif kind == "tag":
            return Ways(_head("#", *what), [Choice("take it out", lambda: self._untag(*what))])
        return None

    def take_out(self, chip: Chip) -> bool:
        """Take out what a chip stands for; False where it cannot be without."""
        kind, *what = chip.key
        turns = self._draft.turns
        ways: dict[object, Callable[[], object]] = {
            "person": lambda: self._draft.swap(what[0], None),
            "new": lambda: self._draft.answer(what[0], NOBODY),
            "unsure": lambda: self._draft.answer(what[0], NOBODY),
            "day": lambda: turns.set(day=self._today),
            "at": lambda: turns.set(at=None),
            "minutes": lambda: turns.set(minutes=None),
            "place": lambda: turns.set(place=""),
            "medium": lambda: turns.set(medium=Medium.OTHER, door=""),
            "direction": lambda: turns.set(direction=Direction.MUTUAL, broadcast=False, answers=False),
            "part": lambda: turns.take_out_part(what[0]),
            "tag": lambda: turns.untag(what[0]),
            "boundary": turns.leave_boundary_out,
        }
        if kind not in ways:
            return False
        ways[kind]()
        self._draft.again()
        return True

    async def _ask(
        self, question: str, parse: Callable[[str], Value], hint: str, said: Callable[[Value], str], line: str = ""
    ) -> Value | None:
        from nurture.tui.screens.ask import Ask

        return await self._app.push_screen_wait(Ask(question, parse, hint, said, line))

    def _set(self, **fields: Any) -> None:
        self._draft.turns.set(**fields)
        self._draft.again()

    # --- who ------------------------------------------------------------------------------------------------

    def name(self, name: str) -> Ways:
        """What a name in question can mean."""
        return self.of_options(self._draft.options_of(name, self._today))

    def of_options(self, options: Sequence[Option]) -> Ways:
        """Options of the draft as choices."""
        head = joined((f"“{some(options[0].name)}” is", QUIET))
        return Ways(head, [Choice(each.label, self._answered(each), each.aside) for each in options])

    def _answered(self, option: Option) -> Callable[[], object]:
        async def ask() -> None:
            known = await self.somebody(f"Who is “{some(option.name)}”?")
            if known:
                self._draft.answer(option.name, known)

        return ask if option.answer == OTHER else lambda: self._draft.answer(option.name, option.answer)

    async def somebody(self, question: str) -> Known | None:
        """Ask for somebody of the journal."""
        return await self._ask(question, self._journal.pick, "a name", _named)

    def _person(self, known: Known) -> Ways:
        """Others whom the words for somebody could mean, anybody else, or nobody."""
        others = ordered(known.name, self._others(known), self._lately, self._today)

        async def ask() -> None:
            other = await self.somebody(f"Who was it, if not {known.name}?")
            if other:
                self._draft.swap(known, other)

        def swap(option: Option) -> Callable[[], object]:
            return lambda: self._draft.swap(known, option.answer if isinstance(option.answer, Known) else None)

        return Ways(
            _head("instead of ", known.name),
            [
                *(Choice(each.label, swap(each), each.aside) for each in others),
                Choice("somebody else …", ask),
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

    # --- when and where -------------------------------------------------------------------------------------

    async def day(self) -> None:
        """Say when it was."""
        from nurture.domain.dates import past_date

        today, order = self._today, self._journal.settings.date_order
        day = await self._ask(
            "When was it?",
            lambda text: past_date(text, today, order),
            "yesterday, last tue, 12 apr",
            lambda day: f"{ago(day, today)}, {long_date(day, today)}",
        )
        if day is not None:
            self._set(day=day)

    async def _time(self) -> None:
        def read(text: str) -> Any:
            return _found(
                self._journal.understand(f"met at {text}").at, "That is no time of day.", "7pm, or 19:30."
            )

        at = await self._ask("At what time?", read, "7pm, 19:30, noon", lambda at: f"at {at:%H:%M}")
        if at is not None:
            self._set(at=at)

    async def _length(self) -> None:
        def read(text: str) -> int:
            minutes = self._journal.understand(f"call for {text}").minutes
            return _found(minutes, "That is no length of time.", "45 min, or two hours.")

        minutes = await self._ask("How long did it take?", read, "45 min, two hours", length_words)
        if minutes is not None:
            self._set(minutes=minutes)

    async def _place(self) -> None:
        before = self._draft.capture.place if self._draft.capture else ""
        place = await self._ask("Where was it?", _words, "Blue Bottle", lambda place: f"@ {place}", before)
        if place is not None:
            self._set(place=place)

    # --- what it says beside --------------------------------------------------------------------------------

    def _part(self, key: PartKey) -> Ways:
        part = next(part for other, part in self._draft.parts if other == key)
        people = self._draft.capture.people if self._draft.capture else ()
        hand = [Choice(f"of {known.name}", self._handed(key, known)) for known in people if known != part.person]
        change = [] if part.field is Field.RELATION else [Choice("put it right …", lambda: self._words(key, part))]

        async def ask() -> None:
            known = await self.somebody("Whose is it?")
            if known:
                self._change(key, person=known)

        return Ways(
            _head("", part.text or part.field),
            [
                *change,
                *hand,
                Choice("of somebody else …", ask),
                Choice("take it out; its words stay", lambda: self._take_out_part(key)),
            ],
        )

    def _handed(self, key: PartKey, known: Known) -> Callable[[], object]:
        return lambda: self._change(key, person=known)

    async def _words(self, key: PartKey, part: Part) -> None:
        today, order = self._today, self._journal.settings.date_order
        changes = await self._ask(
            QUESTIONS[part.field],
            lambda text: read_part(part.field, text, today, order),
            "",
            lambda changes: said(changes, today),
            part_line(part),
        )
        if changes:
            self._change(key, **changes)

    def _change(self, key: PartKey, **fields: Any) -> None:
        self._draft.turns.change_part(key, **fields)
        self._draft.again()

    def _take_out_part(self, key: PartKey) -> None:
        self._draft.turns.take_out_part(key)
        self._draft.again()

    def _untag(self, tag: str) -> None:
        self._draft.turns.untag(tag)
        self._draft.again()


def _head(lead: str, words: str) -> Content:
    return joined((f"{lead}{some(words, 50)}", QUIET))


def _named(known: Known) -> str:
    return f"{known.name} ({known.hint})" if known.hint else known.name


def _words(text: str) -> str:
    if not text.strip():
        raise InvalidValue("Nothing is written yet.", "Esc leaves it as it was.")
    return text.strip()


def _found(value: Value | None, sentence: str, hint: str) -> Value:
    if value is None:
        raise InvalidValue(sentence, f"Write it like {hint}")
    return value
