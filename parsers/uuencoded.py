"""Which lines of a plain text are a file that its sender's program wrote into it (uuencode, POSIX.1 ``uuencode``), and no words.

Some programs show such a file as an attachment, others as the letters it is made of: whether one stood there is told.
"""

import re
from dataclasses import dataclass

#: 'begin 644 name', the permissions in octal digits; a name may be missing.
_BEGIN = re.compile(r"^begin [0-7]{3,4}(?: +([^\n]{0,255}))?[ \t]*$", re.MULTILINE)
#: The letters of the format: a space to an underscore, and the grave accent that stands for the space.
_LINE = re.compile(r"[ -`]+")
#: bytes that a group of four letters stands for
_GROUP = 3
#: letters that a line may lack, since spaces at its end are lost on the way, and have too many, since some programs add a check sum
_LOST, _CHECK_SUM = 4, 1


@dataclass(frozen=True, slots=True)
class UuencodedFile:
    """One file that stands in a text."""

    filename: str
    #: in bytes
    size: int


def set_aside_files(text: str) -> tuple[str, tuple[UuencodedFile, ...]]:
    """The text without its uuencoded files, and the files.

    Only whole ones are taken: from ``begin`` to ``end``, each line between as long as its first letter tells. Everything else is
    text as it stands. Line ends are ``\\n``; the cost is linear.
    """
    if "begin " not in text:
        return text, ()
    files: list[UuencodedFile] = []
    kept: list[str] = []
    position = 0
    for begin in _BEGIN.finditer(text):
        if begin.start() < position:
            continue
        end, size = _end_of_file(text, begin.end() + 1)
        if end:
            files.append(UuencodedFile((begin[1] or "").strip(), size))
            kept.append(text[position : begin.start()])
            position = end
    return ("".join((*kept, text[position:])), tuple(files)) if files else (text, ())


def _end_of_file(text: str, position: int) -> tuple[int, int]:
    """Past the line ``end`` and how many bytes stand before it; (0, 0) where a line is none of a file."""
    size = 0
    while 0 < position <= len(text):
        newline = text.find("\n", position)
        line = text[position : newline if newline >= 0 else len(text)]
        position = newline + 1
        if size and line.rstrip() == "end":
            return position or len(text), size
        count = _bytes_in(line)
        if count is None:
            return 0, 0
        size += count
    return 0, 0


def _bytes_in(line: str) -> int | None:
    """How many bytes a line of the format stands for; None for a line that is none."""
    if not line:
        return 0
    if _LINE.fullmatch(line) is None:
        return None
    count = (ord(line[0]) - ord(" ")) % 64
    letters = -(-count // _GROUP) * 4
    return count if -_LOST <= len(line) - 1 - letters <= _CHECK_SUM else None
