"""A check-in: from the prompt in sight to a copied text, judged on the way, and nothing typed lost."""

from datetime import timedelta
from typing import Any

import pytest
from textual.containers import VerticalScroll
from textual.pilot import Pilot
from textual.widgets import Static

from nurture.domain.people import BoundaryKind, Channel, Standing
from nurture.domain.touches import Direction
from nurture.journal import Journal
from nurture.journal.drafts import Drafts
from nurture.tui.screens import checkin
from nurture.tui.screens.checkin import CheckinRoom
from nurture.tui.screens.today import TodayRoom
from nurture.tui.widgets.message_text import MessageText
from tests.journals import TODAY, add, log, reopened
from tests.tui.circle import lively
from tests.tui.rooms import LONG, NASTY, answer, open_person, opened, prompted, seen, settle, type_in

KIND = "How was the move? I thought of you when I passed the river."
PITCH = "Quick favour: please buy tickets for my workshop, only 3 spots left! https://example.org/shop"


def told(pilot: Pilot[Any]) -> str:
    """What the screen says, in one line."""
    return " ".join(seen(pilot.app).split())


def said(pilot: Pilot[Any], id: str) -> str:
    return str(pilot.app.screen.query_one(f"#{id}", Static).content)


async def test_two_keys_lead_from_a_person_to_a_copied_check_in(journal: Journal) -> None:
    ana = lively(journal)["Ana"]
    prompt = journal.checkins.prompts(ana).prompts[0]
    async with opened(journal) as pilot:
        await pilot.press("j")
        await prompted(pilot)
        await pilot.press("c", "ctrl+s")
        await settle(pilot)
        assert pilot.app.clipboard == prompt.opener
        assert isinstance(pilot.app.screen, TodayRoom)
        (toast,) = pilot.app._notifications
        assert toast.message.startswith("Copied. Kept as an attempt to reach Ana Costa; give it until ")
        (touch,) = journal.timeline(ana, limit=1)
        assert (touch.summary, touch.direction, touch.happened_on) == (prompt.opener, Direction.OUT, TODAY)
        assert ana not in [line.id for line in journal.due()], "she waits for the answer"
        assert prompt.subject not in [each.subject for each in journal.checkins.prompts(ana).prompts]
        await pilot.press("u")
        await settle(pilot)
        assert journal.timeline(ana, limit=1)[0].summary == "a walk with Ana Costa"


async def test_the_draft_is_judged_and_turned_round_as_it_is_typed(journal: Journal) -> None:
    lively(journal)
    async with opened(journal, (120, 40)) as pilot:
        await pilot.press("j", "c")
        await settle(pilot)
        assert "✓ clear" in said(pilot, "findings")
        await type_in(pilot, PITCH)
        assert said(pilot, "findings").startswith("✗ pitch")
        assert "“only 3 spots" in said(pilot, "findings")
        assert PITCH in " ".join(said(pilot, "reversed").split())
        await type_in(pilot, KIND)
        assert said(pilot, "findings").startswith("✓ clear")
        assert KIND in " ".join(said(pilot, "reversed").split())
        await pilot.press("!")
        await settle(pilot)
        assert pilot.app.screen.query_one(MessageText).text == KIND + "!"


async def test_the_heading_says_when_you_last_talked_also_of_today(journal: Journal) -> None:
    ana = lively(journal)["Ana"]
    log(journal, [ana], TODAY)
    async with opened(journal) as pilot:
        open_person(pilot, ana)
        await pilot.press("c")
        await settle(pilot)
        assert "Ana Costa · friend · last talked today by" in told(pilot)


async def test_the_words_found_are_underlined(journal: Journal) -> None:
    lively(journal)
    async with opened(journal, (120, 40)) as pilot:
        await pilot.press("j", "c")
        await settle(pilot)
        await type_in(pilot, "Hello Ana!\n\n" + PITCH)
        strips = pilot.app.screen.query_one(MessageText)
        lines = [strips.get_line(number) for number in range(3)]
        underlined = [line.plain[span.start : span.end] for line in lines for span in line.spans]
        assert any("only 3 spots" in words for words in underlined)
        assert "Hello" not in " ".join(underlined)


async def test_what_is_typed_waits_where_it_was_left(journal: Journal) -> None:
    ids = lively(journal)
    async with opened(journal) as pilot:
        await pilot.press("j", "c")
        await settle(pilot)
        await type_in(pilot, KIND)
        await pilot.press("escape", "j", "c")
        await settle(pilot)
        assert KIND not in told(pilot), "it was for Ana"
        await pilot.press("escape", "k", "c")
        await settle(pilot)
        assert pilot.app.screen.query_one(MessageText).text == KIND
        await pilot.press("ctrl+s", "c")
        await settle(pilot)
        assert journal.timeline(ids["Ana"], limit=1)[0].summary == KIND
        assert pilot.app.screen.query_one(MessageText).text != KIND, "what was sent does not come back"


