"""A message as the words that phrases are looked for in, each with its place in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

ENDS = frozenset(".?!")
"""The words that stand for the end of a sentence."""
MOST_WORDS = 3000
"""Of one message; what stands behind them is not weighed. Nobody checks in at ten pages."""

_NUMBER = r"\d[\d.,:]{0,30}"
_TOKEN = re.compile(
    r"(?P<email>[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}\w)"
    r"|(?P<url>https?://[^\s<>]{1,2000}|www\.[^\s<>]{1,2000}"
    r"|\b[a-z0-9-]{2,60}(?:\.[a-z0-9-]{2,60}){0,3}\."
    r"(?:(?:com|org|net|io|co|shop|store|app|uk|de|fr|es|nl|eu|ca|au|nz|tv|fm|dev|ai|biz|info|ee|ly)\b"
    r"|(?:me|in|it|is|am|to|gg|at|be|link|page|bio)(?=/))(?:/[^\s<>]{0,2000})?)"
    r"|(?P<blank>\{\{?[^{}\n]{0,40}\}\}?|\[\[?(?=[^\[\]\n]{0,40}[^\W\d_])[^\[\]\n]{1,40}\]\]?(?!\()"
    r"|<<?[a-z][\w ]{0,40}>>?"
    r"|%[a-z_]{3,20}%|\b_{3,40}\b|\*\|[^|\n]{1,40}\|\*)"
    rf"|(?P<money>[£$€¥₹]\s?{_NUMBER}(?:[kmb]\b)?"
    rf"|{_NUMBER}[km]?\s?(?:[£€$₹]|(?:euros?|eur|usd|gbp|dollars?|quid|bucks|pounds|rupees|rs)\b))"
    rf"|(?P<percent>{_NUMBER}\s?(?:%|(?:percent|per cent)\b))"
    rf"|(?P<num>{_NUMBER})"
    r"|(?P<handle>@\w{2,40})|(?P<tag>#[^\W\d]\w{1,40})"
    r"|(?P<hype>[🚀🔥💰💸💵🤑💎📈🎁⏰⏳🛍🛒💫🏆])"
    r"|(?P<point>[👇👉⬇➡⤵🔗])"
    r"|(?P<end>[.!?…。？！]{1,9}|\n)"
    r"|(?P<word>[^\W\d_]\w{0,60}(?:['’ʼ]\w{1,30}){0,2})",
    re.IGNORECASE,
)
_UNBREAKING = 50
"""A line longer than this was broken by a mail program, not by the writer."""


class Message(NamedTuple):
    """The words of a message, in order: contractions apart, fillers gone, the end of a sentence in front."""

    words: Sequence[str]
    spans: Sequence[tuple[int, int]]
    """Where each word stands in the text; both words of "I'm" stand in the same place."""


def sentences(words: Sequence[str]) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Each sentence between a full stop before it and its own end, with the number of that full stop."""
    start = 0
    for at in range(1, len(words)):
        if words[at] in ENDS:
            if at > start + 1:
                yield start, (".", *words[start + 1 : at + 1])
            start = at
    if start + 1 < len(words):
        yield start, (".", *words[start + 1 :])


class Speller:
    """Takes a word as people write it for the words that phrases are written in."""

    def __init__(self, written: Mapping[str, str], fillers: frozenset[str]) -> None:
        """`written` has what stands for what ("pls", "won't"); `fillers` are passed over."""
        self._written = {word: tuple(plain.split()) for word, plain in written.items()}
        self._fillers = fillers

    def plain(self, word: str) -> Sequence[str]:
        """The words that one stands for: "I'm" is i and am, "really" is nothing."""
        word = word.casefold().replace("’", "'").replace("ʼ", "'")
        if word in self._fillers:
            return ()
        if word in self._written:
            return self._written[word]
        head, apostrophe, tail = word.rpartition("'")
        if apostrophe and (stands_for := self._written.get("'" + tail)):
            return (*self.plain(head), *stands_for)
        if word.endswith("n't"):
            return (word[:-3], "not")
        return (word,)


def message(text: str, speller: Speller, hosts: Mapping[str, str]) -> Message:
    """Cut a text into words. `hosts` names the sort of a link by its host: "etsy.com" is `<shop>`."""
    words, spans = ["."], [(0, 0)]
    for word, start, end in _words(text, speller, hosts):
        words.append(word)
        spans.append((start, end))
        if len(words) > MOST_WORDS:
            break
    return Message(words, spans)


def _words(text: str, speller: Speller, hosts: Mapping[str, str]) -> Iterator[tuple[str, int, int]]:
    line = 0
    for token in _TOKEN.finditer(text):
        start, end = token.span()
        kind, written = str(token.lastgroup), token.group()
        if kind == "word":
            for word in speller.plain(written):
                yield word, start, end
        elif kind == "end":
            broken = written == "\n" and start - line > _UNBREAKING
            line = end if written == "\n" else line
            if not broken:
                yield ("?" if "?" in written or "？" in written else "!" if "!" in written else "."), start, end
        elif kind == "url":
            yield _link(written, hosts), start, end
        else:
            yield f"<{kind}>", start, end


def _link(url: str, hosts: Mapping[str, str]) -> str:
    """The sort of a link: by its host or a host above it, or by what it carries along."""
    address = bare(url)
    if any(mark in address for mark in ("?ref=", "&ref=", "/ref/", "referral", "affiliate", "invite=", "promo")):
        return "<ref>"
    host = address.partition("/")[0].partition("?")[0]
    while host:
        if host in hosts:
            return f"<{hosts[host]}>"
        host = host.partition(".")[2]
    return "<url>"


def bare(url: str) -> str:
    """A link without what does not tell it from another: scheme, www, capitals, the last slash and full stop."""
    return url.casefold().partition("://")[2 if "://" in url else 0].removeprefix("www.").rstrip("/.,;:!?)")
