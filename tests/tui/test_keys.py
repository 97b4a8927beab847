"""One registry of keys: complete, explained, without two meanings for a key in one place."""

from collections import Counter

import pytest
from textual.binding import Binding

from nurture.tui import keys


def test_every_binding_has_a_name_and_an_explanation() -> None:
    for binding in keys.every():
        assert binding.id, binding
        assert binding.tooltip.endswith((".", "…")), binding
        assert binding.description, binding


@pytest.mark.parametrize("name", keys.GROUPS)
def test_a_key_means_one_thing_in_its_group(name: str) -> None:
    pressed = [
        key.strip() for each in keys.GROUPS[name] if isinstance(each, Binding) for key in each.key.split(",")
    ]
    assert [key for key, times in Counter(pressed).items() if times > 1] == []


def test_an_id_names_one_thing() -> None:
    ids = Counter(binding.id for binding in keys.every())
    assert [name for name, times in ids.items() if times > 1] == []


@pytest.mark.parametrize(
    ("key", "id"),
    [
        ("l", "log"),
        ("c", "checkin"),
        ("n", "prompt.next"),
        ("N", "prompt.dismiss"),
        ("b", "brief"),
        ("i", "answered"),
        ("a", "add"),
        ("e", "edit"),
        ("s", "snooze"),
        ("r", "rest"),
        ("t", "circles.put"),
        ("o", "channel"),
        ("y", "copy"),
        ("u", "undo"),
        ("ctrl+r", "redo"),
        ("slash", "find"),
        ("question_mark", "help"),
        ("f1", "help"),
        ("9", "room.review"),
        ("ctrl+p", "palette"),
        ("colon", "palette"),
        ("q", "back"),
        ("T", "room.triage"),
        ("H", "away"),
        *((str(number), f"room.{room}") for number, room in enumerate(
            ("today", "people", "circles", "search", "importing", "settings", "upcoming"), 1
        )),
    ],
)  # fmt: skip
def test_the_keys_of_a_day_are_what_was_promised(key: str, id: str) -> None:
    found = [b.id for b in keys.APP if isinstance(b, Binding) and key in b.key.split(",")]
    assert found == [id]


def test_keys_are_shown_as_they_stand_on_the_keyboard() -> None:
    (help_,) = [binding for binding in keys.every() if binding.id == "help"]
    assert keys.pressed(help_, {}) == ("?", "F1")
    assert keys.pressed(help_, {"help": "h"}) == ("h",)
    assert keys.pressed_by(keys.TODAY, "today.more", {"today.more": "space"}) == "Space"
