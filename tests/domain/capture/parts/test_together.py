import subprocess
import sys

import pytest

from nurture.domain.capture.parts import read_parts
from nurture.domain.capture.values import Field
from tests.domain.capture.parts.scenes import scene_of, shown

LINE = (
    "coffee with Ana and Ben yesterday; Ana is moving to Lisbon in May; promised Ben the recipe by friday; "
    "ask again in two weeks"
)


def test_the_parts_of_a_line_stand_in_its_order() -> None:
    parts, unsure = read_parts(scene_of(LINE))
    assert [(part.field, shown(part)) for part in parts[:2]] == [
        (Field.THREAD, "Ana: moving to Lisbon in May @ 2027-05-01"),
        (Field.PROMISE, "me Ben: the recipe @ 2026-11-27"),
    ]
    assert [part.text for part in parts if part.field is Field.NEXT] == ["ask again"]
    assert not unsure


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("tea with Ana. She is moving to Porto in May, honestly", "is moving to Porto in May"),
        ("promised Ben the recipe by friday!", "promised Ben the recipe by friday"),
        ("Ana, tea. Her dad died last week", "Her dad died last week"),
        ("Ben said he'd lend me the drill on monday", "lend me the drill on monday"),
    ],
)
def test_a_part_lies_over_the_words_that_say_so(line: str, words: str) -> None:
    (part,) = read_parts(scene_of(line))[0]
    assert line[part.start : part.end] == words
    assert part.text in line[part.start : part.end]


def test_a_promise_stays_where_news_could_be_read_too() -> None:
    (part,) = read_parts(scene_of("Ben is going to send me the plans next week"))[0]
    assert (part.field, part.kind, part.text) == (Field.PROMISE, "them", "send me the plans")


def test_nothing_is_loaded_for_a_line_that_only_tells_of_a_touch() -> None:
    code = """
import sys
from tests.domain.capture.parts.scenes import scene_of
from nurture.domain.capture.parts import read_parts
for line in ("coffee with Ana yesterday", "coffee with Ana, she is ill"):
    print(len(read_parts(scene_of(line))[0]), "nurture.domain.capture.parts.clauses" in sys.modules)
"""
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.splitlines() == ["0 False", "1 True"]
