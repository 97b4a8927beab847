"""The export says everything: each table's rows, and nothing of people who are gone."""

from datetime import timedelta

from nurture.journal import Journal
from tests.journal.lines import LINE, YESTERDAY, line
from tests.journals import TODAY, Calendar, add


def test_turns_triage_what_was_declined_and_absences_are_in_the_export(journal: Journal) -> None:
    ana, ben = add(journal, "Ana", every=1), add(journal, "Ben", every=1)
    journal.today = Calendar(TODAY + timedelta(9))
    assert {line.id for line in journal.due()} == {ana, ben}
    journal.turns.later(ana)
    journal.turns.keep_rhythm(ana)
    journal.triage.done(ana)
    journal.absences.away(TODAY + timedelta(30), TODAY + timedelta(20))
    journal.people.delete(ben)
    whole = journal.exchange.export()
    (person,) = whole["people"]
    (offer,), (looked,), (declined,) = person["offers"], person["triage"], person["declined"]
    assert (offer["offered_on"], offer["put_off"]) == ("2026-12-01", True)
    assert (looked["done_on"], declined["what"]) == ("2026-12-01", "looser")
    assert [(away["begins_on"], away["until"]) for away in whole["away"]] == [("2026-12-12", "2026-12-22")]


def test_all_that_a_line_said_is_in_the_export_and_so_are_notes_and_plans(journal: Journal) -> None:
    ana, ben = add(journal, "Ana"), add(journal, "Ben")
    key = journal.record(line(journal, ana, ben)).id
    journal.touches.change(key, line(journal, ana, ben, text="put right"))
    journal.notes.add("rain", TODAY - timedelta(3))
    journal.notes.add("sun", TODAY - timedelta(4))
    whole = journal.exchange.export()
    (touch,) = whole["touches"]
    assert (touch["summary"], touch["original"], touch["at"], touch["minutes"], touch["place"], touch["door"]) == (
        "put right",
        LINE,
        "19:30",
        90,
        "Blue Bottle",
        "",
    )
    first, second = whole["people"]
    threads = {thread["text"]: thread["planned"] for thread in first["threads"]}
    assert threads == {"moving to Lisbon in May": False, "ask again": True}
    told = [*first["threads"], *first["facts"], *first["moments"]]
    told += [*second["promises"], *second["kindnesses"], *second["relations"]]
    assert [each["touch_id"] for each in told] == [key] * 7
    assert first["facts"][0]["learned_on"] == YESTERDAY.isoformat()
    assert [(note["happened_on"], note["text"]) for note in whole["notes"]] == [
        ("2026-11-18", "sun"),
        ("2026-11-19", "rain"),
    ]
