"""Do a mail's own words show that a machine wrote it: an absence, an acknowledgement, a read receipt?

Told by words alone only where nothing in them asks for anything: 'I am on holiday next week, please remove Karl before that' is
a person's. A machine's subject ('Automatic reply: …') is enough; 'Re: Automatic reply: …' is a person who answers it.
"""

import re

from parsers.lexicon.mail_languages import EVERY, UNDERSTOOD
from parsers.phrases import any_of, finder, fold_line

_WORDS = tuple(words.automatic for words in EVERY)
_END = r"(?=\s*(?:[:\-|(!.]|$))"
_REPLY_SUBJECT = re.compile(r"[\s\[(]*" + any_of(phrase for words in _WORDS for phrase in words.reply_subjects) + r"[\])]?" + _END)
_ABSENCE_SUBJECT = re.compile(r"[\s\[(]*" + any_of(phrase for words in _WORDS for phrase in words.absence_subjects) + r"(?!\w)")
_ABSENCE = finder(phrase for words in _WORDS for phrase in words.absences)
_RETURN = finder(phrase for words in _WORDS for phrase in words.returns)
_SUBSTITUTE = finder(phrase for words in _WORDS for phrase in words.substitutes)
_MAIL_THANKS = finder(phrase for words in _WORDS for phrase in words.mail_thanks)
_SAYS_AUTOMATIC = finder(phrase for words in _WORDS for phrase in words.says_automatic)
_RECEIPT_SUBJECT = re.compile(r"\s*" + any_of(phrase for words in _WORDS for phrase in words.receipt_subjects) + r"\s*[:\-]")
_RECEIPT = finder(phrase for words in _WORDS for phrase in words.receipts)
_CALENDAR_SUBJECT = re.compile(r"\s*" + any_of(phrase for words in _WORDS for phrase in words.calendar_subjects) + r"\s*:")
_ACKNOWLEDGED = finder(phrase for words in _WORDS for phrase in words.acknowledgements)
_THANKED = finder(phrase for words in _WORDS for phrase in words.contact_thanks)
_FOLLOWUP = finder(phrase for words in _WORDS for phrase in words.acknowledgement_followups)
_ASKING = finder(phrase for words in _WORDS for phrase in words.asking)
_GREETING = re.compile(any_of(greeting for words in UNDERSTOOD for greeting in words.greetings) + r"(?!\w)[^.!?]{0,40}$")

_TICKET = re.compile(
    r"(?:#|(?<!\w)"
    + any_of(word for words in _WORDS for word in words.ticket_words)
    + r"[ .:]*(?:#|nr\.?|no\.?|id)?[ .:#-]*)[a-z]{0,6}-?\d{3,}"
)
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")
#: An automatic answer is short; what a longer text says is not judged by its words alone.
_LONGEST = 2500


def is_reply_subject(subject: str) -> bool:
    """Whether only a machine writes such a subject ('Automatiskt svar: …')."""
    return _REPLY_SUBJECT.match(fold_line(subject[:200])) is not None


def is_absence(subject: str, own: str, known_automatic: bool = False) -> bool:
    """Whether the mail says that its sender is away (product.md section 5), told by subject and words.

    ``known_automatic`` where headers prove a machine: then any word of absence is enough.
    """
    if is_reply_subject(subject):
        return not is_acknowledgement(subject, own, known_automatic=True) or bool(_ABSENCE.search(fold_line(own[:_LONGEST])))
    about = fold_line(subject[:200])
    titled = _ABSENCE_SUBJECT.match(about)
    text = fold_line(own[:_LONGEST])
    if known_automatic:
        return titled is not None or _ABSENCE.search(text) is not None
    if len(own) > _LONGEST:
        return False
    away = _ABSENCE.search(text)
    if titled is None and not away:
        return False
    sentences = [fold_line(sentence) for sentence in _SENTENCE.split(_unwrapped(own)) if sentence.strip()]
    if any(_asks(sentence) for sentence in sentences):
        return False
    if titled is not None and (away or about[titled.end() :].lstrip().startswith(":")):
        return True
    if not away:
        return False
    thanked = _MAIL_THANKS.search(text) or _SAYS_AUTOMATIC.search(text)
    cues = sum(1 for pattern in (_RETURN, _SUBSTITUTE, _MAIL_THANKS, _SAYS_AUTOMATIC) if pattern.search(text))
    left = sum(1 for sentence in sentences if not _is_cue(sentence))
    return cues > 0 and left <= (2 if thanked else 0)


def _unwrapped(own: str) -> str:
    """Lines that a client wrapped as one; a short line or a blank one ends a sentence."""
    return re.sub(r"(?<=[^\n]{50})\n(?=[^\n])", " ", own)


def _is_cue(sentence: str) -> bool:
    if any(pattern.search(sentence) for pattern in (_ABSENCE, _RETURN, _SUBSTITUTE, _MAIL_THANKS, _SAYS_AUTOMATIC)):
        return True
    return _GREETING.match(sentence) is not None or (len(sentence.split()) <= 3 and "@" not in sentence)


def _asks(sentence: str) -> bool:
    if _SUBSTITUTE.search(sentence):
        return False
    return sentence.endswith("?") or _ASKING.search(sentence) is not None


def is_acknowledgement(subject: str, own: str, known_automatic: bool = False) -> bool:
    """Whether another ticket system says that it has received something.

    A subject and a text that both say it, or a text that says it with the ticket's number and what happens next, need no header.
    """
    about, text = fold_line(subject[:300]), fold_line(own[:_LONGEST])
    told_above, told_below = _ACKNOWLEDGED.search(about) is not None, _ACKNOWLEDGED.search(text) is not None
    numbered = _TICKET.search(about) is not None or _TICKET.search(text) is not None
    followed = len({match.group() for match in _FOLLOWUP.finditer(text)})
    if known_automatic:
        return told_above or told_below or (_THANKED.search(text) is not None and (numbered or followed > 0))
    if len(own) > _LONGEST:
        return False
    if told_above and (told_below or followed or numbered):
        return True
    if told_below and numbered and followed:
        return True
    asks = _ASKING.search(text) is not None or "?" in text
    says = _SAYS_AUTOMATIC.search(text) is not None
    if told_below:
        return not asks and (followed > 0 or says)
    return _THANKED.search(text) is not None and not asks and ((numbered and followed > 0) or followed > 1 or says)


def is_receipt(subject: str, own: str, known_automatic: bool = False) -> bool:
    """Whether subject and words are those of a read receipt; 'Read: the contract' with other words below is a person's."""
    if not _RECEIPT_SUBJECT.match(fold_line(subject[:200])):
        return False
    text = fold_line(own[:_LONGEST])
    return (
        known_automatic or not text or (_RECEIPT.search(text) is not None and len(own) < 800 and not _ASKING.search(_RECEIPT.sub("", text)))
    )


def is_calendar_subject(subject: str) -> bool:
    """Whether the subject is one that calendars give invitations and answers."""
    return _CALENDAR_SUBJECT.match(fold_line(subject[:200])) is not None
