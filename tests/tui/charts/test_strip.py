from nurture.domain.insights.strip import years
from nurture.tui.charts.strip import above, strip

YEARS = years({(2015, 3): (2, 0), (2024, 12): (7, 1), (2026, 1): (1, 0)}, 2026)


def test_a_year_is_a_line_below_what_the_glyphs_mean() -> None:
    lines = [line.plain.rstrip() for line in strip(YEARS, 3)]
    assert lines == [
        "      J F M A M J J A S O N D   ░ 1 ▒ 2 ▓ 3–4 █ 5+ → no answer",
        "2026  ░ · · · · · · · · · · ·   1 exchange",
        "2025  · · · · · · · · · · · ·",
        "2024  · · · · · · · · · · · █→  7 exchanges, 1 without an answer",
        "      and 1 year before, 2 exchanges",
    ]


def test_of_nobody_talked_with_there_is_no_strip() -> None:
    assert strip((), 5) == []
    assert list(above((), 40)) == []


def test_a_small_screen_has_less_of_it_and_a_tiny_one_none() -> None:
    assert [entry.text.plain[:4] for entry in above(YEARS, 30)] == [
        "    ",
        "2026",
        "2025",
        "2024",
        "2023",
        "2022",
        "    ",
        "",
    ]
    assert [entry.text.plain[:4] for entry in above(YEARS, 24)] == ["    ", "2026", "2025", ""]
    assert list(above(YEARS, 20)) == []
    assert {entry.key for entry in above(YEARS, 40)} == {None}
