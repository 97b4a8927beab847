"""Who took part, in many voices; of whom a line only speaks, and who belongs to whom."""

from datetime import date
from pathlib import Path

import pytest

from nurture.domain.capture import Capture, capture
from nurture.domain.capture.line import find_tags, tokenise
from nurture.domain.capture.names import Names
from nurture.domain.capture.people import Reader
from nurture.domain.capture.who import Who
from nurture.domain.names import Known
from tests.domain.capture.lines import cast

TODAY = date(2026, 11, 22)
TABLE = Path(__file__).with_name("who_took_part.txt")


def rows() -> list[tuple[str, str]]:
    """The lines of the table, and who took part in each."""
    lines = [line for line in TABLE.read_text("utf-8").splitlines() if line and not line.startswith("# ")]
    cut = [line.rpartition("|") for line in lines]
    return [(line.rstrip(), who.strip()) for line, _, who in cut]


def took_part(found: Capture) -> list[str]:
    """Everybody of a line as the table writes them, those known first."""
    names = [known.name for known in found.people]
    asked = [f"?{unsure.text}" for unsure in found.questions]
    return sorted(name.replace(" ", "_") for name in [*names, *(f"+{name}" for name in found.new_people), *asked])


def settled(line: str) -> Who:
    tokens = tokenise(line)
    reader = Reader(line, tokens, Names(line, tokens, cast()), find_tags(line)[1])
    reader.read()
    return Who(line, reader, None)


def mentions(line: str) -> list[str]:
    """Who is named, in the order of the line; in brackets those who were not there."""
    found = []
    for each in settled(line).mentions:
        names = [whom.name if isinstance(whom, Known) else f"?{whom}" for whom in each.whom]
        found.append(" & ".join(names) if each.present else f"({' & '.join(names)})")
    return found


def test_the_table_is_long_enough_to_mean_something() -> None:
    assert len(rows()) > 350


@pytest.mark.parametrize(("line", "who"), rows())
def test_who_took_part(line: str, who: str) -> None:
    assert took_part(capture(line, cast(), TODAY)) == sorted(who.split())


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("talked about Zoë with Ben", ["(Zoë Ray)", "Ben Ito"]),
        ("coffee with Ana; Ben is moving to Porto", ["Ana Costa", "(Ben Ito)"]),
        ("coffee with Ana; promised Ben the recipe", ["Ana Costa", "(Ben Ito)"]),
        ("tea with Ana's brother Rui", ["(Ana Costa)", "Rui Costa"]),
        ("Ana introduced me to Zbigniew", ["Ana Costa", "(?Zbigniew)"]),
        ("coffee with Ana. Ana is moving", ["Ana Costa", "Ana Costa"]),
        ("coffee with Ian Fox; Ian is moving", ["Ian Fox", "Ian Fox"]),
        ("coffee with Ana; Ian is moving", ["Ana Costa", "(?Ian)"]),
        ("coffee with Ian", ["?Ian"]),
        ("dinner with the Brandts", ["Hans Brandt & Helen Brandt"]),
        ("told Ana about the climbing crew", ["Ana Costa", "(Ben Ito & Will Turner & Zoë Ray)"]),
        ("Ben is moving to Porto", ["Ben Ito"]),
        ("dinner with the kids; Ben is moving to Porto", ["?Ben"]),
    ],
)
def test_everybody_named_is_a_mention_there_or_not(line: str, named: list[str]) -> None:
    assert mentions(line) == named


@pytest.mark.parametrize(
    ("line", "kin"),
    [
        ("tea with Ana's brother Rui", ["Ana brother Rui"]),
        ("coffee with Ben and his wife Lena", ["Ben wife Lena"]),
        ("coffee with Rui, Ana's brother", ["Ana brother Rui"]),
        ("Lena (Ben's wife) emailed me", ["Ben wife Lena"]),
        ("met Ana's new boss Ben", ["Ana boss Ben"]),
        ("dinner with Ana's parents Paulo and Inês", ["Ana parents Paulo", "Ana parents Inês"]),
        ("coffee with my friend Zelda", []),
        ("coffee with Ana and Ben", []),
        ("coffee with Ana's brother", []),
    ],
)
def test_who_belongs_to_whom(line: str, kin: list[str]) -> None:
    who = settled(line)
    tokens = who.tokens

    def first(i: int) -> str:
        return line[tokens[i].start : tokens[i].end]

    assert [f"{first(each.owner.first)} {each.relative} {first(each.who.first)}" for each in who.kin] == kin


def test_a_group_is_one_span_of_the_line() -> None:
    line = "dinner with the whole book club and Ben"
    spans = [(line[span.start : span.end], span.field) for span in settled(line).spans]
    assert spans == [("the whole book club", "circle"), ("Ben", "person")]


def test_most_lines_ask_for_no_circle_and_the_others_once() -> None:
    directory = cast()
    asked = directory.asked_for_circles
    capture("coffee with Ana and Ben yesterday, promised Ben a recipe", directory, TODAY)
    assert directory.asked_for_circles == asked
    capture("dinner with the whole book club, the pottery crew and the Costas", directory, TODAY)
    assert directory.asked_for_circles == asked + 1


@pytest.mark.parametrize("words", ["the pottery crew", "everyone from pottery", "the Costas"])
def test_who_is_gone_is_swept_in_by_no_group(words: str) -> None:
    from tests.domain.directory import People

    people = People.called(
        "Ana Costa",
        "Rui Costa",
        "Marta Costa||archived",
        circles={"Pottery": ["Ana Costa", "Rui Costa", "Marta Costa"]},
    )
    assert [known.name for known in capture(f"dinner with {words}", people, TODAY).people] == [
        "Ana Costa",
        "Rui Costa",
    ]
    assert [known.name for known in capture("dinner with Marta", people, TODAY).people] == ["Marta Costa"]


def test_the_selected_person_is_meant_where_only_news_names_somebody() -> None:
    ana = next(known for known in cast().people if known.name == "Ana Costa")

    def people(line: str) -> list[str]:
        return [known.name for known in capture(line, cast(), TODAY, within=ana).people]

    assert people("told me Ben is moving to Porto") == ["Ana Costa"]
    assert people("Ben lent me his drill") == ["Ben Ito"]
    assert people("coffee; talked about Ben") == ["Ana Costa"]


def test_a_name_only_spoken_of_is_asked_about_where_a_part_is_theirs_alone() -> None:
    assert capture("coffee with Ana; gossiped about Ian", cast(), TODAY).ambiguous == ()
    asked = capture("coffee with Ana; Ian is moving to Porto", cast(), TODAY).ambiguous
    assert [(unsure.text, unsure.whose, len(unsure.candidates)) for unsure in asked] == [("Ian", True, 2)]
