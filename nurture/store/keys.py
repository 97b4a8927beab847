"""Primary keys that two machines, or two nurtures on one file, do not make twice.

A key is 53 bits: seconds since 2020 above 22 random bits, and within one process each is greater than the
one before. So keys sort by when they were made, are unique over all tables (the search index uses them as
its row ids), and pass unharmed through JSON readers that know only doubles.
"""

import os
import time

_EPOCH = 1_577_836_800  # 2020-01-01T00:00:00Z
_RANDOM_BITS = 22
_last = 0


def _random() -> int:
    """22 random bits; the `secrets` module would cost the shell 3 ms."""
    return int.from_bytes(os.urandom(3)) >> 2


def new_key() -> int:
    """A key greater than every other that this process has made."""
    global _last
    fresh = (int(time.time()) - _EPOCH) << _RANDOM_BITS | _random()
    _last = max(_last + 1, fresh if fresh >> _RANDOM_BITS > _last >> _RANDOM_BITS else 0)
    return _last


def same_second(one: int, other: int) -> bool:
    """Whether two keys share their random part's room, so that runs of them could meet."""
    return one >> _RANDOM_BITS == other >> _RANDOM_BITS


def go_on_after(key: int) -> None:
    """Make only greater keys from now on: another program has used those up to `key`."""
    global _last
    _last = max(_last, key)
