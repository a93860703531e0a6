"""What a header value says in plain characters: encoded words decoded, everything that could break a line or hide removed.

Encoded words are decoded here (RFC 2047, RFC 2231 section 5) with the charsets of ``parsers.charsets``; none of this asks ``email.*``,
whose decoded headers can hold line breaks (CVE-2024-6923).
"""

import binascii
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from parsers import limits
from parsers.characters import clean_line, has_bidi_override, mixed_word, undressed
from parsers.charsets import Decoded, decode, show_utf7

_ENCODED_WORD = re.compile(r"=\?([!-)+-<>@-~]{1,60})(?:\*[^?\s]{0,40})?\?([bBqQ])\?([^?]*)\?=")
_RAW_ENCODED_WORD = re.compile(rb"(=\?[!->@-~]{1,100}\?[bBqQ]\?[^?]*\?=)")
_QUOTED_PRINTABLE = re.compile(rb"=([0-9A-Fa-f]{2})")
_MESSAGE_ID = re.compile(r"<[^<>\s]{1,500}>")


@dataclass(frozen=True, slots=True)
class Value:
    """One decoded header value."""

    #: one line, nothing invisible
    text: str
    #: what a reader may see otherwise, or None
    defect: str | None = None


def as_text(raw: bytes) -> str:
    """A value's own bytes as characters: ASCII, else UTF-8, else windows-1252 (RFC 6532; raw 8-bit headers state no charset)."""
    return raw.decode("ascii") if raw.isascii() else decode(raw, None).text


def as_utf8(raw: bytes) -> str | None:
    """An unstructured value as RFC 6532 has it: each byte that is no UTF-8 as U+FFFD, but in encoded words, which state a charset.

    None where no byte is such a one.
    """
    pieces = _RAW_ENCODED_WORD.split(raw)
    mended = b"".join(piece if place % 2 else piece.decode(errors="replace").encode() for place, piece in enumerate(pieces))
    return None if mended == raw else decode_value(mended).text


def decode_value(raw: bytes) -> Value:
    """A subject or another unstructured value, decoded and on one line; never raises.

    UTF-7, which is refused, is shown in its letters all the same: staff read them, and the defect stays.
    """
    plain = decode(raw, None)
    decoded = decode_words(plain.text, utf7=True)
    defect = plain.defect or decoded.defect
    if has_bidi_override(decoded.text):
        defect = "the subject reverses the order of its letters"
    text = undressed(clean_line(decoded.text))
    if mixed_word(text):
        defect = "the subject has a word of mixed scripts"
    return Value(text, defect)


def decode_words(text: str, *, utf7: bool = False) -> Decoded:
    """The text with its encoded words decoded; neighbours of one charset are joined before, as many senders cut inside a character.

    With ``utf7`` words in that charset are decoded too, with the defect that they have without it.
    """
    if "=?" not in text:
        return Decoded(text)
    pieces: list[str] = []
    pending, charset = b"", ""
    defect: str | None = None
    position = 0
    for match in _ENCODED_WORD.finditer(text):
        between = text[position : match.start()]
        word = _word_bytes(match[2], match[3])
        if pending and not between.strip() and match[1].lower() == charset:
            pending += word
        else:
            if pending:
                known = _known(pending, charset, utf7=utf7)
                pieces.append(known.text)
                defect = defect or known.defect
            if between.strip() or not position:
                pieces.append(between)
            pending, charset = word, match[1].lower()
        position = match.end()
    known = _known(pending, charset, utf7=utf7)
    return Decoded("".join((*pieces, known.text, text[position:])), defect or known.defect)


def _known(raw: bytes, charset: str, *, utf7: bool) -> Decoded:
    return show_utf7(raw, charset) if utf7 else decode(raw, charset)


def _word_bytes(encoding: str, text: str) -> bytes:
    """The bytes of one encoded word; what is no base64 is read as far as it goes."""
    raw = text.encode("utf-8", "replace")
    if encoding in "qQ":
        return _QUOTED_PRINTABLE.sub(lambda hit: bytes((int(hit[1], 16),)), raw.replace(b"_", b" "))
    letters = re.sub(rb"[^A-Za-z0-9+/]", b"", raw)
    if len(letters) % 4 == 1:
        letters = letters[:-1]
    return binascii.a2b_base64(letters + b"=" * (-len(letters) % 4))


def read_date(value: str | None) -> datetime | None:
    """The moment of a Date header (RFC 5322 section 3.3), aware; None where it is absent or says none."""
    if not value or len(value) > 200:
        return None
    try:
        when = parsedate_to_datetime(value)
        when = when if when.tzinfo is not None else when.replace(tzinfo=UTC)
        when.astimezone(UTC)  # a year 1 or 9999 that leaves the calendar is no date
    except (ValueError, TypeError, IndexError, OverflowError, AttributeError):
        return None
    return when


def read_message_id(value: str | None) -> str | None:
    """The first message id with its angle brackets; without brackets the value as it stands, one word; else None."""
    if not value:
        return None
    found = _MESSAGE_ID.search(value)
    if found:
        return clean_line(found[0])
    words = clean_line(value).split()
    return words[0][:500] if words else None


def read_message_ids(value: str | None) -> tuple[str, ...]:
    """Every message id of References, the first and the latest where there are too many."""
    found = [clean_line(each) for each in _MESSAGE_ID.findall(value or "")]
    return tuple(found if len(found) <= limits.REFERENCES else (found[0], *found[1 - limits.REFERENCES :]))
