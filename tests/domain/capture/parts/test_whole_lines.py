"""Whole lines read by the cast of the corpus: promises, threads and next steps among who, when and how."""

import pytest

from nurture.domain.capture import Field, Part, Whom, capture
from nurture.domain.names import Known
from tests.domain.capture.lines import TODAY, cast, words
from tests.domain.capture.parts.scenes import cases

TOLD = (Field.PROMISE, Field.THREAD, Field.NEXT)
PROMISES = """
Brunch with Zoë, I'll drop her keys off tomorrow
    me Zoë Ray: drop her keys off @ 2026-11-23
rang Mark. He's sending me the contract by tuesday
    them Mark Webb: sending me the contract @ 2026-11-24
had a curry with Yusuf. told him i'd find out about the visa rules
    me Yusuf Demir: find out about the visa rules
Grace said she'll lend me the pressure cooker when she's back
    them Grace Okafor: lend me the pressure cooker
Lunch with Priya; need to introduce her to Dana
    me Priya Nair: introduce her to Dana
Siobhán offered to read my application
    them Siobhán Kelly: read my application
I told Bill that I'd sort him out with a ticket for the derby
    me Bill Novak: sort him out with a ticket for the derby
wrote to Elizabeth, I owe her a proper letter
    me Elizabeth Roy: a proper letter
Dana promised me an answer by the end of the month
    them Dana Reyes: an answer @ 2026-11-30
Saw Pat. I'm bringing the salad on sunday
    me Pat Quinn: bringing the salad @ 2026-11-29
Cleo wants the recipe, I said I'd text it to her
    me Cleo Marsh: text it to her
Bob will pick me up at six on friday
    them Robert Smith: pick me up @ 2026-11-27
must pay Chase back for the tickets
    me Chase Morgan: pay Chase back for the tickets
Walk with Rui. Agreed to help him with the move on 5 december
    me Rui Costa: help him with the move @ 2026-12-05
Ben sent pics from Rome. I'll print them for him
    me Ben Ito: print them for him
Grace needs the pram back by thursday, told her I'd drop it round
    me Grace Okafor: drop it round
Yusuf said he would send over the slides
    them Yusuf Demir: send over the slides
I need to book a table for Mark's birthday
    me Mark Webb: book a table for Mark's birthday
Helen will bring the sewing machine on thursday
    them Helen Brandt: bring the sewing machine @ 2026-11-26
I'm making Siobhán a quilt for the baby, finished the first square with her
    me Siobhán Kelly: making Siobhán a quilt for the baby
Told Pat I would come to her concert on 5 december
    me Pat Quinn: come to her concert @ 2026-12-05
agreed to swap shifts with Lee on saturday
    me Lee Harper: swap shifts with Lee @ 2026-11-28
Chase promised us tickets for the opening night
    them Chase Morgan: tickets for the opening night
Coffee with Ana at Fabrica this morning. Told her I'd dig out the baby clothes from the loft
    me Ana Costa: dig out the baby clothes from the loft
Ben rang about the stag do, he's sorting the hotel for me
    them Ben Ito: sorting the hotel for me
quick call with Priya, count on me for the cake stall on 5 december
    me Priya Nair: the cake stall @ 2026-12-05
Put me down for a lasagne at Faith's potluck on saturday
    me Faith Mensah: a lasagne at Faith's potluck @ 2026-11-28
Lunch with Grace, I'm on the hook for her passport photos
    me Grace Okafor: her passport photos
Pint with Will. He swears he'll pay me back by christmas
    them Will Turner: pay me back @ 2026-12-25
Jun said he'd look into the venue for me
    them Jun Sato: look into the venue for me
call with Mateusz, I undertook to translate his CV by monday
    me Mateusz Wójcik: translate his CV @ 2026-11-23
Rose volunteered to water my tomatoes next week
    them Rose Falk: water my tomatoes @ 2026-11-29
Art owes me forty quid
    them Art Boyd: forty quid
Noor said leave it with her, she'll find me a translator
    them Noor Haddad: find me a translator
Mark is dropping off the trailer on sunday
    them Mark Webb: dropping off the trailer @ 2026-11-29
lunch with Pat. I've got to get her the spare key before tuesday
    me Pat Quinn: get her the spare key @ 2026-11-24
met Bill at the garage, said I would lend him the jump leads tomorrow
    me Bill Novak: lend him the jump leads @ 2026-11-23
Breakfast with Lukasz, promised him one of the kittens
    me Łukasz Nowak: one of the kittens
Must remember to drop the ladder back at Art's on wednesday
    me Art Boyd: drop the ladder back at Art's @ 2026-11-25
i said yes to helping Marta move on the 12th of december
    me Marta Costa: helping Marta move @ 2026-12-12
it's on me to book the table for Priya's leaving do
    me Priya Nair: book the table for Priya's leaving do
Sunday lunch with Faith. I'll have a word with my boss about her application
    me Faith Mensah: have a word with my boss about her application
Will see to Otto's gutters on saturday, had a beer with him
    me Otto Lind: see to Otto's gutters @ 2026-11-28
told Rose not to worry, I'll pick the parcel up for her on thursday
    me Rose Falk: pick the parcel up for her @ 2026-11-26
Promised: Cleo the pattern, by wednesday
    me Cleo Marsh: the pattern @ 2026-11-25
By friday I have to send Mateusz my notes on chapter 3. We skyped for an hour
    me Mateusz Wójcik: send Mateusz my notes on chapter 3 @ 2026-11-27
my turn to cook for Ana and Ben, next saturday
    me Ana Costa: cook for Ana and Ben @ 2026-11-28
    me Ben Ito: cook for Ana and Ben @ 2026-11-28
coffee with yusuf, he said he'd introduce me to his publisher
    them Yusuf Demir: introduce me to his publisher
Priya's lending me her tent for the festival
    them Priya Nair: lending me her tent for the festival
Mark agreed to referee for me
    them Mark Webb: referee for me
wrote to Anne-Marie, promised to visit in the spring
    me Anne-Marie O'Brien: visit in the spring
gonna send Felix that playlist
    me Felix Adler: send Felix that playlist
Rose will sing at our wedding, she said so today at tea
    them Rose Falk: sing at our wedding
Told Mateusz I'm going to write him a reference, drinks at the Bell
    me Mateusz Wójcik: write him a reference
Will text Ana the address later
    me Ana Costa: text Ana the address
Ben said he would have a look at my boiler on monday
    them Ben Ito: have a look at my boiler @ 2026-11-23
Coffee w/ Lee after yoga. Lee'll bring back my drill on sunday
    them Lee Harper: bring back my drill @ 2026-11-29
I agreed with Pat that I'd take minutes on the 1st
    me Pat Quinn: take minutes @ 2026-12-01
saw Cleo at the allotments, it's up to me to bring the strimmer on sunday
    me Cleo Marsh: bring the strimmer @ 2026-11-29
Grace came by with soup. I have to give her the tupperware back
    me Grace Okafor: give her the tupperware back
Told Faith I'd get her a copy of the hymn sheet. coffee after church
    me Faith Mensah: get her a copy of the hymn sheet
I've offered to drive Rose to her appointment on the 30th
    me Rose Falk: drive Rose to her appointment @ 2026-11-30
Mateusz needs a reference by friday, said I'd do it
    me Mateusz Wójcik: do it
Quick pint with Art: will get him the number of my plumber
    me Art Boyd: get him the number of my plumber
Lunch with Mark, he'll put in a good word for me with his boss
    them Mark Webb: put in a good word for me with his boss
phone call with Xiomara: she promised to bring back some mezcal for me
    them Xiomara Vega: bring back some mezcal for me
Tomás will drive me to the clinic on tuesday
    them Tomás Rivera: drive me to the clinic @ 2026-11-24
José borrowed my bike and will return it by wednesday
    them José Núñez: return it @ 2026-11-25
Paris wants to borrow the drill, will drop it round on saturday
    me Paris Doyle: drop it round @ 2026-11-28
movie night with Cleo, note to self: return her blanket
    me Cleo Marsh: return her blanket
my promise to Ana: the lasagne recipe
    me Ana Costa: the lasagne recipe
Ana said Ben would send me the forms
    them Ben Ito: send me the forms
I've agreed to be Jun's witness in may
    me Jun Sato: be Jun's witness @ 2027-05-01
Told mum i'd phone the bank for her tomorrow
    me Teresa Silva: phone the bank for her @ 2026-11-23
on friday Ben is coming to fix my sink
    them Ben Ito: fix my sink @ 2026-11-27
Felix will let me know about the flat by wednesday
    them Felix Adler: let me know about the flat @ 2026-11-25
Had coffee with Ana, I'll forward her the estate agent's details tonight
    me Ana Costa: forward her the estate agent's details @ 2026-11-22
lunch with Ben and Will. Ben said he'd bring the ropes, Will is bringing beer
    them Ben Ito: bring the ropes
Priya dropped by. Promised to read her chapter before wednesday
    me Priya Nair: read her chapter @ 2026-11-25
Otto hurt his back, so I'll walk his dog on monday
    me Otto Lind: walk his dog @ 2026-11-23
    thread Otto Lind: hurt his back
rose rang. she says she'll make the cake for us
    them Rose Falk: make the cake for us
i told zoe i'd pick her up from the airport on the 1st
    me Zoë Ray: pick her up from the airport @ 2026-12-01
Owe Dana a call back
    me Dana Reyes: a call back
Art will help me put up the shed in april
    them Art Boyd: help me put up the shed @ 2027-04-01
Promised to teach Lee how to make dumplings
    me Lee Harper: teach Lee how to make dumplings
I'm supposed to send Tomás the guest list. Saw him at the gym
    me Tomás Rivera: send Tomás the guest list
José still owes me a dinner
    them José Núñez: a dinner
I have promised Mateusz to look at his code by tuesday
    me Mateusz Wójcik: look at his code @ 2026-11-24
we had pizza, Ben and me. I'll be his guarantor
    me Ben Ito: be his guarantor
texted Will happy birthday, must get him a present
    me Will Turner: get him a present
"""
LIVES = """
Hope's knee op has been moved to 9 december. Saw her at the post office
    thread Hope Larsen: knee op has been moved to 9 december @ 2026-12-09
Ana is about to hand in her thesis
    thread Ana Costa: about to hand in her thesis
bumped into Rose, she's having her bathroom redone
    thread Rose Falk: having her bathroom redone
Will's got an offer from a firm in Oslo
    thread Will Turner: an offer from a firm in Oslo
Tea at April's. Her brother is getting divorced
    thread April Moss: brother is getting divorced
Helen rang. She'd been to see the new flat, they exchange on 4 december
    thread Helen Brandt: exchange on 4 december @ 2026-12-04
Coffee with Joy on tuesday. Remind her about the concert in two weeks
    next Joy Whitfield: Remind her about the concert @ 2026-12-06
Jun's moving out of his place at the weekend
    thread Jun Sato: moving out of his place @ 2026-11-28
Tomás broke up with Inês last month
    thread Tomás Rivera: broke up with Inês
Faith's starting a catering business
    thread Faith Mensah: starting a catering business
Noor sounded exhausted, exams start on 7 december
    thread Noor Haddad: exams start on 7 december @ 2026-12-07
Facetime with Dad, he's learning Portuguese
    thread Hans Brandt: learning Portuguese
Lee got into the police academy
    thread Lee Harper: got into the police academy
Marta has a scan on wednesday
    thread Marta Costa: a scan @ 2026-11-25
Anne-Marie's husband had a heart attack, sat with her in A&E
    thread Anne-Marie O'Brien: husband had a heart attack
José has just moved to Vigo
    thread José Núñez: moved to Vigo
Ben and Zoë have set a date: 12 june
    thread Ben Ito: set a date
    thread Zoë Ray: set a date
phone with Mateusz for an hour, he's up to his neck in renovations
    thread Mateusz Wójcik: up to his neck in renovations
Xiomara flew to Oaxaca, her grandmother is very ill
    thread Xiomara Vega: grandmother is very ill
Summer's on the waiting list for a kidney
    thread Summer Blake: on the waiting list for a kidney
Christian has to find a new flat by march
    thread Christian Weber: find a new flat by march @ 2027-03-01
Tea with Ana, her landlord is putting the rent up in january
    thread Ana Costa: landlord is putting the rent up in january @ 2027-01-01
Caught up with Dana over noodles, she's planning a sabbatical
    thread Dana Reyes: planning a sabbatical
Hope's son has been accepted at Trinity
    thread Hope Larsen: son has been accepted at Trinity
Priya and I went climbing. She is changing jobs in the new year
    thread Priya Nair: changing jobs in the new year @ 2027-01-01
Rose has lost her hearing aid, poor thing. Tea at hers
    thread Rose Falk: lost her hearing aid
Will, Zoë and I went bowling. Zoë's mum is coming to stay for christmas
    thread Zoë Ray: mum is coming to stay for christmas @ 2026-12-25
Tomás is deciding between two jobs
    thread Tomás Rivera: deciding between two jobs
Jun proposed to Kenji!!
    thread Jun Sato: proposed to Kenji
Elizabeth and Bob are separating
    thread Elizabeth Roy: separating
    thread Robert Smith: separating
Mum's boiler packed in so I lent her a heater
    thread Teresa Silva: boiler packed in
Noor's going to Jordan over christmas
    thread Noor Haddad: going to Jordan over christmas @ 2026-12-25
Felix has an operation on his shoulder coming up
    thread Felix Adler: an operation on his shoulder coming up
long walk with Otto in the woods, his mother has gone into a home
    thread Otto Lind: his mother has gone into a home
Dana texted, her flight got cancelled and she's stuck in Doha
    thread Dana Reyes: her flight got cancelled
    thread Dana Reyes: stuck in Doha
facetimed Zoë, they are trying for a second baby
    thread Zoë Ray: trying for a second baby
Saw Hope by the bins. Her roof is leaking and the landlord won't answer
    thread Hope Larsen: roof is leaking
bumped into Helen outside Lidl, she just got her driving licence
    thread Helen Brandt: got her driving licence
Zoom w/ Yusuf 40 min. They're restructuring his department in january
    thread Yusuf Demir: restructuring his department in january @ 2027-01-01
Ana called, she's pregnant again, due in june
    thread Ana Costa: due in june @ 2027-06-01
    thread Ana Costa: pregnant again
texted Elizabeth, her mum's hip op is on the 3rd of december
    thread Elizabeth Roy: mum's hip op is on the 3rd of december @ 2026-12-03
Rui is training for the Porto marathon
    thread Rui Costa: training for the Porto marathon
Christian phoned. On monday he's having his stitches out
    thread Christian Weber: having his stitches out @ 2026-11-23
had ramen with Tomás, in march he's cycling across Spain for charity
    thread Tomás Rivera: cycling across Spain for charity @ 2027-03-01
Mum's starting physio tomorrow
    thread Teresa Silva: starting physio @ 2026-11-23
Chat with Dad. He finally sold the caravan!
    thread Hans Brandt: sold the caravan
Siobhán messaged, got the all-clear from the consultant
    thread Siobhán Kelly: got the all-clear from the consultant
Summer's kids start at a new school in january, we had lunch
    thread Summer Blake: kids start at a new school in january @ 2027-01-01
Call with Felix: he lost a big client
    thread Felix Adler: lost a big client
Ran into Chase, his divorce came through
    thread Chase Morgan: divorce came through
Jack emailed that he and his wife are expecting twins in the spring
    thread Jack Frost-Hill: expecting twins in the spring
Had Mark over for curry; check how the audit went in two weeks
    next Mark Webb: check how the audit went @ 2026-12-06
Ana told me Ben broke his wrist
    thread Ben Ito: broke his wrist
saw Grace at church, she is waiting on biopsy results
    thread Grace Okafor: waiting on biopsy results
texted with Paris, they've put an offer in on a flat in Bath
    thread Paris Doyle: put an offer in on a flat in Bath
Joy bought a narrowboat!!
    thread Joy Whitfield: bought a narrowboat
long phone call with Dana, she and Tom have split up
    thread Dana Reyes: split up
call from Zoë - she's off to Peru for six weeks
    thread Zoë Ray: off to Peru for six weeks
Otto will be in rehab until march
    thread Otto Lind: in rehab until march @ 2027-03-01
Rang Lee, who is between jobs
    thread Lee Harper: between jobs
Ana's daughter got into med school. Coffee w her at noon
    thread Ana Costa: daughter got into med school
Tomás's band are playing the Barbican on 4 december
    thread Tomás Rivera: band are playing the Barbican on 4 december @ 2026-12-04
Ben's dog had to be put down
    thread Ben Ito: dog had to be put down
Chat with Hope, she's thinking about retraining as a nurse
    thread Hope Larsen: thinking about retraining as a nurse
Met up with Jun, he's got his citizenship test on friday
    thread Jun Sato: his citizenship test @ 2026-11-27
Pat is up for promotion
    thread Pat Quinn: up for promotion
nice chat w Elizabeth, her visa's been refused
    thread Elizabeth Roy: visa's been refused
bob starts chemo on thursday, rang him
    thread Robert Smith: starts chemo @ 2026-11-26
Visited Dad, took him the crossword book. Ring him again on wednesday
    next Hans Brandt: Ring him again @ 2026-11-25
email to Søren, catch up properly in the new year
    next Søren Holm: catch up properly @ 2027-01-01
Bill's just back from Nepal, pics to follow
    thread Bill Novak: back from Nepal
swim with Maria Clara, her exam results come out on tuesday
    thread Maria Clara Dias: exam results come out @ 2026-11-24
Sam Becker's getting a divorce, poor thing. We talked on the phone till midnight
    thread Sam Becker: getting a divorce
王小明 is opening a second restaurant in may
    thread 王小明: opening a second restaurant in may @ 2027-05-01
Had a cuppa with Faith; she's rehearsing for Messiah
    thread Faith Mensah: rehearsing for Messiah
lets do brunch again in december, walked home with Zoë
    next Zoë Ray: do brunch again @ 2026-12-01
Lunch with Grace and Faith, Grace is applying for the headship
    thread Grace Okafor: applying for the headship
coffee with Ana and Cleo; she got the part
    thread she: got the part
    whose she
Dana's on leave till the 7th, spoke to her yesterday
    thread Dana Reyes: on leave till the 7th @ 2026-12-07
phoned Otto, no answer, try again tomorrow
    next Otto Lind: try again @ 2026-11-23
Priya rang in tears, her gran has passed away
    thread Priya Nair: her gran has passed away
swapped numbers with Dana. Her house is on the market
    thread Dana Reyes: house is on the market
Helen is a bit low. Invite her round for dinner next week
    next Helen Brandt: Invite her round for dinner @ 2026-11-29
Hans is having an MRI on 8/12
    thread Hans Brandt: having an MRI on 8/12 @ 2026-12-08
spent the evening with Otto, he'll be away all of january
    thread Otto Lind: away all of january @ 2027-01-01
Zoë emailed to say she has handed in her notice
    thread Zoë Ray: handed in her notice
Hope's mum broke her hip. Phoned her to say sorry
    thread Hope Larsen: mum broke her hip
ran 10k with Will, he's saving up for a van
    thread Will Turner: saving up for a van
Yusuf rang: he's flying to Ankara tomorrow for his father's funeral
    thread Yusuf Demir: flying to Ankara tomorrow for his father's funeral @ 2026-11-23
Joy's off to Canada to see her grandchildren next month
    thread Joy Whitfield: off to Canada to see her grandchildren @ 2026-12-22
a long letter from Elizabeth. She has taken up the cello
    thread Elizabeth Roy: taken up the cello
April says her eldest failed his driving test again
    thread April Moss: eldest failed his driving test again
Bill is closing his shop at the end of march, chatted over the counter
    thread Bill Novak: closing his shop at the end of march @ 2027-03-31
Pat's daughter starts uni in september and Pat is dreading it
    thread Pat Quinn: daughter starts uni in september @ 2027-09-01
Dana got the promotion!!!
    thread Dana Reyes: got the promotion
noor rang, shes been offered a place at cambridge
    thread Noor Haddad: been offered a place at cambridge
felix is learning to drive at 52, laughed about it on the phone
    thread Felix Adler: learning to drive at 52
Søren has to have his appendix out
    thread Søren Holm: have his appendix out
Chatted to Rui at the gate; he and Ana are thinking of moving to Braga
    thread Ana Costa: thinking of moving to Braga
    thread Rui Costa: thinking of moving to Braga
Bob's retiring at easter, drinks at the Legion
    thread Robert Smith: retiring at easter @ 2027-03-28
sent Anne-Marie flowers, her cat was run over
    thread Anne-Marie O'Brien: her cat was run over
gave Łukasz a lift home, he's applying for asylum for his cousin
    thread Łukasz Nowak: applying for asylum for his cousin
Jack's in the running for head teacher
    thread Jack Frost-Hill: in the running for head teacher
Called in on Mum, her knee is playing up again
    thread Teresa Silva: knee is playing up again
Ben texted that the baby came early, all well
    thread Ben Ito: baby came early
Grace has to move out by the end of january
    thread Grace Okafor: move out by the end of january @ 2027-01-31
Check on Otto in a couple of days. He sounded low on the phone today
    next Otto Lind: Check on Otto @ 2026-11-24
Rose turns 80 on 12 january. Rang her about the party
    thread Rose Falk: turns 80 on 12 january @ 2027-01-12
Bumped into Pat. Her business has gone under, sadly
    thread Pat Quinn: business has gone under
Will and Zoë are buying a house in Hove
    thread Will Turner: buying a house in Hove
    thread Zoë Ray: buying a house in Hove
video call with Yusuf, he is recovering from a hernia operation
    thread Yusuf Demir: recovering from a hernia operation
Marta's landlord is selling the flat so she's looking for somewhere else
    thread Marta Costa: landlord is selling the flat
    thread Marta Costa: looking for somewhere else
Gene's on dialysis three times a week now
    thread Gene Albright: on dialysis three times a week
messaged Lee, his tenancy ends in february
    thread Lee Harper: tenancy ends in february @ 2027-02-01
Hans fell off a ladder but is fine, visited him
    thread Hans Brandt: fell off a ladder
got a card from Siobhán, she's become a grandmother!
    thread Siobhán Kelly: become a grandmother
Bill told me his son is joining the navy in march
    thread Bill Novak: son is joining the navy in march @ 2027-03-01
Elizabeth let slip that they're splitting up
    thread Elizabeth Roy: splitting up
Sam Becker is having second thoughts about the wedding
    thread Sam Becker: having second thoughts about the wedding
Try Søren again after christmas, rang him twice today
    next Søren Holm: Try Søren again @ 2026-12-25
phoned Mum at noon, she's waiting for her blood test results
    thread Teresa Silva: waiting for her blood test results
drinks w/ Mark on thursday, his dad's in a care home now
    thread Mark Webb: his dad's in a care home
long call with Helen, she's going through a rough patch with Hans
    thread Helen Brandt: going through a rough patch with Hans
Met Cleo for a walk. She's leaving for New Zealand on 2 January
    thread Cleo Marsh: leaving for New Zealand on 2 January @ 2027-01-02
Yusuf's contract runs out in december, we talked it over on the phone
    thread Yusuf Demir: contract runs out in december @ 2026-12-01
Tea with Joy. her son just got engaged to a vet
    thread Joy Whitfield: son just got engaged to a vet
Christian's flat got broken into
    thread Christian Weber: flat got broken into
Coffee with Jun, he's writing his dissertation and barely sleeps
    thread Jun Sato: writing his dissertation
Chat with April, she and the kids are off to Cornwall next week
    thread April Moss: off to Cornwall @ 2026-11-29
Elizabeth's mother died on sunday. Rang her straight away
    thread Elizabeth Roy: mother died
Pat has started seeing a therapist
    thread Pat Quinn: started seeing a therapist
Saw Noor on campus, her defence got pushed to march
    thread Noor Haddad: defence got pushed to march @ 2027-03-01
Marta's expecting! due at the end of may
    thread Marta Costa: due at the end of may @ 2027-05-31
    thread Marta Costa: expecting
Rui can't drive for six weeks, he broke his ankle skiing
    thread Rui Costa: broke his ankle skiing
beers with Felix. he's been made redundant
    thread Felix Adler: been made redundant
Dad is getting a new hip in february
    thread Hans Brandt: getting a new hip in february @ 2027-02-01
Lunch with Summer; she quit her job to go travelling
    thread Summer Blake: quit her job to go travelling
ran into Chase and Bill, Chase is running for mayor
    thread Chase Morgan: running for mayor
Paris wrote, she's stuck at home with shingles
    thread Paris Doyle: stuck at home with shingles
Maria Clara has an audition for the conservatory on 11 december
    thread Maria Clara Dias: an audition for the conservatory on 11 december @ 2026-12-11
Email to Søren re flat. Follow up if no answer by friday
    next Søren Holm: Follow up if no answer @ 2026-11-27
Bob and Elizabeth are renovating their kitchen
    thread Elizabeth Roy: renovating their kitchen
    thread Robert Smith: renovating their kitchen
Grace is over the moon, her adoption was approved
    thread Grace Okafor: adoption was approved
"""
NOTHING = """
Otto cancelled again, he's snowed under
Chat with Felix, says he might sell the boat
Paris swore she'd never lend me anything again, haha
Maria Clara loved the concert
Otto reckons he'll be fine
Faith asked me to pray for her sister, who has cancer
April: will you water the plants? me: yes of course. chat on the stairs
Tea with Joy, leave it with me re the choir robes
Drinks with Lee, didn't promise anything
Dinner with Bob on friday, he might move to Leeds
emailed Xiomara the draft, she is going to read it over the weekend
Cleo wants me to teach her to solder, told her yes, in january
Helen gave me a lift to the station. I owe her one.
he promised nothing, Will that is. drinks at the Crown
Let me know when you land, texted Ben
called Mum, she isn't moving after all
Video call with Noor. If she gets the grant I'll help with the budget
Get Xiomara a birthday card before the 9th
sort out a date with Helen in december
dog walk with April, I said she can borrow the pram
quick coffee with Christian, he used to be moving to Ghent, now he isn't
I promised my sister a call. Lunch with Cleo
Cleo said her sister would lend me a kiln
José asked me to proofread his essay & I will, by monday. 15 min phone call
shopping with Marta, she still has my cake tin
asked Jun if he'd feed the cat. He will
Grace told Faith she would drive her to the airport
Ben and I split a pizza. He reckons he can get me a discount on the bike
lunch with dad - the hospital moved his appointment to 4 december
Jun can't make thursday. texted him
Coffee with Priya. We talked about her thesis, submission is on 15 december
lovely evening at Lee's, he's asked me to be godfather
Summer asked whether I'd babysit on friday and I said I would
Zoom with Maria Clara; to send: the budget template
Faith lost her purse at the market, helped her look
Tea with Dana, we should go to Kew together in spring
promised her nothing, Cleo knows that
coffee with Christian. I'll think about his offer
told Paris that if it snows I won't come
Noor's plane was delayed, we had an hour at the airport
Dinner at Faith's. She'd like to visit Ghana again
Text from Grace: it's a boy!
Will should hear about the job on friday, rang him
Bill asked if I could lend him the trailer. I can't
told Hope I wouldn't mind feeding the cat
Jack lost his wallet on the bus, gave him a tenner
anne-marie was promised a refund, we chatted
Ben was going to send me the photos but forgot. Coffee with him
Ana said she'd love to come. lunch
Told Ana about my new flat, she was thrilled
if Grace gets the job I'll bake her a cake, chat on the phone
Mark thinks he could lend me the drill, coffee
coffee with Ana on monday, it was raining and her umbrella broke
Otto's house is lovely, had dinner there
Priya's cat is adorable
Dana's kids are sweet, we played Uno
Ben got soaked on the way, tea at mine
Helen's car got stuck in the mud so we walked
Cleo told Ana she would lend her the tent
did Ben promise me the photos? Coffee with him
I never promised Ana anything, phone call
Joy bought a new coat, we went shopping together
Will made me laugh so much, pub quiz
Ana owes Ben a tenner. Coffee with both
Grace is coming to dinner on saturday, she rang to confirm
Zoë is great fun, danced all night
Rui came to help me move the sofa
Faith's cake was delicious, tea at hers
up to me to decide, said Ana on the phone
Hope is on the phone a lot. Chat by the bins
coffee with Mark, it was my turn to pay
dad is down for the weekend, we went to the zoo
Art said his sister will drive him to Leeds
lunch with Bill who used to owe me money
Jun is on good form, squash at 7
Ben turned up late, his train was cancelled
coffee with Dana, her boss is awful
my mother promised me a call. lunch with Ana
Lee is doing well, lunch
Chase is on his way. Coffee soon
Noor's talk went on forever, drinks after
Paris got a haircut, met her at the salon
Helen is after a new sofa, looked at some together
Yusuf put me down for laughing. video call
Sam Becker gave me his word game for the train. coffee
Ana called: her mum says hi
Ana left at ten. Dinner at mine
the wedding was lovely, sat with Rose
"""


