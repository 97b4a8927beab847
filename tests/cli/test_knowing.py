"""fact, channel, thread, promise, moment, boundary: keeping, listing by number, ending, removing."""

import pytest

from tests.cli.prompt import HOSTILE, Prompt

KEPT = {
    "fact": ("family: two daughters", "facts", "text", "two daughters"),
    "channel": ("email ana@example.org", "channels", "address", "ana@example.org"),
    "thread": ("moving to Lisbon", "threads", "text", "moving to Lisbon"),
    "promise": ("the recipe", "promises", "text", "the recipe"),
    "moment": ("anniversary 2015-06-20 --label wedding", "moments", "label", "wedding"),
    "boundary": ("not on Facebook, please", "boundaries", "words", "not on Facebook, please"),
}


@pytest.mark.parametrize("command", KEPT)
def test_keeping_listing_and_undoing(friends: Prompt, command: str) -> None:
    words, section, field, text = KEPT[command]
    kept = friends.json(f"{command} Ana {words}")
    (item,) = friends.json(f"{command} Ana")
    assert (item["id"], item[field]) == (kept["id"], text)
    assert [each["id"] for each in friends.json("show Ana")[section]] == [kept["id"]]
    shown = friends.ok(f"{command} Ana")
    assert shown.startswith("1  ")
    assert text in shown
    friends.ok("undo")
    assert friends.json(f"{command} Ana") == []


@pytest.mark.parametrize("command", KEPT)
def test_an_empty_list_is_a_message(friends: Prompt, command: str) -> None:
    result = friends(f"{command} Ana")
    assert (result.exit_code, result.stdout) == (0, "")
    assert "Ana Costa" in result.stderr


@pytest.mark.parametrize("command", [command for command in KEPT if command != "boundary"])
def test_removing_by_number_and_by_key(friends: Prompt, command: str) -> None:
    words = KEPT[command][0]
    friends.ok(f"{command} Ana {words}")
    friends.ok(f"{command} Ana --remove 1")
    key = friends.json(f"{command} Ana {words}")["id"]
    assert "There is no" in friends.refused(f"{command} Ana --remove 2")
    friends.ok(f"{command} Ana --remove {key}")
    assert friends.json(f"{command} Ana") == []


@pytest.mark.parametrize("command", KEPT)
def test_nobody_of_that_name(friends: Prompt, command: str) -> None:
    assert "Zork" in friends.refused(f"{command} Zork {KEPT[command][0]}")


@pytest.mark.parametrize(
    ("words", "kind", "text"),
    [
        ("can teach: pottery", "can-teach", "pottery"),
        ("Wants-To-Learn: knots", "wants-to-learn", "knots"),
        ("met: at a fair", "how-we-met", "at a fair"),
        ("gift: chalk: the good one", "gift-idea", "chalk: the good one"),
        ("kids: Tom and Ida", "note", "kids: Tom and Ida"),
        ("https://example.org", "note", "https://example.org"),
        ("loves rain", "note", "loves rain"),
        (f"note: {HOSTILE}", "note", HOSTILE),
    ],
)
def test_the_kind_of_a_fact(friends: Prompt, words: str, kind: str, text: str) -> None:
    friends.ok("fact Ana", *words.split(" "))
    (fact,) = friends.json("fact Ana")
    assert (fact["kind"], fact["text"], fact["learned_on"]) == (kind, text.strip(), "2026-11-22")
    assert "\x1b" not in friends.ok("fact Ana")


def test_a_fact_was_told_on_its_own_day(friends: Prompt) -> None:
    friends.ok("fact Ana hope: a house by the sea --told 'last tue'")
    assert friends.json("fact Ana")[0]["learned_on"] == "2026-11-17"
    assert "still to come" in friends.refused("fact Ana hope: a boat --told 2026-11-23")


def test_more_is_said_about_a_channel_that_is_there(friends: Prompt) -> None:
    friends.ok("channel Ana Email ana@example.org")
    friends.ok("channel Ana email --standing unwelcome --note 'too much mail'")
    friends.ok("channel Ana email ana@example.org --label home")
    (channel,) = friends.json("channel Ana")
    assert (channel["kind"], channel["standing"], channel["note"], channel["label"]) == (
        *("email", "unwelcome", "too much mail"),
        "home",
    )


@pytest.mark.parametrize(
    ("words", "said", "code"),
    [
        ("phone", "no phone yet", 1),
        ("email", "several channels", 1),
        ("email a@example.org", "What about it?", 2),
        ("email a@example.org --standing fine", "fine", 2),
    ],
)
def test_a_channel_that_is_not_clear(friends: Prompt, words: str, said: str, code: int) -> None:
    friends.ok("channel Ana email a@example.org")
    friends.ok("channel Ana email b@example.org")
    assert said in friends.refused(f"channel Ana {words}", code=code)
    assert len(friends.json("channel Ana")) == 2


def test_threads_are_asked_about_and_closed(friends: Prompt) -> None:
    friends.ok("thread Ana moving to Lisbon --ask 'in May'")
    assert friends.json("thread Ana")[0]["ask_on"] == "2027-05-01"
    assert "ask on" in friends.ok("thread Ana")
    friends.ok("thread Ana --close 1")
    assert friends.json("thread Ana")[0]["closed_on"] == "2026-11-22"
    assert "Lisbon" not in friends.ok("show Ana")


