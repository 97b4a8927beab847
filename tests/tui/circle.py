"""A small circle of people for the rooms."""

from datetime import timedelta

from nurture.domain.people import BoundaryKind, Channel, Fact, FactKind, Moment, MomentKind, Sphere
from nurture.domain.touches import Direction
from nurture.journal import Journal
from tests.journals import TODAY, add, log

AGO = {"Ana Costa": 49, "Ben Okafor": 3, "Carla Ruiz": 40, "Dmitri Volkov": 200, "Elif Yıldız": 33}
"""Days since each was last talked to; with a rhythm of a month, all but Ben are due."""


def lively(journal: Journal) -> dict[str, int]:
    """Five friends, Ana the best known; returns their keys by first name."""
    ids = {}
    for name, days in AGO.items():
        ids[name.split()[0]] = person = add(journal, name, Sphere.FRIEND, every=30)
        log(journal, [person], TODAY - timedelta(days), f"a walk with {name}")
    ana = ids["Ana"]
    journal.circles.put(ana, "pottery")
    journal.circles.put(ids["Carla"], "pottery")
    journal.knowledge.add_fact(ana, Fact(FactKind.HOPE, "to learn the cello"))
    journal.knowledge.add_channel(ana, Channel("email", "ana@example.org"))
    journal.knowledge.add_moment(ana, Moment(MomentKind.BIRTHDAY, 11, 25, 1990))
    journal.knowledge.add_promise(ana, "me", "the soup recipe", TODAY + timedelta(2))
    journal.knowledge.add_thread(ana, "moving to Lisbon", TODAY + timedelta(20))
    journal.knowledge.add_boundary(ana, "not on Facebook, please", BoundaryKind.NOT_ON, "facebook")
    log(journal, [ids["Ben"]], TODAY - timedelta(1), "sent a postcard", direction=Direction.OUT)
    return ids
