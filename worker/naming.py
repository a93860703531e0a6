"""PURE: what names a person in a text, a JSON value or bytes, however it is written there; and the text without it.

His address, also in a link or as the envelope sender of a bounce; his whole names, in either order, over a line's end and in the genitive;
his telephone numbers as people write them. Part of another word, address or number is not his.
"""

import re
from collections.abc import Iterable
from contextlib import suppress
from typing import Any

#: What stands in the person's place.
ERASED = "erased"
#: A shorter name could be any word.
_SHORTEST = 5
_BETWEEN_DIGITS = r"[\s()./\-\u00a0\u2010-\u2015]{0,3}"
#: How a name ends where it is not named in its base form.
_INFLECTED = r"(?:['’:]?s|n|in|en|lle|lta|ltä|lla|llä|ssa|ssä|sta|stä|a|ä)?"


class Naming:
    """One person's names, as one pattern."""

    def __init__(self, address: str, names: Iterable[str] = (), phones: Iterable[str] = ()) -> None:
        """``phones`` are E.164."""
        told = [_address(address), *(_name(each) for each in sorted(set(names), key=len, reverse=True)), *map(_phone, sorted(set(phones)))]
        self._pattern = re.compile("|".join(each for each in told if each), re.IGNORECASE)

    def scrubbed(self, value: Any) -> Any:
        """The text or JSON value with ``erased`` in his place; the same where it does not name him."""
        if isinstance(value, str):
            return self._pattern.sub(ERASED, value)
        if isinstance(value, dict):
            return {self.scrubbed(key): self.scrubbed(each) for key, each in value.items()}
        return [self.scrubbed(each) for each in value] if isinstance(value, list) else value

    def is_in(self, value: Any) -> bool:
        """Whether the text or JSON value names him."""
        if isinstance(value, dict):
            return any(self.is_in(key) or self.is_in(each) for key, each in value.items())
        if isinstance(value, list):
            return any(self.is_in(each) for each in value)
        return isinstance(value, str) and self._pattern.search(value) is not None

    def is_in_bytes(self, raw: bytes) -> bool:
        """Whether bytes name him as they stand there, in UTF-8 or Latin-1."""
        return any(self._pattern.search(raw.decode(charset, "replace")) is not None for charset in ("utf-8", "latin-1"))


def whole(names: Iterable[str | None]) -> list[str]:
    """The names that tell one person: of two words at least, and no shorter than a word."""
    return [name.strip() for name in names if name and len(name.split()) > 1 and len(name.strip()) >= _SHORTEST]


def _address(address: str) -> str:
    local, _, domain = address.rpartition("@")
    forms = {domain}
    with suppress(UnicodeError):  # a domain that is no A-label has one form
        forms.add(domain.encode("ascii").decode("idna"))
    domains = "|".join(re.escape(form) for form in sorted(forms))
    return rf"(?<![\w.'-]){re.escape(local)}(?:@|%40|=)(?:{domains})(?![\w-]|\.\w)"


def _name(name: str) -> str:
    words = [re.escape(word) for word in name.replace(",", " ").split()]
    orders = {r"[\s,]+".join(words), r"[\s,]+".join((words[-1], *words[:-1]))}
    return rf"(?<!\w)(?:{'|'.join(sorted(orders))}){_INFLECTED}(?!\w)"


def _phone(phone: str) -> str:
    import phonenumbers  # loads slowly, and few are erased

    try:
        parsed = phonenumbers.parse(phone)
    except phonenumbers.NumberParseException:
        return re.escape(phone)
    national = _BETWEEN_DIGITS.join(str(parsed.national_number))
    country = _BETWEEN_DIGITS.join(str(parsed.country_code))
    return rf"(?<![\d+])(?:(?:\+|00){_BETWEEN_DIGITS}{country}{_BETWEEN_DIGITS}(?:\(0\))?{_BETWEEN_DIGITS}|0)?{national}(?!\d)"
