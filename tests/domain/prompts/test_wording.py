import pytest
from hypothesis import given
from hypothesis import strategies as st

from nurture.domain.prompts.phrases import phrases
from nurture.domain.prompts.wording import LONGEST, is_done, known, relative, thing
from tests.domain.crowd import ODD


@pytest.mark.parametrize(
    ("noted", "said"),
    [
        ("pottery", "pottery"),
        ("pottery: throwing, glazing, and patience", "pottery"),
        ("azulejo patterns, with a stencil made from a box", "azulejo patterns"),
        ("can teach sourdough", "sourdough"),
        ("likes music", "music"),
        ("loves swimming in cold lakes", "swimming in cold lakes"),
        ("how to sharpen knives", "sharpening knives"),
        ("to sail something smaller than a ferry", "sailing something smaller than a ferry"),
        ("wants to learn to sail", "learning to sail"),
        ("to have Fridays off", "having Fridays off"),
        ("moving to Lisbon in May", "moving to Lisbon in May"),
        ("she is moving to Berlin", "moving to Berlin"),
        ("will move to Berlin, for love", "moving to Berlin"),
        ("going to move house", "moving house"),
        ("swims outdoors until the lake is 12 degrees", "swimming outdoors"),
        ("collects door handles and keeps a list of them", "collecting door handles"),
        ("her daughter Mia starts school", "your daughter Mia starting school"),
        ("her husband lost his job", "your husband losing his job"),
        ("helping his mother sell her house", None),
        ("helping his mother paint her house", "helping your mother paint her house"),
        ("a studio of her own", "a studio of your own"),
        ("their garden", "your garden"),
        ("Salma is born", "Salma being born"),
        ("She's pregnant", "being pregnant"),
        ("in hospital since Monday", "being in hospital"),
        ("to be back on the wall before he is forty", "being back on the wall"),
        ("watered the plants", "watering the plants"),
        ("fixed my bike", "fixing my bike"),
        ("Töpfern", "Töpfern"),
        ("陶芸", "陶芸"),
        ("AI/ML", "AI/ML"),
        ("she wants it that way", None),
        ("she told him that they would see", None),
        ("writes novels under a pen name she will not tell me", None),
        ("knows which reader will cry at which page", None),
        ("how Jonas keeps bees", None),
        ("helped her", None),
        ("a very long story about a very long day in a very long year that nobody wants to hear", None),
        ("50% off", None),
        ("{name} and {thing}", None),
        ("https://example.org/x", None),
        ("", None),
    ],
)
def test_what_was_noted_is_said_to_them(noted: str, said: str | None) -> None:
    found = thing(noted, phrases())
    assert (found.text if found else None) == said


@pytest.mark.parametrize(
    ("noted", "said"),
    [
        ("new job at the museum", "the new job at the museum"),
        ("has a new job", "the new job"),
        ("instructor's exam at the climbing wall", "the instructor's exam at the climbing wall"),
        ("PhD defence", "the PhD defence"),
        ("her exam on Friday", "your exam on Friday"),
        ("Salma", "Salma"),
        ("Mia's exam", "Mia's exam"),
        ("the divorce", "the divorce"),
        ("Ana Costa", "Ana Costa"),
    ],
)
def test_what_both_know_has_an_article(noted: str, said: str) -> None:
    assert known(noted, phrases()) == said


@pytest.mark.parametrize(
    ("noted", "doing"),
    [
        ("restores frescoes", True),
        ("sailing instructor", False),
        ("retired teacher", False),
        ("drove trams", None),
    ],
)
def test_what_somebody_does_is_told_from_what_they_are(noted: str, doing: bool | None) -> None:
    found = thing(noted, phrases(), past=False)
    assert (found.doing if found else None) == doing


@pytest.mark.parametrize(
    ("noted", "said"),
    [
        ("her sister Renate lives two streets away", "your sister Renate"),
        ("his twin, Chidi, bakes", "your twin"),
        ("two kids", "your two kids"),
        ("wife Lena, son Tom", "your wife Lena"),
        ("her elder sister Ruth is a judge", "your elder sister Ruth"),
        ("Emil is her son", ""),
        ("pregnant with twins", ""),
        ("", ""),
    ],
)
def test_relatives_are_named_as_theirs(noted: str, said: str) -> None:
    assert relative(noted, phrases()) == said


def test_what_is_over_is_known() -> None:
    assert is_done("passed the exam", phrases())
    assert not is_done("moving to Lisbon", phrases())


@given(
    st.one_of(
        st.text(), st.sampled_from(ODD), st.text("her his is to a the mia Mia starts moving.,; ", max_size=60)
    )
)
def test_a_thing_is_short_printable_and_has_no_template_in_it(text: str) -> None:
    for found in (thing(text, phrases()), thing(text, phrases(), the=True, past=False)):
        if found:
            assert found.text.isprintable()
            assert 0 < len(found.text) <= LONGEST
            assert not set(found.text) & set("{}[]")
    assert "{" not in relative(text, phrases())
