from datetime import time

import pytest

from tests.domain.capture.heard import heard


@pytest.mark.parametrize(
    ("line", "at"),
    [
        ("coffee with Ana at 7pm", "19:00"),
        ("coffee with Ana at 7 pm", "19:00"),
        ("coffee with Ana at 7 p.m. yesterday", "19:00"),
        ("rang Ben at 7.30pm", "19:30"),
        ("rang Ben 7:30am", "07:30"),
        ("call with Ana at 19:30", "19:30"),
        ("call with Ana, 19.30 @ home", "19:30"),
        ("19:30 dinner with Ben", "19:30"),
        ("dinner with Ben at half past seven", "19:30"),
        ("tea with mum at half past three", "15:30"),
        ("met Ana at quarter to nine", "08:45"),
        ("met Ana at a quarter past 2", "14:15"),
        ("met Ana at ten to six", "17:50"),
        ("lunch with Jun at noon", "12:00"),
        ("lunch with Jun around midday", "12:00"),
        ("Otto called at midnight", "00:00"),
        ("dinner with Ana at 8", "20:00"),
        ("drinks with Ben at 5", "17:00"),
        ("breakfast with Zoë at 8", "08:00"),
        ("lunch with Priya at 1", "13:00"),
        ("lunch with Priya at 12", "12:00"),
        ("Ana texted at 6 in the morning", "06:00"),
        ("Will rang at 10 at night", "22:00"),
        ("Mark emailed at 23:10", "23:10"),
        ("call with Ana at 10 o'clock this morning", "10:00"),
        ("walk with Ben around 4pm", "16:00"),
        ("saw Ana from 2 to 4pm", "14:00"),
        ("zoom with Ben 10:00-11:30", "10:00"),
        ("met Ana on friday at 9am at the lido", "09:00"),
        ("coffee @ 3pm with Ana", "15:00"),
        ("11am coffee with Ana", "11:00"),
        ("at 12am Ana called", "00:00"),
    ],
)
def test_the_time_of_day(line: str, at: str) -> None:
    found = heard(line)
    assert found.at == time.fromisoformat(at)
    assert [span.field for span in found.spans].count("time") == 1


@pytest.mark.parametrize(
    "line",
    [
        "coffee with Ana",
        "coffee with Ana this morning",
        "rang Ben at 9",
        "call with Ana at 5",
        "met Ana at 5 Rose Street",
        "dinner with Ben for 8 people",
        "coffee with Ana; she has an exam at 9am",
        "coffee with Ana, must call Ben by 5pm",
        "chatted with Ana until 2am",
        "up till midnight with Ben and a jigsaw",
        "ran with Otto in 52:30",
        "rated it 5/5 with Ana",
        "beat Ben 3:2 at table tennis",
        "paid $7.30 for coffee with Ana",
        "upgraded Ana's laptop to version 7.30",
        "walk with Ben, 12km",
        "lunch with Ana after 2pm was a bad idea",
        "coffee with Ana at 25:00",
        "the train at 17 minutes past with Ana",
        "met Ana on 12/4",
    ],
)
def test_what_is_no_time_of_the_contact(line: str) -> None:
    assert heard(line).at is None
