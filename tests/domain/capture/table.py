"""What one can say, as the README shows it: `python -m tests.domain.capture.table` writes the table anew.

The lines are those of the corpus that have `show = true`; what stands beside them is what the program understands,
and a test holds that it is what the corpus expects.
"""

from pathlib import Path

from nurture.cli.captured import rows
from tests.domain.capture.lines import TODAY, Line, built_on, read

README = Path(__file__).parents[3] / "README.md"
BEGINS, ENDS = "<!-- what you can say -->\n", "<!-- /what you can say -->\n"


def shown() -> tuple[Line, ...]:
    """The lines of the corpus that the README shows."""
    return tuple(line for line in built_on() if line.shown)


def table() -> str:
    """The table, in Markdown."""
    lines = ["| you write | it is understood as |", "|---|---|"]
    lines += [f"| `{line.text}` | {_understood(line)} |" for line in shown()]
    return "\n".join(lines) + "\n"


def _understood(line: Line) -> str:
    said = [(name, text) for name, text in rows(read(line), TODAY) if name != "text"]
    return " · ".join(f"**{name}** {text}" for name, text in said).replace("|", "\\|")


def written(readme: str) -> str:
    """The page with the table as it is today."""
    before, _, rest = readme.partition(BEGINS)
    _, _, after = rest.partition(ENDS)
    return f"{before}{BEGINS}{table()}{ENDS}{after}"


if __name__ == "__main__":
    README.write_text(written(README.read_text("utf-8")), "utf-8")
