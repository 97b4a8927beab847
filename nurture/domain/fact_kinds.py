"""What sorts of facts there are; apart from `people`, whose data classes a prompt would wait for."""

from enum import StrEnum


class FactKind(StrEnum):
    """What sort of thing is known about a person (R8)."""

    INTEREST = "interest"
    HOPE = "hope"
    CAN_TEACH = "can-teach"
    WANTS_TO_LEARN = "wants-to-learn"
    FAMILY = "family"
    WORK = "work"
    PLACE = "place"
    HOW_WE_MET = "how-we-met"
    FOOD = "food"
    GIFT_IDEA = "gift-idea"
    NOTE = "note"
