import time

from hypothesis import given
from hypothesis import strategies as st

from nurture.exchange.csv_table import LONGEST_CELL, named_delimiter, read_rows


def rows(text: str, delimiter: str = ",", width: int = 0) -> list[tuple[int, list[str], bool]]:
    return [(row.line, row.cells, bool(row.fault)) for row in read_rows(text, delimiter, width=width)]


def test_a_quotation_may_hold_lines_and_rows_keep_their_numbers() -> None:
    text = 'a,b\n"one\ntwo","x ""y"""\n\nc,d\n'
    assert rows(text) == [
        (1, ["a", "b"], False),
        (2, ["one\ntwo", 'x "y"'], False),
        (4, [], False),
        (5, ["c", "d"], False),
    ]


def test_a_quotation_never_closed_costs_its_row_alone() -> None:
    text = 'a,b\n"broken,1\nc,2\nd,3\n'
    assert rows(text) == [
        (1, ["a", "b"], False),
        (2, ["broken", "1"], True),
        (3, ["c", "2"], False),
        (4, ["d", "3"], False),
    ]


def test_a_quotation_never_closed_is_given_up_in_a_long_file() -> None:
    text = 'a,b\n"broken,1\n' + "c,2\n" * 5 * LONGEST_CELL
    found = rows(text)
    assert len(found) == 2 + 5 * LONGEST_CELL
    assert [line for line, _, fault in found if fault] == [2]


def test_a_quotation_closed_by_another_one_is_seen_by_the_width() -> None:
    text = 'a,b\n"broken,1\nc,2\nd,"3"\ne,4\n'
    assert [row[1] for row in rows(text, width=2)] == [
        ["a", "b"],
        ["broken", "1"],
        ["c", "2"],
        ["d", "3"],
        ["e", "4"],
    ]


def test_a_note_of_many_lines_is_one_cell() -> None:
    note = "\n".join(f"line {n}" for n in range(LONGEST_CELL - 10))
    assert rows(f'a,"{note}"\nb,c\n') == [(1, ["a", note], False), (LONGEST_CELL - 9, ["b", "c"], False)]


def test_carriage_returns_end_lines_only_where_nothing_else_does() -> None:
    assert [r[1] for r in rows("a,b\rc,d\r")] == [["a", "b"], ["c", "d"]]
    assert [r[1] for r in rows('a,"b\rc"\r\nd,e\r\n')] == [["a", "b\rc"], ["d", "e"]]
    assert [r[1] for r in rows("a,b\u2028c\x0b\nd,e\n")] == [["a", "b\u2028c\x0b"], ["d", "e"]]


def test_excel_may_name_the_delimiter() -> None:
    assert named_delimiter("sep=;\na;b\n") == ";"
    assert named_delimiter('"sep=\t"\na\n') == "\t"
    assert named_delimiter("separate,b\n") == ""
    assert rows("sep=;\na;b\n", ";") == [(2, ["a", "b"], False)]


@given(st.text(alphabet='ab,"\n\r;é', max_size=60), st.integers(0, 3))
def test_any_text_is_rows_whose_lines_rise(text: str, width: int) -> None:
    lines = [line for line, _, _ in rows(text, width=width)]
    assert lines == sorted(set(lines))


@given(
    st.lists(st.lists(st.text(alphabet='ab,"\n é', max_size=8), min_size=2, max_size=2), min_size=1, max_size=6)
)
def test_what_is_written_by_the_rules_is_read_back(table: list[list[str]]) -> None:
    text = "".join(",".join('"' + cell.replace('"', '""') + '"' for cell in row) + "\r\n" for row in table)
    assert [row[1] for row in rows(text, width=2)] == table


def test_many_broken_rows_take_little_time() -> None:
    began = time.perf_counter()
    found = rows('"broken,1\n' * 2001, width=2)
    assert len(found) == 2001
    assert time.perf_counter() - began < 5
