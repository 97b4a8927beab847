"""Views as documents for other programs to read."""

from __future__ import annotations

from datetime import date
from typing import Any


def as_json(value: Any) -> Any:
    """A view as what `json.dumps` takes: field names as they are, days as ISO text, tuples as lists."""
    names = getattr(value, "_fields", None) or getattr(value, "__dataclass_fields__", None)
    if names:
        return {name: as_json(getattr(value, name)) for name in names}
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, (list, tuple)):
        return [as_json(item) for item in value]
    return value
