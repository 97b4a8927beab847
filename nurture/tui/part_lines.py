"""A part of a line as something to type: what stands there is read back by what `typed` reads elsewhere too."""

from datetime import date
from typing import Any

from nurture.domain import typed
from nurture.domain.capture import Field, Part
from nurture.domain.dates import DateOrder, ago, long_date
from nurture.domain.people import Fact, FactKind
from nurture.errors import InvalidValue
from nurture.tui.lines import kind_words

Changes = dict[str, Any]
"""Fields of a part, and what they shall be."""

QUESTIONS = {
    Field.PROMISE: "What was promised?",
    Field.THREAD: "What is going on?",
    Field.NEXT: "What do you mean to do next?",
    Field.FACT: "What did you learn?",
    Field.GAVE: "What did you give?",
    Field.RECEIVED: "What did you receive?",
    Field.MOMENT: "Which date is it?",
}


def part_line(part: Part) -> str:
    """The line that `read_part` reads back."""
    if part.field is Field.PROMISE:
        return typed.promise_line(typed.Promise(part.kind, part.text, part.when))
    if part.field in (Field.THREAD, Field.NEXT):
        return typed.thread_line(typed.Thread(part.text, part.when))
    if part.field is Field.FACT:
        return typed.fact_line(Fact(FactKind(part.kind), part.text))
    if part.field in (Field.GAVE, Field.RECEIVED):
        return f"{part.kind}: {part.text}"
    return part.text


def read_part(field: Field, text: str, today: date, order: DateOrder) -> Changes:
    """What a typed line makes of a part. Raises `InvalidValue` where it says nothing, or no such thing."""
    if field is Field.PROMISE:
        promise = typed.promise(text, today, order)
        return {"kind": promise.by, "text": promise.text, "when": promise.due_on}
    if field in (Field.THREAD, Field.NEXT):
        thread = typed.thread(text, today, order)
        return {"text": thread.text, "when": thread.ask_on}
    if field is Field.FACT:
        fact = typed.fact(text)
        return {"kind": str(fact.kind), "text": fact.text}
    if field in (Field.GAVE, Field.RECEIVED):
        return _kindness(text)
    if not text.strip():
        raise InvalidValue("Nothing is written yet.", "Esc leaves it as it was.")
    if field is Field.MOMENT:
        typed.moment(text, order)
    return {"text": text.strip()}


def _kindness(text: str) -> Changes:
    from nurture.domain.typed_kindness import read

    deed = read(text)[1]
    return {"kind": str(deed.kind), "text": deed.text}


def said(changes: Changes, today: date) -> str:
    """What was read, said back: "I promised: the recipe, Fri 27 Nov, in 5 days"."""
    kind = changes.get("kind", "")
    lead = {"me": "I promised: ", "them": "They promised: "}.get(kind, f"{kind_words(kind)}: " if kind else "")
    day = changes.get("when")
    words: str = changes["text"]
    return lead + words + (f", {long_date(day, today)}, {ago(day, today)}" if day else "")
