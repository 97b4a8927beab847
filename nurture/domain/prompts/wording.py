"""A fact as it was noted ("her daughter Mia starts school") as one would speak of it to the person themselves
("your daughter Mia starting school"): something that can stand behind "about" and "with".

Where that is not safe the answer is nothing, and the phrases that do without it are used: an opener that speaks of
nothing in particular is better than one that is wrong. What the wording knows of the language is in its phrases.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from nurture.domain.prompts.phrases import Phrases

LONGEST = 60
"""Letters of a thing that still fits into one short sentence."""
_MOST_WORDS = 6
"""Of a bare noun: of a longer one, with no verb among its words that is known, nobody can say what it is."""
_BREAK = re.compile(r"[,;:!?()“”\"–—]|\.(?:\s|$)|\s-\s|\s/\s")
_ODD = re.compile(r"[\[\]{}<>|\\`@#*_=^~…%$€£+]|://|www\.")
_SHORTENED = re.compile(r"(?i)\b(he|she|they)'s\b|\bthey're\b")


class Thing(NamedTuple):
    """What a phrase can name."""

    text: str
    doing: bool
    """Something that somebody does ("moving to Lisbon"), not something there is ("the new job")."""


def thing(text: str, phrases: Phrases, *, the: bool = False, past: bool = True) -> Thing | None:
    """The thing a fact is about; with `the`, one that is known to both: "new job" is "the new job".

    Without `past`, what is over is none: nobody is asked today about driving the tram they drove.
    "can teach sourdough" is "sourdough", "to sail, one day" is "sailing". None where it is too long, of another
    script of signs, or a sentence that cannot be turned round.
    """
    words = _head(text, phrases)
    if not words:
        return None
    words, lead = _without_lead(words, phrases)
    over = not past and words[0].lower() in phrases.words["past"]
    if over or lead in phrases.words["asking"]:
        return None
    found = _turned(words, lead, phrases) or _named(words, lead, phrases, the)
    if found is None:
        return None
    spoken = _spoken_to(found.text.split(" "), phrases)
    return found._replace(text=spoken) if spoken and len(spoken) <= LONGEST else None


def known(text: str, phrases: Phrases) -> str:
    """A thing that both have spoken of: "a new job" is "the new job"; empty where it cannot be named."""
    found = thing(text, phrases, the=True)
    if found is None:
        return ""
    first, _, rest = found.text.partition(" ")
    return f"{phrases.words['the']} {rest}" if first in phrases.words["some"] and rest else found.text


def is_done(text: str, phrases: Phrases) -> bool:
    """Whether it tells of something that is over: "passed the exam"."""
    return text.partition(" ")[0].lower() in phrases.words["done"]


def relative(text: str, phrases: Phrases) -> str:
    """Who of theirs a fact is about: "her sister Renate lives next door" is "your sister Renate"; else empty."""
    words = _head(text, phrases)
    owned = bool(words) and words[0].lower() in phrases.words["owners"]
    length = _kin(words[owned:], phrases)
    if not length:
        return ""
    said = " ".join(words[owned:][:length])
    return f"{phrases.words['your']} {said}"


def _head(text: str, phrases: Phrases) -> list[str]:
    """The words before the first break of the sentence."""
    line = " ".join(text[:500].split()).replace("’", "'")
    if not line.isprintable() or _ODD.search(line) or phrases.mentions("trade", line):
        return []
    found = _BREAK.search(line)
    words = _SHORTENED.sub(_is, line[: found.start()] if found else line).split()
    return words[: next((place for place in range(1, len(words)) if _turns(words, place, phrases)), None)]


def _turns(words: list[str], place: int, phrases: Phrases) -> bool:
    """Whether another clause begins here: "until the lake is cold", "and keeps a chart"."""
    if words[place] in phrases.words["joins"]:
        return place + 1 < len(words) and words[place + 1] in phrases.words["doing"]
    return words[place] in phrases.words["turns"]


def _is(found: re.Match[str]) -> str:
    return f"{found[1]} is" if found[1] else "they are"


def _without_lead(words: list[str], phrases: Phrases) -> tuple[list[str], str]:
    """Words behind "she would like to", "can teach" and the like, and the last word that was taken away."""
    leads, lead = phrases.words["leads"], ""
    while len(words) > 1:
        if words[0].lower() in phrases.words["before_to"] and words[1].lower() in phrases.words["infinitive"]:
            words = words[1:]
        elif words[0].lower() not in leads or (
            lead in phrases.words["infinitive"] and words[0].lower() in phrases.words["base"]
        ):
            break
        lead, words = words[0].lower(), words[1:]
    return words, lead


def _turned(words: list[str], lead: str, phrases: Phrases) -> Thing | None:
    """A verb as what one is doing; behind a name or a relative, the one who does it."""
    first = words[0].lower()
    doing = phrases.words["doing"].get(first, "")
    after = phrases.words["infinitive"] | phrases.words["able"]
    told = phrases.words["base"].get(first, "") if lead in after else ""
    doing = doing or _regular(words, phrases)
    if told or doing or (_is_doing(first, phrases) and not _is_trade(words, phrases)):
        return Thing(" ".join([told or doing or first, *words[1:]]), doing=True)
    if _is_state(words, phrases):
        return Thing(" ".join([phrases.words["being"], first, *words[1:]]), doing=True)
    length = _subject(words, phrases)
    verb = phrases.words["doing"].get(words[length].lower(), "") if 0 < length < len(words) else ""
    if not verb:
        return None
    rest = words[length + 1 :]
    if rest and _is_doing(rest[0], phrases) and verb == phrases.words["being"]:
        verb, rest = rest[0], rest[1:]
    return Thing(" ".join([*words[:length], verb, *rest]), doing=True)


def _is_state(words: list[str], phrases: Phrases) -> bool:
    """How somebody is or where, "pregnant with twins", "in hospital"; not "retired cartographer"."""
    first = words[0].lower()
    if first in phrases.words["places"]:
        return len(words) > 1
    return first in phrases.words["states"] and (len(words) == 1 or words[1] in phrases.words["prepositions"])


def _regular(words: list[str], phrases: Phrases) -> str:
    """A past that is not among the known verbs, with what was done behind it: "watered (the plants)"."""
    behind = phrases.words["articles"] | phrases.words["owners"] | phrases.words["objects"]
    first = words[0].lower()
    if len(words) < 2 or words[1].lower() not in behind or len(first) < 5 or first.endswith("eed"):
        return ""
    endings = phrases.words["regular"].items()
    return next((first.removesuffix(past) + doing for past, doing in endings if first.endswith(past)), "")


def _is_doing(word: str, phrases: Phrases) -> bool:
    return (
        word.endswith(phrases.words["doing_ending"]) and len(word) > 4 and word not in phrases.words["not_doing"]
    )


def _is_trade(words: list[str], phrases: Phrases) -> bool:
    """Whether it is what somebody is called for doing it: "sailing instructor"."""
    second = words[1].lower() if len(words) > 1 else ""
    return second.endswith(tuple(phrases.words["doers"])) and second not in phrases.words["prepositions"]


def _subject(words: list[str], phrases: Phrases) -> int:
    """How many words say who it is: "her daughter Mia", "Salma"; 0 where they do not."""
    owned = int(words[0].lower() in phrases.words["owners"])
    kin = _kin(words[owned:], phrases)
    if kin:
        return owned + kin
    return next((n for n, word in enumerate(words) if not word[:1].isupper()), len(words)) if not owned else 0


def _kin(words: list[str], phrases: Phrases) -> int:
    """How many words are a relative: "daughter Mia", "two kids", "old mother"; 0 where they are none."""
    for place, word in enumerate(words[:3]):
        if word.lower() in phrases.words["kin"]:
            named = [each for each in words[place + 1 : place + 2] if each[:1].isupper()]
            return place + 1 + len(named)
        if word.lower() not in phrases.words["before_kin"]:
            break
    return 0


def _named(words: list[str], lead: str, phrases: Phrases, the: bool) -> Thing | None:
    """Words that name something: short, without a verb."""
    lower = [word.lower() for word in words]
    unfinished = lead in phrases.words["unfinished"] or lower[0] in phrases.words["leads"]
    if unfinished or len(words) > _MOST_WORDS + (lower[0] in phrases.words["articles"]):
        return None
    if not phrases.words["finite"].isdisjoint(lower) or not any(map(str.isalpha, "".join(words))):
        return None
    before = phrases.words["articles"] | phrases.words["owners"]
    linked = phrases.words["prepositions"] | before | phrases.words["joins"]
    if any(word in before and lower[place] not in linked for place, word in enumerate(lower[1:])):
        return None  # "lost the keys": what stands before an article, and is no preposition, is a verb
    if lower[0] in before:
        words = [lower[0], *words[1:]]
    elif the and _is_common(words, phrases):
        words = [phrases.words["the"], *words]
    return Thing(" ".join(words), doing=False)


def _is_common(words: list[str], phrases: Phrases) -> bool:
    """Whether it is no name: "PhD defence" and "exam" are things, "Salma" and "Mia's exam" are not."""
    place = next((n for n, word in enumerate(words) if n and word in phrases.words["prepositions"]), len(words))
    first = words[0]
    if not first.isascii() or (first.endswith("'s") and first[:1].isupper()):
        return False
    return any(word.islower() for word in words[:place])


def _spoken_to(words: list[str], phrases: Phrases) -> str:
    """Third person into second; empty where nobody can say who is meant.

    Behind a relative, or behind another pronoun, "her" may be somebody else's: then it stays as it was noted.
    """
    said: list[str] = []
    owner = kin = ""
    for place, word in enumerate(words):
        lower = word.lower()
        follower = words[place + 1].lower() if place + 1 < len(words) else ""
        if lower in phrases.words["owners"]:
            whole = follower and follower not in phrases.words["prepositions"]
            if not whole and lower == phrases.words["ambiguous"]:
                return ""
            if lower == (owner or lower) and not kin:
                owner, word = lower, phrases.words["your"]
        elif lower in phrases.words["kin"]:
            kin = lower
        elif lower in phrases.words["persons"]:
            return _cut_before(said, phrases)
        said.append(word)
    return " ".join(said)


def _cut_before(said: list[str], phrases: Phrases) -> str:
    """What stands before the clause that speaks of somebody as "she"."""
    places = [n for n, word in enumerate(said) if n > 1 and word in phrases.words["clauses"]]
    return " ".join(said[: places[-1]]) if places else ""
