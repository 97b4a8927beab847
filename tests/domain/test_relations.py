import pytest

from nurture.domain.relations import Acquaintance, RelationKind, role, sentence


@pytest.mark.parametrize("kind", RelationKind)
def test_the_inverse_of_the_inverse_is_the_kind_itself(kind: RelationKind) -> None:
    assert kind.inverse.inverse is kind


def test_some_kinds_look_different_from_the_other_side() -> None:
    turned = {kind for kind in RelationKind if kind.inverse is not kind}
    assert turned == {
        RelationKind.PARENT,
        RelationKind.CHILD,
        RelationKind.INTRODUCED,
        RelationKind.INTRODUCED_BY,
    }


def test_both_sides_say_the_same_and_every_kind_has_its_words() -> None:
    assert sentence("Clara", RelationKind.PARENT, "Emil") == "Clara is a parent of Emil"
    assert sentence("Emil", RelationKind.PARENT.inverse, "Clara") == "Emil is a child of Clara"
    assert len({sentence("A", kind, "B") for kind in RelationKind}) == len(RelationKind)


def test_an_acquaintance_is_shown_by_what_they_are_to_the_person() -> None:
    roles = [role(Acquaintance(1, "Ben", kind)) for kind in RelationKind]
    assert all(roles)
    assert len(set(roles)) == len(RelationKind)
    assert role(Acquaintance(1, "Ben", None, ("pottery",))) == ""


def test_what_two_people_share_is_counted_in_words() -> None:
    ben = Acquaintance(1, "Ben", None, ("choir", "pottery"))
    assert ben.shared == ("choir", "pottery")
    assert ben._replace(touches=1).shared == ("choir", "pottery", "1 touch")
    assert ben._replace(circles=(), touches=12).shared == ("12 touches",)
