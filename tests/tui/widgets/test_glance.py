"""A person at a glance: in whose words, since when, and what is open."""

from datetime import date, timedelta

from nurture.domain.people import Fact, FactKind
from nurture.domain.spheres import Sphere
from nurture.domain.touches import Direction, Medium
from nurture.tui.widgets.glance import glance_lines, moment_words
from nurture.views.person import Glance, ThreadLine, TouchLine
from nurture.views.today import MomentLine, PromiseLine

TODAY = date(2026, 11, 22)
BARE = Glance(1, "Ana Costa", Sphere.BOTH, (), (), (), (), (), (), None)


def told(glance: Glance) -> list[str]:
    return [line.plain for line in glance_lines(glance, TODAY)]


def touch(direction: Direction, summary: str) -> TouchLine:
    return TouchLine(1, date(2026, 5, 3), Medium.CALL, direction, False, summary, "", ("Ana Costa",))


def test_somebody_new() -> None:
    assert told(BARE) == ["Ana Costa", "both", "", "You have not talked yet."]


def test_touches_say_when_and_who_wrote() -> None:
    touches = (touch(Direction.OUT, "a letter"), touch(Direction.IN, "a card"), touch(Direction.MUTUAL, "a walk"))
    assert told(BARE._replace(touches=touches))[3:] == ["3 May  → a letter", "3 May  ← a card", "3 May  a walk"]


def test_everything_known_has_its_line() -> None:
    glance = BARE._replace(
        circles=("pottery",),
        facts=(Fact(FactKind.CAN_TEACH, "the cello", date(2024, 3, 1)), Fact(FactKind.FOOD, "no coriander")),
        threads=(ThreadLine(1, "moving", TODAY, TODAY + timedelta(3)), ThreadLine(2, "an exam", TODAY, TODAY)),
        promises=(
            PromiseLine(1, 1, "Ana", "me", "the recipe", TODAY, TODAY + timedelta(1)),
            PromiseLine(2, 1, "Ana", "them", "a photo", TODAY, None),
        ),
        boundaries=("not on Facebook, please",),
        moment=MomentLine(1, 1, "Ana", "birthday", "", TODAY + timedelta(3), 36, 3),
    )
    assert [line for line in told(glance) if line] == [
        "Ana Costa",
        "both · pottery",
        "they asked  “not on Facebook, please”",
        "You have not talked yet.",
        "going on  moving, ask in 3 days",
        "going on  an exam, time to ask",
        "you promised  the recipe, tomorrow",
        "they promised  a photo",
        "in 3 days  birthday, turning 36",
        "can teach  the cello  1 Mar 2024",
        "food  no coriander",
    ]


def test_a_long_text_leaves_room_for_the_rest_and_a_nasty_one_stays_text() -> None:
    lines = told(BARE._replace(name="[b]" + "x" * 10_000, boundaries=("\x1b[31m[/]",)))
    assert lines[0].startswith("[b]xxx")
    assert len(lines[0]) < 300
    assert "they asked  “␛[31m[/]”" in lines


def test_moments_in_words() -> None:
    moment = MomentLine(1, 1, "Ana", "anniversary", "the wedding", TODAY, 10, 0)
    assert moment_words(moment) == "anniversary: the wedding, 10 years"
    assert moment_words(moment._replace(years=1)) == "anniversary: the wedding, 1 year"
    assert moment_words(moment._replace(years=None, label="Anniversary")) == "anniversary"
    assert moment_words(moment._replace(kind="birthday", label="", years=36)) == "birthday, turning 36"
