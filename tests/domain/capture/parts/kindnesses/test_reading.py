import pytest

from nurture.domain.capture import Field
from tests.domain.capture.parts.sayings import said
from tests.domain.capture.parts.scenes import cases

RECEIVED = """
Ben lent me his drill
    received Ben lent: his drill
coffee with Ana, she lent me her good umbrella on friday
    received Ana lent: her good umbrella
Otto loaned us a tent for the weekend
    received Otto lent: a tent
borrowed a ladder from Mark
    received Mark lent: a ladder
Borrowed Ben's jacket, we'd been soaked
    received Ben lent: Ben's jacket
tea with Grace. borrowed her bike to get home
    received Grace lent: her bike
Zoë let me borrow her sewing machine
    received Zoë lent: her sewing machine
Ana gave me a jar of quince jam
    received Ana gift: a jar of quince jam
Mum knitted me a scarf and it's huge
    received Mum gift: a scarf
saw Cleo, she brought me flowers
    received Cleo gift: flowers
Priya baked me a cake for my birthday
    received Priya gift: a cake
Otto gave us two sacks of compost
    received Otto gift: two sacks of compost
Ben sent me a box of figs, rang to say thanks
    received Ben gift: a box of figs
got a cutting of her monstera from Ana
    received Ana gift: a cutting of her monstera
Grace bought me a ticket to the opera
    received Grace gift: a ticket to the opera
Yusuf gave me his old camera over lunch
    received Yusuf gift: his old camera
Noor surprised me with a book about Ghent
    received Noor gift: a book about Ghent
Ben gave me advice on the lease
    received Ben advice: the lease
Zoë gave me some really good tips for the interview
    received Zoë advice: the interview
got some advice from Mark
    received Mark advice: some advice
coffee with Priya, she advised me on pensions
    received Priya advice: pensions
Otto showed me how to prune roses
    received Otto advice: how to prune roses
Cleo taught me to fold dumplings
    received Cleo advice: to fold dumplings
Grace talked me through the contract
    received Grace advice: the contract
Ana introduced me to Rui
    received Ana introduction: Rui
Mark introduced us to his accountant over drinks
    received Mark introduction: his accountant
Ben put me in touch with a good plumber
    received Ben introduction: a good plumber
Noor connected me with her editor at the fair
    received Noor introduction: her editor
was introduced to the head of music by Yusuf
    received Yusuf introduction: the head of music
Ben helped me move
    received Ben favour: helped me move
Otto fixed my bike yesterday
    received Otto favour: fixed my bike
Zoë came over and painted the fence with me
Mark drove us to the airport on monday
    received Mark favour: drove us to the airport
Cleo gave me a lift home
    received Cleo favour: a lift home
Priya picked me up from the station
    received Priya favour: picked me up from the station
Ana looked after our cat while we were in Rome
    received Ana favour: looked after our cat
Ana babysat for us last night
    received Ana favour: babysat for us
Yusuf put me up for the night
    received Yusuf favour: put me up for the night
Noor proofread my thesis, angel
    received Noor favour: proofread my thesis
Ben did me a huge favour
    received Ben favour: did me a huge favour
Otto took me to A&E
    received Otto favour: took me to A&E
Mum watered our plants
    received Mum favour: watered our plants
my neighbour Mark mowed our lawn
    received Mark favour: mowed our lawn
Ana was there for me when Dad died
    received Ana support: was there for me
Ben listened to me moan about work for an hour
    received Ben support: listened to me moan about work
Cleo cheered me up
    received Cleo support: cheered me up
Grace held my hand through all of it
    received Grace support: held my hand through all of it
Otto stood by me at the hearing
    received Otto support: stood by me at the hearing
Zoë gave me a whole morning of her time
    received Zoë time: a whole morning of her time
Mark spent all of saturday helping me move
    received Mark time: helping me move
Mark spent the whole day helping me move
    received Mark time: spent the whole day helping me move
"""
GAVE = """
lent Ben my tent
    gave Ben lent: my tent
I lent my ladder to Otto
    gave Otto lent: my ladder
Ana borrowed my drill
    gave Ana lent: my drill
saw Cleo, lent her my good coat until friday
    gave Cleo lent: my good coat
gave Ana a jar of jam
    gave Ana gift: a jar of jam
we gave Grace and Mark a vase for their wedding
    gave Grace gift: a vase
    gave Mark gift: a vase
brought Otto soup when he was ill
    gave Otto gift: soup
took Priya round a lasagne
    gave Priya gift: a lasagne
Baked Zoë a cake, coffee at hers
    gave Zoë gift: a cake
lunch with Ben. gave him a book about Ghent
    gave Ben gift: a book about Ghent
sent Mum flowers
    gave Mum gift: flowers
introduced Ana to my editor
    gave Ana introduction: my editor
Put Noor in touch with my landlord
    gave Noor introduction: my landlord
introduced Ben and Cleo at the party
    gave Ben introduction: Cleo
    gave Cleo introduction: Ben
gave Priya some advice on her visa
    gave Priya advice: her visa
showed Mark how to sharpen chisels
    gave Mark advice: how to sharpen chisels
helped Rui carry a wardrobe up
    gave Rui favour: helped Rui carry a wardrobe up
fixed Grace's laptop
    gave Grace favour: fixed Grace's laptop
drove Ben to the hospital on friday
    gave Ben favour: drove Ben to the hospital
looked after Cleo's dog
    gave Cleo favour: looked after Cleo's dog
tea with Ana, helped her move the piano
    gave Ana favour: helped her move the piano
babysat for Yusuf last night
    gave Yusuf favour: babysat for Yusuf
Proofread Zoë's chapter
    gave Zoë favour: Proofread Zoë's chapter
gave Otto a lift to the station
    gave Otto favour: a lift to the station
comforted Grace after the verdict
    gave Grace support: comforted Grace after the verdict
was there for Ben on the day
    gave Ben support: was there for Ben on the day
spent the morning helping Priya move
    gave Priya time: spent the morning helping Priya move
"""


