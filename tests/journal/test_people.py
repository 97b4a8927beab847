"""People: adding, reading, changing, putting aside, merging, forgetting."""

from datetime import date, timedelta

import pytest

from nurture.domain.excerpts import excerpt
from nurture.domain.pace import Pace
from nurture.domain.people import BoundaryKind, Channel, Fact, FactKind, Moment, MomentKind, Profile, Sphere
from nurture.domain.rhythm import State
from nurture.domain.touches import Direction
from nurture.errors import InvalidValue, UnknownName
from nurture.journal import Journal
from nurture.store.database import LABEL_LETTERS
from tests.journals import TODAY, Calendar, add, dump, fresh, log, steps

ODD = "[red]Bob[/] \x1b[31m \u202e🙂"


def test_everything_known_from_the_start_is_on_the_page(journal: Journal) -> None:
    receipt = journal.people.add(
        Profile(
            name="  Ana   Costa ",
            sphere=Sphere.BOTH,
            nicknames=("Nita", "", " Ani "),
            circles=("Family", "pottery", "FAMILY"),
            pace=Pace(42, 60),
            channels=(Channel("email", "ana@example.org", "work"), Channel("phone", "+43 1")),
            moments=(
                Moment(MomentKind.BIRTHDAY, 4, 12, 1990),
                Moment(MomentKind.ANNIVERSARY, 1, 2, label="wedding"),
            ),
            facts=(Fact(FactKind.HOW_WE_MET, "at the fair"), Fact(FactKind.HOPE, "Lisbon", date(2020, 1, 1))),
        )
    )
    assert receipt.sentence == "Added Ana Costa."
    page = journal.page(receipt.id)
    assert (page.name, page.sphere, page.nicknames) == ("Ana Costa", Sphere.BOTH, ("Nita", "Ani"))
    assert sorted(page.circles) == ["FAMILY", "pottery"]
    assert (page.ideal_days, page.limit_days, page.rhythm_from) == (42, 60, "own")
    assert [(channel.kind, channel.address, channel.label) for channel in page.channels] == [
        ("email", "ana@example.org", "work"),
        ("phone", "+43 1", ""),
    ]
    assert [(moment.month, moment.day, moment.year) for moment in page.moments] == [(1, 2, None), (4, 12, 1990)]
    assert [fact.learned_on for fact in page.facts] == [TODAY, date(2020, 1, 1)]
    assert (page.added_on, page.last_exchange, page.days, page.state) == (TODAY, None, 0, State.IN_TOUCH)
    assert (page.archived_on, page.died_on, page.resting_until, page.touch_count) == (None, None, None, 0)


@pytest.mark.parametrize("name", [ODD, "x" * 10_000, "Ł", "'; DROP TABLE person; --", "%s {0}", "李雷", "12"])
def test_names_are_kept_as_written_and_found(journal: Journal, name: str) -> None:
    key = add(journal, name)
    assert journal.page(key).name == journal.glance(key).name == name
    assert [line.name for line in journal.lines()] == [name]
    assert journal.pick(name).id == journal.pick(str(key)).id == key
    assert journal.undo() == excerpt(f"added {name}", LABEL_LETTERS)


def test_nobody_without_a_name(journal: Journal) -> None:
    for name in ("", "  ", "\0"):
        with pytest.raises(InvalidValue, match="name cannot be empty"):
            add(journal, name)
    assert steps(journal) == []
    key = add(journal, "Ana")
    with pytest.raises(InvalidValue):
        journal.people.edit(key, name=" ")
    assert journal.page(key).name == "Ana"


def test_many_are_added_in_one_step(journal: Journal) -> None:
    receipt = journal.people.add_all(
        [Profile(name=name, sphere=Sphere.FRIEND) for name in ("Ana", "Ben", "Carla")]
    )
    assert (receipt.sentence, len(receipt.people)) == ("Added 3 people.", 3)
    assert steps(journal) == ["added 3 people"]


