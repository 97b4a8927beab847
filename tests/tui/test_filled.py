import pytest

from nurture.domain.dates import DateOrder
from nurture.domain.pace import Pace
from nurture.domain.people import Channel, Fact, FactKind, Moment, MomentKind, Sphere
from nurture.errors import NurtureError
from nurture.journal import Journal
from nurture.tui import filled
from tests.journals import add

EMPTY = dict.fromkeys(("name", "rhythm", "limit", "nicknames", "circles", "birthday", "email", "phone", "met"), "")


@pytest.mark.parametrize(
    ("rhythm", "limit", "expected"),
    [
        ("", "", Pace()),
        ("6 weeks", "", Pace(42)),
        ("every month", "2 months", Pace(30, 60)),
        (" Ambient ", "", Pace(ambient=True)),
    ],
)
def test_a_pace_is_read_from_two_fields(rhythm: str, limit: str, expected: Pace) -> None:
    assert filled.pace(rhythm, limit) == expected


@pytest.mark.parametrize(
    ("rhythm", "limit", "sentence"),
    [
        ("whenever", "", "not an interval"),
        ("", "2 months", "needs a rhythm"),
        ("2 months", "1 month", "longer than"),
        ("ambient", "2 months", "no limit"),
    ],
)
def test_a_pace_that_cannot_be_is_refused(rhythm: str, limit: str, sentence: str) -> None:
    with pytest.raises(NurtureError, match=sentence):
        filled.pace(rhythm, limit)


def test_a_name_is_enough() -> None:
    profile = filled.profile({**EMPTY, "name": " Ana  Costa "}, Sphere.BOTH, DateOrder.DMY)
    assert (profile.name, profile.sphere, profile.pace) == ("Ana Costa", Sphere.BOTH, Pace())
    assert (profile.channels, profile.moments, profile.facts, profile.circles) == ((), (), (), ())


def test_every_field_ends_up_where_it_belongs() -> None:
    profile = filled.profile(
        {
            "name": "Ana",
            "rhythm": "6 weeks",
            "limit": "",
            "nicknames": "Anita, Nita, ",
            "circles": "pottery,choir",
            "birthday": "12/4",
            "email": "ana@example.org",
            "phone": "",
            "met": "on a ferry",
        },
        Sphere.FRIEND,
        DateOrder.MDY,
    )
    assert profile.nicknames == ("Anita", "Nita")
    assert profile.circles == ("pottery", "choir")
    assert profile.moments == (Moment(MomentKind.BIRTHDAY, 12, 4),)
    assert profile.channels == (Channel("email", "ana@example.org"),)
    assert profile.facts == (Fact(FactKind.HOW_WE_MET, "on a ferry"),)


def test_an_edit_holds_only_what_was_changed(journal: Journal) -> None:
    moments = (Moment(MomentKind.BIRTHDAY, 4, 12, 1990),)
    ana = add(journal, "Ana", every=42, circles=("pottery",), moments=moments)
    page = journal.page(ana)
    values = filled.shown_values(page)
    assert values["rhythm"] == "6 weeks"
    assert values["birthday"] == "12 April 1990"
    assert filled.edit(values, page.sphere, page, DateOrder.DMY) == {}
    changed = {**values, "birthday": "", "circles": "pottery, choir"}
    edit = filled.edit(changed, Sphere.BOTH, page, DateOrder.DMY)
    assert edit == {"sphere": Sphere.BOTH, "birthday": (), "circles": ("pottery", "choir")}
    journal.people.edit(ana, **edit)
    after = journal.page(ana)
    assert (after.sphere, after.moments) == (Sphere.BOTH, ())
    assert after.circles == ("choir", "pottery")
