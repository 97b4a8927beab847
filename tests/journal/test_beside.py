"""Small files beside the journal: whole or not at all."""

from pathlib import Path
from stat import S_IMODE

import pytest

from nurture.journal.beside import put_aside, read_beside, write_beside


def test_what_was_written_is_read_again_and_nothing_takes_the_file_away(tmp_path: Path) -> None:
    path = tmp_path / "small.json"
    assert read_beside(path) is None
    write_beside(path, {"a": ["🙂", "[red]"]})
    assert read_beside(path) == {"a": ["🙂", "[red]"]}
    assert S_IMODE(path.stat().st_mode) == 0o600
    write_beside(path, {})
    assert not path.exists()


def test_what_cannot_be_read_or_written_says_so(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="Is a directory"):
        read_beside(tmp_path)
    (tmp_path / "broken").write_bytes(b"{")
    with pytest.raises(ValueError, match="Expecting"):
        read_beside(tmp_path / "broken")
    with pytest.raises(OSError, match="No such file"):
        write_beside(tmp_path / "gone" / "small.json", [1])


def test_each_that_is_put_aside_keeps_its_place(tmp_path: Path) -> None:
    path = tmp_path / "small.json"
    names = []
    for words in ("first", "second"):
        path.write_text(words)
        names.append(put_aside(path).name)
    assert names == ["small.json-unread", "small.json-unread-2"]
    assert (tmp_path / "small.json-unread").read_text() == "first"
