from nurture.domain.insights.strip import earlier, glyphs, head, key, summed, years

MONTHS = {(2024, 1): (1, 0), (2024, 12): (7, 2), (2026, 11): (0, 1)}


def test_every_year_is_there_from_the_first_to_this_one_newest_first() -> None:
    strip = years(MONTHS, 2027)
    assert [year.year for year in strip] == [2027, 2026, 2025, 2024]
    assert sum(strip[3].exchanges) == 8
    assert strip[1].attempts == (0,) * 10 + (1, 0)
    assert years({}, 2027) == ()


def test_a_touch_that_is_dated_ahead_is_not_lost() -> None:
    assert [year.year for year in years({(2030, 1): (1, 0)}, 2029)] == [2030]


def test_exchanges_are_shades_and_attempts_are_arrows() -> None:
    strip = years(MONTHS, 2026)
    assert glyphs(strip[2]) == "░ " + "· " * 10 + "█→"
    assert glyphs(strip[0]) == "· " * 10 + "·→" + "· "
    assert len(head()) == len(glyphs(strip[1])) == 24
    assert key() == "░ 1 ▒ 2 ▓ 3–4 █ 5+ → no answer"


def test_a_year_in_words() -> None:
    assert [summed(year) for year in years(MONTHS, 2026)] == [
        "1 without an answer",
        "",
        "8 exchanges, 2 without an answer",
    ]
    assert summed(years({(2026, 1): (1, 0)}, 2026)[0]) == "1 exchange"


def test_what_there_is_no_room_for_is_told() -> None:
    strip = years({(2020, 1): (1, 0), (2021, 1): (2, 0), (2023, 5): (1, 0)}, 2023)
    assert earlier(strip, 2) == "and 2 years before, 3 exchanges"
    assert earlier(strip, 3) == "and 1 year before, 1 exchange"
    assert earlier(strip, 4) == ""
