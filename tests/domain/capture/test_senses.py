import pytest

from nurture.domain.capture.line import tokenise
from nurture.domain.capture.positions import place_before
from nurture.domain.capture.senses import Sense, sense

NAMES = {
    "ana",
    "ben",
    "will",
    "grace",
    "faith",
    "hope",
    "rose",
    "may",
    "april",
    "sunday",
    "paris",
    "art",
    "mum",
    "felix",
}


def means(line: str, word: str) -> Sense:
    """What the word of the line is, where everybody of `NAMES` is known."""
    tokens = tokenise(line)
    i = next(i for i, token in enumerate(tokens) if line[token.start : token.end] == word)

    def is_name(k: int) -> bool:
        return tokens[k].key in NAMES

    return sense(tokens, i, i + 1, place_before(tokens, i, lambda k: tokens[k].key in ("ana", "ben")), is_name)


@pytest.mark.parametrize(
    ("line", "word", "sense_of_it"),
    [
        ("Will called", "Will", Sense.NAME),
        ("will said hi", "will", Sense.NAME),
        ("Will call Ben", "Will", Sense.LAST),
        ("will call Ben", "will", Sense.WORD),
        ("Grace and Faith came", "Grace", Sense.NAME),
        ("grace was late", "grace", Sense.LAST),
        ("grace said by Ben", "grace", Sense.WORD),
        ("Hope to see Ben", "Hope", Sense.WORD),
        ("Hope is moving", "Hope", Sense.NAME),
        ("Hope is all we have", "Hope", Sense.DOUBT),
        ("coffee with grace", "grace", Sense.NAME),
        ("she danced with grace", "grace", Sense.DOUBT),
        ("moving in May", "May", Sense.WORD),
        ("tea with May", "May", Sense.NAME),
        ("borrowed it from Will", "Will", Sense.NAME),
        ("trip to Paris", "Paris", Sense.WORD),
        ("visited Paris", "Paris", Sense.LAST),
        ("Paris called", "Paris", Sense.NAME),
        ("the art of it", "art", Sense.WORD),
        ("met her Mum", "Mum", Sense.WORD),
        ("met my Mum", "Mum", Sense.NAME),
        ("her dog Felix", "Felix", Sense.WORD),
        ("a kitten named Felix", "Felix", Sense.WORD),
        ("a boat called Faith", "Faith", Sense.WORD),
        ("their girl is called Rose", "Rose", Sense.WORD),
        ("his wife's called Rose", "Rose", Sense.WORD),
        ("met a nurse called Felix", "Felix", Sense.NAME),
        ("candles at St. Ana's", "Ana", Sense.WORD),
        ("drove to St Ana", "Ana", Sense.WORD),
        ("waited on Main St. Ana waved", "Ana", Sense.NAME),
        ("Mum of Ben rang", "Mum", Sense.WORD),
        ("in Rose Gardens", "Rose", Sense.WORD),
        ("up Mount Grace", "Grace", Sense.WORD),
        ("lunch at Art's", "Art", Sense.NAME),
        ("Rose rang", "Rose", Sense.NAME),
    ],
)
def test_a_name_that_is_a_word_too(line: str, word: str, sense_of_it: Sense) -> None:
    assert means(line, word) is sense_of_it
