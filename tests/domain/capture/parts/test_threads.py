import pytest

from nurture.domain.capture.parts.clauses import cut
from nurture.domain.capture.parts.threads import threads
from tests.domain.capture.parts.scenes import cases, scene_of, shown

COMING = """
Ana is moving to Lisbon in May
    Ana: moving to Lisbon in May @ 2027-05-01
ben has surgery on 3 June
    Ben: surgery on 3 June @ 2027-06-03
Coffee with Ana, she starts a new job on monday
    Ana: starts a new job @ 2026-11-23
Otto's retiring at the end of the year
    Otto: retiring @ 2026-12-31
called Cleo; she's expecting twins in April
    Cleo: expecting twins in April @ 2027-04-01
Priya defends her thesis on 12 january
    Priya: defends her thesis on 12 january @ 2027-01-12
mum has a hospital appointment tomorrow
    Mum: a hospital appointment @ 2026-11-23
Zoë flies to Nepal on friday
    Zoë: flies to Nepal @ 2026-11-27
lunch with Ben. He's getting married in september
    Ben: getting married in september @ 2027-09-01
Ben and Cleo are buying a house in Kent
    Ben: buying a house in Kent
    Cleo: buying a house in Kent
tea with Ana (starting at the clinic next week)
    Ana: starting at the clinic @ 2026-11-29
Ana turns 50 on 9 december
    Ana: turns 50 on 9 december @ 2026-12-09
otto is off to japan in two weeks
    Otto: off to japan @ 2026-12-06
Cleo has an interview tomorrow at 3pm
    Cleo: an interview @ 2026-11-23
Ben's getting his results on thursday
    Ben: getting his results @ 2026-11-26
Saw Priya - her exam is on friday
    Priya: her exam @ 2026-11-27
Ana's wedding is on 3 June
    Ana: wedding is on 3 June @ 2027-06-03
Otto is due in court on 8 december
    Otto: due in court on 8 december @ 2026-12-08
Zoë is having an operation on tuesday
    Zoë: having an operation @ 2026-11-24
Priya is going to study in Ghent next year
    Priya: going to study in Ghent @ 2027-11-22
Cleo has her finals in June
    Cleo: her finals in June @ 2027-06-01
drinks with Otto, leaving Siemens in february
    Otto: leaving Siemens in february @ 2027-02-01
Ben goes into hospital on monday
    Ben: goes into hospital @ 2026-11-23
her book comes out in march. Coffee with Zoë
    Zoë: her book comes out in march @ 2027-03-01
Ana is running the london marathon in april
    Ana: running the london marathon in april @ 2027-04-01
Priya takes her driving test on 2 december
    Priya: takes her driving test on 2 december @ 2026-12-02
Mum is staying with her sister until friday
    Mum: staying with her sister until friday @ 2026-11-27
Cleo's mum is having her hip replaced on monday
    Cleo: mum is having her hip replaced @ 2026-11-23
Otto has an exhibition in Ghent on 12 february
    Otto: an exhibition in Ghent on 12 february @ 2027-02-12
call with Ben, exam on 10 December
    Ben: exam on 10 December @ 2026-12-10
Coffee with Cleo. Job interview next week
    Cleo: Job interview @ 2026-11-29
Ana's daughter starts school in september
    Ana: daughter starts school in september @ 2027-09-01
Zoë graduates in July
    Zoë: graduates in July @ 2027-07-01
Ben submits his PhD on 1 December
    Ben: submits his PhD on 1 December @ 2026-12-01
coffee with priya shes moving to leeds in march
    Priya: moving to leeds in march @ 2027-03-01
Otto has to move out by 1 january
    Otto: move out by 1 january @ 2027-01-01
Ana and her brother are opening a bar in march
    Ana: opening a bar in march @ 2027-03-01
Ben's visa expires in june
    Ben: visa expires in june @ 2027-06-01
Otto will be in town on 3 december
    Otto: in town on 3 december @ 2026-12-03
Zoë's thesis defence is on 18 December and nobody in that house is sleeping
    Zoë: thesis defence is on 18 December @ 2026-12-18
Cleo is being evicted on 15 december
    Cleo: being evicted on 15 december @ 2026-12-15
"""

GOING_ON = """
Ana's mum is in hospital
    Ana: mum is in hospital
lunch with Ben, his dad is ill
    Ben: his dad is ill
Cleo is pregnant!
    Cleo: pregnant
Ben has the flu
    Ben: the flu
she's looking for a flat. Tea with Priya
    Priya: looking for a flat
Otto is writing a book about bees
    Otto: writing a book about bees
Ana is training for a triathlon
    Ana: training for a triathlon
Zoë's learning Portuguese
    Zoë: learning Portuguese
Ben is waiting for his biopsy results
    Ben: waiting for his biopsy results
Cleo has a new boyfriend
    Cleo: a new boyfriend
Otto's between jobs
    Otto: between jobs
mum is on crutches
    Mum: on crutches
Priya is on maternity leave
    Priya: on maternity leave
Ana is renovating the kitchen and training a puppy
    Ana: renovating the kitchen and training a puppy
Ben told me he's applying for a visa
    Ben: applying for a visa
Heard from Cleo that she is going through a divorce
    Cleo: going through a divorce
Ana is working on a podcast
    Ana: working on a podcast
Otto is off work with a bad back
    Otto: off work with a bad back
Zoë is thinking of leaving her job
    Zoë: thinking of leaving her job
Priya's dog is dying
    Priya: dog is dying
Coffee with Ana who is recovering from surgery
    Ana: recovering from surgery
called Ben - pregnant wife, busy. Cleo is building a boat
    Cleo: building a boat
Ben's wife is expecting
    Ben: wife is expecting
she is going freelance. Phone call with Ana
    Ana: going freelance
Mum has shingles, poor thing
    Mum: shingles
Ana's having trouble with her landlord
    Ana: having trouble with her landlord
Otto is doing a PhD in Delft
    Otto: doing a PhD in Delft
Zoë is seeing someone new
    Zoë: seeing someone new
Ben is in Braga for work
    Ben: in Braga for work
Priya is planning a trip to Peru
    Priya: planning a trip to Peru
Ana is out on bail
    Ana: out on bail
Otto has tendinitis
    Otto: tendinitis
Ben's marriage is over
    Ben: marriage is over
Cleo is out of intensive care, he says
    Cleo: out of intensive care
"""

