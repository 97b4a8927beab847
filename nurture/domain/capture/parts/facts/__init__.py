"""What is lastingly so of somebody: read from what a line says of them, and kept with its kind."""

from nurture.domain.capture.parts.facts.reading import facts

__all__ = ["facts"]