async def test_what_is_typed_waits_over_the_end_of_nurture_too(journal: Journal) -> None:
    ids = lively(journal)
    journal.knowledge.add_channel(ids["Ana"], Channel("signal", "@ana", standing=Standing.WELCOME))
    second = journal.checkins.prompts(ids["Ana"]).prompts[1]
    async with opened(journal) as pilot:
        await pilot.press("j", "c", "ctrl+n", "ctrl+t")
        await settle(pilot)
        door = said(pilot, "door")
        await type_in(pilot, KIND)
        assert "kept until you send it" not in told(pilot), "the disk has it within a second"
        await pilot.press("escape", "q")
        await settle(pilot)
        assert not pilot.app.is_running, "nothing is asked: nothing is lost"
    again = reopened(journal.path)
    async with opened(again, (100, 24)) as pilot:
        await pilot.press("j", "c")
        await settle(pilot)
        assert pilot.app.screen.query_one(MessageText).text == KIND
        assert "kept until you send it" in told(pilot)
        assert said(pilot, "door").split()[1] == door.split()[1] == "signal"
        await pilot.press("ctrl+s")
        await settle(pilot)
    assert again.checkins.drafts.of(ids["Ana"]) is None
    assert second.subject not in [each.subject for each in again.checkins.prompts(ids["Ana"]).prompts]
    again.close()
    assert not journal.checkins.drafts.path.exists()