def test_editing_changes_what_is_given_and_leaves_the_rest(journal: Journal) -> None:
    key = add(journal, "Ana Costa", circles=("family",), nicknames=("Nita",), every=9)
    journal.people.edit(key, name="Ana Silva")
    page = journal.page(key)
    assert (page.name, page.nicknames, page.circles, page.ideal_days) == ("Ana Silva", ("Nita",), ("family",), 9)
    assert journal.pick("Silva").id == journal.pick("nita").id == key
    with pytest.raises(UnknownName):
        journal.pick("Costa")
    journal.people.edit(key, nicknames=[], circles=["pottery"], pace=Pace(), sphere=Sphere.PROFESSIONAL)
    page = journal.page(key)
    assert (page.name, page.nicknames, page.circles) == ("Ana Silva", (), ("pottery",))
    assert (page.ideal_days, page.rhythm_from) == (90, "professional")
    with pytest.raises(UnknownName):
        journal.pick("nita")


def test_a_birthday_is_set_replaced_and_removed(journal: Journal) -> None:
    key = add(journal, "Ana", moments=(Moment(MomentKind.ANNIVERSARY, 5, 5),))
    for birthday in ((None, 2, 29), (1990, 4, 12), (1990, 4, 12)):
        journal.people.edit(key, birthday=birthday)
        found = [moment for moment in journal.page(key).moments if moment.kind is MomentKind.BIRTHDAY]
        assert [(moment.year, moment.month, moment.day) for moment in found] == [birthday]
    before = dump(journal)
    with pytest.raises(InvalidValue, match="no day 02-30"):
        journal.people.edit(key, birthday=(None, 2, 30))
    assert dump(journal) == before
    journal.people.edit(key, birthday=())
    assert [moment.kind for moment in journal.page(key).moments] == [MomentKind.ANNIVERSARY]


def test_nobody_of_that_key(journal: Journal) -> None:
    for ask in (
        lambda: journal.page(5),
        lambda: journal.glance(5),
        lambda: journal.people.edit(5, name="x"),
        lambda: journal.people.archive(5),
        lambda: journal.people.delete(5),
        lambda: journal.people.snooze(5, TODAY + timedelta(1)),
        lambda: journal.people.wake(5),
        lambda: journal.people.merge(5, 6),
        lambda: journal.people.died(5, TODAY),
        lambda: journal.circles.put(5, "family"),
        lambda: journal.knowledge.add_fact(5, Fact(FactKind.NOTE, "x")),
        lambda: journal.touches.one(5),
        lambda: journal.touches.remove(5),
    ):
        with pytest.raises(UnknownName, match="no longer in the journal"):
            ask()
    assert journal.timeline(5) == []
    assert steps(journal) == []


def test_archived_people_are_out_of_view_and_come_back(journal: Journal) -> None:
    key = add(journal, "Ana")
    journal.people.archive(key)
    assert journal.lines() == []
    (line,) = journal.lines(archived=True)
    assert (line.id, line.archived, line.state, line.drift) == (key, True, None, None)
    assert journal.page(key).archived_on == TODAY
    assert journal.pick("ana").hint == "archived"
    journal.people.unarchive(key)
    assert [line.archived for line in journal.lines()] == [False]
    assert journal.page(key).state is State.IN_TOUCH


def test_a_snooze_ends_by_itself(journal: Journal) -> None:
    key = add(journal, "Ana", every=1)
    journal.people.snooze(key, TODAY + timedelta(10))
    for ahead, state in ((0, State.RESTING), (9, State.RESTING), (10, State.FADING)):
        journal.today = Calendar(TODAY + timedelta(ahead))
        assert journal.everyone()[0].state is state
        assert bool(journal.due()) is (state is not State.RESTING)


def test_a_rest_is_a_season_unless_it_says_how_long_and_can_be_ended(journal: Journal) -> None:
    key = add(journal, "Ana")
    journal.people.rest(key)
    assert journal.page(key).resting_until == date(2027, 2, 22)
    journal.people.snooze(key, TODAY + timedelta(2))
    assert journal.page(key).resting_until == TODAY + timedelta(2)
    journal.people.wake(key)
    page = journal.page(key)
    assert (page.resting_until, page.state) == (None, State.IN_TOUCH)


