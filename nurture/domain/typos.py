"""Words that were probably meant: what a slip of the fingers turns into what."""

from collections.abc import Collection, Sequence

_LEAST = 3
"""Letters a word needs before a slip in it can be told from another word."""


def mistyped(asked: Sequence[str], vocabulary: Collection[str]) -> list[frozenset[str]] | None:
    """For each folded word, the words of the vocabulary it may stand for; None where one stands for nothing.

    One slip where either word has up to five letters, else two. A word that is itself a common given name is not a
    slip for another, unless more words come with it: "Zoe" is not Joe, but "Anna Costa" may be Ana Costa.
    """
    from nurture.domain.given_names import is_given_name

    if len(asked) == 1 and is_given_name(asked[0]):
        return None
    found: list[frozenset[str]] = []
    for word in asked:
        meant = {
            other for other, slips in _within(word, vocabulary, _allowed(word)) if _plausible(word, other, slips)
        }
        if not meant:
            return None
        found.append(frozenset(meant))
    return found


def resembling(asked: Sequence[str], vocabulary: Collection[str]) -> dict[str, int]:
    """The words of the vocabulary that look like any of these, with the slips between; real names too."""
    found: dict[str, int] = {}
    for word in asked:
        for other, slips in _within(word, vocabulary, _allowed(word)):
            found[other] = min(slips, found.get(other, slips))
    return found


def _allowed(word: str) -> int:
    return 0 if len(word) < _LEAST else 1 if len(word) <= 5 else 2


def _within(word: str, vocabulary: Collection[str], most: int) -> list[tuple[str, int]]:
    """The words at most so many slips away: letters changed, left out, put in, or swapped with the next."""
    if most == 0:
        return [(word, 0)] if word in vocabulary else []
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extract

    close = extract(word, list(vocabulary), scorer=OSA.distance, score_cutoff=most, limit=None)
    return [(other, int(slips)) for other, slips, _ in close if slips <= _allowed(other)]


def _plausible(word: str, other: str, slips: int) -> bool:
    """People get the first letter of a short name right, or swap it with the second."""
    return slips == 0 or len(word) > 4 or word[0] == other[0] or word[:2] == other[1::-1]
