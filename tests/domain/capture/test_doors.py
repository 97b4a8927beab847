import pytest

from nurture.domain.capture.doors import KIND_OF
from nurture.domain.channel_words import KIND_OF as OF_CHANNELS
from tests.domain.capture.heard import heard


@pytest.mark.parametrize(
    ("line", "door"),
    [
        ("whatsapped Ana", "whatsapp"),
        ("Ana whatsapped", "whatsapp"),
        ("texted Ana", ""),
        ("sms from Ben", "sms"),
        ("imessaged Zoë", "sms"),
        ("texted Ana on signal", "signal"),
        ("signal message from Will", "signal"),
        ("messaged Jun via telegram", "telegram"),
        ("pinged Mark on slack", "slack"),
        ("Mark slacked me", "slack"),
        ("dm'd Zoë", ""),
        ("dm'd Zoë on insta", "instagram"),
        ("wrote to Ben on fb", "facebook"),
        ("commented on Otto's post on mastodon", "mastodon"),
        ("Jun retweeted me", "twitter"),
        ("called Ana", ""),
        ("rang Ana", ""),
        ("called Ana on whatsapp", "whatsapp"),
        ("phone call with Ben", "phone"),
        ("two hours on the phone with mum", "phone"),
        ("zoom with Ana", "zoom"),
        ("call with Mark on teams", "teams"),
        ("google meet with Mark", "meet"),
        ("skyped Dad", "skype"),
        ("facetime with mum", "facetime"),
        ("emailed Mark", "email"),
        ("got in touch with Priya by mail", "email"),
        ("wrote Dad a letter", "letter"),
        ("postcard from Zoë", "postcard"),
        ("coffee with Ana", ""),
        ("coffee with Ana about her whatsapp groups", ""),
        ("coffee with Ana, she will email me", ""),
        ("emailed Ana the zoom link", "email"),
        ("video call with Ben", ""),
    ],
)
def test_the_door_by_its_one_word(line: str, door: str) -> None:
    assert heard(line).door == door


def test_doors_are_called_what_channels_are_called() -> None:
    shared = set(KIND_OF) & set(OF_CHANNELS) - {"postcard", "postcards"}
    assert len(shared) > 50
    assert all(KIND_OF[word] == OF_CHANNELS[word] for word in shared)
