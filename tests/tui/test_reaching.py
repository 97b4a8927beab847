"""From a channel to what the desktop opens; an address book from elsewhere opens nothing else."""

import pytest

from nurture.domain.people import Channel
from nurture.tui.reaching import link, link_with


@pytest.mark.parametrize(
    ("kind", "address", "target"),
    [
        ("email", "ana@example.org", "mailto:ana@example.org"),
        ("phone", "+49 30 1234", "tel:+49301234"),
        ("web", "https://example.org/ana", "https://example.org/ana"),
        ("linkedin", "linkedin.com/in/ana", "https://linkedin.com/in/ana"),
        ("signal", "@ana", ""),
        ("address", "Main St. 5, Berlin", ""),
        ("web", "file:///etc/passwd", ""),
        ("web", "javascript:alert(1).x", ""),
        ("web", "../secret.txt", ""),
    ],
)
def test_only_web_mail_and_telephone_are_opened(kind: str, address: str, target: str) -> None:
    assert link(Channel(kind, address)) == target


@pytest.mark.parametrize(
    ("channel", "target"),
    [
        (Channel("email", "a@b.org"), "mailto:a@b.org?body=Hi%20%26%20hello%0D%0Ayou"),
        (Channel("email", "mailto:a@b.org?subject=x"), "mailto:a@b.org?subject=x&body=Hi%20%26%20hello%0D%0Ayou"),
        (Channel("sms", "+49 30 12"), "sms:+493012?body=Hi%20%26%20hello%0D%0Ayou"),
        (Channel("phone", "+49 30 12"), "tel:+493012"),
        (Channel("web", "example.org/a"), "https://example.org/a"),
        (Channel("address", "Elm Street 3"), ""),
    ],
)
def test_a_text_goes_along_where_the_channel_takes_one(channel: Channel, target: str) -> None:
    assert link_with(channel, "Hi & hello\nyou") == target


def test_a_long_text_is_not_squeezed_into_a_link() -> None:
    assert link_with(Channel("email", "a@b.org"), "x" * 3_000) == "mailto:a@b.org"
