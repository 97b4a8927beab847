"""Lines of many voices, with all that they say of what lasts, what was given, who is who, and yearly days."""

import pytest

from nurture.domain.capture import Field
from tests.domain.capture.parts.sayings import said
from tests.domain.capture.parts.scenes import cases

LINES = """
Ran into Ben at Lidl, he works nights at the hospital now
    Ben work: works nights at the hospital
had Cleo over, she can't do dairy
    Cleo food: can't do dairy
tea w/ Otto. Turns out he plays the bassoon!!
    Otto interest: plays the bassoon
Priya: vegan, loves mezcal
    Priya food: loves mezcal
    Priya food: vegan
lunch with Zoë; she's got three brothers
    Zoë family: three brothers
Ben's daughter is called Wren, she is four. Park with Ben
    Ben family: daughter is called Wren
met Tilda Brandt at the co-op AGM, she's an electrician
    Tilda Brandt how-we-met: at the co-op AGM
    Tilda Brandt work: an electrician
Met a lovely woman called Roos on the night train; she is from Utrecht
    Roos how-we-met: on the night train
    Roos place: from Utrecht
drinks with Ana's colleague Pim, he does payroll
    Pim colleague Ana
    Pim work: payroll
Cleo gave me a lift to the dentist
    received Cleo favour: a lift to the dentist
Otto lent me twenty quid till friday
    received Otto lent: twenty quid
lent Zoë forty euros
    gave Zoë lent: forty euros
coffee with Ana, she wants to learn how to drive
    Ana wants-to-learn: how to drive
Walked the canal with Mum. She loves her new hip lol
Otto's a pilot for Lufthansa
    Otto work: a pilot for Lufthansa
Noor's a vegetarian now
    Noor food: a vegetarian
Yusuf's allergic to penicillin
    Yusuf note: allergic to penicillin
Ben would love tickets to the ballet
    Ben gift-idea: tickets to the ballet
present idea for Otto: a decent corkscrew
    Otto gift-idea: a decent corkscrew
Ana hates surprises. Lunch
Cleo hates mushrooms
    Cleo food: hates mushrooms
helped Mum put up shelves
    gave Mum favour: helped Mum put up shelves
Ben helped me with my taxes
    received Ben favour: helped me with my taxes
Priya made me a mixtape
    received Priya gift: a mixtape
made Otto a birthday cake
    gave Otto gift: a birthday cake
coffee with Rui, bought him a book on moths
    gave Rui gift: a book on moths
got a lovely scarf from Mum for christmas
    received Mum gift: a lovely scarf
Noor wrote me a reference for the flat
    received Noor favour: a reference for the flat
Mark introduced me to his sister over brunch
    received Mark introduction: his sister
intro'd Grace to my agent
    gave Grace introduction: my agent
Zoë talked me out of quitting, call
Grace sat with me at the hospital all night
    received Grace support: sat with me at the hospital all night
Ana looked after the kids for us on saturday
    received Ana favour: looked after the kids for us
watered Cleo's plants
    gave Cleo favour: watered Cleo's plants
fed Otto's cat for a week
    gave Otto favour: fed Otto's cat
gave Ben my old laptop
    gave Ben gift: my old laptop
gave the spare room to Ana for a week
Cleo gave me her cold
Otto gave a speech at the party, talked with Otto
Ana lives in Leeds with her wife Jo
    Jo partner Ana
lunch with Yusuf, born in Izmir, raised in Berlin
    Yusuf place: born in Izmir
Mark works from home
    Mark work: works from home
Priya works with clay
    Priya work: works with clay
Zoë runs marathons
Otto runs the choir
    Otto work: runs the choir
Mum's birthday is the 14th of March
    Mum: birthday 14th of March
Cleo turns 40 on 3 may
Otto's bday: 7 Sept
    Otto: bday 7 Sept
anniversary of Ana and Ben is on 3 June. Tea with both
it's Zoë's birthday on 4 December
    Zoë: birthday 4 December
Ben & his daughter Wren came for lunch
    Wren child Ben
coffee with Otto and his partner, Jules
    Jules partner Otto
Ana knows Yusuf from choir
    Ana knows Yusuf
Priya's dating Mark!
    Priya partner Mark
Zoë and Grace are sisters, turns out
    Zoë sibling Grace
Otto is Cleo's uncle
    Otto relative Cleo
Cleo's mum is Otto's boss, lol. call with Cleo
Met Ana's husband Joao at the gate
    Joao how-we-met: at the gate
    Joao partner Ana
Ben is really good at chess
Otto is learning the trumpet
Ana is interested in buying my bike
Cleo is into it
Priya is into climbing these days
    Priya interest: climbing
Zoë is not into opera
Grace isn't from Leeds
Noor says she is from Haifa
    Noor place: from Haifa
Mark thinks Ana is vegan
Ana said Ben is a nurse
    Ben work: a nurse
told Otto that Ana loves figs
    Ana food: loves figs
Grace asked if Ben lives in Leeds
Yusuf may live in Leeds
Ana has always wanted to see the northern lights
    Ana hope: see the northern lights
Cleo dreams about opening a cinema
    Cleo hope: opening a cinema
Otto hopes to retire at sixty
    Otto hope: retire at sixty
Ben hopes it rains
Ben hopes the op goes well
Zoë wants a divorce
Mark wants to go home
Ana wants kids
    Ana hope: kids
Priya used to teach yoga
Priya teaches yoga at the leisure centre
    Priya work: teaches yoga at the leisure centre
Mum taught me how to crimp pasties
    received Mum advice: how to crimp pasties
taught Otto to swim
    gave Otto advice: to swim
Ana told me how to get there
Ben advised me to sell
    received Ben advice: sell
Otto recommended a plumber
Grace helped a lot
Grace helped me loads with the move
    received Grace favour: helped me loads with the move
my brother lent me his car. Call with Ana
Ana's brother lent me his van
the neighbours gave me a plant. called Ben
Ben was lent a car by his brother
Ben got me a job
Ben got me a coffee
Ben got me a signed copy
    received Ben gift: a signed copy
lunch with Zoë. Her youngest has just started school, she says she loves gardening now
    Zoë interest: gardening
Mark rang. he's a sucker for cheesy musicals
    Mark interest: cheesy musicals
Ben's from Hull originally
    Ben place: from Hull
drinks with Otto, who is a goldsmith by trade
    Otto work: a goldsmith
coffee with Priya — she's a locum vet in Bath
    Priya work: a locum vet in Bath
Ana has a new puppy called Biscuit
Yusuf has two cats and a tortoise
    Yusuf family: two cats and a tortoise
Grace mentioned that her husband is a baker
    Grace family: husband is a baker
Noor's partner works for the BBC. Walk
    Noor family: partner works for the BBC
Cleo really fancies learning Welsh
Cleo wants to learn some Welsh before June
    Cleo wants-to-learn: some Welsh
Ben's dream is to open a bookshop
Otto can't eat shellfish or nuts
    Otto food: can't eat shellfish or nuts
Rui's gluten free btw
    Rui food: gluten free
Mum is off sugar
Priya hates flying
Zoë hates the dark
Ana collects old typewriters
    Ana interest: collects old typewriters
Grace bakes
    Grace interest: bakes
Yusuf teaches Arabic at the mosque on sundays
    Yusuf work: teaches Arabic at the mosque
Ben would love a decent rain jacket for his birthday
    Ben gift-idea: a decent rain jacket
Otto needs a new kettle
gift idea: noise-cancelling headphones (for Ana)
    Ana gift-idea: noise-cancelling headphones
Mum said she'd love a bird feeder
    Mum gift-idea: a bird feeder
Otto gave me the number of his dentist
Ben gave me loads of courgettes from his garden
    received Ben gift: loads of courgettes from his garden
Cleo dropped round some soup
    received Cleo gift: some soup
Noor shouted me lunch
Mark treated us to dinner
Mum gave me 200 euros towards the deposit
    received Mum gift: 200 euros towards the deposit
Zoë lent me the keys to her studio
    received Zoë lent: the keys to her studio
lent Ben my copy of Middlemarch over coffee
    gave Ben lent: my copy of Middlemarch
Ben still has my ladder
Otto finally returned my ladder
gave Priya a copy of my book at the launch
    gave Priya gift: a copy of my book
gave Grace the good news
gave Ana the finger lol
took Ben some soup
    gave Ben gift: some soup
brought Cleo a coffee
made Ana dinner
cooked for Otto
helped Yusuf with his visa application
    gave Yusuf favour: helped Yusuf with his visa application
helped out at Ana's stall
picked up Noor's kids from school
    gave Noor favour: picked up Noor's kids from school
picked Rui up from the airport
    gave Rui favour: picked Rui up from the airport
Rui picked me up at the station, then lunch
    received Rui favour: picked me up at the station
walked Grace's dog
    gave Grace favour: walked Grace's dog
walked Grace home
translated a letter for Yusuf
    gave Yusuf favour: translated a letter for Yusuf
Ben translated my poem into German
    received Ben favour: translated my poem into German
Ana got me an interview at her firm
Mark put in a good word for me with his boss
    received Mark favour: put in a good word for me with his boss
put in a word for Zoë at the gallery
    gave Zoë favour: put in a word for Zoë at the gallery
Otto vouched for me
    received Otto favour: vouched for me
Grace covered my shift
    received Grace favour: covered my shift
sat up with Ben all night after the accident
Cleo listened, for once
Ben stood up for me at the meeting
    received Ben support: stood up for me at the meeting
Noor gave me an hour of her time
    received Noor time: an hour of her time
Mark is the one who introduced me to climbing
Yusuf introduced me to his cousin Emre yesterday
    received Yusuf introduction: his cousin Emre
Ana hooked me up with a flat viewing
    received Ana introduction: a flat viewing
connected Priya with Grace about the grant
    gave Priya introduction: Grace
Otto's 50th is on 3 May
Ben's birthday was yesterday
Priya celebrates her birthday on 9 July
    Priya: birthday 9 July
date of birth of Noor: 4 Jan 1988
Zoë - birthday 5 Feb - coffee
    Zoë: birthday 5 Feb
Rui & Ana are cousins
    Rui relative Ana
Grace's husband is Mark
Mark is Grace's husband
    Mark partner Grace
Yusuf and Noor used to work together
Ana went to school with Ben
Ben's best friend Otto joined us
    Otto friend Ben
coffee with Cleo and her daughters Ida and Liv
    Ida child Cleo
    Liv child Cleo
my colleague Priya is Otto's neighbour
    Priya knows Otto
tea, Ana. Loves crime novels. Vegan.
    Ana food: Vegan
    Ana interest: crime novels
Ben / pub / 2h / he's got twins, works shifts at Toyota
    Ben family: twins
    Ben work: works shifts at Toyota
NOTE: Cleo = vegetarian, no coriander
Otto (lives in Ghent, two kids) came by
    Otto place: lives in Ghent
met Ana's new partner Joost; he is Dutch and teaches physics
    Joost partner Ana
    Joost work: teaches physics
call w/ Priya - wants to learn bookbinding, hopes to quit her job
    Priya hope: quit her job
    Priya wants-to-learn: bookbinding
Zoë's into bouldering and Ben's into jazz, lunch with both
    Ben interest: jazz
    Zoë interest: bouldering
Mark said his kids are called Fay and Lou
    Mark family: kids are called Fay and Lou
Had Yusuf round. He doesn't eat meat on fridays, and he adores Nina Simone
    Yusuf food: doesn't eat meat
    Yusuf interest: Nina Simone
Noor's sister Hala is a dentist in Lyon. Call with Noor
    Noor family: sister Hala is a dentist in Lyon
Grace: new flat, loves it. Also she's a huge Dolly Parton fan
    Grace interest: a huge Dolly Parton fan
Rui can teach surfing; Rui also wants to open a surf school in Ericeira someday
    Rui can-teach: surfing
    Rui hope: open a surf school in Ericeira someday
turns out mum plays bridge on tuesdays. Rang her
    Mum interest: plays bridge
Otto is retired
    Otto work: retired
Ana used to be a nurse, now she runs a nursery
    Ana work: runs a nursery
Ben's a big fan of Leeds United
    Ben interest: Leeds United
Cleo's girlfriend is from Chile
    Cleo family: girlfriend is from Chile
Priya is scared of dogs
Mark never drinks coffee after noon
    Mark food: never drinks coffee
Yusuf eats only halal
Ana eats everything
Otto's favourite cake is lemon drizzle. Lunch
    Otto food: favourite cake is lemon drizzle
Zoë has a cottage in Wales
Grace has a boat
got chatting with a sculptor named Iris Vale in the sauna
    Iris Vale how-we-met: in the sauna
Ben dropped off the ladder he'd borrowed
Ben gave us his old sofa!
    received Ben gift: his old sofa
Otto brought round a bag of windfalls for me
    received Otto gift: a bag of windfalls
Ana's given me her spare keys
Priya's lent me her tent
    received Priya lent: her tent
Zoë has lent me Dune
    received Zoë lent: Dune
I've lent Cleo my bike
    gave Cleo lent: my bike
gave @Ana a plant
    gave Ana gift: a plant
sent Otto a care package
    gave Otto gift: a care package
bought Mum a heated blanket, called round with it
    gave Mum gift: a heated blanket
Ana bought my old bike
Rui and Ana helped me pack
    received Ana favour: helped me pack
    received Rui favour: helped me pack
Ben and I helped Otto move
    gave Otto favour: helped Otto move
Otto asked me to help him move, so I helped him move
    gave Otto favour: helped him move
Cleo talked to her boss for me
Noor showed me around Haifa
Mark drove, I slept
Ana took me under her wing
Grace lent me a hand with the boxes
    received Grace favour: a hand with the boxes
Ben gave me a hand with the wardrobe
    received Ben favour: a hand with the wardrobe
"""


@pytest.mark.parametrize(("line", "things"), [*cases(LINES)])
def test_all_that_a_line_says(line: str, things: frozenset[str]) -> None:
    assert said(line, Field.FACT, Field.GAVE, Field.RECEIVED, Field.RELATION, Field.MOMENT) == things
