import pytest

from nurture.domain.capture.parts.clauses import cut
from nurture.domain.capture.parts.promises import promises
from tests.domain.capture.parts.scenes import cases, scene_of, shown

MINE = """
promised Ana the photos by friday
    me Ana: the photos @ 2026-11-27
I promised Ben my old tent
    me Ben: my old tent
coffee with ana promised her the sourdough starter
    me Ana: the sourdough starter
Called Otto, promised to water his plants next week
    me Otto: water his plants @ 2026-11-29
lunch w/ Priya and Cleo. Promised Cleo and Priya the recipe
    me Cleo: the recipe
    me Priya: the recipe
promised Ana that I'd look after the cats in january
    me Ana: look after the cats @ 2027-01-01
told Ben I'd look over his CV
    me Ben: look over his CV
i told otto id fix his bike on saturday
    me Otto: fix his bike @ 2026-11-28
said I would drive Mum to the station tomorrow
    me Mum: drive Mum to the station @ 2026-11-23
rang Zoë and said I'd call her again on monday
    me Zoë: call her again @ 2026-11-23
I'll send Ana the slides tomorrow
    me Ana: send Ana the slides @ 2026-11-23
ill send ben the link tmrw
    me Ben: send ben the link @ 2026-11-23
Coffee with Cleo; will lend her my drill
    me Cleo: lend her my drill
chat with Ana about the move. I'm going to introduce her to Otto by the end of the month
    me Ana: introduce her to Otto @ 2026-11-30
I owe Ana a beer
    me Ana: a beer
walk with Ben, I owe him twenty quid
    me Ben: twenty quid
owe Otto an answer about the boat by 3 december
    me Otto: an answer about the boat @ 2026-12-03
need to send Ben the photos
    me Ben: send Ben the photos
I have to get back to Ana about the flat
    me Ana: get back to Ana about the flat
gotta return Cleo's cake tin
    me Cleo: return Cleo's cake tin
must bring Zoë her umbrella on thursday
    me Zoë: bring Zoë her umbrella @ 2026-11-26
TODO: forward Ben the invoice
    me Ben: forward Ben the invoice
Met Ana at the market, offered to help her paint the fence in spring
    me Ana: help her paint the fence in spring
dinner at Otto's, agreed to proofread his thesis by 10 December
    me Otto: proofread his thesis @ 2026-12-10
Tea with Mum. I've promised her a photo album for christmas
    me Mum: a photo album @ 2026-12-25
Ana rang, I said yes, I'll pick up her parcel tomorrow
    me Ana: pick up her parcel @ 2026-11-23
Ben asked for the spreadsheet. I'll email him the spreadsheet tonight
    me Ben: email him the spreadsheet @ 2026-11-22
remember to send Priya the address
    me Priya: send Priya the address
don't forget to bring Otto his jacket
    me Otto: bring Otto his jacket
Lunch with Ana. Told her I'd ask my landlord about the flat
    me Ana: ask my landlord about the flat
zoom with Priya - I'll let her know about the grant by wednesday
    me Priya: let her know about the grant @ 2026-11-25
promised Ana, Ben and Cleo a slideshow
    me Ana: a slideshow
    me Ben: a slideshow
    me Cleo: a slideshow
I volunteered to babysit for Cleo on saturday
    me Cleo: babysit for Cleo @ 2026-11-28
swore to Ana I'd return the ladder
    me Ana: return the ladder
We talked for an hour, Ana and I. Promised to read her novel
    me Ana: read her novel
Gave Ben my word, will put in a good word with my boss for him
    me Ben: put in a good word with my boss for him
said to Otto that I would review his grant application by 1 march
    me Otto: review his grant application @ 2027-03-01
beers with Ben. I promised I'd introduce him to my editor
    me Ben: introduce him to my editor
me to send Ana the minutes by tuesday
    me Ana: send Ana the minutes @ 2026-11-24
I'm sending Ana the keys next week
    me Ana: sending Ana the keys @ 2026-11-29
will get back to Cleo about the tickets
    me Cleo: get back to Cleo about the tickets
Cleo's birthday dinner; promised her the book, the print and the frame
    me Cleo: the book, the print and the frame
promised Otto to come to his opening on 5 December
    me Otto: come to his opening @ 2026-12-05
Ran into Zoë! Promised her a proper lunch soon
    me Zoë: a proper lunch soon
talked to Ben. have to pay him back for the tickets
    me Ben: pay him back for the tickets
I still owe Mum a call
    me Mum: a call
I assured Ana I'd keep an eye on the house
    me Ana: keep an eye on the house
she was upset. Hugged Ana and told her I would write to the council
    me Ana: write to the council
Promised Otto I'd feed the cat from 3 to 9 December
    me Otto: feed the cat @ 2026-12-03
Sent Ana the slides; will send her the recording tomorrow
    me Ana: send her the recording @ 2026-11-23
said to Otto on the phone I would build him the ramp by the end of january
    me Otto: build him the ramp @ 2027-01-31
promised Ana and Ben each a jar of jam
    me Ana: a jar of jam
    me Ben: a jar of jam
Zoë wants her trimmer back, I'll run it over to her on thursday
    me Zoë: run it over to her @ 2026-11-26
still need to get the pegs back to Ben
    me Ben: get the pegs back to Ben
I'm supposed to send Cleo my measurements by eod tuesday
    me Cleo: send Cleo my measurements @ 2026-11-24
Told Otto I'd have a look at his laptop on wednesday
    me Otto: have a look at his laptop @ 2026-11-25
"""

