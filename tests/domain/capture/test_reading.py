import time
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nurture.domain.capture import Capture, capture
from nurture.domain.names import Known
from nurture.domain.touches import Direction, Medium
from nurture.errors import InvalidValue, NurtureError
from tests.domain.directory import People

TODAY = date(2026, 11, 22)  # a Sunday
PERSON, CALL, VIDEO, MESSAGE, EMAIL, LETTER, SOCIAL, OTHER = Medium
MUTUAL, IN, OUT = Direction

CIRCLE = People.called(
    "Ana Costa|Nita",
    "Ben Ito",
    "Zoë Ray",
    "Will Turner",
    "April Moss",
    "May Lin",
    "Mark Webb",
    "Rose Falk",
    "Art Boyd",
    "Robert Smith",
    "Elizabeth Roy",
    "Anne-Marie O'Brien",
    "Ian Fox",
    "Ian Hale||chess",
    "Maria Clara Dias",
    "Teresa Silva|Mum",
    "王小明",
    "Grace Hopper-Lane",
    "José Núñez",
    "An Nguyen",
)


def read(text: str, within: Known | None = None, people: People = CIRCLE) -> Capture:
    return capture(text, people, TODAY, within=within)


def names(found: Capture) -> list[str]:
    return [known.name for known in found.people]


