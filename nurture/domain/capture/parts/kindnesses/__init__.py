"""What was given and received, of whatever kind, that a line tells of."""

from nurture.domain.capture.parts.kindnesses.reading import kindnesses

__all__ = ["kindnesses"]
