"""How well the mirror tells a pitch: `python -m tests.domain.drafts.report` prints it, part by part.

Of the messages held aside only numbers are printed, never their words.
"""

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import NamedTuple

from nurture.domain.drafts import Verdict, judge
from tests.domain.drafts.messages import Message, aside, hard_aside, known, strangers


class Measure(NamedTuple):
    """How the verdicts fall on labelled messages."""

    pitches: int
    found: int
    """Pitches that are called one."""
    personal: int
    wronged: int
    """Personal messages that are called a pitch."""
    careful: int
    """Personal messages that are called careful."""

    @property
    def recall(self) -> float:
        """The part of the pitches that is found; 1.0 where there are none."""
        return self.found / self.pitches if self.pitches else 1.0

    @property
    def precision(self) -> float:
        """The part of those called a pitch that is one; 1.0 where nothing is called so."""
        called = self.found + self.wronged
        return self.found / called if called else 1.0

    @property
    def false_alarms(self) -> float:
        """The part of the personal messages that is called a pitch; 0.0 where there are none."""
        return self.wronged / self.personal if self.personal else 0.0

    @property
    def doubts(self) -> float:
        """The part of the personal messages that is called careful; 0.0 where there are none."""
        return self.careful / self.personal if self.personal else 0.0


def verdict(text: str) -> Verdict:
    """The verdict on a message for nobody in particular."""
    return judge(text).verdict


def measure(messages: Sequence[Message], verdict: Callable[[str], Verdict] = verdict) -> Measure:
    """Judge all messages and count."""
    pitches = [verdict(each.text) for each in messages if each.pitch]
    personal = [verdict(each.text) for each in messages if not each.pitch]
    return Measure(
        pitches=len(pitches),
        found=pitches.count(Verdict.PITCH),
        personal=len(personal),
        wronged=personal.count(Verdict.PITCH),
        careful=personal.count(Verdict.CAREFUL),
    )


def report() -> list[str]:
    """The lines of the report."""
    lines = []
    parts = {"known": known(), "aside": aside(), "hard, aside": hard_aside(), "strangers": strangers()}
    for name, messages in parts.items():
        got = measure(messages)
        lines.append(
            f"{name}: {got.pitches} pitches, recall {got.recall:.3f}; {got.personal} personal, "
            f"called a pitch {got.false_alarms:.3f}, careful {got.doubts:.3f}; precision {got.precision:.3f}"
        )
        kinds: dict[str, list[Message]] = defaultdict(list)
        for each in messages:
            kinds[f"{'pitch' if each.pitch else 'personal'}: {each.kind}"].append(each)
        for kind in sorted(kinds):
            part = measure(kinds[kind])
            hit = (
                f"{part.found}/{part.pitches} found" if part.pitches else f"{part.wronged}/{part.personal} wronged"
            )
            lines.append(f"  {kind:28} {hit}")
    return lines


if __name__ == "__main__":
    print("\n".join(report()))  # noqa: T201
