"""Putting right what was understood of a line, one chip at a time."""

from nurture.tui.correcting.base import Ways
from nurture.tui.correcting.correcting import Correcting

__all__ = ["Correcting", "Ways"]
