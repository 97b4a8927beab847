"""Whose boundary a logged line tells of (R4)."""

import subprocess
import sys
from datetime import date

import pytest

from nurture.domain.capture import Capture, capture
from nurture.domain.names import Known
from nurture.domain.touches import Direction, Medium
from tests.domain.directory import People

TODAY = date(2026, 3, 10)
ANA, BEN, ANA_TOO = Known(1, "Ana Costa"), Known(2, "Ben Ito"), Known(3, "Ana Lima")


def read(line: str, *people: Known, within: Known | None = None) -> Capture:
    return capture(line, People(people or (ANA, BEN)), TODAY, within=within)


@pytest.mark.parametrize(
    ("line", "name", "words"),
    [
        ("Ana asked me to keep it professional", "Ana Costa", "keep it professional"),
        (
            "coffee with Ana and Ben; Ben told me not to message him on Facebook",
            "Ben Ito",
            "not to message him on Facebook",
        ),
        (
            "coffee with Ana yesterday, she asked me not to mention the divorce",
            "Ana Costa",
            "not to mention the divorce",
        ),
        ("lunch with Ben. Said please no calls", "Ben Ito", "please no calls"),
        ("Ben just asked me to stop calling", "Ben Ito", "stop calling"),
        ("met Zed, he asked me to keep it professional", "Zed", "keep it professional"),
    ],
)
def test_the_one_who_said_it(line: str, name: str, words: str) -> None:
    (asked,) = read(line).boundaries
    assert (asked.name, asked.words) == (name, words)
    (span,) = [span for span in read(line).spans if span.field == "boundary"]
    assert line[span.start : span.end] == words


@pytest.mark.parametrize(
    "line",
    [
        "coffee with Ana and Ben, they asked us to keep it professional",
        "Ana and Ben asked me to keep it professional",
        "met Ana; her boss asked me to keep it professional",
        "I asked Ana to keep it professional",
        "coffee with Ana",
    ],
)
def test_nobody_where_several_could_have_said_it_or_somebody_else(line: str) -> None:
    assert read(line).boundaries == ()


def test_it_waits_until_it_is_settled_who_is_meant() -> None:
    unclear = read("Ana asked me to keep it professional", ANA, ANA_TOO)
    assert (unclear.boundaries, unclear.told is None) == ((), False)


def test_the_selected_person_said_it_where_the_line_names_nobody() -> None:
    (asked,) = read("asked me not to call until May", within=BEN).boundaries
    assert (asked.person_id, asked.kind, asked.about, asked.until) == (2, "not-on", "call", date(2026, 5, 1))


def test_what_they_asked_says_nothing_of_how_we_talked() -> None:
    read_line = read("Ana told me not to message her on Facebook")
    assert (read_line.medium, read_line.direction) == (Medium.OTHER, Direction.MUTUAL)
    assert read("Ana called and told me not to email her").medium is Medium.CALL


@pytest.mark.parametrize(
    ("line", "loaded"),
    [
        ("coffee with Ana yesterday", []),
        ("Ana said hello", ["stated_in", "telling"]),
        ("Ana asked me not to call", ["stated_clauses", "stated_in", "telling"]),
    ],
)
def test_an_ordinary_line_loads_nothing_that_reads_boundaries(line: str, loaded: list[str]) -> None:
    code = (
        "import sys; from datetime import date; from nurture.domain.capture import capture\n"
        "from tests.domain.directory import People\n"
        f"capture({line!r}, People.called('Ana Costa'), date(2026, 3, 10))\n"
        "readers = ('stated_clauses', 'stated_in', 'telling')\n"
        "print(*(name for name in readers if f'nurture.domain.{name}' in sys.modules))"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.split() == loaded
