"""One binding, and how its keys are called."""

from collections.abc import Mapping

from textual.binding import Binding, BindingType


def key(id: str, keys: str, action: str, label: str, tooltip: str, *, show: bool = False) -> Binding:
    """One binding: `label` is the footer's word (where `show` puts it there), `tooltip` the sentence in help."""
    return Binding(keys, action, label, show=show, tooltip=tooltip, id=id)


def pressed(binding: Binding, keymap: Mapping[str, str]) -> tuple[str, ...]:
    """The keys that press a binding, as the user's keymap has them, in the words of `named`."""
    keys = keymap.get(binding.id or "", binding.key)
    return tuple(named(part.strip()) for part in keys.split(",") if part.strip())


def pressed_by(group: list[BindingType], id: str, keymap: Mapping[str, str]) -> str:
    """The first key of the binding of that id, for a sentence that mentions it."""
    return next(pressed(each, keymap)[0] for each in group if isinstance(each, Binding) and each.id == id)


def named(key: str) -> str:
    """A key as it stands on the keyboard: "/" for "slash", "ctrl+p" as it is."""
    return _CAPS.get(key, key)


_CAPS = {
    "slash": "/",
    "question_mark": "?",
    "colon": ":",
    "full_stop": ".",
    "plus": "+",
    "asterisk": "*",
    "minus": "-",
    "down": "↓",
    "up": "↑",
    "left": "←",
    "right": "→",
    "left_square_bracket": "[",
    "right_square_bracket": "]",
    "pagedown": "PgDn",
    "pageup": "PgUp",
    "escape": "Esc",
    "enter": "Enter",
    "home": "Home",
    "end": "End",
    "backspace": "⌫",
    "delete": "Del",
    "f1": "F1",
    "space": "Space",
    "tab": "Tab",
}
