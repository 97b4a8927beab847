"""One typed line in plain words -> Capture: who, when, how, and what it says beside.

`reading` is the road through it: `line` cuts the words, `people` finds who is named (`positions`, `names`),
`who` what that comes to, `manner` how it happened, and `parts` what was promised, told, given and is meant to
come. Pure: the shell and the screens share it.
"""

from nurture.domain.capture.line import Span
from nurture.domain.capture.reading import capture
from nurture.domain.capture.values import Capture, Field, Part, Unsure, Whom

__all__ = ["Capture", "Field", "Part", "Span", "Unsure", "Whom", "capture"]
