"""The rules that make it nurture, each by its number in the product's table."""

# R6 (a check-in is not a pitch) is about prompts and drafts, which are not there yet: its test comes with them.

import os
import tempfile
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nurture.domain.handful import bound
from nurture.domain.kindness import Kindness, KindnessKind, Way
from nurture.domain.pace import Pace
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
from nurture.domain.prompts.choosing import MOST
from nurture.domain.relations import RelationKind
from nurture.domain.rhythm import NEEDS_CARE, State, patience
from nurture.domain.touches import Direction
from nurture.exchange.records import Record
from nurture.journal import Journal
from tests.journals import TODAY, Calendar, add, copied, dump, fresh, happened, imported, log, reopened, steps

LIVES = st.lists(
    st.fixed_dictionaries(
        {
            "sphere": st.sampled_from(Sphere),
            "pace": st.sampled_from([Pace(), Pace(2), Pace(10, 30), Pace(45), Pace(200)]),
            "last": st.none() | st.integers(0, 300),
        }
    ),
    min_size=1,
    max_size=8,
)


def lived(folder: str, lives: list[dict[str, Any]]) -> tuple[Journal, list[int]]:
    """A journal with a person for each life, named P0, P1 …; the clock is two months on."""
    clock = Calendar(TODAY)
    journal = fresh(Path(folder) / "journal.db", clock)
    keys = []
    for number, life in enumerate(lives):
        keys.append(journal.people.add(Profile(name=f"P{number}", sphere=life["sphere"], pace=life["pace"])).id)
        if life["last"] is not None:
            log(journal, [keys[-1]], TODAY - timedelta(life["last"]))
    clock.day = TODAY + timedelta(60)
    return journal, keys


