"""Answers as JSON: readable, one document, and harmless to a terminal that shows it."""

import json

_ESCAPED = {
    code: f"\\u{code:04x}" for code in (*range(0x7F, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A))
}
"""What `json` leaves bare and a terminal may obey. It can only stand inside strings, so escaping is safe."""


def document(value: object) -> str:
    """The value as a JSON text; dataclasses have to be made plain before, by `views.as_json`."""
    return json.dumps(value, ensure_ascii=False, indent=2).translate(_ESCAPED)
