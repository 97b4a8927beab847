"""Kindness as a note has it, behind a colon: "received: advice from Liz", "gift given: Ana, a photo"."""

from collections.abc import Iterator, Mapping

from nurture.domain.capture.parts.phrases import Phrases
from nurture.domain.capture.scene import Mention
from nurture.domain.capture.values import Field, Part, Whom
from nurture.domain.name_data import TITLES

_LABELS = {
    **dict.fromkeys(("received", "got"), ("got", Field.RECEIVED)),
    **dict.fromkeys(("given", "gave"), ("gave", Field.GAVE)),
    "lent": ("I lent", Field.GAVE),
    "borrowed": ("I borrowed", Field.RECEIVED),
}
_LEADS = {Field.GAVE: frozenset({"to", "for"}), Field.RECEIVED: frozenset({"from", "by", "off"})}
_LONGEST = 24
"""Words of such a note."""


def labelled(words: Phrases) -> Iterator[Part]:
    """The kindnesses of a line that stand behind a label."""
    starts: Mapping[int, Mention] = {each.first: each for each in words.scene.mentions}
    for i, key in enumerate(words.keys[:-1]):
        if key in _LABELS and ":" in words.tokens[i + 1].gap:
            yield from _behind(words, starts, i)


def _behind(words: Phrases, starts: Mapping[int, Mention], i: int) -> Iterator[Part]:
    verb, field = _LABELS[words.keys[i]]
    first, end = i + 1, _sentence_end(words, i + 1)
    titled = words.keys[first] in TITLES | {"aunt", "uncle", "auntie"}
    who = starts.get(first + titled)
    if who and who.end < end and "," in words.tokens[who.end].gap:
        first = who.end
    else:
        lead = next((k for k in range(first + 1, end) if _leads(words, starts, k, field)), 0)
        who = starts[lead + 1] if lead else None
        end = lead or end
    if who:
        yield from _parts(words, verb, field, who.whom, first, words.end(first, end))


def _leads(words: Phrases, starts: Mapping[int, Mention], k: int, field: Field) -> bool:
    return words.keys[k] in _LEADS[field] and k + 1 in starts


def _sentence_end(words: Phrases, i: int) -> int:
    k = i + 1
    while k < min(len(words.keys), i + _LONGEST) and not (words.breaks(k) and "," not in words.tokens[k].gap):
        k += 1
    return k


def _parts(
    words: Phrases, verb: str, field: Field, whoms: tuple[Whom, ...], first: int, end: int
) -> Iterator[Part]:
    if end <= first:
        return
    from nurture.domain.typed_kindness import read

    said = words.text(first, end)
    _, deed = read(f"{verb} {said}")
    start = words.tokens[first].start
    for whom in whoms:
        if deed.text in said:
            yield Part(field, whom, deed.text, start, words.behind(end), deed.kind)
