"""A crowd of random people as real journals have them: cheap to make, and the same for the same seed."""

from collections.abc import Sequence
from datetime import date, timedelta
from random import Random

from nurture.domain.introductions import meets
from nurture.domain.kindness import Kindness, KindnessKind, Way
from nurture.domain.people import BoundaryKind, Channel, Fact, FactKind, Moment, MomentKind, Standing
from nurture.domain.portrait import Door, Match, PastPrompt, Portrait
from nurture.domain.relations import Acquaintance, RelationKind
from nurture.domain.spheres import Sphere
from nurture.domain.touches import Direction, Medium
from nurture.views.person import BoundaryLine, ThreadLine, TouchLine
from tests.domain.portraits import TODAY, portrait

NAMES = [
    "Ana Costa",
    "Ben Adeyemi",
    "Dr. Ruth Okello",
    "Costa, Maria",
    "Łukasz Zając",
    "Wulandari",
    "李小龙",
    "Anne-Marie O’Brien",
    "ليلى",
    "Jürgen Groß",
    "Prof. Dr. Inge Holm",
    "Zoë",
    "J. R. Smith",
    "Acme Ltd",
    "[red]Rob[/red]",
    "😀 Fun",
    "mia",
]

FACTS: dict[FactKind, tuple[str, ...]] = {
    FactKind.INTEREST: (
        "pottery",
        "old radios",
        "keeps bees on the roof",
        "likes long train rides, the longer the better",
        "Bach",
        "swims in the river until November",
        "3D printing",
        "she collects door handles and maps",
        "photography; mostly bridges",
        "plays the cello in two orchestras",
        "crypto and free trials",
        "buys and sells stamps",
        "politics",
        "Töpfern",
    ),
    FactKind.HOPE: (
        "a studio of her own",
        "to sail round the island before he is fifty",
        "wants to move closer to her parents",
        "a bigger kitchen",
        "to sell the flat and travel",
        "to find investors for the startup",
        "one day, a bakery",
        "to teach physics",
        "hopes that the landlord changes his mind",
    ),
    FactKind.CAN_TEACH: (
        "sourdough",
        "can teach juggling, with oranges",
        "pottery: throwing and glazing",
        "how to sharpen knives",
        "sailing",
        "teaches yoga",
        "negotiating a discount",
        "photography",
    ),
    FactKind.WANTS_TO_LEARN: (
        "pottery",
        "to sail",
        "Portuguese",
        "how to bake bread that rises",
        "wants to learn juggling",
        "how others do it",
        "photography, properly",
    ),
    FactKind.FAMILY: (
        "her daughter Mia starts school in autumn",
        "two kids",
        "his mother lives next door and calls every day",
        "wife Lena, son Tom",
        "his father died in spring",
        "Emil is her son",
        "her elder sister Ruth is a judge",
    ),
    FactKind.WORK: (
        "paramedic, nights mostly",
        "runs a small bakery",
        "teaches physics at a school",
        "drove trams for thirty years",
        "looking for somebody to redo the website",
        "head of sales at a bank",
        "sailing instructor",
        "illustrates books",
    ),
    FactKind.PLACE: ("Lisbon", "lives by the harbour, third floor", "grew up in Ayacucho"),
    FactKind.HOW_WE_MET: ("shared a taxi in the rain", "he caught my fall on the blue route"),
    FactKind.FOOD: ("no coriander, ever", "vegetarian", "pepper soup"),
    FactKind.GIFT_IDEA: ("chalk bag", "a waterproof thermometer"),
    FactKind.NOTE: ("call before noon", "speaks softly"),
}
THREADS = [
    "moving to Lisbon in May",
    "new job at the museum",
    "her exam on Friday",
    "his knee after the surgery",
    "the divorce",
    "her daughter Mia starts school",
    "passed the driving test",
    "Salma is born",
    "is pregnant",
    "looking for a flat",
    "applied for a grant",
    "wedding in the barn, next summer",
    "she says the roof leaks",
    "book is out in March",
    "selling the house",
    "funding round for the startup",
    "trains for the marathon",
    "PhD defence",
    "father in hospital",
    "got the job at the zoo",
    "waiting for the bank",
    "opening a shop in June",
    "her business plan",
    "painting the flat",
]
TOUCHES = [
    "coffee by the river, laughed until it hurt",
    "lunch with Ana",
    "long call about nothing",
    "she sent a joke about cats",
    "walked round the lake",
    "funeral of her aunt",
    "helped with the move",
    "dinner, four of us, too much garlic",
    "she got the job",
    "wrote to say hello",
    "his son was born on Monday",
    "met at the conference",
    "climbing and chips",
    "he asked about prices for a website",
    "talked about her divorce",
    "a silly film and popcorn",
    "karaoke!",
]
GIVEN = [
    "introduced me to Ben",
    "to Ben",
    "the drill",
    "her drill",
    "advice on the lease",
    "on the lease",
    "4 jars of jam",
    "",
    "helped me move",
    "watered the plants",
    "an afternoon with the tax letter",
    "a book about bees",
    "Ben",
    "being there in March",
    "50 euros in cash",
    "lent me her car",
    "the spare key",
    "sold me the bike cheap",
]
ODD = (
    "[red]alert[/red]",
    "{name} {thing} {0.__class__} {",
    "x" * 10_000,
    "word " * 2_000,
    "a\x1b[31mb\x07c\x00",
    "\u202eright to left\u202c",
    "🏺🏺🏺",
    " \n\t ",
    "'",
    "https://example.org/buy?now=1",
    "50% OFF!!! act now",
)
TOPICS = ("politics", "her divorce", "work", "money", "pottery", "health")


