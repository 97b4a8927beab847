"""What is the user's own, so that the mirror knows it when a draft speaks of it."""

from typing import NamedTuple


class Mine(NamedTuple):
    """The user's own name, businesses and links, from the settings."""

    name: str = ""
    businesses: tuple[str, ...] = ()
    """As people would write them: "Alder Pottery"."""
    links: tuple[str, ...] = ()
    """Addresses of what is sold, with or without https: a link that begins with one of them is theirs too."""


NOT_SAID = Mine()
"""Where the settings say nothing."""
