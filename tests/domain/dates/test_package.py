import subprocess
import sys

import pytest

from nurture.domain import dates


def test_every_name_is_there_and_no_other() -> None:
    for name in dates.__all__:
        assert getattr(dates, name).__name__ == name
    with pytest.raises(AttributeError, match="nonsense"):
        dates.nonsense  # noqa: B018


def test_saying_a_day_loads_no_reader_and_reading_days_no_dateutil() -> None:
    program = (
        "import sys, datetime; from nurture.domain.dates import ago, long_date, span;"
        "loaded = {name.rpartition('.')[2] for name in sys.modules};"
        "print(sorted(loaded & {'past', 'finding', 'future', 'birthdays', 'dateutil'}));"
        "from nurture.domain.dates import find_past_date;"
        "find_past_date('coffee with Ana 3 days ago', datetime.date(2026, 11, 22));"
        "print('dateutil' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split("\n")[:2] == ["[]", "False"]
