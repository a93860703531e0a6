"""What one DKIM-Signature field claims, and whether such a claim is accepted here at all (RFC 6376 sections 3.5 and 6.1.1).

1. The whole field is a strict tag list; a tag that stands twice makes it malformed.
2. sha256 only; the signed fields hold From, To, Subject and Date; no ``l=``, below which anybody may write.
3. ``i=`` lies within ``d=``; ``x=`` is not past and ``t=`` not to come when the mail arrived.

Nothing here is proven yet: that takes the key and the mail.
"""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256

from worker.dkim.finding import Refused, SignatureResult
from worker.dkim.tag_list import TagFault, base64_value, items, read_tags
from worker.domains import is_within, normal_domain
from worker.ground import Ground, ground

#: Fields that every accepted signature covers.
MUST_SIGN = ("from", "to", "subject", "date")
#: How far the signer's clock may be ahead of ours.
CLOCK_SKEW = timedelta(minutes=10)

_ALGORITHMS = {"rsa-sha256": "rsa", "ed25519-sha256": "ed25519"}
_CANONICALIZATIONS = frozenset({"simple", "relaxed"})
_FIELD_NAME = re.compile(r"[!-9;-~]+")
_SELECTOR = re.compile(r"(?=.{1,190}\Z)[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?)*\Z")
_NUMBER = re.compile(r"[0-9]{1,12}")
#: Where the library takes the signature's own value out before it hashes the field: it must be one place, and the one that was read here.
_B_TAG = re.compile(r"[;\s]b\s*=")
_LONG_WHITE = re.compile(r"\s{80}")
#: Length of a SHA-256 digest in bytes.
_DIGEST = 32


@dataclass(frozen=True, slots=True)
class SignatureField:
    """One well-formed signature that is accepted here if its key and the mail say so."""

    domain: str
    selector: str
    #: the domain of ``i=``
    identity: str
    #: ``rsa`` or ``ed25519``
    key_type: str
    #: ``header/body``, each ``simple`` or ``relaxed``
    canonicalization: str
    #: names in lower case in the order of ``h=``, over-signed ones as often as they stand there
    headers: tuple[str, ...]
    body_hash: bytes
    signature: bytes

    @property
    def digest(self) -> str:
        """What is remembered of a signature that acted: SHA-256 over (d, s, b), b as bytes so that white space makes no other."""
        return sha256(f"{self.domain}\0{self.selector}\0".encode() + self.signature).hexdigest()

    @property
    def key_name(self) -> str:
        """Where its key is published (RFC 6376 section 3.6.2.1)."""
        return f"{self.selector}._domainkey.{self.domain}"


def signing_domain(tags: dict[str, str]) -> str | None:
    """The domain of ``d=`` in lower case; None where it is no domain."""
    value = tags.get("d", "")
    return normal_domain(value) if value.isascii() else None


def tags_of(value: str) -> dict[str, str]:
    """The tags of a DKIM-Signature's value.

    Raises:
      Refused: the field is malformed.
    """
    try:
        return read_tags(value)
    except TagFault as fault:
        raise _malformed(ground("the signature {inner}", fault.ground)) from None


def read_signature(value: str, tags: dict[str, str], arrival: datetime) -> SignatureField:
    """The signature of a field's raw value and its tags.

    In: ``arrival`` is the instant by which ``t=`` and ``x=`` are judged.

    Raises:
      Refused: it is malformed, or not accepted here.
    """
    missing = next((name for name in ("v", "a", "b", "bh", "d", "h", "s") if not tags.get(name)), None)
    if missing is not None:
        raise _malformed(ground("the signature has no {name}=", name=missing))
    domain, selector = signing_domain(tags), tags["s"].lower()
    if domain is None or not _SELECTOR.match(selector):
        raise _malformed(ground("d= or s= of the signature is no name"))
    if tags["v"] != "1":
        raise _malformed(ground("the signature is of another version"))
    if "dns/txt" not in [item.lower() for item in items(tags.get("q", "dns/txt"))]:
        raise _malformed(ground("the signature's key is not in DNS"))
    if len(_B_TAG.findall(value)) != 1 or _LONG_WHITE.search(value):
        raise _malformed(ground("the signature field can be read in two ways"))
    headers = tuple(name.lower() for name in items(tags["h"]))
    if not all(_FIELD_NAME.fullmatch(name) for name in headers):
        raise _malformed(ground("h= of the signature is no list of field names"))
    key_type = _ALGORITHMS.get(tags["a"].lower())
    if key_type is None:
        raise _unaccepted(ground("the signature is neither rsa-sha256 nor ed25519-sha256"))
    if "l" in tags:
        raise _unaccepted(ground("the signature covers a part of the body only (l=)"))
    unsigned = [name for name in MUST_SIGN if name not in headers]
    if unsigned:
        raise _unaccepted(ground("the signature does not cover {fields}", fields=", ".join(name.title() for name in unsigned)))
    _judge_times(tags, arrival)
    return SignatureField(
        domain=domain,
        selector=selector,
        identity=_identity(tags, domain),
        key_type=key_type,
        canonicalization=_canonicalization(tags),
        headers=headers,
        body_hash=_bytes_of(tags, "bh", _DIGEST),
        signature=_bytes_of(tags, "b"),
    )


def _identity(tags: dict[str, str], domain: str) -> str:
    if "i" not in tags:
        return domain
    local, at, written = tags["i"].partition("@")
    identity = normal_domain(written) if at and written.isascii() and not re.search(r"\s", local) else None
    if identity is None or not is_within(identity, domain):
        raise _malformed(ground("i= of the signature does not lie within its d="))
    return identity


def _canonicalization(tags: dict[str, str]) -> str:
    header, _, body = tags.get("c", "simple/simple").lower().partition("/")
    body = body or "simple"
    if not {header, body} <= _CANONICALIZATIONS or tags.get("c", "").endswith("/"):
        raise _malformed(ground("c= of the signature is no canonicalization"))
    return f"{header}/{body}"


def _judge_times(tags: dict[str, str], arrival: datetime) -> None:
    signed, expires = _number(tags, "t"), _number(tags, "x")
    if signed is not None and signed > (arrival + CLOCK_SKEW).timestamp():
        raise _unaccepted(ground("the signature is dated after the mail arrived (t=)"))
    if expires is None:
        return
    if signed is not None and expires <= signed:
        raise _malformed(ground("the signature expires before it was made"))
    if expires < arrival.timestamp():
        raise _unaccepted(ground("the signature had expired when the mail arrived (x=)"))


def _number(tags: dict[str, str], name: str) -> int | None:
    if name not in tags:
        return None
    if not _NUMBER.fullmatch(tags[name]):
        raise _malformed(ground("{name}= of the signature is no time", name=name))
    return int(tags[name])


def _bytes_of(tags: dict[str, str], name: str, length: int | None = None) -> bytes:
    try:
        found = base64_value(tags[name])
    except TagFault as fault:
        raise _malformed(ground("{name}= of the signature {inner}", fault.ground, name=name)) from None
    if length is not None and len(found) != length:
        raise _malformed(ground("{name}= of the signature has a wrong length", name=name))
    return found


def _malformed(why: Ground) -> Refused:
    return Refused(SignatureResult.PERMERROR, why)


def _unaccepted(why: Ground) -> Refused:
    return Refused(SignatureResult.POLICY, why)
