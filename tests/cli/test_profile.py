import pytest

from tests.cli.prompt import HOSTILE, Prompt


def test_add_prints_the_id_and_says_what_it_did(prompt: Prompt) -> None:
    result = prompt("add Ana Costa")
    assert result.exit_code == 0
    assert result.stdout.strip().isdecimal()
    assert result.stderr == "Added Ana Costa.\n"
    assert prompt.json(f"show {result.stdout.strip()}")["name"] == "Ana Costa"


def test_add_takes_all_that_is_known(prompt: Prompt) -> None:
    added = prompt.json(
        'add "Ben Okafor" --sphere both --every "6 weeks" --limit "2 months" --circle pottery --circle family '
        '--nickname Benny --email ben@example.org --phone "+44 1" --birthday 1990-04-12 --met "at the wall" '
        '--fact "can teach: knots" --fact "afraid of geese"'
    )
    page = prompt.json("show Benny")
    assert (added["id"], added["name"]) == (page["id"], "Ben Okafor")
    assert (page["sphere"], page["own_ideal_days"], page["own_limit_days"]) == ("both", 42, 60)
    assert page["circles"] == ["family", "pottery"]
    assert {(c["kind"], c["address"]) for c in page["channels"]} == {
        ("email", "ben@example.org"),
        ("phone", "+44 1"),
    }
    assert [(m["kind"], m["year"], m["month"], m["day"]) for m in page["moments"]] == [("birthday", 1990, 4, 12)]
    assert {(f["kind"], f["text"]) for f in page["facts"]} == {
        ("how-we-met", "at the wall"),
        ("can-teach", "knots"),
        ("note", "afraid of geese"),
    }


@pytest.mark.parametrize("name", [HOSTILE, "x" * 10_000, "عمر", "Zoë “Z” O'Hara", "🦊", "-"])
def test_any_name_can_be_added_and_found(prompt: Prompt, name: str) -> None:
    added = prompt.json("add", name)
    assert prompt.json(f"show {added['id']}")["name"] == " ".join(name.split())


def test_bytes_that_are_no_text_do_no_harm(prompt: Prompt) -> None:
    prompt.ok("add", "Zo\udceb")
    assert prompt.json("people")[0]["name"] == "Zo\ufffd"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("add ' '", "A name cannot be empty."),
        ("add Dan --every soon", "is not an interval"),
        ("add Dan --every '2 weeks' --limit '1 week'", "longer than its ideal"),
        ("add Dan --limit '1 week'", "needs a rhythm"),
        ("add Dan --ambient --every '1 week'", "not both"),
        ("add Dan --birthday 31-31", "birthday"),
        ("add Dan --fact 'interst: jazz'", "Did you mean interest?"),
        ("add Dan --fact 'interest:'", "nothing in this fact"),
    ],
)
def test_what_cannot_be_is_refused_whole(prompt: Prompt, line: str, said: str) -> None:
    assert said in prompt.refused(line)
    assert prompt.json("people") == []


def test_a_second_of_the_name_is_added_with_a_word_about_it(friends: Prompt) -> None:
    result = friends("add Ana Costa")
    assert "nurture merge" in result.stderr
    assert len(friends.json("people")) == 4


def test_edit_changes_what_is_given_and_leaves_the_rest(friends: Prompt) -> None:
    friends.ok("edit Ana --name 'Ana Sousa' --circle chess --nickname Aninha")
    page = friends.json("show Aninha")
    assert (page["name"], page["nicknames"]) == ("Ana Sousa", ["Aninha"])
    assert (page["circles"], page["own_ideal_days"]) == (["chess", "pottery"], 30)
    friends.ok("edit Aninha --no-circle POTTERY --no-nickname aninha --sphere both --birthday 02-29")
    page = friends.json("show Ana")
    assert (page["circles"], page["nicknames"], page["sphere"]) == (["chess"], [], "both")
    assert (page["moments"][0]["month"], page["moments"][0]["year"]) == (2, None)
    friends.ok("edit Ana --birthday none")
    assert friends.json("show Ana")["moments"] == []


@pytest.mark.parametrize(
    ("line", "rhythm"),
    [
        ("--every '6 weeks'", (42, None, False)),
        ("--limit '7 weeks'", (30, 49, False)),
        ("--every '6 weeks' --limit '9 weeks'", (42, 63, False)),
        ("--ambient", (None, None, True)),
        ("--every default", (None, None, False)),
    ],
)
def test_edit_sets_the_rhythm(friends: Prompt, line: str, rhythm: tuple[int | None, int | None, bool]) -> None:
    friends.ok(f"edit Ana {line}")
    page = friends.json("show Ana")
    assert (page["own_ideal_days"], page["own_limit_days"], page["own_ambient"]) == rhythm


def test_a_limit_that_still_fits_stays(friends: Prompt) -> None:
    friends.ok("edit Ana --limit '10 weeks'")
    friends.ok("edit Ana --every '6 weeks'")
    assert friends.json("show Ana")["own_limit_days"] == 70
    friends.ok("edit Ana --every '12 weeks'")
    assert friends.json("show Ana")["own_limit_days"] is None


def test_the_dead_are_remembered_and_not_asked_after(friends: Prompt) -> None:
    friends.ok("edit Ana --died yesterday")
    assert friends.json("show Ana")["died_on"] == "2026-11-21"
    assert friends.json("due") == []
    friends.ok("edit Ana --died no")
    assert len(friends.json("due")) == 1


def test_edit_archives_and_brings_back(friends: Prompt) -> None:
    friends.ok("edit Ana --archive")
    assert [line["name"] for line in friends.json("people --archived")] == ["Ana Costa"]
    friends.ok("edit Ana --unarchive")
    assert friends.json("people --archived") == []


@pytest.mark.parametrize(
    ("line", "said", "code"),
    [
        ("edit Ana", "Nothing to change", 2),
        ("edit Zork --name Zack", "Zork", 1),
        ("edit Ana --no-circle chess", "chess", 1),
        ("edit Ana --every never", "interval", 1),
        ("edit Ana --sphere foe", "foe", 2),
    ],
)
def test_edit_refuses(friends: Prompt, line: str, said: str, code: int) -> None:
    before = friends.json("show Ana")
    assert said in friends.refused(line, code=code)
    assert friends.json("show Ana") == before
