import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nurture.domain.names import Answer, How, Known, near, pick, told_apart, who
from nurture.errors import AmbiguousName, UnknownName
from tests.domain.directory import People

CIRCLE = People.called(
    "Ana Costa|Nita|pottery",
    "Ana Maria Lima||work",
    "Anne-Marie O'Brien",
    "Robert Smith|Smithy",
    "Dr. Søren Kierkegaard",
    "Elizabeth Roy",
    "Costa, Beatriz",
    "Sebastian Ray",
    "Joe Hill",
    "José Núñez",
    "王小明",
    "Max",
    "Max Weber",
    "Charlie Parker",
    "Carol Danvers|Charlie",
    "Li Na",
    "[red]Bob[/] Marker",
    "!!!",
    "Ines 🦊 Falk",
    "Katherine Johnson",
    "Ben Ito",
    "Ben Ito||chess",
    "Jonathan Edwards",
    "عمر خالد",
)

FOUND = [
    ("Ana Costa", How.EXACT, ["Ana Costa"]),
    ("ana costa", How.EXACT, ["Ana Costa"]),
    ("  ANA   COSTA ", How.EXACT, ["Ana Costa"]),
    ("Costa, Ana", How.EXACT, ["Ana Costa"]),
    ("Áña Cósta", How.EXACT, ["Ana Costa"]),
    ("Ana\u200b Costa", How.EXACT, ["Ana Costa"]),
    ("Ana Costa (pottery)", How.EXACT, ["Ana Costa"]),
    ("Ana Costa #1", How.EXACT, ["Ana Costa"]),
    ("ana (work)", How.EXACT, ["Ana Maria Lima"]),
    ("ana #2", How.EXACT, ["Ana Maria Lima"]),
    ("nita", How.NICKNAME, ["Ana Costa"]),
    ("Smithy", How.NICKNAME, ["Robert Smith"]),
    ("ana", How.FIRST, ["Ana Costa", "Ana Maria Lima"]),
    ("Ana Maria", How.FIRST, ["Ana Maria Lima"]),
    ("Ana Lima", How.PART, ["Ana Maria Lima"]),
    ("lima", How.PART, ["Ana Maria Lima"]),
    ("costa", How.PART, ["Ana Costa", "Costa, Beatriz"]),
    ("nita costa", How.PART, ["Ana Costa"]),
    ("Ana C", How.PREFIX, ["Ana Costa"]),
    ("Ana C.", How.PREFIX, ["Ana Costa"]),
    ("ana l.", How.PREFIX, ["Ana Maria Lima"]),
    ("A. Costa", How.PREFIX, ["Ana Costa"]),
    ("an co", How.PREFIX, ["Ana Costa"]),
    ("Ana Kosta", How.TYPO, ["Ana Costa"]),
    ("Anna Costa", How.TYPO, ["Ana Costa"]),
    ("anne-marie", How.FIRST, ["Anne-Marie O'Brien"]),
    ("anne marie", How.FIRST, ["Anne-Marie O'Brien"]),
    ("anne", How.PART, ["Anne-Marie O'Brien"]),
    ("annemarie", How.TYPO, ["Anne-Marie O'Brien"]),
    ("o'brien", How.PART, ["Anne-Marie O'Brien"]),
    ("O’Brien", How.PART, ["Anne-Marie O'Brien"]),
    ("obrien", How.PART, ["Anne-Marie O'Brien"]),
    ("bob", How.PART, ["[red]Bob[/] Marker"]),
    ("bobby", How.SHORT, ["Robert Smith"]),
    ("rob s.", How.SHORT, ["Robert Smith"]),
    ("Bobby Smith", How.SHORT, ["Robert Smith"]),
    ("liz", How.SHORT, ["Elizabeth Roy"]),
    ("kate", How.SHORT, ["Katherine Johnson"]),
    ("seb", How.SHORT, ["Sebastian Ray"]),
    ("soren", How.FIRST, ["Dr. Søren Kierkegaard"]),
    ("Soren Kierkegaard", How.EXACT, ["Dr. Søren Kierkegaard"]),
    ("Dr. Søren Kierkegaard", How.EXACT, ["Dr. Søren Kierkegaard"]),
    ("dr soren", How.FIRST, ["Dr. Søren Kierkegaard"]),
    ("kierkegard", How.TYPO, ["Dr. Søren Kierkegaard"]),
    ("Beatriz Costa", How.EXACT, ["Costa, Beatriz"]),
    ("beatriz", How.FIRST, ["Costa, Beatriz"]),
    ("Jose Nunez", How.EXACT, ["José Núñez"]),
    ("jose", How.FIRST, ["José Núñez"]),
    ("王小明", How.EXACT, ["王小明"]),
    ("王", How.PREFIX, ["王小明"]),
    ("عمر", How.FIRST, ["عمر خالد"]),
    ("max", How.EXACT, ["Max"]),
    ("Max Weber", How.EXACT, ["Max Weber"]),
    ("charlie", How.FIRST, ["Carol Danvers", "Charlie Parker"]),
    ("carol", How.FIRST, ["Carol Danvers"]),
    ("li", How.FIRST, ["Li Na"]),
    ("[red]Bob[/]", How.FIRST, ["[red]Bob[/] Marker"]),
    ("!!!", How.EXACT, ["!!!"]),
    ("🦊", How.PART, ["Ines 🦊 Falk"]),
    ("ines falk", How.PART, ["Ines 🦊 Falk"]),
    ("ben ito", How.EXACT, ["Ben Ito", "Ben Ito"]),
    ("ben ito (chess)", How.EXACT, ["Ben Ito"]),
    ("ben ito #21", How.EXACT, ["Ben Ito"]),
    ("ben", How.FIRST, ["Ben Ito", "Ben Ito"]),
    ("jon", How.SHORT, ["Jonathan Edwards"]),
    ("kath", How.SHORT, ["Katherine Johnson"]),
    ("joh", How.PREFIX, ["Katherine Johnson"]),
    ("edwrads", How.TYPO, ["Jonathan Edwards"]),
    ("elizabteh", How.TYPO, ["Elizabeth Roy"]),
    ("bne", How.TYPO, ["Ben Ito", "Ben Ito"]),
]


