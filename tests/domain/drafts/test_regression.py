"""The regression that learns how wordings lean finds what there is to find, and the same every time."""

import math

from tests.domain.drafts.regression import START, Example, chance_of, odds_of, regressed

SIDES = [Example({"sold": 1.0}, True), Example({"kin": 1.0}, False)] * 20


def slope(examples: list[Example], weights: dict[str, float], name: str, penalty: float) -> float:
    """How fast what is made small changes with one weight: 0 where it is smallest."""
    told = sum(
        each.importance * each.features.get(name, float(name == START))
        * (chance_of(odds_of(each.features, weights)) - each.is_one)
        for each in examples
    )  # fmt: skip
    return told + (0 if name == START else penalty) * weights[name]


def test_each_side_gets_its_sign() -> None:
    weights = regressed(SIDES, 1.0)
    assert weights["sold"] > 0.5
    assert weights["kin"] < -0.5


def test_nothing_is_left_to_gain_in_any_direction() -> None:
    examples = [*SIDES, Example({"sold": 0.7, "kin": 1.0}, True, 3.0), Example({}, False, 0.4)]
    weights = regressed(examples, 2.0, rounds=60)
    assert all(abs(slope(examples, weights, name, 2.0)) < 1e-6 for name in weights)


def test_a_larger_penalty_makes_smaller_weights() -> None:
    assert regressed(SIDES, 10.0)["sold"] < regressed(SIDES, 1.0)["sold"]


def test_what_is_on_both_sides_weighs_nothing() -> None:
    examples = [Example({"the": 1.0, **each.features}, each.is_one) for each in SIDES]
    assert abs(regressed(examples, 1.0, rounds=60)["the"]) < 1e-6


def test_what_is_important_counts_more() -> None:
    mixed = [Example({"now": 1.0}, True, 5.0), Example({"now": 1.0}, False)] * 10
    assert regressed(mixed, 1.0)["now"] + regressed(mixed, 1.0)[START] > 0.5


def test_chances_stay_between_nothing_and_all() -> None:
    assert 0 < chance_of(-1e9) < chance_of(0.0) == 0.5 < chance_of(1e9) < 1 + math.ulp(1)
