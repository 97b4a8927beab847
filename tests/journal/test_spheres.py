"""R3: the line in the sand is drawn by the user, and moved by nothing else."""

from pathlib import Path

import pytest

from nurture.domain.people import Channel, Sphere
from nurture.exchange.records import Record
from nurture.journal import Journal
from tests.journals import add, dump, imported

MAIL = Channel("email", "ana@example.org")
CARDS = """\
BEGIN:VCARD
VERSION:3.0
FN:Ana Costa
EMAIL:ana@example.org
ORG:Kiln & Co
CATEGORIES:friends,work
NOTE:{note}
END:VCARD
"""


@pytest.mark.parametrize("sphere", list(Sphere))
@pytest.mark.parametrize("said", [None, *Sphere])
def test_r3_no_import_moves_anybody_over_the_line(
    journal: Journal, tmp_path: Path, sphere: Sphere, said: Sphere | None
) -> None:
    ana = add(journal, "Ana Costa", sphere=sphere)
    journal.knowledge.add_channel(ana, MAIL)
    file = tmp_path / "people.vcf"
    for note in ("first", "first", "changed since"):
        file.write_text(CARDS.format(note=note))
        journal.exchange.import_file(file, sphere=said)
        assert journal.page(ana).sphere is sphere
    assert len(journal.lines()) == 1


def test_r3_not_even_a_record_that_says_so(journal: Journal) -> None:
    ana = add(journal, "Ana Costa", sphere=Sphere.FRIEND)
    journal.knowledge.add_channel(ana, MAIL)
    record = Record(name="Ana Costa", line=1, channels=(MAIL,), original="x", sphere=Sphere.PROFESSIONAL)
    report = imported(journal, [record])
    assert len(report.joined) == 1
    assert journal.page(ana).sphere is Sphere.FRIEND


def test_r3_who_is_new_gets_the_sphere_that_was_said_else_the_usual_one(journal: Journal, tmp_path: Path) -> None:
    file = tmp_path / "people.vcf"
    file.write_text(CARDS.format(note=""))
    journal.exchange.import_file(file, dry_run=True, sphere=Sphere.BOTH)
    before = dump(journal)
    journal.exchange.import_file(file, sphere=Sphere.BOTH)
    assert [line.sphere for line in journal.lines()] == [Sphere.BOTH]
    journal.undo()
    assert dump(journal) == before
    journal.exchange.import_file(file)
    assert [line.sphere for line in journal.lines()] == [journal.settings.default_sphere]
