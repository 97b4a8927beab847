"""The lines of the pace: what each source asks for, with what the plan does about it."""

from collections.abc import Collection, Sequence

from nurture.domain.capacity import OWN, Asked, Source, Sources
from nurture.domain.capacity_words import rate
from nurture.domain.loosening import Loosening, Plan
from nurture.domain.spheres import Sphere
from nurture.views.pace import PaceLine

BY_SPHERE = {
    Sphere.FRIEND: "friends",
    Sphere.PROFESSIONAL: "professionals",
    Sphere.BOTH: "friends and professionals",
}
BY_HAND = "set by hand"


def lines(
    parts: Sequence[Asked],
    made: Plan,
    sources: Sources,
    held_to: Collection[Source],
) -> tuple[PaceLine, ...]:
    """One for each source that asks for something or is loosened, the most first."""
    steps = {step.source: step for step in made.steps}
    asks = {part.source: part for part in parts}
    rest = [Asked(source, steps[source].people, 0.0) for source in steps if source not in asks]
    return tuple(
        _line(part, steps.get(part.source), sources, part.source in held_to) for part in (*asks.values(), *rest)
    )


def _line(part: Asked, step: Loosening | None, sources: Sources, held: bool) -> PaceLine:
    source = part.source
    return PaceLine(
        kind=source.kind,
        key=source.key,
        name=_name(source, sources),
        people=part.people,
        asked_a_week=part.a_week,
        every_days=step.before_days if step else _every(source, sources),
        loosened_days=step and step.after_days,
        saved_a_week=step.saved_a_week if step else 0.0,
        held=held,
    )


def _name(source: Source, sources: Sources) -> str:
    if source == OWN:
        return BY_HAND
    if source.kind == "circle":
        return sources.circles[int(source.key)].name
    return ("other " if sources.circles else "") + BY_SPHERE[Sphere(str(source.key))]


def _every(source: Source, sources: Sources) -> int | None:
    if source.kind == "circle":
        return sources.circles[int(source.key)].pace.ideal_days
    return None if source == OWN else sources.defaults[Sphere(str(source.key))]


def advice(made: Plan, asked_a_week: float) -> str:
    """What else there is to know of a plan."""
    if made.asked_a_week == asked_a_week and made.holds:
        return ""
    if not made.holds:
        even = f"Even so they ask for {rate(made.asked_a_week)}. " if made.steps else ""
        return f"{even}Whoever is seen in the run of life can be ambient, and whoever is only an address archived."
    if any(step.source.kind == "sphere" for step in made.steps):
        return "Other people get rhythms of their own; the settings have the defaults for those to come."
    return ""
