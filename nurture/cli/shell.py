"""One run of the program: which journal is open, where answers and messages go, and whom to ask."""

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from nurture.cli.text import Screen, harmless, is_terminal, screen_of, write

if TYPE_CHECKING:
    from nurture.domain.names import Known
    from nurture.journal import Journal
    from nurture.settings import Paths
    from nurture.views.receipts import Receipt


class Shell:
    """What a command needs of the world around it. The journal is opened when it is first asked for."""

    def __init__(self, db: str | None = None) -> None:
        self.db = db
        self._journal: Journal | None = None

    @property
    def paths(self) -> "Paths":
        """Where the journal, the config and the backups are."""
        from nurture.settings import paths

        return paths(self.db)

    @property
    def journal(self) -> "Journal":
        """The open journal. Raises `StoreError` where it cannot be opened, `InvalidValue` for a bad config."""
        if self._journal is None:
            from nurture.journal import Journal
            from nurture.settings import load

            paths = self.paths
            self._journal = Journal(paths.database, load(paths.config))
        return self._journal

    def close(self) -> None:
        """Let go of the journal, if it was opened."""
        if self._journal is not None:
            self._journal.close()
            self._journal = None

    @property
    def screen(self) -> Screen:
        """Standard output."""
        return screen_of(sys.stdout)

    @property
    def asks(self) -> bool:
        """Whether there is somebody to ask."""
        return is_terminal(sys.stdin) and is_terminal(sys.stderr)

    def say(self, lines: Sequence[str]) -> None:
        """Print the answer: lines that are fit for a terminal already."""
        if lines:
            write("\n".join(lines) + "\n")

    def say_json(self, value: object) -> None:
        """Print one JSON document."""
        from nurture.cli.documents import document

        write(document(value) + "\n")

    def tell(self, message: str) -> None:
        """Print a message beside the answer, on standard error."""
        sys.stderr.write(harmless(message) + "\n")

    def receipt(self, receipt: "Receipt", as_json: bool, **more: Any) -> None:
        """Say what a change did: its sentence, or a document of it with `more` in front."""
        if as_json:
            from nurture.views.documents import as_json as ready

            self.say_json({**more, **ready(receipt)})
        else:
            self.tell(receipt.sentence)

    def listing(self, items: Sequence[object], rows: Sequence[Sequence[str]], as_json: bool, empty: str) -> None:
        """Print a list by number, `rows` showing the `items`, or a document of the items."""
        if as_json:
            from nurture.views.documents import as_json as ready

            self.say_json(ready(items))
        elif rows:
            from nurture.cli.text import table

            self.say(table([(str(number), *row) for number, row in enumerate(rows, 1)], self.screen))
        else:
            self.tell(empty)

    def person(self, name: str | Sequence[str]) -> "Known":
        """The one person meant by a name, asked for where several are meant and somebody is there to ask.

        Raises `UnknownName` and `AmbiguousName`.
        """
        from nurture.errors import AmbiguousName

        text = name if isinstance(name, str) else " ".join(name)
        try:
            return self.journal.pick(text)
        except AmbiguousName as question:
            if not self.asks:
                raise
            chosen = self.choose(question.sentence, question.candidates)
            return self.journal.who(text).people[chosen]

    def choose(self, question: str, options: Sequence[str]) -> int:
        """Ask for one of the options by its number; the answer counts from 0. Raises `click.Abort` on ^C."""
        from click import IntRange, prompt

        self.tell(question)
        for number, option in enumerate(options, 1):
            self.tell(f"{number:3}  {option}")
        answer: int = prompt("Which", type=IntRange(1, len(options)), err=True)
        return answer - 1

    def agrees(self, question: str) -> bool:
        """Ask for a yes; no is the default. Raises `click.Abort` on ^C."""
        from click import confirm

        return confirm(harmless(question), err=True)
