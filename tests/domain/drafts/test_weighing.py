import pytest

from nurture.domain.drafts.rulebook import rules
from nurture.domain.drafts.weighing import weigh
from nurture.domain.mine import NOT_SAID, Mine
from tests.domain.drafts.test_judging import HARMLESS, PITCHES


@pytest.mark.parametrize("text", PITCHES + HARMLESS)
def test_every_point_comes_from_a_named_signal(text: str) -> None:
    weight, book = weigh(text), rules()
    sums: dict[str, float] = {}
    for hit in weight.hits:
        sums[hit.signal.family] = sums.get(hit.signal.family, 0.0) + hit.points
    for family, points in sums.items():
        cap = book.caps.get(family, points)
        assert weight.families[family] == pytest.approx(min(points, cap) if cap > 0 else max(points, cap))
    total = sum(weight.families.values()) + sum(more for _, _, more in weight.together)
    assert weight.points == pytest.approx(max(0.0, total))


def test_a_signal_counts_once_however_often_it_is_said() -> None:
    once, often = (
        [hit for hit in weigh(text).hits if hit.signal.name == "like my page"]
        for text in ("Like my page!", "Like my page! Like my page! Follow my channel!")
    )
    assert len(once) == len(often) == 1


def test_what_two_families_mean_together_is_added() -> None:
    weight = weigh("My new shop is open! Please like my page, 20% off today.")
    assert {frozenset(pair[:2]) for pair in weight.together} >= {
        frozenset({"promotion", "action"}),
        frozenset({"promotion", "offer"}),
    }


def test_congratulations_weigh_against() -> None:
    assert weigh("Congratulations on the launch of your shop!").families["theirs"] < 0


@pytest.mark.parametrize("mine", [NOT_SAID, Mine(businesses=("", "  "), links=("", "https://"))])
def test_nothing_of_one_s_own_is_found_nowhere(mine: Mine) -> None:
    names = {hit.signal.name for hit in weigh("A shop at example.org and a page", mine).hits}
    assert not names & {"own business", "own link"}


def test_only_the_sentence_that_is_written_is_read_anew() -> None:
    from nurture.domain.drafts.weighing import _sentence

    start = "I walked past the harbour. The boat is blue now. "
    weigh(start + "Hel")
    before = _sentence.cache_info().misses
    weigh(start + "Hello")
    assert _sentence.cache_info().misses == before + 1
