"""Which lines at the end of somebody's words are a signature: delimiter, closing phrase, 'sent from', name.

1. What follows a closing counts only while each line looks like a signature's (a name, a title, how to reach the writer).
2. A sentence, a question, a word of asking or somebody else's address ends it: an order never vanishes into a signature.
3. Without a closing only the sender's own name, standing last, begins one.
"""

import re
from collections.abc import Sequence

from parsers.lexicon.mail_languages import EVERY
from parsers.phrases import any_of, finder, fold_line
from parsers.sender_name import COMPANY_FORMS, Sender

_WORDS = tuple(words.signature for words in EVERY)
_CLOSING = re.compile(any_of(phrase for words in _WORDS for phrase in words.closings) + r"(?![\w'-])")
_RUN_ON = re.compile(any_of(phrase for words in _WORDS for phrase in words.run_on_closings) + r"(?![\w'-])")
_RUNS_ON = re.compile(
    r"(?<!\w)" + any_of(phrase for words in _WORDS for phrase in (*words.run_on_closings, *words.sent_from)) + r"(?![\w'-])"
)
_LONE = frozenset(fold_line(phrase) for words in _WORDS for phrase in words.lone_closings)
_THANKS = re.compile(any_of(phrase for words in _WORDS for phrase in words.thanks) + r"(?!\w)[^\n]{0,30}$")
_SENT_FROM = re.compile(r"[^\w]*" + any_of(phrase for words in _WORDS for phrase in words.sent_from) + r"(?!\w)(.{0,80})$")
_DEVICE = finder(word for words in _WORDS for word in words.devices)
_JOINERS = frozenset(fold_line(word) for words in _WORDS for word in words.joiners)
_CONTACT = re.compile(any_of(phrase for words in _WORDS for phrase in words.contact_labels) + r"(?![\w-])")
_TITLES = frozenset(fold_line(word) for words in _WORDS for word in words.titles)
_SENTENCE_WORDS = (
    frozenset(fold_line(word) for words in _WORDS for word in words.sentence_words) - _TITLES - COMPANY_FORMS - {"i", "to", "no"}
)
_ASKING = finder(phrase for words in EVERY for phrase in words.automatic.asking)

_DELIMITER = re.compile(r"\s*(?:--|—|–|— —|--\s?-{0,2})\s*$")
_RULE = re.compile(r"[\s\-_=*~—–.•|#+]*$")
_LINK = re.compile(r"<?(?:https?://|www\.)\S+>?|\[cid:[^\]]*\]|\[?[\w.-]+\.(?:png|jpe?g|gif)\]?", re.IGNORECASE)
_EMAIL = re.compile(r"[^\s<>()\[\]:;,|\"']+@[^\s<>()\[\]:;,|\"']+")
_BULLET = re.compile(r"\s*(?:[-*•·▪○‣]\s+\S|\d{1,2}[.)]\s)")
_NUMBER = re.compile(r"[+(]?\d[\d\s()/.+-]{5,}\d")
_SLASH_NAME = re.compile(r"\s*/{1,2}\s?([^\W\d_][^/:@?]{1,60})$")
_DASH_NAME = re.compile(r"\s*[-–—~]{1,2}\s?([^\W\d_][^/:@?]{1,40})$")
_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_MARKS = " \t*_|·•"
_LONGEST = 120
#: What stands between the parts of a line, the most words of a name, and the longest of its particles
_PARTS = re.compile(r"\s[/|•·]\s")
_NAME_WORDS, _PARTICLE = 4, 2
_INLINE = re.compile(r"(?<=[.!?…])\s+(?=\S)")