@pytest.mark.parametrize(("line", "parts"), [*cases(PROMISES), *cases(LIVES)])
def test_what_a_line_tells_among_the_rest(line: str, parts: frozenset[str]) -> None:
    assert told(line) == frozenset(_as_compared(part) for part in parts)


@pytest.mark.parametrize("line", NOTHING.strip().splitlines())
def test_what_is_over_denied_imagined_or_of_the_moment_is_nothing(line: str) -> None:
    assert told(line) == frozenset()


def told(line: str) -> frozenset[str]:
    """What a line promises, tells of a life and plans, and of whom it leaves that open."""
    found = capture(line, cast(), TODAY)
    open_to = (f"whose {each.text}" for each in found.ambiguous if each.whose)
    return frozenset((*(_shown(part) for part in found.parts if part.field in TOLD), *open_to))


def _shown(part: Part) -> str:
    kind = part.kind if part.field is Field.PROMISE else part.field.value
    when = f" @ {part.when}" if part.when else ""
    return f"{kind} {_name(part.person)}: {words(part.text)}{when}"


def _name(whom: Whom | None) -> str:
    return whom.name if isinstance(whom, Known) else str(whom)


def _as_compared(told: str) -> str:
    """A row of a table with its words as parts are compared: without their article."""
    head, colon, rest = told.partition(": ")
    text, at, when = rest.partition(" @ ")
    return head + colon + (words(text) if colon else "") + at + when
