import pytest

from nurture.domain.capture import Field
from tests.domain.capture.parts.sayings import said
from tests.domain.capture.parts.scenes import cases

LOVED = """
Ana loves ceramics
    Ana interest: ceramics
coffee with ben, he's really into vintage synths these days
    Ben interest: vintage synths
Otto adores opera, tea at his
    Otto interest: opera
walk with priya. she is mad about dahlias
    Priya interest: dahlias
Cleo is a huge fan of brutalist churches. Lunch
    Cleo interest: brutalist churches
lunch with Zoë, who loves wild swimming
    Zoë interest: wild swimming
Ana and Ben love sailing
    Ana interest: sailing
    Ben interest: sailing
Rui has a passion for old maps
    Rui interest: old maps
Grace told me she loved jazz
    Grace interest: jazz
Mark enjoys fly fishing, apparently
    Mark interest: fly fishing
called Mum, she loves the opera
    Mum interest: the opera
noor loves to knit
    Noor interest: knit
Yusuf is obsessed with sourdough, birds and trains
    Yusuf interest: sourdough, birds and trains
beer with ben: he collects fountain pens
    Ben interest: collects fountain pens
Ana plays the cello
    Ana interest: plays the cello
Cleo sings in a choir
    Cleo interest: sings in a choir
Zoë is a keen birdwatcher. Rang her
    Zoë interest: a keen birdwatcher
Otto keeps bees
    Otto interest: keeps bees
Ben goes climbing every thursday
    Ben interest: goes climbing
Priya does yoga
    Priya interest: yoga
Mark supports Arsenal, poor man
    Mark interest: supports Arsenal
Ana's really keen on mosaics
    Ana interest: mosaics
her favourite film is Amélie. Cinema with Grace
    Grace interest: favourite film is Amélie
"""
HOPED = """
Ana hopes to open a studio
    Ana hope: open a studio
Ben is hoping to walk the Pennine Way some day
    Ben hope: walk the Pennine Way some day
Otto dreams of a boat of his own
    Otto hope: a boat of his own
coffee with Cleo, she wants to write a novel
    Cleo hope: write a novel
Priya would love to live in Japan
    Priya hope: live in Japan
Zoë would like to retrain as a midwife
    Zoë hope: retrain as a midwife
Mum hopes to see Iceland before she's 80
    Mum hope: see Iceland
Ana wants to learn Greek
    Ana wants-to-learn: Greek
Ben would love to learn to weld
    Ben wants-to-learn: weld
Otto is keen to learn sign language. Call
    Otto wants-to-learn: sign language
Grace hopes to learn the harp
    Grace wants-to-learn: the harp
Yusuf has always wanted to learn the oud
    Yusuf wants-to-learn: the oud
tea with noor, she'd love to learn how to sail
    Noor wants-to-learn: how to sail
Ben can teach sourdough
    Ben can-teach: sourdough
Cleo could teach me chess
    Cleo can-teach: chess
Ana teaches yoga
    Ana work: teaches yoga
Mark can teach anyone to juggle
    Mark can-teach: juggle
Zoë would love a fountain pen
    Zoë gift-idea: a fountain pen
saw Otto, he'd love some new brushes
    Otto gift-idea: some new brushes
Ben would really like a bike light for christmas
    Ben gift-idea: a bike light
gift idea for Ana: the green teapot from the market
    Ana gift-idea: the green teapot from the market
Tea with Mum. Gift idea: a heated blanket
    Mum gift-idea: a heated blanket
Priya wants a new easel for her birthday
    Priya gift-idea: a new easel
I think Cleo would love a subscription to the crossword
    Cleo gift-idea: a subscription to the crossword
"""
FAMILY = """
Ana has two kids
    Ana family: two kids
Ben has got a little sister in Leeds
    Ben family: a little sister in Leeds
Ana has a daughter, Mia
    Ana family: a daughter, Mia
Cleo has two sons, Tom and Leo. Coffee
    Cleo family: two sons, Tom and Leo
Otto has a dog called Rex
    Otto family: a dog called Rex
her daughter is called Mia, coffee with Ana
    Ana family: daughter is called Mia
Ben's wife is called Lena
    Ben family: wife is called Lena
tea with Otto; his son's name is Emil
    Otto family: son's name is Emil
Priya's husband works at Siemens
    Priya family: husband works at Siemens
Zoë's mum lives in Lyon
    Zoë family: mum lives in Lyon
Mark's brother is a vet. Lunch
    Mark family: brother is a vet
Grace is married to a Dane
    Grace family: married to a Dane
Noor is an only child
    Noor family: an only child
Ana is a mother of three
    Ana family: a mother of three
Rui has three brothers and a sister
    Rui family: three brothers and a sister
Ben told me that he has twin boys
    Ben family: twin boys
"""
WORK = """
Ana works at Siemens
    Ana work: works at Siemens
ben is a nurse
    Ben work: a nurse
Cleo is a nurse from Ghent
    Cleo work: a nurse
    Cleo place: from Ghent
Otto does UX
    Otto work: UX
Priya works in publishing now
    Priya work: works in publishing
tea with Zoë, she works as a stage manager at the opera
    Zoë work: works as a stage manager at the opera
Mark is a freelance sound engineer, turns out
    Mark work: a freelance sound engineer
Grace runs a bakery in Leith
    Grace work: runs a bakery in Leith
Yusuf is head of music at the academy
    Yusuf work: head of music at the academy
Noor is the CEO of a charity
    Noor work: the CEO of a charity
Ben teaches maths at the grammar school
    Ben work: teaches maths at the grammar school
Rui studies law in Coimbra
    Rui work: studies law in Coimbra
Ana is in finance. Drinks
    Ana work: in finance
Cleo drives a bus
    Cleo work: drives a bus
Otto is an archaeologist these days
    Otto work: an archaeologist
Ben said he worked for the council
    Ben work: worked for the council
Ana and Ben are both teachers
    Ana work: teachers
    Ben work: teachers
Priya works part-time at the library
    Priya work: works part-time at the library
Zoë owns a bookshop
    Zoë work: owns a bookshop
"""
PLACES = """
Ana lives in Porto
    Ana place: lives in Porto
lunch with Ben, he's from Ghent
    Ben place: from Ghent
Otto grew up in Malmö
    Otto place: grew up in Malmö
Cleo is originally from Cork
    Cleo place: from Cork
Zoë was born in Lyon
    Zoë place: born in Lyon
Priya is based in Leeds these days
    Priya place: based in Leeds
Mark lives near the canal with two cats
    Mark place: lives near the canal with two cats
Grace comes from the Highlands
    Grace place: comes from the Highlands
Ana told me she lived in Braga
    Ana place: lived in Braga
Yusuf lives next door
    Yusuf place: lives next door
"""
FOOD = """
Ana is vegan
    Ana food: vegan
Ben doesn't eat pork
    Ben food: doesn't eat pork
coffee w/ otto, allergic to nuts btw
    Otto food: allergic to nuts
Cleo is allergic to nuts, milk and eggs
    Cleo food: allergic to nuts, milk and eggs
Priya hates coriander
    Priya food: hates coriander
Zoë can't stand olives
    Zoë food: can't stand olives
Mark doesn't drink. Tea it was
    Mark food: doesn't drink
Grace has a nut allergy
    Grace food: a nut allergy
dinner with Noor, she's lactose intolerant
    Noor food: lactose intolerant
Yusuf is vegetarian and doesn't drink
    Yusuf food: vegetarian
    Yusuf food: doesn't drink
Ana loves liquorice
    Ana food: loves liquorice
Rui only drinks decaf
    Rui food: drinks decaf
Ben never eats meat
    Ben food: never eats meat
Otto has a sweet tooth
    Otto food: a sweet tooth
Cleo can't eat gluten
    Cleo food: can't eat gluten
Ana is allergic to cats
    Ana note: allergic to cats
Ben speaks fluent Greek
    Ben note: speaks fluent Greek
"""
NEWCOMERS = """
met Carla at DrupalCon, she does UX
    Carla how-we-met: at DrupalCon
    Carla work: UX
met Carla Stein at the Ghent fair yesterday
    Carla Stein how-we-met: at the Ghent fair
coffee with Carla, a nurse from Ghent
    Carla work: a nurse
    Carla place: from Ghent
Met Tobias Kern on the train to Basel. He's a cellist
    Tobias Kern how-we-met: on the train to Basel
    Tobias Kern work: a cellist
lunch with Ingrid Moe, who I met at the residency
    Ingrid Moe how-we-met: at the residency
met Wanda in the queue for the ladies, she does stunts
    Wanda how-we-met: in the queue for the ladies
    Wanda work: stunts
Drinks with Keiko (illustrator)
    Keiko work: illustrator
met Ana at DrupalCon
met Sam at the pub
met Carla for coffee
met Carla on friday
met up with Carla at the pub
"""


