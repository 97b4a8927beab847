"""Questions worth asking when you talk, for a brief."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from nurture.domain.people import FactKind
from nurture.domain.prompts.grounds import Slots, View
from nurture.domain.prompts.openings import unknown_kinds
from nurture.domain.prompts.phrases import phrases as phrases_of
from nurture.domain.prompts.saying import said
from nurture.domain.prompts.silence import may_not_write
from nurture.domain.prompts.wording import is_done, known, thing

if TYPE_CHECKING:
    from datetime import date

    from nurture.domain.etiquette import Etiquette
    from nurture.domain.portrait import Portrait
    from nurture.domain.prompts.phrases import Phrases


def questions_for(
    portrait: Portrait, etiquette: Etiquette, today: date, count: int = 2, phrases: Phrases | None = None
) -> tuple[str, ...]:
    """At most so many questions: what is going on, what they hope for, what is not known yet.

    None for the dead, the archived and those who asked for no contact.
    """
    view = View(portrait, etiquette, today, phrases or phrases_of())
    if may_not_write(view):
        return ()
    unlike = dict.fromkeys(question for question in _questions(view) if not etiquette.about(question))
    return tuple(islice(unlike, count))


def _questions(view: View) -> Iterator[str]:
    etiquette = view.etiquette
    going_on = (thread.text for thread in view.portrait.threads if not thread.planned)
    threads = (text for text in going_on if etiquette.fits_text(text))
    for text in islice(threads, 1):
        hard = view.phrases.mentions("hard", text)
        named = "" if is_done(text, view.phrases) else known(text, view.phrases)
        yield said("question-hard", {}, view) if hard else said("question-thread", _slots(named), view)
    wishes = [
        fact.text
        for fact in view.portrait.facts
        if fact.kind is FactKind.HOPE and etiquette.fits_topic(fact.kind, fact.text)
    ]
    for text in wishes[-1:]:
        wish = thing(text, view.phrases, the=True)
        yield said("question-wish", _slots(wish.text if wish else ""), view)
    for kind in unknown_kinds(view):
        yield said(f"question-{kind}", {}, view)


def _slots(named: str) -> Slots:
    return {"thing": named} if named else {}
