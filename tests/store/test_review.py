"""Reading a week back: the shortcuts say what the plain road says."""

import tempfile
from datetime import timedelta
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from nurture.domain.pace import Pace
from nurture.domain.people import Profile, Sphere
from nurture.domain.rhythm import State
from nurture.domain.touches import Direction
from nurture.settings import RHYTHMS
from nurture.store import review
from tests.journals import TODAY, add, fresh, log

PEOPLE = st.lists(
    st.tuples(
        st.sampled_from(Sphere),
        st.sampled_from([Pace(), Pace(7), Pace(10, 11), Pace(30), Pace(ambient=True)]),
        st.lists(st.tuples(st.integers(0, 300), st.sampled_from(Direction)), max_size=3),
    ),
    max_size=8,
)


@settings(max_examples=40, deadline=None)
@given(people=PEOPLE)
def test_out_of_sight_are_all_whose_line_says_so(
    people: list[tuple[Sphere, Pace, list[tuple[int, Direction]]]],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        journal = fresh(Path(folder) / "journal.db")
        for sphere, pace, touches in people:
            key = journal.people.add(Profile(name="Ana", sphere=sphere, pace=pace)).id
            for days, direction in touches:
                log(journal, [key], TODAY - timedelta(days), direction=direction)
        with journal.database.reading() as connection:
            found = list(review.out_of_sight(connection, TODAY, TODAY - timedelta(14), RHYTHMS))
        lines = {line.id: line for line in journal.everyone()}
        quiet = {key for key, line in lines.items() if line.state in (State.NEGLECTED, State.FADING)}
        assert {each.id for each in found} == quiet
        assert all((each.days, each.ideal_days) == lines[each.id][5:7] for each in found)
        journal.close()


def test_nobody_is_asked_for_in_an_empty_list(tmp_path: Path) -> None:
    journal = fresh(tmp_path / "journal.db")
    add(journal, "Ana")
    with journal.database.reading() as connection:
        assert review.lines(connection, (), TODAY, RHYTHMS) == {}
        assert review.said(connection, (), TODAY) == {}
        assert review.ends(connection, review.PROMISE_ENDS, ()) == {}
    journal.close()
