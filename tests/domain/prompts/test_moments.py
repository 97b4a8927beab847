from datetime import date, timedelta

import pytest

from nurture.domain.etiquette import etiquette
from nurture.domain.fitting import fitting
from nurture.domain.intentions import Intention
from nurture.domain.people import BoundaryKind, Moment, MomentKind
from nurture.domain.portrait import PastPrompt
from nurture.domain.prompts import prompts_for
from nurture.domain.spheres import Sphere
from tests.domain.portraits import TODAY, boundary
from tests.domain.prompts.looking import days_ago, of, somebody, subjects


def moment(kind: MomentKind, ahead: int, label: str = "") -> Moment:
    day = TODAY + timedelta(ahead)
    return Moment(kind, day.month, day.day, 1980, label, 7)


@pytest.mark.parametrize(
    ("ahead", "words"),
    [
        (-20, None),
        (-9, "birthday"),
        (-1, "yesterday|birthday"),
        (0, "irthday"),
        (1, "tomorrow|day"),
        (6, "on Monday|birthday"),
        (7, None),
    ],
)
def test_a_birthday_is_near_for_some_days(ahead: int, words: str | None) -> None:
    found = [prompt for prompt in of(moments=(moment(MomentKind.BIRTHDAY, ahead),)) if "moment" in prompt.subject]
    assert bool(found) == bool(words)
    for prompt in found:
        assert prompt.intention is Intention.CONGRATULATE
        assert prompt.because == (("birthday", TODAY + timedelta(ahead)),)
        assert any(word in prompt.opener for word in (words or "").split("|"))


def test_a_birthday_comes_first_and_only_once_a_year() -> None:
    born = (moment(MomentKind.BIRTHDAY, 0),)
    assert subjects(of(moments=born))[0] == "moment:7:2026"
    used = PastPrompt("moment:7:2026", False, TODAY)
    assert "moment:7:2026" not in subjects(of(moments=born, past_prompts=(used,)))
    last_year = PastPrompt("moment:7:2025", False, days_ago(365))
    assert "moment:7:2026" in subjects(of(moments=born, past_prompts=(last_year,)))


def test_a_birthday_of_the_last_days_of_the_year_belongs_to_its_year() -> None:
    person = somebody(moments=(Moment(MomentKind.BIRTHDAY, 12, 30, id=7),))
    today = date(2027, 1, 3)
    found = prompts_for(person, etiquette(person, today, fitting()), today)
    assert "moment:7:2026" in subjects(found.prompts)


def test_a_leap_day_is_kept_in_other_years() -> None:
    person = somebody(moments=(Moment(MomentKind.BIRTHDAY, 2, 29, id=7),))
    today = date(2026, 2, 28)
    found = prompts_for(person, etiquette(person, today, fitting()), today).prompts
    assert found[0].because[0].date == today


def test_a_remembrance_is_spoken_of_softly_and_not_ahead() -> None:
    label = "her father"
    found = of(moments=(moment(MomentKind.REMEMBRANCE, 0, label),))[0]
    assert found.intention is Intention.REMEMBER
    assert "father" not in found.opener
    assert found.because[0].text == label
    assert "moment:7:2026" not in subjects(of(moments=(moment(MomentKind.REMEMBRANCE, 1),)))


@pytest.mark.parametrize("label", ["wedding", "", "[b]x"])
@pytest.mark.parametrize("ahead", [-2, 0, 2])
def test_an_anniversary_has_words_with_and_without_a_label(label: str, ahead: int) -> None:
    found = of(moments=(moment(MomentKind.ANNIVERSARY, ahead, label),))[0]
    assert found.subject == "moment:7:2026"
    assert ("wedding" in found.opener) == (label == "wedding")


def test_who_asked_for_business_only_is_spared_birthdays() -> None:
    born, only = (moment(MomentKind.BIRTHDAY, 0),), (boundary(BoundaryKind.BUSINESS_ONLY),)
    assert not of(sphere=Sphere.PROFESSIONAL, moments=born, boundaries=only)
