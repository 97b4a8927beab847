from nurture.domain.touches import Direction
from tests.domain.capture import report
from tests.domain.capture.lines import Line, read, understood, words


def line(text: str, **says: frozenset[tuple[str, ...]]) -> Line:
    nothing = {field: frozenset[tuple[str, ...]]() for field in report.FIELDS}
    return Line(text, "", nothing | says)


ANA = ("known", "ana costa")
BEN = ("known", "ben ito")


def test_a_score_counts_what_is_right_of_what_was_understood_and_of_what_was_said() -> None:
    lines = [line("coffee with Ana", people=frozenset({ANA, BEN})), line("coffee with Ben")]
    got = report.score(lines, "people")
    assert (got.right, got.understood, got.said) == (1, 2, 2)
    assert (got.precision, got.recall) == (0.5, 0.5)
    assert report.Score(0, 0, 0).precision == report.Score(0, 0, 0).recall == 1.0


def test_a_wrong_person_is_one_who_is_taken_and_not_in_the_line() -> None:
    right = line("coffee with Ana", people=frozenset({ANA}))
    assert report.wrong_people([right, line("coffee with Ben", people=frozenset({ANA}))]) == [
        ("coffee with Ben", {"ben ito"})
    ]


def test_misses_say_what_is_too_much_and_what_is_missing() -> None:
    found = report.misses([line("coffee with Ana", people=frozenset({BEN}))], ["people"])
    assert found == ["people: +known|ana costa  -known|ben ito\n    coffee with Ana"]


def test_what_is_understood_is_said_as_the_corpus_says_it() -> None:
    says = understood(read(line("texted Ana yesterday #diy")))
    assert says["people"] == {ANA}
    assert says["day"] == {("2026-11-21",)}
    assert says["direction"] == {(str(Direction.OUT),)}
    assert says["tags"] == {("diy",)}
    assert words("The recipe.") == words("recipe") == "recipe"
