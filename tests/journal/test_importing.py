"""What becomes of the cards of a file: new, joined, changed, unchanged, left out; in one step, all or nothing."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nurture.domain.people import Channel, Fact, FactKind, Moment, MomentKind, Profile, Sphere
from nurture.errors import UnreadableFile
from nurture.exchange.records import Finding, Reading, Record
from nurture.journal import Journal
from nurture.journal.exchange import Cancelled
from tests.journals import TODAY, add, dump, imported, reopened, steps

MAIL = Channel("email", "ana@example.org")
HOME = Channel("phone", "+43 1 234 56 78", "home")
UID = "urn:uuid:0b1f9a60-1111-4222-8333-444455556666"


def card(name: str, *channels: Channel, line: int = 1, original: str | None = None, **more: object) -> Record:
    text = f"{name} {channels} {more}" if original is None else original
    return Record(name=name, line=line, channels=channels, original=text, **more)  # type: ignore[arg-type]


def names(journal: Journal) -> list[str]:
    return [line.name for line in journal.lines()]


def test_a_new_person_comes_with_everything(journal: Journal) -> None:
    report = imported(
        journal,
        [
            card(
                "Ana Costa",
                MAIL,
                HOME,
                nicknames=("Nita",),
                moments=(Moment(MomentKind.BIRTHDAY, 2, 29),),
                facts=(Fact(FactKind.WORK, "Potter, Kiln & Co"),),
                circles=("pottery", "Pottery"),
                uid=UID,
                original="BEGIN:VCARD\r\nFN:Ana Costa\r\nEND:VCARD\r\n",
            )
        ],
    )
    (line,) = report.new
    assert (line.name, report.read, report.format, report.dry_run) == ("Ana Costa", 1, "vcard", False)
    page = journal.page(line.person_id)
    assert (page.nicknames, page.circles, page.sphere) == (("Nita",), ("pottery",), Sphere.FRIEND)
    assert [channel.address for channel in page.channels] == ["ana@example.org", "+43 1 234 56 78"]
    assert [(moment.month, moment.day) for moment in page.moments] == [(2, 29)]
    assert journal.pick("nita").id == line.person_id
    (person,) = journal.exchange.export()["people"]
    (kept,) = person["cards"]
    assert kept["text"] == "BEGIN:VCARD\r\nFN:Ana Costa\r\nEND:VCARD\r\n"
    assert (kept["uid"], kept["file"], kept["format"]) == (UID, "people.vcf", "vcard")


def test_the_same_file_twice_changes_nothing(journal: Journal) -> None:
    cards = [card("Ana Costa", MAIL), card("Ben", HOME, circles=("x",)), card("Ben"), card("李雷", uid="7")]
    imported(journal, cards)
    before, done = dump(journal), steps(journal)
    for file in ("people.vcf", "the same under another name.vcf"):
        report = imported(journal, cards, file=file)
        assert (report.unchanged, report.read) == (4, 4)
        assert report.new == report.joined == report.changed == ()
        assert dump(journal) == before
        assert steps(journal) == done


def test_one_step_takes_an_import_back_whole(journal: Journal) -> None:
    add(journal, "Ana Costa")
    before = dump(journal)
    imported(journal, [card("Ana Costa", MAIL, circles=("new",)), *(card(f"P {number}") for number in range(30))])
    assert steps(journal)[-1] == "imported people.vcf"
    after = dump(journal)
    journal.undo()
    assert dump(journal) == before
    journal.redo()
    assert dump(journal) == after


def test_a_first_card_of_somebody_known_is_joined_and_adds_what_is_new(journal: Journal) -> None:
    ana = add(journal, "Ana Costa", Sphere.BOTH, channels=(MAIL,), facts=(Fact(FactKind.WORK, "Potter"),))
    report = imported(
        journal,
        [
            card(
                "Costa, Ana",
                Channel("email", "ANA@example.org"),
                HOME,
                facts=(Fact(FactKind.WORK, "Potter"), Fact(FactKind.NOTE, "likes tea\nand cake")),
                circles=("family",),
                moments=(Moment(MomentKind.BIRTHDAY, 4, 12),),
            )
        ],
        sphere=Sphere.PROFESSIONAL,
    )
    (line,) = report.joined
    assert line.person_id == ana
    assert line.reason == "same email; added +43 1 234 56 78, likes tea and cake, circle family, birthday"
    page = journal.page(ana)
    assert (page.name, page.sphere, page.circles) == ("Ana Costa", Sphere.BOTH, ("family",))
    assert [channel.address for channel in page.channels] == ["ana@example.org", HOME.address]
    assert [fact.text for fact in page.facts] == ["Potter", "likes tea\nand cake"]
    assert (report.new, report.changed, report.unchanged) == ((), (), 0)


def test_a_card_that_was_changed_since_takes_the_place_of_the_older(journal: Journal) -> None:
    imported(journal, [card("Ana Costa", MAIL, uid=UID, original="first")])
    report = imported(journal, [card("Ana Silva", MAIL, HOME, uid=UID, original="second")])
    (line,) = report.changed
    assert line.reason == "same card; added +43 1 234 56 78"
    assert names(journal) == ["Ana Costa"]
    (person,) = journal.exchange.export()["people"]
    assert [kept["text"] for kept in person["cards"]] == ["second"]
    assert imported(journal, [card("Ana Silva", MAIL, HOME, uid=UID, original="second")]).unchanged == 1


def test_a_producer_that_numbers_its_cards_mixes_nobody_up(journal: Journal) -> None:
    imported(journal, [card("Ana Costa", uid="1"), card("Ben Costa", uid="2")])
    report = imported(journal, [card("Carla Costa", uid="1"), card("Ben Costa", HOME, uid="2")], file="other.vcf")
    assert [line.name for line in report.new] == ["Carla Costa"]
    assert [line.name for line in report.changed] == ["Ben Costa"]


def test_a_key_used_twice_in_a_file_keeps_both_originals(journal: Journal) -> None:
    imported(journal, [card("Ana", uid="2", original="first")])
    both = [card("Ana Costa", uid="2", original="second"), card("Ana", uid="2", original="first")]
    imported(journal, both)
    assert imported(journal, both).unchanged == 2
    (person,) = journal.exchange.export()["people"]
    assert sorted(kept["text"] for kept in person["cards"]) == ["first", "second"]


def test_a_family_with_one_telephone_stays_a_family(journal: Journal) -> None:
    cards = [card(name, HOME) for name in ("Ana Costa", "Ben Costa", "Carla Silva", "Costa")]
    assert len(imported(journal, cards).new) == 4
    assert sorted(names(journal)) == ["Ana Costa", "Ben Costa", "Carla Silva", "Costa"]


def test_a_switchboard_that_hundreds_share_joins_nobody_and_takes_no_time(journal: Journal) -> None:
    cards = [card(f"Person {number}", HOME) for number in range(300)]
    assert len(imported(journal, cards).new) == 300


def test_two_of_one_name_in_one_file_stay_two(journal: Journal) -> None:
    cards = [card("Ana Costa", MAIL), card("Ana Costa", Channel("email", "other@example.org"))]
    assert len(imported(journal, cards).new) == 2
    before = dump(journal)
    assert imported(journal, cards).unchanged == 2
    assert dump(journal) == before


def test_another_programs_card_joins_by_full_name_where_only_one_bears_it(journal: Journal) -> None:
    ana = add(journal, "Ana Costa")
    add(journal, "Ben")
    report = imported(journal, [card("ana  COSTA", HOME), card("Ben")], form="google")
    assert [(line.person_id, line.reason[:9]) for line in report.joined] == [(ana, "same name")]
    assert [line.name for line in report.new] == ["Ben"]  # a single word is borne by many
    add(journal, "Ana Costa")
    assert [line.name for line in imported(journal, [card("Ana Costa")], form="csv").new] == ["Ana Costa"]


def test_cards_of_one_file_that_are_one_person_become_one(journal: Journal) -> None:
    report = imported(journal, [card("Ana Costa", MAIL), card("Ana", MAIL, HOME)])
    assert [line.name for line in report.new] == ["Ana Costa"]
    assert [line.name for line in report.joined] == ["Ana"]
    (person,) = journal.exchange.export()["people"]
    assert len(person["cards"]) == 2
    assert len(person["channels"]) == 2


@pytest.mark.parametrize(
    ("kept", "told", "after"),
    [
        ((None, 4, 12), (1990, 4, 12), (1990, 4, 12)),
        ((1990, 4, 12), (None, 4, 12), (1990, 4, 12)),
        ((1990, 4, 12), (1991, 4, 12), (1990, 4, 12)),
        ((None, 2, 29), (1992, 2, 29), (1992, 2, 29)),
    ],
)
def test_a_birthday_gains_its_year(
    journal: Journal,
    kept: tuple[int | None, int, int],
    told: tuple[int | None, int, int],
    after: tuple[int | None, int, int],
) -> None:
    ana = add(journal, "Ana Costa", channels=(MAIL,))
    journal.people.edit(ana, birthday=kept)
    before = dump(journal)
    imported(journal, [card("Ana Costa", MAIL, moments=(Moment(MomentKind.BIRTHDAY, told[1], told[2], told[0]),))])
    (moment,) = journal.page(ana).moments
    assert (moment.year, moment.month, moment.day) == after
    journal.undo()
    assert dump(journal) == before


def test_a_birthday_that_differs_stays_and_is_named(journal: Journal) -> None:
    ana = add(journal, "Ana Costa", channels=(MAIL,), moments=(Moment(MomentKind.BIRTHDAY, 4, 12),))
    report = imported(journal, [card("Ana Costa", MAIL, line=9, moments=(Moment(MomentKind.BIRTHDAY, 4, 21),))])
    (note,) = report.notes
    assert (note.line, note.person_id) == (9, ana)
    assert "04-21 differs from the 04-12" in note.reason
    assert journal.page(ana).moments[0].day == 12


def test_the_sphere_is_the_users_then_the_files_then_the_settings(journal: Journal) -> None:
    cards = [card("A", sphere=Sphere.PROFESSIONAL), card("B")]
    imported(journal, cards, dry_run=False)
    assert [line.sphere for line in journal.lines()] == [Sphere.PROFESSIONAL, Sphere.FRIEND]
    journal.undo()
    imported(journal, cards, sphere=Sphere.BOTH)
    assert [line.sphere for line in journal.lines()] == [Sphere.BOTH, Sphere.BOTH]


BROKEN = Finding(7, "the card has no name.", "?")
DETAIL = Finding(8, "its birthday 99-99 is no date.", "Ana", left_out=False)


def test_what_cannot_be_read_is_named_and_the_rest_is_read(journal: Journal) -> None:
    report = imported(journal, [card("Ana"), BROKEN, DETAIL, card("Ben")])
    assert [line.name for line in report.new] == ["Ana", "Ben"]
    assert [(line.line, line.reason) for line in report.left_out] == [(7, "the card has no name.")]
    assert [(line.line, line.name) for line in report.notes] == [(8, "Ana")]
    assert report.read == 2


def test_strict_reads_all_or_nothing(journal: Journal) -> None:
    before = dump(journal)
    with pytest.raises(UnreadableFile, match=r"people\.vcf, line 7: the card has no name\."):
        imported(journal, [card("Ana"), BROKEN], strict=True)
    assert dump(journal) == before
    assert len(imported(journal, [card("Ana"), DETAIL], strict=True).new) == 1


def test_a_dry_run_says_the_same_and_writes_nothing(journal: Journal) -> None:
    add(journal, "Ana Costa", channels=(MAIL,), moments=(Moment(MomentKind.BIRTHDAY, 4, 12),))
    birthday = Moment(MomentKind.BIRTHDAY, 4, 12, 1990)
    cards: list[Record | Finding] = [card("Ana Costa", MAIL, moments=(birthday,)), card("Ben"), BROKEN]
    before, done = dump(journal), steps(journal)
    dry = imported(journal, cards, dry_run=True)
    assert dry.dry_run
    assert (dump(journal), steps(journal)) == (before, done)
    real = imported(journal, cards)
    assert [line._replace(person_id=0) for line in dry.new] == [line._replace(person_id=0) for line in real.new]
    assert (dry.joined, dry.left_out, dry.notes) == (real.joined, real.left_out, real.notes)
    assert dump(journal) != before


def test_progress_is_told_and_can_stop_everything(journal: Journal) -> None:
    seen: list[tuple[int, int]] = []
    before = dump(journal)

    def twice(done: int, expected: int) -> bool:
        seen.append((done, expected))
        return len(seen) < 3

    with pytest.raises(Cancelled, match="stopped") as error:
        imported(journal, [card(f"P {number}") for number in range(500)], progress=twice)
    assert error.value.hint == "Nothing was written."
    assert seen == [(0, 500), (100, 500), (200, 500)]
    assert (dump(journal), steps(journal)) == (before, [])


def test_nobody_is_kept_from_writing_while_a_file_is_read(journal: Journal) -> None:
    other = reopened(journal.path)

    def slowly() -> Iterator[Record]:
        yield card("Ana")
        add(other, "Ben")
        yield card("Carla")

    reading = Reading(Path("slow.vcf"), "vcard", 2, slowly())
    journal.exchange.import_readings([reading])
    assert names(journal) == ["Ana", "Ben", "Carla"]
    other.close()


def test_a_real_file_comes_in_and_goes_out_again(journal: Journal, tmp_path: Path) -> None:
    path = tmp_path / "two.vcf"
    cards = [
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Costa\r\nBDAY:--0412\r\nX-ODD:kept\r\nEND:VCARD\r\n",
        "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Søren\r\nEMAIL:s@example.org\r\nEND:VCARD\r\n",
    ]
    path.write_bytes("".join(cards).encode())
    report = journal.exchange.import_file(path)
    assert (len(report.new), report.left_out, report.format) == (2, (), "vcard")
    document = json.loads(json.dumps(journal.exchange.export()))
    originals = [card["text"] for person in document["people"] for card in person["cards"]]
    assert [text.strip().splitlines() for text in originals] == [text.strip().splitlines() for text in cards]
    before = dump(journal)
    assert journal.exchange.import_file(path).unchanged == 2
    assert dump(journal) == before


def test_an_export_holds_everything(journal: Journal) -> None:
    ana = journal.people.add(
        Profile(
            name="[red]Ana[/] \x1b[31m",
            sphere=Sphere.FRIEND,
            nicknames=("Nita",),
            circles=("family",),
            channels=(MAIL,),
            moments=(Moment(MomentKind.BIRTHDAY, 4, 12),),
            facts=(Fact(FactKind.HOPE, "Lisbon 🙂", date(2020, 5, 1)),),
        )
    ).id
    journal.record(journal.understand("coffee with Nita yesterday #cafe"), notes="long talk")
    journal.knowledge.add_promise(ana, "me", "a recipe", TODAY)
    journal.knowledge.add_thread(ana, "moving")
    journal.people.snooze(ana, date(2027, 1, 1))
    journal.people.archive(ana)
    document = json.loads(json.dumps(journal.exchange.export()))
    (person,) = document["people"]
    (touch,) = document["touches"]
    assert (document["format"], document["exported_on"]) == (1, "2026-11-22")
    assert (person["name"], person["nicknames"], person["circles"]) == (
        "[red]Ana[/] \x1b[31m",
        ["Nita"],
        ["family"],
    )
    assert person["archived_on"] == "2026-11-22"
    for kind in ("facts", "channels", "moments", "promises", "threads", "snoozes"):
        assert len(person[kind]) == 1, kind
    assert person["facts"][0]["learned_on"] == "2020-05-01"
    assert (touch["summary"], touch["notes"], touch["tags"]) == (
        "coffee with Nita yesterday #cafe",
        "long talk",
        ["cafe"],
    )
    assert touch["people"] == [{"id": ana, "name": "[red]Ana[/] \x1b[31m", "answered_on": None}]
    words = json.dumps(document)
    for table in ("person", "fact", "touch", "promise"):
        for (key,) in journal.database.connection.execute(f"SELECT id FROM {table}"):
            assert str(key) in words


NAMES = st.sampled_from(["Ana Costa", "Ana", "A. Costa", "Ben Costa", "costa, ana", "ana@example.org", "Ben"])
DOORS = st.lists(st.sampled_from([MAIL, HOME, Channel("web", "x.example")]), max_size=2).map(tuple)
RECORDS = st.lists(
    st.builds(
        lambda name, doors, uid, circle: card(name, *doors, uid=uid, circles=circle),
        NAMES,
        DOORS,
        st.sampled_from(["", "1", "2", UID]),
        st.sampled_from([(), ("family",)]),
    ),
    max_size=6,
)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(first=RECORDS, second=RECORDS)
def test_whatever_comes_in_nothing_is_lost_and_twice_is_once(
    journal: Journal, first: list[Record], second: list[Record]
) -> None:
    empty = dump(journal)
    for cards in (first, second):
        report = imported(journal, cards)
        assert report.read == len(cards)
        before, done = dump(journal), steps(journal)
        assert imported(journal, cards).unchanged == len(cards)
        assert (dump(journal), steps(journal)) == (before, done)
    document = journal.exchange.export()
    addresses = {channel["address"] for person in document["people"] for channel in person["channels"]}
    assert addresses == {
        channel.address for cards in (first, second) for record in cards for channel in record.channels
    }
    while steps(journal):
        journal.undo()
    assert dump(journal) == empty


def test_a_page_long_note_keeps_the_report_short_and_the_words_whole(journal: Journal) -> None:
    add(journal, "Ana Costa", channels=(MAIL,))
    page = "word " * 5000
    report = imported(
        journal, [card("Ana Costa", MAIL, facts=(Fact(FactKind.NOTE, page),))], file=f"{'x' * 200}.vcf"
    )
    assert len(report.joined[0].reason) < 200
    assert len(steps(journal)[-1]) <= 220
    assert journal.exchange.export()["people"][0]["facts"][0]["text"] == page


def test_several_files_are_one_step_and_all_or_nothing(journal: Journal, tmp_path: Path) -> None:
    one, two, wrong = tmp_path / "one.vcf", tmp_path / "two.vcf", tmp_path / "wrong.vcf"
    one.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Ana Costa\nEMAIL:ana@example.org\nEND:VCARD\n")
    two.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Ana Costa\nEMAIL:ana@example.org\nTEL:0660 1234567\nEND:VCARD\n")
    wrong.write_text("dear diary")
    before = dump(journal)
    with pytest.raises(UnreadableFile):
        journal.exchange.import_files([one, two, wrong])
    assert (dump(journal), steps(journal)) == (before, [])
    first, second = journal.exchange.import_files([one, two])
    assert [line.name for line in first.new] == ["Ana Costa"]
    assert [line.person_id for line in (*second.joined, *second.changed)] == [first.new[0].person_id]
    assert names(journal) == ["Ana Costa"]
    assert journal.undo() == "imported 2 files"
    assert dump(journal) == before
