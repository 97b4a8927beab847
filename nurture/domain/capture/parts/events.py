"""Nouns of what comes up in people's lives. All folded, as `line.Token.key` is."""

from nurture.domain.capture.parts.clause_words import word_set

EVENTS = word_set(
    """
date grandmother grandfather granny grandad grandparent citizen vicar priest deacon magistrate councillor
governor trustee
headmaster headmistress part all-clear narrowboat houseboat bungalow client lodge smallholding croft bakery
brewery vineyard
b&b guesthouse hostel franchise stall licence permit residence pension scheme bursary internship
apprenticeship
traineeship audition callback premiership headship deputy directorship partnership tenure chair professorship
lectureship postdoc ultrasound mammogram colonoscopy endoscopy angiogram bypass stent pacemaker transfusion
dialysis amputation mastectomy lumpectomy circumcision vaccination jab filling extraction crown braces implant
hearing-aid wheelchair rehab detox hospice bub lease custody sale transfer tribunal panel vasectomy
gallbladder hysterectomy eviction audition castle
farm plot land property barn island cottage caravan studio piano yacht motorhome surgery operation op exam
exams interview interviews scan biopsy chemo chemotherapy radiotherapy wedding funeral baby twins triplets
trial deadline viva defence defense thesis dissertation finals graduation ceremony marathon triathlon race
concert recital gig exhibition show premiere launch opening move divorce birth hearing appointment results
test tests mri check-up checkup screening treatment transplant replacement procedure round job jobs promotion
offer place house flat apartment mortgage degree phd masters mba course training internship residency
placement fellowship scholarship grant visa citizenship passport contract keynote talk lecture conference
retreat trip holiday honeymoon cruise sabbatical book novel album film play tour tournament match final
competition housewarming retirement redundancy leave appraisal review pregnancy due-date scare diagnosis
relapse stroke seizure miscarriage accident crash fall heart attack breakdown burnout concussion fracture cast
stitches rash fever infection puppy kitten dog cat horse boyfriend girlfriend partner fiance fiancee lodger
flatmate landlord boss manager startup company business shop cafe bakery restaurant podcast blog channel
garden allotment driving licence license term semester school university uni college nursery kindergarten
a-levels gcses bar practice campaign election visit visitors move-in burglary inspection court case lawsuit
adoption ivf cataract hip knee root canal engagement party christening baptism bar-mitzvah communion
confirmation reunion anniversary jubilee project commission manuscript paper publication application pitch
presentation demo release kitchen extension renovation loft roof building keys removal removals van boat car
motorbike bike campervan gallery solo debut performance position post role shortlist award prize medal record
title flight expedition hike trek climb ski safari pilgrimage volunteering secondment mission deployment
grandchild grandson granddaughter nephew niece child daughter son sister brother mum dad mother father husband
wife leg arm ankle wrist foot toe finger collarbone rib ribs nose elbow shoulder back tooth jaw notice lump
cancer tumour tumor
"""
)
"""Nouns of what is going on in a life, or comes up in it."""
WEAK_EVENTS = word_set(
    """
date talk show play party match visit round place book film car bike garden dog cat back cast record paper project
company business daughter son child sister brother husband wife mum dad mother father partner boyfriend
girlfriend boss school kitchen horse house flat apartment boat van shop cafe studio restaurant manager
landlord flatmate podcast blog channel allotment shoulder hip knee leg arm foot nose title post role practice
nephew niece race term driving holiday trip lecture notice final course degree contract client part filling
crown chair deputy partnership scheme
"""
)
"""Nouns that one has anyway: news only as new, or with a day."""
