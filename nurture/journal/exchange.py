"""Files in and out: contacts of other programs, and the whole journal as one document."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from nurture import __version__
from nurture.domain.people import Sphere
from nurture.exchange.reading import FORMATS, read
from nurture.journal.importing import Cancelled, Import, Progress
from nurture.store.exporting import document
from nurture.views import ImportReport

if TYPE_CHECKING:
    from nurture.journal import Journal

__all__ = ["FORMATS", "Cancelled", "Exchange", "Progress"]

EXPORT_FORMAT = 1
"""Counts up when a program that reads exports would have to be changed."""


class Exchange:
    """The room of `journal.exchange`."""

    def __init__(self, journal: "Journal") -> None:
        self._journal = journal

    def import_file(
        self,
        path: Path,
        as_format: str | None = None,
        *,
        dry_run: bool = False,
        sphere: Sphere | None = None,
        strict: bool = False,
        progress: Progress | None = None,
    ) -> ImportReport:
        """Read contacts from a file into the journal, in one step, and report on every card.

        `dry_run` reports and writes nothing; `strict` refuses a file with a card that cannot be read;
        `sphere` is for new people whose file does not say it. Raises `UnreadableFile` or `Cancelled`.
        """
        reading = read(path, as_format)
        return Import(self._journal, reading, sphere).run(dry_run=dry_run, strict=strict, progress=progress)

    def export(self) -> dict[str, Any]:
        """Everything in the journal, JSON-ready."""
        session = self._journal.database.session()
        with self._journal.database.reading():
            content = document(session)
        head = {"nurture": __version__, "format": EXPORT_FORMAT, "exported_on": self._journal.today().isoformat()}
        return {**head, **content}
