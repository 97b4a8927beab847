"""A prompt at an empty journal, and one at a small circle of friends."""

from pathlib import Path

import pytest

from nurture.domain.people import Sphere
from tests.cli.prompt import Prompt
from tests.journals import TODAY, add, fresh, log


@pytest.fixture
def prompt(tmp_path: Path) -> Prompt:
    """A prompt at a journal without anybody in it."""
    fresh(tmp_path / "journal.db").close()
    return Prompt(tmp_path / "journal.db")


@pytest.fixture
def friends(prompt: Prompt) -> Prompt:
    """A prompt at a journal with Ana Costa (due), Ben Okafor (in touch) and Cleo Martin (never yet talked)."""
    journal = prompt.journal()
    ana = add(journal, "Ana Costa", every=30, circles=("pottery",))
    ben = add(journal, "Ben Okafor", Sphere.BOTH, every=30, nicknames=("Benny",))
    add(journal, "Cleo Martin", Sphere.PROFESSIONAL, every=90)
    log(journal, [ana], TODAY.replace(month=10, day=3), "pottery with Ana")
    log(journal, [ben], TODAY.replace(day=12), "climbing with Ben")
    journal.close()
    return prompt