# line, who took part (first names; + a stranger, ? a question), days ago, medium, direction
LINES = [
    ("coffee with Ana yesterday", "Ana", 1, PERSON, MUTUAL),
    ("coffee with ana", "Ana", 0, PERSON, MUTUAL),
    ("Coffee with Ana and Ben yesterday", "Ana Ben", 1, PERSON, MUTUAL),
    ("lunch with Ana, Ben & Zoe", "Ana Ben Zoë", 0, PERSON, MUTUAL),
    ("lunch with Ana, Ben, and Zoë on friday", "Ana Ben Zoë", 2, PERSON, MUTUAL),
    ("Ana and I had dinner last night", "Ana", 1, PERSON, MUTUAL),
    ("Ana and Ben came over for board games", "Ana Ben", 0, PERSON, MUTUAL),
    ("met Ana Costa at the pub", "Ana", 0, PERSON, MUTUAL),
    ("3 days ago: walk with Ben", "Ben", 3, PERSON, MUTUAL),
    ("yesterday met Ben", "Ben", 1, PERSON, MUTUAL),
    ("saw Ben at the cinema", "Ben", 0, PERSON, MUTUAL),
    ("bumped into Zoe", "Zoë", 0, PERSON, MUTUAL),
    ("hike with Zoe 2 weeks ago", "Zoë", 14, PERSON, MUTUAL),
    ("brunch w/ Ana", "Ana", 0, PERSON, MUTUAL),
    ("chess with Ben", "Ben", 0, PERSON, MUTUAL),
    ("talked to Ana", "Ana", 0, OTHER, MUTUAL),
    ("spoke with Ben about Lisbon", "Ben", 0, OTHER, MUTUAL),
    ("talked to Ana on the phone", "Ana", 0, CALL, MUTUAL),
    ("called Ana", "Ana", 0, CALL, MUTUAL),
    ("called Ana, no answer", "Ana", 0, CALL, OUT),
    ("called Ben yesterday, he didn't pick up", "Ben", 1, CALL, OUT),
    ("rang Ben", "Ben", 0, CALL, MUTUAL),
    ("left Ana a voicemail", "Ana", 0, CALL, OUT),
    ("left a voicemail for Ben", "Ben", 0, CALL, OUT),
    ("tried to call Ben", "Ben", 0, CALL, OUT),
    ("Ana called", "Ana", 0, CALL, IN),
    ("Ana called, I didn't answer", "Ana", 0, CALL, IN),
    ("Ana left a voicemail", "Ana", 0, CALL, IN),
    ("voicemail from Ben", "Ben", 0, CALL, IN),
    ("missed call from Ben", "Ben", 0, CALL, IN),
    ("Ana called and we talked for an hour", "Ana", 0, CALL, MUTUAL),
    ("phone call with Ben about coffee", "Ben", 0, CALL, MUTUAL),
    ("WhatsApp call with Ana", "Ana", 0, CALL, MUTUAL),
    ("zoom with Ana", "Ana", 0, VIDEO, MUTUAL),
    ("Zoom call with Ben last tuesday", "Ben", 5, VIDEO, MUTUAL),
    ("facetimed Zoe", "Zoë", 0, VIDEO, MUTUAL),
    ("met Ana on Teams", "Ana", 0, VIDEO, MUTUAL),
    ("video chat with Ben", "Ben", 0, VIDEO, MUTUAL),
    ("texted Ana", "Ana", 0, MESSAGE, OUT),
    ("texted ana, no answer", "Ana", 0, MESSAGE, OUT),
    ("messaged Ana about dinner", "Ana", 0, MESSAGE, OUT),
    ("sent Ben a photo of the garden", "Ben", 0, MESSAGE, OUT),
    ("whatsapp Ana", "Ana", 0, MESSAGE, OUT),
    ("Ana texted", "Ana", 0, MESSAGE, IN),
    ("Ana just texted me a joke", "Ana", 0, MESSAGE, IN),
    ("text from Ben", "Ben", 0, MESSAGE, IN),
    ("texted with Ana all evening", "Ana", 0, MESSAGE, MUTUAL),
    ("chatted with Ben on Signal", "Ben", 0, MESSAGE, MUTUAL),
    ("texted Ana and she replied", "Ana", 0, MESSAGE, MUTUAL),
    ("wrote to Ana", "Ana", 0, MESSAGE, OUT),
    ("Ana wrote", "Ana", 0, MESSAGE, IN),
    ("Ana wrote back", "Ana", 0, MESSAGE, IN),
    ("Ben replied", "Ben", 0, MESSAGE, IN),
    ("replied to Ana", "Ana", 0, MESSAGE, MUTUAL),
    ("heard from Ana", "Ana", 0, OTHER, IN),
    ("emailed Ana", "Ana", 0, EMAIL, OUT),
    ("email Ana about the house", "Ana", 0, EMAIL, OUT),
    ("Ana emailed me on monday", "Ana", 6, EMAIL, IN),
    ("email from Ben", "Ben", 0, EMAIL, IN),
    ("wrote Ana a long email", "Ana", 0, EMAIL, OUT),
    ("emailed Ana about lunch", "Ana", 0, EMAIL, OUT),
    ("emails with Ben", "Ben", 0, EMAIL, MUTUAL),
    ("emailed Ana and Ben", "Ana Ben", 0, EMAIL, OUT),
    ("got a letter from Ana", "Ana", 0, LETTER, IN),
    ("sent Ben a birthday card", "Ben", 0, LETTER, OUT),
    ("postcard to Zoe", "Zoë", 0, LETTER, OUT),
    ("Ben sent me a postcard from Rome", "Ben", 0, LETTER, IN),
    ("liked Ana's post", "Ana", 0, SOCIAL, OUT),
    ("commented on Ben's photo on Instagram", "Ben", 0, SOCIAL, OUT),
    ("Ana commented on my photo", "Ana", 0, SOCIAL, IN),
    ("coffee with Ana's brother", "", 0, PERSON, MUTUAL),
    ("dinner at Ana's", "Ana", 0, PERSON, MUTUAL),
    ("dinner at Ana's with Ben", "Ben", 0, PERSON, MUTUAL),
    ("met Ana's new boss Ben", "Ben", 0, PERSON, MUTUAL),
    ("read Ana's email", "Ana", 0, EMAIL, IN),
    ("coffee with Mark", "Mark", 0, PERSON, MUTUAL),
    ("coffee with mark", "Mark", 0, PERSON, MUTUAL),
    ("Will called", "Will", 0, CALL, IN),
    ("will called yesterday", "Will", 1, CALL, IN),
    ("Will see Ana tomorrow, texted her", "Ana", 0, MESSAGE, OUT),
    ("coffee with Ana, she will mark the day", "Ana", 0, PERSON, MUTUAL),
    ("coffee with Ana, Will and Rose", "Ana Will Rose", 0, PERSON, MUTUAL),
    ("lunch with May", "May", 0, PERSON, MUTUAL),
    ("lunch with May on 12 April", "May", 224, PERSON, MUTUAL),
    ("lunch with April on 3 May", "April", 203, PERSON, MUTUAL),
    ("coffee with Ana; she is moving to Lisbon in May", "Ana", 0, PERSON, MUTUAL),
    ("talked about art and roses with Ana", "Ana", 0, OTHER, MUTUAL),
    ("went to an art show with Ben", "Ben", 0, PERSON, MUTUAL),
    ("dinner with Rose, grace was said", "Rose", 0, PERSON, MUTUAL),
    ("coffee with an old friend", "", 0, PERSON, MUTUAL),
    ("coffee with An", "An", 0, PERSON, MUTUAL),
    ("coffee with Zelda", "+Zelda", 0, PERSON, MUTUAL),
    ("coffee with Zelda Fitz yesterday", "+Zelda_Fitz", 1, PERSON, MUTUAL),
    ("coffee with Ana and Zelda", "Ana +Zelda", 0, PERSON, MUTUAL),
    ("coffee with Ana, Zelda and Kim", "Ana +Zelda +Kim", 0, PERSON, MUTUAL),
    ("called Otto van der Berg", "+Otto_van_der_Berg", 0, CALL, MUTUAL),
    ("coffee with nora", "+nora", 0, PERSON, MUTUAL),
    ("coffee with Ana Smith", "+Ana_Smith", 0, PERSON, MUTUAL),
    ("Xavier and I had lunch", "+Xavier", 0, PERSON, MUTUAL),
    ("saw Dune with Ana", "Ana", 0, PERSON, MUTUAL),
    ("saw Zoltan", "+Zoltan", 0, PERSON, MUTUAL),
    ("visited Lisbon with Ana", "Ana", 0, PERSON, MUTUAL),
    ("coffee with Ana in Lisbon", "Ana", 0, PERSON, MUTUAL),
    ("met Ana on Monday", "Ana", 6, PERSON, MUTUAL),
    ("called Mum", "Teresa", 0, CALL, MUTUAL),
    ("told my mum about it over tea", "Teresa", 0, PERSON, MUTUAL),
    ("called Dad", "", 0, CALL, MUTUAL),
    ("lunch with me and Ben", "Ben", 0, PERSON, MUTUAL),
    ("coffee with Anaa", "Ana", 0, PERSON, MUTUAL),
    ("coffee with anaa", "?Ana", 0, PERSON, MUTUAL),
    ("coffee with Liz", "Elizabeth", 0, PERSON, MUTUAL),
    ("coffee with bob and Ana", "Robert Ana", 0, PERSON, MUTUAL),
    ("coffee with Ian", "?Ian", 0, PERSON, MUTUAL),
    ("coffee with Ian F.", "Ian", 0, PERSON, MUTUAL),
    ("coffee with ian f", "Ian", 0, PERSON, MUTUAL),
    ("coffee with Ian Hale; Ian was late", "Ian", 0, PERSON, MUTUAL),
    ("coffee with Costa", "Ana", 0, PERSON, MUTUAL),
    ("coffee with Maria Dias", "Maria", 0, PERSON, MUTUAL),
    ("coffee with anne-marie", "Anne-Marie", 0, PERSON, MUTUAL),
    ("coffee with Jose", "José", 0, PERSON, MUTUAL),
    ("nita texted", "Ana", 0, MESSAGE, IN),
    ("coffee with 王小明", "王小明", 0, PERSON, MUTUAL),
    ("coffee with 李雷", "+李雷", 0, PERSON, MUTUAL),
    ("Ana: called about the house", "Ana", 0, CALL, MUTUAL),
    ("sent the newsletter to everyone", "", 0, EMAIL, OUT),
    ("group mail to Ana and Ben", "Ana Ben", 0, EMAIL, OUT),
    ("walk with Ben & Zelda in Hyde Park", "Ben +Zelda", 0, PERSON, MUTUAL),
    ("walk with Ben, Zelda and the dog", "Ben +Zelda", 0, PERSON, MUTUAL),
    ("met Ben, Great talk", "Ben", 0, PERSON, MUTUAL),
    ("introduced Ana to Zelda at the party", "Ana +Zelda", 0, PERSON, MUTUAL),
    ("Zelda and Ben came for dinner", "Ben +Zelda", 0, PERSON, MUTUAL),
    ("tea with Ana's sister Nora", "+Nora", 0, PERSON, MUTUAL),
    ("coffee with Ana @ Blue Bottle", "Ana", 0, PERSON, MUTUAL),
    ("lunch with Dr Ana Costa", "Ana", 0, PERSON, MUTUAL),
    ("lunch with Dr. Zelda Fitz", "+Zelda_Fitz", 0, PERSON, MUTUAL),
    ("no reply from Ana", "Ana", 0, OTHER, OUT),
    ("haven't heard from Ana", "Ana", 0, OTHER, OUT),
    ("flew to Florence with Ana", "Ana", 0, PERSON, MUTUAL),
    ("called Ana back", "Ana", 0, CALL, MUTUAL),
    ("Ana/Ben coffee", "Ana Ben", 0, PERSON, MUTUAL),
    ("coffee with Mr Webb", "Mark", 0, PERSON, MUTUAL),
    ("coffee with ana and mark", "Ana Mark", 0, PERSON, MUTUAL),
    ("coffee with ana and mark at noon", "Ana Mark", 0, PERSON, MUTUAL),
    ("coffee with ana and will call ben", "Ana", 0, PERSON, MUTUAL),
    ("Zelda liked my post", "+Zelda", 0, SOCIAL, IN),
    ("saw Ben's photo on Instagram", "Ben", 0, SOCIAL, OUT),
    ("Ana from London called", "Ana", 0, CALL, IN),
    ("Ben didn't pick up", "Ben", 0, CALL, OUT),
    ("saw Hamlet with Ben", "Ben", 0, PERSON, MUTUAL),
    ("COFFEE WITH ANA AND THE OTHERS", "Ana", 0, PERSON, MUTUAL),
]


