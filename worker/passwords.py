"""Which passwords may be chosen, and what of one is kept: argon2id with the library's defaults (RFC 9106)."""

import re
import secrets
import threading
from collections.abc import Iterable
from enum import StrEnum
from functools import cache
from pathlib import Path

#: Characters at least (security.md section 5).
SHORTEST = 12
#: Characters at most: hashing what strangers send must stay bounded.
LONGEST = 256
#: Letters and digits that a password must have beside its user's names and the words that everybody takes.
_OWN = 8
_WORD = re.compile(r"[^\W_]+")
#: Of zxcvbn's five scores: from here on a password stands about 10^8 guesses (its authors' 'safely unguessable').
_STRONG = 3
#: Passwords looked at at once: each takes 64 MiB for a tenth of a second.
_AT_ONCE = threading.BoundedSemaphore(2)
#: zxcvbn looks at no more: its cost grows with the square.
_LOOKED_AT = 72


class PasswordFault(StrEnum):
    """Why a password is refused."""

    #: fewer than twelve characters
    TOO_SHORT = "too_short"
    #: more than two hundred and fifty-six
    TOO_LONG = "too_long"
    #: among those that are tried first, or made of the user's own name or address
    COMMON = "common"
    #: typed otherwise the second time
    DIFFERS = "differs"


def fault_of(password: str, again: str, personal: Iterable[str], words: Path) -> PasswordFault | None:
    """Why the password may not be chosen, or None.

    In: the password as typed twice; names, addresses and companies that it must not be made of; the file of words that people of our
    countries use in passwords, a word a line.
    """
    if len(password) < SHORTEST:
        return PasswordFault.TOO_SHORT
    if len(password) > LONGEST:
        return PasswordFault.TOO_LONG
    if password != again:
        return PasswordFault.DIFFERS
    guessed = [piece for text in personal for piece in (text, *_WORD.findall(text)) if len(piece) > 2] + list(_common(words))
    left = password.lower()
    for word in sorted((each.lower() for each in guessed), key=len, reverse=True):
        left = left.replace(word, "")
    if sum(letter.isalnum() for letter in left) < _OWN:
        return PasswordFault.COMMON
    from zxcvbn import zxcvbn  # its lists of words load slowly, and only this needs them

    return None if zxcvbn(password[:_LOOKED_AT], user_inputs=guessed)["score"] >= _STRONG else PasswordFault.COMMON


def hashed(password: str) -> str:
    """What is kept of a password: its argon2id hash with salt and parameters, from which nobody gets it back."""
    from argon2 import PasswordHasher

    return PasswordHasher().hash(password)


def matches(password: str, kept: str | None) -> bool:
    """Whether this is the password of which ``kept`` was kept. Where there is none it takes as long, and is not."""
    from argon2 import PasswordHasher
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        with _AT_ONCE:
            return PasswordHasher().verify(kept or _nobodys(), password) and kept is not None
    except (VerificationError, InvalidHashError):
        return False


def needs_rehash(kept: str) -> bool:
    """Whether the library's defaults have grown since this was kept."""
    from argon2 import PasswordHasher

    return PasswordHasher().check_needs_rehash(kept)


@cache
def _nobodys() -> str:
    """The hash of a password that nobody has."""
    return hashed(secrets.token_urlsafe(32))


@cache
def _common(words: Path) -> tuple[str, ...]:
    return tuple(line.strip() for line in words.read_text("utf-8").splitlines() if line.strip() and not line.startswith("#"))