def signature_lines(lines: Sequence[str], sender: Sender, stands_last: bool) -> set[int]:
    """The numbers of the lines that are a signature, in one run of the sender's own lines.

    ``stands_last`` tells that no quoted text with further own words follows: only there can a bare name be a signature.
    """
    found: set[int] = set()
    state = _State.TEXT
    paragraph = False
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
        elif closes(line):
            found.add(number)
            state = _State.CLOSED
        elif state is _State.CLOSED:
            if looks_like_signature(line, sender, begins, lines[number - 1]):
                found.add(number)
            else:
                state = _State.INTERRUPTED
        elif state is _State.DELIMITED:
            # under a name without a blank line, a request is part of the block, which read.py shows to staff
            apart = begins or _DELIMITER.match(lines[number - 1]) is not None
            if (apart and _ASKING.search(fold_line(line))) or _BULLET.match(line):
                state = _State.INTERRUPTED_DELIMITED
            else:
                found.add(number)
        elif state is _State.INTERRUPTED and begins and _is_plainly_contact(line, sender):
            found.add(number)
            state = _State.CLOSED
        elif state is _State.INTERRUPTED_DELIMITED and begins and not _ASKING.search(fold_line(line)):
            found.add(number)
            state = _State.DELIMITED
    if stands_last:
        found |= _bare_name(lines, found, sender) or _contact_block(lines, found, sender)
    return found


class _State:
    """Where in a mail's end a line stands."""

    TEXT = 0
    CLOSED = 1
    DELIMITED = 2
    INTERRUPTED = 3
    INTERRUPTED_DELIMITED = 4


def closes(line: str) -> bool:
    """Whether the line is a closing phrase, alone or with the name behind it ('Mvh Mette', '/Anna', 'Best regards, Emily')."""
    if len(line) > 100:
        return False
    slash = _SLASH_NAME.match(line)
    if slash:
        return _is_name(slash[1])
    stripped = line.strip(_MARKS)
    text = fold_line(stripped)
    bare = text.strip(" ,.!:;-/")
    if bare in _LONE:
        return True
    match = _CLOSING.match(text)
    if not match:
        return False
    rest = text[match.end() :].strip(" ,.!:;-/&|*")
    if not rest:
        return True
    first, _, second = rest.partition(" ")
    if _CLOSING.match(rest) or (first in _JOINERS and _CLOSING.match(second)):
        return True
    return _is_name(" ".join(stripped.split()[-len(rest.split()) :]))


def _is_name(text: str) -> bool:
    words = _WORD.findall(text)
    if not 1 <= len(words) <= 7 or len(text) > 70 or "@" in text or text.rstrip().endswith(("?", ":")):
        return False
    folded = [fold_line(word.strip(".")) for word in words]
    if _speaks(words):
        return False
    upper = [word[0].isupper() or plain in _TITLES for word, plain in zip(words, folded, strict=True)]
    return all(upper) or (len(words) <= 2 and not text.rstrip().endswith("."))


def _speaks(words: Sequence[str]) -> bool:
    """Whether a word shows a sentence; the capitals of 'Head of IT' and 'VAT' do not, unless all is written so."""
    shouted = all(word.isupper() for word in words)
    return "I" in words or any(
        fold_line(word.strip(".'-")) in _SENTENCE_WORDS for word in words if shouted or not (word.isupper() and len(word) > 1)
    )


def is_sent_from(line: str) -> bool:
    """Whether the line is 'Sent from my iPhone', in any language and from any device or program."""
    if len(line) > 260:
        return False
    bare = _LINK.sub("", line)
    match = _SENT_FROM.match(fold_line(bare))
    if not match:
        return False
    rest = match[1].strip(" <>()[].!*_")
    if not rest or "," in rest or ":" in rest or len(rest.split()) > 8:
        return bool(_DEVICE.search(match[0])) and not rest
    words = bare.split()[-len(rest.split()) :]
    return bool(_DEVICE.search(rest)) or any(letter.isupper() for word in words for letter in word)


