from datetime import date

import pytest

from nurture.domain.people import BoundaryKind
from tests.cli.prompt import HOSTILE, Prompt
from tests.journals import TODAY, add, log

FIELDS = ["id", "name", "sphere", "state", "last_exchange", "days", "ideal_days", "limit_days", "drift", "why"]


def test_due_shows_who_has_gone_quiet(friends: Prompt) -> None:
    assert friends.ok("due") == "Ana Costa  friend  neglected  last talked 7 weeks ago · every month\n"


def test_due_as_json_is_the_contract(friends: Prompt) -> None:
    (line,) = friends.json("due")
    assert list(line) == FIELDS
    assert (line["name"], line["sphere"], line["state"]) == ("Ana Costa", "friend", "neglected")
    assert (line["last_exchange"], line["days"]) == ("2026-10-03", 50)
    assert (line["ideal_days"], line["limit_days"], line["drift"]) == (30, 45, 1.67)


def test_due_all_has_everyone_most_drifted_first(friends: Prompt) -> None:
    lines = friends.json("due --all")
    assert [line["name"] for line in lines] == ["Ana Costa", "Ben Okafor", "Cleo Martin"]
    assert lines[2]["last_exchange"] is None
    assert [line["name"] for line in friends.json("due --all --limit 2")] == ["Ana Costa", "Ben Okafor"]


def test_nobody_due_is_a_message_and_not_an_answer(prompt: Prompt) -> None:
    result = prompt("due")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "Nobody is due today.\n")
    assert prompt.json("due") == []


def test_who_wants_no_contact_is_in_no_list(friends: Prompt) -> None:
    friends.ok("boundary Ana leave me be --kind no-contact")
    assert friends.json("due") == []
    assert "Ana Costa" not in {line["name"] for line in friends.json("due --all")}


def test_remind_is_one_line_or_nothing(friends: Prompt, prompt: Prompt) -> None:
    assert friends.ok("remind") == "1 person to nurture\n"
    assert friends.json("remind")["due"] == 1
    friends.ok("log tea with Ana")
    assert friends.ok("remind") == ""


def test_without_a_command_today_is_printed(friends: Prompt) -> None:
    friends.ok('promise Ben "the recipe" --due friday')
    friends.ok("moment Cleo birthday 1990-11-24")
    friends.ok("log wrote to Cleo --out")
    shown = friends.ok("")
    assert shown.startswith("Sun 22 Nov 2026\n\nAna Costa  friend  neglected")
    assert "You promised Ben Okafor: the recipe, by Fri 27 Nov" in shown
    assert "Cleo Martin: birthday (36 years), Tue 24 Nov, in 2 days" in shown
    assert "Cleo Martin: you wrote today" in shown


def test_the_first_run_says_how_to_begin(prompt: Prompt) -> None:
    shown = prompt.ok("")
    assert all(door in shown for door in ("nurture add", "nurture import", "nurture demo"))


def test_today_says_how_many_more_there_are(prompt: Prompt) -> None:
    journal = prompt.journal()
    for number in range(8):
        log(journal, [add(journal, f"Friend {number}", every=10)], date(2026, 10, 1))
    journal.close()
    shown = prompt.ok("")
    assert shown.count("Friend ") == 3
    assert "Others are due too, each in their turn: nurture due --all" in shown
    assert prompt.ok("due --limit 8").count("Friend ") == 8


def test_a_hostile_name_is_whole_in_json_and_harmless_in_text(prompt: Prompt) -> None:
    names = [HOSTILE, "\u202eeve", "x" * 10_000]
    journal = prompt.journal()
    for name in names:
        log(journal, [add(journal, name, every=5)], date(2026, 1, 1))
    journal.close()
    for line in ("due", "due --all", "people"):
        assert sorted(each["name"] for each in prompt.json(line)) == sorted(names)
        shown = prompt.ok(line)
        assert "[red]Bob[/] ␛[31m" in shown
        assert "x" * 10_000 in shown
        assert not {"\x1b", "\u202e"} & set(shown)
    assert not {"\x1b", "\u202e"} & set(prompt.ok("due --json"))