def who_took_part(found: Capture) -> list[str]:
    people = [name.split()[0] for name in names(found)]
    strangers = ["+" + name.replace(" ", "_") for name in found.new_people]
    return people + strangers + ["?" + each.candidates[0].name.split()[0] for each in found.ambiguous]


@pytest.mark.parametrize(("line", "who", "ago", "medium", "direction"), LINES)
def test_a_line_in_plain_words(line: str, who: str, ago: int, medium: Medium, direction: Direction) -> None:
    found = read(line)
    assert who_took_part(found) == who.split()
    assert (found.day, found.medium, found.direction) == (TODAY - timedelta(ago), medium, direction)
    assert found.text == line


def test_the_day_its_words_and_the_tags() -> None:
    found = read("#DIY coffee with Ana on 12/11, #pottery-club #diy #1")
    assert (found.day, found.day_words) == (date(2026, 11, 12), "on 12/11")
    assert found.tags == ("diy", "pottery-club")
    assert read("coffee with Ana").day_words == ""


def test_an_impossible_day_is_said() -> None:
    with pytest.raises(NurtureError):
        read("coffee with Ana on 31 feb")


@pytest.mark.parametrize("line", ["", "  \n\t", "\x00\u200b"])
def test_an_empty_line_is_said(line: str) -> None:
    with pytest.raises(InvalidValue, match="nothing to log"):
        read(line)