THEIRS = """
Ben promised to lend me the drill
    them Ben: lend me the drill
Ana promised me her lasagne recipe
    them Ana: her lasagne recipe
tea with Cleo, she promised me a print by friday
    them Cleo: a print @ 2026-11-27
lunch with Otto. He'll send me the contract tomorrow
    them Otto: send me the contract @ 2026-11-23
Ben will bring the cake on saturday
    them Ben: bring the cake @ 2026-11-28
she will introduce me to her sister. Coffee with Ana
    them Ana: introduce me to her sister
Priya said she'd look into the visa for me
    them Priya: look into the visa for me
otto says he will fix my bike next week
    them Otto: fix my bike @ 2026-11-29
Ana owes me 20 euros
    them Ana: 20 euros
drinks with Ben, he still owes me a rematch
    them Ben: a rematch
Zoë offered to drive me to the airport on 3 december
    them Zoë: drive me to the airport @ 2026-12-03
Cleo is going to lend us her van
    them Cleo: lend us her van
Ben's going to send me the tickets by monday
    them Ben: send me the tickets @ 2026-11-23
Otto is sending me the plans next week
    them Otto: sending me the plans @ 2026-11-29
Ana has to get back to me about the flat by tuesday
    them Ana: get back to me about the flat @ 2026-11-24
Ana called and promised to post me the keys
    them Ana: post me the keys
she's promised me a lift. Saw Priya at the gym
    them Priya: a lift
called Mum, promised me her old sewing machine
    them Mum: her old sewing machine
Ben agreed to review my draft by 5 december
    them Ben: review my draft @ 2026-12-05
Otto vowed to pay me back
    them Otto: pay me back
Cleo told me she'd check the prices
    them Cleo: check the prices
Ana to send me the quote by friday
    them Ana: send me the quote @ 2026-11-27
Zoë will let me know about the cabin
    them Zoë: let me know about the cabin
Priya will teach me how to make dosa
    them Priya: teach me how to make dosa
dinner with Ana and Ben, Ben's lending me his tent
    them Ben: lending me his tent
Otto wrote back: he will approve the budget by wednesday
    them Otto: approve the budget @ 2026-11-25
Ana and Ben promised us a tour of the house
    them Ana: a tour of the house
    them Ben: a tour of the house
shes gonna send me photos of the baby - call with Ana
    them Ana: send me photos of the baby
Mum says she'll knit me a scarf
    them Mum: knit me a scarf
Cleo, who promised to get me tickets, was late
    them Cleo: get me tickets
Ben confirmed he'll return my sander on tuesday
    them Ben: return my sander @ 2026-11-24
I promised to read the treatment by 10 December, she promised to find me a ghostwriter. Lunch with Zoë
    me Zoë: read the treatment @ 2026-12-10
    them Zoë: find me a ghostwriter
Ana's to email me the setlist by tuesday
    them Ana: email me the setlist @ 2026-11-24
Otto gave me his word he would back my promotion
    them Otto: back my promotion
he's supposed to send me the deck tonight. Beers with Ben
    them Ben: send me the deck @ 2026-11-22
drinks with Cleo, she owes us all breakfast
    them Cleo: breakfast
Zoë put her head round the door; she'll see to the wasps for me on saturday
    them Zoë: see to the wasps for me @ 2026-11-28
"""

NOTHING = """
Ben had to move our supper, so it was soup with Ana
Ben had to lend me his key
Ana spoke of a play that I should see
told Ana I could paint her door
coffee with Ana yesterday
Ben promised nothing
I never promised Ana anything
didn't promise Ben the car
if Ana calls I'll send her the file
Ana asked me to send her the file
Ben asked if I could lend him the drill
would love to send Ana a card
might send Otto a postcard
Did I promise Ana the photos?
"I'll send you the money" said the scammer, told Ana about it
Ana promised her sister a pony
Otto promised himself a holiday
Ben will move to Lisbon in May
Ana will be late
she'll love it. Gave Ana a scarf
I'll be in Porto next week, told Ana
I'll never forget it. Lunch with Ana
Cleo is going to study law
I used to owe Ben money
call her next month. Tea with Ana
I'll have the soup again. Lunch with Cleo
Ana promised to behave
sent Ben the photos
We will see
Ana needs to rest
Ben must be tired
the promised land came up over beers with Otto
Ana won't send me the file
Cleo couldn't lend me her car
Priya joked she'd sell me her brother
no promises. Coffee with Zoë
Ben will retire in June
Otto has to have surgery
I need a holiday. Drinks with Ana
need to sleep more. Talked with Ben about it
promising start with Ana
Otto owes the bank a fortune
Ana said Ben will lend her his car
I wish I could help Ana
Ben will see me on friday
maybe I'll lend Cleo the tent
told Ana I could lend her the tent
Otto told Ben he'd buy the rope
Ana promised the kids a pony
Cleo was telling me how her gran gutted herring
Ben said if he ever wins the lottery he'll buy me a boat
he said 'I'd sell my granny for a parking space'. Pint with Otto
promised myself an early night. Drinks with Ben
letter to Ana, so I owe her nothing now
I said I'd rather not talk to Otto about it
"""


def read(line: str) -> frozenset[str]:
    scene = scene_of(line)
    return frozenset(map(shown, promises(cut(scene), scene)))


@pytest.mark.parametrize(("line", "said"), [*cases(MINE), *cases(THEIRS)])
def test_what_is_promised(line: str, said: frozenset[str]) -> None:
    assert read(line) == said


@pytest.mark.parametrize("line", NOTHING.strip().splitlines())
def test_what_is_no_promise(line: str) -> None:
    assert read(line) == frozenset()
