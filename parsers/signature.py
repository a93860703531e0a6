"""Which lines at the end of somebody's words are a signature: delimiter, closing phrase, 'sent from', name.

1. What follows a closing counts only while each line looks like a signature's (a name, a title, how to reach the writer).
2. A sentence, a question, a word of asking or somebody else's address ends it: an order never vanishes into a signature.
3. Without a closing only the sender's own name, standing last, begins one.
"""

import re
from collections.abc import Sequence

from parsers.closings import closes, is_sent_from
from parsers.phrases import any_of, fold_line
from parsers.sender_name import COMPANY_FORMS, Sender
from parsers.signature_line import (
    ASKING,
    BULLET,
    EMAIL,
    LINK,
    MARKS,
    RULE,
    SIGNATURE_WORDS,
    WORD,
    advertises,
    is_name,
    is_plainly_contact,
    looks_like_entry,
    looks_like_signature,
    speaks,
)

_THANKS = re.compile(any_of(phrase for words in SIGNATURE_WORDS for phrase in words.thanks) + r"(?!\w)[^\n]{0,30}$")
_DELIMITER = re.compile(r"\s*(?:--|—|–|— —|--\s?-{0,2})\s*$")
_DASH_NAME = re.compile(r"\s*[-–—~]{1,2}\s?([^\W\d_][^/:@?]{1,40})$")

#: a row of a list: a name, what parts it from the next cell, and a number or an address there
_ROW = re.compile(r"\s*([^\W\d_][^\t|:,;@\d]{1,60}?)(\t| ?\| |: ?|, | [-–—] )\s*\S*?(?:@|\+?\d)")


def signature_lines(lines: Sequence[str], sender: Sender, stands_last: bool) -> set[int]:
    """The numbers of the lines that are a signature, in one run of the sender's own lines.

    ``stands_last`` tells that no quoted text with further own words follows: only there can a bare name be a signature.
    """
    found: set[int] = set()
    state = _State.TEXT
    paragraph = signed = False
    for number, line in enumerate(lines):
        if not line.strip():
            paragraph = True
            if state in (_State.CLOSED, _State.DELIMITED):
                found.add(number)
            continue
        begins, paragraph = paragraph, False
        if is_sent_from(line):
            found.add(number)
        elif _DELIMITER.match(line) and any(other.strip() for other in lines[number + 1 : number + 4]):
            found.add(number)
            state = _State.DELIMITED
            signed = _signed_above(lines[:number], sender)
        elif closes(line):
            found.add(number)
            state = _State.CLOSED
        elif state is _State.CLOSED:
            if looks_like_signature(line, sender, begins, lines[number - 1]) or advertises(line, sender):
                found.add(number)
            else:
                state = _State.INTERRUPTED
        elif state is _State.DELIMITED:
            # under a name without a blank line, a request is part of the block, which read.py shows to staff
            apart = not signed and (begins or _DELIMITER.match(lines[number - 1]) is not None)
            if (apart and ASKING.search(fold_line(line))) or BULLET.match(line):
                state = _State.INTERRUPTED_DELIMITED
            else:
                found.add(number)
        elif state is _State.INTERRUPTED and begins and is_plainly_contact(line, sender):
            found.add(number)
            state = _State.CLOSED
        elif state is _State.INTERRUPTED_DELIMITED and begins and not ASKING.search(fold_line(line)):
            found.add(number)
            state = _State.DELIMITED
    if stands_last:
        found |= _bare_name(lines, found, sender) or _contact_block(lines, found, sender)
    return found


def _signed_above(lines: Sequence[str], sender: Sender) -> bool:
    """Whether a name stands right above a delimiter and nothing is asked above it: 'Thanks! / Sara Ek / -- / Give up your fax too'."""
    block = [line for line in lines if line.strip()]
    names = len(block)
    while names and looks_like_signature(block[names - 1], sender, begins_paragraph=False):
        names -= 1
    named = any(sender.is_named(line) for line in block[names:])
    return named and not any(ASKING.search(fold_line(line)) for line in block[:names])


