"""Adding a person, or editing one: a name is enough, and every field says how it is understood."""

from collections.abc import Callable
from pathlib import PurePath
from typing import Any, ClassVar

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import Static

from nurture.domain.dates import birthday
from nurture.domain.folding import fold
from nurture.domain.names import How
from nurture.domain.people import Sphere, clean_name
from nurture.domain.schedule import every
from nurture.domain.typed import yearly
from nurture.errors import NurtureError
from nurture.journal import Journal
from nurture.tui import filled, keys
from nurture.tui.screens.modal import Modal
from nurture.tui.widgets.line import Line
from nurture.tui.widgets.pick import Pick
from nurture.views.person import PersonPage

FIELDS = {
    "name": ("name", "Ana Costa"),
    "rhythm": ("be in touch", "every 6 weeks, or ambient, or nothing"),
    "limit": ("at most after", "2 months, or nothing: half as long again"),
    "nicknames": ("nicknames", "with commas between"),
    "circles": ("circles", "with commas between"),
    "birthday": ("birthday", "04-12, 12 Apr 1990"),
    "email": ("e-mail", ""),
    "phone": ("phone", ""),
    "met": ("how you met", ""),
}
"""Each field's label, and what an empty one suggests."""
EDITED = ("name", "rhythm", "limit", "nicknames", "circles", "birthday")
HINTS = (("Tab", "next"), ("←→", "sphere"), ("Enter", "saves"), ("Esc", "leaves"))


class PersonForm(Modal[Any]):
    """The fields of a person. Returns a `Profile` to be added; for a `page`, what `journal.people.edit` takes."""

    BINDINGS = keys.FORM
    CSS_PATH: ClassVar[list[str | PurePath]] = ["modal.tcss", "person_form.tcss"]

    def __init__(self, journal: Journal, page: PersonPage | None = None) -> None:
        super().__init__(f"Edit {page.name}" if page else "Add a person", HINTS)
        self._journal, self._page = journal, page
        self._order = journal.settings.date_order
        self._circles: set[str] | None = None

    def body(self) -> ComposeResult:
        """The fields, one a line, the sphere below the name."""
        before = filled.shown_values(self._page) if self._page else {}
        for name in EDITED if self._page else FIELDS:
            label, suggestion = FIELDS[name]
            with Horizontal(classes="field"):
                yield Static(label, classes="label")
                yield Line(before.get(name, ""), suggestion, id=name)
            if name == "name":
                with Horizontal(classes="field"):
                    yield Static("sphere", classes="label")
                    sphere = self._page.sphere if self._page else self._journal.settings.default_sphere
                    yield Pick([(each, str(each)) for each in Sphere], sphere, id="sphere")

    def on_mount(self) -> None:
        """Say at every key how the field with the cursor is understood."""
        for line in self.query(Line):
            self.watch(line, "value", self._explain, init=False)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Say it about the field that is entered."""
        self._explain()

    @property
    def _values(self) -> dict[str, str]:
        return {line.id or "": line.text for line in self.query(Line)}

    # --- what a field comes to ------------------------------------------------------------------------------

    def _explain(self) -> None:
        field = self.focused.id if self.focused else ""
        explain = getattr(self, f"_about_{field}", None)
        try:
            self.say(explain(self._values) if explain else "")
        except NurtureError as error:
            self.say(error.sentence)

    def _about_name(self, values: dict[str, str]) -> str:
        if not values["name"].strip():
            return "A name is enough."
        answer = self._journal.who(values["name"])
        same = [known for known in answer.people if not self._page or known.id != self._page.id]
        if answer.how is not How.EXACT or not same:
            return ""
        return f"There is a {same[0].name} already{f' ({same[0].hint})' if same[0].hint else ''}."

    def _about_sphere(self, values: dict[str, str]) -> str:
        return "What kind of relationship it is: it decides what is fitting to say."

    def _about_rhythm(self, values: dict[str, str]) -> str:
        said = filled.pace(values["rhythm"], values["limit"])
        sphere = self._sphere
        usual = f"As the circles say, else {every(self._journal.settings.rhythms[sphere])} ({sphere})."
        return filled.pace_words(said) or usual

    _about_limit = _about_rhythm

    def _about_nicknames(self, values: dict[str, str]) -> str:
        return "Names by which you write of them too." if not values["nicknames"].strip() else ""

    def _about_circles(self, values: dict[str, str]) -> str:
        if self._circles is None:
            self._circles = {fold(circle.name) for circle in self._journal.circles.lines()}
        new = [circle for circle in filled.several(values["circles"]) if fold(circle) not in self._circles]
        return f"New: {', '.join(new)}." if new else ""

    def _about_birthday(self, values: dict[str, str]) -> str:
        if not values["birthday"].strip():
            return ""
        year, month, day = birthday(values["birthday"], self._order)
        return yearly(month, day, year)

    # --- saving ---------------------------------------------------------------------------------------------

    @property
    def _sphere(self) -> Sphere:
        return Sphere(self.query_one("#sphere", Pick).value)

    def on_pick_turned(self) -> None:
        """The usual rhythm hangs on the sphere."""
        self._explain()

    def on_input_submitted(self) -> None:
        """Enter in any field saves."""
        self.action_save()

    def action_save(self) -> None:
        """Return what was typed, or go to the first field that cannot be read."""
        wrong = self._first_wrong()
        if wrong:
            field, error = wrong
            self.query_one(f"#{field}", Line).focus()
            self.call_after_refresh(self.refuse, error)
        elif self._page:
            self.give(filled.edit(self._values, self._sphere, self._page, self._order))
        else:
            self.give(filled.profile(self._values, self._sphere, self._order))

    def _first_wrong(self) -> tuple[str, NurtureError] | None:
        """The first field that cannot be read, and why."""
        values = self._values
        checks: dict[str, Callable[[], object]] = {
            "name": lambda: clean_name(values["name"]),
            "rhythm": lambda: filled.pace(values["rhythm"], ""),
            "limit": lambda: filled.pace(values["rhythm"], values["limit"]),
            "birthday": lambda: values["birthday"].strip() and birthday(values["birthday"], self._order),
        }
        for field, check in checks.items():
            try:
                check()
            except NurtureError as error:
                return field, error
        return None