@pytest.mark.parametrize(("line", "deeds"), [*cases(RECEIVED), *cases(GAVE)])
def test_what_was_given(line: str, deeds: frozenset[str]) -> None:
    assert said(line, Field.GAVE, Field.RECEIVED) == deeds


NOTHING = """
Ben didn't lend me his drill
Ana promised me the photos
Otto offered to lend me a tent
Cleo will give me a cutting
asked Priya to help me move
Zoë sold me her bike
sold Ben my car
Mark gave me back my drill
gave Grace her book back
returned Yusuf's ladder
Noor brought my tent back
Ana gave me a ring
gave Ben a call
gave Mum a ring on sunday
Otto gave me a hug
Cleo gave me a shock
Priya gave me the rundown
Zoë gave me her number
Mark gave me a hard time
Grace gave me a look
Ben bought me a coffee
bought Ana lunch
Otto paid for dinner
Cleo made me laugh
Priya made me try tripe
Zoë got me thinking
Yusuf sent me a photo
sent Noor the slides
Ana sent me a long email
got a letter from Ben
got a text from Otto
got a call from Cleo
left Priya a voicemail
Ana lent Ben her car
Ben introduced Cleo to Otto
Ana gave her mum a scarf
Ben helped his brother move
Otto fixed his bike
if Mark lent me his drill I could start. Called Mark
would Zoë lend me a tent? asked her
I wish Ben had helped me
Ana lent me nothing
nobody helped me, told Cleo
Otto could have helped me
Ben was given a medal
took Ana to the cinema
took Otto out for dinner
picked Cleo as my partner at bridge
walked with Zoë
cooked with Mum
introduced myself to Priya
gave a talk with Mark
gave up smoking, told Grace
showed Ben my photos
Ana showed me her flat
told Ben I'd lend him my drill
Yusuf wants to give me a plant
I owe Noor a beer
Ben helped himself to my cake
Ana gave birth
Grace lent a hand at the fair
Otto gave me notice
Cleo gave me two weeks to answer
thanked Priya for the flowers
got drinks with Mark
got lunch with Zoë
got home late, call with Ben
had a beer from Otto's brewery with Cleo
checked in with Ana
moved in with Ben
met Otto for a drink
"""


@pytest.mark.parametrize("line", NOTHING.strip().splitlines())
def test_what_is_no_kindness(line: str) -> None:
    assert said(line, Field.GAVE, Field.RECEIVED) == frozenset()
