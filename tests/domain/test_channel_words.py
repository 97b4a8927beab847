"""The many words for one door."""

import pytest

from nurture.domain.channel_words import in_words, kinds_in, kinds_of, media_of, refers
from nurture.domain.people import Channel, Standing
from nurture.domain.touches import Medium

EMAIL, PHONE, SMS = (
    Channel("email", "ana@example.org"),
    Channel("phone", "+44 20 7946 0000"),
    Channel("sms", "0794"),
)
FACEBOOK, WEB = Channel("facebook", "ana.costa"), Channel("web", "https://www.facebook.com/ana.costa")
SIGNAL, LETTER = Channel("signal", "+44 20 7946 0000"), Channel("address", "1 Mill Lane")
WORK, HOME = Channel("phone", "0201", "work"), Channel("phone", "0202", "home")


@pytest.mark.parametrize(
    ("about", "meant", "others"),
    [
        ("Facebook", [FACEBOOK, WEB], [EMAIL, PHONE, SIGNAL]),
        ("fb or e-mail", [FACEBOOK, EMAIL], [PHONE, LETTER]),
        ("phone calls", [PHONE, WORK], [SMS, SIGNAL, EMAIL]),
        ("call", [PHONE], [SMS, EMAIL]),
        ("texts", [SMS], [PHONE, EMAIL]),
        ("messages", [SMS, SIGNAL], [EMAIL, PHONE, LETTER]),
        ("social media", [FACEBOOK], [EMAIL, SIGNAL]),
        ("all but email", [PHONE, SMS, FACEBOOK, SIGNAL, LETTER], [EMAIL]),
        ("my work phone", [WORK], [HOME, PHONE, EMAIL]),
        ("ana@example.org", [EMAIL], [PHONE]),
        ("by post", [LETTER], [EMAIL]),
        ("Bumblebee", [Channel("bumblebee", "ana")], [EMAIL]),
        ("", [], [EMAIL, PHONE]),
        ("pigeons", [], [EMAIL, PHONE]),
    ],
)
def test_which_channels_the_words_mean(about: str, meant: list[Channel], others: list[Channel]) -> None:
    assert [channel for channel in (*meant, *others) if refers(about, channel)] == meant


@pytest.mark.parametrize(
    ("channel", "words"),
    [
        (PHONE, "phone +44 20 7946 0000"),
        (WORK, "phone 0201 (work)"),
        (Channel("email", "a@b.org", standing=Standing.WELCOME), "email a@b.org (welcome)"),
        (
            Channel("phone", "1", "work", Standing.ASK_FIRST, "after six"),
            "phone 1 (work · ask first · after six)",
        ),
        (Channel("signal", ""), "signal"),
        (Channel("web", "[red]\x1b"), "web [red]\x1b"),
    ],
)
def test_a_channel_in_one_line(channel: Channel, words: str) -> None:
    assert in_words(channel) == words


def test_kinds() -> None:
    assert kinds_in("no FB, phone calls or Linked In") == {"facebook", "phone", "linkedin"}
    assert kinds_of(WEB) == {"web", "facebook"}
    assert kinds_of(Channel("Fancy Thing", "x.com")) == {"fancy thing"}


def test_media() -> None:
    assert media_of(EMAIL) == {Medium.EMAIL}
    assert media_of(PHONE) == {Medium.CALL, Medium.MESSAGE}
    assert Medium.SOCIAL in media_of(WEB)
    assert not media_of(Channel("web", "https://ana.example.org"))
