"""Which key a TXT record publishes, and whether it may be used for mail at all (RFC 6376 section 3.6.1, RFC 8463).

Not used: a revoked key (empty ``p=``), one that is only being tested (``t=y``), one for other use (``s=``) or other digests (``h=``),
one that stands beside another record of its name.
"""

from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256

from worker.dkim.finding import Refused, SignatureResult
from worker.dkim.tag_list import TagFault, base64_value, items, read_tags
from worker.ground import Ground, ground

_KEY_TYPES = frozenset({"rsa", "ed25519"})


@dataclass(frozen=True, slots=True)
class KeyRecord:
    """A key that may be used."""

    #: ``rsa`` or ``ed25519``
    key_type: str
    #: the bytes of ``p=``
    public_key: bytes
    #: ``t=s``: ``i=`` must name exactly the domain of ``d=``
    exact_identity: bool
    #: SHA-256 over the record
    digest: str


def the_record(texts: tuple[str, ...]) -> KeyRecord:
    """The key of a name's TXT records.

    Raises:
      Refused: there is none, or several, or one that may not be used.
    """
    if not texts:
        raise _error(ground("no key is published"))
    if len(texts) > 1:
        raise _error(ground("several records stand where the key should be"))
    found = _read(texts[0])
    if isinstance(found, KeyRecord):
        return found
    raise Refused(*found)


@lru_cache(maxsize=1024)
def _read(text: str) -> KeyRecord | tuple[SignatureResult, Ground]:
    """The key, or why it is none; both are worth remembering, since a domain signs all its mail with the same few."""
    try:
        return _key(text)
    except Refused as refused:
        return refused.result, refused.ground


def _key(text: str) -> KeyRecord:
    try:
        tags = read_tags(text)
    except TagFault as fault:
        raise _error(ground("the key record {inner}", fault.ground)) from None
    if "v" in tags and (tags["v"] != "DKIM1" or next(iter(tags)) != "v"):
        raise _error(ground("the key record is of another version"))
    if "p" not in tags:
        raise _error(ground("the key record has no key"))
    if not tags["p"]:
        raise _unusable(ground("the key is revoked"))
    key_type = tags.get("k", "rsa").lower()
    if key_type not in _KEY_TYPES:
        raise _error(ground("the key is of an unknown type"))
    flags = [flag.lower() for flag in items(tags.get("t", ""))]
    if "y" in flags:
        raise _unusable(ground("the domain is only testing DKIM (t=y)"))
    if not {"*", "email"} & {use.lower() for use in items(tags.get("s", "*"))}:
        raise _unusable(ground("the key is not for mail (s=)"))
    if "h" in tags and "sha256" not in [name.lower() for name in items(tags["h"])]:
        raise _unusable(ground("the key is not for sha256 (h=)"))
    if tags.get("g", "*") != "*":
        raise _unusable(ground("the key is for some local parts only (g=)"))
    try:
        public_key = base64_value(tags["p"])
    except TagFault as fault:
        raise _error(ground("p= of the key record {inner}", fault.ground)) from None
    return KeyRecord(key_type, public_key, "s" in flags, sha256(text.encode()).hexdigest())


def _error(why: Ground) -> Refused:
    return Refused(SignatureResult.PERMERROR, why)


def _unusable(why: Ground) -> Refused:
    return Refused(SignatureResult.POLICY, why)
