"""The verdict: what a draft says by itself, what went before it, and what its addressee asked of us."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from nurture.domain.drafts.rulebook import Rules, rules
from nurture.domain.drafts.values import Addressee, Finding, Judgement, Sent, Verdict
from nurture.domain.drafts.weighing import Hit, Weight, weigh
from nurture.domain.drafts.wording import Wording, learned, worded
from nurture.domain.mine import NOT_SAID, Mine

_SURE = 2.0
"""So many times the points of a pitch make one, however its wording leans."""
_MINE = frozenset({"own business", "own link"})
"""The signals of what is the user's own, of which no labelled message can tell."""


def judge(
    text: str, addressee: Addressee | None = None, *, mine: Mine = NOT_SAID, today: date | None = None
) -> Judgement:
    """Judge a draft, for somebody or for nobody in particular.

    `today` is needed for the days of the week in a channel's hours, and may be a `datetime`, by which the time of
    the day counts too. Nothing is raised for a text, whatever is in it. Only a boundary makes a verdict
    `forbidden`.
    """
    text, lead = text.strip(), len(text) - len(text.lstrip())
    weight, wording = weigh(text, mine), worded(text, mine)
    verdict = _verdict(weight, wording.odds, rules())
    findings = list(found_in(weight, verdict))
    findings += leaning_in(text, wording, findings)
    own = tuple(findings)
    if addressee:
        from nurture.domain.drafts.history import history
        from nurture.domain.drafts.respect import respect

        wants = wanted(text, mine) is not None
        before = list(history(text, addressee, wants, mine))
        asked = respect(text, verdict, own, addressee, today)
        findings += [*before, *asked.refused, *asked.minded, *asked.told]
        verdict = _heightened(verdict, before, asked.minded)
        verdict = Verdict.FORBIDDEN if asked.refused else verdict
    return Judgement(verdict, tuple(_moved(finding, lead) for finding in sorted(findings, key=_place)))


def _verdict(weight: Weight, odds: float, book: Rules) -> Verdict:
    """The wording decides, which weighs the rules' signals too; rules far over their mark stand by themselves.

    Where the user's own business is named the rules decide as well.
    """
    known, mine = learned(), any(hit.signal.name in _MINE for hit in weight.hits)
    if odds >= known.pitch or weight.points >= book.pitch * (1.0 if mine else _SURE):
        return Verdict.PITCH
    doubted = weight.points >= (book.careful if mine else book.pitch)
    return Verdict.CAREFUL if doubted or odds >= known.careful else Verdict.CLEAR


def _heightened(verdict: Verdict, before: Iterable[Finding], minded: Iterable[Finding]) -> Verdict:
    """What went before makes a clear draft one to be careful with, and one that sells to many a pitch."""
    kinds = {finding.kind for finding in before}
    if "sent-to-others" in kinds and verdict is Verdict.CAREFUL:
        return Verdict.PITCH
    return Verdict.CAREFUL if verdict is Verdict.CLEAR and (kinds or tuple(minded)) else verdict


def found_in(weight: Weight, verdict: Verdict) -> Iterator[Finding]:
    """The findings of a text's own words, one a signal; in a clear draft only what is plainly asked."""
    asking = rules().asking
    for hit in weight.hits:
        if hit.points > 0 and (verdict is not Verdict.CLEAR or hit.signal.kind in asking):
            yield Finding(hit.signal.kind, weight.text[hit.start : hit.end], hit.signal.why, hit.start, hit.end)


def leaning_in(text: str, wording: Wording, told: Iterable[Finding]) -> Iterator[Finding]:
    """The heaviest words of a draft whose wording leans to a pitch, but for those that `told` quotes already."""
    if wording.odds < learned().careful:
        return
    spans = [(finding.start, finding.end) for finding in told]
    for start, end, _ in wording.heaviest:
        if not any(first < end and start < last for first, last in spans):
            yield Finding("wording", text[start:end], rules().why["wording"], start, end)


def wanted(text: str, mine: Mine = NOT_SAID) -> Hit | None:
    """What a message wanted above all, where it wanted something."""
    weight, book = weigh(text.strip(), mine), rules()
    clear = _verdict(weight, worded(text.strip(), mine).odds, book) is Verdict.CLEAR
    kinds = book.asking if clear else book.wanting
    asks = [hit for hit in weight.hits if hit.signal.kind in kinds and hit.points > 0]
    return max(asks, key=lambda hit: hit.points, default=None)


def what_was_wanted(sent: Sent, mine: Mine = NOT_SAID) -> str:
    """What an earlier message wanted, as it is read back to me: "you asked: “could you …”"."""
    book, hit = rules(), wanted(sent.text, mine)
    if hit is None:
        return book.wanted["nothing"]
    return book.wanted[hit.signal.kind].format(f"“{sent.text.strip()[hit.start : hit.end]}”")


def _place(finding: Finding) -> tuple[bool, int, int]:
    return finding.quote == "", finding.start, finding.end


def _moved(finding: Finding, by: int) -> Finding:
    """The finding in the text with its leading blanks."""
    return finding._replace(start=finding.start + by, end=finding.end + by) if finding.quote else finding
