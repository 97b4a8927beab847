"""The labelled set itself: large enough, varied enough, and no message in it twice."""

import re
from collections import Counter
from pathlib import Path

import pytest
from rapidfuzz import fuzz, utils
from rapidfuzz.process import extract_iter

from tests.domain.drafts import messages
from tests.domain.drafts.messages import (
    WRITERS,
    Message,
    all_messages,
    aside,
    held_back,
    known,
    practice,
    strangers,
)

LABELS = pytest.mark.parametrize("pitch", [True, False], ids=["pitches", "personal"])


def labelled(pitch: bool) -> list[Message]:
    return [message for message in all_messages() if message.pitch is pitch]


def kinds_in(part: tuple[Message, ...], pitch: bool) -> set[str]:
    return {message.kind for message in part if message.pitch is pitch}


@pytest.mark.parametrize(("pitch", "least"), [(True, 150), (False, 300)], ids=["pitches", "personal"])
def test_the_set_is_as_large_as_promised(pitch: bool, least: int) -> None:
    assert len(labelled(pitch)) >= least


def test_no_id_and_no_text_comes_twice() -> None:
    assert len({message.id for message in all_messages()}) == len(all_messages())
    assert len({message.text.casefold().strip() for message in all_messages()}) == len(all_messages())


def test_every_message_says_something() -> None:
    assert [message.id for message in all_messages() if len(message.text.split()) < 3] == []


@LABELS
def test_every_kind_is_explained_at_the_top_of_its_file_and_used(pitch: bool) -> None:
    name = next(name for name, label in messages.FILES.items() if label is pitch)
    text = (Path(messages.__file__).parent / name).read_text("utf-8")
    explained = re.findall(r"^#   (\w+) ", text, re.MULTILINE)
    assert sorted(explained) == sorted({message.kind for message in labelled(pitch)})


@LABELS
def test_every_kind_is_both_known_and_held_back(pitch: bool) -> None:
    common = {kind for kind, count in Counter(m.kind for m in labelled(pitch)).items() if count >= 3}
    assert common <= kinds_in(known(), pitch)
    assert common <= kinds_in(aside(), pitch)


@LABELS
def test_no_two_messages_are_nearly_the_same(pitch: bool) -> None:
    texts = [utils.default_process(message.text) for message in labelled(pitch)]
    pairs = [
        (text, other)
        for number, text in enumerate(texts)
        for other, likeness, _ in extract_iter(text, texts[:number], scorer=fuzz.token_set_ratio, score_cutoff=90)
        if likeness > 90
    ]
    assert pairs == []


def test_about_a_third_is_held_back_and_no_message_is_in_both_parts() -> None:
    assert 0.28 <= len(aside()) / len(all_messages()) <= 0.39
    assert not set(known()) & set(aside())
    assert len(known()) + len(aside()) == len(all_messages())


def test_the_id_alone_decides_what_is_held_back() -> None:
    message = Message("n002", "kind", "text", pitch=False)
    assert held_back(message) is held_back(message._replace(kind="other", text="other", pitch=True))
    assert {held_back(message._replace(id=f"n{number:03d}")) for number in range(20)} == {True, False}


@pytest.mark.parametrize("writer", [*WRITERS, "strangers"])
def test_every_other_writer_has_both_sorts_and_nothing_twice(writer: str) -> None:
    written = practice(writer)
    assert {message.pitch for message in written} == {True, False}
    assert len({message.id for message in written}) == len(written) >= 300
    assert len({message.text.casefold().strip() for message in written}) == len(written)
    assert not {message.text for message in written} & {message.text for message in all_messages()}


def test_nothing_of_strangers_is_among_what_is_learned_from() -> None:
    learned = {message.text for writer in WRITERS for message in practice(writer)}
    assert not learned & {message.text for message in strangers()}
