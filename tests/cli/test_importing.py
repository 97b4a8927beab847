import json
from pathlib import Path

import pytest

from tests.cli.prompt import Prompt

CARDS = """BEGIN:VCARD
VERSION:3.0
UID:one
FN:Dora Lindt
TEL:+41 44 000 00 00
END:VCARD
BEGIN:VCARD
VERSION:3.0
UID:two
FN:Emil [red]Berg[/]
EMAIL:emil@example.org
END:VCARD
"""
BROKEN = """BEGIN:VCARD
VERSION:3.0
NOTE:nobody at all
END:VCARD
"""


@pytest.fixture
def cards(tmp_path: Path) -> Path:
    file = tmp_path / "cards.vcf"
    file.write_text(CARDS)
    return file


def names(prompt: Prompt) -> list[str]:
    return [line["name"] for line in prompt.json("people")]


def test_import_reports_what_became_of_each_card(friends: Prompt, cards: Path) -> None:
    shown = friends.ok(f"import {cards}")
    assert "2 read: 2 new, 0 joined, 0 changed, 0 unchanged, 0 left out" in shown
    assert {"Dora Lindt", "Emil [red]Berg[/]"} < set(names(friends))
    again = friends.ok(f"import {cards}")
    assert "0 new, 0 joined, 0 changed, 2 unchanged, 0 left out" in again


def test_a_dry_run_shows_who_and_writes_nothing(friends: Prompt, cards: Path) -> None:
    shown = friends.ok(f"import {cards} --dry-run")
    assert "nothing was written" in shown
    assert "Dora Lindt" in shown
    assert len(names(friends)) == 3


def test_the_report_as_json(friends: Prompt, cards: Path) -> None:
    (report,) = friends.json(f"import {cards} --sphere professional")
    assert report["path"] == str(cards)
    assert (len(report["new"]), report["unchanged"], report["left_out"], report["read"]) == (2, 0, [], 2)
    assert friends.json("show Dora")["sphere"] == "professional"


def test_what_is_left_out_is_named_with_its_line(friends: Prompt, cards: Path) -> None:
    cards.write_text(CARDS + BROKEN)
    shown = friends.ok(f"import {cards}")
    assert "1 left out" in shown
    assert "line 13" in shown


def test_strict_reads_all_or_nothing(friends: Prompt, cards: Path) -> None:
    cards.write_text(CARDS + BROKEN)
    assert "cards.vcf" in friends.refused(f"import {cards} --strict")
    assert len(names(friends)) == 3


def test_one_step_takes_it_back(friends: Prompt, cards: Path) -> None:
    friends.ok(f"import {cards}")
    friends.ok("undo")
    assert len(names(friends)) == 3


def test_of_several_files_none_is_written_where_one_cannot_be_read(friends: Prompt, cards: Path) -> None:
    friends.refused(f"import {cards} {cards.with_name('missing.vcf')}")
    assert len(names(friends)) == 3
    contacts = cards.with_name("contacts.csv")
    contacts.write_text("First Name,Last Name,E-mail\nFinn,Moe,finn@example.org\n")
    assert len(json.loads(friends.ok(f"import {cards} {contacts} --json"))) == 2
    assert len(names(friends)) == 6


@pytest.mark.parametrize(
    ("words", "code"),
    [("", 2), ("nowhere.vcf", 1), ("/", 1), ("{cards} --as google", 1), ("{cards} --as sandwich", 2)],
)
def test_what_cannot_be_read(friends: Prompt, cards: Path, words: str, code: int) -> None:
    friends.refused(f"import {words.format(cards=cards)}", code=code)


def test_progress_is_shown_to_somebody_who_looks(friends: Prompt, tmp_path: Path) -> None:
    many = tmp_path / "many.vcf"
    many.write_text("".join(f"BEGIN:VCARD\nVERSION:3.0\nFN:Friend {n}\nEND:VCARD\n" for n in range(400)))
    shown = friends.terminal("import", str(many), "--dry-run", columns=60).out
    assert "many.vcf: " in shown
    assert " of 400" in shown
    assert "and 380 more" in shown
    assert "of 400" not in friends.process("import", str(many)).err