class _State:
    """Where in a mail's end a line stands."""

    TEXT = 0
    CLOSED = 1
    DELIMITED = 2
    INTERRUPTED = 3
    INTERRUPTED_DELIMITED = 4


def _bare_name(lines: Sequence[str], found: set[int], sender: Sender) -> set[int]:
    """The lines from the sender's name to the end, where each looks like a signature's and own words stand above."""
    rest = [number for number in range(len(lines)) if number not in found and lines[number].strip()]
    if not rest or any(number in found and number > rest[0] and closes(lines[number]) for number in found if number > rest[-1]):
        return set()
    name: int | None = None
    for number in reversed(rest[-9:]):
        line = lines[number]
        dashed = _DASH_NAME.match(line)
        if number == rest[0]:
            break
        if not looks_like_signature(dashed[1] if dashed else line, sender, begins_paragraph=False) and not advertises(line, sender):
            break
        above = lines[max(other for other in rest if other < number)].rstrip()
        if above.endswith(":") or (dashed and BULLET.match(above)):
            break
        if _goes_on_list(lines, number, sender):
            continue
        if _names_sender(dashed[1] if dashed else line, sender) or _may_be_name(line, above, sender, number == rest[-1]):
            name = number
    if name is None:
        return set()
    return {number for number in range(name, len(lines)) if number not in found}


def _goes_on_list(lines: Sequence[str], number: int, sender: Sender) -> bool:
    """'Emily Carter | +46 …' right below 'James Osei | +46 …': the sender's own row of a list of users."""
    here, above = _ROW.match(lines[number]), _ROW.match(lines[number - 1]) if number else None
    if here is None or above is None or not sender.is_named(here[1]) or sender.is_named(above[1]):
        return False
    return is_name(here[1]) and is_name(above[1]) and here[2].strip() == above[2].strip()


def _contact_block(lines: Sequence[str], found: set[int], sender: Sender) -> set[int]:
    """The lines at the end that tell a name and a web site, or stand under a line of dashes and tell how to reach somebody.

    Names with addresses and telephone numbers alone may be the users of an order: only a link makes them a signature.
    """
    rest = [number for number in range(len(lines)) if number not in found and lines[number].strip()]
    first = next((number for number in reversed(rest[-14:]) if RULE.match(lines[number])), None)
    if first is None:
        first = next(
            (number + 1 for number in range(len(lines) - 1, -1, -1) if number < (rest or [0])[-1] and not lines[number].strip()), 0
        )
    block = [number for number in rest if number >= first]
    if len(block) < 3 or block == rest or any(number in found for number in range(first, len(lines)) if lines[number].strip()):
        return set()
    if not any(LINK.search(lines[number]) for number in block) or any(ASKING.search(fold_line(lines[number])) for number in block):
        return set()
    anybody = Sender(frozenset(), sender.address)
    looks = looks_like_entry if RULE.match(lines[first]) else looks_like_signature
    return set(range(first, len(lines))) if all(looks(lines[number], anybody, begins_paragraph=False) for number in block) else set()


def _names_sender(line: str, sender: Sender) -> bool:
    words = [fold_line(word.strip(".'-")) for word in WORD.findall(line)]
    company = any(word in COMPANY_FORMS for word in words) and "," not in line
    return sender.is_named(line) and not company and not EMAIL.search(line) and not speaks(WORD.findall(line))


def _may_be_name(line: str, above: str, sender: Sender, is_last: bool) -> bool:
    """A single first name under thanks, or under a whole sentence where the From names no person."""
    words = WORD.findall(line)
    if not is_last or not 1 <= len(words) <= 2 or not words[0][0].isupper() or not is_name(line):
        return False
    if len(sender.tokens) > 1 or any(fold_line(word) in COMPANY_FORMS for word in words) or re.search(r"\d", line):
        return False
    return bool(_THANKS.match(fold_line(above.strip(MARKS)))) or (len(words) == 1 and above.endswith((".", "!", "?")))
