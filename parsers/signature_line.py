"""Whether a line may stand in a signature: a name, a title, a company or a way to reach somebody, and no sentence."""

import re
from collections.abc import Sequence

from parsers.lexicon.mail_languages import EVERY
from parsers.phrases import any_of, finder, fold_line
from parsers.sender_name import COMPANY_FORMS, Sender

#: the words of signatures, language by language
SIGNATURE_WORDS = tuple(words.signature for words in EVERY)
_CONTACT = re.compile(any_of(phrase for words in SIGNATURE_WORDS for phrase in words.contact_labels) + r"(?![\w-])")
_TITLES = frozenset(fold_line(word) for words in SIGNATURE_WORDS for word in words.titles)
_SENTENCE_WORDS = (
    frozenset(fold_line(word) for words in SIGNATURE_WORDS for word in words.sentence_words) - _TITLES - COMPANY_FORMS - {"i", "to", "no"}
)
_ADDRESSING = frozenset(fold_line(word) for words in SIGNATURE_WORDS for word in words.addressing)
_SPEAKING = frozenset(fold_line(word) for words in SIGNATURE_WORDS for word in words.speaking)
#: words that ask for something, in any language
ASKING = finder(phrase for words in EVERY for phrase in words.automatic.asking)
#: a line of dashes or the like
RULE = re.compile(r"[\s\-_=*~—–.•|#+]*$")
#: a web address or the name of a picture
LINK = re.compile(r"<?(?:https?://|www\.)\S+>?|\[cid:[^\]]*\]|\[?[\w.-]+\.(?:png|jpe?g|gif)\]?", re.IGNORECASE)
#: an address, as loosely as people write it
EMAIL = re.compile(r"[^\s<>()\[\]:;,|\"']+@[^\s<>()\[\]:;,|\"']+")
#: the mark of a list item
BULLET = re.compile(r"\s*(?:[-*•·▪○‣]\s+\S|\d{1,2}[.)]\s)")
_NUMBER = re.compile(r"[+(]?\d[\d\s()/.+-]{5,}\d")
#: a word with its inner hyphens, dots and apostrophes
WORD = re.compile(r"[^\W\d_][\w'’.-]*")
#: what decorates a line
MARKS = " \t*_|·•"
_LONGEST = 120
#: What stands between the parts of a line, the most words of a name, and the longest of its particles
_PARTS = re.compile(r"\s[/|•·]\s")
_NAME_WORDS, _PARTICLE = 4, 2
#: A shorter domain names no firm that could be told from a word.
_FIRM = 4


def is_name(text: str) -> bool:
    """Whether the text is nothing but a name, with titles: capitals, or two words without a full stop."""
    words = WORD.findall(text)
    if not 1 <= len(words) <= 7 or len(text) > 70 or "@" in text or text.rstrip().endswith(("?", ":")):
        return False
    folded = [fold_line(word.strip(".")) for word in words]
    if speaks(words):
        return False
    upper = [word[0].isupper() or plain in _TITLES for word, plain in zip(words, folded, strict=True)]
    return all(upper) or (len(words) <= 2 and not text.rstrip().endswith("."))


def speaks(words: Sequence[str]) -> bool:
    """Whether a word shows a sentence; the capitals of 'Head of IT' and 'VAT' do not, unless all is written so."""
    shouted = all(word.isupper() for word in words)
    return "I" in words or any(
        fold_line(word.strip(".'-")) in _SENTENCE_WORDS for word in words if shouted or not (word.isupper() and len(word) > 1)
    )


def looks_like_signature(line: str, sender: Sender, begins_paragraph: bool, above: str = "") -> bool:
    """Whether a line under a closing is a name, a title, a company or a way to reach somebody, and no sentence."""
    text = line.strip(MARKS)
    if not text or RULE.match(text):
        return True
    if len(text) > _LONGEST or BULLET.match(line) or text.endswith("?"):
        return False
    folded = fold_line(text)
    contact = _CONTACT.match(folded)
    if text.endswith(":") and not contact:
        return False
    emails = EMAIL.findall(text)
    if emails and not _may_carry(emails, text, sender, begins_paragraph, above):
        return False
    bare = EMAIL.sub(" ", LINK.sub(" ", text))
    words = WORD.findall(bare)
    plain = [fold_line(word.strip(".'-")) for word in words]
    if speaks(words):
        return contact is not None and not ASKING.search(folded) and len(words) <= 3 and not emails
    if not words or contact:
        return True
    if text.endswith((".", "!")) and len(words) > 3 and plain[-1] not in COMPANY_FORMS:
        return False
    told = sum(1 for word, fold in zip(words, plain, strict=True) if word[0].isupper() or fold in _TITLES or fold in COMPANY_FORMS)
    return len(words) <= 12 and (told * 2 >= len(words) or len(words) <= 2)


def advertises(line: str, sender: Sender) -> bool:
    """'Change your plan today and switch to Northlight!': a cry to the reader about the writer's own firm, as his domain names it."""
    text = line.strip(MARKS)
    firm = fold_line(sender.address.rpartition("@")[2].split(".")[0])
    folded = fold_line(text)
    if not text.endswith("!") or len(text) > _LONGEST or EMAIL.search(text) or len(firm) < _FIRM:
        return False
    words = frozenset(WORD.findall(folded))
    return firm in re.sub(r"\W", "", folded) and bool(words & _ADDRESSING) and not words & _SPEAKING


def _may_carry(emails: list[str], text: str, sender: Sender, begins_paragraph: bool, above: str) -> bool:
    """An address in a signature is the sender's own or the company's, or at least no other named person's."""
    if all(sender.owns(email) for email in emails):
        return True
    if begins_paragraph:
        return False
    named = {fold_line(word) for word in WORD.findall(EMAIL.sub(" ", text)) + WORD.findall(above)}
    for email in emails:
        parts = {part for part in re.split(r"[._+-]", fold_line(email.split("@")[0])) if len(part) > 1}
        if not sender.owns(email) and sender.tokens and parts & (named - sender.tokens):
            return False
    return True


def is_plainly_contact(line: str, sender: Sender) -> bool:
    """Whether a line behind a blank one is the sender's name, a labelled number or link, or nothing but these; it has no address."""
    text = line.strip(MARKS)
    if EMAIL.search(text):
        return False
    folded = fold_line(text)
    if sender.is_named(text) and looks_like_signature(line, sender, begins_paragraph=True):
        return True
    bare = _NUMBER.sub("", LINK.sub("", text)).strip(" :.,|/-")
    return (bool(_CONTACT.match(folded)) and bool(_NUMBER.search(text) or LINK.search(text))) or not bare


def looks_like_entry(line: str, sender: Sender, begins_paragraph: bool) -> bool:
    """Whether each part of a line under a line of dashes looks like a signature's ('Support / Info'), or is a name with a particle."""
    return all(looks_like_signature(part, sender, begins_paragraph) or _has_particle(part) for part in _PARTS.split(line))


def _has_particle(text: str) -> bool:
    """'Maison du Pain', 'Me Jean Petit': capitals at both ends of a few words, and none of a sentence but one of two letters."""
    words = WORD.findall(text)
    if not 2 <= len(words) <= _NAME_WORDS or text.rstrip().endswith((".", "!", "?", ":")):
        return False
    return words[0][0].isupper() and words[-1][0].isupper() and not speaks([word for word in words if len(word) > _PARTICLE])
