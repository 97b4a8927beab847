"""What was begun and not sent: on the disk whole or not at all, never in the way of typing."""

import json
import os
from pathlib import Path
from stat import S_IMODE

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nurture.errors import StoreError
from nurture.journal.drafts import Drafts, Unsent

ANA, BEN = 912345678901234, 7
BEGUN = Unsent("Dear Ana,\nhow was “Lisbon”? 🙂 [red]", 42, "thread:3")


@pytest.fixture
def drafts(tmp_path: Path) -> Drafts:
    return Drafts(tmp_path / "journal.db")


def kept(drafts: Drafts, *begun: tuple[int, Unsent | None]) -> Drafts:
    for person, unsent in begun:
        drafts.keep(person, unsent)
    drafts.save()
    return drafts


def again(drafts: Drafts) -> Drafts:
    """The drafts as another start of nurture finds them."""
    return Drafts(drafts.path.with_name("journal.db"))


def test_a_draft_is_there_at_the_next_start_and_gone_once_it_is_sent(drafts: Drafts) -> None:
    assert drafts.of(ANA) is None
    kept(drafts, (ANA, BEGUN), (BEN, Unsent("Hi")))
    assert (again(drafts).of(ANA), again(drafts).of(BEN)) == (BEGUN, Unsent("Hi"))
    kept(drafts, (ANA, None))
    assert (again(drafts).of(ANA), again(drafts).of(BEN)) == (None, Unsent("Hi"))
    kept(drafts, (BEN, None))
    assert list(drafts.path.parent.iterdir()) == [], "nothing is left where there are no drafts"


@settings(max_examples=50, deadline=None)
@given(text=st.text(alphabet=st.characters(), min_size=1))
def test_every_text_comes_back_as_it_was(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    drafts = kept(Drafts(tmp_path_factory.mktemp("drafts") / "journal.db"), (ANA, BEGUN._replace(text=text)))
    assert again(drafts).of(ANA) == BEGUN._replace(text=text)


def test_nobody_else_reads_them_and_two_journals_of_a_folder_have_their_own(drafts: Drafts) -> None:
    kept(drafts, (ANA, BEGUN))
    assert S_IMODE(drafts.path.stat().st_mode) == 0o600
    assert Drafts(drafts.path.with_name("work.db")).of(ANA) is None


def test_a_draft_is_safe_once_the_disk_has_it_as_it_is(drafts: Drafts) -> None:
    drafts.keep(ANA, BEGUN)
    assert not drafts.is_safe(ANA)
    assert not drafts.path.exists()
    drafts.save()
    assert drafts.is_safe(ANA)
    assert not drafts.is_safe(BEN)
    drafts.keep(ANA, BEGUN._replace(text="Dear"))
    assert not drafts.is_safe(ANA)


def test_what_did_not_change_is_not_written_again(drafts: Drafts) -> None:
    kept(drafts, (ANA, BEGUN))
    before = drafts.path.stat().st_ino
    kept(drafts, (ANA, Unsent(*BEGUN)), (BEN, None))
    assert drafts.path.stat().st_ino == before


def test_two_that_write_leave_one_another_theirs(drafts: Drafts) -> None:
    other = again(drafts)
    assert other.of(ANA) is None
    kept(drafts, (ANA, BEGUN))
    kept(other, (BEN, Unsent("Hi")))
    assert (again(drafts).of(ANA), again(drafts).of(BEN)) == (BEGUN, Unsent("Hi"))


@pytest.mark.parametrize(
    "there",
    [
        b"",
        b"{",
        b"\xff\xfe",
        b"[]",
        b"7",
        b'{"Ana": {"text": "x", "channel": 0, "subject": ""}}',
        b'{"7": {"text": 1, "channel": 0, "subject": ""}}',
        b'{"7": {"text": "x", "channel": "signal", "subject": ""}}',
        b'{"7": {"text": "x"}}',
        b'{"7": "x"}',
        b"[" * 100_000,
    ],
)
def test_a_file_that_is_none_of_ours_is_put_aside_and_said_once(drafts: Drafts, there: bytes) -> None:
    drafts.path.write_bytes(there)
    with pytest.raises(StoreError, match=r"the file is kept as journal\.db-drafts\.json-unread"):
        drafts.of(BEN)
    assert drafts.of(BEN) is None
    kept(drafts, (ANA, BEGUN))
    assert again(drafts).of(ANA) == BEGUN
    aside = drafts.path.with_name("journal.db-drafts.json-unread")
    assert aside.read_bytes() == there
    drafts.path.write_bytes(there)
    kept(drafts, (BEN, Unsent("Hi")))
    assert again(drafts).of(BEN) == Unsent("Hi")
    assert drafts.path.with_name("journal.db-drafts.json-unread-2").read_bytes() == there


def test_a_folder_in_its_place_is_put_aside_too(drafts: Drafts) -> None:
    drafts.path.mkdir()
    with pytest.raises(StoreError):
        drafts.of(ANA)
    assert again(kept(drafts, (ANA, BEGUN))).of(ANA) == BEGUN


def test_a_disk_that_takes_nothing_is_told_of_once_and_tried_again(
    drafts: Drafts, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept(drafts, (ANA, BEGUN))

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", full)
        drafts.keep(ANA, Unsent("Dear Ana"))
        with pytest.raises(StoreError, match=r"cannot be kept in .*No space left on device"):
            drafts.save()
        drafts.keep(ANA, Unsent("Dear Ana, how"))
        drafts.save()
        assert drafts.of(ANA) == Unsent("Dear Ana, how")
        assert not drafts.is_safe(ANA)
        assert [path.name for path in drafts.path.parent.iterdir()] == [drafts.path.name]
        assert json.loads(drafts.path.read_text())[str(ANA)]["text"] == BEGUN.text
    drafts.save()
    assert again(drafts).of(ANA) == Unsent("Dear Ana, how")


def test_a_folder_that_is_gone_is_told_of(drafts: Drafts) -> None:
    nowhere = Drafts(drafts.path.parent / "gone" / "journal.db")
    nowhere.keep(ANA, BEGUN)
    with pytest.raises(StoreError, match="cannot be kept"):
        nowhere.save()
    assert nowhere.of(ANA) == BEGUN
