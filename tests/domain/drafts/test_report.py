import pytest

from nurture.domain.drafts import Verdict
from tests.domain.drafts.messages import Message, aside
from tests.domain.drafts.report import measure, report

SET = (
    Message("p1", "shop", "buy", True),
    Message("p2", "shop", "hello", True),
    Message("n1", "thanks", "thanks", False),
    Message("n2", "thanks", "buy", False),
    Message("n3", "thanks", "could you", False),
)
VERDICTS = {
    "buy": Verdict.PITCH,
    "hello": Verdict.CLEAR,
    "thanks": Verdict.CLEAR,
    "could you": Verdict.CAREFUL,
}


def test_a_measure_counts_what_was_found_and_who_was_wronged() -> None:
    got = measure(SET, VERDICTS.__getitem__)
    assert (got.recall, got.precision) == (0.5, 0.5)
    assert got.false_alarms == pytest.approx(1 / 3)
    assert got.doubts == pytest.approx(1 / 3)


def test_a_measure_of_nothing_accuses_nobody() -> None:
    got = measure(())
    assert (got.recall, got.precision, got.false_alarms, got.doubts) == (1.0, 1.0, 0.0, 0.0)


def test_the_report_tells_numbers_and_no_words_of_those_held_aside() -> None:
    lines = "\n".join(report())
    assert lines.count("recall") == 4
    assert not any(message.text.strip() in lines for message in aside() if len(message.text) > 12)