def looks_like_signature(line: str, sender: Sender, begins_paragraph: bool, above: str = "") -> bool:
    """Whether a line under a closing is a name, a title, a company or a way to reach somebody, and no sentence."""
    text = line.strip(_MARKS)
    if not text or _RULE.match(text):
        return True
    if len(text) > _LONGEST or _BULLET.match(line) or text.endswith("?"):
        return False
    folded = fold_line(text)
    contact = _CONTACT.match(folded)
    if text.endswith(":") and not contact:
        return False
    emails = _EMAIL.findall(text)
    if emails and not _may_carry(emails, text, sender, begins_paragraph, above):
        return False
    bare = _EMAIL.sub(" ", _LINK.sub(" ", text))
    words = _WORD.findall(bare)
    plain = [fold_line(word.strip(".'-")) for word in words]
    if _speaks(words):
        return contact is not None and not _ASKING.search(folded) and len(words) <= 3 and not emails
    if not words or contact:
        return True
    if text.endswith((".", "!")) and len(words) > 3 and plain[-1] not in COMPANY_FORMS:
        return False
    told = sum(1 for word, fold in zip(words, plain, strict=True) if word[0].isupper() or fold in _TITLES or fold in COMPANY_FORMS)
    return len(words) <= 12 and (told * 2 >= len(words) or len(words) <= 2)


def _may_carry(emails: list[str], text: str, sender: Sender, begins_paragraph: bool, above: str) -> bool:
    """An address in a signature is the sender's own or the company's, or at least no other named person's."""
    if all(sender.owns(email) for email in emails):
        return True
    if begins_paragraph:
        return False
    named = {fold_line(word) for word in _WORD.findall(_EMAIL.sub(" ", text)) + _WORD.findall(above)}
    for email in emails:
        parts = {part for part in re.split(r"[._+-]", fold_line(email.split("@")[0])) if len(part) > 1}
        if not sender.owns(email) and sender.tokens and parts & (named - sender.tokens):
            return False
    return True


def _is_plainly_contact(line: str, sender: Sender) -> bool:
    text = line.strip(_MARKS)
    if _EMAIL.search(text):
        return False
    folded = fold_line(text)
    if sender.is_named(text) and looks_like_signature(line, sender, begins_paragraph=True):
        return True
    bare = _NUMBER.sub("", _LINK.sub("", text)).strip(" :.,|/-")
    return (bool(_CONTACT.match(folded)) and bool(_NUMBER.search(text) or _LINK.search(text))) or not bare


def _bare_name(lines: Sequence[str], found: set[int], sender: Sender) -> set[int]:
    """The lines from the sender's name to the end, where each looks like a signature's and own words stand above."""
    rest = [number for number in range(len(lines)) if number not in found and lines[number].strip()]
    if not rest or any(number in found and number > rest[0] and closes(lines[number]) for number in found if number > rest[-1]):
        return set()
    name: int | None = None
    for number in reversed(rest[-9:]):
        line = lines[number]
        dashed = _DASH_NAME.match(line)
        if number == rest[0] or not looks_like_signature(dashed[1] if dashed else line, sender, begins_paragraph=False):
            break
        above = lines[max(other for other in rest if other < number)].rstrip()
        if above.endswith(":") or (dashed and _BULLET.match(above)):
            break
        if _names_sender(dashed[1] if dashed else line, sender) or _may_be_name(line, above, sender, number == rest[-1]):
            name = number
    if name is None:
        return set()
    return {number for number in range(name, len(lines)) if number not in found}


def _contact_block(lines: Sequence[str], found: set[int], sender: Sender) -> set[int]:
    """The lines at the end that tell a name and a web site, or stand under a line of dashes and tell how to reach somebody.

    Names with addresses and telephone numbers alone may be the users of an order: only a link makes them a signature.
    """
    rest = [number for number in range(len(lines)) if number not in found and lines[number].strip()]
    first = next((number for number in reversed(rest[-14:]) if _RULE.match(lines[number])), None)
    if first is None:
        first = next(
            (number + 1 for number in range(len(lines) - 1, -1, -1) if number < (rest or [0])[-1] and not lines[number].strip()), 0
        )
    block = [number for number in rest if number >= first]
    if len(block) < 3 or block == rest or any(number in found for number in range(first, len(lines)) if lines[number].strip()):
        return set()
    if not any(_LINK.search(lines[number]) for number in block) or any(_ASKING.search(fold_line(lines[number])) for number in block):
        return set()
    anybody = Sender(frozenset(), sender.address)
    looks = _looks_like_entry if _RULE.match(lines[first]) else looks_like_signature
    return set(range(first, len(lines))) if all(looks(lines[number], anybody, begins_paragraph=False) for number in block) else set()


