"""What was given and received: keeping, listing, thanking, giving back."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

import click

from nurture.cli.command import Command, command, complete_name, json_option, name_argument
from nurture.cli.knowing import one_thing, remove_option
from nurture.cli.parsing import day_behind, item_of
from nurture.cli.shell import Shell
from nurture.domain.kindness import Kindness, KindnessKind, Way, outcome, spelled_day, words
from nurture.errors import AmbiguousName, InvalidValue
from nurture.views.documents import as_json as ready

if TYPE_CHECKING:
    from nurture.domain.kindness import Lending
    from nurture.journal.kindnesses import Kindnesses
    from nurture.views.receipts import Receipt


def _giving(way: Way, *examples: str, told: str) -> Command:
    """The command `gave` or `received`."""

    @command(*examples, name=str(way))
    @name_argument(words=False)
    @click.argument("text", nargs=-1)
    @click.option("--kind", type=click.Choice([str(kind) for kind in KindnessKind]), help="What kind it was.")
    @click.option("--on", "day", metavar="DATE", help="When: yesterday, last tue, 3 may; else today.")
    @remove_option
    @json_option
    @click.pass_obj
    def keep(
        shell: Shell,
        name: str,
        text: tuple[str, ...],
        kind: str | None,
        day: str | None,
        remove: int | None,
        as_json: bool,
    ) -> None:
        one_thing({"TEXT": text, "--remove": remove})
        person = shell.person(name)
        items = [each for each in shell.journal.kindnesses.of(person.id) if each.way is way]
        if remove is not None:
            receipt = shell.journal.kindnesses.remove(item_of(items, remove, "kindness").id)
        elif text:
            receipt = shell.journal.kindnesses.add(person.id, _read(shell, way, " ".join(text), kind, day))
        else:
            shell.listing(
                items, _rows(items, shell.journal.today()), as_json, f"Nothing {told} {person.name} yet."
            )
            return
        shell.receipt(receipt, as_json, name=person.name)

    keep.help = f"Keep what was {told} them, as a memory; without TEXT list it, by number."
    return keep


def _read(shell: Shell, way: Way, text: str, kind: str | None, day: str | None) -> Kindness:
    """What the words say; with `--kind` they are kept as they are."""
    from nurture.domain.typed_kindness import kindness

    journal = shell.journal
    if kind:
        found = Kindness(way, KindnessKind(kind), text, journal.today())
    else:
        found = kindness(text, journal.today(), journal.settings.date_order, way)
    return found._replace(happened_on=day_behind(journal, day)) if day else found


def _rows(items: Sequence[Kindness], today: date) -> list[tuple[str, str, str, str]]:
    return [(each.kind, each.text, spelled_day(each.happened_on, today), outcome(each, today)) for each in items]


gave = _giving(
    Way.GAVE,
    'nurture gave Ana "advice: how to price a kiln"',
    'nurture gave Ben "lent: the ladder" --on yesterday',
    "nurture gave Ana a jar of jam --kind gift",
    "nurture gave Ana",
    told="given to",
)

received = _giving(
    Way.RECEIVED,
    'nurture received Ana "introduced me to Ben"',
    "nurture received Ben lent me his drill",
    "nurture received Ana an afternoon with the tax letter --on 'last tue'",
    "nurture received Ana",
    told="received from",
)


def _settling(
    name: str,
    *examples: str,
    waits: Callable[[Kindness], bool],
    what: tuple[str, str],
    act: Callable[["Kindnesses", int, date | None], "Receipt"],
    when: str,
) -> Command:
    """The command `thank` or `returned`: `act` is done to the one kindness that `waits`; `what` it waits for."""

    @command(*examples, name=name)
    @name_argument(words=False)
    @click.argument("number", type=int, required=False, metavar="[N]")
    @click.option("--on", "day", metavar="DATE", help=when)
    @json_option
    @click.pass_obj
    def settle(shell: Shell, name: str, number: int | None, day: str | None, as_json: bool) -> None:
        person, kindnesses = shell.person(name), shell.journal.kindnesses
        items = [each for each in kindnesses.of(person.id) if waits(each)]
        if not items:
            raise InvalidValue(f"Nothing between you and {person.name} {what[0]}.")
        if number is not None:
            chosen = item_of(items, number, "kindness among them")
        else:
            chosen = items[0] if len(items) == 1 else _asked(shell, items, f"Several things {what[1]}. Which one?")
        on = day_behind(shell.journal, day) if day else None
        shell.receipt(act(kindnesses, chosen.id, on), as_json, name=person.name)

    return settle


thank = _settling(
    "thank",
    "nurture thank Ana",
    "nurture thank Ben 1 --on yesterday",
    waits=lambda each: each.unthanked,
    what=("waits for thanks", "wait for thanks"),
    act=lambda kindnesses, key, on: kindnesses.thank(key, on),
    when="When you thanked them; else today.",
)
thank.help = "Note that you thanked them; where several things wait for thanks, N says which."

returned = _settling(
    "returned",
    "nurture returned Ana",
    "nurture returned Ben 1 --on yesterday",
    waits=lambda each: each.out,
    what=("is lent", "are lent"),
    act=lambda kindnesses, key, on: kindnesses.returned(key, on),
    when="When it came back; else today.",
)
returned.help = "Note that what was lent is back, theirs or yours; where several things are out, N says which."


def _asked(shell: Shell, items: Sequence[Kindness], question: str) -> Kindness:
    """Which of several is meant. Raises `AmbiguousName` where nobody is there to ask."""
    lines = [words(each, shell.journal.today()) for each in items]
    if shell.asks:
        return items[shell.choose(question, lines)]
    numbered = tuple(f"{number}  {line}" for number, line in enumerate(lines, 1))
    raise AmbiguousName(question, numbered, "Say its number; nothing was written.")


@command("nurture lent", 'nurture lent Ana "the tent" --on yesterday', "nurture lent Ana")
@click.argument("name", required=False, shell_complete=complete_name)
@click.argument("text", nargs=-1)
@click.option("--on", "day", metavar="DATE", help="When you lent it; else today.")
@json_option
@click.pass_obj
def lent(shell: Shell, name: str | None, text: tuple[str, ...], day: str | None, as_json: bool) -> None:
    """Keep what you lent them; without TEXT list what is not yet back, by you and to you, longest first."""
    journal = shell.journal
    person = shell.person(name) if name else None
    if person and text:
        kindness = _read(shell, Way.GAVE, " ".join(text), KindnessKind.LENT, day)
        shell.receipt(journal.kindnesses.add(person.id, kindness), as_json, name=person.name)
        return
    if day:
        raise click.UsageError("What was lent on that day? Say TEXT too.")
    lines = [line for line in journal.kindnesses.lent() if not person or line.person_id == person.id]
    _list_lent(shell, lines, as_json)


def _list_lent(shell: Shell, lines: "Sequence[Lending]", as_json: bool) -> None:
    from nurture.cli.text import table

    if as_json:
        shell.say_json(
            [{"person_id": line.person_id, "name": line.name, **ready(line.kindness)} for line in lines]
        )
    elif lines:
        today = shell.journal.today()
        shell.say(table([(words(line.kindness, today, line.name),) for line in lines], shell.screen))
    else:
        shell.tell("Nothing is lent.")