@pytest.mark.parametrize(
    ("line", "facts"),
    [case for table in (LOVED, HOPED, FAMILY, WORK, PLACES, FOOD, NEWCOMERS) for case in cases(table)],
)
def test_what_lasts(line: str, facts: frozenset[str]) -> None:
    assert said(line, Field.FACT) == facts


NOTHING = """
Ana loved the film
Ben was tired
Otto was vegan for a while
Cleo loves it
Ana loves Ben
Priya loved my lasagne
Zoë likes the idea
I love ceramics, told Ana
I'm a nurse, told Ben
we live in Porto, told Otto
Ana used to live in Porto
Ben worked at Siemens years ago
does Ana like ceramics? ask her
is Ben vegan?
Ana might be vegan
if Ben is vegetarian we'll go elsewhere. Call with Ben
Cleo isn't vegan
Ana is a star
Ben is a good listener
Otto is a mess
Priya is a dear friend
Cleo is a bit of a nightmare
Zoë is from work
Mark is from my old team
Ana has a new puppy
Cleo has a new boyfriend
Ana has two meetings tomorrow
Ben has a cold
Cleo has kids' party duty on sunday
Otto has a son in hospital
Grace would love a coffee
Yusuf would love a chat next week
Ana would love to come
Ben would like to see me
Otto would love that
Cleo hopes to see me soon
Ana hopes to be back by friday
Ben wants to talk
Priya wants to know the price
Zoë wants to borrow my drill
Ana works too hard
Ben works on sunday
Otto works out a lot
Mark runs late
Cleo plays it cool
Ana does the dishes
Ben does well
Yusuf likes my post
Otto can teach me nothing
Grace lives for the weekend
the flat is from Ben
coffee with Ana after work
ben loves me
Ana enjoyed the show
Otto's car is red
tea with Zoë, lovely
Priya speaks to her mum daily
Ben has a point
Ana has her mum staying
Cleo goes home on friday
Noor loves you all
Mum has a doctor's appointment
Ana's brother called
Ben's daughter called me
"""


@pytest.mark.parametrize("line", NOTHING.strip().splitlines())
def test_what_is_passing(line: str) -> None:
    assert said(line, Field.FACT) == frozenset()
