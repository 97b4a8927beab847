import pytest
from hypothesis import given
from hypothesis import strategies as st

from nurture.errors import UnreadableFile
from nurture.exchange.decode import decode, decode_named


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "latin-1"]
)
def test_western_text_is_read_whatever_it_is_written_in(encoding: str) -> None:
    text = "Name,Email\r\nJosé Müller,jose@example.org\r\nFrançoise Łaba,f@example.org\r\n"
    if encoding in ("cp1252", "latin-1"):
        text = text.replace("Ł", "L")
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize(
    ("encoding", "names"),
    [
        ("cp932", "山田 さくら,田中 ひろし,鈴木 けんいち"),
        ("euc_jp", "山田 さくら,田中 ひろし,鈴木 けんいち"),
        ("cp1251", "Анна Иванова,Пётр Сергеевич Кузнецов,Мария Николаевна Попова"),
        ("gb18030", "王小明同学住在北京,李丽的朋友在上海工作,张伟和他的家人"),
    ],
)
def test_other_alphabets_are_told_apart(encoding: str, names: str) -> None:
    text = "Name,Email\n" + "".join(f"{name},a@example.org\n" for name in names.split(","))
    assert decode(text.encode(encoding)) == text


def test_each_line_keeps_the_charset_it_names() -> None:
    data = b"FN;CHARSET=ISO-8859-2:\xb3aba\r\nNOTE;CHARSET=UTF-8:caf\xc3\xa9\r\nORG:caf\xe9\r\n"
    assert decode(data) == "FN;CHARSET=ISO-8859-2:łaba\r\nNOTE;CHARSET=UTF-8:café\r\nORG:café\r\n"


def test_a_letter_cut_in_two_by_a_fold_is_whole_again() -> None:
    folded = "NOTE:caf\u00e9 au lait".encode()
    cut = folded.index(b"\xa9")
    data = folded[:cut] + b"\r\n " + folded[cut:]
    assert decode(data) == "NOTE:café\r\n  au lait"


def test_an_unknown_or_dangerous_charset_is_not_followed() -> None:
    for charset in ("no-such", "hex", "unicode_escape", "idna", "\0", "undefined"):
        assert decode_named("café".encode(), charset) == "café"


def test_text_cut_in_the_middle_of_a_letter_loses_that_letter_only() -> None:
    assert decode_named("ÑÑÑÑÑÑÑÑÑÑ".encode()[:-1], "utf-8") == "ÑÑÑÑÑÑÑÑÑ\ufffd"


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"\x89PNG\r\n\x1a\n....", "PNG"),
        (b"PK\x03\x04....", "zip"),
        (b"SQLite format 3\x00....", "SQLite"),
        (b"%PDF-1.7 ...", "PDF"),
        (bytes(range(32)) * 40, "not text"),
    ],
)
def test_what_is_no_text_is_refused_by_name(data: bytes, kind: str) -> None:
    with pytest.raises(UnreadableFile, match=kind):
        decode(data, "photo.vcf")


@given(st.binary(max_size=300))
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    try:
        text = decode(data)
    except UnreadableFile:
        return
    assert "\0" not in text
    text.encode()