def test_log_keeps_a_conversation(friends: Prompt) -> None:
    result = friends("log coffee with Ana yesterday")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == "Logged: Ana Costa, yesterday, in person.\n"
    assert friends.json("show Ana")["last_exchange"] == "2026-11-21"


def test_dry_run_is_the_document_of_the_contract(friends: Prompt) -> None:
    document = friends.json("log --dry-run called Ana and Zork yesterday '#cake'")
    assert document == {
        "people": ["Ana Costa"],
        "new_people": ["Zork"],
        "date": "2026-11-21",
        "time": None,
        "minutes": None,
        "place": "",
        "medium": "call",
        "channel": "",
        "direction": "mutual",
        "broadcast": False,
        "answers": False,
        "summary": "called Ana and Zork yesterday #cake",
        "promises": [],
        "threads": [],
        "facts": [],
        "gave": [],
        "received": [],
        "next": [],
        "relations": [],
        "moments": [],
        "boundaries": [],
        "tags": ["cake"],
        "ambiguous": [],
        "whose": [],
        "spans": document["spans"],
    }
    line, spans = document["summary"], document["spans"]
    assert [(span["field"], line[span["start"] : span["end"]]) for span in spans] == [
        ("medium", "called"),
        ("person", "Ana"),
        ("new person", "Zork"),
        ("date", "yesterday"),
        ("tag", "#cake"),
    ]
    assert friends.json("show Ana")["touch_count"] == 1, "nothing was written"


def test_options_go_before_what_was_read(friends: Prompt) -> None:
    document = friends.json(
        "log --dry-run coffee yesterday --with Ana --with Benny --on 2026-04-12 --via letter --out"
    )
    assert document["people"] == ["Ana Costa", "Ben Okafor"]
    assert (document["date"], document["medium"], document["direction"]) == ("2026-04-12", "letter", "out")
    assert document["summary"] == "coffee yesterday"


def test_options_alone_are_enough(friends: Prompt) -> None:
    kept = friends.json("log --with Ana --via call --in --on yesterday")
    assert (kept["people"], kept["date"], kept["medium"], kept["summary"]) == (
        ["Ana Costa"],
        "2026-11-21",
        "call",
        "",
    )
    assert friends.json("show Ana")["touches"][0]["id"] == kept["id"]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("log tea with Zork", "Zork"),
        ("log tea --with Zork", "Zork"),
        ("log what a day", "Who was it with?"),
        ("log tea with Ana --on tomorrow", "still to come"),
        ("log tea with Ana --on 2027-01-01", "still to come"),
    ],
)
def test_what_is_not_clear_is_not_written(friends: Prompt, line: str, said: str) -> None:
    assert said in friends.refused(line)
    journal = friends.journal()
    assert sum(journal.page(each.id).touch_count for each in journal.lines()) == 2
    journal.close()


def test_an_unclear_name_lists_the_candidates(friends: Prompt) -> None:
    friends.ok("add Ana Diaz --circle climbing")
    for line in ("log tea with Ana", "show Ana", "log tea --with Ana", "delete Ana --yes"):
        said = friends.refused(line)
        assert "Ana Costa (pottery)" in said
        assert "Ana Diaz (climbing)" in said
    assert friends.json("log tea with Ana --with 'Ana Diaz'")["people"] == ["Ana Diaz"]
    (unsure,) = friends.json("log --dry-run tea with Ana")["ambiguous"]
    assert unsure == {"text": "Ana", "candidates": ["Ana Costa (pottery)", "Ana Diaz (climbing)"]}


def test_new_people_are_added_in_the_same_step(friends: Prompt) -> None:
    friends.ok("log tea with Ana and Zork --with 'Yara Novak' --new")
    assert [line["name"] for line in friends.json("people")][-2:] == ["Yara Novak", "Zork"]
    friends.ok("undo")
    assert len(friends.json("people")) == 3
    assert friends.json("show Ana")["touch_count"] == 1


def test_a_line_may_come_from_standard_input(friends: Prompt) -> None:
    friends.ok("log -", typed="tea with Ana\nand more of it\n\nthan a line holds\n")
    (touch, _) = friends.json("show Ana")["touches"]
    assert touch["summary"] == "tea with Ana"
    assert touch["notes"] == "and more of it\n\nthan a line holds"


