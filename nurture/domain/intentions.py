"""What a check-in can be for. None of them wants anything (R6)."""

from enum import StrEnum


class Intention(StrEnum):
    """The reason to get in touch; PRODUCT.md lists them in this order."""

    CONGRATULATE = "congratulate"
    ASK = "ask"
    """About something that is going on in their life."""
    LEARN = "learn"
    """From what they can teach."""
    LAUGH = "laugh"
    HELP = "help"
    """With a hope of theirs."""
    THANK = "thank"
    SHARE = "share"
    """Something that belongs to an interest of theirs."""
    INTRODUCE = "introduce"
    REMEMBER = "remember"
    """What was shared: a moment, a year ago, someone who died."""
    HELLO = "hello"
