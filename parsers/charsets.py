"""Which characters a part's bytes are: the stated charset where it holds, another usual one where only that reads them whole.

Only charsets of a known list are used: Python's own registry has ``utf-7``, ``idna``, ``unicode_escape`` and decompressors under that name.
The reading is what mail programs show (WHATWG Encoding Standard: ``iso-8859-1`` means ``windows-1252``).
"""

import re
from dataclasses import dataclass

_UTF8 = "utf-8"
_WESTERN = "cp1252"

#: The label as mail states it (lower case, ``_`` as ``-``) and Python's codec.
_KNOWN = {
    "utf-8": _UTF8,
    "utf8": _UTF8,
    "unicode-1-1-utf-8": _UTF8,
    "us-ascii": "ascii",
    "ascii": "ascii",
    "ansi-x3.4-1968": "ascii",
    "iso-8859-1": _WESTERN,
    "iso8859-1": _WESTERN,
    "iso-8859-1-windows-3.1-latin-1": _WESTERN,
    "latin1": _WESTERN,
    "latin-1": _WESTERN,
    "l1": _WESTERN,
    "windows-1252": _WESTERN,
    "cp1252": _WESTERN,
    "cp-1252": _WESTERN,
    "x-cp1252": _WESTERN,
    "iso-8859-15": "iso8859-15",
    "iso8859-15": "iso8859-15",
    "latin-9": "iso8859-15",
    "latin9": "iso8859-15",
    **{f"iso-8859-{number}": f"iso8859-{number}" for number in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 16)},
    "iso-8859-9": "cp1254",
    "iso-8859-11": "cp874",
    **{f"windows-{number}": f"cp{number}" for number in (1250, 1251, 1253, 1254, 1255, 1256, 1257, 1258, 874)},
    **{f"cp{number}": f"cp{number}" for number in (437, 850, 852, 855, 858, 865, 866, 1250, 1251, 1253, 1254, 1257)},
    "ibm437": "cp437",
    "ibm850": "cp850",
    "macintosh": "mac-roman",
    "mac": "mac-roman",
    "koi8-r": "koi8-r",
    "koi8-u": "koi8-u",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "gb18030": "gb18030",
    "big5": "big5hkscs",
    "big5-hkscs": "big5hkscs",
    "shift-jis": "cp932",
    "windows-31j": "cp932",
    "cp932": "cp932",
    "euc-jp": "euc-jp",
    "iso-2022-jp": "iso2022-jp-2",
    "euc-kr": "cp949",
    "ks-c-5601-1987": "cp949",
    "utf-16": "utf-16",
    "utf-16le": "utf-16-le",
    "utf-16be": "utf-16-be",
}

#: Codecs of one byte a character: bytes that are valid UTF-8 with letters beyond ASCII are never meant in one of these.
_ONE_BYTE = frozenset(
    codec for codec in _KNOWN.values() if codec.startswith(("cp12", "iso8859", "koi8", "mac", "cp4", "cp8")) and codec != "cp874"
)

#: Charsets in which even ASCII bytes may stand for something else; nothing stated so can be read with certainty.
_SHIFTING = re.compile(
    r"utf-?7|imap|idna|punycode|undefined|escape|rot|base64|hex|zip|bz2|uu|quopri|hz|iso-?2022|scsu|bocu|utf-?16|utf-?32|ucs|037|ebcdic"
)

#: What Western European text holds beyond ASCII, in windows-1252; the bytes C2 and C3 are left out, they are cut-off UTF-8.
_WESTERN_BYTES = frozenset(
    "ÄÅÖÆØÉÈËÊÜÁÀÇÑÓÒÔÕÍÌÎÏÚÙÛÝÐÞäåöæøéèëêüáàâãçñóòôõíìîïúùûýðþßŠšŽž€…‘’“”„•–—™´¨°§·«»×½¼¾£©®±²³µ\xa0\xad".encode(_WESTERN)
)

_UTF7 = frozenset({"utf-7", "utf7", "unicode-1-1-utf-7", "unicode-2-0-utf-7"})
_SURROGATE = re.compile("[\ud800-\udfff]")

_LATIN = frozenset({_WESTERN, "iso8859-15"})
_UTF8_AS_LATIN = re.compile(rb"\xc3[\x80-\xbf]")
_HIGH = re.compile(rb"[\x80-\xff]+")
_UTF8_LETTER = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, and what was lost on the way to it."""

    text: str
    #: None where every byte was read
    defect: str | None = None


def codec_for(label: str | None) -> str | None:
    """Python's codec for a stated charset of the known list, else None."""
    if not label:
        return None
    return _KNOWN.get(label.strip().lower().replace("_", "-").removesuffix("$esc"))


def decode(raw: bytes, stated: str | None) -> Decoded:
    """The bytes as text.

    1. Bytes that are all ASCII are read so, whatever is stated (but for the charsets that shift).
    2. The stated charset, where the bytes are whole in it; UTF-8 instead where a one-byte charset is stated and they are whole UTF-8.
    3. UTF-8, then windows-1252, where they are whole in that and look like Western European text.
    4. Else with replacement characters, and a defect.
    """
    codec = codec_for(stated)
    if codec is None and stated and _SHIFTING.search(stated.lower().replace("_", "-")):
        return Decoded(raw.decode("ascii", "replace"), f"a charset that is refused: {stated[:40]}")
    if raw.isascii() and (codec in (None, "ascii", _UTF8) or codec in _ONE_BYTE):
        return Decoded(raw.decode("ascii"))
    if codec == "ascii":
        codec = None
    for candidate in dict.fromkeys((_UTF8, codec) if codec in _ONE_BYTE or codec is None else (codec, _UTF8)):
        if candidate is None:
            continue
        try:
            text = raw.decode(candidate)
        except UnicodeError:
            continue
        if "\ufffd" in text:
            return Decoded(text, "characters were lost before the mail came")
        if candidate in _LATIN and len(_UTF8_AS_LATIN.findall(raw)) > 1:
            return Decoded(text, "the text is partly UTF-8")
        return Decoded(text)
    if _looks_western(raw):
        return Decoded(raw.decode(_WESTERN))
    return Decoded(raw.decode(codec or _UTF8, "replace"), "some bytes cannot be read in any usual charset")


def show_utf7(raw: bytes, stated: str | None) -> Decoded:
    """Like ``decode``, but bytes stated as UTF-7 (RFC 2152) are shown as the letters they stand for, with the defect that ``decode`` tells.

    For what people look at only. The text may hold anything, line breaks and invisible characters too, and is still to be cleaned.
    """
    known = decode(raw, stated)
    if known.defect is None or not stated or stated.strip().lower().replace("_", "-") not in _UTF7:
        return known
    return Decoded(_SURROGATE.sub("\ufffd", raw.decode("utf-7", "replace")), known.defect)


def _looks_western(raw: bytes) -> bool:
    """Whether the bytes beyond ASCII are all usual in windows-1252 and none of them is whole UTF-8."""
    high = b"".join(_HIGH.findall(raw))
    return _WESTERN_BYTES.issuperset(high) and not _UTF8_LETTER.search(raw)
