"""Which line breaks the client made where it wrapped, and not the writer.

A number that was wrapped ('070-174' ends a line, '06 52' begins the next) is one number still: ``numbers_whole`` puts it together
before the fields are looked for.
"""

import re
from collections.abc import Iterable

#: What an item of a list begins with.
LIST_MARK = re.compile(r"\s*(?:[-*•·–—▪●○]|\(?\d{1,2}[.)]|[a-z]\))\s+(?=\S)")

#: What stands between two cells of a table's row.
CELL = re.compile(r" \| |\t")

#: 'Moa Tranberg, moa@…' at the beginning of a line: a few words and an address.
_PERSON = re.compile(r"\s*((?:[\w'’.-]{1,40} ){0,4}[\w'’.-]{1,40})[ ,;:(<|–—-]{1,4}[^\s@]{1,64}@")

#: A break inside a number, or between the letters of a case number and its digits.
_IN_NUMBER = re.compile(r"(?<=[\w)/–-])[ \t]*(\n)[ \t]*(?=[0-9])")

#: The heading of a list has at most so many words.
_HEADING_WORDS = 4

#: A line shorter than this was broken by its writer, a longer one may have been wrapped by the client.
_WRAP_COLUMN = 55

#: No client wraps its lines at more columns than these.
_WIDEST = 90

#: A word of so many letters is no measure of where a client wraps.
_LONG_WORD = 30


def width_of(lines: Iterable[str]) -> int:
    """The column at which a client wrapped these lines: that of the longest, where it is one that clients wrap at; else 0.

    RFC 5322 2.1.1 and RFC 3676 4.2 ask for 78 and 72 columns; a longer line tells that nothing was wrapped. A long word at its end
    tells nothing, for it is not broken.
    """
    written = [line.rstrip() for line in lines if line.strip()]
    widest = max((len(line) for line in written if len(line.split()[-1]) < _LONG_WORD), default=0)
    return widest if widest <= _WIDEST else 0


def wrapped(line: str, following: str, width: int) -> bool:
    """Whether the break between two lines was made by a client that wraps at ``width`` (0: by none), not by the writer."""
    following = following.lstrip()
    if not following or LIST_MARK.match(following) or line.rstrip().endswith((".", "!", "?", ":", ";")):
        return False
    if CELL.search(line) and CELL.search(following):
        return False  # two rows of a table
    if _tells_person(line) and (_tells_person(following) or _may_head(line, following)):
        return False  # two rows of a list, or its next heading
    if following.split()[0].endswith(":"):
        return False  # a label of the next line
    if following[0].islower() and "@" not in following.split()[0]:
        return True
    written, word = len(line.rstrip()), following.split()[0]
    full = width > 0 and written + 1 + len(word) > max(width, _WRAP_COLUMN)
    return full and (written >= _WRAP_COLUMN or "@" in word) and ":" not in following[:24]


def _tells_person(line: str) -> bool:
    """Whether a line begins with a name and its address."""
    match = _PERSON.match(line) if "@" in line else None
    words = match[1].split() if match else [""]
    return words[0][:1].isupper() and words[-1][:1].isupper()


def _may_head(line: str, following: str) -> bool:
    """Whether a line may be the next heading of a list ('Fjern'): a few words that begin with a capital, behind a row that is whole."""
    whole = line.rstrip()[-1].isalpha() or line.rstrip()[-1] in ")>"
    return whole and following[0].isupper() and len(following.split()) <= _HEADING_WORDS and following.rstrip()[-1].isalpha()


def numbers_whole(text: str) -> str:
    """``text`` with a blank for every break that a client made before a digit; as long as before, so that every offset holds."""
    breaks = [match.start(1) for match in _IN_NUMBER.finditer(text)]
    if not breaks:
        return text
    letters, width = list(text), width_of(text.split("\n"))
    for at in breaks:
        begin, end = text.rfind("\n", 0, at) + 1, text.find("\n", at + 1)
        if wrapped(text[begin:at], text[at + 1 : end if end > 0 else len(text)], width):
            letters[at] = " "
    return "".join(letters)
