"""The verdict on a draft, and the words and reasons it rests on."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from nurture.domain.drafts import Verdict, judge
from nurture.domain.mine import Mine

PITCHES = [
    "Hey hun! Long time no see. Could you like my page? It would mean the world!",
    "I've launched my own candle business! Use code ANA20 for 20% off your first order, link below.",
    "Can I pick your brain over a coffee? I'm building a startup and you know so many investors.",
    "Quick favour: could you introduce me to your boss? I think our platform could save your team hours.",
    "I help small businesses grow with social media. Got 15 minutes this week so I can show you how?",
    "Last chance! Only 3 spots left in my coaching programme, doors close tonight.",
    "Are you happy with your income? I'm looking for three women to join my team and be their own boss.",
    "Please share my Kickstarter with your network, every little helps and we are so close to our goal.",
    "Hi {first_name}, I came across your profile and would love to tell you about our solution.",
    "Just bumping this to the top of your inbox, did you get a chance to look at my proposal?",
    "My new book is out! Please order it on Amazon and leave me a five star review.",
    "Do you know anyone who's thinking of selling their house? I'm a realtor now and would love a referral.",
    "I'm running a free webinar on financial freedom on Thursday, sign up here: https://example.com/join",
    "My podcast needs your support: subscribe, rate and review, and tell your friends!",
    "You're so well connected. Would you vote for me and ask your colleagues to vote too?",
    "I'm raising a seed round and there's room for a few angels. Can I send you the deck?",
]
HARMLESS = [
    "Happy birthday, Ana! I hope the cake was as crooked as last year.",
    "How did the interview go? I've been thinking of you all morning.",
    "Thank you for lending me the tent, it kept us dry for three days.",
    "Could you bring the drill on Saturday? Mine has given up.",
    "Would you like to come to dinner on Friday? I've learned one dish.",
    "Congratulations on your new shop! I walked past and the window is lovely.",
    "I'd like to order two of your mugs, the blue ones. What do I owe you?",
    "I opened the bakery last week, exhausted and happy. How are you?",
    "I'm so sorry about your father. I'm here if you need anything.",
    "There's a job going at the museum and it has your name on it, shall I send you the advert?",
    "We're giving away our sofa, do you want it before it goes to the charity shop?",
    "Can you call me today? Mum is in hospital.",
    "I still owe you 20 euro for the tickets, I'll bring it on Sunday.",
    "Do you remember when we got lost in Porto and ended up at that wedding?",
    "The meeting has moved to three, could you send me the slides before lunch?",
    "I read this article on moss and thought of your garden.",
]


@pytest.mark.parametrize("text", PITCHES)
def test_a_pitch_is_called_one(text: str) -> None:
    assert judge(text).verdict is Verdict.PITCH


@pytest.mark.parametrize("text", HARMLESS)
def test_what_friends_write_is_clear(text: str) -> None:
    assert judge(text).verdict is Verdict.CLEAR


@pytest.mark.parametrize(
    ("text", "kind", "quote"),
    [
        ("Could you lend me your ladder on Sunday?", "ask", "Could you lend"),
        ("Please like my page, I sell candles now.", "like-my-page", "like my page"),
        ("Can I pick your brain about my startup, over coffee, my treat?", "pick-your-brain", "pick your brain"),
        ("A quick favour before you go: can you sign it?", "quick-favour", "quick favour"),
        ("I help busy founders to grow, and you could be next.", "promotion", "I help busy founders to"),
        ("My shop has an offer: 20% off, only 3 left, order now!", "urgency", "only 3 left"),
        ("Join my team and be your own boss!", "recruiting", "Join my team"),
        ("Buy my mugs at etsy.com/shop/mugs today.", "link", "etsy.com/shop/mugs"),
        ("Hi {first_name}, our new offer is here!", "template", "{first_name}"),
        ("Please donate to our campaign, every little helps.", "fundraising", "our campaign"),
        ("You are so talented! Would you promote my shop to your followers?", "flattery", "You are so talented"),
        ("Hey hun, check out my page and get 20% off!", "bait", "Hey hun"),
        (
            "Could you introduce me to your boss? I have a proposal for our new service.",
            "access",
            "introduce me to",
        ),
    ],
)
def test_a_finding_names_the_words(text: str, kind: str, quote: str) -> None:
    findings = {(finding.kind, finding.quote) for finding in judge(text).findings}
    assert (kind, quote) in findings


def test_every_finding_has_a_reason_in_a_sentence() -> None:
    for text in PITCHES:
        for finding in judge(text).findings:
            assert finding.why.endswith("."), finding


def test_an_ordinary_favour_is_named_and_is_no_pitch() -> None:
    judgement = judge("Could you help me move house on Saturday? There will be soup.")
    assert judgement.verdict is not Verdict.PITCH
    assert [finding.kind for finding in judgement.findings] == ["ask"]


def test_one_s_own_business_and_link_are_known_by_name() -> None:
    text = "Alder Pottery is open, have a look at alderpottery.example/new if you like."
    mine = Mine(name="Jo", businesses=("Alder Pottery",), links=("https://www.AlderPottery.example/",))
    plain, own = judge(text), judge(text, mine=mine)
    quotes = {finding.quote for finding in own.findings}
    assert {"Alder Pottery", "alderpottery.example/new"} <= quotes
    assert own.verdict is Verdict.PITCH
    assert len(own.findings) > len(plain.findings)


@pytest.mark.parametrize("text", ["", " \n", "?", "👋", "ok", "{", "a" * 100_000, "my " * 40_000, "🚀[" * 20_000])
def test_odd_texts_are_judged_too(text: str) -> None:
    assert judge(text).verdict in (Verdict.CLEAR, Verdict.CAREFUL, Verdict.PITCH)


@given(st.text() | st.sampled_from(PITCHES + HARMLESS))
@example("İ’m ${name} \x00\x1b[31m‮")
@settings(max_examples=100, deadline=None)
def test_quotes_are_where_they_say(text: str) -> None:
    judgement = judge(text)
    assert judgement.verdict is not Verdict.FORBIDDEN
    for finding in judgement.findings:
        assert finding.quote == text[finding.start : finding.end]
    assert list(judgement.findings) == sorted(
        judgement.findings, key=lambda each: (each.quote == "", each.start, each.end)
    )


@given(
    st.text(max_size=60) | st.sampled_from(PITCHES + HARMLESS),
    st.text(" \t\n", max_size=5),
    st.text(" \n", max_size=5),
)
@settings(max_examples=100, deadline=None)
def test_blanks_around_change_nothing(text: str, before: str, behind: str) -> None:
    plain, padded = judge(text), judge(before + text + behind)
    assert padded.verdict is plain.verdict
    assert [(each.kind, each.quote) for each in padded.findings] == [
        (each.kind, each.quote) for each in plain.findings
    ]
