"""Import: name a file, see what it would do, and only then do it."""

from enum import Enum, auto
from pathlib import Path

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from nurture.domain.people import Sphere
from nurture.errors import NurtureError
from nurture.journal import Journal
from nurture.tui import keys
from nurture.tui.lines import QUIET, counted, joined, plain
from nurture.tui.report_lines import entries, summary
from nurture.tui.room import Room
from nurture.tui.type_ahead import ASIDE
from nurture.tui.widgets.entries import Entries, Entry
from nurture.tui.widgets.path_line import PathLine
from nurture.tui.widgets.pick import Pick
from nurture.views.imports import ImportReport

BAR = 24
"""Cells of the progress bar."""
AS_TOLD = "as the file says"
INVITATION = (
    "vCard (.vcf), and CSV of LinkedIn, Google, Outlook or any other with a header. Nothing is written yet."
)


class Step(Enum):
    """How far an import is."""

    NAMING = auto()
    READING = auto()
    READ = auto()
    WRITING = auto()
    WRITTEN = auto()


class Progressed(Message):
    """So many cards of so many are done."""

    def __init__(self, done: int, expected: int) -> None:
        super().__init__()
        self.done, self.expected = done, expected


class Ended(Message):
    """The file was read to its end, or could not be."""

    def __init__(self, outcome: ImportReport | NurtureError, lines: list[Entry]) -> None:
        super().__init__()
        self.outcome, self.lines = outcome, lines


class ReportList(Entries):
    """The report; Enter on it belongs to the room."""

    async def action_open(self) -> None:  # type: ignore[override]
        """Go on."""
        await self.run_action("screen.go")


