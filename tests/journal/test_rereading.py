"""An entry that is put right: its first line stays for ever, and its parts follow the new one."""

from dataclasses import replace
from datetime import timedelta

import pytest

from nurture.domain.capture import Capture, Field, Part
from nurture.domain.people import BoundaryKind, Fact, FactKind
from nurture.domain.stated_in import StatedIn
from nurture.errors import UnknownName
from nurture.journal import Journal
from tests.journal.lines import FRIDAY, IN_MAY, LATER, LINE, SATURDAY, YESTERDAY, known, line, parts_of_line
from tests.journals import TODAY, add, dump, happened, log


@pytest.fixture
def ana(journal: Journal) -> int:
    return add(journal, "Ana Costa")


@pytest.fixture
def ben(journal: Journal) -> int:
    return add(journal, "Ben Weiss")


@pytest.fixture
def touch(journal: Journal, ana: int, ben: int) -> int:
    return journal.record(line(journal, ana, ben)).id


def kept(journal: Journal, touch: int) -> dict[str, Part]:
    return {part.text or part.field: part for part in journal.touches.parts(touch)}


def test_what_is_kept_of_a_line_is_told_with_its_letters(journal: Journal, touch: int, ana: int, ben: int) -> None:
    found = journal.touches.parts(touch)
    assert {part._replace(start=0, end=0) for part in found} == set(parts_of_line(journal, ana, ben))
    for part in found:
        assert LINE[part.start : part.end] in (part.text, "")
    assert [part.start for part in found] == sorted(part.start for part in found)


def test_the_first_line_is_kept_for_ever(journal: Journal, touch: int, ana: int, ben: int) -> None:
    for text in ("one", "two", LINE):
        journal.touches.change(touch, line(journal, ana, ben, text=text))
        assert (journal.touches.one(touch).summary, journal.touches.one(touch).original) == (text, LINE)


def test_the_same_line_leaves_no_original(journal: Journal, touch: int, ana: int, ben: int) -> None:
    before = dump(journal)
    journal.touches.change(touch, line(journal, ana, ben))
    after = dump(journal)
    assert journal.touches.one(touch).original is None
    for table in ("touch", "promise", "thread", "fact", "kindness", "moment", "relation", "boundary"):
        assert after[table] == before[table]


def test_parts_follow_the_new_line(journal: Journal, touch: int, ana: int, ben: int) -> None:
    before = kept(journal, touch)
    said = (
        Part(Field.PROMISE, known(journal, ben), "The recipe", kind="me", when=SATURDAY),
        Part(Field.FACT, known(journal, ana), "ceramics", kind="wants-to-learn"),
        Part(Field.THREAD, known(journal, ana), "moving to Porto"),
    )
    journal.touches.change(touch, line(journal, ana, ben, *said, text="shorter"))
    after = kept(journal, touch)
    assert after.keys() == {"the recipe", "ceramics", "moving to Porto"}
    assert (after["the recipe"].when, before["the recipe"].when) == (SATURDAY, FRIDAY)
    assert after["ceramics"].kind == "wants-to-learn"
    assert [thread.text for thread in journal.page(ana).threads] == ["moving to Porto"]
    assert journal.page(ana).moments == ()
    assert journal.page(ben).kindnesses == ()
    journal.undo()
    assert kept(journal, touch) == before


def test_what_became_of_a_part_is_not_undone_by_another_line(
    journal: Journal, touch: int, ana: int, ben: int
) -> None:
    knowledge = journal.knowledge
    of_ana, of_ben = journal.page(ana), journal.page(ben)
    knowledge.keep_promise(of_ben.promises[0].id)
    knowledge.close_thread(next(each.id for each in of_ana.threads if not each.planned))
    journal.kindnesses.returned(of_ben.kindnesses[0].id)
    (fact,) = of_ana.facts
    knowledge.edit_fact(Fact(FactKind.INTEREST, "raku ceramics", None, fact.id))
    journal.touches.change(touch, replace(happened(journal, [ana, ben], YESTERDAY, "we met"), parts=()))
    assert kept(journal, touch).keys() == {"the recipe", "moving to Lisbon in May", "his drill", "raku ceramics"}
    assert not journal.page(ben).promises[0].open


