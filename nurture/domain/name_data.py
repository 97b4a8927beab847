"""Tables about given names: short forms, names that are real, names that are also words, titles."""

from functools import cache

_TITLES = "dr mr mrs ms mx miss prof professor sir dame rev fr sr sra dona don herr frau aunt auntie aunty uncle"
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
    return _forms().get(word, frozenset())


@cache
def _forms() -> dict[str, frozenset[str]]:
    forms: dict[str, set[str]] = {}
    for line in _SHORT.strip().splitlines():
        formal, _, short = (part.split() for part in line.partition(":"))
        for word in formal:
            forms.setdefault(word, set()).update(short)
        for word in short:
            forms.setdefault(word, set()).update(formal)
    return {word: frozenset(others) for word, others in forms.items()}


def names_with_short_forms() -> tuple[frozenset[str], frozenset[str]]:
    """The long names of the table of short forms, and the short ones."""
    rows = [line.partition(":") for line in _SHORT.strip().splitlines()]
    return frozenset(" ".join(row[0] for row in rows).split()), frozenset(" ".join(row[2] for row in rows).split())
