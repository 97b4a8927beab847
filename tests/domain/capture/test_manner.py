import pytest

from nurture.domain.touches import Medium
from tests.domain.capture.heard import heard

PERSON, CALL, VIDEO, MESSAGE, EMAIL, LETTER, SOCIAL, OTHER = Medium

SAID = [
    # Meals, drinks, walks and the like
    ("coffee w ana", PERSON),
    ("Cofee with Ana!!", PERSON),
    ("grabbed a bite with Ben after work", PERSON),
    ("quick pint with Mark", PERSON),
    ("cuppa with mum", PERSON),
    ("Ana round for supper", PERSON),
    ("had Ben over for curry", PERSON),
    ("had lunch with Priya", PERSON),
    ("took mum out for dinner", PERSON),
    ("went for a run with otto", PERSON),
    ("swim w/ Zoë, freezing", PERSON),
    ("cinema with Ben: the new one about whales", PERSON),
    ("bouldering with Will", PERSON),
    ("Ben came to stay for the weekend", PERSON),
    ("popped round to see Ana", PERSON),
    ("Ana popped by with the keys", PERSON),
    ("swung by Otto's on the way home", PERSON),
    ("Will dropped in unannounced", PERSON),
    ("stopped by Priya's office", PERSON),
    ("bumped into ben at the market", PERSON),
    ("ran into April outside the library", PERSON),
    ("Hung out with Zoë all day", PERSON),
    ("met up with Ana and Ben", PERSON),
    ("met Ana for a walk", PERSON),
    ("saw Mark at the conference", PERSON),
    ("caught up with Ana over tapas", PERSON),
    ("caught up over drinks with Jun", PERSON),
    ("told Ana the news over a beer", PERSON),
    ("babysat so Ana could sleep, hugged her at the door", PERSON),
    ("Ana's wedding!! danced with Ben till two", PERSON),
    ("dog walk with Siobhan", PERSON),
    ("sat next to Jun at the recital", PERSON),
    ("visited Dad in hospital", PERSON),
    ("helped Otto move the kiln", PERSON),
    ("chess with Ben", PERSON),
    ("Ben & me, burgers", PERSON),
    ("chatted with Ana at the school gate", PERSON),
    ("spoke to Mark in the lift", PERSON),
    ("Called round to Otto's with soup", PERSON),
    ("met Ana in person at last", PERSON),
    ("☕ with Ana", PERSON),
    # Calls
    ("rang mum", CALL),
    ("Phoned Dad about the boiler", CALL),
    ("gave Ben a ring", CALL),
    ("gave Ana a call", CALL),
    ("gave ana a bell", CALL),
    ("long phone call with Siobhán", CALL),
    ("on the phone to Ben for ages", CALL),
    ("talked to Ana over the phone", CALL),
    ("spoke w/ Mark by phone", CALL),
    ("just off the phone with Dad", CALL),
    ("called Ana about the letter", CALL),
    ("called Ben re dinner on friday", CALL),
    ("called Ana, lunch is off", CALL),
    ("Mum rang while I was cooking", CALL),
    ("missed a call from Ben", CALL),
    ("left Ben a voicemail", CALL),
    ("whatsapp call with Priya", CALL),
    ("Catch-up call with Jun", CALL),
    ("📞 Ben", CALL),
    # Video
    ("zoomed with the whole family and Ana", VIDEO),
    ("facetimed Zoë", VIDEO),
    ("FaceTime with mum and the baby", VIDEO),
    ("skyped Otto", VIDEO),
    ("coffee with Ana over zoom", VIDEO),
    ("lunch on zoom with Ben", VIDEO),
    ("call with Mark on teams", VIDEO),
    ("google meet with Priya about the grant", VIDEO),
    ("video call, Ana and Ben", VIDEO),
    ("caught up with Jun over facetime", VIDEO),
    ("whatsapp video call with Siobhán", VIDEO),
    # Messages
    ("texted Ana", MESSAGE),
    ("txted Ben about parking", MESSAGE),
    ("whatsapped the photos to Priya", MESSAGE),
    ("WhatsApp from Otto: kiln is hot", MESSAGE),
    ("dm'd Zoë", MESSAGE),
    ("DMed Zoë on insta", MESSAGE),
    ("slid into Jun's dms", MESSAGE),
    ("messaged Mark on LinkedIn", MESSAGE),
    ("wrote to Ben on facebook", MESSAGE),
    ("voice note from Siobhán, four minutes of wind", MESSAGE),
    ("pinged Mark on slack", MESSAGE),
    ("Signal message from Will", MESSAGE),
    ("sent Ana a photo of the dog", MESSAGE),
    ("sent ben the address", MESSAGE),
    ("Ana sent me the link", MESSAGE),
    ("chatted with Ben on Discord", MESSAGE),
    ("text to Ana to say thanks for dinner", MESSAGE),
    ("Ana texted about lunch", MESSAGE),
    ("wrote back to Ben", MESSAGE),
    # Mail and post
    ("emailed Mark the draft", EMAIL),
    ("e-mailed Ben", EMAIL),
    ("an email from Jun, out of nowhere", EMAIL),
    ("Dropped Ana an email", EMAIL),
    ("wrote Ben a long email about the flat", EMAIL),
    ("got in touch with Priya by email", EMAIL),
    ("replied to Mark's email", EMAIL),
    ("postcard from Zoë, Naples", LETTER),
    ("sent mum a card", LETTER),
    ("wrote Dad a letter", LETTER),
    ("got a parcel from Siobhán, tea and socks", LETTER),
    ("posted Ana her birthday card", LETTER),
    ("Ben sent flowers", LETTER),
    ("faxed Dad, yes, really", LETTER),
    # Networks
    ("commented on Otto's photo", SOCIAL),
    ("liked Jun's post", SOCIAL),
    ("Jun retweeted me", SOCIAL),
    ("poked Ben on facebook", SOCIAL),
    ("saw Ben's update on linkedin", SOCIAL),
    # Left open
    ("heard from Ana", OTHER),
    ("talked to Ben about art", OTHER),
    ("spoke with Priya", OTHER),
    ("thinking of Ana", OTHER),
]

