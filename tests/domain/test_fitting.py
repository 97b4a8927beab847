"""The line in the sand as data (R3)."""

from nurture.domain.fitting import fitting
from nurture.domain.intentions import Intention
from nurture.domain.people import FactKind
from nurture.domain.spheres import Sphere


def test_every_sphere_says_what_it_finds_fitting() -> None:
    for sphere, fits in fitting().items():
        assert fits.words, sphere
        assert Intention.HELLO in fits.intentions
        assert FactKind.WORK in fits.topics
        assert fits.asks
    assert set(fitting()) == set(Sphere)


def test_whoever_is_both_may_hear_what_a_friend_may() -> None:
    assert fitting()[Sphere.BOTH].intentions >= fitting()[Sphere.FRIEND].intentions


def test_a_change_touches_only_what_it_names() -> None:
    plain = fitting()
    said = fitting({Sphere.PROFESSIONAL: {"topics": ("work", "family")}})
    assert said[Sphere.PROFESSIONAL].topics == (FactKind.WORK, FactKind.FAMILY)
    assert said[Sphere.PROFESSIONAL].intentions == plain[Sphere.PROFESSIONAL].intentions
    assert said[Sphere.FRIEND] == plain[Sphere.FRIEND]
    assert fitting() == plain
