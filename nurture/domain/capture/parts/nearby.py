"""Of whom a clause speaks that names nobody: the only one of the line, else who was spoken of right before."""

from collections.abc import Sequence

from nurture.domain.capture.parts.clauses import Clause, Subject
from nurture.domain.capture.scene import Scene
from nurture.domain.capture.values import Whom

_BEFORE = 3
"""Clauses that are looked back."""


def nearby(clauses: Sequence[Clause], k: int, scene: Scene) -> tuple[Whom, ...]:
    """Who is meant in the clause at `k` without being named; () where that is open."""
    if len(scene.present) == 1:
        return scene.present
    for clause in reversed(clauses[max(0, k - _BEFORE) : k]):
        if clause.subject is Subject.THEY and len(clause.whose) == 1:
            return clause.whose
        named = {whom: None for meant in clause.people.values() for whom in meant.whoms}
        if named:
            return tuple(named) if len(named) == 1 else ()
    return ()