def test_spans_say_which_letters_were_understood_as_what() -> None:
    line = "#diy texted Ian and Ana yesterday with Zelda, no answer"
    found = [(line[span.start : span.end], span.field) for span in read(line).spans]
    assert found == [
        ("#diy", "tag"),
        ("texted", "medium"),
        ("Ian", "unsure"),
        ("Ana", "person"),
        ("yesterday", "date"),
        ("Zelda", "new person"),
        ("no answer", "direction"),
    ]


@pytest.mark.parametrize(
    ("line", "broadcast", "direction"),
    [
        ("sent the newsletter to everyone", True, OUT),
        ("group mail to Ana and Ben", True, OUT),
        ("texted to everybody about the party", True, OUT),
        ("newsletter from Ana", True, IN),
        ("Ana liked my post", True, IN),
        ("liked Ana's post", True, OUT),
        ("said hello to everyone at dinner with Ana", False, MUTUAL),
        ("emailed Ana", False, OUT),
    ],
)
def test_what_goes_to_many_is_a_broadcast(line: str, broadcast: bool, direction: Direction) -> None:
    found = read(line)
    assert (found.broadcast, found.direction) == (broadcast, direction)


def test_a_question_shows_everybody_it_could_be() -> None:
    found = read("coffee with Ian")
    assert found.people == ()
    assert [(each.text, [known.name for known in each.candidates]) for each in found.ambiguous] == [
        ("Ian", ["Ian Fox", "Ian Hale"])
    ]
    assert [len(each.candidates) for each in read("coffee with Ian Fox and Ian").ambiguous] == [2]


def test_a_beginning_is_asked_about_and_a_common_one_is_a_name() -> None:
    found = read("coffee with Tere")
    assert [each.candidates[0].name for each in found.ambiguous] == ["Teresa Silva"]
    crowd = People.called(*(f"Josefina{chr(97 + n)} Roy" for n in range(9)))
    assert read("coffee with Josefin", people=crowd).new_people == ("Josefin",)


ANA, IAN_FOX = CIRCLE.people[0], CIRCLE.people[12]


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("coffee", ["Ana Costa"]),
        ("coffee with ben", ["Ben Ito"]),
        ("coffee with cake", ["Ana Costa"]),
        ("coffee with her brother yesterday", ["Ana Costa"]),
        ("coffee with Ana", ["Ana Costa"]),
        ("coffee with Zelda", []),
    ],
)
def test_the_selected_person_takes_part_where_nobody_is_named(line: str, people: list[str]) -> None:
    assert names(read(line, within=ANA)) == people


