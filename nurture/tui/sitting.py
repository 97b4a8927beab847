"""One sitting of triage: the people to go through, where one is, and which step was about whom."""

from collections.abc import Sequence


class Sitting:
    """People in their order, and a place among them; behind the last there is nobody."""

    def __init__(self, people: Sequence[int], after: int | None, *, is_chosen: bool = False) -> None:
        """`after` is the last step before the sitting: what was done earlier is not taken back here."""
        self.people = people
        self.at = 0
        self.is_chosen = is_chosen
        """Whether the user marked just these people."""
        self.later: set[int] = set()
        """Who was left for another time."""
        self._after = after or 0
        self._steps: dict[int, int] = {}

    @property
    def person(self) -> int | None:
        """Whose turn it is; None at the end."""
        return self.people[self.at] if self.at < len(self.people) else None

    def go_on(self) -> None:
        """Go to the next person; from the last to the end."""
        self.at = min(self.at + 1, len(self.people))

    def go_back(self) -> bool:
        """Go to the person before; False where there is none."""
        self.at -= self.at > 0
        return self.at > 0

    def go_to(self, person: int) -> None:
        """Go to one of the people."""
        self.at = self.people.index(person)

    def note(self, step: int | None, person: int) -> None:
        """Remember whom the latest step was about; a step known already changed nothing."""
        if step is not None and step > self._after:
            self._steps.setdefault(step, person)

    def holds(self, step: int | None) -> bool:
        """Whether a step was made in this sitting."""
        return step is not None and step > self._after

    def about(self, step: int | None) -> int | None:
        """The person a step of triage was about; None for any other step."""
        return self._steps.get(step or 0)