@settings(max_examples=30, deadline=None)
@given(lives=LIVES)
def test_r1_nobody_falls_off(lives: list[dict[str, Any]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        journal, keys = lived(folder, lives)
        everyone = journal.everyone()
        assert {line.id for line in everyone} == set(keys)
        due = [line.id for line in everyone if line.state in NEEDS_CARE]
        assert [line.id for line in journal.due(len(keys))] == due
        for line in everyone:
            assert line.ideal_days is not None
            assert (line.days >= line.ideal_days) is (line.id in due)
        journal.today = lambda: TODAY + timedelta(300)  # and whoever is not due yet comes, without any doing
        assert {line.id for line in journal.due(len(keys))} == set(keys)
        journal.close()


@settings(max_examples=15, deadline=None)
@given(lives=LIVES, rich=st.data())
def test_r1_what_a_person_gave_changes_nothing(lives: list[dict[str, Any]], rich: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as folder:
        journal, keys = lived(folder, lives)
        before = [(line.id, line.state, line.drift) for line in journal.everyone()]
        due = [line.id for line in journal.due(3)]
        for key in rich.draw(st.lists(st.sampled_from(keys), max_size=6)):
            enrich(journal, key)
        assert [(line.id, line.state, line.drift) for line in journal.everyone()] == before
        assert [line.id for line in journal.due(3)] == due
        journal.close()


@settings(max_examples=8, deadline=None, derandomize=True)
@given(
    lives=LIVES,
    skipped=st.sets(st.integers(0, 7)),
    acts=st.lists(st.sampled_from(["later", "log", "nothing"]), min_size=1),
)
def test_r1_whoever_is_due_is_offered_within_the_bound(
    lives: list[dict[str, Any]], skipped: set[int], acts: list[str]
) -> None:
    """On a real journal; `tests/domain/test_handful.py` has thousands of people and days."""
    with tempfile.TemporaryDirectory() as folder:
        journal, keys = lived(folder, lives)
        waited = Counter[int]()
        for ahead in range(25):
            journal.today = lambda ahead=ahead: TODAY + timedelta(60 + ahead)  # type: ignore[misc]
            offered = [line.id for line in journal.handful().open]
            waited.update({line.id for line in journal.due(len(keys))} - set(offered))
            for key in offered:
                del waited[key]
            assert all(days < bound(len(keys), 3) for days in waited.values())
            act = acts[ahead % len(acts)]
            for key in offered:
                if act == "later" or keys.index(key) in skipped:
                    journal.turns.later(key)
                elif act == "log":
                    log(journal, [key], journal.today())
        journal.close()


def test_r1_the_handful_heeds_nothing_that_was_given_or_promised(journal: Journal, tmp_path: Path) -> None:
    clock = Calendar()
    journal.today = clock
    keys = [add(journal, f"P{number}", every=5 + number) for number in range(9)]
    poor = copied(journal, tmp_path / "poor.db")
    poor.today = clock
    for key in keys[5:]:
        journal.kindnesses.add(key, Kindness(Way.RECEIVED, KindnessKind.FAVOUR, "a big order", TODAY))
        journal.knowledge.add_promise(key, "them", "a contract")
        journal.knowledge.add_fact(key, Fact(FactKind.WORK, "chief of everything"))
    for ahead in range(1, 40):
        clock.day = TODAY + timedelta(ahead)
        here, there = journal.handful().open, poor.handful().open
        assert [line.id for line in here] == [line.id for line in there]
        if ahead % 3 == 0 and here:
            log(journal, [here[0].id], clock.day)
            log(poor, [here[0].id], clock.day)
    poor.close()


def enrich(journal: Journal, key: int) -> None:
    """Everything that could make a person look worth more, or less."""
    knowledge = journal.knowledge
    knowledge.add_fact(key, Fact(FactKind.WORK, "chief buyer of a rich firm"))
    knowledge.add_channel(key, Channel("email", "buyer@example.org", standing=Standing.WELCOME))
    knowledge.add_moment(key, Moment(MomentKind.BIRTHDAY, 3, 1, 1980))
    knowledge.add_promise(key, "them", "an order", TODAY)
    knowledge.add_thread(key, "raising money")
    journal.people.edit(key, name="AAA Zebra", nicknames=["Boss"])
    for way in Way:
        journal.kindnesses.add(key, Kindness(way, KindnessKind.INTRODUCTION, "three customers", TODAY))


@pytest.mark.parametrize(
    ("direction", "broadcast", "counts"),
    [
        (Direction.MUTUAL, False, True),
        (Direction.IN, False, True),
        (Direction.OUT, False, False),
        (Direction.OUT, True, False),
        (Direction.MUTUAL, True, False),
        (Direction.IN, True, False),
    ],
)
def test_r2_only_a_real_exchange_counts(
    journal: Journal, direction: Direction, broadcast: bool, counts: bool
) -> None:
    ana = add(journal, "Ana", every=5)
    before = TODAY - timedelta(30)
    log(journal, [ana], before)
    log(journal, [ana], TODAY, direction=direction, broadcast=broadcast)
    page = journal.page(ana)
    assert page.last_exchange == (TODAY if counts else before)
    assert page.last_touch == TODAY
    assert page.touch_count == 2


def test_r2_the_day_it_happened_counts_not_the_day_of_logging(journal: Journal) -> None:
    ana = add(journal, "Ana")
    log(journal, [ana], TODAY - timedelta(21))
    assert journal.page(ana).days == 21
    log(journal, [ana], TODAY - timedelta(40))
    assert journal.page(ana).last_exchange == TODAY - timedelta(21)


def test_r2_a_reply_turns_an_attempt_into_an_exchange(journal: Journal) -> None:
    ana = add(journal, "Ana")
    touch = journal.record(journal.understand("wrote to Ana yesterday, no answer yet")).id
    assert journal.page(ana).last_exchange is None
    assert journal.page(ana).state is State.WAITING
    journal.touches.change(touch, journal.understand("talked with Ana yesterday"))
    page = journal.page(ana)
    assert (page.last_exchange, page.attempted_on, page.state) == (TODAY - timedelta(1), None, State.IN_TOUCH)


def test_r3_the_line_in_the_sand_is_chosen_and_shown(journal: Journal) -> None:
    keys = {sphere: add(journal, f"P {sphere}", sphere, every=1) for sphere in Sphere}
    journal.today = lambda: TODAY + timedelta(3)
    for lines in (journal.everyone(), journal.due(), journal.lines()):
        assert {line.sphere: line.id for line in lines} == keys
    for sphere, key in keys.items():
        assert journal.page(key).sphere is journal.glance(key).sphere is sphere
    journal.people.edit(keys[Sphere.FRIEND], sphere=Sphere.BOTH)
    assert journal.page(keys[Sphere.FRIEND]).sphere is Sphere.BOTH


def test_r3_no_import_and_no_merge_moves_the_line(journal: Journal) -> None:
    ana = add(journal, "Ana Costa", Sphere.FRIEND, channels=(Channel("email", "ana@example.org"),))
    other = add(journal, "Ana C.", Sphere.PROFESSIONAL)
    record = Record(
        name="Ana Costa",
        line=1,
        sphere=Sphere.PROFESSIONAL,
        channels=(Channel("email", "ana@example.org"), Channel("linkedin", "linkedin.com/in/ana")),
        original="Ana,Costa",
    )
    report = imported(journal, [record], form="linkedin", sphere=Sphere.PROFESSIONAL)
    assert [line.person_id for line in report.joined] == [ana]
    journal.people.merge(ana, other)
    assert journal.page(ana).sphere is Sphere.FRIEND


WORDS = "Please don’t write any more. [red]I mean it[/] — „wirklich“.  "


def in_any_list(journal: Journal, key: int) -> bool:
    """Whether a morning, a shell or a status bar would bring a person up."""
    today, reminder = journal.morning(), journal.remind()
    lists = [
        [line.id for line in (*journal.everyone(), *journal.due(100), *today.lines)],
        [line.person_id for line in today.moments],
        [line.person_id for line in today.promises],
        [line.person_id for line in today.awaited],
    ]
    counts = today.due_count + reminder.due + reminder.moments + reminder.promises
    assert any(key in found for found in lists) is (counts > 0)
    return counts > 0


def everywhere(journal: Journal) -> int:
    """Somebody who is due, has a birthday today, is promised something, and was written to yesterday."""
    clock = Calendar(TODAY - timedelta(400))
    journal.today = clock
    birthday = Moment(MomentKind.BIRTHDAY, TODAY.month, TODAY.day)
    ana = add(journal, "Ana", every=5, moments=(birthday,))
    journal.knowledge.add_promise(ana, "me", "the recipe", TODAY)
    clock.day = TODAY
    return ana


def test_r4_no_contact_means_in_no_list(journal: Journal) -> None:
    ana = everywhere(journal)
    assert in_any_list(journal, ana)
    boundary = journal.knowledge.add_boundary(ana, WORDS, BoundaryKind.NO_CONTACT, said_where="by letter").id
    assert not in_any_list(journal, ana)
    assert journal.remind().text == ""
    log(journal, [ana], TODAY - timedelta(1), direction=Direction.OUT)
    assert not in_any_list(journal, ana)
    journal.knowledge.lift_boundary(boundary)
    assert in_any_list(journal, ana)
    (kept,) = journal.page(ana).boundaries
    assert (kept.words, kept.said_on, kept.said_where, kept.lifted_on) == (WORDS, TODAY, "by letter", TODAY)
    assert journal.glance(ana).boundaries == ()


def test_r4_for_a_while_ends_by_itself(journal: Journal) -> None:
    ana = everywhere(journal)
    journal.knowledge.add_boundary(ana, WORDS, BoundaryKind.NO_CONTACT, until=TODAY + timedelta(10))
    for ahead, shown in ((0, False), (9, False), (10, True), (400, True)):
        journal.today = lambda ahead=ahead: TODAY + timedelta(ahead)  # type: ignore[misc]
        assert bool(journal.everyone()) is shown
        assert bool(journal.due(100)) is shown
        assert bool(journal.morning().promises) is shown
        assert (journal.page(ana).state is not None) is shown


def test_r4_the_longest_and_the_endless_hold(journal: Journal) -> None:
    ana = everywhere(journal)
    near = journal.knowledge.add_boundary(ana, "a week", BoundaryKind.NO_CONTACT, until=TODAY + timedelta(7)).id
    far = journal.knowledge.add_boundary(ana, "a month", BoundaryKind.NO_CONTACT, until=TODAY + timedelta(30)).id
    ever = journal.knowledge.add_boundary(ana, "never", BoundaryKind.NO_CONTACT).id
    journal.today = lambda: TODAY + timedelta(20)
    assert not journal.everyone()
    journal.knowledge.lift_boundary(ever)
    assert not journal.everyone()
    journal.knowledge.lift_boundary(far)
    assert journal.everyone()
    journal.knowledge.lift_boundary(near)
    assert journal.everyone()


@pytest.mark.parametrize("kind", [kind for kind in BoundaryKind if kind is not BoundaryKind.NO_CONTACT])
def test_r4_other_boundaries_are_kept_to_the_letter_and_shown(journal: Journal, kind: BoundaryKind) -> None:
    ana = everywhere(journal)
    journal.knowledge.add_boundary(ana, WORDS, kind, about="facebook")
    (kept,) = journal.page(ana).boundaries
    assert (kept.words, kept.kind, kept.about, kept.said_on) == (WORDS, kind, "facebook", TODAY)
    assert journal.glance(ana).boundaries == (WORDS,)
    assert in_any_list(journal, ana)
    reopened(journal.path).close()


def test_r4_the_archived_and_the_dead_are_in_no_list(journal: Journal) -> None:
    ana = everywhere(journal)
    journal.people.archive(ana)
    assert not in_any_list(journal, ana)
    journal.people.unarchive(ana)
    assert in_any_list(journal, ana)
    journal.people.died(ana, TODAY)
    assert not in_any_list(journal, ana)
    journal.people.died(ana, None)
    assert in_any_list(journal, ana)


def test_r5_after_an_unanswered_attempt_nurture_waits(journal: Journal) -> None:
    ana = add(journal, "Ana", every=40)
    log(journal, [ana], TODAY - timedelta(100))
    log(journal, [ana], TODAY, direction=Direction.OUT)
    for ahead in range(30):
        journal.today = lambda ahead=ahead: TODAY + timedelta(ahead)  # type: ignore[misc]
        waiting = ahead < patience(40)
        assert bool(journal.due()) is not waiting
        assert (journal.everyone()[0].state is State.WAITING) is waiting
        assert [line.until for line in journal.morning().awaited] == [TODAY + timedelta(10)] * waiting


def test_r5_a_broadcast_is_no_attempt_to_wait_for(journal: Journal) -> None:
    ana = add(journal, "Ana", every=40)
    log(journal, [ana], TODAY - timedelta(100))
    log(journal, [ana], TODAY, direction=Direction.OUT, broadcast=True)
    assert [line.id for line in journal.due()] == [ana]
    assert journal.morning().awaited == ()


@pytest.mark.parametrize("standing", Standing)
def test_r5_each_door_has_its_standing(journal: Journal, standing: Standing) -> None:
    ana = add(journal, "Ana", channels=(Channel("email", "ana@example.org", standing=standing),))
    (channel,) = journal.page(ana).channels
    assert channel.standing is standing
    record = Record(name="Ana", line=1, channels=(Channel("email", "ANA@example.org"),), original="Ana")
    imported(journal, [record])
    assert journal.page(ana).channels == (channel,)
    for other in Standing:
        journal.knowledge.edit_channel(replace(channel, standing=other))
        assert journal.page(ana).channels[0].standing is other


def test_r7_what_was_given_and_received_is_kept_as_a_memory(journal: Journal) -> None:
    ana = add(journal, "Ana")
    kindness = Kindness(Way.RECEIVED, KindnessKind.INTRODUCTION, "Ben", TODAY)
    said = "Ana introduced you to Ben, 22 November; you have not thanked them yet"
    assert journal.kindnesses.add(ana, kindness).sentence == f"Noted: {said}."
    (person,) = journal.exchange.export()["people"]
    (kept,) = person["kindnesses"]
    assert (kept["text"], kept["thanked_on"]) == ("Ben", None)
    assert [(hit.kind, hit.person_id, hit.day) for hit in journal.search("ben")] == [("kindness", ana, TODAY)]
    assert journal.undo() == "noted: Ana introduced you to Ben"
    assert journal.search("ben") == []


KINDNESSES = st.builds(
    Kindness,
    st.sampled_from(Way),
    st.sampled_from(KindnessKind),
    st.sampled_from(["three customers", "a jar of jam", "how to price a kiln"]),
    st.integers(0, 900).map(lambda days: TODAY - timedelta(days)),
    st.sampled_from([None, TODAY]),
    st.sampled_from([None, TODAY]),
    id=st.just(0),
    touch_id=st.none(),
)


@settings(max_examples=15, deadline=None)
@given(lives=LIVES, given=st.lists(st.tuples(st.integers(0, 7), KINDNESSES), max_size=8))
def test_r7_no_list_and_no_prompt_heeds_it_but_for_thanks_and_lending(
    lives: list[dict[str, Any]], given: list[tuple[int, Kindness]]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        journal, keys = lived(folder, lives)
        for key in keys:
            journal.knowledge.add_fact(key, Fact(FactKind.INTEREST, "old tiles"))
            journal.knowledge.add_thread(key, "moving to Lisbon")
        lists, reasons = in_all_lists(journal), {key: subjects(journal, key) for key in keys}
        for number, kindness in given:
            journal.kindnesses.add(keys[number % len(keys)], kindness)
        assert in_all_lists(journal) == lists
        for key, before in reasons.items():
            after = subjects(journal, key)
            waits = [each for each in journal.kindnesses.of(key) if each.way is Way.RECEIVED]
            waits = [each for each in waits if each.unthanked or each.out]
            others = [subject for subject in after if not subject.startswith("kindness:")]
            assert set(others) == set(before) or (len(after) == MOST and set(others) <= set(before))
            assert waits or after == before
            assert set(after) - set(others) <= {f"kindness:{each.id}" for each in waits}
        journal.close()


def in_all_lists(journal: Journal) -> list[object]:
    """Everything that stands in a list of people, in its order, and every number in it."""
    lists: list[object] = [journal.morning(), journal.remind(), journal.everyone(), journal.due(100)]
    return [*lists, journal.lines(), journal.circles.lines()]


def subjects(journal: Journal, key: int) -> list[str]:
    """What the prompts for a person stand on, best first."""
    return [prompt.subject for prompt in journal.checkins.prompts(key).prompts]


def test_r8_facts_have_a_kind_and_the_day_they_were_told(journal: Journal) -> None:
    ana = add(journal, "Ana")
    told = date(2026, 5, 1)
    for kind in FactKind:
        journal.knowledge.add_fact(ana, Fact(kind, f"about {kind}", told if kind is FactKind.HOPE else None))
    facts = journal.page(ana).facts
    assert [fact.kind for fact in facts] == list(FactKind)
    assert {fact.kind: fact.learned_on for fact in facts} == {
        kind: told if kind is FactKind.HOPE else TODAY for kind in FactKind
    }


def test_r9_an_event_is_logged_once_for_all_who_were_there(journal: Journal) -> None:
    keys = [add(journal, name) for name in ("Ana", "Ben", "Carla")]
    touch = log(journal, [*keys, keys[0]], TODAY, "the village fair")
    for key in keys:
        (line,) = journal.timeline(key)
        assert (line.id, sorted(line.people)) == (touch, ["Ana", "Ben", "Carla"])
        assert journal.page(key).last_exchange == TODAY
    assert len(journal.exchange.export()["touches"]) == 1
    assert len([hit for hit in journal.search("fair") if hit.kind == "touch"]) == 1


def test_r9_people_know_each_other_and_share_circles_and_events(journal: Journal) -> None:
    ana, ben = (add(journal, name, circles=("pottery",)) for name in ("Ana", "Ben"))
    carla = add(journal, "Carla")
    log(journal, [ana, carla], TODAY, "the village fair")
    journal.relations.add(ben, ana, RelationKind.PARENT)
    seen = {
        key: [(line.name, line.kind, line.shared) for line in journal.page(key).acquaintances]
        for key in (ana, ben, carla)
    }
    assert seen == {
        ana: [("Ben", RelationKind.PARENT, ("pottery",)), ("Carla", None, ("1 touch",))],
        ben: [("Ana", RelationKind.CHILD, ("pottery",))],
        carla: [("Ana", None, ("1 touch",))],
    }


def test_r10_today_shows_a_handful_and_never_the_number_of_all(journal: Journal) -> None:
    for number in range(50):
        add(journal, f"P{number}", every=1)
    journal.today = lambda: TODAY + timedelta(100)
    today = journal.morning()
    assert (len(today.lines), len(journal.due()), today.due_count) == (3, 3, 50)
    assert journal.remind().text == "3 people to nurture"


@pytest.mark.parametrize(("circle", "interval"), [(None, 30), ("weekly", 7)])
def test_r10_an_import_of_hundreds_is_spread_evenly(journal: Journal, circle: str | None, interval: int) -> None:
    if circle:
        journal.circles.add(circle, Pace(interval))
    records = [
        Record(name=f"Person {number}", line=number, original=str(number), circles=(circle,) if circle else ())
        for number in range(500)
    ]
    imported(journal, records)
    assert journal.due(1000) == []
    seen: set[int] = set()
    a_day = Counter[int]()
    for ahead in range(1, interval + 1):
        journal.today = lambda ahead=ahead: TODAY + timedelta(ahead)  # type: ignore[misc]
        due = {line.id for line in journal.due(1000)}
        assert all(line.state is State.DUE for line in journal.due(1000) if line.id not in seen)
        a_day[ahead] = len(due - seen)
        seen |= due
    assert len(seen) == 500
    assert set(a_day.values()) <= {500 // interval, 500 // interval + 1}


def test_r11_the_file_is_readable_by_nobody_else(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        journal = Journal(tmp_path / "nurture" / "journal.db")
        add(journal, "Ana")
        backup = journal.backup()
        named = journal.backup(tmp_path / "elsewhere" / "copy.db")
    finally:
        os.umask(before)
    files = {path: path.stat().st_mode & 0o777 for path in tmp_path.rglob("*")}
    assert {path.name for path in files} >= {
        "journal.db",
        "journal.db-wal",
        "journal.db-shm",
        backup.name,
        named.name,
    }
    for path, mode in files.items():
        assert mode == (0o700 if path.is_dir() else 0o600), path
    journal.close()


LETTERS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=40)


@settings(max_examples=30, deadline=None)
@given(words=LETTERS.filter(lambda text: bool(text.strip())))
def test_r12_every_word_is_kept_verbatim(words: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        journal = fresh(Path(folder) / "journal.db")
        ana = add(journal, "Ana")
        touch = journal.record(happened(journal, [ana], TODAY, words), notes=words).id
        journal.knowledge.add_fact(ana, Fact(FactKind.NOTE, words))
        journal.knowledge.add_promise(ana, "me", words)
        journal.knowledge.add_thread(ana, words)
        journal.knowledge.add_boundary(ana, words, BoundaryKind.OTHER)
        for _ in range(5):
            journal.undo()
        for _ in range(5):
            journal.redo()
        line, page = journal.touches.one(touch), journal.page(ana)
        assert line.summary == line.notes == words
        kept = (page.facts[0].text, page.promises[0].text, page.threads[0].text, page.boundaries[0].words)
        assert kept == (words,) * 4
        journal.close()


def test_r12_everything_can_be_undone(journal: Journal) -> None:
    """One of each thing that a user does, taken back one by one to the empty journal."""
    empty = dump(journal)
    people, knowledge, circles = journal.people, journal.knowledge, journal.circles
    ana, ben = add(journal, "Ana", circles=("family",)), add(journal, "Ben")
    states = []
    for act in (
        lambda: log(journal, [ana, ben], TODAY, tags=("fair",)),
        lambda: people.edit(ana, name="Ana Costa", sphere=Sphere.BOTH, pace=Pace(4), birthday=(None, 2, 29)),
        lambda: people.snooze(ana, TODAY + timedelta(3)),
        lambda: people.rest(ana),
        lambda: people.wake(ana),
        lambda: people.archive(ana),
        lambda: people.unarchive(ana),
        lambda: people.died(ben, TODAY),
        lambda: knowledge.add_fact(ana, Fact(FactKind.FOOD, "figs")),
        lambda: knowledge.add_channel(ana, Channel("email", "ana@example.org")),
        lambda: knowledge.add_boundary(ana, "no calls", BoundaryKind.NOT_ON, "phone"),
        lambda: knowledge.add_promise(ana, "them", "a book"),
        lambda: knowledge.add_thread(ana, "moving"),
        lambda: journal.kindnesses.add(ana, Kindness(Way.RECEIVED, KindnessKind.LENT, "a hat", TODAY)),
        lambda: journal.kindnesses.thank(journal.kindnesses.of(ana)[0].id),
        lambda: journal.kindnesses.returned(journal.kindnesses.of(ana)[0].id),
        lambda: journal.relations.add(ana, ben, RelationKind.FRIEND),
        lambda: journal.relations.remove(journal.relations.of(ana)[0].id),
        lambda: circles.add("pottery", Pace(9)),
        lambda: circles.put(ben, "pottery"),
        lambda: circles.rename(circles.named("pottery").id, "clay"),
        lambda: circles.take_out(ben, "clay"),
        lambda: circles.remove(circles.named("family").id),
        lambda: imported(journal, [Record(name="Carla", line=1, original="c")]),
        lambda: people.merge(ana, ben),
        lambda: people.delete(ana),
    ):
        states.append(dump(journal))
        act()
        assert dump(journal) != states[-1]
    assert len(steps(journal)) == len(states) + 2
    for state in reversed(states):
        journal.undo()
        assert dump(journal) == state
    journal.undo()
    journal.undo()
    assert dump(journal) == empty
