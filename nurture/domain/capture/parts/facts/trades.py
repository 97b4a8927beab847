"""What people make their living as, in and with. All folded, as `line.Token.key` is."""

from nurture.domain.capture.parts.clause_words import word_set

TRADES = word_set(
    """
accountant actor actress actuary administrator admin agent anaesthetist analyst anchor animator apprentice
arborist archaeologist architect archivist artist assistant associate astronaut astronomer athlete attorney
auctioneer auditor author bailiff baker banker barber barista barman barmaid barrister bartender basketmaker
beautician beekeeper biochemist biologist blacksmith blogger boatbuilder bodyguard bookbinder bookkeeper
bookseller botanist boxer brewer bricklayer broadcaster broker builder butcher buyer captain cardiologist
caregiver carer caretaker carpenter cartographer cartoonist cashier caterer chairman chairwoman chaplain
chauffeur chef chemist childminder chiropractor choreographer clarinettist cleaner clerk climatologist coach
cobbler coder columnist comedian comic composer conductor confectioner conservator constable consultant
contractor cook copywriter coroner correspondent councillor counsellor courier critic curator customs cyclist
dancer data dealer dean decorator dentist deputy dermatologist designer detective developer dietician dietitian
diplomat director dj diver doctor documentarian doula drafter dramaturg dressmaker driver drummer ecologist
economist editor electrician embalmer endocrinologist engineer engraver entrepreneur epidemiologist
ergotherapist estate-agent executive fabricator falconer farmer farrier filmmaker firefighter fireman fisherman
fishmonger fitter florist footballer forester founder freelancer fundraiser furrier gallerist gamekeeper
gardener geographer geologist geophysicist gilder glassblower glazier goldsmith governor gp graphic greengrocer
grocer groundskeeper guard guide gynaecologist hairdresser handyman harpist headhunter headmaster headmistress
headteacher herbalist historian horticulturalist hotelier housekeeper hydrologist hygienist illustrator imam
influencer inspector installer instructor interpreter intern inventor investigator investor ironmonger janitor
jeweller jeweler joiner journalist judge junior laboratorian labourer landlord landlady landscaper lawyer
lecturer lexicographer librarian librettist lifeguard linguist lobbyist locksmith logistician lumberjack luthier
machinist magician magistrate maker manager marketer mason massage masseur masseuse mathematician mechanic
mediator medic merchant metallurgist meteorologist microbiologist midwife milliner miner minister missionary
mixologist model monk mp musician nanny naturalist naturopath navigator negotiator neighbourhood neurologist
neurosurgeon novelist nun nurse nutritionist obstetrician oceanographer officer oncologist operator
ophthalmologist optician optometrist organist orthodontist osteopath ornithologist packer paediatrician
pediatrician painter palaeontologist paralegal paramedic park-ranger parliamentarian partner pastor pathologist
pensioner pharmacist phd philosopher photographer photojournalist physician physicist physio physiotherapist
pianist picture pilot plasterer playwright plumber podcaster poet policeman policewoman politician porter
postdoc postman postwoman potter preacher presenter priest principal printer printmaker probation producer
professor programmer proofreader prosecutor psychiatrist psychologist psychotherapist publican publicist
publisher puppeteer rabbi radiographer radiologist railwayman ranger realtor receptionist recruiter rector
referee registrar reporter representative rep researcher restaurateur restorer retailer reviewer rigger roofer
saddler sailmaker salesman salesperson saleswoman saxophonist scaffolder scholar scientist screenwriter sculptor
seamstress secretary sergeant shepherd shipwright shoemaker shopkeeper signwriter silversmith singer
social-worker sociologist soldier solicitor sommelier songwriter specialist spokesman spokesperson spokeswoman
stagehand statistician steward stewardess stonemason strategist student stuntman stylist supervisor surgeon
surveyor swordsmith tailor tanner tattooist taxidermist teacher technician technologist tester therapist tiler
toolmaker trader trainee trainer translator treasurer truckers trucker trumpeter tutor typesetter typographer
umpire underwriter undertaker undergrad undergraduate upholsterer urologist usher vet veterinarian vicar
videographer vintner violinist violist waiter waitress warden watchmaker weaver webmaster welder winemaker
woodcarver woodworker worker wrestler writer youtuber zookeeper zoologist cellist flautist guitarist bassist
lead head ceo cto cfo coo ux dev sre sysadmin postgrad freelance superintendent stallholder tree-surgeon
tattoo-artist bus-driver chairperson ambassador consul envoy attache playworker groundsman lobsterman roadie
runner-up sound-engineer quant bursar almoner colonel lieutenant major corporal admiral commander pro
"""
) - word_set("runner-up neighbourhood picture major data customs anchor park-ranger lead head cyclist comic")
"""What people work as, by the last word of it."""
TRADE_ENDS = (
    *(
        "ologist",
        "ographer",
        "iatrist",
        "ician",
        "smith",
        "wright",
        "keeper",
        "maker",
        "worker",
        "monger",
        "therapist",
    ),
    *("sman", "swoman", "nalman", "herman", "terman"),
    *(
        "engineer",
        "developer",
        "designer",
        "teacher",
        "trainer",
        "driver",
        "manager",
        "officer",
        "surgeon",
        "specialist",
    ),
)
NO_TRADES = word_set("troublemaker peacemaker matchmaker goalkeeper keeper worker homemaker politician")
ROLES = word_set(
    """
head director manager ceo cto cfo coo founder co-founder cofounder captain chair chairman chairwoman chairperson
president editor professor partner lecturer principal mayor secretary treasurer dean curator lead vp chief owner
co-owner warden deputy editor-in-chief
"""
)
"""What people are without an article: "is head of music"."""
OWN_BOSS = word_set("retired self-employed freelance freelancing semi-retired")
FIELDS = word_set(
    """
marketing sales finance insurance advertising banking publishing academia tech law medicine nursing politics
logistics education hospitality retail recruitment recruiting consulting pr hr it software construction property
journalism television tv film theatre theater fashion design radio pharma engineering accounting accountancy
audit farming shipping aviation government procurement catering teaching research biotech energy fintech gaming
ux ui qa data security payroll admin administration carpentry plumbing photography translation translations tax
taxes seo copywriting branding packaging landscaping archaeology architecture bookkeeping events fundraising
merchandising communications comms compliance operations ops devops support nails hair makeup lighting sound
animation illustration interiors podcasts subtitles typography analytics statistics cybersecurity networking
social childcare midwifery real property-management immigration conservation restoration upholstery planning
policy strategy product frontend backend front-end back-end web ai ml machine packaging-design graphics
pottery-classes
"""
)
"""What people work in, or do for a living."""
BUSINESSES = word_set(
    """
bakery cafe shop studio farm company firm agency restaurant pub bar bookshop bookstore gallery startup start-up
salon nursery school business gym vineyard hotel brewery garage clinic practice charity podcast newsletter
magazine blog club choir team department project workshop kindergarten museum theatre theater stall store
boutique bistro deli surgery pharmacy foundation ngo consultancy publisher label press orchestra b&b hostel
guesthouse campsite allotment library smallholding nightclub cinema franchise barbershop hairdressers
hairdresser's laundrette food-truck truck creche playgroup centre center lab laboratory kitchen pizzeria
creamery dairy distillery winery winebar taproom roastery group course courses classes class retreat retreats
tours foodbank shelter sanctuary refuge association society union branch office bank factory plant mill forge
foundry shipyard boatyard stables kennels cattery site webshop page channel
"""
)

VEHICLES = word_set(
    "bus buses taxi cab lorry truck ambulance tram train van trains trams lorries trucks minicab coach"
)
MAKING = word_set(
    """
restores builds repairs designs tunes translates edits imports exports trains fixes brews makes writes binds
carves engraves mends grows tailors publishes reviews illustrates renovates upholsters cleans
"""
)
"""What one does for a living, where many things follow."""
NOT_MADE = word_set(
    """
mistakes jokes plans notes faces sense us amends lists excuses noises letters messages emails towards always
years ages
"""
)
NO_JOB = word_set(
    """
well better best good great fine nothing something anything everything dishes washing shopping laundry homework
ok okay need want know seem look think feel love like sound have
"""
)
"""Behind "does"."""
NO_WORKPLACE = word_set(
    "it this that the weekends weekend sundays saturdays fridays mondays it's spec a her his their"
)
"""Behind "works in" and "works on"."""
STUDY_LEAVES = word_set("for hard all too every her his their a the at in")

NO_PRAISE = word_set(
    """
real true total absolute such born natural lucky hero star angel legend good great better best brilliant
terrible excellent lovely bad worse fast slow quick careful keen wonderful amazing fantastic bit
"""
)
"""Words that praise, where "a born teacher" is no trade."""
