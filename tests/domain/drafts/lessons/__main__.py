"""Learn the weights anew and write them into the rules."""

from tests.domain.drafts.lessons import WEIGHTS, learned, lessons, written

if __name__ == "__main__":
    taught = lessons()
    WEIGHTS.write_text(written(*learned(taught)), encoding="utf-8")
    print(f"Learned from {len(taught)} messages.")  # noqa: T201