def test_promises_are_kept_or_let_go(friends: Prompt) -> None:
    friends.ok("promise Ana the recipe --due friday")
    friends.ok("promise Ana a visit --by them")
    assert friends.ok("show Ana").count("promised") == 2
    numbers = {line["text"]: number for number, line in enumerate(friends.json("promise Ana"), 1)}
    friends.ok(f"promise Ana --kept {numbers['the recipe']}")
    key = next(line["id"] for line in friends.json("promise Ana") if line["text"] == "a visit")
    friends.ok(f"promise Ana --let-go {key}")
    assert "promised" not in friends.ok("show Ana")


def test_moments_know_their_year_or_not(friends: Prompt) -> None:
    friends.ok("moment Ana birthday 12 apr")
    friends.ok("moment Ana anniversary 2015-06-20")
    shown = friends.ok("moment Ana")
    assert "04-12" in shown
    assert "2015-06-20" in shown
    assert "Which day?" in friends.refused("moment Ana birthday", code=2)
    assert "31" in friends.refused("moment Ana birthday 31 feb")


def test_boundaries_are_kept_word_for_word_and_lifted(friends: Prompt) -> None:
    friends.ok("boundary Ana 'not on Facebook, please' --kind not-on --about facebook --said 'at the fair'")
    (line,) = friends.json("boundary Ana")
    assert (line["words"], line["kind"], line["about"]) == ("not on Facebook, please", "not-on", "facebook")
    assert (line["said_on"], line["said_where"]) == ("2026-11-22", "at the fair")
    assert "“not on Facebook, please” (not on facebook, said today at the fair)" in friends.ok("show Ana")
    friends.ok("boundary Ana --lift 1")
    assert "lifted" in friends.ok("boundary Ana")
    assert "Facebook" not in friends.ok("show Ana")


@pytest.mark.parametrize(
    ("words", "kind", "about", "until"),
    [
        ("'please, not on Facebook'", "not-on", "facebook", None),
        ("only email me", "not-on", "all but email", None),
        ("'I need some space until March'", "no-contact", "", "2027-03-01"),
        ("'I prefer email'", "other", "", None),
        ("'not before ten'", "other", "", None),
        ("'never about my divorce' --about 'the divorce'", "not-about", "the divorce", None),
        ("'never about my divorce' --kind not-about", "not-about", "my divorce", None),
        ("'leave me alone' --kind other", "other", "", None),
    ],
)
def test_the_kind_of_a_boundary_is_read_from_its_words(
    friends: Prompt, words: str, kind: str, about: str, until: str | None
) -> None:
    made = friends.json(f"boundary Ana {words}")
    assert (made["kind"], made["about"], made["until"]) == (kind, about, until)
    (line,) = friends.json("boundary Ana")
    assert (line["kind"], line["about"], line["until"]) == (kind, about, until)


def test_how_a_boundary_was_understood_is_said_beside_the_answer(friends: Prompt) -> None:
    result = friends("boundary Ana 'only email me'")
    assert "Understood as: only on email. If it is not: nurture undo, and again with --kind." in result.stderr
    assert "kept and shown" in friends("boundary Ana 'no gifts'").stderr
    assert "Understood" not in friends("boundary Ana 'no gifts' --kind other").stderr


def test_a_boundary_has_the_day_it_was_said(friends: Prompt) -> None:
    friends.ok("boundary Ana 'no calls' --on yesterday --said 'at lunch'")
    (line,) = friends.json("boundary Ana")
    assert (line["said_on"], line["said_where"]) == ("2026-11-21", "at lunch")
    assert "is not ahead" in friends.refused("boundary Ana 'leave me be' --kind other --until 2020-01-01")


@pytest.mark.parametrize(
    ("typed", "kind", "about"),
    [("\n", "not-on", "facebook"), ("2\n", "no-business", ""), ("4\nthe fair\n", "not-about", "the fair")],
)
def test_on_a_terminal_the_kind_is_asked_for(friends: Prompt, typed: str, kind: str, about: str) -> None:
    said = friends.terminal("boundary", "Ana", "not on Facebook", typed=typed)
    assert said.code == 0, said.out
    assert "1  not on facebook" in said.out
    (line,) = friends.json("boundary Ana")
    assert (line["kind"], line["about"]) == (kind, about)


def test_some_boundaries_are_about_something(friends: Prompt) -> None:
    assert "needs --about: the topic" in friends.refused("boundary Ana hush --kind not-about", code=2)


@pytest.mark.parametrize(
    "words",
    [
        "fact Ana loves rain --remove 1",
        "thread Ana 'a new job' --close 1",
        "thread Ana --close 1 --remove 1",
        "promise Ana 'the recipe' --kept 1",
        "promise Ana --kept 1 --let-go 1",
        "channel Ana email --remove 1",
        "moment Ana birthday 04-12 --remove 1",
        "boundary Ana 'not now' --lift 1",
        "rest Ana --wake --until friday",
    ],
)
def test_two_things_at_once_are_wrong_usage(friends: Prompt, words: str) -> None:
    before = friends.ok("export")
    assert "One thing at a time" in friends.refused(words, code=2)
    assert friends.ok("export") == before


def test_a_boundary_without_words_is_refused_before_it_is_understood(friends: Prompt) -> None:
    assert friends.refused("boundary Ana", " ") == "nurture: There are no words to keep.\n"
