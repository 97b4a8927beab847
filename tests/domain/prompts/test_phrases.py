import pytest

from nurture.domain.intentions import Intention
from nurture.domain.prompts.phrases import phrases
from nurture.domain.spheres import Sphere
from nurture.errors import InvalidValue

NAMED = {"name": "Ana", "thing": "pottery", "when": "last year", "years": "a year ago", "day": "today"}
NAMELESS = {slot: words for slot, words in NAMED.items() if slot != "thing"}
TOPICS = {
    Intention.CONGRATULATE: "success",
    Intention.ASK: "ask",
    Intention.LEARN: "learn",
    Intention.LAUGH: "laugh",
    Intention.HELP: "help",
    Intention.THANK: "thank",
    Intention.SHARE: "share",
    Intention.INTRODUCE: "introduce-learner introduce-teacher introduce-alike introduce-hope introduce-work",
    Intention.REMEMBER: "remember",
    Intention.HELLO: "hello",
}
OTHERS = "birthday hard light door"


@pytest.mark.parametrize("closeness", ["often", "seldom", "never"])
@pytest.mark.parametrize("sphere", Sphere)
@pytest.mark.parametrize("topics", [*TOPICS.values(), *OTHERS.split()])
def test_there_are_a_dozen_ways_to_say_it(topics: str, sphere: Sphere, closeness: str) -> None:
    found = {
        phrase.text
        for topic in topics.split()
        for slots in (NAMED, NAMELESS)
        for phrase in phrases().fitting(topic, sphere, closeness, slots)
    }
    assert len(found) >= 12


@pytest.mark.parametrize("sphere", Sphere)
@pytest.mark.parametrize("topic", ["success", "ask", "learn", "help", "thank", "share"])
def test_there_are_a_dozen_ways_to_name_the_thing(topic: str, sphere: Sphere) -> None:
    assert len(phrases().fitting(topic, sphere, "never", NAMED)) >= 12


def test_every_intention_has_its_phrases() -> None:
    assert set(TOPICS) == set(Intention)


@pytest.mark.parametrize("topic", sorted(phrases().topics))
def test_no_phrase_comes_twice_and_none_shouts(topic: str) -> None:
    texts = [phrase.text for phrase in phrases().topics[topic]]
    assert len(texts) == len(set(texts))
    assert not [text for text in texts if "!" in text or len(text) > 130 or text[-1] not in ".?"]


@pytest.mark.parametrize("topic", sorted({"thank", "channel"} ^ set(phrases().topics)))
def test_a_topic_can_be_spoken_of_without_naming_the_thing(topic: str) -> None:
    for sphere in Sphere:
        assert phrases().fitting(
            topic, sphere, "often", {"when": "last year", "years": "a year ago", "day": "today"}
        )


def test_the_thing_is_named_where_there_is_one() -> None:
    found = phrases().fitting("ask", Sphere.FRIEND, "often", NAMED)
    assert all("thing" in phrase.slots for phrase in found)


def test_friends_and_colleagues_are_spoken_to_in_their_own_voice() -> None:
    friend, work, both = (
        {phrase.text for phrase in phrases().fitting("hello", sphere, "seldom", NAMED)} for sphere in Sphere
    )
    assert friend - work
    assert work - friend
    assert both == friend | work


def test_what_stands_in_a_slot_is_not_read_as_a_phrase() -> None:
    phrase = phrases().fitting("share", Sphere.FRIEND, "often", NAMED)[0]
    assert "{name} {0.x} {" in phrase.said(NAMED | {"thing": "{name} {0.x} {"})


@pytest.mark.parametrize(
    ("words", "text", "found"),
    [
        ("laughter", "We LAUGHED until it hurt", True),
        ("laughter", "the slaughterhouse", False),
        ("hard", "her father passed away", True),
        ("hard", "passed the exam", False),
        ("good_news", "new job at the museum", True),
        ("good_news", "new jobs are rare", False),
        ("hard", "x" * 10_000 + " died", False),
    ],
)
def test_words_are_found_whole(words: str, text: str, found: bool) -> None:
    assert phrases().mentions(words, text) is found


def test_a_language_without_phrases_is_named() -> None:
    with pytest.raises(InvalidValue, match="xx"):
        phrases("xx")
