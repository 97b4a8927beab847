import pytest
from hypothesis import given
from hypothesis import strategies as st

from nurture.exchange.vcard_split import Card, Stray, logical_lines, split_cards


def shape(text: str) -> list[tuple[str, int, str]]:
    """Every piece as its sort, its line and its first words or its fault."""
    pieces = []
    for piece in split_cards(text):
        if isinstance(piece, Stray):
            pieces.append(("stray", piece.line, piece.text))
        else:
            pieces.append(("card", piece.line, piece.fault[:12]))
    return pieces


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("BEGIN:VCARD\nFN:A\nEND:VCARD\n\nBEGIN:VCARD\nFN:B\nEND:VCARD", [("card", 1, ""), ("card", 5, "")]),
        ("begin:vCard\r\nFN:A\r\nend : vcard\r\n", [("card", 1, "")]),
        ("BEGIN:VCARD\r\r\nFN:A\r\r\nEND:VCARD\r\r\n", [("card", 1, "")]),
        ("\ufeffBEGIN:VCARD\nEND:VCARD\n\ufeffBEGIN:VCARD\nEND:VCARD", [("card", 1, ""), ("card", 3, "")]),
        ("BEGIN:VCARD\nFN:A\nEND:VCARDBEGIN:VCARD\nFN:B\nEND:VCARD", [("card", 1, ""), ("card", 3, "")]),
        ("BEGIN:VCARD\nFN:A\nBEGIN:VCARD\nFN:B\nEND:VCARD", [("card", 1, "it is never "), ("card", 3, "")]),
        ("BEGIN:VCARD\nFN:A\n", [("card", 1, "it is never ")]),
        (
            "hello\nBEGIN:VCARD\nFN:A\nEND:VCARD\nbye",
            [("stray", 1, "hello"), ("card", 2, ""), ("stray", 5, "bye")],
        ),
        ("BEGIN:VCARD\nEND:VCARD\nFN:B\nEND:VCARD", [("card", 1, ""), ("card", 3, "its BEGIN:VC")]),
        ("  BEGIN:VCARD\n  FN:A\n  END:VCARD\n", [("card", 1, "")]),
        ("BEGIN:VCARD\nFN:A\nAGENT:\nBEGIN:VCARD\nFN:S\nEND:VCARD\nEND:VCARD\n", [("card", 1, "")]),
        ("BEGIN:VCARD\nNOTE:x\n BEGIN:VCARD\nEND:VCARD\n", [("card", 1, "")]),
        (
            "BEGIN:VCARD\nAGENT:\nBEGIN:VCARD\nFN:B\nEND:VCARD\nBEGIN:VCARD\nFN:C\nEND:VCARD",
            [("card", 1, "it is never "), ("card", 3, ""), ("card", 6, "")],
        ),
    ],
)
def test_a_file_is_cut_where_its_cards_begin_and_end(text: str, pieces: list[tuple[str, int, str]]) -> None:
    assert shape(text) == pieces


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        ("FN:A\nNOTE:one\n  two\n\tthree\n", ["FN:A", "NOTE:one twothree"]),
        ("PHOTO;ENCODING=b:AAAA\n BBBB\nFN:A\n", ["FN:A"]),
        ("PHOTO;BASE64:\n  AAAA\n  BB==\n\nFN:A\n", ["FN:A"]),
        ("PHOTO;ENCODING=BASE64;JPEG:AAAA\nBBBB\nCC==\n\nFN:A\n", ["FN:A"]),
        ("item1.LOGO:x\nKEY;X509:y\nSOUND:z\nFN:A\n", ["FN:A"]),
        ("PHOTOGRAPHER:x\nFN:A\n", ["PHOTOGRAPHER:x", "FN:A"]),
        ("NOTE;QUOTED-PRINTABLE:a=\nb=20c=\n=20d\nFN:A", ["NOTE;QUOTED-PRINTABLE:ab=20c=20d", "FN:A"]),
        ("NOTE;ENCODING=QUOTED-PRINTABLE:a=20b=\n c\n", ["NOTE;ENCODING=QUOTED-PRINTABLE:a=20bc"]),
        ("NOTE;ENCODING=QUOTED-PRINTABLE:a b=\n c\n", ["NOTE;ENCODING=QUOTED-PRINTABLE:a b c"]),
        ("NOTE;ENCODING=QUOTED-PRINTABLE:a=\nTEL;CELL:1\n", ["NOTE;ENCODING=QUOTED-PRINTABLE:a=", "TEL;CELL:1"]),
        ("NOTE;ENCODING=QUOTED-PRINTABLE:a=\n\nFN:A\n", ["NOTE;ENCODING=QUOTED-PRINTABLE:a", "FN:A"]),
        ("FN;ENCODING=BASE64:Y2Fm\nw6k=\nORG:x\n", ["FN;ENCODING=BASE64:Y2Fmw6k=", "ORG:x"]),
        ("AGENT:\nBEGIN:VCARD\nFN:S\nEND:VCARD\nFN:A\n", ["AGENT:", "FN:A"]),
    ],
)
def test_folds_and_bodies_are_undone(body: str, lines: list[str]) -> None:
    for end in ("\n", "\r\n"):
        card = Card(1, "\n" + body.replace("\n", end), "")
        assert [text for _, text in logical_lines(card)] == lines


def test_lines_carry_their_numbers_of_the_file() -> None:
    text = "\n\nBEGIN:VCARD\nFN:A\nNOTE:a\n b\n\nTEL:1\nEND:VCARD\n"
    (card,) = split_cards(text)
    assert isinstance(card, Card)
    assert list(logical_lines(card)) == [(4, "FN:A"), (5, "NOTE:ab"), (8, "TEL:1")]


@given(
    st.lists(
        st.sampled_from(["BEGIN:VCARD", "END:VCARD", "AGENT:", "FN:x", "", " BEGIN:VCARD", "junk"]), max_size=14
    )
)
def test_every_letter_of_a_name_is_in_some_piece(lines: list[str]) -> None:
    text = "\n".join(lines)
    pieces = list(split_cards(text))
    seen = "".join(p.text if isinstance(p, Stray) else p.original for p in pieces)
    assert seen.count("FN:x") == lines.count("FN:x")
    assert seen.count("junk") == lines.count("junk")
    assert [p.line for p in pieces] == sorted(p.line for p in pieces)
