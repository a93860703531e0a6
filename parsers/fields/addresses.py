"""Which e-mail addresses stand in a text, well written, mistyped or spelled out, and which address each one means.

Mistyped addresses are found as they are written ('p.nair@northlight..example', 'lisa.ek@ekologen', 'anna@firma,se'), so that the customer
can be shown what is wrong. ``parsers.fields.spelled_addresses`` reads those in words.
"""

import re
import unicodedata
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache

import idna

from parsers.fields.spelled_addresses import spelled
from parsers.lexicon.spelling_words import SpellingWords

#: RFC 5321 4.5.3.1: a local part has 64 octets, a domain 255; what is longer is no address, and is cut while it is looked for.
_LOCAL_REACH = 80
_DOMAIN_REACH = 260
_SCRIPTS_REACH = 320

_LOCAL_SIGNS = frozenset(".!#$%&'*+-_~^{}’")
_DOMAIN_SIGNS = frozenset(".-_")
_EDGE = ".'*#!&-_~^{}’$%"
#: A comma typed for the last dot: letters behind it, and nothing that makes it a list.
_COMMA_FOR_DOT = re.compile(r",([^\W\d_]{2,24})(?![\w@.,-])")
#: The next sentence, glued to the address: a capitalised word behind a domain in small letters.
_GLUED = re.compile(r"([^A-ZÅÄÖÆØ]+\.[^A-ZÅÄÖÆØ.]{2,})\.[A-ZÅÄÖÆØ][a-zåäöæø]*\Z")
_SPACES = re.compile(r"[ \u00a0]{1,2}")
_LOCAL_BEFORE_SPACE = re.compile(r"(?<![\w.+-])[A-Za-z0-9][\w.+-]{0,62}\Z", re.ASCII)
_DOMAIN_BEHIND_SPACE = re.compile(r"[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,5}\.[A-Za-z]{2,24}(?![\w@])")


@dataclass(frozen=True, slots=True)
class AddressMention:
    """One e-mail address as it stands in the text."""

    start: int
    end: int
    written: str
    #: normalised: local part in lower case, domain as lower-case A-label
    email: str
    #: mail can be sent there, as far as the writing tells
    valid: bool
    #: said in words ('anna snabel-a firma punkt se') or with spaces, and decoded
    spelled_out: bool = False


def find(text: str, words: SpellingWords) -> tuple[AddressMention, ...]:
    """Every address in ``text``, in order, none overlapping another; ``words`` read the spelled-out ones. Never raises; linear."""
    found: list[AddressMention] = []
    position = text.find("@")
    while position >= 0:
        mention = _around(text, position, found[-1].end if found else 0)
        if mention is not None:
            found.append(mention)
        position = text.find("@", max(position + 1, mention.end if mention else 0))
    written_starts = [mention.start for mention in found]
    for start, end, address in spelled(text, words):
        following = bisect_left(written_starts, start)
        if (following and found[following - 1].end > start) or (following < len(written_starts) and written_starts[following] < end):
            continue
        found.append(AddressMention(start, end, text[start:end], normalise(address), is_valid(address), spelled_out=True))
    return tuple(sorted(found, key=lambda mention: mention.start))


def normalise(address: str) -> str:
    """The address as it is compared and stored: without ``mailto:``, brackets and punctuation around it, lower case, A-label domain.

    What is no address comes back in lower case; never raises. RFC 5890 for the A-label, UTS 46 for the mapping to it.
    """
    plain = unicodedata.normalize("NFC", address).strip().strip("<>\"' \t").removeprefix("mailto:").removeprefix("MAILTO:")
    plain = plain.strip("<>\"'()[]").rstrip(".,;:!?")
    local, sign, domain = plain.rpartition("@")
    if not sign:
        return plain.lower()
    return f"{local.strip().lower()}@{_a_label(domain.strip())}"


