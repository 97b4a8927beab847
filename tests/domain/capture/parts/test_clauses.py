import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nurture.domain.capture.parts import read_parts
from nurture.domain.capture.parts.clauses import Clause, cut
from nurture.domain.capture.scene import Scene
from nurture.domain.names import Known
from tests.domain.capture.parts.scenes import CAST, scene_of


def whose(clause: Clause) -> str:
    return "+".join(whom.name if isinstance(whom, Known) else whom for whom in clause.whose)


def told(scene: Scene, clause: Clause) -> str:
    """A clause in short: "they Ana is|moving to Lisbon"."""
    words = [str(clause.subject), whose(clause), clause.aux]
    said = scene.letters(clause.verb, clause.end) if clause.verb < clause.end else ""
    return " ".join(word for word in words if word) + "|" + said


@pytest.mark.parametrize(
    ("line", "clauses"),
    [
        ("coffee with Ana yesterday", ["unsaid|coffee with Ana yesterday"]),
        (
            "coffee with Ana and Ben; Ana is moving to Lisbon, promised Ben the recipe",
            ["unsaid|coffee with Ana and Ben", "they Ana is|moving to Lisbon", "unsaid|promised Ben the recipe"],
        ),
        (
            "tea with Ana shes moving promised her the photos",
            ["unsaid|tea with Ana", "they Ana is|moving", "unsaid|promised her the photos"],
        ),
        ("Ana called and promised to write", ["they Ana|called", "they Ana|promised to write"]),
        ("called Ana, moving to Lisbon", ["unsaid|called Ana", "they Ana|moving to Lisbon"]),
        ("Ana and Ben are moving", ["they Ana+Ben is|moving"]),
        ("he and Ana are engaged. Lunch with Ben", ["they Ben+Ana is|engaged", "unsaid|Lunch with Ben"]),
        ("Ana's moving", ["they Ana is|moving"]),
        ("Ana's got a new job", ["they Ana has|a new job"]),
        ("Ana's lost her job", ["they Ana has|lost her job"]),
        ("Ana's mum is in hospital", ["theirs Ana is|in hospital"]),
        ("Ana's wedding is in June", ["theirs Ana is|in June"]),
        ("told Ben I'd call", ["unsaid|told Ben", "me would|call"]),
        ("Ana told me she is ill", ["they Ana|told me", "they Ana is|ill"]),
        ("Ana promised Ben she'd call", ["they Ana|promised Ben", "they Ana would|call"]),
        ("tea with Ana who is pregnant", ["unsaid|tea with Ana", "they Ana is|pregnant"]),
        ("Ana and I went for a walk", ["we|went for a walk"]),
        ("lunch with Dr. Ana. Busy", ["unsaid|lunch with Dr. Ana", "unsaid|Busy"]),
        ("my boss is ill. Tea with Ana", ["other is|ill", "unsaid|Tea with Ana"]),
        ("Ana to send the slides", ["they Ana will|send the slides"]),
        ("must ring her. Saw Ana", ["unsaid can|ring her", "unsaid|Saw Ana"]),
        ("Ana didn't pick up, call again", ["they Ana did|pick up", "unsaid|call again"]),
        ("tea with Ben; daughter starts school", ["unsaid|tea with Ben", "theirs Ben|starts school"]),
        ("Ana really doesn't eat fish", ["they Ana did|eat fish"]),
        ("she loves tea. Ana and Ben came", ["they she|loves tea", "they Ana+Ben|came"]),
        ("Ana is ill, Ben is well, he sings", ["they Ana is|ill", "they Ben is|well", "they Ben|sings"]),
        ("", []),
    ],
)  # fmt: skip
def test_a_line_falls_into_clauses(line: str, clauses: list[str]) -> None:
    scene = scene_of(line)
    assert [told(scene, clause) for clause in cut(scene)] == clauses


