import pytest

from nurture.domain.touches import Direction
from tests.domain.capture.heard import heard

MUTUAL, IN, OUT = Direction

SAID = [
    ("called Ana", MUTUAL),
    ("rang Ben from the train", MUTUAL),
    ("phoned mum", MUTUAL),
    ("called Ana, no answer", OUT),
    ("called Ana, NA", OUT),
    ("LVM for Ana", OUT),
    ("VM from Ana", IN),
    ("rang Ana, vm", OUT),
    ("followed up with Ana by email", OUT),
    ("T/C with Ana", MUTUAL),
    ("called Ana, she didn't pick up", OUT),
    ("tried ringing Ben", OUT),
    ("tried calling dad twice, nothing", OUT),
    ("rang Otto, went to voicemail", OUT),
    ("rang Will, straight to voicemail", OUT),
    ("left Priya a voicemail", OUT),
    ("left a message for Mark", OUT),
    ("couldn't get hold of Jun", OUT),
    ("called Ben but he was busy and didnt answer", OUT),
    ("Facetimed Zoë, no answer", OUT),
    ("Ana called", IN),
    ("mum rang", IN),
    ("Ben finally rang", IN),
    ("Ana from London called", IN),
    ("Ben and Ana called from the beach", IN),
    ("Otto has called", IN),
    ("missed call from Mark", IN),
    ("Ben left me a voicemail", IN),
    ("Ana called, I couldn't answer", IN),
    ("Ana called and we talked for an hour", MUTUAL),
    ("texted Ana", OUT),
    ("texted Ana but no reply yet", OUT),
    ("texted Ana, still waiting to hear", OUT),
    ("messaged Ben, left on read", OUT),
    ("whatsapped Jun, two blue ticks", OUT),
    ("wrote to Mark", OUT),
    ("emailed Mark, no response so far", OUT),
    ("Sent Zoë the photos", OUT),
    ("sent mum a card", OUT),
    ("dropped Ben a line", OUT),
    ("dm'd Otto about the kiln", OUT),
    ("emailed Ana, she hasn't replied", OUT),
    ("Mark never answers my emails, wrote again", OUT),
    ("Ana texted", IN),
    ("Ana texted me a recipe", IN),
    ("got a text from Ben", IN),
    ("heard from Siobhán", IN),
    ("a letter from Dad", IN),
    ("got an email from Priya about the grant", IN),
    ("message from Jun on instagram", IN),
    ("Ben dm'd me", IN),
    ("Zoë sent me a voice note", IN),
    ("Mum wrote, three pages", IN),
    ("Otto's email arrived", IN),
    ("Ana texted, haven't replied yet", IN),
    ("email from Mark, I haven't answered", IN),
    ("Will sent a postcard from Fife", IN),
    ("Jun's sister Emi rang", IN),
    ("an email landed from Priya", IN),
    ("postcard from Lagos, she stays", IN),
    ("Mark reached out on LinkedIn", IN),
    ("Ben introduced me to Otto by text", IN),
    ("got mum's birthday card", IN),
    ("postcard of a fence to Ben", OUT),
    ("condolences to April by post", OUT),
    ("waiting on Mark to reply to my mail", OUT),
    ("asked Jun for the projector, nothing yet (text)", OUT),
    ("texted with Ana", MUTUAL),
    ("we texted all evening, Ana and I", MUTUAL),
    ("texted back and forth with Ben", MUTUAL),
    ("texted Ana and she replied", MUTUAL),
    ("emailed Ben, he answered within the hour", MUTUAL),
    ("replied to Ana", MUTUAL),
    ("answered Mark's email", MUTUAL),
    ("wrote back to Priya", MUTUAL),
    ("swapped messages with Jun", MUTUAL),
    ("Ana and I emailed about the flat", MUTUAL),
    ("coffee with Ana", MUTUAL),
    ("zoom with Ben", MUTUAL),
    ("Ana came round", MUTUAL),
    ("Ben visited", MUTUAL),
    ("talked to Ana", MUTUAL),
    ("Ana said Ben texted her", MUTUAL),
    ("coffee with Ana, texted Ben about it later but no answer", MUTUAL),
    ("liked Jun's post", OUT),
    ("commented on Ana's photo", OUT),
    ("Jun commented on my photo", IN),
]


@pytest.mark.parametrize(("line", "direction"), SAID)
def test_who_reached_whom(line: str, direction: Direction) -> None:
    assert heard(line).direction is direction


@pytest.mark.parametrize(
    "line",
    [
        "Ana wrote back",
        "Ben finally replied",
        "Mark replied to my email",
        "Priya answered my mail",
        "Jun got back to me about the flat",
        "got a reply from Otto",
        "an answer from Dad at last",
        "heard back from Siobhán",
        "Ana called me back",
        "mum texted back",
        "texted Ben, he texted back at once",
        "Will has responded to my letter",
        "Otto came back to me by email",
        "Ana replied!!",
    ],
)
def test_a_reply_of_theirs_answers(line: str) -> None:
    found = heard(line)
    assert found.answers
    assert found.direction is not OUT


@pytest.mark.parametrize(
    "line",
    [
        "Ana wrote",
        "I replied to Ana",
        "wrote back to Ben",
        "called Ana back",
        "Ana hasn't replied",
        "Ben never wrote back",
        "no reply from Otto",
        "texted Ana, no answer yet",
        "Ana replied to Ben, she told me over lunch",
        "Ben came back from Rome, dinner at his",
        "called Ana, she answered the phone in the bath",
        "coffee with Ana",
    ],
)
def test_anything_else_answers_nothing(line: str) -> None:
    assert not heard(line).answers


@pytest.mark.parametrize(
    ("line", "broadcast"),
    [
        ("sent the newsletter", True),
        ("emailed everyone, I mean to everyone I know", True),
        ("mass email to my contacts about the move", True),
        ("Otto's newsletter came", True),
        ("Jun liked my photo", True),
        ("emailed Ana and Ben", False),
        ("told everyone at dinner with Ana", False),
    ],
)
def test_what_goes_to_many_is_no_exchange(line: str, broadcast: bool) -> None:
    assert heard(line).broadcast is broadcast