@lru_cache(maxsize=4096)
def is_valid(address: str) -> bool:
    """Whether mail can be sent to ``address`` as it is written: by email-validator, without asking DNS.

    A domain needs a top level; one that mixes scripts is refused. The reserved ``.example`` and ``.test`` count, as in every test.
    """
    from email_validator import EmailNotValidError, validate_email  # 35 ms, and only where an address stands

    plain = address.strip()
    if not plain or is_mixed_script(plain):
        return False
    try:
        checked = validate_email(plain, check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        return False
    return "." in checked.ascii_domain


def is_mixed_script(address: str) -> bool:
    """Whether the domain or the local part mixes the letters of several scripts (Latin and Cyrillic), as look-alikes do (UTS 39)."""
    local, _, domain = address[:_SCRIPTS_REACH].rpartition("@")
    if address.isascii() and "xn--" not in address.lower():
        return False
    return len(_scripts(local)) > 1 or len(_scripts(_u_label(domain))) > 1


def _scripts(text: str) -> set[str]:
    return {unicodedata.name(letter, "UNKNOWN").split(" ")[0] for letter in text if letter.isalpha()} - {"MODIFIER"}


def _u_label(domain: str) -> str:
    try:
        return idna.decode(domain[:253])
    except (idna.IDNAError, UnicodeError):
        return domain


def _a_label(domain: str) -> str:
    if domain.isascii() or len(domain) > 253:
        return domain.lower()
    try:
        return idna.encode(domain, uts46=True).decode("ascii").lower()
    except (idna.IDNAError, UnicodeError):
        return domain.lower()


def _around(text: str, at: int, floor: int) -> AddressMention | None:
    """The address whose sign stands at ``at``; nothing before ``floor`` belongs to it."""
    behind = at + 1
    while behind < len(text) and text[behind] == "@" and behind < at + 3:
        behind += 1
    start = _local_start(text, at, floor)
    end = _domain_end(text, behind)
    if start == at or end == behind:
        spaced = _spaced(text, at, behind, start, end, floor)
        if spaced is not None:
            return spaced
        if start == at or (end == behind and behind < len(text) and text[behind] not in " \n\t.,;:)>"):
            return None
        end = behind if end == behind else end
    written = text[start:end]
    return AddressMention(start, end, written, normalise(written), is_valid(written))


def _local_start(text: str, at: int, floor: int) -> int:
    start = at
    floor = max(floor, at - _LOCAL_REACH)
    while start > floor and (text[start - 1].isalnum() or text[start - 1] in _LOCAL_SIGNS):
        start -= 1
    while start < at and text[start] in _EDGE:
        start += 1
    return start


def _domain_end(text: str, begin: int) -> int:
    """Where the domain that begins at ``begin`` ends; a second sign and a comma for the dot belong to the mistyped address."""
    end = begin
    limit = min(len(text), begin + _DOMAIN_REACH)
    while end < limit and (text[end].isalnum() or text[end] in _DOMAIN_SIGNS):
        end += 1
    if end < limit and text[end] == "@" and end > begin and end + 1 < limit and text[end + 1].isalnum():
        end += 1
        while end < limit and (text[end].isalnum() or text[end] in _DOMAIN_SIGNS):
            end += 1
    while end > begin and text[end - 1] in "._-":
        end -= 1
    domain = text[begin:end]
    if "." not in domain and domain:
        comma = _COMMA_FOR_DOT.match(text, end)
        return comma.end() if comma else end
    glued = _GLUED.match(domain)
    return begin + glued.end(1) if glued else end


def _spaced(text: str, at: int, behind: int, start: int, end: int, floor: int) -> AddressMention | None:
    """An address with spaces around its sign ('anna @ firma.se'): read as meant where both sides can be nothing else."""
    left = at
    gap = _SPACES.search(text, max(floor, at - 2), at)
    if start == at:
        if gap is None or gap.end() != at:
            return None
        left = gap.start()
        local = _LOCAL_BEFORE_SPACE.search(text[max(floor, left - 64) : left])
        if local is None:
            return None
        start = left - len(local[0])
    right = _SPACES.match(text, behind)
    begin = right.end() if right else behind
    domain = _DOMAIN_BEHIND_SPACE.match(text, begin)
    if domain is None:
        return None
    if right is None and not any(sign in text[start:left] for sign in "._-0123456789"):
        return None  # 'alla @firma.se' speaks of everybody there
    end = begin + len(domain[0])
    address = f"{text[start:left]}@{text[begin:end]}"
    return AddressMention(start, end, text[start:end], normalise(address), is_valid(address), spelled_out=True)
