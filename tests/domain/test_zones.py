"""Where somebody lives as a time zone, and what that makes of a day."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nurture.domain.folding import fold
from nurture.domain.zone_names import AMBIGUOUS, PLACES, STATES
from nurture.domain.zones import Place, day_note, is_still, ordinal, place_of

BERLIN = ZoneInfo("Europe/Berlin")
AUCKLAND = Place("Auckland", ZoneInfo("Pacific/Auckland"))
OAKLAND = Place("Oakland", ZoneInfo("America/Los_Angeles"))
LONDON = Place("London", ZoneInfo("Europe/London"))


@pytest.mark.parametrize(
    ("text", "name", "zone"),
    [
        ("Lisbon", "Lisbon", "Europe/Lisbon"),
        ("lives in New York", "New York", "America/New_York"),
        ("lives in Oslo with her family", "Oslo", "Europe/Oslo"),
        ("moved to Tbilisi with two suitcases from Graz", "Tbilisi", "Asia/Tbilisi"),
        ("moved to Lisbon last year", "Lisbon", "Europe/Lisbon"),
        ("SÃO PAULO", "SÃO PAULO", "America/Sao_Paulo"),
        ("Port of Spain", "Port of Spain", "America/Port_of_Spain"),
        ("Port-au-Prince", "Port-au-Prince", "America/Port-au-Prince"),
        ("New Jersey", "New Jersey", "America/New_York"),
        ("Jersey", "Jersey", "Europe/Jersey"),
        ("Auckland, New Zealand", "Auckland", "Pacific/Auckland"),
        ("Buenos Aires, Argentina", "Buenos Aires", "America/Argentina/Buenos_Aires"),
        ("Oakland, CA", "Oakland", "America/Los_Angeles"),
        ("London, UK", "London", "Europe/London"),
        ("Santiago de Compostela", "Santiago de Compostela", "Europe/Madrid"),
        ("Kraków", "Kraków", "Europe/Warsaw"),
        ("a flat in Köln, near the river", "Köln", "Europe/Berlin"),
        ("Washington, D.C.", "Washington, D.C.", "America/New_York"),
        ("Lyon and Barcelona", "Lyon", "Europe/Paris"),
    ],
)
def test_a_place_is_known_by_its_words(text: str, name: str, zone: str) -> None:
    place = place_of([text])
    assert place
    assert (place.name.replace(",", ""), str(place.zone)) == (name.replace(",", "").rstrip("."), zone)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "the blue house behind the mill",
        "東京",
        "Portland",
        "Paris, Texas",
        "Paris, TX",
        "Athens, Georgia",
        "London, Ontario",
        "Perth, Scotland",
        "between Berlin and Tokyo",
        "lives in the south",
        "from Valparaíso",
        "grew up in Ayacucho, Peru",
        "looking at flats in Lisbon",
        "used to live in Tokyo",
        "her parents live in Sydney",
        "wants to move to Oslo",
        "family reunion in Lima",
        "no longer in Lima",
    ],
)
def test_what_is_unclear_or_not_home_is_no_place(text: str) -> None:
    assert place_of([text]) is None


def test_the_newest_that_tells_a_place_counts() -> None:
    place = place_of(["a room above a shop", "Lisbon", "Tokyo"])
    assert place
    assert place.name == "Lisbon"
    assert place_of([]) is None


@settings(max_examples=50)
@given(st.text(max_size=300))
def test_no_text_is_too_strange(text: str) -> None:
    place = place_of([text])
    assert place is None or place.name


def test_the_names_are_folded_unique_and_of_zones_that_exist() -> None:
    names = [name.strip() for said in PLACES.values() for name in said.split(",")]
    assert sorted(set(names)) == sorted(names)
    assert [name for name in (*names, *AMBIGUOUS) if fold(name) != name] == []
    assert AMBIGUOUS.isdisjoint(names)
    assert all(ZoneInfo(zone) for zone in (*PLACES, *STATES))
    codes = [code for said in STATES.values() for code in said.split()]
    assert len(set(codes)) == len(codes)


TWELFTH = date(2026, 5, 12)
"""A Tuesday: Berlin is ten hours behind Auckland, nine before Oakland and one before London."""


@pytest.mark.parametrize(
    ("place", "now", "note"),
    [
        (AUCKLAND, datetime(2026, 5, 11, 13), "begins in Auckland the day before at 14:00 here"),
        (AUCKLAND, datetime(2026, 5, 11, 15), "already the 12th in Auckland"),
        (AUCKLAND, datetime(2026, 5, 12, 9), ""),
        (AUCKLAND, datetime(2026, 5, 12, 15), "already the 13th in Auckland"),
        (AUCKLAND, datetime(2026, 5, 5, 20), "begins in Auckland the day before at 14:00 here"),
        (AUCKLAND, date(2026, 5, 12), "begins in Auckland the day before at 14:00 here"),
        (OAKLAND, datetime(2026, 5, 11, 20), "begins in Oakland at 09:00 here"),
        (OAKLAND, datetime(2026, 5, 12, 8), "still the 11th in Oakland until 09:00"),
        (OAKLAND, datetime(2026, 5, 12, 9), ""),
        (OAKLAND, datetime(2026, 5, 13, 8), "still the 12th in Oakland until 09:00"),
        (OAKLAND, date(2026, 5, 1), "begins in Oakland at 09:00 here"),
        (LONDON, datetime(2026, 5, 12, 0, 30), ""),
        (LONDON, date(2026, 5, 12), ""),
    ],
)
def test_a_day_elsewhere_says_when_it_is(place: Place, now: date, note: str) -> None:
    assert day_note(TWELFTH, place, now, BERLIN) == note


def test_summer_time_is_that_of_the_day_not_of_today() -> None:
    winter = date(2026, 12, 12)
    assert day_note(winter, AUCKLAND, date(2026, 5, 1), BERLIN).endswith("at 12:00 here")


def test_a_day_lasts_there_while_here_it_is_over() -> None:
    assert is_still(TWELFTH, OAKLAND, datetime(2026, 5, 13, 8, 59), BERLIN)
    assert not is_still(TWELFTH, OAKLAND, datetime(2026, 5, 13, 9), BERLIN)


def test_ordinals() -> None:
    assert [ordinal(number) for number in (1, 2, 3, 4, 11, 12, 13, 21, 22, 23, 31)] == [
        "1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "22nd", "23rd", "31st",
    ]  # fmt: skip
