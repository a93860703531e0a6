"""Which bytes a part's transfer encoding stands for, and whether other programs would decode others (RFC 2045 section 6)."""

import binascii
import re

from parsers import limits

_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/=\r\n\t ]")
_SPACE = re.compile(rb"[\r\n\t ]+")
_WRONG_ESCAPE = re.compile(rb"=(?![0-9A-Fa-f]{2}|[ \t]*\r?\n|[ \t]*\Z)")
#: the encodings that encode nothing, with usual misspellings
IDENTITY = frozenset({"7bit", "8bit", "binary", "7-bit", "8-bit", "7bits", "8bits", "7 bit", "8 bit", "none"})


def decode_transfer(raw: bytes, encoding: str) -> tuple[bytes, tuple[str, ...]]:
    """The decoded bytes and the defects that could change the text. Cut at the limit before decoding, which is told too."""
    defects: list[str] = []
    if len(raw) > limits.ENCODED_TEXT_BYTES:
        raw = raw[: limits.ENCODED_TEXT_BYTES]
        defects.append("the text is cut: it is too long")
    if encoding in IDENTITY:
        return raw, tuple(defects)
    if encoding == "quoted-printable":
        if _WRONG_ESCAPE.search(raw):
            defects.append("quoted-printable with wrong escapes")
        return binascii.a2b_qp(raw), tuple(defects)
    if encoding == "base64":
        decoded, defect = _base64(raw, cut=bool(defects))
        return decoded, (*defects, defect) if defect else tuple(defects)
    return raw, (*defects, f"an unknown transfer encoding: {encoding[:30]}")


def decode_file(raw: bytes, encoding: str) -> bytes:
    """The bytes of an attachment for who saves it, as whole as they are."""
    if encoding == "quoted-printable":
        return binascii.a2b_qp(raw)
    return _base64(raw, cut=True)[0] if encoding == "base64" else raw


def _base64(raw: bytes, *, cut: bool) -> tuple[bytes, str | None]:
    """Decoded up to the padding; text behind it, foreign characters and a missing end are told."""
    if _NOT_BASE64.search(raw):
        defect: str | None = "base64 with characters that are none"
        raw = _NOT_BASE64.sub(b"", raw)
    else:
        defect = None
    letters = _SPACE.sub(b"", raw)
    body, padding, behind = letters.partition(b"=")
    if behind.strip(b"="):
        defect = "base64 with text behind it"
    if len(body) % 4 == 1:
        body = body[:-1]
        defect = defect or (None if cut else "base64 that is not whole")
    elif len(body) % 4 and not padding and not cut:
        defect = defect or "base64 that is not whole"
    return binascii.a2b_base64(body + b"=" * (-len(body) % 4)), defect


def decoded_size(raw: bytes, start: int, end: int, encoding: str) -> int:
    """About how large an attachment is when saved, without decoding it."""
    if encoding != "base64":
        return end - start
    letters = end - start - raw.count(b"\n", start, end) - raw.count(b"\r", start, end)
    return letters * 3 // 4 - raw.count(b"=", max(start, end - 6), end)
