"""Which characters of a text a reader sees: the invisible ones are dropped, all kinds of space and line end become one kind.

Bidirectional overrides change the order in which a reader sees the letters; they are dropped, and told as a defect.
"""

import re

#: soft hyphen, joiners, zero-width spaces, direction marks, Hangul fillers, variation selectors, tag characters (Unicode Cf and kin)
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0"
    "\ufff9-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
_BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")
_LINE_ENDS = re.compile("\r\n|[\r\u000b\u000c\u001c-\u001e\u0085\u2028\u2029]")
_SPACES = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f]")
_ONE_LINE = re.compile("[\x00-\x20\x7f-\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+")


def clean(text: str) -> str:
    """A body as its reader sees it: line ends ``\\n``, spaces plain, nothing invisible, no control characters but tab."""
    if "\r" in text:
        text = text.replace("\r\n", "\n")
    if text.isascii():
        if text.isprintable():
            return text
    else:
        text = _SPACES.sub(" ", _INVISIBLE.sub("", text))
    return _CONTROLS.sub("", _LINE_ENDS.sub("\n", text))


def clean_line(text: str) -> str:
    """A header value or a name as one line: line breaks and runs of space become one space, nothing invisible."""
    if not text.isascii():
        text = _INVISIBLE.sub("", text)
    return _ONE_LINE.sub(" ", text).strip()


def has_bidi_override(text: str) -> bool:
    """Whether the text holds embeddings, overrides or isolates (U+202A to U+202E, U+2066 to U+2069)."""
    return not text.isascii() and _BIDI.search(text) is not None


def has_nul(text: str) -> bool:
    """Whether the text holds a NUL, at which some programs end it."""
    return "\x00" in text