def test_words_are_kept_as_they_are(friends: Prompt) -> None:
    words = f"tea with Ana, {HOSTILE} and (half) a 'cake' 🍰"
    friends.ok("log", words)
    assert friends.json("show Ana")["touches"][0]["summary"] == words
    assert "\x1b" not in friends.ok("show Ana")


def test_nothing_to_log_is_wrong_usage(friends: Prompt) -> None:
    assert "What happened?" in friends.refused("log", code=2)


def test_the_pinned_day_is_today(friends: Prompt) -> None:
    assert friends.json("log --dry-run tea with Ana")["date"] == TODAY.isoformat()
    friends.env["NURTURE_TODAY"] = "soon"
    assert "NURTURE_TODAY" in friends.refused("due")


def test_boundary_kinds_are_those_of_the_domain(friends: Prompt) -> None:
    shown = friends.ok("boundary --help")
    assert all(kind in shown for kind in BoundaryKind)


ASKED = "log Ana asked me not to message her on Facebook until May"


def test_what_somebody_asked_is_kept_with_the_touch_and_taken_back_with_it(friends: Prompt) -> None:
    (asked,) = friends.json(f"{ASKED} --dry-run")["boundaries"]
    words = "not to message her on Facebook until May"
    assert asked == {
        "person": "Ana Costa",
        "words": words,
        "kind": "not-on",
        "about": "facebook",
        "until": "2027-05-01",
    }
    assert f"{words} → not on facebook until" in friends.ok(f"{ASKED} --dry-run")
    result = friends(f"{ASKED} --on yesterday")
    assert f"Kept what Ana Costa asked: “{words}” (not on facebook until" in result.stderr
    assert "If that is not what was asked: nurture undo" in result.stderr
    (line,) = friends.json("boundary Ana")
    assert (line["words"], line["said_on"], line["said_where"]) == (words, "2026-11-21", "")
    friends.ok("undo")
    assert friends.json("boundary Ana") == []


def test_who_asks_in_a_log_for_no_contact_is_in_no_list_from_then_on(friends: Prompt) -> None:
    friends.ok("log Ana asked me to leave her alone")
    assert "Ana Costa" not in friends.ok("due --all")
    friends.ok("undo")
    assert "Ana Costa" in friends.ok("due --all")


def test_what_was_asked_in_a_log_keeps_the_day_and_the_way_it_was_said(friends: Prompt) -> None:
    friends.ok("log on the phone with Ana yesterday, she asked me to keep it professional")
    (line,) = friends.json("boundary Ana")
    assert (line["said_on"], line["said_where"]) == ("2026-11-21", "by phone")


def test_a_boundary_of_the_one_named_beside_the_line(friends: Prompt) -> None:
    friends.ok("log asked me to keep it professional --with Ana")
    assert [line["kind"] for line in friends.json("boundary Ana")] == ["business-only"]


def test_somebody_new_may_ask_for_something_at_once(friends: Prompt) -> None:
    friends.ok("log 'Zork asked me to keep it professional' --new")
    assert [line["words"] for line in friends.json("boundary Zork")] == ["keep it professional"]


@pytest.mark.parametrize(("typed", "kinds"), [("\n", ["business-only"]), ("2\n", ["no-business"]), ("7\n", [])])
def test_on_a_terminal_what_they_asked_is_confirmed(friends: Prompt, typed: str, kinds: list[str]) -> None:
    said = friends.terminal("log", "Ana asked me to keep it professional", typed=typed)
    assert said.code == 0, said.out
    assert "7  nothing of the kind: leave it out" in said.out
    assert [line["kind"] for line in friends.json("boundary Ana")] == kinds


def test_remind_counts_without_names_unless_they_are_wanted(prompt: Prompt) -> None:
    journal = prompt.journal()
    for name in ("Ana Costa", "Ben Okafor"):
        log(journal, [add(journal, name, every=7)], date(2026, 10, 1))
    journal.close()
    assert prompt.ok("remind") == "2 people to nurture\n"
    assert prompt.ok("remind --names") == "Ana Costa, Ben Okafor\n"
    counts = {"due": 2, "moments": 0, "promises": 0}
    assert prompt.json("remind --names") == {**counts, "text": "Ana Costa, Ben Okafor"}
