"""Which lines a program marked as quoted, and where such a quote ends."""

import re

_LINK = re.compile(r"[(<]?https?://\S+")
_QUOTE = re.compile(r"[ \t]{0,3}>")


def is_quote(line: str) -> bool:
    """Whether a line begins with the mark of a quote; '<<<' at its end makes it an ornament."""
    if not (line.startswith(">") or (">" in line[:4] and _QUOTE.match(line))):
        return False
    return "<<<" not in line or not line.rstrip().endswith("<<<")


def quote_end(lines: list[str], start: int) -> int:
    """Past the last line of a quote: blank lines between quoted lines belong to it."""
    end = number = start
    while number < len(lines):
        if is_quote(lines[number]) or (end == number and _is_torn(lines, number)):
            end = number + 1
        elif lines[number].strip():
            break
        number += 1
    return end


def _is_torn(lines: list[str], number: int) -> bool:
    """Whether a program broke the quoted line above here: a link or its rest, or the end of a long line amid a sentence.

    An answer under a quoted question is no such thing: the question ends, and answers begin with a capital or after a blank line.
    """
    above, line = lines[number - 1].rstrip(), lines[number].strip()
    if not line or number + 1 >= len(lines) or not lines[number + 1].lstrip().startswith(">"):
        return False
    if _LINK.match(line) or (" " not in line and "http" in above and line.endswith(")")):
        return True
    return len(above) >= 64 and (above[-1].isalnum() or above[-1] == ",") and line[0].islower() and len(line) < 60
