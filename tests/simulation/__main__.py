"""`python -m tests.simulation`: a year with 500 people, told beside a plain list of the most overdue."""

import argparse
import sys

from tests.simulation.report import report


def main() -> None:
    """Print the report."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--people", type=int, default=500)
    asked.add_argument("--days", type=int, default=365)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--places", type=int, default=3)
    given = asked.parse_args()
    for line in report(given.people, given.days, given.seed, given.places):
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