HAPPENED = """
lunch with Ana, her dad died last week
    Ana: her dad died
Ben got engaged
    Ben: got engaged
Ana lost her job last month
    Ana: lost her job
Otto broke his leg skiing
    Otto: broke his leg skiing
Cleo had a baby on tuesday
    Cleo: had a baby
Priya got the job!
    Priya: got the job
Ben has been laid off
    Ben: been laid off
Zoë was diagnosed with diabetes
    Zoë: diagnosed with diabetes
Ana has moved in with Ben
    Ana: moved in with Ben
Otto bought a house in Ghent
    Otto: bought a house in Ghent
she passed her exams. Coffee with Priya
    Priya: passed her exams
Ben's gran passed away
    Ben: gran passed away
Cleo and Otto split up
    Cleo: split up
    Otto: split up
Ana quit her job
    Ana: quit her job
Zoë dropped out of uni
    Zoë: dropped out of uni
Mum fell off a ladder
    Mum: fell off a ladder
Ben has adopted a dog
    Ben: adopted a dog
called Ana, got a promotion
    Ana: got a promotion
Otto's brother had a stroke
    Otto: brother had a stroke
Priya was promoted
    Priya: promoted
Ana's just got back together with her ex
    Ana: got back together with her ex
Cleo graduated
    Cleo: graduated
Ben started a new job
    Ben: started a new job
her cat died. Hugged Zoë
    Zoë: her cat died
Ana handed in her notice
    Ana: handed in her notice
Otto was made redundant
    Otto: made redundant
Ben's gaff flooded
    Ben: gaff flooded
Ana has bought a castle
    Ana: bought a castle
Cleo's divorce came through at last
    Cleo: divorce came through
Otto had his gallbladder out on monday
    Otto: had his gallbladder out
"""

NOTHING = """
coffee with Ana yesterday
Ana is not moving after all
Ana isn't pregnant
if Ben moves to Lisbon we will visit
Ben might move to Lisbon
Ana would love to move to Lisbon
Is Ana moving to Lisbon?
she said "I am moving to Rome", quoting the film. Cinema with Ana
Ben used to be training for marathons
Ana had surgery last year
Ben joked that he is moving to Mars
my boss is pregnant, told Ana
my mother-in-law is in hospital. Coffee with Ben
I'm moving to Leith. Told Ana
we are moving to Porto in May, told Ben
the shop is closing in March. Tea with Cleo
Ana is lovely
Ana is doing well
Ben is fine
Otto was late
Cleo is tired
Ana laughed a lot
Ben was wearing a hat
Ana is joking
Zoë had a coffee and I had tea
Otto had a good time
Ana was in a good mood
Ben got the bill
Cleo got a coffee
Ana loves ceramics
Ben works at Siemens
Otto lives in Porto
Zoë has two kids
Ana has a daughter, Mia
Ben is vegan
Priya is a nurse
Cleo can teach sourdough
Ana called
Ben is looking great
Ana was looking well
Otto is feeling better
Cleo is having lunch with me tomorrow
Ben paid for lunch
moving house with Ana
Painting with Cleo
running with Ben on sunday
Ana thinks the government is failing
talked about moving abroad with Ben
Ben has a point
Otto has good taste
the baby next door was crying during my call with Ana
Ana was running late
Ben is coming along
Ana's joke was great
Otto's jokes are getting worse
it was raining. Walk with Ben
Priya has never been to Paris
Otto is looking for his glasses
Ana is winning every time
tried ringing Ana, engaged, engaged
I'll miss Ben when he leaves
Ana got back to me by text
Hope Ana gets the job
Otto thinks he'll move at some point
stargazing with Ben on the roof
Ana had to wait for 20 minutes
"""


def read(line: str) -> frozenset[str]:
    scene = scene_of(line)
    return frozenset(map(shown, threads(cut(scene), scene)))


@pytest.mark.parametrize(("line", "said"), [*cases(COMING), *cases(GOING_ON), *cases(HAPPENED)])
def test_what_is_going_on(line: str, said: frozenset[str]) -> None:
    assert read(line) == said


@pytest.mark.parametrize("line", NOTHING.strip().splitlines())
def test_what_is_no_thread(line: str) -> None:
    assert read(line) == frozenset()
