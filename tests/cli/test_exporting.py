import json
import os
import stat
from pathlib import Path

from tests.cli.prompt import HOSTILE, Prompt


def test_export_prints_everything(friends: Prompt) -> None:
    friends.ok("add", HOSTILE)
    shown = friends.ok("export --as json")
    assert HOSTILE in [person["name"] for person in json.loads(shown)["people"]]
    assert "\x1b" not in shown


def test_export_writes_a_private_file_whole(friends: Prompt, tmp_path: Path) -> None:
    file = tmp_path / "out.json"
    file.write_text("old")
    result = friends(f"export -o {file}")
    assert (result.exit_code, result.stdout) == (0, "")
    assert json.loads(file.read_text()) == json.loads(friends.ok("export"))
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [each.name for each in tmp_path.glob("out*")] == ["out.json"]


def test_export_to_where_nothing_can_be_written(friends: Prompt, tmp_path: Path) -> None:
    assert "cannot be written" in friends.refused(f"export -o {tmp_path / 'no' / 'out.json'}")
    assert "xml" in friends.refused("export --as xml", code=2)


def test_backup_is_a_journal_again(friends: Prompt, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    assert friends.ok(f"backup {copy}") == f"{copy}\n"
    friends.ok("delete Ana --yes")
    assert len(Prompt(copy).json("people")) == 3
    dated = Path(friends.json("backup")["backup"])
    assert dated.exists()
    assert len(Prompt(dated).json("people")) == 2


def test_paths(prompt: Prompt) -> None:
    places = prompt.json("paths")
    assert list(places) == ["database", "config", "backups"]
    assert places["database"] == str(prompt.db)
    assert prompt.ok("paths").splitlines()[0] == f"database  {prompt.db}"


def test_the_journal_is_named_before_or_after_the_command(friends: Prompt, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    friends.ok(f"add Dan --db {other}")
    for line in (
        f"--db {other} people --json",
        f"people --json --db {other}",
        f"people --json --db sqlite:///{other}",
    ):
        assert [each["name"] for each in json.loads(friends.ok(line))] == ["Dan"]
    assert "does not speak" in friends.refused("due --db postgresql://host/db")
    assert "folder" in friends.refused(f"due --db {tmp_path}")


def test_a_device_is_written_to_and_stays_one(friends: Prompt, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDWR)  # open for both, so that neither end waits for the other
    friends.ok(f"export -o {pipe}")
    assert pipe.is_fifo()
    assert os.read(reader, 1) == b"{"
    os.close(reader)


def test_the_journal_as_markdown(friends: Prompt, tmp_path: Path) -> None:
    friends.ok("note '# the first snow' --on yesterday")
    file = tmp_path / "journal.md"
    file.write_text("old")
    assert friends(f"export --as md -o {file}").stderr == f"Wrote {file}.\n"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [each.name for each in tmp_path.glob("*.md*")] == ["journal.md"]
    text = file.read_text()
    assert text == friends.ok("export --as md")
    assert text.startswith("# 2026\n\n## October 2026\n\n### Saturday 3 October 2026\n\npottery with Ana\\\n")
    assert text.endswith("### Saturday 21 November 2026\n\n\\# the first snow\n")


def test_a_part_of_the_journal_as_markdown(friends: Prompt) -> None:
    assert friends.ok("export --as md --with ben") == friends.ok("export --as md --since 'in november'")
    assert "climbing" not in friends.ok("export --as md --until 'in oct'")
    result = friends("export --as md --until 2020")
    assert (result.stdout, result.stderr, result.exit_code) == ("", "Nothing is written of that.\n", 0)
    assert "go with --as md" in friends.refused("export --since yesterday", code=2)
    assert "names no day" in friends.refused("export --as md --since someday")