@pytest.mark.parametrize("ago", [0, 1, 400])
def test_nobody_rests_until_a_day_that_is_past(journal: Journal, ago: int) -> None:
    key = add(journal, "Ana")
    with pytest.raises(InvalidValue, match="is not ahead"):
        journal.people.snooze(key, TODAY - timedelta(ago))
    assert steps(journal) == ["added Ana"]


def test_somebody_ambient_is_never_due_and_last_of_all(journal: Journal) -> None:
    key = journal.people.add(Profile(name="Ana", sphere=Sphere.FRIEND, pace=Pace(ambient=True))).id
    add(journal, "Ben")
    journal.today = Calendar(TODAY + timedelta(900))
    assert [line.name for line in journal.everyone()] == ["Ben", "Ana"]
    assert key not in [line.id for line in journal.due(9)]
    line = journal.everyone()[-1]
    assert (line.state, line.drift, line.ideal_days, line.limit_days) == (State.AMBIENT, None, None, None)
    assert journal.page(key).ideal_days is None


def test_deleting_takes_what_was_theirs_alone(journal: Journal) -> None:
    ana, ben = add(journal, "Ana", facts=(Fact(FactKind.NOTE, "likes tea"),)), add(journal, "Ben")
    alone, shared = log(journal, [ana], TODAY, "just us"), log(journal, [ana, ben], TODAY, "all of us")
    journal.people.delete(ana)
    assert journal.touches.one(shared).people == ("Ben",)
    with pytest.raises(UnknownName):
        journal.touches.one(alone)
    assert journal.page(ben).last_exchange == TODAY
    assert journal.search("tea") == journal.search("just") == journal.search("Ana") == []
    assert journal.undo() == "deleted Ana"
    assert journal.touches.one(alone).people == ("Ana",)


def test_merging_keeps_everything_once(journal: Journal) -> None:
    keep = add(
        journal,
        "Ana Costa",
        circles=("family",),
        channels=(Channel("email", "a@example.org"),),
        moments=(Moment(MomentKind.BIRTHDAY, 4, 12, 1990),),
    )
    other = add(
        journal,
        "Nita",
        Sphere.PROFESSIONAL,
        every=7,
        circles=("family", "pottery"),
        nicknames=("Ana Costa", "Ani"),
        channels=(Channel("email", "a@example.org"), Channel("phone", "1234567")),
        moments=(Moment(MomentKind.BIRTHDAY, 4, 13), Moment(MomentKind.ANNIVERSARY, 1, 1)),
        facts=(Fact(FactKind.FOOD, "figs"),),
    )
    together, theirs = log(journal, [keep, other], TODAY - timedelta(9)), log(journal, [other], TODAY)
    journal.knowledge.add_promise(other, "me", "a book")
    journal.knowledge.add_thread(other, "moving")
    journal.knowledge.add_boundary(other, "no calls", BoundaryKind.NOT_ON, "phone")
    receipt = journal.people.merge(keep, other)
    assert receipt.sentence == "Merged Nita into Ana Costa."
    page = journal.page(keep)
    assert (page.name, page.sphere, sorted(page.nicknames)) == ("Ana Costa", Sphere.FRIEND, ["Ani", "Nita"])
    assert sorted(page.circles) == ["family", "pottery"]
    assert sorted(channel.kind for channel in page.channels) == ["email", "phone"]
    assert [(moment.kind, moment.day) for moment in page.moments] == [("anniversary", 1), ("birthday", 12)]
    assert (page.own_ideal_days, page.last_exchange, page.touch_count) == (7, TODAY, 2)
    assert len(page.facts) == len(page.promises) == len(page.threads) == len(page.boundaries) == 1
    assert journal.touches.one(together).people == journal.touches.one(theirs).people == ("Ana Costa",)
    assert journal.pick("nita").id == journal.pick("ani").id == keep
    with pytest.raises(UnknownName):
        journal.page(other)
    with pytest.raises(InvalidValue, match="one and the same"):
        journal.people.merge(keep, keep)


def test_who_asked_for_no_contact_is_not_brought_back_by_a_merge(journal: Journal) -> None:
    keep, other = add(journal, "Ana"), add(journal, "Nita")
    journal.knowledge.add_boundary(other, "leave me alone", BoundaryKind.NO_CONTACT)
    journal.people.merge(keep, other)
    assert journal.everyone() == []
    assert journal.page(keep).boundaries[0].words == "leave me alone"


