"""R2 to R9 over random journals: nothing that nurture proposes breaks a boundary, chases, sells or keeps score."""

import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from nurture.domain.drafts import Verdict
from nurture.domain.kindness import Kindness, KindnessKind, Way
from nurture.domain.people import (
    BoundaryKind,
    Channel,
    Fact,
    FactKind,
    Moment,
    MomentKind,
    Profile,
    Sphere,
    Standing,
)
from nurture.domain.rhythm import State
from nurture.domain.topics import touches
from nurture.domain.touches import Direction, Medium
from nurture.journal import Journal
from tests.journals import TODAY, Calendar, fresh, happened

TEXTS = (
    "pottery",
    "her divorce",
    "moving to Lisbon in May",
    "wants to open a bakery",
    "can teach sourdough",
    "the elections",
    "a new job at the clinic",
    "[red]braces {0}[/]",
    "two daughters",
)
TOPICS = ("divorce", "politics", "work")
KINDS = ("signal", "email", "phone", "facebook", "linkedin")

BOUNDARIES = st.fixed_dictionaries(
    {
        "kind": st.sampled_from(BoundaryKind),
        "topic": st.sampled_from(TOPICS),
        "channel": st.sampled_from(KINDS),
        "until": st.none() | st.integers(1, 40),
    }
)
TOUCHES = st.fixed_dictionaries(
    {
        "ago": st.integers(0, 400),
        "direction": st.sampled_from(Direction),
        "medium": st.sampled_from([Medium.MESSAGE, Medium.EMAIL, Medium.CALL, Medium.IN_PERSON]),
        "text": st.sampled_from(["we laughed about the tent", "coffee", "about " + TEXTS[1]]),
    }
)
LIFE = st.fixed_dictionaries(
    {
        "sphere": st.sampled_from(Sphere),
        "facts": st.lists(st.tuples(st.sampled_from(FactKind), st.sampled_from(TEXTS)), max_size=4),
        "threads": st.lists(st.sampled_from(TEXTS), max_size=2),
        "kinds": st.lists(st.tuples(st.sampled_from(KINDS), st.sampled_from(Standing)), max_size=3),
        "boundaries": st.lists(BOUNDARIES, max_size=2),
        "touches": st.lists(TOUCHES, max_size=4),
        "thanks": st.booleans(),
        "birthday": st.booleans(),
    }
)
LIVES = st.lists(LIFE, min_size=1, max_size=3)


@contextmanager
def lived(lives: list[dict[str, Any]]) -> Iterator[tuple[Journal, list[int]]]:
    """A journal with a person for each life, who were all added a year ago."""
    with tempfile.TemporaryDirectory() as folder:
        clock = Calendar(TODAY - timedelta(401))
        journal = fresh(Path(folder) / "journal.db", clock)
        keys = [_live(journal, number, life, clock) for number, life in enumerate(lives)]
        clock.day = TODAY
        yield journal, keys
        journal.close()


def _live(journal: Journal, number: int, life: dict[str, Any], clock: Calendar) -> int:
    clock.day = TODAY - timedelta(401)
    birthday = (Moment(MomentKind.BIRTHDAY, TODAY.month, TODAY.day, 1980),) if life["birthday"] else ()
    profile = Profile(
        name=f"Zed{number} Quill",
        sphere=life["sphere"],
        facts=tuple(Fact(kind, text, clock.day) for kind, text in life["facts"]),
        channels=tuple(
            Channel(kind, f"{kind}-{standing}@{number}.example", standing=standing)
            for kind, standing in life["kinds"]
        ),
        moments=birthday,
    )
    key = journal.people.add(profile).id
    for text in life["threads"]:
        journal.knowledge.add_thread(key, text, TODAY)
    if life["thanks"]:
        advice = Kindness(Way.RECEIVED, KindnessKind.ADVICE, "how to price a kiln", clock.day)
        journal.kindnesses.add(key, advice)
    clock.day = TODAY
    for touch in life["touches"]:
        day = TODAY - timedelta(touch["ago"])
        journal.record(happened(journal, [key], day, touch["text"], touch["direction"], medium=touch["medium"]))
    for said in life["boundaries"]:
        kind = said["kind"]
        about = {BoundaryKind.NOT_ON: said["channel"], BoundaryKind.NOT_ABOUT: said["topic"]}.get(kind, "")
        until = TODAY + timedelta(said["until"]) if said["until"] else None
        journal.knowledge.add_boundary(key, f"words of {kind} {about}", kind, about, until)
    return key


def asked(journal: Journal, key: int, kind: BoundaryKind) -> list[str]:
    """What a person's boundaries of a kind are about."""
    return [line.about for line in journal.page(key).boundaries if line.kind == kind]


