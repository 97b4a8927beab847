from datetime import date, timedelta
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from nurture.domain.kindness import Kindness, KindnessKind, Way
from nurture.domain.people import BoundaryKind, Channel, Fact, FactKind, Moment, MomentKind, Sphere, Standing
from nurture.domain.touches import Direction
from nurture.journal import Journal
from nurture.tui.widgets.entries import Entries
from tests.journals import TODAY, add, log
from tests.tui.rooms import LONG, NASTY, answer, opened, seen, settle


async def open_person(pilot: Pilot[Any], person: int) -> None:
    pilot.app.open_person(person)  # type: ignore[attr-defined]
    await settle(pilot)


@pytest.fixture
def ana(journal: Journal) -> int:
    ana = add(journal, "Ana Costa", every=42, circles=("pottery",), nicknames=("Anita",))
    knowledge = journal.knowledge
    knowledge.add_fact(ana, Fact(FactKind.CAN_TEACH, "azulejos", date(2026, 4, 26)))
    knowledge.add_channel(ana, Channel("email", "ana@example.org", "home"))
    knowledge.add_promise(ana, "me", "the recipe", date(2026, 12, 1))
    knowledge.add_thread(ana, "moving to Lisbon", date(2027, 5, 1))
    knowledge.add_moment(ana, Moment(MomentKind.BIRTHDAY, 4, 12, 1990))
    knowledge.add_boundary(ana, "please, not on Facebook", BoundaryKind.NOT_ON, "facebook")
    log(journal, [ana, add(journal, "Ben")], date(2026, 11, 10), "Coffee by the river\nin the rain")
    log(journal, [ana], date(2025, 12, 24), "Sardines")
    return ana


async def test_everything_known_is_on_the_screen(journal: Journal, ana: int) -> None:
    async with opened(journal, (200, 40)) as pilot:
        await open_person(pilot, ana)
        shown = seen(pilot.app)
    for words in (
        "Ana Costa",
        "“Anita”",
        "2 touches",
        "● in touch · last talked 12 days ago",
        "friend · pottery · every 6 weeks, at most 9 weeks, set for them",
        "“please, not on Facebook”  not on facebook",
        "moving to Lisbon  since 22 Nov · ask in 5 months",
        "I:     the recipe  by Tue 1 Dec",
        "can teach    azulejos  26 Apr",
        "email        ana@example.org  home",
        "birthday     12 April 1990",
        "Tue 10 Nov  Coffee by the river",
        "in person · with Ben",
        "Wed 24 Dec  Sardines",
    ):
        assert words in shown, words
    lines = [line.split("▕")[-1].strip() for line in shown.splitlines()]
    assert lines.index("2026") < lines.index("2025"), "the timeline runs newest first"
    assert "in the rain" in lines[lines.index("2026") + 2]


async def test_a_touch_says_what_was_given_then_when_they_answered_and_what_it_went_against(
    journal: Journal, ana: int
) -> None:
    kindness = Kindness(
        Way.RECEIVED, KindnessKind.ADVICE, "how to price a kiln", TODAY, touch_id=touch_of(journal, ana)
    )
    journal.kindnesses.add(ana, kindness)
    facebook = Channel("facebook", "fb.example/ana")
    journal.checkins.send(ana, "How was the move?", channel=facebook, reason="her phone is lost")
    async with opened(journal, (200, 40)) as pilot:
        await open_person(pilot, ana)
        before = seen(pilot.app)
        await pilot.press("i")
        await settle(pilot)
        after = seen(pilot.app)
    assert "received advice: how to price a kiln" in before
    assert "against what they asked  “please, not on Facebook”: her phone is lost" in before
    assert "no answer yet" in before
    assert "answered 22 Nov" in after
    assert "no answer yet" not in after
    assert "against what they asked  “please, not on Facebook”: her phone is lost" in after


async def test_of_a_message_to_several_it_is_said_that_not_all_have_answered(journal: Journal, ana: int) -> None:
    cleo = add(journal, "Cleo")
    log(journal, [ana, cleo], TODAY, "Are you both well?", direction=Direction.OUT)
    journal.checkins.answered(cleo)
    async with opened(journal, (200, 40)) as pilot:
        await open_person(pilot, ana)
        assert "answered 22 Nov, not yet by all" in seen(pilot.app)


def touch_of(journal: Journal, person: int) -> int:
    return journal.timeline(person)[0].id


@pytest.mark.parametrize(
    ("key", "line", "words"),
    [
        ("f", "food: olives", "food         olives  22 Nov"),
        ("h", "signal +44 20 7946 0000", "signal       +44 20 7946 0000"),
        ("p", "they: the photos by friday", "they:  the photos  by Fri 27 Nov"),
        ("w", "a new job, ask in 2 weeks", "a new job  since 22 Nov · ask in 2 weeks, 6 Dec"),
        ("d", "anniversary the wedding 3 June", "anniversary  3 June  the wedding"),
    ],
)
async def test_a_key_and_a_line_note_something(journal: Journal, key: str, line: str, words: str) -> None:
    ana = add(journal, "Ana Costa")
    async with opened(journal, (200, 30)) as pilot:
        await open_person(pilot, ana)
        assert "Nothing is noted yet." in seen(pilot.app)
        await pilot.press(key)
        await settle(pilot)
        await answer(pilot, line)
        assert words in seen(pilot.app)
        await pilot.press("u")
        await settle(pilot)
        assert "Nothing is noted yet." in seen(pilot.app)


