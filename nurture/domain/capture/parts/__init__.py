"""What a line says beside who, when and how: each reader finds the parts of one or two kinds."""

from nurture.domain.capture.scene import Scene
from nurture.domain.capture.values import Part, Unsure


def read_parts(scene: Scene) -> tuple[tuple[Part, ...], tuple[Unsure, ...]]:
    """The parts of a line in their order, and the pronouns that could be several people's."""
    return (), ()
