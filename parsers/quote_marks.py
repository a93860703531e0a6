"""Marks that stand alone above an earlier mail: of originals and forwards, rules of dashes; and whether a subject says 'forward'."""

import re
from enum import Enum

from parsers.lexicon.mail_languages import EVERY
from parsers.phrases import any_of, fold_line

_ORIGINAL = any_of(mark for words in EVERY for mark in words.quote.original_marks)
_FORWARD = any_of(mark for words in EVERY for mark in words.quote.forward_marks)
_ORIGINAL_LINE = re.compile(r"[-_=*> ]*[-_=]{2,} ?" + _ORIGINAL + r" ?:?[-_=* ]*:?$|" + _ORIGINAL + r" ?:$")
_FORWARD_LINE = re.compile(r"[-_=*> ]*[-_=]{2,} ?" + _FORWARD + r"(?: ?:)?[^@]{0,60}?[-_=* ]*:?$|[> ]*" + _FORWARD + r" ?:$")
_RULE = re.compile(r"[>\s]*[-_=]{4,}\s*$")


class Mark(Enum):
    """What stands alone above an earlier mail."""

    ORIGINAL = "original"
    FORWARD = "forward"


def mark_of(line: str) -> Mark | None:
    """Whether the line is '-----Original Message-----' or '---------- Forwarded message ---------' in any language."""
    if len(line) > 120:
        return None
    stripped = line.strip("> \t")
    if len(stripped) < 6 or (stripped[0] not in "-_=*" and not stripped.endswith(":")):
        return None
    text = fold_line(stripped)
    if _FORWARD_LINE.match(text):
        return Mark.FORWARD
    return Mark.ORIGINAL if _ORIGINAL_LINE.match(text) else None


def is_rule(line: str) -> bool:
    """Whether the line is only dashes or underscores, as Outlook draws it above a header block."""
    return len(line) < 200 and _RULE.match(line) is not None


def is_typed_rule(line: str) -> bool:
    """Whether the line is only dashes, as people type them too; underscores are Outlook's."""
    return "----" in line and is_rule(line) and not line.strip("-\n \t")


_PREFIX = re.compile(r"[\s\[(]*([^\W\d_]{1,16})(?:\[\d{1,3}\])?\s*:")


def says_forward(subject: str, languages: frozenset[str] = frozenset()) -> bool:
    """Whether the subject's first prefix is one of a forward.

    'VS:' is Norwegian and Danish for a forward and Finnish for a reply: the languages of the header block below it decide.
    """
    found = _PREFIX.match(subject)
    if not found:
        return False
    prefix = fold_line(found[1])
    if prefix not in {fold_line(each) for words in EVERY for each in words.quote.forward_prefixes}:
        return False
    return prefix not in {fold_line(each) for words in EVERY if words.language in languages for each in words.quote.reply_prefixes}
