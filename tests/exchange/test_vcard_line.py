import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nurture.exchange.vcard_line import parse_line, split_escaped


@pytest.mark.parametrize(
    ("line", "name", "group", "types", "text"),
    [
        ("FN:Ana", "FN", "", [], "Ana"),
        ("item1.TEL;type=CELL;type=pref:1", "TEL", "item1", ["cell", "pref"], "1"),
        ("TEL;HOME;VOICE:1", "TEL", "", ["home", "voice"], "1"),
        ('TEL;TYPE="work,voice":tel:+1;ext=2', "TEL", "", ["work", "voice"], "tel:+1;ext=2"),
        ('ADR;LABEL="a: b; c";TYPE=home:;;x', "ADR", "", ["home"], ";;x"),
        ('X;A="never closed:value', "X", "", [], "value"),
        ("x_note :a\\, b\\; c\\nd \\\\n \\x", "X-NOTE", "", [], "a, b; c\nd \\n \\x"),
        ("NOTE;ENCODING=QUOTED-PRINTABLE:caf=C3=A9=0D=0Ab", "NOTE", "", [], "café\nb"),
        ("NOTE;QUOTED-PRINTABLE;CHARSET=ISO-8859-1:caf=E9", "NOTE", "", [], "café"),
        ("NOTE;ENCODING=QUOTED-PRINTABLE:caf=E9", "NOTE", "", [], "café"),
        ("FN;ENCODING=BASE64;CHARSET=UTF-8:Y2Fmw6k=", "FN", "", [], "café"),
        ("FN;ENCODING=BASE64:not base 64!", "FN", "", [], "not base 64!"),
        ("FN;CHARSET=ISO-2022-JP:\x1b$B;3ED\x1b(B", "FN", "", [], "山田"),
        ("URL:http\\://example.org", "URL", "", [], "http://example.org"),
    ],
)
def test_a_line_is_taken_apart(line: str, name: str, group: str, types: list[str], text: str) -> None:
    item = parse_line(line, 1)
    assert item
    assert (item.name, item.group, item.types, item.text) == (name, group, types, text)


@pytest.mark.parametrize("line", ["", "no colon", ":value", ";TYPE=x:value", "na!me:value", "näme:value"])
def test_what_is_no_property_is_none(line: str) -> None:
    assert parse_line(line, 1) is None


def test_caret_escapes_of_parameters_are_undone() -> None:
    item = parse_line("ADR;LABEL=\"a^nb ^^ ^'c^'\":x", 1)
    assert item
    assert item.parameter("LABEL") == 'a\nb ^ "c"'


def test_version_2_1_writes_its_backslashes_as_they_are() -> None:
    item = parse_line("NOTE;ENCODING=QUOTED-PRINTABLE:C:\\new=0Ax\\;y", 1)
    assert item
    item.old = True
    assert item.text == "C:\\new\nx;y"


@given(st.lists(st.text(alphabet=";,\\nN aé\n", max_size=8), min_size=1, max_size=6))
def test_parts_that_were_escaped_and_joined_come_apart_again(parts: list[str]) -> None:
    escaped = [p.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n") for p in parts]
    item = parse_line("N:" + ";".join(escaped), 1)
    assert item
    assert item.parts() == parts
    assert split_escaped(";".join(escaped), ";") == escaped


@given(st.text(max_size=200))
def test_no_text_is_too_much(text: str) -> None:
    item = parse_line(text, 1)
    if item:
        assert isinstance(item.text, str)
        assert item.rank in range(1, 102)
        assert all(isinstance(t, str) for t in item.types)


def test_a_stray_line_of_equals_signs_takes_no_time() -> None:
    began = time.perf_counter()
    for line in ("a;b" + "=C3" * 20_000, 'a;b="' * 20_000, "a;" * 50_000 + ":" + "\\" * 50_000):
        item = parse_line(line, 1)
        if item:
            assert len(item.types) + len(item.text) > 1000
    assert time.perf_counter() - began < 2
