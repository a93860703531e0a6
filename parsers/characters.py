"""Which characters of a text a reader sees: the invisible ones are dropped, all kinds of space and line end become one kind.

Letters that only look special (full-width, bold, in circles) become the plain ones that a reader takes them for, so that no 'not' is
overlooked. Bidirectional overrides change the order in which a reader sees the letters; they are dropped, and told as a defect; so is a
word that mixes scripts.
"""

import re
import unicodedata

#: soft hyphen, joiners, zero-width spaces, direction marks, Hangul fillers, variation selectors, tag characters (Unicode Cf and kin)
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0"
    "\ufff9-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
_BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")
_LINE_ENDS = re.compile("\r\n|[\r\u000b\u000c\u001c-\u001e\u0085\u2028\u2029]")
_SPACES = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f]")
#: any line end but ``\n``, any control character but tab
_ODD = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]")
#: letters and digits in another dress: circled, full-width, mathematical, squared
_DRESSED = re.compile("[\u24b6-\u24e9\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\U0001d400-\U0001d7ff\U0001f130-\U0001f149]+")
#: a Latin letter beside a Cyrillic or Greek one (micro and ohm are units)
_LATIN, _FOREIGN = "A-Za-z\u00c0-\u024f", "\u0370-\u03a8\u03aa-\u03bb\u03bd-\u052f"
_MIXED = re.compile(f"[{_LATIN}][{_FOREIGN}]|[{_FOREIGN}][{_LATIN}]")
_ONE_LINE = re.compile("[\x00-\x20\x7f-\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+")


def clean(text: str) -> str:
    """A body as its reader sees it: line ends ``\\n``, spaces plain, nothing invisible, no control characters but tab."""
    if "\r" in text:
        text = text.replace("\r\n", "\n")
    text = text.replace("\u00ad", "").replace("\u00a0", " ") if _is_western(text) else undressed(_SPACES.sub(" ", _INVISIBLE.sub("", text)))
    if _ODD.search(text) is None:
        return text
    return _CONTROLS.sub("", _LINE_ENDS.sub("\n", text))


def _is_western(text: str) -> bool:
    """Whether the text has only letters of ISO 8859-1 or windows-1252: a quick look that spares most mails the thorough ones."""
    return text.isascii() or _fits(text, "latin-1") or _fits(text, "cp1252")


def _fits(text: str, charset: str) -> bool:
    try:
        text.encode(charset)
    except UnicodeEncodeError:
        return False
    return True


def clean_line(text: str) -> str:
    """A header value or a name as one line: line breaks and runs of space become one space, nothing invisible."""
    if not text.isascii():
        text = _INVISIBLE.sub("", text)
    return _ONE_LINE.sub(" ", text).strip()


def undressed(text: str) -> str:
    """The text with letters and digits in another dress (NFKC of those alone) as plain ones."""
    return _DRESSED.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)


def mixed_word(text: str) -> str | None:
    """The first word that holds Latin letters beside Cyrillic or Greek ones, which read as what they are not; None without one."""
    found = None if _is_western(text) else _MIXED.search(text)
    if found is None:
        return None
    start = max(text.rfind(space, 0, found.start()) for space in " \n") + 1
    return (text[start:].split(maxsplit=1) or [""])[0][:40]


def has_bidi_override(text: str) -> bool:
    """Whether the text holds embeddings, overrides or isolates (U+202A to U+202E, U+2066 to U+2069)."""
    return not _is_western(text) and _BIDI.search(text) is not None


def has_nul(text: str) -> bool:
    """Whether the text holds a NUL, at which some programs end it."""
    return "\x00" in text
