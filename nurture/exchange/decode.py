"""Bytes to text: whatever encoding an address book was written in, nothing is refused that can be read."""

import codecs
import re

from nurture.errors import UnreadableFile

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MAGIC = {
    b"\x89PNG": "a PNG picture",
    b"\xff\xd8\xff": "a JPEG picture",
    b"GIF8": "a GIF picture",
    b"PK\x03\x04": "a zip archive (or a spreadsheet)",
    b"SQLite format 3\x00": "an SQLite database",
    b"%PDF": "a PDF document",
    b"\x1f\x8b": "a gzip archive",
    b"\x7fELF": "a program",
    b"\xd0\xcf\x11\xe0": "an old Office document",
    b"!BDN": "an Outlook mailbox (PST)",
}
_SAMPLE = 8192
_LINES_GUESSED_BY = 500
_CHARSET = re.compile(rb'CHARSET="?([\w.:-]+)', re.IGNORECASE)
_CUT_LETTER = re.compile(rb"([\xc2-\xf4][\x80-\xbf]{0,2})(\r?\n[ \t])([\x80-\xbf]{1,3})")
_HIGH_RUN = re.compile(rb"[\x80-\xff]{3}")
_NOT_WESTERN = frozenset("‡†ˆ‰ŽŸ•™ƒ¤¦¬±×÷¹²³¼½¾¿¸¨¯þÞðÐ\xa0")
_TEXT_CHARSET = re.compile(
    r"(utf|iso|cp|windows|us-ascii|ascii|latin|shift|sjis|x-sjis|euc|gb|big5|koi8|mac|ks|hz)"
)
_CANDIDATES = [
    "cp1252",
    "cp1250",
    "iso8859_2",
    "cp1251",
    "koi8_r",
    "cp1253",
    "cp1254",
    "cp1255",
    "cp1256",
    "mac_roman",
    "cp932",
    "euc_jp",
    "gb18030",
    "big5",
    "cp949",
]


def decode(data: bytes, name: str = "the file") -> str:
    """The text of a file, without a byte order mark and without NUL characters, its lines ending with line feeds.

    Carriage returns are kept beside line feeds, and become them in a file that has only the former.

    Raises UnreadableFile for what is no text at all (a picture, an archive, a database).
    """
    if kind := next((kind for magic, kind in _MAGIC.items() if data.startswith(magic)), None):
        raise UnreadableFile(f"{name} is {kind}, not an address book.")
    text = _by_mark(data) or _plain(data)
    if _looks_binary(text):
        raise UnreadableFile(f"{name} is not text: it looks like a program's own data.")
    if text.count("\r") > 3 * text.count("\n"):
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text.replace("\0", "") if "\0" in text else text


def decode_named(data: bytes, charset: str) -> str:
    """Text in the encoding that a file names, else in UTF-8, else in the usual Western one; never an error."""
    for encoding in (charset.strip('"').lower(), "utf-8"):
        if not _TEXT_CHARSET.match(encoding):
            continue
        try:
            return data.decode(encoding)
        except (LookupError, UnicodeError, ValueError):
            continue
    mostly = data.decode("utf-8", errors="replace")
    if 6 * mostly.count("\ufffd") < sum(byte > 127 for byte in data):
        return mostly  # cut in the middle of a letter
    return data.decode("cp1252", errors="replace")


def _by_mark(data: bytes) -> str:
    """The text where a byte order mark or the places of NUL bytes tell the encoding, else nothing."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            rest = data[len(mark) :]
            return _plain(rest) if encoding == "utf-8" else rest.decode(encoding, errors="replace")
    sample = data[:_SAMPLE]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if len(sample) >= 4 and max(even, odd) > len(sample) // 5 and min(even, odd) <= max(even, odd) // 8:
        return data.decode("utf-16-le" if odd > even else "utf-16-be", errors="replace")
    return ""


def _plain(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    # Some producers fold after 75 bytes, in the middle of a letter: move its rest before the fold.
    mended = _CUT_LETTER.sub(rb"\1\3\2", data)
    try:
        return mended.decode("utf-8")
    except UnicodeDecodeError:
        return _line_by_line(mended)


def _line_by_line(data: bytes) -> str:
    """Each line in UTF-8 where it is that, else in the encoding it names, else in the file's likeliest."""
    lines = data.splitlines(keepends=True) if b"\n" not in data else data.split(b"\n")
    odd = [line for line in lines if not _is_utf8(line)]
    likely = _guess(odd)
    texts = []
    for line in lines:
        named = _CHARSET.search(line.partition(b":")[0])
        if _is_utf8(line):
            texts.append(line.decode("utf-8"))
        else:
            texts.append(decode_named(line, named[1].decode("ascii")) if named else line.decode(likely, "replace"))
    return ("" if b"\n" not in data else "\n").join(texts)


def _is_utf8(line: bytes) -> bool:
    if line.isascii():
        return True
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _guess(lines: list[bytes]) -> str:
    """The likeliest encoding of lines that are not UTF-8."""
    odd = b"\n".join(lines[:_LINES_GUESSED_BY])
    western = _strictly(odd, "cp1252")
    # Western letters stand alone among plain ones; runs of high bytes, or signs inside words, are others' letters.
    if western and not _HIGH_RUN.search(odd) and _NOT_WESTERN.isdisjoint(western):
        return "cp1252"
    for encoding in ("cp932", "euc_jp"):
        if _is_japanese(_strictly(odd, encoding)):
            return encoding
    from charset_normalizer import from_bytes  # only now: it costs as much as the reading itself

    best = from_bytes(odd, cp_isolation=list(_CANDIDATES)).best()
    return best.encoding if best else "cp1252"


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return ""


def _is_japanese(text: str) -> bool:
    """Whether text has full-width kana and none of the half-width ones that other encodings' letters turn into."""
    kana = any("\u3041" <= letter <= "\u30fe" for letter in text)
    return kana and not any("\uff61" <= letter <= "\uff9f" for letter in text)


def _looks_binary(text: str) -> bool:
    sample = text[:_SAMPLE]
    strange = sum(1 for c in sample if (c < " " and c not in "\t\r\n\f\v\x1b") or c == "\ufffd")
    return strange > max(4, len(sample) // 10)
