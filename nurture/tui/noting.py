"""Noting something of a person, and putting it right: one line typed, read along, written through the journal."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from nurture.domain import typed
from nurture.domain.boundary_words import MEANINGS, QUESTIONS, understood
from nurture.domain.dates import ago, future_date, long_date
from nurture.domain.people import BoundaryKind, Channel, Fact, Moment, Standing
from nurture.domain.stated import Stated, proposed
from nurture.errors import InvalidValue, NurtureError
from nurture.tui.lines import kind_words
from nurture.tui.screens.ask import Ask, Choose
from nurture.views.person import PersonPage, ThreadLine
from nurture.views.receipts import Receipt
from nurture.views.today import PromiseLine

if TYPE_CHECKING:
    from nurture.tui.app import NurtureApp

Value = TypeVar("Value")


class Noting:
    """The questions of a person's room; each asks, and then writes."""

    def __init__(self, app: "NurtureApp", page: PersonPage, land: Callable[[tuple[str, int]], object]) -> None:
        """`land` is told the kind and the key of what was written, once it is shown."""
        self._app, self._page, self._land = app, page, land
        self._today, self._order = app.journal.today(), app.journal.settings.date_order

    async def _ask(
        self, question: str, parse: Callable[[str], Value], hint: str, said: Callable[[Value], str], line: str = ""
    ) -> Value | None:
        return await self._app.push_screen_wait(Ask(question, parse, hint, said, line))

    def _write(self, kind: str, act: Callable[[], Receipt]) -> None:
        receipt = self._app.change(act)
        if isinstance(receipt, Receipt):
            self._land((kind, receipt.id))

    # --- facts, channels, dates -----------------------------------------------------------------------------

    async def fact(self, before: Fact | None = None) -> None:
        """Something they told you."""
        fact = await self._ask(
            f"What do you know of {self._page.name}?",
            typed.fact,
            "interest: pottery",
            lambda fact: f"{kind_words(fact.kind)}: {fact.text}",
            typed.fact_line(before) if before else "",
        )
        if fact and before:
            kept = replace(fact, id=before.id, learned_on=before.learned_on)
            self._write("fact", lambda: self._app.journal.knowledge.edit_fact(kept))
        elif fact:
            self._write("fact", lambda: self._app.journal.knowledge.add_fact(self._page.id, fact))

    async def channel(self, before: Channel | None = None) -> None:
        """A way to reach them."""
        channel = await self._ask(
            f"How can {self._page.name} be reached?",
            typed.channel,
            "ana@example.org, or signal +44 20 7946 0000 (home)",
            lambda channel: (
                f"{channel.kind}: {channel.address}" + (f" ({channel.label})" if channel.label else "")
            ),
            typed.channel_line(before) if before else "",
        )
        if channel and before:
            kept = replace(channel, id=before.id, standing=before.standing, note=before.note)
            self._write("channel", lambda: self._app.journal.knowledge.edit_channel(kept))
        elif channel:
            self._write("channel", lambda: self._app.journal.knowledge.add_channel(self._page.id, channel))

    async def moment(self, before: Moment | None = None) -> None:
        """A date that matters."""
        moment = await self._ask(
            f"Which date matters to {self._page.name}?",
            lambda text: typed.moment(text, self._order),
            "birthday 12 Apr 1990, or anniversary the wedding 3 June",
            typed.moment_line,
            typed.moment_line(before) if before else "",
        )
        if moment and before:
            kept = replace(moment, id=before.id)
            self._write("moment", lambda: self._app.journal.knowledge.edit_moment(kept))
        elif moment:
            self._write("moment", lambda: self._app.journal.knowledge.add_moment(self._page.id, moment))

    # --- promises and threads -------------------------------------------------------------------------------

    async def promise(self, before: PromiseLine | None = None) -> None:
        """What I promised them, or they me."""
        line = typed.promise_line(typed.Promise(before.by, before.text, before.due_on)) if before else ""
        promise = await self._ask(
            f"What was promised between you and {self._page.name}?",
            lambda text: typed.promise(text, self._today, self._order),
            "the recipe by friday, or they: the photos",
            self._said_promise,
            line,
        )
        knowledge = self._app.journal.knowledge
        if promise and before:
            self._write(
                "promise", lambda: knowledge.edit_promise(before.id, promise.by, promise.text, promise.due_on)
            )
        elif promise:
            self._write(
                "promise", lambda: knowledge.add_promise(self._page.id, promise.by, promise.text, promise.due_on)
            )

    def _said_promise(self, promise: typed.Promise) -> str:
        who = "You promised" if promise.by == "me" else "They promised"
        return f"{who} “{promise.text}”{self._by(promise.due_on, 'by')}."

    async def thread(self, before: ThreadLine | None = None) -> None:
        """Something going on in their life."""
        line = typed.thread_line(typed.Thread(before.text, before.ask_on)) if before else ""
        planned = before is not None and before.planned
        name = self._page.name
        thread = await self._ask(
            f"What did you mean to do with {name}?" if planned else f"What is going on in the life of {name}?",
            lambda text: typed.thread(text, self._today, self._order),
            "moving to Lisbon, ask in May",
            lambda thread: f"“{thread.text}”{self._by(thread.ask_on, '' if planned else 'ask')}.",
            line,
        )
        knowledge = self._app.journal.knowledge
        if thread and before:
            self._write("thread", lambda: knowledge.edit_thread(before.id, thread.text, thread.ask_on))
        elif thread:
            self._write("thread", lambda: knowledge.add_thread(self._page.id, thread.text, thread.ask_on))

    def _by(self, day: date | None, word: str) -> str:
        words = " ".join(filter(None, (word, long_date(day, self._today)))) if day else ""
        return f", {words}, {ago(day, self._today)}" if day else ""

    # --- boundaries -----------------------------------------------------------------------------------------

    async def boundary(self) -> None:
        """What they asked of us: their words, what that means, as read or otherwise, and when and where."""
        words = await self._ask(
            f"What did {self._page.name} ask of you, in their words?",
            _said,
            "please, not on Facebook",
            self._said_boundary,
        )
        stated = await self._meaning(words) if words else None
        if not words or not stated:
            return
        said = await self._ask("When did they say it, and where?", self._when, "today", self._said_when)
        if not said:
            return
        add = self._app.journal.knowledge.add_boundary
        self._write("boundary", lambda: add(self._page.id, words, *stated[:3], said.where, said.day))

    async def _meaning(self, words: str) -> Stated | None:
        """What the words come to: the proposal whole, or a kind with what has to be known about it."""
        stated = proposed(words, self._today, self._order)
        unread = stated.kind is BoundaryKind.OTHER
        first = ("", MEANINGS[stated.kind] if unread else self._said_stated(stated))
        others = [each for each in MEANINGS.items() if each[0] is not stated.kind or stated.kind in QUESTIONS]
        kind = await self._app.push_screen_wait(Choose(f"“{words}” means", [first, *others]))
        if kind is None:
            return None
        if not isinstance(kind, BoundaryKind):
            return stated
        before = stated if stated.kind is kind else Stated(kind)
        if kind is BoundaryKind.NO_CONTACT:
            line = before.until.isoformat() if before.until else ""
            answer = await self._ask(QUESTIONS[kind], self._until, "in a year", self._said_until, line)
            return None if answer is None else Stated(kind, until=answer or None)
        if kind not in QUESTIONS:
            return before
        hint = "facebook" if kind is BoundaryKind.NOT_ON else ""
        about = await self._ask(QUESTIONS[kind], _said, hint, str, before.about)
        return before._replace(about=about) if about else None

    def _said_boundary(self, words: str) -> str:
        """How the words are understood, as they are typed."""
        stated = proposed(words, self._today, self._order)
        return self._said_stated(stated) if stated.kind is not BoundaryKind.OTHER else ""

    def _when(self, text: str) -> typed.Occasion:
        """When and where they said it; nothing means today."""
        return typed.occasion(text, self._today, self._order)

    def _said_when(self, said: typed.Occasion) -> str:
        return f"said {long_date(said.day, self._today)}{f' {said.where}' if said.where else ''}"

    def _said_stated(self, stated: Stated) -> str:
        return understood(stated, self._today)

    def _until(self, text: str) -> "date | tuple[()]":
        """A day to come; an empty tuple for ever."""
        if not text.strip():
            return ()
        day = future_date(text, self._today, self._order)
        if day <= self._today:
            raise InvalidValue(f"{long_date(day, self._today)} is not ahead.", "Name a day to come.")
        return day

    def _said_until(self, day: "date | tuple[()]") -> str:
        return f"until {long_date(day, self._today)}" if day else "for ever"


def turned(channel: Channel) -> Channel:
    """The channel with the next standing."""
    ways = list(Standing)
    return replace(channel, standing=ways[(ways.index(channel.standing) + 1) % len(ways)])


def _said(text: str) -> str:
    if not text.strip():
        raise NurtureError("Nothing is written yet.")
    return text
