"""Who may import whom, what a start loads, and who may ask the time: read from the code and seen at run time."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import nurture

ROOT = Path(nurture.__file__).parent
HEAVY = {
    "textual",
    "rich",
    "sqlmodel",
    "sqlalchemy",
    "pydantic",
    "alembic",
    "dateutil",
    "rapidfuzz",
    "tomlkit",
    "vobject",
}
ASKING_THE_TIME = {"clock.py", "store/keys.py", "tui/type_ahead.py"}  # the last counts a second of patience
LOOKS = {
    "today",
    "now",
    "utcnow",
    "time",
    "time_ns",
    "fromtimestamp",
    "localtime",
    "gmtime",
    "monotonic",
    "strftime",
}


def run(program: str, *arguments: str) -> str:
    done = subprocess.run([sys.executable, "-c", program, *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_import_contracts_hold() -> None:
    program = "from importlinter.cli import lint_imports; import sys; sys.exit(lint_imports(no_cache=True))"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False, cwd=ROOT.parent
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 broken" in done.stdout


@pytest.mark.parametrize("module", ["nurture", "nurture.journal", "nurture.views", "nurture.store.lane"])
def test_importing_loads_nothing_heavy(module: str) -> None:
    loaded = run(f"import sys, {module}; print(*sorted({{name.split('.')[0] for name in sys.modules}}))").split()
    assert HEAVY & set(loaded) == set()


def test_the_journal_defines_only_the_answers_of_a_morning() -> None:
    program = "import sys, nurture.journal; print(*(name for name in sys.modules if 'nurture.views.' in name))"
    assert run(program).split() == ["nurture.views.today"]


def test_a_morning_and_a_log_load_neither_the_orm_nor_the_screens(tmp_path: Path) -> None:
    from tests.journals import add, fresh

    journal = fresh(tmp_path / "journal.db")
    add(journal, "Ana Costa", every=1)
    journal.close()
    program = """
import sys
from pathlib import Path
from nurture.journal import Journal
journal = Journal(Path(sys.argv[1]))
journal.morning(), journal.due(), journal.remind(), journal.everyone()
journal.record(journal.understand("coffee with Ana yesterday"))
journal.undo()
print(*sorted({name.split('.')[0] for name in sys.modules}))
"""
    loaded = set(run(program, str(journal.path)).split())
    assert loaded & {"textual", "rich", "sqlmodel", "sqlalchemy", "pydantic", "alembic", "rapidfuzz"} == set()


def sources() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted(ROOT.rglob("*.py")):
        yield path.relative_to(ROOT).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def clock_looks(tree: ast.Module) -> list[str]:
    """Calls of the standard clock: `date.today()`, `datetime.now()`, `time.time()`, also when imported by name."""
    aliases = {
        (alias.asname or alias.name): f"{node.module}.{alias.name}"
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module in ("time", "datetime")
        for alias in node.names
    }
    found = []
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        if isinstance(node.func, ast.Attribute) and node.func.attr in LOOKS:
            owner = ast.unparse(node.func.value)
            if owner.split(".")[-1] in ("date", "datetime", "time", *aliases) and owner not in ("clock", "self"):
                found.append(f"{owner}.{node.func.attr}")
        elif isinstance(node.func, ast.Name) and aliases.get(node.func.id, "").startswith("time."):
            found.append(node.func.id)
    return found


def test_nobody_reads_the_clock_but_the_clock() -> None:
    for name, tree in sources():
        looks = clock_looks(tree)
        if name in ASKING_THE_TIME:
            assert looks, f"{name} was thought to ask the time"
        else:
            assert looks == [], name


@pytest.mark.parametrize(
    "code",
    [
        "from datetime import date\ndate.today()",
        "import datetime\ndatetime.datetime.now()",
        "import datetime as dt\nfrom datetime import datetime as d\nd.now()",
        "import time\ntime.time()",
        "from time import time\ntime()",
    ],
)
def test_reading_the_clock_would_be_seen(code: str) -> None:
    assert clock_looks(ast.parse(code))


def test_front_ends_and_domain_name_nothing_behind_the_walls() -> None:
    """The same as the contracts, read from the source: also inside functions and for type checkers."""
    forbidden = {
        "domain": (
            "nurture.store",
            "nurture.exchange",
            "nurture.journal",
            "nurture.cli",
            "nurture.tui",
            "sqlite3",
        ),
        "exchange": ("nurture.store", "nurture.journal", "nurture.cli", "nurture.tui", "sqlite3", "sqlmodel"),
        "store": ("nurture.exchange", "nurture.journal", "nurture.cli", "nurture.tui"),
        "journal": ("nurture.cli", "nurture.tui", "textual", "click"),
        "cli": ("nurture.store", "nurture.exchange", "sqlite3", "sqlmodel", "sqlalchemy"),
        "tui": ("nurture.store", "nurture.exchange", "nurture.cli", "sqlite3", "sqlmodel", "sqlalchemy", "click"),
    }
    for name, tree in sources():
        behind = forbidden.get(name.split("/")[0], ())
        for module in imported_by(tree):
            assert not any(module == wall or module.startswith(f"{wall}.") for wall in behind), f"{name}: {module}"


def imported_by(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_nothing_catches_everything() -> None:
    """A bug is left to travel: only `faults.told` looks at them all, and raises again what it does not know."""
    for name, tree in sources():
        for node in ast.walk(tree):
            if isinstance(node, ast.ExceptHandler) and name != "store/faults.py":
                caught = ast.unparse(node.type) if node.type else "everything"
                raises = any(isinstance(inner, ast.Raise) and inner.exc is None for inner in ast.walk(node))
                assert caught not in ("Exception", "BaseException", "everything") or raises, f"{name}: {caught}"
