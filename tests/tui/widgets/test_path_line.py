from pathlib import Path

import pytest

from nurture.tui.widgets.path_line import complete, named


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("/tmp/a.vcf", "/tmp/a.vcf"),
        ("  /tmp/a.vcf ", "/tmp/a.vcf"),
        ("'/tmp/my contacts.vcf'", "/tmp/my contacts.vcf"),
        ('"/tmp/a b.vcf"', "/tmp/a b.vcf"),
        ("file:///tmp/my%20contacts.vcf", "/tmp/my contacts.vcf"),
        (r"/tmp/my\ contacts.vcf", "/tmp/my contacts.vcf"),
        ("~nobody.vcf", "~nobody.vcf"),
    ],
)
def test_a_path_is_understood_however_it_came(typed: str, expected: str) -> None:
    assert named(typed) == Path(expected)


def test_the_home_folder_has_its_short_name(home: Path) -> None:
    assert named("~/a.vcf") == home / "a.vcf"


def test_a_name_is_completed_as_far_as_it_is_clear(tmp_path: Path) -> None:
    for name in ("contacts.vcf", "contracts.csv", ".hidden"):
        (tmp_path / name).touch()
    (tmp_path / "folder").mkdir()
    assert complete(f"{tmp_path}/c") == (f"{tmp_path}/cont", ["contacts.vcf", "contracts.csv"])
    assert complete(f"{tmp_path}/conta") == (f"{tmp_path}/contacts.vcf", ["contacts.vcf"])
    assert complete(f"{tmp_path}/f") == (f"{tmp_path}/folder/", ["folder/"])
    assert complete(f"{tmp_path}/.") == (f"{tmp_path}/.hidden", [".hidden"])
    assert complete(f"{tmp_path}/x") == (f"{tmp_path}/x", [])


def test_a_folder_that_is_not_there_completes_to_nothing() -> None:
    assert complete("/no/such/folder/a") == ("/no/such/folder/a", [])