def crowd(count: int, first: int = 0) -> list[Portrait]:
    """So many random people."""
    return [somebody(seed) for seed in range(first, first + count)]


def somebody(seed: int) -> Portrait:
    """One random person, of whom more or less is known."""
    dice = Random(seed)
    touches = _touches(dice)
    exchanges = [touch for touch in touches if touch.direction is not Direction.OUT and not touch.broadcast]
    last = exchanges[0].happened_on if exchanges else None
    attempts = _attempts(dice, last)
    facts = _facts(dice)
    return portrait(
        id=seed + 1,
        name=dice.choice(NAMES),
        nicknames=dice.choice([(), (), ("Nita",), ("the plumber",)]),
        sphere=dice.choice(list(Sphere)),
        last_exchange=last,
        attempts=attempts,
        patient_until=TODAY + timedelta(dice.randint(-20, 20)) if attempts else None,
        touch_count=len(touches),
        facts=facts,
        moments=_moments(dice),
        threads=_threads(dice),
        boundaries=_boundaries(dice),
        channels=_channels(dice),
        kindnesses=_kindnesses(dice),
        touches=touches,
        around_then=_around_then(dice),
        doors=tuple(
            Door(medium, dice.randint(0, 4), dice.randint(0, 2))
            for medium in dice.sample(list(Medium), dice.randint(0, 3))
        ),
        acquaintances=dice.choice([(), (Acquaintance(901, "Ben", RelationKind.FRIEND),)]),
        matches=_matches(dice, facts),
        past_prompts=_past(dice, facts),
        archived_on=TODAY if dice.random() < 0.03 else None,
        died_on=TODAY - timedelta(400) if dice.random() < 0.03 else None,
    )


def _some(dice: Random, texts: Sequence[str]) -> str:
    return dice.choice(ODD) if dice.random() < 0.06 else dice.choice(texts)


def _ago(dice: Random, most: int) -> date:
    return TODAY - timedelta(dice.randint(0, most))


def _few(dice: Random, most: int) -> range:
    return range(dice.choice([0, 0, 1, 2, most]))


def _facts(dice: Random) -> tuple[Fact, ...]:
    kinds = [dice.choice(list(FactKind)) for _ in range(dice.choice([0, 1, 3, 6, 12]))]
    told = [None, _ago(dice, 900)]
    return tuple(Fact(kind, _some(dice, FACTS[kind]), dice.choice(told), n + 100) for n, kind in enumerate(kinds))


def _moments(dice: Random) -> tuple[Moment, ...]:
    days = [TODAY + timedelta(dice.randint(-15, 15)) for _ in _few(dice, 2)]
    labels = ["", "wedding", "her father", "name day", "their anniversary"]
    kinds = list(MomentKind)
    return tuple(
        Moment(dice.choice(kinds), day.month, day.day, dice.choice([None, 1980]), _some(dice, labels), n + 200)
        for n, day in enumerate(days)
    )


