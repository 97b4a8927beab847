"""The export says everything: each table's rows, and nothing of people who are gone."""

from datetime import timedelta

from nurture.journal import Journal
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
