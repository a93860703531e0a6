"""What of a customer's words may stand in a mail that we send: only values that look like what they are meant to be.

Replies echo validated fields only, no free text, no addresses of web pages. What does not fit is left out, never mended.
"""

import re
import unicodedata

_NAME_LENGTH = 60
_ADDRESS_LENGTH = 254
_MISWRITTEN_LENGTH = 80

# a dot only ends an initial or an abbreviation: 'J.R. Ek', 'Karl-G. Ek', never 'pengar.example'
_WORD = r"(?:(?:[^\W\d_]\.)+|[^\W\d_]+(?:['’-][^\W\d_]+)*\.?)"
_NAME = re.compile(rf"{_WORD}(?: {_WORD}){{0,7}}")
_ADDRESS = re.compile(r"[^\s@<>()\[\]\\,;:\"/]+@[^\W_](?:[^\W_]|[.-])*\.[^\W_](?:[^\W_]|-)*")
_MISWRITTEN = re.compile(r"[\w.+,-]+@{1,2}[\w.,-]+")
_TELEPHONE = re.compile(r"\+[0-9]{6,15}")
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")


def safe_name(name: str | None) -> str | None:
    """The name as a person's name (letters, single spaces, hyphen, apostrophe, dot; at most 60 characters), else None."""
    if not name:
        return None
    spaced = " ".join(part for part in unicodedata.normalize("NFC", name).split(" ") if part)
    return spaced if len(spaced) <= _NAME_LENGTH and _NAME.fullmatch(spaced) else None


def first_name(name: str | None) -> str | None:
    """What to greet a registered user with: the first of at least two words of a safe name, else None."""
    safe = safe_name(name)
    words = safe.split(" ") if safe else []
    if len(words) < 2 or "." in words[0] or len(words[0]) < 2 or not words[0][0].isupper():
        return None
    return words[0]


def safe_address(address: str | None) -> str | None:
    """A mail address that was found valid or registered, where it holds nothing that a mail program could take for more; else None."""
    return address if address and len(address) <= _ADDRESS_LENGTH and _ADDRESS.fullmatch(address) else None


def miswritten_address(address: str | None) -> str | None:
    """An invalid address as the sender wrote it, where nothing but letters, digits and ``. , _ + - @`` stands in it; else None."""
    return address if address and len(address) <= _MISWRITTEN_LENGTH and _MISWRITTEN.fullmatch(address) else None


def safe_telephone(number: str | None) -> str | None:
    """An E.164 number, else None."""
    return number if number and _TELEPHONE.fullmatch(number) else None


def one_line(text: str, length: int = 200) -> str:
    """A value of our own (a company's name in the directory, an error's sentence) as one line without control characters."""
    return " ".join(_CONTROLS.sub(" ", text).split())[:length]