async def test_a_boundary_is_kept_in_their_words(journal: Journal) -> None:
    ana = add(journal, "Ana Costa")
    async with opened(journal, (200, 40)) as pilot:
        await open_person(pilot, ana)
        await pilot.press("B")
        await settle(pilot)
        await answer(pilot, "only when it's [useful] to me")
        await answer(pilot, "business only")
        await answer(pilot, "at the fair, 3 weeks ago")
        assert "“only when it's [useful] to me”  business only · said 1 Nov at the fair" in seen(pilot.app)
        await pilot.press("B")
        await settle(pilot)
        await answer(pilot, "leave me alone for a year")
        await answer(pilot, "for ever, or until")
        assert pilot.app.screen.query_one(Input).value == "2027-11-22"
        await answer(pilot, "in a month")
        await answer(pilot, "on the phone")
    first, second = sorted(journal.page(ana).boundaries, key=lambda each: each.id)
    assert (first.kind, first.words) == (BoundaryKind.BUSINESS_ONLY, "only when it's [useful] to me")
    assert (second.kind, second.until) == (BoundaryKind.NO_CONTACT, date(2026, 12, 22))
    assert (second.said_on, second.said_where) == (TODAY, "on the phone")


async def test_the_kind_of_a_boundary_is_proposed_from_its_words(journal: Journal) -> None:
    ana = add(journal, "Ana Costa")
    async with opened(journal, (200, 40)) as pilot:
        await open_person(pilot, ana)
        await pilot.press("B")
        await settle(pilot)
        pilot.app.screen.query_one(Input).value = "please, not on Facebook"
        await pilot.pause()
        assert "not on facebook" in seen(pilot.app)
        for _ in ("these words", "this meaning", "today"):
            await pilot.press("enter")
            await settle(pilot)
    (line,) = journal.page(ana).boundaries
    assert (line.words, line.kind, line.about) == ("please, not on Facebook", BoundaryKind.NOT_ON, "facebook")
    assert (line.said_on, line.said_where) == (TODAY, "")


async def test_words_that_say_no_kind_are_proposed_to_be_kept_and_shown(journal: Journal) -> None:
    ana = add(journal, "Ana Costa")
    async with opened(journal, (200, 40)) as pilot:
        await open_person(pilot, ana)
        await pilot.press("B")
        await settle(pilot)
        await answer(pilot, "calls between one and two, please")
        await pilot.press("enter")
        await settle(pilot)
        await pilot.press("enter")
        await settle(pilot)
    (line,) = journal.page(ana).boundaries
    assert line.kind == BoundaryKind.OTHER


async def go_to(pilot: Pilot[Any], kind: str) -> None:
    """Put the cursor on the first thing of a kind."""
    known = pilot.app.screen.query_one("#known", Entries)
    known.focus()
    await pilot.pause()
    key = next(entry.key for entry in known.entries if isinstance(entry.key, tuple) and entry.key[0] == kind)
    assert known.go_to(key)


@pytest.mark.parametrize(
    ("kind", "now", "line", "words"),
    [
        ("fact", "can teach: azulejos", "can teach: tiles", "can teach    tiles  26 Apr"),
        ("channel", "email ana@example.org (home)", "email ana@example.net", "email        ana@example.net"),
        ("promise", "the recipe by 2026-12-01", "the cake by friday", "I:     the cake  by Fri 27 Nov"),
        ("thread", "moving to Lisbon, ask 2027-05-01", "moved", "moved  since 22 Nov"),
        ("moment", "birthday 12 April 1990", "birthday 13 April", "birthday     13 April"),
    ],
)
async def test_enter_puts_a_thing_right(
    journal: Journal, ana: int, kind: str, now: str, line: str, words: str
) -> None:
    async with opened(journal, (200, 40)) as pilot:
        await open_person(pilot, ana)
        await go_to(pilot, kind)
        await pilot.press("enter")
        await settle(pilot)
        assert pilot.app.screen.query_one(Input).value == now
        await answer(pilot, line)
        assert words in seen(pilot.app)


@pytest.mark.parametrize("kind", ["fact", "channel", "promise", "thread", "moment"])
async def test_delete_removes_a_thing_and_undo_brings_it_back(journal: Journal, ana: int, kind: str) -> None:
    def things() -> int:
        return len(getattr(journal.page(ana), f"{kind}s"))

    async with opened(journal, (200, 40)) as pilot:
        await open_person(pilot, ana)
        await go_to(pilot, kind)
        await pilot.press("delete")
        await settle(pilot)
        assert "u brings it back." in seen(pilot.app)
        assert things() == 0
        await pilot.press("u")
        await settle(pilot)
        assert things() == 1


