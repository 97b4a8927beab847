"""Tables about given names: short forms, names that are real, names that are also words, titles."""

_TITLES = "dr mr mrs ms mx miss prof professor sir dame rev fr sr sra dona herr frau"
TITLES = frozenset(_TITLES.split())
"""What may stand before a name without being its first word; folded."""

_SUFFIXES = "jr sr ii iii iv phd md mba esq dds cpa"
SUFFIXES = frozenset(_SUFFIXES.split())
"""What may follow a comma without being a first name; folded."""

_SHORT = """
abigail: abby abbie gail
albert: al bert bertie
alexander: alex al xander sasha lex sandy
alexandra: alex sandra sasha lexi
alfred: alf alfie fred
alison: ali
amanda: mandy
andrew: andy drew
anthony: tony ant
antonio: tony toni
arthur: art
barbara: barb babs
benjamin: ben benny benji
catherine katherine kathryn katharine: cathy kathy kate katie kat cath kath kitty kit
charles: charlie chuck chas
charlotte: charlie lottie
christina christine: chris chrissie tina
christopher: chris kit topher
daniel: dan danny
daniela danielle: dani
david: dave davy
deborah: deb debbie
dominic: dom nic
dorothy: dot dottie dolly
edward: ed eddie ted ned
eleanor: ellie nell nora
elizabeth elisabeth: liz lizzie beth betty eliza libby lisa bess betsy
emily: em emmy
eugene: gene
florence: flo florrie
frances: fran frankie
francisco: paco pancho
franklin francis: frank frankie
frederick: fred freddie
gabriel gabriella: gabe gabby
geoffrey jeffrey: geoff jeff
george: georgie
gerald: gerry jerry
gregory: greg
guillermo: memo
harold: harry hal
helen: nell
henry: harry hal hank
isabella isabel: izzy bella bel
jacob: jake
jacqueline: jackie
james: jim jimmy jamie
janet: jan
jennifer: jen jenny
jessica: jess jessie
joanna joanne: jo
john: johnny jack jon
jonathan: jon jonny nathan
joseph: joe joey
josephine: jo josie
jose: pepe
joshua: josh
judith: judy jude
julia julie: jules
kenneth: ken kenny
kimberly: kim
lawrence laurence: larry laurie
leonard leonardo: leo len lenny
louis louise: lou
lucille lucy: lu
madeleine madeline: maddie
margaret: maggie meg peg peggy greta rita margie madge
maria: mia
martha: marty
martin: marty
mary: molly polly
matthew: matt matty
maximilian: max
megan: meg
melissa: mel
michael: mike mick mickey mikey
michelle: shelly
miguel: migs
mohammed muhammad mohamed: mo
natalie natasha: nat
nathaniel nathan: nate nat
nicholas: nick nicky nico
nicole: nicky nikki
oliver: ollie
olivia: liv livvy
pamela: pam
patricia: pat patty trish tricia
patrick: pat paddy rick
penelope: penny
peter: pete
philip phillip: phil pip
rachel: rach
raymond: ray
rebecca: becky becca bex
richard: rich rick dick ricky richie
robert: bob rob bobby robbie bert
roberta: bobbie
ronald: ron ronnie
rosemary: rose rosie
russell: russ
samantha: sam sammy
samuel: sam sammy
sarah: sally sadie
sebastian: seb bas
stephanie: steph
stephen steven: steve
susan: sue susie suzy
terence: terry
theodore: ted teddy theo
theresa teresa: terry tess tessa
thomas: tom tommy
timothy: tim timmy
valerie: val
veronica: ronnie vera
victor: vic
victoria: vicky tori
vincent: vince vinny
virginia: ginny
walter: walt wally
wilhelmina: mina willa
william: bill billy will willie liam
zachary: zach zack
"""

