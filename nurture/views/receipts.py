"""What a change did."""

from __future__ import annotations

from typing import NamedTuple


class Receipt(NamedTuple):
    """What a change did, in one sentence, and which rows it made."""

    sentence: str
    id: int = 0
    people: tuple[int, ...] = ()
