"""Whom drafts are for, in tests."""

from typing import Any

from nurture.domain.drafts import Addressee
from nurture.domain.etiquette import Etiquette, etiquette
from nurture.domain.fitting import fitting
from nurture.views.person import BoundaryLine
from tests.domain.portraits import TODAY, portrait


def manners(*boundaries: BoundaryLine, **said: Any) -> Etiquette:
    """What holds with Ana today."""
    return etiquette(portrait(boundaries=boundaries, **said), TODAY, fitting())


def ana(etiquette: Etiquette | None = None, **said: Any) -> Addressee:
    """Ana Costa, with nothing before but what is said."""
    names = ("Ana Costa", "Ana", "Anita")
    return Addressee("Ana Costa", names, etiquette or manners())._replace(**said)
