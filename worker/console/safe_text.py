"""How a stranger's text stands on a page: as text, nothing in it hidden or turned round, and the words that decided marked in it."""

import re
import unicodedata
from collections.abc import Iterable
from itertools import pairwise

from markupsafe import Markup, escape

#: Characters that reorder, hide or break what stands beside them; a reader sees that they are there.
_TREACHEROUS = re.compile(
    r"[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
#: Marks over one letter that a reader bears; more of them paint over other lines.
_MOST_MARKS = 4
_MARKS = re.compile(r"[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{5,}")
#: A browser takes minutes to break a word of a hundred thousand characters into lines, so it is broken here.
_LONG_WORD = re.compile(r"\S{1000}")
#: So many characters of one text are shown.
LONGEST = 100_000


def visible(text: str | None) -> str:
    """The text with every treacherous character shown as its number (``⟨U+202E⟩``); not yet escaped."""
    shown = _TREACHEROUS.sub(lambda found: f"⟨U+{ord(found[0]):04X}⟩", (text or "").replace("\r\n", "\n")[:LONGEST])
    plain = _MARKS.sub(lambda found: found[0][:_MOST_MARKS], unicodedata.normalize("NFC", shown))
    return _LONG_WORD.sub("\\g<0>\n", plain)


def marked(text: str, words: Iterable[str]) -> Markup:
    """The text as HTML, each of the words in a ``mark``; blanks and line breaks in them count alike."""
    shown = visible(text)
    wanted = {visible(each).strip() for each in words}
    patterns = [r"\s+".join(map(re.escape, each.split())) for each in sorted(wanted, key=len, reverse=True) if each]
    if not patterns:
        return escape(shown)
    spans = _joined([found.span() for pattern in patterns for found in re.finditer(pattern, shown)])
    ends = [0, *(end for span in spans for end in span), len(shown)]
    pieces = [
        Markup("<mark>{}</mark>").format(shown[start:end]) if place % 2 else escape(shown[start:end])
        for place, (start, end) in enumerate(pairwise(ends))
    ]
    return Markup("").join(pieces)


def _joined(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined
