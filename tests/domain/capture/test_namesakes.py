from datetime import date

import pytest

from nurture.domain.capture import capture
from tests.domain.capture.lines import cast

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("sat beside another Ben at the match", ["Ben"]),
        ("rang a different Priya by mistake", ["Priya"]),
        ("met a potter named Otto", ["Otto"]),
        ("Some Felix rang about the roof", ["Felix"]),
        ("texted the wrong Zoë", ["Zoë"]),
        ("lunch with Ben Ito Sr. at the club", ["Ben Ito"]),
        ("Felix Adler Jr came round", ["Felix Adler"]),
        ("tea with Uncle Otto", ["Otto"]),
        ("supper with Cleo's brother Ben", ["Ben"]),
        ("Priya and her son Felix came for tea", ["Felix"]),
        ("met Dana's twins Otto and Zoë", ["Otto", "Zoë"]),
        ("supper with Ana's brother Rui", []),
        ("supper with Cleo's boss Ben", []),
        ("supper with Cleo's wife Dana", []),
        ("supper with Ben Ito", []),
        ("visited Aunt Vera", []),
        ("check-up with Dr. Marsh", ["Marsh"]),
        ("supper with Dr Katz", []),
        ("supper with Mr Ito", []),
        ("a long walk with Ben", []),
        ("called Ben", []),
    ],
)
def test_whether_somebody_else_of_the_name_is_asked_about(line: str, asked: list[str]) -> None:
    assert [unsure.text for unsure in capture(line, cast(), TODAY).questions] == asked


def test_who_is_led_by_an_article_where_nobody_stands_is_nobody_beside_the_others() -> None:
    found = capture("looked at a Ben Ito print with Cleo", cast(), TODAY)
    assert [known.name for known in found.people] == ["Cleo Marsh"]
    assert found.questions == ()
