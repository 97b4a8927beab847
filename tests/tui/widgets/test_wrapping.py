from hypothesis import given, settings
from hypothesis import strategies as st
from textual.content import Content

from nurture.tui.widgets.wrapping import Entry, Wrapping

text = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), max_size=80)
entries = st.lists(st.tuples(text, st.sampled_from(["", "Tue 10 Nov  ", "x" * 30])), max_size=8)


@settings(max_examples=80)
@given(entries, st.integers(2, 40))
def test_every_line_belongs_to_one_entry_and_none_is_missing(pairs: list[tuple[str, str]], width: int) -> None:
    wrapping = Wrapping([Entry(Content(words), i, Content(lead)) for i, (words, lead) in enumerate(pairs)], width)
    lines = [wrapping.line(number) for number in range(wrapping.height)]
    assert len(lines) == wrapping.height
    for index, (words, lead) in enumerate(pairs):
        first, behind = wrapping.place(index)
        assert all(wrapping.at(number) == index for number in range(first, behind))
        shown = "".join(line.plain for line in lines[first:behind])
        assert "".join((lead + words).split()) == "".join(shown.split())


def test_further_lines_are_moved_in_by_the_lead() -> None:
    wrapping = Wrapping([Entry(Content("one two three"), 1, Content("lead  "))], 14)
    assert [wrapping.line(number).plain.rstrip() for number in range(wrapping.height)] == [
        "lead  one two",
        "      three",
    ]


def test_a_lead_that_leaves_no_room_is_wrapped_along() -> None:
    wrapping = Wrapping([Entry(Content("one two"), 1, Content("a long lead "))], 12)
    assert [wrapping.line(number).plain.rstrip() for number in range(wrapping.height)] == [
        "a long lead",
        "one two",
    ]
