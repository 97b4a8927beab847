import pytest

from tests.domain.capture.heard import heard


@pytest.mark.parametrize(
    ("line", "minutes"),
    [
        ("called Ana for an hour", 60),
        ("called Ana for about an hour", 60),
        ("an hour on the phone with Ben", 60),
        ("45 min call with Mark", 45),
        ("45-minute call with Mark", 45),
        ("call with Mark, 45min", 45),
        ("call with Mark (45m)", 45),
        ("zoom with Ana 1h30", 90),
        ("zoom with Ana 1.5h", 90),
        ("zoom with Ana, 2hrs", 120),
        ("two hours on the phone with mum", 120),
        ("rang Ben for half an hour", 30),
        ("half-hour call with Ben", 30),
        ("half hour with Jun", 30),
        ("quarter of an hour with Priya", 15),
        ("three quarters of an hour on facetime with Zoë", 45),
        ("talked to Otto for an hour and a half", 90),
        ("talked to Otto for one and a half hours", 90),
        ("talked to Otto for an hour and twenty minutes", 80),
        ("talked to Otto for 1 hour 20 minutes", 80),
        ("a couple of hours with Ana at the pool", 120),
        ("chatted with Ben for forty-five minutes", 45),
        ("chatted with Ben for twenty five mins", 25),
        ("a good two hours with Siobhán", 120),
        ("hour-long call with Jun", 60),
        ("three-hour lunch with Ana", 180),
        ("Ana stayed for three hours", 180),
        ("zoom with Ben 10:00-11:30", 90),
        ("walk with Ana from 2pm to 4pm", 120),
        ("only five minutes with Mark between meetings", 5),
        ("an hour's chat with mum", 60),
    ],
)
def test_how_long_it_took(line: str, minutes: int) -> None:
    found = heard(line)
    assert found.minutes == minutes
    assert {span.field for span in found.spans} & {"duration", "time"}


@pytest.mark.parametrize(
    "line",
    [
        "coffee with Ana",
        "all afternoon with Ana",
        "spent three days with Ben",
        "ages on the phone with mum",
        "Ana was in hospital for two hours; coffee with Ben",
        "coffee with Ana, her flight took 9 hours",
        "coffee with Ben; he is off in two hours",
        "rang Ana 2 hours ago",
        "Ben was an hour late for lunch",
        "lunch with Ben, an hour late",
        "Ana lives two hours away",
        "coffee with Ana, two hours away by train",
        "saw a three hour film with Ana",
        "drove two hours to see Ana",
        "back in an hour, coffee with Ben first",
        "happy hour with Mark",
        "ran the marathon with Otto, his first in 4 hours",
        "seen Ana twice within 24 hours",
        "promised to call Ana for an hour",
        "met Ana in 2019",
        "every hour with Ana is a joy",
    ],
)
def test_what_is_no_length_of_the_contact(line: str) -> None:
    assert heard(line).minutes is None
