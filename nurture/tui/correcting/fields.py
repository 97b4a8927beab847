"""Putting right when, for how long and where it was."""

from datetime import time
from typing import Any

from nurture.domain.dates import ago, long_date
from nurture.errors import InvalidValue
from nurture.tui.chip_lines import length_words
from nurture.tui.correcting.base import Asking, Value


class CorrectingFields(Asking):
    """Corrections by a question each; an answer is read as a line would be."""

    def _set(self, **fields: Any) -> None:
        self._draft.turns.set(**fields)
        self._draft.again()

    async def day(self) -> None:
        """Say when it was, or when it will be: a day to come makes the line a plan."""
        from nurture.domain.dates import any_date

        today, order = self._today, self._journal.settings.date_order
        day = await self._ask(
            "When was it?",
            lambda text: any_date(text, today, order),
            "yesterday, last tue, 12 apr, in two weeks",
            lambda day: f"{ago(day, today)}, {long_date(day, today)}",
        )
        if day is not None:
            self._set(day=day)

    async def at(self) -> None:
        """Say at what time."""

        def read(text: str) -> time:
            return _found(
                self._journal.understand(f"met at {text}").at, "That is no time of day.", "7pm, or 19:30."
            )

        at = await self._ask("At what time?", read, "7pm, 19:30, noon", lambda at: f"at {at:%H:%M}")
        if at is not None:
            self._set(at=at)

    async def length(self) -> None:
        """Say how long it took."""

        def read(text: str) -> int:
            minutes = self._journal.understand(f"call for {text}").minutes
            return _found(minutes, "That is no length of time.", "45 min, or two hours.")

        minutes = await self._ask("How long did it take?", read, "45 min, two hours", length_words)
        if minutes is not None:
            self._set(minutes=minutes)

    async def place(self) -> None:
        """Say where."""
        before = self._draft.capture.place if self._draft.capture else ""
        place = await self._ask("Where was it?", _words, "Blue Bottle", lambda place: f"@ {place}", before)
        if place is not None:
            self._set(place=place)


def _words(text: str) -> str:
    if not text.strip():
        raise InvalidValue("Nothing is written yet.", "Esc leaves it as it was.")
    return text.strip()


def _found(value: Value | None, sentence: str, hint: str) -> Value:
    if value is None:
        raise InvalidValue(sentence, f"Write it like {hint}")
    return value
