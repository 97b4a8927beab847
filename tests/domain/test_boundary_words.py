"""Boundaries in words."""

from datetime import date, timedelta

import pytest

from nurture.domain.boundary_words import MEANINGS, quoted, understood
from nurture.domain.people import BoundaryKind
from tests.domain.portraits import TODAY, boundary


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
    assert understood(boundary(kind, about, until=until), TODAY) == words


def test_their_words_come_with_what_they_come_to() -> None:
    line = boundary(BoundaryKind.NOT_ON, "facebook", words="no FB", said_on=TODAY - timedelta(3))
    assert quoted(line, TODAY) == "“no FB” (not on facebook, said 3 days ago)"
    assert quoted(line._replace(said_where="at the fair"), TODAY).endswith("said 3 days ago at the fair)")


def test_every_kind_is_offered() -> None:
    assert set(MEANINGS) == set(BoundaryKind)