NOT_OF_THE_TOUCH = [
    ("coffee with Ana, she will email me the slides", PERSON),
    ("coffee with Ana; must call Ben", PERSON),
    ("Ana said Ben texted her", OTHER),
    ("talked to Ana about her zoom calls", OTHER),
    ("talked to Ben about the party, the wine and the walk home", OTHER),
    ("promised to call Ana; walk with Ben", PERSON),
    ("I'll text Ana tomorrow. Saw her at the gym", PERSON),
    ("dinner with Ana, who phoned her mother twice", PERSON),
    ("walk with Otto. His girlfriend's called Mia", PERSON),
    ("lunch with a woman called Petra and Ben", PERSON),
    ("emailed Ana, no phone calls for now", EMAIL),
    ("tea with mum, she wants me to write more letters", PERSON),
    ("called Ben, he is having lunch with Ana on friday", CALL),
    ("Ben asked me to email him. We met at the station", PERSON),
    ("I forgot coffee with Ana so I called to say sorry", CALL),
    ("texted Ben: no time for coffee, sorry", MESSAGE),
    ("rang Ana because Ben had emailed her about a party", CALL),
    ("Ana and I agreed to skype next month; drinks were good", PERSON),
    ("picked up Ana's parcel, she called to say thanks", CALL),
    ("Ana called off the party by text", MESSAGE),
]


@pytest.mark.parametrize(("line", "medium"), SAID)
def test_the_medium_is_said_in_many_words(line: str, medium: Medium) -> None:
    assert heard(line).medium is medium


@pytest.mark.parametrize(("line", "medium"), NOT_OF_THE_TOUCH)
def test_what_is_promised_or_spoken_of_is_not_how_it_was(line: str, medium: Medium) -> None:
    assert heard(line).medium is medium


def test_the_words_that_said_so_are_marked() -> None:
    for line, words in (("coffee with Ana", "coffee"), ("had a phone call with Ben", "phone call")):
        assert [line[s.start : s.end] for s in heard(line).spans if s.field == "medium"] == [words]
