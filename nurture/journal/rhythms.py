"""The rhythm that history shows: seen, offered, taken or declined (R10: never imposed)."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from nurture.domain.answers import answer_gaps, usual_answer
from nurture.domain.learning import wording
from nurture.domain.learning.learned import Learned, learn
from nurture.domain.learning.manner import usual_beginner, usual_medium
from nurture.domain.learning.occasions import KNOWN_FROM
from nurture.domain.learning.offering import is_offered
from nurture.domain.schedule import every
from nurture.errors import InvalidValue, UnknownName
from nurture.store import habits
from nurture.store.declined import decline
from nurture.views.habits import Habits, Suggestion
from nurture.views.receipts import Receipt

if TYPE_CHECKING:
    from nurture.journal import Journal
    from nurture.store.habits import Held

OUT_OF_VIEW = "Nothing is learned of people who are out of view."


class Rhythms:
    """The room of `journal.rhythms`. Reading is plain SQL: it goes along with opening a person."""

    def __init__(self, journal: "Journal") -> None:
        self._journal = journal
        self._database = journal.database

    # --- reading --------------------------------------------------------------------------------------------

    def habits(self, person: int) -> Habits | None:
        """How two people talk; None of too short a history, and of people out of view: `why_none` says which.

        Raises `UnknownName` where the key is nobody's.
        """
        with self._database.reading() as connection:
            held = self._held(person)
            story = habits.story(connection, person) if held.in_view else []
        today = self._journal.today()
        days = [passed.answered_on or passed.day for passed, _ in story if passed.counts]
        learned = learn(days, today, held.added_on)
        if learned is None:
            return None
        within = usual_answer(answer_gaps(passed for passed, _ in story))
        contacts = [contact for _, contact in story]
        medium, begins = usual_medium(contacts), usual_beginner(contacts)
        return Habits(
            person_id=held.id,
            name=held.name,
            natural_days=learned.natural_days,
            held_days=held.days,
            since=learned.since,
            before_days=learned.before_days,
            gradual=learned.gradual,
            quiet_since=learned.quiet_since,
            answers_within=within,
            medium=medium,
            begins=begins,
            sentences=tuple(
                wording.sentences(learned, today, answers_within=within, medium=medium, begins=begins)
            ),
            suggestion=_suggestion(held, learned, days),
        )

    def why_none(self, person: int) -> str:
        """One sentence on why there are no habits of a person. Raises `UnknownName`."""
        with self._database.reading():
            return wording.TOO_FEW if self._held(person).in_view else OUT_OF_VIEW

    def lately(self, person: int) -> str:
        """At most one gentle sentence: a change, silence, growing apart; empty where it is as it was."""
        learned = self._learned(person)
        return wording.lately(learned, self._journal.today()) if learned else ""

    def suggestion(self, person: int) -> Suggestion | None:
        """The rhythm to offer for a person; None where there is nothing to offer. Raises `UnknownName`."""
        found = self.habits(person)
        return found.suggestion if found else None

    def suggestions(self, limit: int | None = None) -> list[Suggestion]:
        """What to offer for everybody in view, the greatest difference first: two statements for any number."""
        today = self._journal.today()
        with self._database.reading() as connection:
            exchanges = habits.exchanges(connection)
            everybody = list(habits.everybody(connection, today, self._journal.settings.rhythms))
        found = [
            offered
            for held in everybody
            if len(exchanges.get(held.id, ())) >= KNOWN_FROM
            and (offered := _offered(held, exchanges[held.id], today))
        ]
        found.sort(key=lambda each: (-_times(each), each.name, each.person_id))
        return found[:limit]

    # --- deciding -------------------------------------------------------------------------------------------

    def adopt(self, person: int) -> Receipt:
        """Make the natural rhythm their own; one step. Raises `InvalidValue` where there is none to take."""
        from nurture.domain.pace import Pace

        found = self.habits(person)
        if found is None:
            raise InvalidValue(self.why_none(person))
        if found.quiet_since:
            raise InvalidValue(f"It has gone quiet with {found.name}: there is no rhythm to take from it.")
        receipt = self._journal.people.edit(person, pace=Pace(found.natural_days))
        return receipt._replace(sentence=f"The rhythm of {found.name} is {every(found.natural_days)} now.")

    def decline(self, person: int) -> Receipt:
        """Keep the rhythm that holds: nothing is offered until what is natural has clearly moved; one step."""
        with self._database.reading():
            name = self._held(person).name
        with self._database.writing(f"kept the rhythm of {name}") as connection:
            key = decline(connection, person, habits.WHAT, self._journal.today())
        return Receipt(f"The rhythm of {name} stays as it is.", key, (person,))

    # --- within ---------------------------------------------------------------------------------------------

    def _held(self, person: int) -> "Held":
        journal = self._journal
        found = habits.held(journal.database.connection, person, journal.today(), journal.settings.rhythms)
        if found is None:
            raise UnknownName("That person is no longer in the journal.")
        return found

    def _learned(self, person: int) -> Learned | None:
        with self._database.reading() as connection:
            held = self._held(person)
            days = habits.days(connection, person) if held.in_view else []
        return learn(days, self._journal.today(), held.added_on)


def _offered(held: "Held", days: Sequence[date], today: date) -> Suggestion | None:
    learned = learn(days, today)
    return learned and _suggestion(held, learned, days)


def _suggestion(held: "Held", learned: Learned, days: Sequence[date]) -> Suggestion | None:
    """What to offer for somebody in view, of all the days of their exchanges."""
    if held.days is None or not is_offered(learned, held.days, days, held.declined_on):
        return None
    natural = learned.natural_days
    return Suggestion(held.id, held.name, natural, held.days, wording.offer(natural))


def _times(suggestion: Suggestion) -> float:
    """How many times as long, or as short, as what holds."""
    return max(suggestion.natural_days, suggestion.held_days) / min(suggestion.natural_days, suggestion.held_days)
