"""What is shipped tells the next gap best, and tells of changes where there are some, on made-up histories."""

from itertools import chain

import pytest

from tests.domain.learning.histories import KINDS, STEADY, History, histories
from tests.domain.learning.report import (
    Missed,
    cases,
    comparison,
    long_enough,
    missed,
    report,
    silences,
    told,
    until_heard,
)
from tests.domain.learning.ways import SHIPPED, WAYS

SEED = 7
"""Neither that of the thresholds nor one of the report's."""


@pytest.fixture(scope="module")
def some() -> list[History]:
    return list(histories(SEED, 80))


@pytest.fixture(scope="module")
def compared(some: list[History]) -> dict[str, Missed]:
    return comparison(list(cases(some)))


def test_what_is_shipped_is_the_winner(compared: dict[str, Missed]) -> None:
    assert next(iter(compared)) == SHIPPED
    shipped = compared[SHIPPED]
    assert shipped.times == min(off.times for off in compared.values())
    assert shipped.days <= 1.03 * min(off.days for off in compared.values())


@pytest.mark.parametrize("simple", ["plain mean", "last gap"])
def test_it_is_clearly_better_than_what_is_simple(compared: dict[str, Missed], simple: str) -> None:
    shipped, other = compared[SHIPPED], compared[simple]
    assert shipped.days <= 0.9 * other.days
    assert shipped.part <= 0.9 * other.part


def test_changes_are_told_where_there_are_some(some: list[History]) -> None:
    parts = {kind: [each for each in some if each.kind == kind and long_enough(each)] for kind in KINDS}
    steady = told(list(chain.from_iterable(parts[kind] for kind in STEADY)))
    assert steady.histories > 200
    assert steady.step <= 0.03
    assert steady.drift <= 0.02
    assert told(parts["changing"]).step >= 0.5
    drifting = told(parts["drifting"])
    assert drifting.drift >= 0.4
    assert drifting.drift + drifting.step >= 0.5


def test_silences_are_told_of_late_enough_and_not_too_late(some: list[History]) -> None:
    steady = [each for each in some if each.kind in STEADY][::4]
    assert silences(steady) <= 0.02
    assert 3 <= until_heard(steady) <= 6


def test_each_gap_is_held_back_from_those_before_it() -> None:
    (known, gap), *_ = cases(histories(SEED, 1, ("regular",)))
    assert len(known) >= 4
    assert gap >= 1
    off = missed(lambda gaps: 20.0, [((10, 10), 10), ((10, 10), 40)])
    assert (off.days, off.part, round(off.times, 3)) == (15, 0.75, 0.693)


def test_the_same_seed_makes_the_same_histories_and_another_does_not() -> None:
    first, again, other = (list(histories(seed, 2)) for seed in (1, 1, 2))
    assert first == again
    assert first != other
    assert {each.kind for each in first} == set(KINDS)


def test_the_report_names_every_way_and_kind() -> None:
    lines = "\n".join(report(2))
    assert all(name in lines for name in (*WAYS, *KINDS))
