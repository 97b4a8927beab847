"""What holds of facts, kindnesses, relations and yearly days, whatever is typed."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nurture.domain import typed, typed_kindness
from nurture.domain.capture import Field, Part, capture
from nurture.domain.capture.parts.clauses import cut
from nurture.domain.capture.parts.facts import facts
from nurture.domain.capture.parts.kindnesses import kindnesses
from nurture.domain.capture.parts.moments import moments
from nurture.domain.capture.parts.relations import relations
from nurture.domain.capture.parts.wanted import readers
from nurture.domain.fact_kinds import FactKind
from nurture.domain.kindness import KindnessKind, Way
from nurture.domain.relations import RelationKind
from tests.domain.capture.parts.sayings import CAST, TODAY
from tests.domain.capture.parts.scenes import scene_of

_WORDS = """
Ana Ben Ana's Ben's Zoë she he her his they is are has was loves hates works lives wants hopes to learn teach can
would love a an the nurse from Ghent at in two kids daughter called Mia vegan allergic nuts doesn't eat gave lent
me my us introduced put touch with borrowed helped fixed bike drove home brother wife and , . ; : ? ( ) birthday
12 April born 3/4 1980 anniversary gift idea for met through knows married received: got friday over lunch back
advice on whole afternoon of time there 🎂 ’ #tag — friend hers who which never nothing would've
"""
LINES = st.one_of(
    st.text(max_size=150), st.lists(st.sampled_from(_WORDS.split()), min_size=1, max_size=30).map(" ".join)
)


def found(line: str) -> list[Part]:
    scene = scene_of(line)
    clauses = cut(scene) if scene.tokens else []
    return [part for read in (facts, kindnesses, relations, moments) for part in read(clauses, scene)]


@given(LINES)
@settings(max_examples=100, deadline=None)
def test_each_part_stands_in_the_line_with_a_kind_of_its_own(line: str) -> None:
    kinds: dict[Field, set[str]] = {
        Field.FACT: {*FactKind},
        Field.GAVE: {*KindnessKind},
        Field.RECEIVED: {*KindnessKind},
        Field.RELATION: {*RelationKind},
        Field.MOMENT: {""},
    }
    for part in found(line):
        assert 0 <= part.start < part.end <= len(line)
        assert part.kind in kinds[part.field]
        assert part.text.strip() == part.text != ""
        assert part.person != part.other


@given(LINES)
@settings(max_examples=100, deadline=None)
def test_each_text_is_letters_of_the_line(line: str) -> None:
    for part in found(line):
        if part.field is Field.MOMENT:
            assert all(word in line for word in part.text.split())
            assert typed.moment(part.text).day
        else:
            assert part.text in line[part.start : part.end]


@given(LINES)
@settings(max_examples=100, deadline=None)
def test_a_reader_that_is_spared_would_have_found_nothing(line: str) -> None:
    scene = scene_of(line)
    clauses = cut(scene) if scene.tokens else []
    wanted = set(readers(scene))
    assert not list(moments(clauses, scene)) or moments in wanted
    assert not list(relations(clauses, scene)) or relations in wanted


@pytest.mark.parametrize(
    "unit",
    [
        "Ana loves ceramics and Ben is a nurse. ",
        "birthday 3 birthday on 4 ",
        "a friend of hers, Ana ",
        "lent Ben my tent, ",
        "gift idea for Ana: x ",
        "has two kids and ",
        "nuts, ",
    ],
)
def test_a_hundred_thousand_letters_take_no_time(unit: str) -> None:
    scene = scene_of("Ana " + unit * 300)
    clauses = cut(scene)
    began = time.process_time()
    for read in (facts, kindnesses, relations, moments):
        list(read(clauses, scene))
    once = time.process_time() - began
    scene = scene_of("Ana " + unit * 1200)
    clauses = cut(scene)
    began = time.process_time()
    for read in (facts, kindnesses, relations, moments):
        list(read(clauses, scene))
    assert time.process_time() - began < 10 * once + 0.1


@pytest.mark.parametrize(
    ("line", "phrase"),
    [
        ("Ben lent me his drill", "lent me his drill"),
        ("Ana gave me advice on the lease", "gave me advice on the lease"),
        ("Ana introduced me to Rui", "introduced me to Rui"),
        ("Otto gave me a jar of jam", "gave me a jar of jam"),
        ("Ben helped me move", "helped me move"),
        ("Zoë gave me a whole morning of her time", "gave me a whole morning of her time"),
    ],
)
def test_a_line_and_a_typed_kindness_are_read_alike(line: str, phrase: str) -> None:
    (part,) = capture(line, CAST, TODAY).parts_of(Field.RECEIVED)
    way, deed = typed_kindness.read(phrase)
    assert (way, deed.kind, deed.text) == (Way.RECEIVED, part.kind, part.text)
