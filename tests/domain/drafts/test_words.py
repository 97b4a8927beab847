import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nurture.domain.drafts.words import ENDS, MOST_WORDS, Speller, bare, message, sentences

SPELLER = Speller(
    {"'m": "am", "'ll": "will", "won't": "will not", "pls": "please"}, frozenset({"the", "a", "really"})
)
HOSTS = {"etsy.com": "shop", "calendly.com": "booking"}


def words(text: str) -> list[str]:
    return list(message(text, SPELLER, HOSTS).words)[1:]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I'm really the one", ["i", "am", "one"]),
        ("I’ll do", ["i", "will", "do"]),
        ("won't", ["will", "not"]),
        ("hasn't", ["has", "not"]),
        ("Pls!", ["please", "!"]),
        ("check-in", ["check", "in"]),
        ("What?! No…", ["what", "?", "no", "."]),
        ("20% off", ["<percent>", "off"]),
        ("20 per cent", ["<percent>"]),
        ("£15, 15 euro, 15€, $1,500", ["<money>"] * 4),
        ("at 5.30", ["at", "<num>"]),
        ("ana@example.org", ["<email>"]),
        ("Hi {name}, [NAME] %FIRST_NAME% <<name>>", ["hi", "<blank>", "<blank>", "<blank>", "<blank>"]),
        ("see [1] and [ ]", ["see", "<num>", "and"]),
        ("#goals @ana 🚀👇", ["<tag>", "<handle>", "<hype>", "<point>"]),
        ("https://example.org/x?y=1", ["<url>"]),
        ("example.org", ["<url>"]),
        ("www.etsy.com/shop/me", ["<shop>"]),
        ("me.etsy.com", ["<shop>"]),
        ("https://calendly.com/jo/15min", ["<booking>"]),
        ("https://example.org/?ref=jo", ["<ref>"]),
        ("on Saturday.It rains", ["on", "saturday", ".", "it", "rains"]),
        ("", []),
    ],
)
def test_a_text_as_words(text: str, expected: list[str]) -> None:
    assert words(text) == expected


def test_a_line_that_a_mail_program_broke_goes_on() -> None:
    long = "one two three four five six seven eight nine ten eleven twelve\nthirteen"
    assert "." not in words(long)
    assert words("Hi Ana\nthanks") == ["hi", "ana", ".", "thanks"]
    assert words(long.replace("\n", "\n\n")).count(".") == 1


def test_a_book_is_read_up_to_its_tenth_page() -> None:
    assert len(words("go " * (MOST_WORDS * 2))) == MOST_WORDS


@given(st.text())
@settings(max_examples=100, deadline=None)
def test_each_word_stands_where_it_says(text: str) -> None:
    found = message(text, SPELLER, HOSTS)
    assert len(found.words) == len(found.spans)
    assert all(0 <= start <= end <= len(text) for start, end in found.spans)
    assert list(found.spans) == sorted(found.spans)


def test_sentences_stand_between_full_stops() -> None:
    found = list(sentences([".", "hi", "ana", "!", "you", "in", "?", ".", "bye"]))
    assert found == [(0, (".", "hi", "ana", "!")), (3, (".", "you", "in", "?")), (7, (".", "bye"))]


@given(st.lists(st.sampled_from(["a", "b", ".", "?"]), max_size=20))
@settings(max_examples=100, deadline=None)
def test_no_word_is_lost_between_sentences(tail: list[str]) -> None:
    every = [".", *tail]
    inside = [word for _, sentence in sentences(every) for word in sentence if word not in ENDS]
    assert inside == [word for word in every if word not in ENDS]
    assert all(every[start + 1 : start + len(said)] == list(said[1:]) for start, said in sentences(every))


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://www.Example.org/Shop/", "example.org/shop"),
        ("example.org.", "example.org"),
        ("http://example.org", "example.org"),
    ],
)
def test_a_link_without_ornament(url: str, expected: str) -> None:
    assert bare(url) == expected
