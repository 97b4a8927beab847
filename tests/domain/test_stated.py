"""The kind of a boundary from its words, and boundaries in logged lines; words as people write them (R4)."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nurture.domain.people import BoundaryKind
from nurture.domain.stated import Stated, found, proposed

TODAY = date(2026, 3, 10)

B, N, C, ON, ABOUT, OTHER = (
    BoundaryKind.BUSINESS_ONLY,
    BoundaryKind.NO_BUSINESS,
    BoundaryKind.NO_CONTACT,
    BoundaryKind.NOT_ON,
    BoundaryKind.NOT_ABOUT,
    BoundaryKind.OTHER,
)


@pytest.mark.parametrize(
    ("words", "kind", "about"),
    [
        ("please not on Facebook", ON, "facebook"),
        ("Please, not on LinkedIn or Facebook", ON, "linkedin or facebook"),
        ("only email me", ON, "all but email"),
        ("Email only, please!", ON, "all but email"),
        ("just text me", ON, "all but text"),
        ("only by letter", ON, "all but letter"),
        ("don't call, text", ON, "call"),
        ("Don’t call me", ON, "call"),
        ("no phone calls please", ON, "phone calls"),
        ("not by phone", ON, "phone"),
        ("I hate phone calls", ON, "phone calls"),
        ("I don't want to be called", ON, "called"),
        ("I don't use WhatsApp", ON, "whatsapp"),
        ("I'm not on Facebook any more", ON, "facebook"),
        ("please stop messaging me on WhatsApp", ON, "whatsapp"),
        ("Please don't tag me in photos on Instagram", ON, "instagram"),
        ("I would like you to stop calling me", ON, "calling"),
        ("Could you please not call me anymore?", ON, "call"),
        ("don't email me at work", ON, "work email"),
        ("not on my work phone", ON, "my work phone"),
        ("never about politics", ABOUT, "politics"),
        ("never about my divorce", ABOUT, "my divorce"),
        ("never about money", ABOUT, "money"),
        ("no politics", ABOUT, "politics"),
        ("no work talk", ABOUT, "work"),
        ("I'd rather not talk about my ex", ABOUT, "my ex"),
        ("please don't mention the divorce", ABOUT, "the divorce"),
        ("my weight is off limits", ABOUT, "my weight"),
        ("let's not talk about work", ABOUT, "work"),
        ("please, never again on WhatsApp", ON, "whatsapp"),
        ("Let's keep in touch by letter only", ON, "all but letter"),
        ("I won't discuss my health", ABOUT, "my health"),
        ("only contact me for professional matters", B, ""),
        ("keep it professional", B, ""),
        ("let's keep this strictly business", B, ""),
        ("only when it's useful to me professionally", B, ""),
        ("Only write when it helps my work", B, ""),
        ("only contact me about work", B, ""),
        ("no personal questions, please", B, ""),
        ("please don't pitch me", N, ""),
        ("no sales talk, I'm your friend", N, ""),
        ("don't sell me anything", N, ""),
        ("please don't try to sell me your courses", N, ""),
        ("I'm a friend, not a customer", N, ""),
        ("don't mix business and friendship", N, ""),
        ("I don't want any business mails", N, ""),
        ("don't contact me again", C, ""),
        ("leave me alone", C, ""),
        ("Please give me some space", C, ""),
        ("no contact", C, ""),
        ("stop contacting me", C, ""),
    ],
)
def test_plain_words_are_understood(words: str, kind: BoundaryKind, about: str) -> None:
    assert proposed(words, TODAY) == Stated(kind, about)


@pytest.mark.parametrize(
    ("words", "kind", "until"),
    [
        ("I need some space until March", C, date(2027, 3, 1)),
        ("don't write to me until May", C, date(2026, 5, 1)),
        ("I need a break from everyone for three months", C, date(2026, 6, 10)),
        ("I don't want to hear from you until the end of the year", C, date(2026, 12, 31)),
        ("don't call me until May", ON, date(2026, 5, 1)),
        ("no contact until further notice", C, None),
    ],
)
def test_the_day_until_which_it_holds(words: str, kind: BoundaryKind, until: date | None) -> None:
    stated = proposed(words, TODAY)
    assert (stated.kind, stated.until, stated.sure) == (kind, until, True)


@pytest.mark.parametrize(
    "words",
    [
        "not before ten",
        "calls between one and two",
        "Please don't call me before ten",
        "don't call until nine",
        "no calls after nine",
        "no gifts",
        "no flowers please",
        "don't be late",
        "call me before you come",
        "don't call me Bob",
        "don't ask me for favours",
        "only for emergencies",
        "don't share my number",
        "please use my new address",
        "don't try to convert me",
        "Bitte nicht anrufen",
        "",
        " \n\t ",
        "…",
    ],
)
def test_what_is_no_kind_is_other(words: str) -> None:
    assert proposed(words, TODAY) == Stated(OTHER, sure=False)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("I prefer email", ON),
        ("I need some time", C),
        ("please don't contact me for a while", C),
        ("I'll get in touch when I'm ready", C),
        ("don't talk about it", ABOUT),
        ("you know I am your friend, right", N),
    ],
)
def test_what_only_leans_to_a_kind_is_not_sure(words: str, kind: BoundaryKind) -> None:
    stated = proposed(words, TODAY)
    assert (stated.kind, stated.sure) == (kind, False)


@pytest.mark.parametrize(
    ("line", "words", "kind"),
    [
        ("Sam asked me to keep it professional", "keep it professional", B),
        ("Ana said please no calls", "please no calls", ON),
        ("Ben told me not to message him on Facebook", "not to message him on Facebook", ON),
        ("Ana doesn't want to hear from us until May", "doesn't want to hear from us until May", C),
        ("coffee with Ana; she asked me not to mention the divorce", "not to mention the divorce", ABOUT),
        ("Ana told me to leave her alone", "leave her alone", C),
        ("Lunch with Ben, he said he'd rather not talk about work", "he'd rather not talk about work", ABOUT),
        ("Ben asked for some space until June", "some space until June", C),
        ("Ana asked me not to call her and then we laughed", "not to call her", ON),
        ("Ana said no sales talk please, I am your friend", "no sales talk please", N),
        ("Ana asked not to be contacted", "not to be contacted", C),
        ("Ana asked me to contact her only by email", "contact her only by email", ON),
        ("Ana wants us to only email her", "wants us to only email her", ON),
        ('Sam said: "please keep it professional"', "please keep it professional", B),
        ("Ana would rather not talk about her ex", "would rather not talk about her ex", ABOUT),
        ("Ben said he left Facebook", "he left Facebook", ON),
        ("Ben said not to call", "not to call", ON),
    ],
)
def test_a_boundary_told_in_a_line(line: str, words: str, kind: BoundaryKind) -> None:
    told = found(line, TODAY)
    assert told is not None
    assert (told.words, told.stated.kind) == (words, kind)
    assert line[told.start : told.end] == words
    assert told.told <= told.start


ORDINARY = """
Ana asked me to dinner
Ben said he called
asked Ana about her exam
I told Ben not to call me
I asked Sam to keep it professional
Ana said no
Ben told me not to worry
Ana asked me not to be late
Ana told me not to forget the call
Ana asked me to email her
Ben said he won't call tomorrow
Ben told me not to come on Friday
Ana told me to stop smoking
Ben said no more beer
Ana said no kids
Ben said no work on Friday
Ana doesn't want to move
Ana doesn't want kids
Ana told me to just call
Ben said they need more space
Ana wants some space for her pots
Mum doesn't want to talk to him
Ana said she doesn't want to talk to her boss
Ben asked me not to mention the surprise party to Ana
Ana asked me not to raise my voice
Ben said we're just friends
Ana said no sales yet
Ben said no promotion this year
Ana asked me to stay for dinner
Ben told me to keep the book
Ana only told me about Lisbon
Ana wants to leave her job
Ana wants to stay off sugar
Sam told me he left the company
Ana asked me to leave her the keys
Ana said the phone was off
Ben told me he does not have a phone
Ana asked me to leave the divorce papers at the office
Ana said she would rather stay home
Ana said her boss keeps it professional
Ben asked me to keep in touch
Ana asked me to only bring wine
Ana asked us not to smoke
Ana told me that Ben said she never calls
Ana prefers tea, not coffee
Ana prefers not to fly
Ben says there is no business like show business
We said no more calls on Sundays
Ben said it's strictly a family business
Ana doesn't want to talk to us on stage
""".strip().splitlines()


@pytest.mark.parametrize("line", ORDINARY)
def test_no_false_alarm_on_ordinary_lines(line: str) -> None:
    assert found(line, TODAY) is None


@settings(max_examples=100, deadline=2000)
@given(st.text(max_size=200))
def test_no_text_breaks_either(text: str) -> None:
    assert isinstance(proposed(text, TODAY), Stated)
    told = found(f"Ana asked me to {text}", TODAY)
    assert told is None or f"Ana asked me to {text}"[told.start : told.end] == told.words


JUMBLE = ("please", "not", "never", "call", "me", "on", "facebook", "only", "about", ",", "until", "march", "her")


@settings(max_examples=60, deadline=2000)
@given(
    st.lists(
        st.sampled_from(
            [
                "please",
                "not",
                "never",
                "call",
                "me",
                "on",
                "facebook",
                "only",
                "about",
                ",",
                "until",
                "march",
                "her",
                "topic",
            ]
        )
    )
)
def test_words_in_any_order_are_read_in_a_moment(words: list[str]) -> None:
    stated = proposed(" ".join(words), TODAY)
    assert stated.until is None or stated.until > TODAY
