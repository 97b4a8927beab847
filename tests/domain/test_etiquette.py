"""R3, R4 and R5 in their one place: what is fitting between the user and one person today."""

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nurture.domain.etiquette import OF_USE, Etiquette, etiquette, holds, in_force
from nurture.domain.fitting import fitting
from nurture.domain.intentions import Intention
from nurture.domain.people import BoundaryKind, Channel, FactKind, Standing
from nurture.domain.portrait import Door
from nurture.domain.spheres import Sphere
from nurture.domain.touches import Medium
from tests.domain.portraits import TODAY, boundary, portrait, wrote

EMAIL = Channel("email", "ana@example.org")
PHONE = Channel("phone", "+44 20 7946 0000")
SIGNAL = Channel("signal", "+44 20 7946 0000")
FACEBOOK = Channel("facebook", "ana.costa")
WEB = Channel("web", "https://ana.example.org")


def with_(channel: Channel, standing: Standing, note: str = "") -> Channel:
    return Channel(channel.kind, channel.address, channel.label, standing, note)


def judged(**said: Any) -> Etiquette:
    return etiquette(portrait(**said), TODAY, fitting())


# --- R4: boundaries -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({}, True),
        ({"said_on": TODAY}, True),
        ({"said_on": TODAY + timedelta(1)}, False),
        ({"until": TODAY + timedelta(1)}, True),
        ({"until": TODAY}, False),
        ({"lifted_on": TODAY}, False),
        ({"lifted_on": TODAY + timedelta(1)}, True),
    ],
)
def test_a_boundary_holds_from_its_day_until_it_is_lifted_or_over(said: dict[str, Any], expected: bool) -> None:
    line = boundary(BoundaryKind.NO_CONTACT, **said)
    assert holds(line, TODAY) is expected
    assert in_force([line], TODAY) == ((line,) if expected else ())


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (BoundaryKind.NO_CONTACT, "no_contact"),
        (BoundaryKind.NO_BUSINESS, "no_business"),
        (BoundaryKind.BUSINESS_ONLY, "business_only"),
    ],
)
def test_each_kind_by_its_name(kind: BoundaryKind, name: str) -> None:
    line = boundary(kind)
    assert getattr(judged(boundaries=(line,)), name) == line
    assert getattr(judged(boundaries=(boundary(kind, lifted_on=TODAY),)), name) is None


def test_a_forbidden_topic_is_found_in_facts_and_drafts() -> None:
    line = boundary(BoundaryKind.NOT_ABOUT, "my divorce")
    rules = judged(boundaries=(line,))
    assert rules.about("How is your ex-husband?") == line
    assert rules.about("How is your pottery?") is None
    assert not rules.fits_topic(FactKind.FAMILY, "divorced since May")
    assert rules.fits_topic(FactKind.FAMILY, "two sisters")
    assert not rules.fits_text("the custody hearing")


def test_a_topic_without_its_word_is_known_by_what_they_said() -> None:
    line = boundary(BoundaryKind.NOT_ABOUT, words="please nothing about politics")
    assert judged(boundaries=(line,)).about("the election") == line


def test_a_channel_is_refused_by_its_boundary_or_its_standing() -> None:
    line = boundary(BoundaryKind.NOT_ON, "fb")
    cold = with_(PHONE, Standing.UNWELCOME, "never before the wedding")
    rules = judged(boundaries=(line,), channels=(FACEBOOK, cold, EMAIL))
    assert rules.on(FACEBOOK) == line
    assert rules.on(EMAIL) is None
    assert rules.on(None) is None
    refused = rules.on(cold)
    assert refused is not None
    assert (refused.words, refused.said_on, refused.kind) == (cold.note, TODAY, BoundaryKind.NOT_ON)
    assert rules.doors_open() == (EMAIL,)


def test_no_contact_closes_every_door_and_every_intention() -> None:
    rules = judged(boundaries=(boundary(BoundaryKind.NO_CONTACT),), channels=(with_(EMAIL, Standing.WELCOME),))
    assert rules.doors_open() == ()
    assert not any(rules.fits(intention) for intention in Intention)


# --- R3: the line in the sand -------------------------------------------------------------------------------


def test_no_business_closes_nothing_friendly() -> None:
    plain, closed = judged(), judged(boundaries=(boundary(BoundaryKind.NO_BUSINESS),))
    assert [each for each in Intention if plain.fits(each)] == [each for each in Intention if closed.fits(each)]
    assert all(closed.fits(intention) for intention in Intention)


def test_of_their_work_a_friend_who_wants_no_business_speaks_first() -> None:
    plain, closed = judged(), judged(boundaries=(boundary(BoundaryKind.NO_BUSINESS),))
    assert plain.fits_topic(FactKind.WORK, "sells kilns")
    assert not closed.fits_topic(FactKind.WORK, "sells kilns")
    assert closed.fits_topic(FactKind.HOPE, "a bigger shop")
    assert closed.fits_text("a new job in Lisbon")


@pytest.mark.parametrize(
    ("kinds", "side"),
    [
        ((), Sphere.BOTH),
        ((BoundaryKind.NO_BUSINESS,), Sphere.FRIEND),
        ((BoundaryKind.BUSINESS_ONLY,), Sphere.PROFESSIONAL),
        ((BoundaryKind.BUSINESS_ONLY, BoundaryKind.NO_BUSINESS), Sphere.BOTH),
    ],
)
def test_who_is_both_and_asked_for_one_is_treated_as_that(kinds: tuple[BoundaryKind, ...], side: Sphere) -> None:
    rules = judged(sphere=Sphere.BOTH, boundaries=tuple(map(boundary, kinds)))
    assert (rules.sphere, rules.fitting) == (side, fitting()[side])


