"""Reading address books into the journal, with a report on every card."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import click

from nurture.cli.command import command, json_option
from nurture.cli.shell import Shell
from nurture.cli.text import BOLD, Screen, harmless, is_terminal, table
from nurture.domain.people import Sphere
from nurture.views.documents import as_json as ready
from nurture.views.imports import ImportLine, ImportReport

_SHOWN = 20
"""Lines of each kind shown on a terminal; a pipe and --json get all."""


@command(
    "nurture import contacts.vcf",
    "nurture import contacts.vcf --dry-run",
    "nurture import Connections.csv --sphere professional",
    "nurture import contacts.vcf Connections.csv --json",
    name="import",
)
@click.argument("files", nargs=-1, required=True, metavar="FILE…", type=click.Path(path_type=Path))
@click.option("--as", "as_format", metavar="FORMAT", help="What the files are; else their content tells.")
@click.option("--dry-run", is_flag=True, help="Only report; write nothing.")
@click.option("--sphere", type=click.Choice([str(s) for s in Sphere]), help="What new people are to you.")
@click.option("--strict", is_flag=True, help="Read nothing at all where one card cannot be read.")
@json_option
@click.pass_obj
def import_(
    shell: Shell,
    files: tuple[Path, ...],
    as_format: str | None,
    dry_run: bool,
    sphere: str | None,
    strict: bool,
    as_json: bool,
) -> None:
    """Read people from FILEs: vCard, and CSV as LinkedIn, Google, Outlook and others write it.

    The same file twice changes nothing. Files are read whole or not at all, and undo takes them back in one step.
    """
    from nurture.journal.exchange import FORMATS

    if as_format not in (None, *FORMATS):
        raise click.UsageError(f"There is no format {as_format!r}. Known are: {', '.join(FORMATS)}.")
    with _Progress() as progress:
        reports = shell.journal.exchange.import_files(
            files,
            as_format,
            dry_run=dry_run,
            sphere=Sphere(sphere) if sphere else None,
            strict=strict,
            progress=progress,
        )
    if as_json:
        shell.say_json([_document(report) for report in reports])
    else:
        shell.say([line for report in reports for line in report_lines(report, shell.screen)])
        new = sum(len(report.new) for report in reports)
        if new and not dry_run:
            shell.tell(f"nurture triage goes through {'those who are' if new > 1 else 'who is'} new, one by one.")


class _Progress:
    """How far the reading is, on standard error, where somebody looks."""

    def __init__(self) -> None:
        self._shown = is_terminal(sys.stderr)
        self._percent = -1

    def __enter__(self) -> Callable[[int, int], bool]:
        return self._step

    def _step(self, done: int, expected: int) -> bool:
        percent = min(100, 100 * done // expected) if expected else 0
        if self._shown and percent != self._percent:
            self._percent = percent
            sys.stderr.write(f"\rreading: {done:,} of {expected:,}\x1b[K")
            sys.stderr.flush()
        return True

    def __exit__(self, *_: object) -> None:
        if self._percent >= 0:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()


def _document(report: ImportReport) -> dict[str, object]:
    return {**ready(report), "read": report.read}


def report_lines(report: ImportReport, screen: Screen) -> list[str]:
    """The counts, then each card that is new, joined, changed or left out, with the reason."""
    counts = [
        f"{len(lines)} {word}"
        for lines, word in (
            (report.new, "new"),
            (report.joined, "joined"),
            (report.changed, "changed"),
            (report.left_out, "left out"),
        )
    ]
    counts.insert(3, f"{report.unchanged} unchanged")
    would = " (dry run: nothing was written)" if report.dry_run else ""
    head = f"{report.path}: {report.format}, {report.read} read: {', '.join(counts)}{would}"
    return [
        screen.paint(harmless(head), BOLD),
        *_kind("New", report.new if report.dry_run else (), screen),
        *_kind("Joined", report.joined, screen),
        *_kind("Changed", report.changed, screen),
        *_kind("Left out", report.left_out, screen),
        *_kind("Read, but for a detail", report.notes, screen),
    ]


def _kind(heading: str, lines: Sequence[ImportLine], screen: Screen) -> list[str]:
    if not lines:
        return []
    shown = lines if screen.width is None else lines[:_SHOWN]
    rows = [("", f"line {line.line}", line.name, line.reason) for line in shown]
    more = [f"  and {len(lines) - len(shown)} more: --json lists all"] if len(shown) < len(lines) else []
    return [heading, *(f"  {row}" for row in table(rows, screen)), *more]
