"""The mirror: what a draft reads like to the one who gets it (R6).

Local, explainable rules: every point comes from a named signal and its words. What is known of a language, with
its weights and reasons, is data: `rules/en.toml`. It warns; only a boundary forbids.
"""

from __future__ import annotations

from datetime import date

from nurture.domain.drafts.values import Addressee, Finding, Judgement, Sent, Verdict
from nurture.domain.mine import NOT_SAID, Mine

__all__ = ["Addressee", "Finding", "Judgement", "Mine", "Sent", "Verdict", "judge", "reversed_view"]


def judge(
    text: str, addressee: Addressee | None = None, *, mine: Mine = NOT_SAID, today: date | None = None
) -> Judgement:
    """Judge a draft; see `judging.judge`. The rules are read when the first draft comes."""
    from nurture.domain.drafts.judging import judge

    return judge(text, addressee, mine=mine, today=today)


def reversed_view(text: str, addressee: Addressee | None, mine: Mine, today: date) -> str:
    """A draft as it would arrive to me, from them; see `reversing.reversed_view`."""
    from nurture.domain.drafts.reversing import reversed_view

    return reversed_view(text, addressee, mine, today)
