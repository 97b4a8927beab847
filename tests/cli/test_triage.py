"""Triage at the prompt: who waits, as a list and as a document; on a terminal the screen for it."""

from pathlib import Path

import pytest

from tests.cli.prompt import HOSTILE, Prompt

CARDS = """BEGIN:VCARD
VERSION:3.0
FN:Dora Lindt
TITLE:Potter
CATEGORIES:pottery
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Emil [red]Berg[/]
EMAIL:emil@example.org
END:VCARD
"""


@pytest.fixture
def newcomers(friends: Prompt, tmp_path: Path) -> Prompt:
    """Two new people beside the friends who were typed in."""
    file = tmp_path / "cards.vcf"
    file.write_text(CARDS)
    result = friends(f"import {file}")
    assert "nurture triage goes through those who are new, one by one." in result.stderr
    assert "triage" not in result.stdout
    return friends


def test_who_waits_as_a_list(newcomers: Prompt) -> None:
    first, second = newcomers.ok("triage").splitlines()
    assert first.split() == ["Dora", "Lindt", "friend", "Potter", "pottery"]
    assert second.startswith("Emil [red]Berg[/]  friend  emil@example.org")


def test_who_waits_as_a_document(newcomers: Prompt) -> None:
    first, second = newcomers.json("triage")
    assert (first["name"], first["sphere"], first["circles"]) == ("Dora Lindt", "friend", ["pottery"])
    assert (first["known"], second["known"], second["file"]) == ("Potter", "emil@example.org", "cards.vcf")
    journal = newcomers.journal()
    journal.triage.done(first["id"])
    journal.close()
    assert [each["id"] for each in newcomers.json("triage")] == [second["id"]]


def test_nobody_waits(friends: Prompt) -> None:
    friends.ok("add", HOSTILE)
    result = friends("triage")
    assert (result.exit_code, result.stdout) == (0, "")
    assert "Nobody waits" in result.stderr
    assert friends.json("triage") == []


def test_a_dry_run_and_a_file_seen_before_lead_to_nobody(friends: Prompt, tmp_path: Path) -> None:
    file = tmp_path / "cards.vcf"
    file.write_text(CARDS)
    assert "triage" not in friends(f"import {file} --dry-run").stderr
    friends(f"import {file}")
    assert "triage" not in friends(f"import {file}").stderr


def test_on_a_terminal_it_opens_the_screen(newcomers: Prompt, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr("nurture.cli.today.is_terminal", lambda stream: True)
    monkeypatch.setattr("nurture.tui.app.run", lambda journal, room: opened.append(room))
    assert newcomers.ok("triage") == ""
    assert len(newcomers.json("triage")) == 2
    assert opened == ["triage"]