async def test_a_draft_is_on_the_disk_within_a_second_and_the_heading_says_so(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana = lively(journal)["Ana"]
    monkeypatch.setattr(checkin, "_SAVE", 0.05)
    async with opened(journal, (100, 24)) as pilot:
        await pilot.press("j", "c")
        await settle(pilot)
        await type_in(pilot, KIND)
        await settle(pilot)
        assert "kept until you send it" in told(pilot)
        kept = Drafts(journal.path).of(ana)
        assert kept
        assert kept.text == KIND, "a kill would lose none of it"
        await type_in(pilot, "")
        await settle(pilot)
        assert Drafts(journal.path).of(ana) is None
        assert "kept until you send it" not in told(pilot)


async def test_a_draft_is_kept_where_the_app_ends_around_it(journal: Journal) -> None:
    ana = lively(journal)["Ana"]
    async with opened(journal) as pilot:
        await pilot.press("j", "c")
        await settle(pilot)
        await type_in(pilot, KIND)
        pilot.app.exit()
    kept = Drafts(journal.path).of(ana)
    assert kept
    assert kept.text == KIND


async def test_a_disk_that_takes_no_draft_is_said_once_and_typing_goes_on(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    lively(journal)
    monkeypatch.setattr(checkin, "_SAVE", 0.02)
    journal.checkins.drafts.path = journal.path.parent / "gone" / "drafts.json"
    async with opened(journal, (100, 24)) as pilot:
        await pilot.press("j", "c")
        await settle(pilot)
        for text in (KIND, KIND + "!", KIND + "?"):
            await type_in(pilot, text)
            await settle(pilot)
        toasts = [toast.message for toast in pilot.app._notifications]
        assert len([toast for toast in toasts if "cannot be kept" in toast]) == 1
        assert "kept until you send it" not in told(pilot)
        await pilot.press("escape", "c")
        await settle(pilot)
        assert pilot.app.screen.query_one(MessageText).text == KIND + "?"


async def test_drafts_that_cannot_be_read_are_put_aside_with_a_word(journal: Journal) -> None:
    lively(journal)
    journal.checkins.drafts.path.write_text("{")
    async with opened(journal, (100, 24)) as pilot:
        await pilot.press("j", "c")
        await settle(pilot)
        assert isinstance(pilot.app.screen, CheckinRoom)
        assert "The drafts in" in str([toast.message for toast in pilot.app._notifications])


async def test_an_opener_that_was_not_touched_is_no_draft_and_another_takes_its_place(journal: Journal) -> None:
    ana = lively(journal)["Ana"]
    openers = [prompt.opener for prompt in journal.checkins.prompts(ana).prompts]
    async with opened(journal) as pilot:
        await pilot.press("j", "c", "ctrl+n")
        await settle(pilot)
        message = pilot.app.screen.query_one(MessageText)
        assert message.text == openers[1]
        assert journal.checkins.drafts.of(ana) is None
        message.insert("\nYours, Kim", message.document.end)
        await pilot.press("ctrl+n")
        await settle(pilot)
        assert message.text == f"{openers[2 % len(openers)]}\nYours, Kim"


async def test_a_key_takes_the_next_open_channel_and_never_one_that_is_refused(journal: Journal) -> None:
    ana = lively(journal)["Ana"]
    journal.knowledge.add_channel(ana, Channel("facebook", "facebook.com/ana", standing=Standing.WELCOME))
    journal.knowledge.add_channel(ana, Channel("signal", "@ana", standing=Standing.WELCOME))
    journal.knowledge.add_channel(
        ana, Channel("phone", "+49 30 1234", standing=Standing.WELCOME, note="after six")
    )
    async with opened(journal, (100, 30)) as pilot:
        await pilot.press("j", "c")
        await settle(pilot)
        offered = set()
        for _ in range(3):
            offered.add(said(pilot, "door").split()[1])
            await pilot.press("ctrl+t")
            await settle(pilot)
        assert offered == {"phone", "signal"}
        while "phone" not in said(pilot, "door"):
            await pilot.press("ctrl+t")
            await settle(pilot)
        assert "after six" in said(pilot, "door")
        assert "they asked  “not on Facebook, please”" in said(pilot, "ground")


async def test_against_what_they_asked_nothing_goes_without_a_reason(journal: Journal) -> None:
    ana = lively(journal)["Ana"]
    journal.knowledge.add_boundary(ana, "please do not contact me", BoundaryKind.NO_CONTACT)
    async with opened(journal) as pilot:
        open_person(pilot, ana)
        await settle(pilot)
        await pilot.press("c")
        await settle(pilot)
        await type_in(pilot, KIND)
        assert said(pilot, "findings").startswith("⊘ forbidden")
        await pilot.press("ctrl+s")
        await settle(pilot)
        assert "Ana Costa asked you not to. Why all the same?" in told(pilot)
        await pilot.press("enter")
        await settle(pilot)
        assert "needs a reason" in told(pilot)
        await pilot.press("escape")
        await settle(pilot)
        assert isinstance(pilot.app.screen, CheckinRoom)
        assert pilot.app.clipboard == ""
        assert journal.timeline(ana, limit=1)[0].direction is Direction.MUTUAL
        await pilot.press("ctrl+s")
        await settle(pilot)
        await answer(pilot, "her mother asked me to")
        assert pilot.app.clipboard == KIND
        (touch,) = journal.timeline(ana, limit=1)
        assert touch.summary == KIND
        assert "her mother asked me to" in str(touch)


async def test_the_channel_opens_with_the_text(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    ana = lively(journal)["Ana"]
    monkeypatch.setenv("DISPLAY", ":0")
    async with opened(journal) as pilot:
        went: list[str] = []
        monkeypatch.setattr(pilot.app, "open_url", went.append)
        await pilot.press("j", "c")
        await settle(pilot)
        await type_in(pilot, "How are you?\n& yours")
        await pilot.press("ctrl+o")
        await settle(pilot)
        assert went == ["mailto:ana@example.org?body=How%20are%20you%3F%0D%0A%26%20yours"]
        assert pilot.app.clipboard == "How are you?\n& yours"
        assert journal.timeline(ana, limit=1)[0].medium == "email"


async def test_without_a_channel_the_text_can_still_be_copied(journal: Journal) -> None:
    person = add(journal, "Nobody Else", every=10)
    log(journal, [person], TODAY - timedelta(90))
    async with opened(journal) as pilot:
        await pilot.press("c")
        await settle(pilot)
        await type_in(pilot, KIND)
        await pilot.press("ctrl+o")
        await settle(pilot)
        assert "There is no channel to open." in told(pilot)
        await pilot.press("ctrl+s")
        await settle(pilot)
        assert pilot.app.clipboard == KIND


async def test_an_empty_text_goes_nowhere(journal: Journal) -> None:
    ana = lively(journal)["Ana"]
    async with opened(journal) as pilot:
        await pilot.press("j", "c")
        await settle(pilot)
        await type_in(pilot, " \n ")
        await pilot.press("ctrl+s")
        await settle(pilot)
        assert "There is nothing written yet." in told(pilot)
        assert journal.timeline(ana, limit=1)[0].direction is Direction.MUTUAL


async def test_where_nobody_is_chosen_c_says_so(journal: Journal) -> None:
    lively(journal)
    async with opened(journal) as pilot:
        await pilot.press("3", "c")
        await settle(pilot)
        assert "Choose a person first." in seen(pilot.app)


@pytest.mark.parametrize("size", [(60, 20), (20, 6), (120, 36), (1, 1)])
@pytest.mark.parametrize("name", [NASTY, LONG])
async def test_nothing_breaks_the_screen(journal: Journal, name: str, size: tuple[int, int]) -> None:
    person = add(journal, name, every=10)
    log(journal, [person], TODAY - timedelta(90), f"with {name}")
    async with opened(journal, size) as pilot:
        await pilot.press("c")
        await settle(pilot)
        await type_in(pilot, f"[red]{name}[/] \x1b[31m\u202e " + "long " * 2_000)
        assert "\x1b" not in seen(pilot.app)
        assert len(seen(pilot.app).splitlines()) <= size[1]
        pilot.app.screen.query_one(MessageText).move_cursor((0, 0))
        await settle(pilot)
        if size == (120, 36) and name == NASTY:
            assert "[red][red]Bob[/] ␛[31m[/] ␛[31m" in seen(pilot.app)
        pilot.app.screen.query_one("#theirs", VerticalScroll).scroll_end(animate=False)
        await pilot.press("ctrl+s")
        await settle(pilot)
        assert journal.timeline(person, limit=1)[0].direction is Direction.OUT


async def test_the_verdict_can_be_told_without_colour(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    lively(journal)
    async with opened(journal, (100, 30)) as pilot:
        await pilot.press("j", "c")
        await settle(pilot)
        await type_in(pilot, PITCH)
        assert "✗ pitch" in seen(pilot.app)
