"""From a channel to what the desktop opens; an address book from elsewhere opens nothing else."""

import pytest

from nurture.domain.people import Channel
from nurture.tui.reaching import link


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
