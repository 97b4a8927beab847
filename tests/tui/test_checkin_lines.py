"""The mirror in words: one line for the same words, each reason once."""

from datetime import date

import pytest

from nurture.domain.drafts import Finding, Judgement, Verdict
from nurture.domain.intentions import Intention
from nurture.domain.people import Channel, Standing
from nurture.domain.prompts import Because, Prompt
from nurture.tui.checkin_lines import VERDICTS, door_line, ground_lines, verdict_lines
from nurture.tui.prompting import Sight
from nurture.views.person import BoundaryLine

TODAY = date(2026, 11, 22)


def test_every_verdict_has_a_glyph_of_its_own_and_its_word() -> None:
    assert set(VERDICTS) == set(Verdict)
    assert len({glyph for glyph, _, _ in VERDICTS.values()}) == len(VERDICTS)
    for verdict in Verdict:
        assert f" {verdict}  " in verdict_lines(Judgement(verdict, ())).plain


def test_findings_that_share_words_are_one_line() -> None:
    findings = (
        Finding("ask", "quick favour", "It asks.", 3, 15),
        Finding("small", "quick favour: buy", "It is not small.", 3, 20),
        Finding("again", "favour", "It asks.", 9, 15),
        Finding("sale", "shop", "It sells.", 30, 34),
        Finding("third", "", "The third ask in a row."),
    )
    assert verdict_lines(Judgement(Verdict.PITCH, findings)).plain.split("\n")[1:] == [
        "· “quick favour: buy” It asks. It is not small.",
        "· “shop” It sells.",
        "· The third ask in a row.",
    ]


def test_what_is_quoted_stays_text_and_leaves_room() -> None:
    finding = Finding("ask", "[red]\x1b" + "x" * 10_000, "It asks.", 0, 10_006)
    (_, line) = verdict_lines(Judgement(Verdict.CAREFUL, (finding,))).plain.split("\n")
    assert line.startswith("· “[red]␛xxx")
    assert len(line) < 200


@pytest.mark.parametrize(
    ("doors", "words"),
    [
        ((), "by  no channel known to be welcome; the text can be copied"),
        ((Channel("email", "a@b.org"),), "by  email a@b.org"),
        (
            (
                Channel("phone", "1234", standing=Standing.ASK_FIRST, note="mornings"),
                Channel("email", "a@b.org"),
            ),
            "by  phone 1234  mornings  ask first   1 of 2, ctrl+t takes the next",
        ),
    ],
)
def test_the_door_is_named_with_its_hours(doors: tuple[Channel, ...], words: str) -> None:
    assert door_line(doors, 0, "ctrl+t").plain == words


def test_the_ground_is_what_they_asked_and_what_the_prompt_stands_on() -> None:
    asked = BoundaryLine(1, "only by mail", "not-on", "phone", TODAY, "", None, None)
    because = (Because("the move", date(2025, 5, 3)), Because("the cello", None))
    prompt = Prompt(Intention.ASK, "How is it?", because, None, "thread:1")
    assert ground_lines((asked,), Sight(prompt, 1, 1), prompt, TODAY).plain.split("\n") == [
        "they asked  “only by mail”",
        "· the move, 3 May 2025",
        "· the cello",
    ]
    assert (
        ground_lines((), Sight(None, reason="give it until Thursday"), None, TODAY).plain
        == "give it until Thursday"
    )
    assert not ground_lines((), Sight(prompt, 1, 1), None, TODAY)
