"""Files in and out: contacts of other programs, and the whole journal as one document."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nurture import __version__
from nurture.domain.people import Sphere
from nurture.exchange.reading import FORMATS, read
from nurture.exchange.records import Reading
from nurture.journal.importing import Cancelled, Import, Progress
from nurture.store.exporting import document
from nurture.views.imports import ImportReport

if TYPE_CHECKING:
    from nurture.journal import Journal

__all__ = ["FORMATS", "Cancelled", "Exchange", "Progress"]

EXPORT_FORMAT = 1
"""Counts up when a program that reads exports would have to be changed."""


class _DryRun(Exception):
    """Rolls a dry run back."""


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
        """Read contacts from one file: see `import_files`."""
        (report,) = self.import_files(
            [path], as_format, dry_run=dry_run, sphere=sphere, strict=strict, progress=progress
        )
        return report

    def import_files(
        self,
        paths: Sequence[Path],
        as_format: str | None = None,
        *,
        dry_run: bool = False,
        sphere: Sphere | None = None,
        strict: bool = False,
        progress: Progress | None = None,
    ) -> list[ImportReport]:
        """Read contacts from files into the journal, in one step, and report on every card of each.

        `dry_run` reports and writes nothing; `strict` refuses files with a card that cannot be read; `sphere` is
        for new people whose file does not say it; `progress` is told of each file in turn. All or nothing: raises
        `UnreadableFile` or `Cancelled`, and then nothing is written.
        """
        readings = [read(path, as_format) for path in paths]
        return self.import_readings(readings, dry_run=dry_run, sphere=sphere, strict=strict, progress=progress)

    def import_readings(
        self,
        readings: Sequence[Reading],
        *,
        dry_run: bool = False,
        sphere: Sphere | None = None,
        strict: bool = False,
        progress: Progress | None = None,
    ) -> list[ImportReport]:
        """Take in what readers hand over: see `import_files`."""
        imports = [Import(self._journal, reading, sphere) for reading in readings]
        for each in imports:
            each.read(strict=strict, progress=progress)
        try:
            with self._journal.database.writing(f"imported {_named(readings)}"):
                for each in imports:
                    each.write()
                if dry_run:
                    raise _DryRun
        except _DryRun:
            pass
        return [each.report(dry_run=dry_run) for each in imports]

    def export(self) -> dict[str, Any]:
        """Everything in the journal, JSON-ready."""
        session = self._journal.database.session()
        with self._journal.database.reading():
            content = document(session)
        head = {"nurture": __version__, "format": EXPORT_FORMAT, "exported_on": self._journal.today().isoformat()}
        return {**head, **content}


def _named(readings: Sequence[Reading]) -> str:
    """The files as undo speaks of them."""
    return readings[0].path.name if len(readings) == 1 else f"{len(readings)} files"