def test_business_only_leaves_what_is_of_use_to_their_work() -> None:
    rules = judged(boundaries=(boundary(BoundaryKind.BUSINESS_ONLY),))
    assert {intention for intention in Intention if rules.fits(intention)} == OF_USE
    assert rules.fits_topic(FactKind.WORK, "runs a bakery")
    assert rules.fits_topic(FactKind.HOPE, "a better job")
    assert not rules.fits_topic(FactKind.HOPE, "to sail to Iceland")
    assert not rules.fits_topic(FactKind.FAMILY, "her boss is her aunt")
    assert rules.fits_text("starting at the new company")
    assert not rules.fits_text("moving to Lisbon")


def test_the_professional_sphere_leaves_the_family_alone() -> None:
    rules = judged(sphere=Sphere.PROFESSIONAL)
    assert not rules.fits(Intention.LAUGH)
    assert rules.fits(Intention.INTRODUCE)
    assert not rules.fits_topic(FactKind.FAMILY)
    assert rules.fits_topic(FactKind.WORK)


def test_what_fits_can_be_said_otherwise() -> None:
    said = fitting({Sphere.FRIEND: {"intentions": ("hello",), "topics": ("food",)}})
    rules = etiquette(portrait(), TODAY, said)
    assert [each for each in Intention if rules.fits(each)] == [Intention.HELLO]
    assert rules.fits_topic(FactKind.FOOD)
    assert not rules.fits_topic(FactKind.WORK)


# --- R5: one door -------------------------------------------------------------------------------------------


def door(medium: Medium, tried: int, answered: int) -> Door:
    return Door(medium, tried, answered)


def test_welcome_comes_before_unknown_and_a_web_page_is_no_door() -> None:
    welcome = with_(EMAIL, Standing.WELCOME)
    rules = judged(channels=(WEB, PHONE, welcome), doors=(door(Medium.CALL, 1, 0),))
    assert rules.doors_open() == (welcome, PHONE)


def test_a_door_never_used_is_not_proposed_while_another_is_open() -> None:
    asking = with_(PHONE, Standing.ASK_FIRST)
    used = (door(Medium.EMAIL, 2, 0),)
    assert judged(channels=(asking, SIGNAL, EMAIL), doors=used).doors_open() == (EMAIL,)
    assert judged(channels=(asking, SIGNAL)).doors_open() == (SIGNAL, asking)


def test_where_they_answer_on_one_door_it_is_the_one() -> None:
    doors = (door(Medium.EMAIL, 4, 0), door(Medium.MESSAGE, 2, 2))
    rules = judged(channels=(with_(EMAIL, Standing.WELCOME), SIGNAL, FACEBOOK), doors=(doors))
    assert rules.doors_open() == (SIGNAL, FACEBOOK)
    assert judged(channels=(EMAIL, SIGNAL), doors=doors).doors_open() == (SIGNAL,)


def test_while_an_attempt_is_out_nobody_is_chased_on_another_platform() -> None:
    out = {"attempts": (TODAY - timedelta(6),), "touches": (wrote(TODAY - timedelta(6), Medium.EMAIL),)}
    channels = (with_(PHONE, Standing.WELCOME), EMAIL, FACEBOOK)
    answered = (door(Medium.CALL, 1, 1),)
    assert judged(channels=channels, doors=answered, **out).doors_open() == (EMAIL,)
    assert judged(channels=(PHONE, FACEBOOK), **out).doors_open() == ()


def test_an_attempt_through_a_door_they_closed_binds_to_nothing() -> None:
    out = {"attempts": (TODAY - timedelta(6),), "touches": (wrote(TODAY - timedelta(6), Medium.SOCIAL),)}
    refused = (boundary(BoundaryKind.NOT_ON, "facebook"),)
    assert judged(channels=(EMAIL, FACEBOOK), boundaries=refused, **out).doors_open() == (EMAIL,)
    assert judged(channels=(EMAIL, FACEBOOK), **out).doors_open() == (FACEBOOK,)


CHANNELS = st.builds(
    lambda channel, standing: with_(channel, standing),
    st.sampled_from([EMAIL, PHONE, SIGNAL, FACEBOOK, WEB]),
    st.sampled_from(list(Standing)),
)
DOORS = st.lists(st.builds(door, st.sampled_from(list(Medium)), st.integers(0, 4), st.integers(0, 3)), max_size=4)
LINES = st.builds(
    boundary,
    st.sampled_from(list(BoundaryKind)),
    st.sampled_from(["facebook", "calls", "all but email", "work", ""]),
)


@settings(max_examples=100)
@given(
    st.lists(CHANNELS, max_size=6).map(tuple),
    DOORS.map(tuple),
    st.lists(LINES, max_size=3).map(tuple),
    st.lists(st.sampled_from(list(Medium)), max_size=2),
)
def test_no_door_that_was_refused_is_ever_proposed(
    channels: tuple[Channel, ...], doors: tuple[Door, ...], lines: tuple[Any, ...], tried: list[Medium]
) -> None:
    touches = tuple(wrote(TODAY - timedelta(n + 1), medium) for n, medium in enumerate(tried))
    attempts = tuple(touch.happened_on for touch in touches)
    rules = judged(channels=channels, doors=doors, boundaries=lines, touches=touches, attempts=attempts)
    proposed = rules.doors_open()
    assert not any(rules.on(channel) for channel in proposed)
    assert set(proposed) <= set(channels)
    assert not (rules.no_contact and proposed)