_GIVEN = """
aaron ada adam adele adrian agnes ahmed aida aiden aisha akira alan alba alice alicia alma amara amelia
amin amir amy ana anders andre andrea andreas anita anja ann anna anne annie anton anya arun asha ava
axel aya bea beatrice bella bernard bo boris brenda brian bruno camila carl carla carlos carmen carol
caroline cecilia cesar chen chiara chloe claire clara claudia cleo colin connor craig cristina daisy dana
dean denis dennis diana diego dina dora doris duncan eda edgar edith eduardo elena eli elias elif elin
elisa ella ellen elsa emil emilia emma enzo eric erica erik erin esther ethan eva eve evelyn fatima
felipe felix fernando filip fiona freya gary gemma gina giorgio giulia glen gloria gordon greta gustav
guy hana hanna hannah hans hassan heidi helena hiro hugo ian ibrahim ida igor ines ingrid irene iris
isaac ivan ivo ivy jan jana jane jason javier jay jean jerome jill joan joana joao joel jorge jose juan
juana judith julian julio june kai kara karen karim karin karl kate keiko keith kelly kevin kim kira
klaus kofi kristin lara lars laura lea leah lee leila lena leon leona lia lily lin linda linus lisa lola
lorena lorenzo luca lucas lucia luis luisa luka luke luna lydia lynn mabel mae magda maja manuel mara
marc marcel marco marcus maria marie marina mario marta maryam matteo maya mei mia mila milan milo mina
mira miriam mona monica nadia nancy naomi nell nia nick nicola nigel nils nina noa noah noor nora nour
nuno ola olga oliver omar oscar otto pablo paola paul paula paulo pavel pedro per petra pia pierre priya
quentin rafael rahul raj ralph ramon raquel raul ravi rene ricardo rita roberto rocio roger roland roman
rosa rosie ross roy ruben rudi rui ruth ryan sally salma sana sandra sara sean selma sergio shane sharon
sian silvia simon simone sofia sonia sonja sophia sophie stefan stella stuart sven sylvia tanya tara
tariq tatiana teo tess thea theo tia tiago tim tina tobias tomas tor tracy ugo uma una ursula vera vikram
violeta wanda wei wendy yan yasmin yoko yuki yuri yusuf yves yvonne zara zeynep zoe zofia
"""

_ORDINARY = """
abbot ace alexandria amber angel any apple april archer art ash asia aspen august austin autumn baker
baron basil bay bea bear beau bee berry bill bishop blaze blessing bliss blue boss brook brooklyn buck
bud buddy bunny can candy carol carolina carter case cash chance charity chase chastity chelsea cherry
chief china chip christian christmas clay clementine cliff coach colt con constance cook cooper coral
crystal daisy dakota dale dallas dash dawn day dean denver destiny devon dick doc dolly don dot dove
drake drew duke earl easter ebony eve ever faith felicity fern finch fisher flint flora florence forest
fox frank freedom friday gardener gay gem gene general genesis georgia ginger glen goldie grace grant
gray grey guy happy harmony harper hazel heath heather heaven herb holly honey honor honour hope houston
hue hunter india iris israel ivy jack jade january jasmine jay jet jewel jordan josh joy judge july june
justice kent king kitty lake lance lane lark lay lee leo les liberty light lily lincoln link london long
love lucky major mark martin mason max may melody mercy merry mia milan miles miller min misty monday
moon moss nick noble noel north old olive one opal page pan paris parker pat patience peach pearl peg pen
penny phoenix pierce piper plum poet pope precious prince prudence rae rain rainbow randy ranger raven
ray red reed rich river rob robin rock rocky rose rosemary royal ruby rush rusty sage sailor sandy
santiago saturday savannah scarlet scout sea see shepherd silver skip sky son song sonny spring star
sterling stew stone storm stormy story sue sugar summer sun sunday sunny sydney tab tan tanner taylor
thursday tiger tin trey trinity trip true tucker tuesday van verity victor victory vienna violet virginia
wade wednesday west will willow win wing winter wolf woody wren young
"""
ORDINARY = frozenset(_ORDINARY.split())
"""Names that are also words of everyday English (or of dates): lower case alone, they are the word."""


def short_forms(word: str) -> frozenset[str]:
    """The folded names that a folded name is short for, and those that are short for it: "bob" gives "robert"."""
    found: set[str] = set()
    for line in _SHORT.strip().splitlines():
        formal, _, short = (part.split() for part in line.partition(":"))
        if word in formal:
            found.update(short)
        if word in short:
            found.update(formal)
    return frozenset(found)


def is_given_name(word: str) -> bool:
    """Whether a folded word is a given name in its own right, so that "zoe" is no misspelling of Joe."""
    return word in _GIVEN.split() or word in _SHORT.replace(":", " ").split()