class ImportingRoom(Room):
    """From a file to people, a dry run first."""

    NAME = "Import"
    BINDINGS = keys.IMPORTING
    CSS_PATH = "importing.tcss"
    AUTO_FOCUS = "#path"
    """A room that begins with a name to type."""

    def __init__(self, journal: Journal) -> None:
        super().__init__(journal)
        self._step = Step.NAMING
        self._stop = False
        self._file = Path()
        """The file that was read: the one that is imported, whatever is typed meanwhile."""
        self._added = 0
        """One of those whom the import added; 0 before there are any."""

    def body(self) -> ComposeResult:
        """The file, whom its people are, how far it is, and the report."""
        yield PathLine("", "~/contacts.vcf   Tab completes", id="path")
        with Horizontal(id="sphere-row"):
            yield Static("new people are", id="label")
            choices: list[tuple[Sphere | None, str]] = [(None, AS_TOLD), *((each, str(each)) for each in Sphere)]
            yield Pick(choices, None, id="sphere")
        yield Static(id="said")
        yield ReportList(id="report")

    def on_mount(self) -> None:
        """Say what can be imported."""
        self.head("Import", "a dry run first")
        self._say(INVITATION)

    def reload(self) -> None:
        """See whether the import was undone meanwhile."""
        if self._added and self.journal.directory.by_key(self._added) is None:
            self._added = 0
            self._forget()
            self._say("All is as it was.")

    def _say(self, words: str, style: str = QUIET) -> None:
        self.query_one("#said", Static).update(plain(words, style))

    # --- steps ----------------------------------------------------------------------------------------------

    def action_go(self) -> None:
        """Read the file; after its report, import it; after that, open the person on the line."""
        if self._step is Step.NAMING:
            self._begin(Step.READING)
        elif self._step is Step.READ:
            self._begin(Step.WRITING)
        elif self._step is Step.WRITTEN and self.chosen is not None:
            self.home.open_person(self.chosen)

    def on_input_submitted(self) -> None:
        """Enter in the line reads the file, also another one than before."""
        if self._step in (Step.READ, Step.WRITTEN):
            self._step = Step.NAMING
        self.action_go()

    async def action_leave(self) -> None:
        """Stop what runs; leave what was read as it was; else go back."""
        if self._step in (Step.READING, Step.WRITING):
            self._stop = True
        elif self._step is Step.READ:
            self._forget()
            self._say("All is as it was.")
        else:
            await self.home.action_back()

    def _forget(self) -> None:
        self._step = Step.NAMING
        self.query_one(ReportList).show(())
        self.query_one(PathLine).focus()

    def _begin(self, step: Step) -> None:
        path = self.query_one(PathLine)
        if not path.value.strip():
            self._say("Name a file first.", "$warning")
            return
        if step is Step.READING:
            self._file = path.path
        self._step, self._stop = step, False
        self._say("Looking into the file … Esc stops." if step is Step.READING else "Importing … Esc stops.")
        self._run(self._file, dry_run=step is Step.READING, sphere=self.query_one(Pick).value)

    @work(thread=True, exclusive=True, group=ASIDE)
    def _run(self, path: Path, *, dry_run: bool, sphere: Sphere | None) -> None:
        lines: list[Entry] = []
        outcome: ImportReport | NurtureError
        try:
            with self.journal.apart() as journal:
                outcome = journal.exchange.import_file(
                    path, dry_run=dry_run, sphere=sphere, progress=self._progress
                )
            lines = list(entries(outcome))
        except NurtureError as error:
            outcome = error
        self.post_message(Ended(outcome, lines))

    def _progress(self, done: int, expected: int) -> bool:
        """Called in the worker's thread; False stops it."""
        self.post_message(Progressed(done, expected))
        return not self._stop and self.is_running

    # --- what is shown --------------------------------------------------------------------------------------

    @on(Progressed)
    def _show_progress(self, event: Progressed) -> None:
        share = min(1.0, event.done / max(1, event.expected))
        full = round(share * BAR)
        self.query_one("#said", Static).update(
            joined(
                ("█" * full, "$primary"),
                ("░" * (BAR - full), QUIET),
                (f"  {event.done:,} of about {event.expected:,}   Esc stops", QUIET),
            )
        )

    @on(Ended)
    def _end(self, event: Ended) -> None:
        if isinstance(event.outcome, NurtureError):
            error = event.outcome
            self._forget()
            self.query_one("#said", Static).update(
                joined((error.sentence, "$warning"), (f"  {error.hint}", QUIET))
            )
            return
        self._step = Step.READ if event.outcome.dry_run else Step.WRITTEN
        self._show_report(event.outcome, event.lines)
        if self._step is Step.WRITTEN and not event.outcome.dry_run:
            self._added = event.outcome.new[0].person_id if event.outcome.new else 0
            self.home.reload()

    def _show_report(self, report: ImportReport, lines: list[Entry]) -> None:
        nothing = not (report.new or report.joined or report.changed)
        if self._step is Step.WRITTEN:
            go_on = "Done. u undoes it all."
        elif nothing:
            self._step = Step.WRITTEN
            go_on = "There is nothing to import."
        else:
            go_on = "Nothing is written yet: Enter imports, Esc leaves all as it was."
        said = [summary(report), plain(go_on, "bold")]
        if self._step is Step.WRITTEN and report.new:
            said.append(plain(self._triage_words(len(report.new)), QUIET))
        self.query_one("#said", Static).update(Content("\n").join(said))
        report_list = self.query_one(ReportList)
        report_list.show(lines)
        report_list.focus()

    def _triage_words(self, new: int) -> str:
        """The way to those who are new."""
        triage = keys.pressed_by(keys.APP, "room.triage", self.journal.settings.keys)
        them = "them one by one" if new > 1 else "what is known of them"
        return f"{counted(new, 'new person', 'new people')}. {triage} goes through {them}, whenever you like."

    @property
    def chosen(self) -> int | None:
        """The person of the line, once they are in the journal."""
        key = self.query_one(ReportList).chosen
        return key[2] or None if isinstance(key, tuple) and self._step is Step.WRITTEN else None

    @on(PathLine.Choices)
    def _show_choices(self, event: PathLine.Choices) -> None:
        if event.names:
            self._say("   ".join(event.names[:40]))
