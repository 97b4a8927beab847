"""Logistic regression on sparse features, small enough to be run by anybody, and the same on every run.

Made as small as can be is the sum, over all examples, of importance * log(1 + exp(-odds)) (with the sign turned
for what is none), plus penalty / 2 * the square of every weight but `start`. One weight at a time goes a Newton
step (its slope over its curvature, at most `STEP`), in rounds through all of them: cyclic coordinate descent.
"""

import math
from collections.abc import Mapping, Sequence
from typing import NamedTuple

START = "start"
STEP = 1.0
ROUNDS = 25
_FURTHEST = 30.0


class Example(NamedTuple):
    """The features of one message with their values, and what it is."""

    features: Mapping[str, float]
    is_one: bool
    importance: float = 1.0


def regressed(examples: Sequence[Example], penalty: float, rounds: int = ROUNDS) -> dict[str, float]:
    """The weight of each feature, and that of `START`, which every example has."""
    columns: dict[str, list[tuple[int, float]]] = {START: [(at, 1.0) for at in range(len(examples))]}
    for at, example in enumerate(examples):
        for name, value in example.features.items():
            columns.setdefault(name, []).append((at, value))
    weights = dict.fromkeys(columns, 0.0)
    chances = [0.5] * len(examples)
    odds = [0.0] * len(examples)
    for _ in range(rounds):
        for name, column in columns.items():
            shrink = 0.0 if name == START else penalty
            slope, curve = shrink * weights[name], shrink + 1e-9
            for at, value in column:
                example, chance = examples[at], chances[at]
                slope += example.importance * value * (chance - example.is_one)
                curve += example.importance * value * value * chance * (1 - chance)
            step = max(-STEP, min(STEP, -slope / curve))
            weights[name] += step
            for at, value in column:
                odds[at] += step * value
                chances[at] = chance_of(odds[at])
    return weights


def chance_of(odds: float) -> float:
    """The chance, from 0 to 1, that log-odds stand for."""
    return 1 / (1 + math.exp(-max(-_FURTHEST, min(_FURTHEST, odds))))


def odds_of(features: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """The log-odds of an example."""
    return weights[START] + sum(weights.get(name, 0.0) * value for name, value in features.items())
