"""A touch in the making: the line as it is read at every key, and what was answered, turned or kept beside it."""

from nurture.tui.draft.before import Before
from nurture.tui.draft.draft import Draft
from nurture.tui.draft.options import NEW, NOBODY, OTHER, Option
from nurture.tui.draft.turns import PartKey
from nurture.tui.draft.words import DIRECTIONS, MEDIA

__all__ = ["DIRECTIONS", "MEDIA", "NEW", "NOBODY", "OTHER", "Before", "Draft", "Option", "PartKey"]