def _threads(dice: Random) -> tuple[ThreadLine, ...]:
    asks = [None, TODAY + timedelta(dice.randint(-100, 100))]
    return tuple(
        ThreadLine(n + 300, _some(dice, THREADS), _ago(dice, 500), dice.choice(asks)) for n in _few(dice, 4)
    )


def _touches(dice: Random) -> tuple[TouchLine, ...]:
    days = sorted((_ago(dice, 900) for _ in range(dice.choice([0, 0, 1, 5, 15]))), reverse=True)
    ways = [Direction.MUTUAL, Direction.MUTUAL, Direction.IN, Direction.OUT]
    media = list(Medium)
    return tuple(
        TouchLine(
            n + 400, day, dice.choice(media), dice.choice(ways), dice.random() < 0.1, _some(dice, TOUCHES), "", ()
        )
        for n, day in enumerate(days)
    )


def _around_then(dice: Random) -> tuple[TouchLine, ...]:
    days = [TODAY - timedelta(365 * year + dice.randint(-9, 9)) for year in range(1, dice.choice([1, 1, 2, 14]))]
    return tuple(
        TouchLine(n + 450, day, Medium.IN_PERSON, Direction.MUTUAL, False, _some(dice, TOUCHES), "", ())
        for n, day in enumerate(days)
    )


def _attempts(dice: Random, last: date | None) -> tuple[date, ...]:
    first = last or TODAY - timedelta(90)
    days = (TODAY - first).days
    return tuple(
        sorted(TODAY - timedelta(dice.randint(0, days)) for _ in range(dice.choice([0, 0, 0, 0, 1, 2, 3])))
    )


def _kindnesses(dice: Random) -> tuple[Kindness, ...]:
    made = []
    for n in _few(dice, 3):
        on = _ago(dice, 700)
        way, kind = dice.choice(list(Way)), dice.choice(list(KindnessKind))
        done = dice.choice([None, None, TODAY])
        made.append(Kindness(way, kind, _some(dice, GIVEN), on, done, dice.choice([None, done]), n + 500))
    return tuple(made)


def _channels(dice: Random) -> tuple[Channel, ...]:
    kinds = ["email", "phone", "signal", "whatsapp", "linkedin", "web", "address", "carrier pigeon"]
    standings = list(Standing)
    return tuple(
        Channel(kind, f"{kind}-{n}", standing=dice.choice(standings), id=n + 600)
        for n, kind in enumerate(dice.sample(kinds, dice.randint(0, 4)))
    )


def _boundaries(dice: Random) -> tuple[BoundaryLine, ...]:
    made = []
    for n in range(dice.choice([0, 0, 0, 1, 2])):
        kind = dice.choice(list(BoundaryKind))
        about = {"not-on": dice.choice(["phone", "facebook"]), "not-about": dice.choice(TOPICS)}.get(kind, "")
        until = dice.choice([None, None, TODAY + timedelta(dice.randint(-50, 50))])
        lifted = dice.choice([None, None, TODAY])
        made.append(
            BoundaryLine(n + 700, f"please {kind} {about}", kind, about, _ago(dice, 300), "", until, lifted)
        )
    return tuple(made)


def _matches(dice: Random, facts: tuple[Fact, ...]) -> tuple[Match, ...]:
    others = [Fact(kind, text, None, 800 + n) for kind in FACTS for n, text in enumerate(FACTS[kind])]
    near = [(mine, theirs) for mine in facts for theirs in dice.sample(others, 12)]
    likely = [pair for pair in near if meets(*pair)] + near[:1]
    return tuple(
        Match(mine, 900 + n, dice.choice(NAMES), dice.choice(list(Sphere)), theirs)
        for n, (mine, theirs) in enumerate(likely[:4])
    )


def _past(dice: Random, facts: tuple[Fact, ...]) -> tuple[PastPrompt, ...]:
    subjects = [f"fact:{fact.id}" for fact in facts] + ["hello", "laugh", "door", "thread:300", "question:food"]
    chosen = dice.sample(subjects, min(len(subjects), dice.choice([0, 0, 1, 3])))
    return tuple(PastPrompt(subject, dice.random() < 0.4, _ago(dice, 500)) for subject in chosen)
