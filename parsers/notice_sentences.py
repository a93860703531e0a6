"""Whether a sentence is a confidentiality notice's: it limits who may read the mail, or tells what to do with one that went astray."""

import re

from parsers.lexicon.mail_languages import EVERY
from parsers.lexicon.mail_words import NoticeWords
from parsers.phrases import finder, fold_line, whole

_ITSELF = finder(phrase for words in EVERY for phrase in words.notice.itself)
_SECRET = finder(phrase for words in EVERY for phrase in words.notice.secret)
_MEANT = finder(phrase for words in EVERY for phrase in words.notice.meant)
_RECIPIENT = finder(phrase for words in EVERY for phrase in words.notice.recipient)
_NOT_RECIPIENT = finder(phrase for words in EVERY for phrase in words.notice.not_recipient)
_CONDITION = finder(phrase for words in EVERY for phrase in words.notice.condition)
_RECEIVED = finder(phrase for words in EVERY for phrase in words.notice.received)
_MISTAKEN = finder(phrase for words in EVERY for phrase in words.notice.mistaken)
_SENDER = finder(phrase for words in EVERY for phrase in words.notice.sender)


def needed(notice: NoticeWords) -> tuple[str, ...]:
    """The phrases of a language of which a notice has one."""
    return (*notice.secret, *notice.recipient, *notice.not_recipient, *notice.mistaken)


_NEEDED = finder(phrase for words in EVERY for phrase in needed(words.notice))
_PEOPLE = whole(phrase for words in EVERY for phrase in words.notice.people)
#: A capitalised word that begins no sentence, and an address: somebody is named, so that the words are about him.
_NAMED = re.compile(r"(?<=[\w,;] )[A-ZÅÄÖÆØ][a-zåäöæø]+|@")
#: 'Confidential.', 'Strictly private:': nobody writes an order in so few words
_LEAD = 3


def may_tell_notice(folded: str) -> bool:
    """Whether a folded paragraph has any word that a notice cannot do without: a cheap look before ``tells_notice``."""
    return bool(_NEEDED.search(folded))


def tells_notice(sentence: str) -> bool:
    """Whether this sentence of a mail shows by itself that a notice stands here.

    It says that this mail is confidential or for its recipient only; or it speaks to whoever is not meant, or got it by mistake.
    'You got my last mail by mistake, delete it' tells a fact and no condition, and 'if you got the mail about Karl by mistake'
    names somebody: both are the sender's own.
    """
    text = fold_line(sentence)
    if _NAMED.search(sentence) or _PEOPLE.search(text):
        return False
    itself = _ITSELF.search(text)
    if _NOT_RECIPIENT.search(text) or (itself and (_SECRET.search(text) or (_MEANT.search(text) and _RECIPIENT.search(text)))):
        return True
    astray = _MISTAKEN.search(text) and _RECEIVED.search(text) and _CONDITION.search(text)
    return bool(astray and (itself or _SENDER.search(text)))


def leads_notice(sentence: str) -> bool:
    """Whether the sentence only calls what follows confidential: 'Konfidensielt.'."""
    return len(sentence.split()) <= _LEAD and bool(_SECRET.search(fold_line(sentence)))


def names_itself(sentence: str) -> bool:
    """Whether the sentence names this mail, its sender or its mistaken way: what a notice asks is about these."""
    text = fold_line(sentence)
    own = _NAMED.search(sentence) or _PEOPLE.search(text)
    return not own and any(words.search(text) for words in (_ITSELF, _SENDER, _MISTAKEN, _NOT_RECIPIENT))
