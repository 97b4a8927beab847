"""The journal as Markdown: headings, paragraphs, quotes; and every word as it was written."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from nurture.domain.touches import Direction, Medium
from nurture.exchange.markdown import escaped, write
from nurture.views.days import Day, DayEntry, Who

DAY = date(2026, 11, 21)
TALK = DayEntry("touch", 1, DAY, None, "coffee", medium=Medium.IN_PERSON, direction=Direction.MUTUAL)
NOTE = DayEntry("note", 2, DAY, None, "rain")

READERS = [MarkdownIt("commonmark"), MarkdownIt("commonmark").enable(["table", "strikethrough"])]
"""The standard, and what GitHub adds to it."""


def test_a_journal_reads_like_one() -> None:
    later = TALK._replace(
        happened_on=date(2027, 1, 2),
        at="19:30",
        text="tea with #Ana\nand cake",
        notes="She is well.\n\nThe tent:\n- leaks",
        people=(Who(1, "Ana *Costa*"), Who(2, "Ben")),
        place="the pub",
        minutes=45,
        tags=("diy",),
    )
    days = [Day(DAY.replace(month=10), (TALK,)), Day(DAY, (NOTE, TALK)), Day(later.happened_on, (later,))]
    assert "".join(write(days)) == (
        "# 2026\n\n## October 2026\n\n### Wednesday 21 October 2026\n\ncoffee\\\n— in person\n"
        "\n## November 2026\n\n### Saturday 21 November 2026\n\nrain\n\ncoffee\\\n— in person\n"
        "\n# 2027\n\n## January 2027\n\n### Saturday 2 January 2027\n\n"
        "19:30 tea with #Ana\\\nand cake\\\n"
        "— in person · with Ana \\*Costa\\* and Ben · the pub · 45 min · #diy\n"
        "\n> She is well.\n>\n> The tent:\\\n> \\- leaks\n"
    )


def test_nothing_is_nothing() -> None:
    assert "".join(write([])) == ""


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("a walk, 5-3 (won)!", "a walk, 5-3 (won)!"),
        ("# not a heading", "\\# not a heading"),
        ("1. not a list", "1\\. not a list"),
        ("12) neither", "12\\) neither"),
        ("1.5 hours", "1\\.5 hours"),
        ("- nor this", "\\- nor this"),
        ("    no code", "no code"),
        ("*a* _b_ `c` [d](e) <f>", "\\*a\\* \\_b\\_ \\`c\\` \\[d](e) \\<f>"),
        ("AT&T &copy; a & b", "AT&T \\&copy; a & b"),
        ("C:\\tmp\\", "C:\\\\tmp\\\\"),
        ("$5 and $6", "\\$5 and \\$6"),
        ("\x1b[31m‮", "␛\\[31m"),
    ],
)
def test_only_what_would_mean_something_is_escaped(text: str, source: str) -> None:
    assert escaped(text) == [source]


PIECES = [
    *("# a", "1. b", "2) c", "- d", "+ e", "===", "---", "***", "| a | b |", "|-|-|", ":-:|:-:", "> q", "```"),
    *(
        "~~~ x",
        "[a]: http://b",
        "![x](y)",
        "<!-- x",
        "</div>",
        "<http://x.org>",
        "&amp;",
        "&#42;",
        "*",
        "_ _",
        "`",
    ),
    *("a_b_c", "", "  ", "    code", "\t1.", "a  ", "\\", "a\\", "~~x~~", "[ ] todo", "\x1b[0m"),
]
LINES = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=12)), max_size=6).map("\n".join)


@settings(max_examples=100)
@given(LINES, LINES)
@example("a\n===", "> b\n\n- c")
def test_every_word_is_read_again_as_it_was_written(text: str, notes: str) -> None:
    source = "".join(write([Day(DAY, (TALK._replace(text=text, notes=notes), NOTE._replace(text=text)))]))
    for reader in READERS:
        tokens = reader.parse(source)
        assert {token.type for token in tokens} <= {
            *("heading_open", "heading_close", "inline", "paragraph_open", "paragraph_close"),
            *("blockquote_open", "blockquote_close"),
        }
        assert [token.content for token, tag in _inlines(tokens) if tag.startswith("h")] == [
            "2026",
            "November 2026",
            "Saturday 21 November 2026",
        ]
        read = " ".join(_said(token) for token, tag in _inlines(tokens) if tag == "p")
        assert read.split() == f"{shown(text)}\n— in person\n{shown(notes)}\n{shown(text)}".split()


def _inlines(tokens: list[Token]) -> list[tuple[Token, str]]:
    """What holds words, with the tag that it is in."""
    return [(token, before.tag) for before, token in pairwise(tokens) if token.type == "inline"]


def _said(inline: Token) -> str:
    """The words of a paragraph; fails where anything but words and breaks is in it."""
    parts = []
    for child in inline.children or []:
        assert child.type in ("text", "text_special", "hardbreak"), child
        parts.append("\n" if child.type == "hardbreak" else child.content)
    return "".join(parts)


def shown(text: str) -> str:
    """The text with its controls as pictures, blanks and breaks aside."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join("".join(map(_picture, line)).strip() for line in lines)


def _picture(letter: str) -> str:
    code = ord(letter)
    if letter == "\t" or code in (0x2028, 0x2029):
        return " "
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "␡"
    if 0x80 <= code < 0xA0:
        return "\ufffd"
    return "" if code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A)) else letter
