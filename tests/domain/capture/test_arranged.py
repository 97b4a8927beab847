import pytest

from tests.domain.capture.heard import TODAY, heard


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("having coffee with Ana on tuesday", "2026-11-24"),
        ("Seeing Zoë on thursday night", "2026-11-26"),
        ("Meeting Ben on friday", "2026-11-27"),
        ("I'm meeting Ana for lunch on thursday", "2026-11-26"),
        ("We're having Ben and Zoë round on saturday", "2026-11-28"),
        ("Ben and I are going to the zoo on saturday", "2026-11-28"),
        ("Going to see a film with Priya next friday", "2026-11-27"),
        ("Going for a hike with Will on saturday", "2026-11-28"),
        ("I'm off to the theatre with Jun on wednesday", "2026-11-25"),
        ("having Otto round on the 28th", "2026-11-28"),
        ("seeing Otto on 3 December", "2026-12-03"),
    ],
)
def test_what_is_arranged_is_ahead(line: str, day: str) -> None:
    assert heard(line).day.isoformat() == day


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Seeing Ana on monday made my week", "2026-11-16"),
        ("having had lunch with Ana on monday", "2026-11-16"),
        ("we were having tea with Ana on thursday", "2026-11-19"),
        ("Meeting with Ben on thursday, budget", "2026-11-19"),
        ("running with Will on thursday", "2026-11-19"),
        ("visiting Ana on tuesday", "2026-11-17"),
        ("seeing Ana last tuesday", "2026-11-17"),
        ("had coffee with Ana on tuesday", "2026-11-17"),
    ],
)
def test_what_was_is_behind(line: str, day: str) -> None:
    assert heard(line).day.isoformat() == day


def test_a_later_plan_is_not_the_day_of_the_contact() -> None:
    assert heard("coffee with Ana. Having dinner with Ben on friday").day == TODAY
