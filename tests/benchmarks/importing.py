"""Importing 10,000 vCards, whole, against a program that only parses them with vobject."""

import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from random import Random

from tests.benchmarks import journals, prose
from tests.benchmarks.figures import Figure, figure, interleaved, middle, milliseconds
from tests.benchmarks.names import people
from tests.benchmarks.processes import environment, nurture, run
from tests.benchmarks.targets import PARSING

CARDS = 10_000

ROUNDS = 3

CARD = """BEGIN:VCARD
VERSION:3.0
UID:{at}-of-the-benchmark
FN:{name}
N:{last};{first};;;
EMAIL;TYPE=INTERNET,HOME:{mail}@example.org
TEL;TYPE=CELL:+44 7700 {at:06}
BDAY:19{year}-0{month}-1{month}
ORG:{org};
NOTE:{note}
CATEGORIES:{category}
END:VCARD
"""

PARSE = """
import sys, vobject
text = open(sys.argv[1], encoding="utf-8", newline="").read()
cards = [part + "END:VCARD\\r\\n" for part in text.split("END:VCARD\\r\\n")[:-1]]
for card in cards:
    vobject.readOne(card, allowQP=True, ignoreUnreadable=True)
print(len(cards))
"""


def address_book() -> Path:
    """A file of so many cards, made now where it is not there yet."""
    path = journals.folder() / f"{CARDS}.vcf"
    if not path.exists():
        random = Random(CARDS)
        cards = (_card(at, name, random) for at, name in enumerate(people(CARDS, random)))
        path.write_text("".join(cards).replace("\n", "\r\n"), encoding="utf-8", newline="")
    return path


def _card(at: int, name: str, random: Random) -> str:
    first, last = name.split(" ")
    return CARD.format(
        at=at,
        name=name,
        first=first,
        last=last,
        mail=f"someone{at}",
        year=random.randint(50, 99),
        month=random.randint(1, 9),
        org=f"{random.choice(prose.WORDS).capitalize()} Ltd",
        note=prose.sentence(random),
        category=random.choice(("Friends", "Work", "Pottery")),
    )


def importing(letter: str) -> Iterator[Figure]:
    """Both as whole processes; the journal is a fresh copy of an empty one each time."""
    book, env = address_book(), environment(journals.folder())
    parse = [sys.executable, "-c", PARSE, str(book)]

    def ours() -> float:
        journal = journals.copy(journals.empty(), "importing")
        return milliseconds(partial(run, nurture("import", str(book), journal=journal), env))

    taken = interleaved({"ours": ours, "parse": lambda: milliseconds(partial(run, parse, env))}, ROUNDS)
    yield figure("importing 10,000 vCards", PARSING, letter, middle(taken["ours"]), middle(taken["parse"]))
