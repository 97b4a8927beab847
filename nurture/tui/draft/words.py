"""How a touch happened and who reached whom, in the words of the screens; in the order in which keys turn them."""

from nurture.domain.touches import Direction, Medium

MEDIA = {
    Medium.IN_PERSON: "in person",
    Medium.CALL: "a call",
    Medium.VIDEO: "a video call",
    Medium.MESSAGE: "a message",
    Medium.EMAIL: "an e-mail",
    Medium.LETTER: "a letter",
    Medium.SOCIAL: "on a network",
    Medium.OTHER: "no matter how",
}
DIRECTIONS = {
    Direction.MUTUAL: "we talked",
    Direction.IN: "they wrote",
    Direction.OUT: "I wrote, no answer yet",
}
TO_MANY = "to many at once, no exchange"
"""Of a broadcast, in the place of its direction."""
