"""What a measurement says: our side, the side it is judged against, and whether the ratio is within the target."""

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median, quantiles

from tests.benchmarks.targets import TARGETS


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table."""

    what: str
    against: str
    size: str
    ours: float
    theirs: float
    """In the same unit as `ours`."""
    target: float | None
    """The greatest ratio that will do; None where none was set."""
    unit: str = "ms"

    @property
    def ratio(self) -> float:
        """How many times the other side ours is."""
        return self.ours / self.theirs

    @property
    def verdict(self) -> str:
        """Whether that will do: ok, OVER, or nothing where no target was set."""
        if self.target is None:
            return ""
        return "ok" if self.ratio <= self.target else "OVER"


def figure(what: str, against: str, size: str, ours: float, theirs: float, unit: str = "ms") -> Figure:
    """A figure with the target that was set for it, if one was."""
    return Figure(what, against, size, ours, theirs, TARGETS.get(what, {}).get(size), unit)


def interleaved(sides: Mapping[str, Callable[[], float]], rounds: int) -> dict[str, list[float]]:
    """Measure every side once a round, so that a busy moment falls on all; the first only warms up."""
    taken: dict[str, list[float]] = {name: [] for name in sides}
    for number in range(rounds + 1):
        for name, measure in sides.items():
            value = measure()
            if number:
                taken[name].append(value)
    return taken


def middle(values: Sequence[float]) -> float:
    """The median."""
    return median(values)


def p95(values: Sequence[float]) -> float:
    """The value that nineteen of twenty do not exceed."""
    return quantiles(values, n=20, method="inclusive")[-1]


def milliseconds(run: Callable[[], object]) -> float:
    """How long one run takes."""
    started = time.perf_counter()
    run()
    return (time.perf_counter() - started) * 1000


def table(figures: Iterable[Figure]) -> str:
    """The figures as columns of text."""
    rows = [_cells(figure) for figure in figures]
    head = ("what a person waits for", "size", "nurture", "against", "", "ratio", "target", "")
    widths = [max(len(row[at]) for row in [head, *rows]) for at in range(len(head))]
    aligned = ("<", "<", ">", ">", "<", ">", ">", "<")
    return "\n".join(
        "  ".join(f"{cell:{side}{width}}" for cell, side, width in zip(row, aligned, widths, strict=True)).rstrip()
        for row in [head, *rows]
    )


def markdown(figures: Iterable[Figure]) -> str:
    """The figures as a Markdown table."""
    lines = [
        "| what a person waits for | size | nurture | against | ratio | target |",
        "|---|---|--:|---|--:|--:|",
    ]
    for figure in figures:
        what, size, ours, theirs, against, ratio, target, verdict = _cells(figure)
        strong = "**" if verdict == "OVER" else ""
        lines.append(f"| {what} | {size} | {ours} | {theirs} {against} | {strong}{ratio}{strong} | {target} |")
    return "\n".join(lines)


def _cells(figure: Figure) -> tuple[str, ...]:
    number = f"{{:.{0 if figure.unit == 'MB' else 1}f}} {figure.unit}"
    return (
        figure.what,
        figure.size,
        number.format(figure.ours),
        number.format(figure.theirs),
        figure.against,
        f"{figure.ratio:.2f}",
        "" if figure.target is None else f"<= {figure.target:g}",
        figure.verdict,
    )