@pytest.mark.parametrize(
    ("line", "flags"),
    [
        ("Ana is moving", ""),
        ("Ana is not moving", "negated"),
        ("Ana never eats fish", "negated"),
        ("no news, Ana", "negated"),
        ("Ana might move", "hypothetical"),
        ("if Ana moves", "hypothetical"),
        ("Ana would love a pen", "hypothetical"),
        ("maybe Ana is moving", "hypothetical"),
        ("is Ana moving?", "asked"),
        ('"Ana is moving"', "quoted"),
        ("Ana used to live in Porto", "past"),
        ("Ana had moved by then", "past"),
        ("Ana had surgery last year", "past"),
        ("Ana had surgery", ""),
    ],
)
def test_what_is_not_said_to_be_so(line: str, flags: str) -> None:
    clause = cut(scene_of(line))[0]
    names = ("negated", "hypothetical", "asked", "quoted", "past")
    assert " ".join(name for name in names if getattr(clause, name)) == flags
    assert clause.plain is not bool(flags)


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("tea with Ana. She is ill", "Ana"),
        ("tea with Ana and Ben. She is ill", "She"),
        ("tea with Ana and Ben. Ben sang. He is ill", "Ben"),
        ("tea with Ana and Ben, Ana left early, she is ill", "Ana"),
        ("Ana said she was late. Ben sang. He is ill", "Ben"),
        ("tea with Ana and Ben. Ana's mum came. They are ill", "Ana"),
        ("tea with Ana. Her mum came, she is ill", ""),
        ("tea with Ana. Her dad came, she is ill", "Ana"),
        ("tea with Mum and Ben. He is ill", "Ben"),
        ("it rained. She is ill", ""),
        ("told Ana about Ben. He is ill", "He"),
    ],
)
def test_whom_a_pronoun_means(line: str, meant: str) -> None:
    assert whose(cut(scene_of(line))[-1]) == meant


def test_an_open_pronoun_is_asked_about_once_with_everybody_who_may_be_meant() -> None:
    line = "tea with Ana and Ben. She is moving to Porto, she has a new job"
    parts, unsure = read_parts(scene_of(line))
    assert [part.person for part in parts] == ["She", "she"]
    (question,) = unsure
    assert (question.text, question.whose) == ("She", True)
    assert question.candidates == (CAST["ana"], CAST["ben"])
    assert line[question.start : question.end] == "She"


_WORDS = """
Ana Ben she he her is are moving promised told me I'd I'll the photos to send by friday in May and , . ; ? ! " ( )
owes has surgery mum's Ana's who must ask again if not was 3 June 👶 #tag ’ — next week her dad died
"""
WORDS = st.sampled_from(_WORDS.split())


@given(st.one_of(st.text(max_size=200), st.lists(WORDS, max_size=40).map(" ".join)))
@settings(max_examples=100, deadline=None)
def test_whatever_is_typed_its_parts_are_letters_of_it(line: str) -> None:
    scene = scene_of(line)
    clauses = cut(scene)
    assert [i for clause in clauses for i in range(clause.first, clause.end)] == list(range(len(scene.tokens)))
    parts, unsure = read_parts(scene)
    for part in parts:
        assert 0 <= part.start < part.end <= len(line)
        assert part.text in line[part.start : part.end]
        assert part.text == part.text.strip()
    for first, second in pairwise(parts):
        assert first.end <= second.start or (first.start, first.end) == (second.start, second.end)
    assert all(line[each.start : each.end] == each.text for each in unsure)


@pytest.mark.parametrize(
    "piece",
    [
        "word ",
        "she is moving to Porto on friday; ",
        "Ana ",
        "promised Ana ",
        "in ",
        "Ana and ",
        "her ",
        ". ",
        "a, ",
        "( ",
    ],
)
def test_a_long_line_takes_no_longer_than_its_length(piece: str) -> None:
    scene = scene_of("Ana: " + piece * (20_000 // len(piece)))
    started = time.process_time()
    read_parts(scene)
    assert time.process_time() - started < 1.5  # 0.1 s where nothing is quadratic