def test_the_selected_person_answers_to_a_shared_name_and_to_no_other() -> None:
    assert names(read("coffee with Ian", within=IAN_FOX)) == ["Ian Fox"]
    assert names(read("coffee with ian and Ana", within=IAN_FOX)) == ["Ian Fox", "Ana Costa"]
    asked = read("coffee with Ian", within=ANA)
    assert (asked.people, len(asked.ambiguous)) == ((), 1)


def test_ten_thousand_people_take_milliseconds_and_the_slow_road_is_for_typos_alone() -> None:
    firsts = [f"{a}{b}" for a in ("An", "Be", "Ca", "Do", "El") for b in ("na", "lia", "ro", "mi", "ko")]
    crowd = People.called(*(f"{firsts[n % 25]} Fam{n}" for n in range(10_000)))
    lines = ("coffee with Anna Fam0 and Belia Fam6 yesterday", "talked about will and art on the phone with Karo")
    started = time.perf_counter()
    for _ in range(5):
        assert len(read(lines[0], people=crowd).people) == 2
    assert (time.perf_counter() - started) / 5 < 0.25, "a generous bound: some milliseconds are usual"
    assert crowd.vocabularies == 0
    read(lines[1], people=crowd)
    assert 0 < crowd.vocabularies <= 3, "Karo is nobody's name: by its first letter, and by those that sound so"


LEXICON = (
    "coffee with and called texted Ana ana Ian Ben's Zelda Will may to from on 12 April yesterday #diy , . & '"
)
WORDS = LEXICON.split()
TYPED = st.text(max_size=60) | st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join)
NAMES = st.lists(
    st.sampled_from(["Ana Costa", "Ana Lima", "Ian Fox", "Ben Ito", "Will May", "April Roy"])
    | st.text(min_size=1, max_size=9),
    max_size=6,
)


@settings(max_examples=100, deadline=None)
@given(TYPED, NAMES)
def test_any_text_is_read_or_refused_in_a_sentence(text: str, people: list[str]) -> None:
    try:
        found = read(text, people=People.called(*people))
    except NurtureError:
        return
    assert found.text == text
    edges = [edge for span in found.spans for edge in (span.start, span.end)]
    assert edges == sorted(edges)
    assert all(0 <= span.start < span.end <= len(text) for span in found.spans)
    assert {each.start for each in found.questions} == {s.start for s in found.spans if s.field == "unsure"}


@settings(max_examples=100, deadline=None)
@given(TYPED.filter(str.strip), NAMES)
def test_nobody_takes_part_who_is_not_in_the_line(text: str, people: list[str]) -> None:
    from nurture.domain.folding import fold, words

    try:
        found = read(text, people=People.called(*people))
    except NurtureError:
        return
    line = fold(text).replace("'", "")
    for known in found.people:
        near = {word[:2] for name in (known.name, *known.nicknames) for word in words(name)}
        assert any(start.replace("'", "") in line for start in near), (known, text)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(["Ana Costa", "Ben Ito", "Zelda", "王小明", "Will Hope"]), st.sampled_from(LINES))
def test_a_double_turns_a_clear_answer_into_a_question(
    name: str, sample: tuple[str, str, int, Medium, Direction]
) -> None:
    line = f"coffee with {name}"
    assert names(read(line, people=People.called(name, "Ian Fox"))) == [name]
    doubled = read(line, people=People.called(name, "Ian Fox", name))
    assert doubled.people == ()
    assert len(doubled.ambiguous[0].candidates) == 2
    twice = People(
        [*CIRCLE.people, *(Known(known.id + 100, known.name, known.nicknames) for known in CIRCLE.people)]
    )
    assert read(sample[0], people=twice).people == (), sample[0]


@pytest.mark.parametrize(
    "line",
    [
        "[red]coffee[/] with Ana",
        "\x1b[31mcoffee with Ana\x1b[0m",
        "coffee with \u202eAna\u202c",
        "☕ with Ana 🦊",
        "coffee with\nAna",
    ],
)
def test_ornaments_hide_nobody(line: str) -> None:
    assert names(read(line)) == ["Ana Costa"]


def test_ten_thousand_letters_are_read() -> None:
    assert names(read("coffee with Ana " + "x" * 10_000)) == ["Ana Costa"]
    assert names(read("with Ana " * 1_200)) == ["Ana Costa"]
