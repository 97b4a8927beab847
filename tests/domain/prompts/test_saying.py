import pytest

from nurture.domain.people import BoundaryKind, Channel, Standing
from nurture.domain.portrait import Door
from nurture.domain.touches import Medium
from tests.domain.portraits import boundary
from tests.domain.prompts.looking import of

MAIL = Channel("email", "ana@example.org", standing=Standing.WELCOME, id=1)
PHONE = Channel("phone", "+44 1", standing=Standing.WELCOME, id=2)


def channel(**said: object) -> Channel | None:
    (found,) = {prompt.channel for prompt in of(**said)}
    return found


def test_no_channel_is_invented() -> None:
    assert channel() is None


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({"channels": (MAIL, PHONE)}, MAIL),
        ({"channels": (MAIL, PHONE), "boundaries": (boundary(BoundaryKind.NOT_ON, "email"),)}, PHONE),
        ({"channels": (MAIL, PHONE), "doors": (Door(Medium.CALL, 2, 2),)}, PHONE),
        ({"channels": (Channel("phone", "1", standing=Standing.ASK_FIRST, id=2),)}, None),
        ({"channels": (Channel("phone", "1", standing=Standing.UNWELCOME, id=2),)}, None),
        (
            {"channels": (Channel("phone", "1", standing=Standing.WELCOME, note="only on Sundays", id=2), MAIL)},
            MAIL,
        ),
        ({"channels": (Channel("phone", "1", standing=Standing.WELCOME, note="only on Sundays", id=2),)}, None),
    ],
)
def test_a_prompt_goes_by_the_door_that_is_open_today(said: dict[str, object], expected: Channel | None) -> None:
    assert channel(**said) == expected
