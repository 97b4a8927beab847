"""The rules as data: whole, and written so that they can be read."""

import pytest

from nurture.domain.drafts.rulebook import rules


def test_every_kind_of_finding_has_its_reason() -> None:
    book = rules()
    for signal in book.signals:
        if signal.kind:
            assert signal.why.endswith("."), signal.name
        else:
            assert signal.weight <= 0, signal.name


def test_names_are_used_once() -> None:
    book = rules()
    assert len(book.named) == len(book.signals)


def test_families_that_strengthen_each_other_are_families() -> None:
    book = rules()
    families = {signal.family for signal in book.signals}
    for together in book.together:
        assert together.families[0] | together.families[1] <= families
    assert book.caps.keys() <= families


def test_what_is_wanted_can_be_read_back() -> None:
    book = rules()
    assert book.wanting <= book.wanted.keys()
    assert book.asking <= book.wanting
    assert all("{}" in book.wanted[kind] for kind in book.wanting)


def test_an_unknown_language_has_no_rules() -> None:
    with pytest.raises(FileNotFoundError):
        rules("xx")