def test_the_days_of_what_was_told_follow_the_day_of_the_touch(
    journal: Journal, touch: int, ana: int, ben: int
) -> None:
    (promise,) = journal.page(ben).promises
    journal.touches.change(touch, line(journal, ana, ben, day=TODAY - timedelta(8)))
    page = journal.page(ana)
    assert {thread.opened_on for thread in page.threads} == {TODAY - timedelta(8)}
    assert page.facts[0].learned_on == journal.page(ben).kindnesses[0].happened_on == TODAY - timedelta(8)
    assert journal.page(ben).promises == (promise._replace(made_on=TODAY - timedelta(8)),)


def test_a_boundary_is_kept_once(journal: Journal, ana: int) -> None:
    words = "Ana asked me to keep it professional"
    asked = StatedIn(ana, "Ana Costa", words, BoundaryKind.BUSINESS_ONLY, "", None)
    capture = replace(happened(journal, [ana], TODAY, words), boundaries=(asked,))
    key = journal.record(capture).id
    for _ in range(2):
        journal.touches.change(key, capture)
    assert [line.words for line in journal.page(ana).boundaries] == [words]
    journal.touches.change(key, happened(journal, [ana], TODAY, "we met"))
    assert len(journal.page(ana).boundaries) == 1


# --- reading another line -----------------------------------------------------------------------------------


class Read:
    """A journal that reads lines as a test says."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, journal: Journal) -> None:
        self.says: dict[str, Capture] = {}
        monkeypatch.setattr(journal, "understand", lambda text, within=None: self.says[text])


def test_what_both_lines_say_stands_as_it_is_kept(
    journal: Journal, touch: int, ana: int, ben: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads = Read(monkeypatch, journal)
    again = LINE.replace("coffee", "Coffee")
    all_said = parts_of_line(journal, ana, ben)
    for text in (LINE, again):
        read = replace(
            line(journal, ana, ben, *all_said, text=text, day=TODAY - timedelta(1)), day_words="yesterday"
        )
        reads.says[text] = replace(read, day=TODAY)  # as somebody reads it who looks a day later
    knowledge = journal.knowledge
    of_ana, of_ben = journal.page(ana), journal.page(ben)
    knowledge.edit_promise(of_ben.promises[0].id, "me", "the recipe", SATURDAY)
    knowledge.remove_fact(of_ana.facts[0].id)
    moving = next(each for each in of_ana.threads if not each.planned)
    knowledge.edit_thread(moving.id, "moving to Porto", IN_MAY)
    read = journal.touches.reread(touch, again)
    assert read.day == YESTERDAY
    found = {part.text or part.field: part for part in read.parts}
    assert found["the recipe"].when == SATURDAY
    assert found["ask again"].when == LATER
    assert {"ceramics", "moving to Lisbon in May"}.isdisjoint(found)
    assert found["moving to Porto"].when == IN_MAY
    before = dump(journal)
    journal.touches.change(touch, read)
    after = dump(journal)
    for table in ("promise", "thread", "fact", "kindness", "moment", "relation"):
        assert after[table] == before[table]


def test_what_the_new_line_says_otherwise_holds(
    journal: Journal, touch: int, ana: int, ben: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads = Read(monkeypatch, journal)
    reads.says[LINE] = line(journal, ana, ben)
    person = known(journal, ben)
    said = (
        Part(Field.PROMISE, person, "the recipe", kind="me", when=SATURDAY),
        Part(Field.FACT, person, "vegan", kind="food"),
    )
    reads.says["new"] = replace(line(journal, ana, ben, *said, text="new", day=TODAY), day_words="today")
    read = journal.touches.reread(touch, "new")
    assert (read.day, read.parts) == (TODAY, said)


def test_what_was_kept_without_the_words_of_the_line_stays(
    journal: Journal, ana: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    gave = Part(Field.GAVE, None, "jam", kind="gift")
    key = journal.record(replace(happened(journal, [ana], TODAY, "tea"), parts=(gave,))).id
    reads = Read(monkeypatch, journal)
    reads.says |= {text: happened(journal, [ana], TODAY, text) for text in ("tea", "green tea")}
    read = journal.touches.reread(key, "green tea")
    assert read.parts == (gave._replace(person=known(journal, ana)),)
    journal.touches.change(key, read)
    assert [each.text for each in journal.page(ana).kindnesses] == ["jam"]


def test_a_touch_that_is_gone_is_told_so(journal: Journal, ana: int) -> None:
    key = log(journal, [ana], TODAY)
    journal.touches.remove(key)
    with pytest.raises(UnknownName, match="no longer in the journal"):
        journal.touches.reread(key, "tea with Ana")
    assert journal.touches.parts(key) == ()
