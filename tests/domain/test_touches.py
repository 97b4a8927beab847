"""What counts as an exchange (R2)."""

import pytest

from nurture.domain.touches import Direction, is_exchange


@pytest.mark.parametrize(
    ("direction", "broadcast", "counts"),
    [
        (Direction.MUTUAL, False, True),
        (Direction.IN, False, True),
        (Direction.OUT, False, False),
        (Direction.MUTUAL, True, False),
        (Direction.IN, True, False),
        (Direction.OUT, True, False),
    ],
)
def test_only_what_they_took_part_in_counts(direction: Direction, broadcast: bool, counts: bool) -> None:
    assert is_exchange(direction, broadcast=broadcast) is counts
