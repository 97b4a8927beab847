"""Boundaries in words."""

from datetime import date

import pytest

from nurture.domain.boundary_words import MEANINGS, understood
from nurture.domain.people import BoundaryKind


@pytest.mark.parametrize(
    ("kind", "about", "until", "words"),
    [
        (BoundaryKind.BUSINESS_ONLY, "", None, "business only"),
        (BoundaryKind.NOT_ON, "facebook", None, "not on facebook"),
        (BoundaryKind.NOT_ON, "all but email", None, "only on email"),
        (BoundaryKind.NOT_ABOUT, "the divorce", None, "not about the divorce"),
        (BoundaryKind.NO_CONTACT, "", date(2026, 5, 1), "no contact until Fri 1 May"),
        (BoundaryKind.OTHER, "", None, "kept and shown"),
    ],
)
def test_as_it_is_obeyed(kind: BoundaryKind, about: str, until: date | None, words: str) -> None:
    assert understood(kind, about, until, date(2026, 3, 10)) == words


def test_every_kind_is_offered() -> None:
    assert set(MEANINGS) == set(BoundaryKind)
