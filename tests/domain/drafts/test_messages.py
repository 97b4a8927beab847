"""The labelled set itself: large enough, varied enough, and no message in it twice."""

from collections import Counter

import pytest
from rapidfuzz import fuzz, utils
from rapidfuzz.process import extract_iter

from tests.domain.drafts.messages import (
    HARD,
    MEASURED,
    SORTS,
    Message,
    all_messages,
    aside,
    hard_aside,
    held_back,
    known,
    lessons,
    practice,
    strangers,
    written_by,
)

LABELS = pytest.mark.parametrize("pitch", SORTS.values(), ids=SORTS.keys())
WRITERS = (*MEASURED, *HARD, "strangers")


def labelled(pitch: bool) -> list[Message]:
    return [message for message in all_messages() if message.pitch is pitch]


@pytest.mark.parametrize(("pitch", "least"), [(True, 150), (False, 300)], ids=["pitches", "personal"])
def test_the_set_is_as_large_as_promised(pitch: bool, least: int) -> None:
    assert len(labelled(pitch)) >= least
    assert len([message for message in aside() if message.pitch is pitch]) >= least // 3
    assert len({message.kind for message in labelled(pitch)}) >= 20


def test_no_id_and_no_text_comes_twice() -> None:
    every = [message for writer in WRITERS for message in written_by(writer)]
    assert len({message.id for message in every}) == len(every)
    assert len({message.text.casefold().strip() for message in every}) == len(every)
    assert [message.id for message in every if len(message.text.split()) < 3] == []


@LABELS
def test_every_kind_is_both_known_and_held_back(pitch: bool) -> None:
    often = {kind for kind, count in Counter(m.kind for m in labelled(pitch)).items() if count >= 12}
    assert often <= {message.kind for message in known() if message.pitch is pitch}
    assert often <= {message.kind for message in aside() if message.pitch is pitch}


@pytest.mark.parametrize("writer", MEASURED)
def test_no_two_messages_are_nearly_the_same(writer: str) -> None:
    texts = [utils.default_process(message.text) for message in written_by(writer)]
    pairs = [
        (text, other)
        for number, text in enumerate(texts)
        for other, likeness, _ in extract_iter(text, texts[:number], scorer=fuzz.token_sort_ratio, score_cutoff=90)
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


def test_nothing_that_is_only_measured_on_is_learned_from() -> None:
    learned = {message.text for writer in (*MEASURED, *HARD) for message in practice(writer)}
    learned |= {message.text for message in lessons()}
    assert not learned & {message.text for message in (*aside(), *hard_aside(), *strangers())}
