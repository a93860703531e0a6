"""Which two domains belong to the same owner: organizational domains by the public suffix list, and their alignment."""

import re
from functools import cache, lru_cache

import idna
from publicsuffixlist import PublicSuffixList

_LABEL = r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?"
_DOMAIN = re.compile(rf"(?=.{{1,253}}\Z)(?:{_LABEL}\.)+{_LABEL}\Z")
_ATEXT = r"[^\s\x00-\x1f\x7f()<>@,;:\\\"\[\].]+"
_LOCAL_PART = re.compile(rf"(?=.{{1,64}}\Z){_ATEXT}(?:\.{_ATEXT})*\Z")


@cache
def _public_suffixes() -> PublicSuffixList:
    return PublicSuffixList()


@lru_cache(maxsize=4096)
def organizational_domain(domain: str) -> str | None:
    """The domain that its owner registered: ``firma.example`` for ``mail.firma.example`` (RFC 7489 section 3.2).

    Takes a lower-case A-label domain. None for a public suffix itself (``co.uk``), which belongs to nobody in particular,
    and for what is no domain.
    """
    registered: str | None = _public_suffixes().privatesuffix(domain)
    return registered


def aligned(first: str, second: str) -> bool:
    """Whether two domains are the same owner's (relaxed alignment, RFC 7489 section 3.1); a public suffix aligns with nothing."""
    owner = organizational_domain(first)
    return owner is not None and owner == organizational_domain(second)


def is_within(domain: str, parent: str) -> bool:
    """Whether ``domain`` is ``parent`` or stands below it."""
    return domain == parent or domain.endswith("." + parent)


def normal_domain(text: str) -> str | None:
    """The domain in lower case, as A-labels and without a final dot; None for what is no host name of two labels or more.

    Strict on purpose: ``firma.example'a.attack.example`` is no domain, whatever another reader makes of it.
    """
    domain = text.lower().removesuffix(".")
    if not domain.isascii():
        try:
            domain = idna.encode(domain, uts46=True).decode("ascii")
        except (idna.IDNAError, UnicodeError):
            return None
    return domain if _DOMAIN.match(domain) else None


def normal_address(text: str) -> str | None:
    """One plain address in lower case with the domain as A-labels, for comparison with the directory; None for anything else."""
    local, at, domain = text.strip().rpartition("@")
    normal = normal_domain(domain)
    if not at or normal is None or not _LOCAL_PART.match(local):
        return None
    return f"{local.lower()}@{normal}"
