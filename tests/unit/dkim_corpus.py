"""What the corpus of signed and forged mails is made with: a mail, the TXT records of its world, the verdict that it deserves."""

import base64
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from tests.signed_mails import MORNING, SigningKey, ed25519_key, mail, rsa_key, signed

KEY = "s1._domainkey.firma.example"
NOW = int(MORNING.timestamp())
CC = ("from", "to", "cc", "subject", "date")


Records = Callable[[], Mapping[str, tuple[str, ...]]]


@dataclass(frozen=True)
class Sample:
    """One mail of the corpus."""

    make: Callable[[], bytes]
    expected: str = "none"
    #: stands in the verdict's reason
    why: str = ""
    #: further TXT records, or others than the usual key of firma.example; made with the mail
    records: Records = field(default=dict)


def usual_records() -> dict[str, tuple[str, ...]]:
    """The world of most samples: firma.example publishes its key, and so do its attackers."""
    domains = "firma.example mail.firma.example attack.example esp.example co.uk mallory.co.uk notfirma.example"
    names = (*domains.split(), "firma.example.attack.example", "xn--smrgs-pra0j.example")
    return {f"s1._domainkey.{name}": (rsa_key().record(),) for name in names}


def key_record(text: str | None = None, *, tags: str = "", key: Callable[[], SigningKey] = rsa_key) -> Records:
    """The records in which the key of firma.example stands so."""
    return lambda: {KEY: (text if text is not None else key().record(tags),)}


def dmarc(text: str, domain: str = "firma.example") -> Records:
    return lambda: {f"_dmarc.{domain}": (text,)}


def tagged(**tags: str | None) -> Callable[[], bytes]:
    """The usual mail under a signature with these tags."""
    return lambda: signed(mail(), tags=tags)


def changed(old: bytes, new: bytes, raw: Callable[[], bytes] | None = None) -> Callable[[], bytes]:
    """A signed mail in which something was changed on its way."""

    def make() -> bytes:
        before = raw() if raw else signed(mail())
        after = before.replace(old, new, 1)
        assert after != before, old
        return after

    return make


def inserted(line: bytes, *, below: bool = False, raw: Callable[[], bytes] | None = None) -> Callable[[], bytes]:
    """A signed mail with a field added: on top, or as the last of its header."""

    def make() -> bytes:
        before = raw() if raw else signed(mail())
        return before.replace(b"\r\n\r\n", b"\r\n" + line + b"\r\n\r\n", 1) if below else line + b"\r\n" + before

    return make


def written(**fields: str) -> Callable[[], bytes]:
    """A mail that its sender wrote so, and signed."""
    return lambda: signed(mail(**fields))  # type: ignore[arg-type]  # each is one of mail's texts


def resigned(change: Callable[[bytes], bytes]) -> Callable[[], bytes]:
    """The usual mail with the bytes of its signature changed."""

    def make() -> bytes:
        raw = signed(mail(), fold=False)
        head, _, rest = raw.partition(b"; b=")
        text, _, rest = rest.partition(b"\r\n")
        return head + b"; b=" + base64.b64encode(change(base64.b64decode(text))) + b"\r\n" + rest

    return make


def _modulus() -> int:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
    from cryptography.hazmat.primitives.serialization import load_der_public_key

    public = load_der_public_key(base64.b64decode(rsa_key().public))
    assert isinstance(public, RSAPublicKey)
    return public.public_numbers().n


def plus_modulus(signature: bytes) -> bytes:
    """The same signature by another number: what verifies only by the remainder takes it."""
    return (int.from_bytes(signature, "big") + _modulus()).to_bytes(len(signature) + 1, "big")


def many(count: int, valid_at: int, domain: str) -> Callable[[], bytes]:
    """So many junk signatures of ``domain``, with the valid one at a place among them."""

    def make() -> bytes:
        valid = signed(mail())
        top = valid[: len(valid) - len(mail())]
        junk = b"DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=%b; s=s1; h=from:to:subject:date; bh=%b; b=%b\r\n"
        nothing = base64.b64encode(bytes(32))
        lines = [junk % (domain.encode(), nothing, base64.b64encode(bytes([1 + at % 200]) * 256)) for at in range(count)]
        return b"".join([*lines[:valid_at], top, *lines[valid_at:]]) + mail()

    return make


def lf(raw: bytes) -> bytes:
    return raw.replace(b"\r\n", b"\n")


def two_keys() -> bytes:
    return signed(signed(mail()), ed25519_key(), selector="s2")
