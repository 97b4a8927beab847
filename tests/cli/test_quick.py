import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nurture.cli import everyday
from nurture.cli.quick import ROADS, quick, read

COMMANDS = {"due": everyday.due, "remind": everyday.remind, "log": everyday.log}
WORDS = [
    *("coffee", "with", "Ana", "-", "--", "-x", "--json", "--all", "--limit", "5", "0", "-3", "--db", "j.db"),
    *(
        "--with",
        "--on",
        "yesterday",
        "--out",
        "--in",
        "--new",
        "--dry-run",
        "--notes",
        "--via",
        "call",
        "--gave",
        "--received",
        "a book",
        "--limit=5",
    ),
    *("--help", "", " ", "٣", "99999999999"),
]


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("due", {}),
        ("due --all --json", {"everybody": True, "as_json": True}),
        ("due --limit 10", {"limit": 10}),
        ("remind --json --db j.db", {"as_json": True, "db": "j.db"}),
        ("log coffee with Ana", {"text": ("coffee", "with", "Ana")}),
        ("log tea --with Ana --with Ben --out", {"text": ("tea",), "names": ("Ana", "Ben"), "direction": "out"}),
        ("log tea --gave jam --received a --gave b", {"text": ("tea",), "gave": ("jam", "b"), "received": ("a",)}),
        ("log --in --out --with Ana --on today", {"names": ("Ana",), "direction": "out", "day": "today"}),
    ],
)
def test_what_is_plainly_right_takes_the_short_road(line: str, asked: dict[str, object]) -> None:
    command, *words = line.split()
    assert read(ROADS[command], words) == asked


@pytest.mark.parametrize(
    "line",
    [
        *(
            "",
            "--help",
            "--version",
            "due --help",
            "due -h",
            "due Ana",
            "due --limit",
            "due --limit 0",
            "due --limit x",
        ),
        *(
            "log",
            "log --json",
            "log --gave jam",
            "log a --via call",
            "log a -- b",
            "log --with --out",
            "people",
            "--db",
            "--db x",
        ),
        *("dúe", "log a --withe b", "remind --all", "due --limit 5 6"),
    ],
)
def test_all_else_is_left_to_click(line: str) -> None:
    assert quick(line.split()) is None


def test_bytes_that_are_no_text_and_completion_are_left_to_click(monkeypatch: pytest.MonkeyPatch) -> None:
    assert quick(["log", "tea with Zo\udceb"]) is None
    assert quick(["due"]) is not None
    monkeypatch.setenv("_NURTURE_COMPLETE", "bash_complete")
    assert quick(["due"]) is None


@settings(max_examples=100)
@given(st.sampled_from(sorted(ROADS)), st.lists(st.sampled_from(WORDS), max_size=7))
def test_both_roads_understand_the_same(command: str, words: list[str]) -> None:
    asked = read(ROADS[command], list(words))
    if asked is not None:
        asked.pop("db", None)
        nothing = COMMANDS[command].make_context(command, []).params
        assert COMMANDS[command].make_context(command, list(words)).params == nothing | asked


@pytest.mark.parametrize("command", sorted(ROADS))
def test_the_short_road_knows_every_option_but_those_with_a_choice(command: str) -> None:
    road = ROADS[command]
    known = {*road.flags, *road.values, *road.repeated, "--db"}
    declared = {option for parameter in COMMANDS[command].params for option in parameter.opts if option[0] == "-"}
    assert declared - known <= {"--via"}
    assert known <= declared