@pytest.mark.parametrize(("text", "how", "names"), FOUND)
def test_a_name_as_people_write_it(text: str, how: How, names: list[str]) -> None:
    answer = who(text, CIRCLE)
    assert (answer.how, [known.name for known in answer.people]) == (how, names)
    assert (answer.clear is not None) == (len(names) == 1)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        "\x00",
        "Zoe",
        "zoe",
        "Joan",
        "b",
        "l",
        "xx",
        "Quentin Tarantino",
        "Ana Smith",
        "Max Planck",
        "?",
        "Ana Costa (work)",
        "Ana Costa #2",
        "a b c d e f g h",
        "x" * 10_000,
        "ana " * 3_000,
        "Ana Costa #9" + "9" * 50,
    ],
)
def test_a_name_nobody_answers_to(text: str) -> None:
    assert who(text, CIRCLE) == Answer(text, (), None)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Zoe", "Joe Hill"),
        ("Tim", "Jim Roy"),
        ("Bob", "Rob Roy"),
        ("Ann", "Ana Lima"),
        ("kate", "Kara Roy"),
        ("cake", "Jake Roy"),
        ("xana", "Kana Roy"),
    ],
)
def test_another_real_name_is_no_misspelling(text: str, name: str) -> None:
    assert who(text, People.called(name)).people == ()


def test_the_first_letters_of_a_short_name_may_be_swapped() -> None:
    assert who("nAa", People.called("Ana Lima")).how is How.TYPO


def test_words_decide_without_the_slow_road() -> None:
    people = People.called("Ana Costa", "Ben Ito", "Robert Roy")
    for text in ("ana", "Ana Costa", "ito", "bob", "be", "Ana C."):
        assert who(text, people).clear
    assert people.vocabularies == 0
    assert who("Itoo", people).clear
    assert people.vocabularies == 1