def _looks_like_entry(line: str, sender: Sender, begins_paragraph: bool) -> bool:
    """Whether each part of a line under a line of dashes looks like a signature's ('Support / Info'), or is a name with a particle."""
    return all(looks_like_signature(part, sender, begins_paragraph) or _has_particle(part) for part in _PARTS.split(line))


def _has_particle(text: str) -> bool:
    """'Maison du Pain', 'Me Jean Petit': capitals at both ends of a few words, and none of a sentence but one of two letters."""
    words = _WORD.findall(text)
    if not 2 <= len(words) <= _NAME_WORDS or text.rstrip().endswith((".", "!", "?", ":")):
        return False
    return words[0][0].isupper() and words[-1][0].isupper() and not _speaks([word for word in words if len(word) > _PARTICLE])


def _names_sender(line: str, sender: Sender) -> bool:
    words = [fold_line(word.strip(".'-")) for word in _WORD.findall(line)]
    company = any(word in COMPANY_FORMS for word in words) and "," not in line
    return sender.is_named(line) and not company and not _EMAIL.search(line) and not _speaks(_WORD.findall(line))


def _may_be_name(line: str, above: str, sender: Sender, is_last: bool) -> bool:
    """A single first name under thanks, or under a whole sentence where the From names no person."""
    words = _WORD.findall(line)
    if not is_last or not 1 <= len(words) <= 2 or not words[0][0].isupper() or not _is_name(line):
        return False
    if len(sender.tokens) > 1 or any(fold_line(word) in COMPANY_FORMS for word in words) or re.search(r"\d", line):
        return False
    return bool(_THANKS.match(fold_line(above.strip(_MARKS)))) or (len(words) == 1 and above.endswith((".", "!", "?")))


def split_off_closing(line: str) -> int | None:
    """Where a line's text ends and 'Mvh Ingrid', '/Anna' or 'Sent from my iPhone' begins behind it; None where nothing does.

    Behind a whole sentence any closing counts, in the run of a line only one that nothing else means, with a name or two behind it.
    """
    if len(line) < 8:
        return None
    tail = max(0, len(line) - 70)
    for gap in _INLINE.finditer(line, tail):
        rest = line[gap.end() :].strip()
        if closes(rest) and len(rest.split()) <= 7:
            return gap.end()
    return _run_on(line, tail)


#: So many words at most stand behind a closing in the run of a line: a name and a company.
_NAMED = 6


def _run_on(line: str, tail: int) -> int | None:
    """Where 'mvh anna' or 'sent from my iphone' begins in the run of a line, both where they stand together."""
    if not _RUNS_ON.search(fold_line(line[tail:])) or is_sent_from(line) or closes(line):
        return None
    begin = None
    for gap in re.finditer(r"(?<=\S)\s+(?=\S)", line[tail:]):
        place = tail + gap.end()
        rest = line[place:]
        if begin is None and _SENT_FROM.match(fold_line(rest)) and _DEVICE.search(fold_line(rest)) and len(rest.split()) <= 5:
            begin = place
            break
    end = len(line) if begin is None else begin
    for gap in re.finditer(r"(?<=\S)\s+(?=\S)", line[tail:end]):
        place = tail + gap.end()
        rest = line[place:end].strip()
        closing = _RUN_ON.match(fold_line(rest))
        names = _WORD.findall(fold_line(rest)[closing.end() :]) if closing else []
        if closing and (closes(rest) or (1 <= len(names) <= _NAMED and not _speaks(names) and not re.search(r"[\d@?:]", rest))):
            return place
    return begin
