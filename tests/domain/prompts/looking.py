"""Short roads to the prompts of a person, for tests."""

from datetime import date, timedelta
from typing import Any

from nurture.domain.etiquette import etiquette
from nurture.domain.fitting import fitting
from nurture.domain.people import Fact, FactKind
from nurture.domain.portrait import Portrait
from nurture.domain.prompts import Prompt, Prompts, prompts_for
from nurture.domain.prompts.grounds import View
from nurture.domain.prompts.phrases import phrases
from nurture.domain.touches import Direction, Medium
from nurture.views.person import ThreadLine, TouchLine
from tests.domain.portraits import TODAY, portrait

LATELY = TODAY - timedelta(20)
"""When they last talked, unless it is said otherwise."""


def prompts(person: Portrait, today: date = TODAY) -> Prompts:
    return prompts_for(person, etiquette(person, today, fitting()), today)


def of(**said: Any) -> tuple[Prompt, ...]:
    """The prompts for Ana Costa, with whom one talked lately."""
    return prompts(somebody(**said)).prompts


def somebody(**said: Any) -> Portrait:
    return portrait(**({"last_exchange": LATELY} | said))


def seen(**said: Any) -> View:
    person = somebody(**said)
    return View(person, etiquette(person, TODAY, fitting()), TODAY, phrases())


def subjects(found: tuple[Prompt, ...]) -> list[str]:
    return [prompt.subject for prompt in found]


def about(found: tuple[Prompt, ...], subject: str) -> Prompt:
    """The prompt of a subject, which has to be there."""
    return next(prompt for prompt in found if prompt.subject == subject)


def days_ago(days: int) -> date:
    return TODAY - timedelta(days)


def fact(kind: FactKind, text: str, key: int = 1) -> Fact:
    return Fact(kind, text, days_ago(100), key)


def thread(text: str, opened: int = 10, ask: int | None = None, key: int = 1) -> ThreadLine:
    """Something going on, told so many days ago, to be asked after in so many days."""
    return ThreadLine(key, text, days_ago(opened), None if ask is None else days_ago(-ask))


def touch(text: str, ago: int, key: int = 1, direction: Direction = Direction.MUTUAL) -> TouchLine:
    return TouchLine(key, days_ago(ago), Medium.IN_PERSON, direction, False, text, "", ("Ana Costa",))
