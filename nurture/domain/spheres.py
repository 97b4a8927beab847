"""The line in the sand."""

from enum import StrEnum


class Sphere(StrEnum):
    """The line in the sand (R3): what kind of relationship this is, as the user chose it."""

    FRIEND = "friend"
    PROFESSIONAL = "professional"
    BOTH = "both"
