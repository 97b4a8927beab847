"""The last line of a room: the keys that matter here, each of them a button for the mouse too."""

from textual.binding import Binding
from textual.content import Content
from textual.widgets import Static

from nurture.tui import keys
from nurture.tui.lines import QUIET

LAST = 2
"""The keys that stay in sight where there is no room for all: help, and the way back."""


class KeyLine(Static):
    """One line of keys: the focused list's, the room's and the app's, as far as they are meant to be shown."""

    def on_mount(self) -> None:
        """Show the keys once the room stands, and others where letters are typed into a field."""
        self.watch(self.screen, "focused", lambda: self.update(self.line()), init=False)
        self.update(self.line())

    def on_resize(self) -> None:
        """Show as many as there is room for."""
        self.update(self.line())

    def line(self) -> Content:
        """The keys of this room, the nearest first, as many as fit; help and the way back always."""
        keymap = {**self.app._keymap}
        parts: list[Content] = []
        focused = self.screen.focused
        typing = focused is not None and focused.check_consume_key("q", "q")
        said = set[str]()
        for binding in self._bindings_here():
            # While letters are typed, keys that are none of them stand in: F1 for help, Esc for the way back.
            pressed = [each for each in keys.pressed(binding, keymap) if not (typing and len(each) == 1)]
            once_more = binding.id == "step" and (not typing or "back" in said)
            if pressed and pressed[0] not in said and not once_more:
                said |= {pressed[0], str(binding.id)}
                parts.append(Content.assemble((pressed[0], "$accent"), " ", (binding.description.lower(), QUIET)))
        while len(parts) > LAST and sum(part.cell_length + 2 for part in parts) > self.app.size.width - 2:
            parts.pop(-LAST - 1)
        return Content("  ").join(parts)

    def _bindings_here(self) -> list[Binding]:
        seen: dict[str, Binding] = {}
        taken: set[str] = set()
        for group in (type(self.screen).BINDINGS, keys.APP):
            for binding in group:
                if not isinstance(binding, Binding):
                    continue
                pressed = binding.key.split(",")
                if binding.show and binding.id and (pressed[0] not in taken or binding.id == "step"):
                    seen.setdefault(binding.id, binding)
                taken.update(pressed)
        return sorted(seen.values(), key=lambda each: "q" in each.key.split(",") or each.id == "step")