async def test_delete_lifts_a_boundary_whose_words_stay(journal: Journal, ana: int) -> None:
    async with opened(journal, (200, 40)) as pilot:
        await open_person(pilot, ana)
        await go_to(pilot, "boundary")
        await pilot.press("delete")
        await settle(pilot)
        (line,) = journal.page(ana).boundaries
        assert (line.words, line.lifted_on) == ("please, not on Facebook", journal.today())
        assert "lifted today" in seen(pilot.app)


@pytest.mark.parametrize(
    ("kind", "words"),
    [("promise", "kept today"), ("thread", "closed today"), ("boundary", "lifted today"), ("channel", "welcome")],
)
async def test_space_does_what_is_next_for_a_thing(journal: Journal, ana: int, kind: str, words: str) -> None:
    async with opened(journal, (200, 40)) as pilot:
        await open_person(pilot, ana)
        await go_to(pilot, kind)
        await pilot.press("space")
        await settle(pilot)
        assert words in seen(pilot.app)
    assert journal.page(ana).channels[0].standing is (Standing.WELCOME if kind == "channel" else Standing.UNKNOWN)


async def test_a_promise_is_let_go(journal: Journal, ana: int) -> None:
    async with opened(journal, (200, 40)) as pilot:
        await open_person(pilot, ana)
        await go_to(pilot, "promise")
        await pilot.press("L")
        await settle(pilot)
        assert "let go today" in seen(pilot.app)


async def test_the_sphere_turns_with_one_key(journal: Journal, ana: int) -> None:
    async with opened(journal) as pilot:
        await open_person(pilot, ana)
        await pilot.press("V")
        await settle(pilot)
        assert "work · pottery" in seen(pilot.app)
    assert journal.page(ana).sphere is Sphere.PROFESSIONAL


async def test_a_touch_is_put_right_and_its_day_stays(journal: Journal, ana: int) -> None:
    async with opened(journal, (200, 40)) as pilot:
        await open_person(pilot, ana)
        await pilot.press("enter")
        await settle(pilot)
        assert "Tue 10 Nov, 12 days ago" in seen(pilot.app)
        assert "Ana Costa   Ben" in seen(pilot.app)
        await answer(pilot, "Tea by the river")
    touch = journal.timeline(ana)[0]
    assert (touch.summary, touch.happened_on, touch.people) == (
        "Tea by the river",
        date(2026, 11, 10),
        ("Ana Costa", "Ben"),
    )


async def test_a_touch_that_is_only_looked_at_keeps_every_letter(journal: Journal, ana: int) -> None:
    async with opened(journal, (200, 40)) as pilot:
        await open_person(pilot, ana)
        await pilot.press("enter")
        await settle(pilot)
        await pilot.press("enter")
        await settle(pilot)
    assert journal.timeline(ana)[0].summary == "Coffee by the river\nin the rain"


async def test_a_touch_is_removed_and_brought_back(journal: Journal, ana: int) -> None:
    async with opened(journal, (200, 40)) as pilot:
        await open_person(pilot, ana)
        await pilot.press("backspace")
        await settle(pilot)
        assert "Coffee" not in seen(pilot.app).split("Removed")[0]
        await pilot.press("u")
        await settle(pilot)
        assert "Tue 10 Nov  Coffee by the river" in seen(pilot.app)


async def test_a_thousand_touches_open_at_once_and_page_on(journal: Journal) -> None:
    ana = add(journal, "Ana Costa")
    journal.database.connection.execute("PRAGMA wal_autocheckpoint = 0")
    for number in range(1000):
        log(journal, [ana], TODAY - timedelta(number), f"touch {number}")
    async with opened(journal) as pilot:
        await open_person(pilot, ana)
        timeline = pilot.app.screen.query_one("#timeline", Entries)
        assert sum(entry.key is not None for entry in timeline.entries) == 30
        for _ in range(40):
            await pilot.press("G")
        assert "touch 999" in seen(pilot.app)


async def test_somebody_deleted_meanwhile_is_left(journal: Journal, ana: int) -> None:
    async with opened(journal) as pilot:
        await open_person(pilot, ana)
        journal.people.delete(ana)
        pilot.app.reload()  # type: ignore[attr-defined]
        await settle(pilot)
        assert "Ana Costa" not in seen(pilot.app)


@pytest.mark.parametrize("size", [(120, 36), (80, 24), (60, 24), (20, 6)])
@pytest.mark.parametrize("name", [NASTY, LONG])
async def test_any_text_is_shown_as_it_is_on_any_terminal(
    journal: Journal, name: str, size: tuple[int, int]
) -> None:
    person = add(journal, name, nicknames=(name,), circles=(name,))
    journal.knowledge.add_fact(person, Fact(FactKind.NOTE, name))
    log(journal, [person, add(journal, name + " the second")], TODAY, name)
    async with opened(journal, size) as pilot:
        await open_person(pilot, person)
        shown = seen(pilot.app)
        assert "\x1b" not in shown
        if size[0] > 20:
            assert shown.count("[red]Bob[/] ␛[31m" if name == NASTY else "MaximilianaMax") >= 3
        await pilot.press("tab", "j", "G", "g", "tab", "G")