def test_a_beginning_shared_by_hundreds_is_a_question_and_with_more_words_says_nothing() -> None:
    crowd = People.called(*(f"Anabel{n} Costa{n}" for n in range(600)))
    assert len(who("anab", crowd).people) > 1
    assert who("anabel co", crowd).people == ()


def test_picks_the_one() -> None:
    assert pick("nita", CIRCLE).name == "Ana Costa"


def test_asks_which_one_with_what_tells_them_apart() -> None:
    with pytest.raises(AmbiguousName) as asked:
        pick("Ana", CIRCLE)
    assert asked.value.sentence == 'Which "Ana"? 2 people answer to that.'
    assert asked.value.candidates == ("Ana Costa (pottery)", "Ana Maria Lima (work)")


def test_each_line_of_a_question_answers_it() -> None:
    people = People.called("Ana Costa|Nita", "Ana Costa||pottery", "Ana Costa", "Ana Costa", "Ana Costa||pottery")
    lines = told_apart(people.people)
    assert len(set(lines)) == len(lines)
    assert [pick(line, people).id for line in lines if line != "Ana Costa"] == [1, 2, 3, 4, 5]


def test_a_long_list_is_cut_and_says_so() -> None:
    with pytest.raises(AmbiguousName) as asked:
        pick("Ana", People.called(*(f"Ana Number{n}" for n in range(100))))
    assert len(asked.value.candidates) == 12
    assert asked.value.hint.startswith("And 88 more")


def test_nobody_of_that_name_says_who_is_near_or_how_to_add() -> None:
    with pytest.raises(UnknownName) as near_miss:
        pick("Zoe", CIRCLE)
    assert near_miss.value.sentence == 'Nobody here is called "Zoe".'
    assert near_miss.value.hint == "Did you mean Joe Hill?"
    with pytest.raises(UnknownName) as stranger:
        pick("Wilhelmina", CIRCLE)
    assert 'nurture add "Wilhelmina"' in stranger.value.hint


def test_sentences_stay_one_short_line() -> None:
    with pytest.raises(UnknownName) as unknown:
        pick("Zoe\nWade " + "z" * 10_000, CIRCLE)
    assert "\n" not in unknown.value.sentence
    assert len(unknown.value.sentence) < 100
    with pytest.raises(UnknownName, match="No name was given"):
        pick(" ", CIRCLE)


def test_near_names_come_nearest_first() -> None:
    people = People.called("Catherino Lo", "Catherin Wu", "Kathrina Roy", "Ben Ito")
    assert [known.name for known in near("Catherina", people)] == [
        "Catherin Wu",
        "Catherino Lo",
        "Kathrina Roy",
    ]


NAMES = st.lists(
    st.sampled_from(["Ana Costa", "Ana Lima", "Ben Ito", "Bob Roy", "Robert Roy", "Costa, Ana", "Anne-Marie Lo"])
    | st.text(min_size=1, max_size=12).filter(str.strip),
    min_size=1,
    max_size=8,
)


@settings(max_examples=80)
@given(st.text(max_size=40) | st.from_regex(r"[A-Za-z' #().,-]{1,20}"), NAMES)
def test_no_text_crashes_and_answers_are_honest(text: str, names: list[str]) -> None:
    answer = who(text, People.called(*names))
    assert (answer.how is None) == (not answer.people)
    assert len({known.id for known in answer.people}) == len(answer.people)


@settings(max_examples=80)
@given(NAMES, st.data())
def test_a_full_name_finds_its_own_and_a_double_makes_it_a_question(names: list[str], data: st.DataObject) -> None:
    people = [Known(key, name) for key, name in enumerate(names, 1)]
    chosen = data.draw(st.sampled_from(people))
    if not (answer := who(chosen.name, People(people))).people:
        assert not any(c.isprintable() and not c.isspace() for c in chosen.name)
        return
    assert chosen in answer.people
    doubled = who(chosen.name, People([*people, Known(99, chosen.name)]))
    assert doubled.clear is None
    assert chosen in doubled.people
