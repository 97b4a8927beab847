"""The corpus: large enough, a third of it held aside, and understood as well as it has to be."""

import pytest

from tests.domain.capture.lines import TODAY, aside, built_on, read
from tests.domain.capture.report import TO_REACH, misses, report, score, wrong_people
from tests.domain.capture.table import README, shown, table, written


def test_it_has_its_lines_once_each_and_a_third_of_them_aside() -> None:
    texts = [line.text for line in (*built_on(), *aside())]
    assert len(texts) >= 500
    assert len(set(texts)) == len(texts)
    assert 0.3 < len(aside()) / len(texts) < 0.4


@pytest.mark.parametrize("field", TO_REACH)
def test_what_is_read_of_lines_held_aside_is_as_right_as_it_has_to_be(field: str) -> None:
    got = score(aside(), field)
    assert min(got.precision, got.recall) >= TO_REACH[field], got


def test_nobody_wrong_is_taken_without_a_question() -> None:
    assert wrong_people(aside()) == []
    assert wrong_people(built_on()) == []


def test_every_field_stands_on_letters_of_its_line() -> None:
    for line in (*built_on(), *aside()):
        found = read(line)
        assert all(0 <= span.start < span.end <= len(line.text) for span in found.spans)
        assert all(part.text in line.text for part in found.parts if part.field != "moment"), line.text
        assert all(0 <= part.start < part.end <= len(line.text) for part in found.parts)


def test_the_report_tells_of_the_lines_aside_by_numbers_alone() -> None:
    told = "\n".join(report())
    assert f"aside: {len(aside())} lines; a wrong person unasked in 0" in told
    assert not any(line.text in told for line in aside())


def test_the_readme_shows_what_is_understood_today() -> None:
    assert TODAY.isoformat() == "2026-11-22"
    assert 10 <= len(shown()) <= 20
    assert misses(shown()) == []
    assert table() in README.read_text("utf-8"), "python -m tests.domain.capture.table writes it anew"
    assert written(README.read_text("utf-8")) == README.read_text("utf-8")