@settings(max_examples=20, deadline=None, derandomize=True)
@given(lives=LIVES)
def test_r4_nothing_that_is_proposed_breaks_a_boundary(lives: list[dict[str, Any]]) -> None:
    with lived(lives) as (journal, keys):
        silent = {key for key in keys if asked(journal, key, BoundaryKind.NO_CONTACT)}
        today = journal.morning()
        seen = {line.id for line in (*journal.everyone(), *journal.due(99), *today.lines)}
        seen |= {line.person_id for lines in (today.moments, today.promises, today.awaited) for line in lines}
        assert not seen & silent
        assert journal.remind().due == len(today.lines)
        names = {journal.page(key).name.split()[0] for key in silent}
        for key in keys:
            prompts, brief = journal.checkins.prompts(key), journal.checkins.brief(key)
            assert bool(prompts.prompts) is not bool(prompts.reason)
            if key in silent:
                assert prompts.prompts == ()
                assert (brief.channel, brief.questions) == (None, ())
            topics = asked(journal, key, BoundaryKind.NOT_ABOUT)
            words = [each.opener for each in prompts.prompts] + [
                because.text for each in prompts.prompts for because in each.because
            ]
            assert not [text for text in (*words, *brief.questions) for topic in topics if touches(topic, text)]
            assert not [text for text in words for name in names if name in text]
            assert set(topics) == set(brief.leave_alone)
            closed = set(asked(journal, key, BoundaryKind.NOT_ON))
            for door in (brief.channel, *(each.channel for each in prompts.prompts)):
                assert door is None or (door.kind not in closed and door.standing is not Standing.UNWELCOME)


@settings(max_examples=15, deadline=None, derandomize=True)
@given(lives=LIVES)
def test_r3_r6_every_prompt_is_fitting_and_clear_in_the_mirror(lives: list[dict[str, Any]]) -> None:
    with lived(lives) as (journal, keys):
        for key in keys:
            fits = journal.settings.fitting[journal.page(key).sphere].intentions
            prompts = journal.checkins.prompts(key).prompts
            assert prompts == journal.checkins.prompts(key).prompts
            assert {each.intention for each in prompts} <= fits
            for each in prompts:
                assert each.because, each
                check = journal.checkins.check(each.opener, key, each.channel)
                assert check.judgement.verdict is Verdict.CLEAR, (each.opener, check.judgement)


@settings(max_examples=15, deadline=None, derandomize=True)
@given(lives=LIVES)
def test_r5_nobody_is_chased_and_no_other_door_tried(lives: list[dict[str, Any]]) -> None:
    with lived(lives) as (journal, keys):
        for key in keys:
            page = journal.page(key)
            prompts = journal.checkins.prompts(key)
            if page.state is State.WAITING:
                assert prompts.prompts == ()
                assert "give it until" in prompts.reason
                assert key not in [line.id for line in journal.due(99)]
            portrait = journal.checkins.portrait(key)
            if len(portrait.attempts) > 1 and prompts.prompts:
                assert [each.subject for each in prompts.prompts] == ["door"]
            tried = [
                touch.medium
                for touch in portrait.touches
                if touch.happened_on in portrait.attempts and touch.direction is Direction.OUT
            ]
            refused = asked(journal, key, BoundaryKind.NOT_ON) or any(
                each.standing is Standing.UNWELCOME for each in portrait.channels
            )
            if tried and tried[0] is not Medium.IN_PERSON and not refused:
                channels = {each.channel.kind for each in prompts.prompts if each.channel}
                assert "email" not in channels or Medium.EMAIL in tried
                assert "signal" not in channels or Medium.MESSAGE in tried


@settings(max_examples=8, deadline=None, derandomize=True)
@given(lives=LIVES)
def test_r7_what_was_given_changes_nothing_but_thanks_and_lending(lives: list[dict[str, Any]]) -> None:
    def told(journal: Journal, keys: list[int]) -> list[Any]:
        found = [journal.checkins.prompts(key).prompts for key in keys]
        kept = [[each for each in prompts if not each.subject.startswith("kindness")] for prompts in found]
        return [[line.id for line in journal.everyone()], [line.id for line in journal.due(99)], kept]

    with lived(lives) as (journal, keys):
        before = told(journal, keys)
        for number, kind in enumerate(KindnessKind):
            way = list(Way)[number % 2]
            journal.kindnesses.add(keys[0], Kindness(way, kind, f"[b]much[/] {kind}", TODAY))
        assert told(journal, keys) == before


@settings(max_examples=8, deadline=None, derandomize=True)
@given(lives=LIVES)
def test_r4_an_export_holds_every_boundary_with_its_words(lives: list[dict[str, Any]]) -> None:
    with lived(lives) as (journal, keys):
        people = {person["id"]: person for person in json.loads(json.dumps(journal.exchange.export()))["people"]}
        for key in keys:
            kept = [(line.words, line.kind, line.about) for line in journal.page(key).boundaries]
            assert [(line["words"], line["kind"], line["about"]) for line in people[key]["boundaries"]] == kept
