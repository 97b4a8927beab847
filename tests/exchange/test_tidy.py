import pytest
from hypothesis import given
from hypothesis import strategies as st

from nurture.exchange.tidy import address_line, circle_names, excerpt, is_visible, one_line, work_words


@given(st.text(max_size=80))
def test_one_line_has_no_controls_and_stays_as_it_is(text: str) -> None:
    line = one_line(text)
    assert not any(ord(c) < 32 or 127 <= ord(c) < 160 or c in "\u2028\u2029" for c in line)
    assert one_line(line) == line


def test_only_controls_are_taken_out_of_a_name() -> None:
    assert one_line(" Ana  [b]\u202e ") == "Ana  [b]\u202e"
    assert one_line("Ana\r\n\tSilva\x1b[31m") == "Ana Silva [31m"


@pytest.mark.parametrize(("text", "seen"), [("a", True), ("🎉", True), ("", False), (" \u200f\u200d\n", False)])
def test_a_name_must_be_visible(text: str, seen: bool) -> None:
    assert is_visible(text) is seen


def test_circles_are_what_people_chose_not_what_a_producer_adds() -> None:
    labels = [
        "* myContacts",
        "My Contacts",
        "Starred in Android",
        "Imported on 3/4/20",
        "System Group: My Contacts",
        " Choir",
        "choir",
        "* Friends",
        "Work\ncrew",
        "",
        "My contacts in Rome",
    ]
    assert circle_names(labels) == ("Choir", "Friends", "Work crew", "My contacts in Rome")


def test_jobs_and_addresses_in_a_few_words() -> None:
    assert work_words("Potter", "Kiln", "Lab") == "Potter at Kiln (Lab)"
    assert work_words("", "Kiln") == "Kiln"
    assert work_words("Potter", "") == "Potter"
    assert work_words("Potter", "", "Lab") == "Potter at Lab"
    assert address_line(["", "Rua 1,\nandar 2", " ", "Lisboa"]) == "Rua 1, andar 2, Lisboa"


def test_a_quoted_text_is_short() -> None:
    assert excerpt("a\nb") == '"a b"'
    assert excerpt("x" * 41) == '"' + "x" * 40 + '…"'
