import pytest

from nurture.domain.spelling import Parts, begins, in_order, spelling, spoken, written


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ana Costa", (("ana",), ("costa",))),
        ("Costa, Ana-Lu", (("ana", "lu"), ("costa",))),
        ("Dr. Ana Costa", (("ana",), ("costa",))),
        ("Costa, Prof. Dr. Ana", (("ana",), ("costa",))),
        ("Dr.", (("dr",),)),
        ("Martin King, Jr.", (("martin",), ("king",), ("jr",))),
        (", Ana", (("ana",),)),
        ("Costa,", (("costa",),)),
        ("", ()),
    ],
)
def test_spells_a_name_as_it_is_spoken(name: str, expected: tuple[Parts, ...]) -> None:
    assert spelling(name) == expected


def test_written_keeps_order_and_title() -> None:
    assert written("Costa, Dr. Ana-Lu") == ("costa", "dr", "ana", "lu")
    assert spoken("Costa, Dr. Ana-Lu") == ("ana", "lu", "costa")


def test_only_a_first_word_and_not_the_whole_begins_a_name() -> None:
    name = spelling("Anne-Marie Lo Roy")
    said = [("anne", "marie"), ("anne", "marie", "lo"), ("anne",), ("lo",), ("anne", "marie", "lo", "roy")]
    assert [begins(name, each) for each in said] == [True, True, False, False, False]


def test_each_word_needs_a_part_of_its_own_in_order() -> None:
    def same(said: str, part: str) -> bool:
        return part.startswith(said)

    parts = ("ana", "maria", "costa")
    assert in_order(("ana", "c"), parts, same)
    assert not in_order(("c", "ana"), parts, same)
    assert not in_order(("ana", "a"), parts, same)