def test_a_timeline_comes_page_by_page_newest_first(journal: Journal) -> None:
    ana, ben = add(journal, "Ana"), add(journal, "Ben")
    days = [TODAY - timedelta(number // 3) for number in range(25)]
    for number, day in enumerate(days):
        log(journal, [ana, ben] if number % 5 == 0 else [ana], day, f"touch {number}")
    whole = journal.timeline(ana, limit=100)
    assert [line.happened_on for line in whole] == sorted(days, reverse=True)
    paged, last = [], None
    while page := journal.timeline(ana, last, limit=7):
        paged += page
        last = page[-1]
    assert paged == whole
    assert len(journal.timeline(ben)) == 5


def test_a_glance_shows_the_latest(journal: Journal) -> None:
    ana = add(journal, "Ana", circles=("family",), moments=(Moment(MomentKind.BIRTHDAY, 12, 1, 1990),))
    for number in range(5):
        log(journal, [ana], TODAY - timedelta(number), f"touch {number}")
    for number in range(9):
        journal.knowledge.add_fact(ana, Fact(FactKind.NOTE, f"fact {number}"))
    closed = journal.knowledge.add_thread(ana, "old story").id
    journal.knowledge.close_thread(closed)
    journal.knowledge.add_thread(ana, "new story")
    kept = journal.knowledge.add_promise(ana, "me", "done").id
    journal.knowledge.keep_promise(kept)
    journal.knowledge.add_promise(ana, "me", "later")
    journal.knowledge.add_promise(ana, "them", "sooner", TODAY)
    glance = journal.glance(ana)
    assert [line.summary for line in glance.touches] == ["touch 0", "touch 1", "touch 2"]
    assert glance.facts[0].text == "fact 8"
    assert [line.text for line in glance.threads] == ["new story"]
    assert [line.text for line in glance.promises] == ["sooner", "later"]
    assert glance.moment is not None
    assert (glance.moment.on, glance.moment.years, glance.moment.in_days) == (date(2026, 12, 1), 36, 9)
    journal.today = Calendar(date(2026, 12, 2))
    assert journal.glance(ana).moment is None


def test_the_list_of_all_people_agrees_with_each_page(journal: Journal) -> None:
    keys = [
        add(journal, "zoë", every=3, nicknames=("Z",), circles=("b", "a")),
        add(journal, "Ana"),
        add(journal, "ben", Sphere.PROFESSIONAL),
    ]
    log(journal, [keys[1]], TODAY - timedelta(31))
    log(journal, [keys[2]], TODAY, direction=Direction.OUT)
    journal.people.rest(keys[0])
    lines = journal.lines()
    assert [line.name for line in lines] == ["Ana", "ben", "zoë"]
    for line in lines:
        page = journal.page(line.id)
        for field in ("name", "sphere", "state", "last_exchange", "days", "drift", "circles", "nicknames"):
            assert getattr(line, field) == getattr(page, field), field


def test_default_rhythms_come_from_the_settings(journal: Journal) -> None:
    key = add(journal, "Ana", Sphere.BOTH)
    settings = journal.settings._replace(rhythms={Sphere.FRIEND: 1, Sphere.PROFESSIONAL: 2, Sphere.BOTH: 50})
    other = fresh(journal.path.with_name("other.db"), settings=settings)
    add(other, "Ana", Sphere.BOTH)
    assert (journal.page(key).ideal_days, other.everyone()[0].ideal_days) == (42, 50)
    other.close()


def test_two_who_were_in_today_on_one_day_are_merged_like_others(journal: Journal) -> None:
    keep, other = add(journal, "Ana", every=1), add(journal, "Nita", every=1)
    journal.today = Calendar(TODAY + timedelta(9))
    assert {line.id for line in journal.due()} == {keep, other}
    before = dump(journal)
    journal.people.merge(keep, other)
    assert [line.id for line in journal.due()] == [keep]
    journal.undo()
    assert dump(journal) == before
