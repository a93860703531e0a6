"""A DKIM signer of the tests, independent of the libraries that the product verifies with, and able to sign what no signer would.

Keys are made anew in each run: nothing secret is kept.
"""

import base64
import hashlib
import random
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ed25519, padding, rsa

#: When the mails of the tests are written, and arrive.
MORNING = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
OURS = "kundservice@inexchange.se"

_SIGNED = ("from", "to", "subject", "date", "message-id")


@dataclass(frozen=True)
class SigningKey:
    """A private key, and the record that publishes its public half."""

    algorithm: str
    #: the value of ``p=``
    public: str
    #: signs a content, with SHA-1 where the second argument says so
    sign: Callable[[bytes, bool], bytes]

    def record(self, tags: str = "") -> str:
        """The TXT record, with further tags (``t=y; ``) before the key."""
        return f"v=DKIM1; k={self.algorithm.partition('-')[0]}; {tags}p={self.public}"


@cache
def rsa_key(bits: int = 2048) -> SigningKey:
    """The RSA key of this size of this run, 1024 bits or more."""
    key = rsa.generate_private_key(65537, bits)

    def sign(content: bytes, sha1: bool) -> bytes:
        return key.sign(content, padding.PKCS1v15(), hashes.SHA1() if sha1 else hashes.SHA256())  # noqa: S303 - an attack

    der = key.public_key().public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    return SigningKey("rsa-sha256", base64.b64encode(der).decode(), sign)


@cache
def ed25519_key() -> SigningKey:
    """The Ed25519 key of this run."""
    key = ed25519.Ed25519PrivateKey.generate()
    raw = key.public_key().public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw)
    public = base64.b64encode(raw).decode()
    return SigningKey("ed25519-sha256", public, lambda content, _sha1: key.sign(hashlib.sha256(content).digest()))


@cache
def odd_rsa_key(bits: int, exponent: int = 65537) -> SigningKey:
    """An RSA key that no library makes: too small, too large, or with an exponent that is no protection.

    A modulus of more than 2048 bits is no product of two primes; such a key signs nothing that holds.
    """
    chance = random.Random(bits)  # noqa: S311 - a weak key is what it is for
    if bits <= 2048:
        first, second = _prime(chance, bits // 2), _prime(chance, bits - bits // 2)
        modulus, order = first * second, (first - 1) * (second - 1)
    else:
        modulus, order = chance.getrandbits(bits) | 1 << (bits - 1) | 1, 0
    secret = pow(exponent, -1, order) if order else 1
    size = (modulus.bit_length() + 7) // 8

    def sign(content: bytes, _sha1: bool) -> bytes:
        told = bytes.fromhex("3031300d060960864801650304020105000420") + hashlib.sha256(content).digest()
        encoded = b"\x00\x01" + b"\xff" * (size - len(told) - 3) + b"\x00" + told
        return pow(int.from_bytes(encoded, "big"), secret, modulus).to_bytes(size, "big")

    der = _der(0x30, _der_number(modulus) + _der_number(exponent))
    return SigningKey("rsa-sha256", base64.b64encode(der).decode(), sign)


def _prime(chance: random.Random, bits: int) -> int:
    while True:
        number = chance.getrandbits(bits) | 3 << (bits - 2) | 1
        if number % 65537 != 1 and pow(2, number - 1, number) == 1:
            return number


def _der(tag: int, content: bytes) -> bytes:
    length = len(content)
    size = (length.bit_length() + 7) // 8
    return bytes((tag, length)) + content if length < 128 else bytes((tag, 128 | size)) + length.to_bytes(size, "big") + content


def _der_number(number: int) -> bytes:
    return _der(2, number.to_bytes(number.bit_length() // 8 + 1, "big"))


def mail(
    sender: str = "bo@firma.example",
    *,
    to: str = OURS,
    subject: str = "Ny användare",
    date: str = "Fri, 20 Nov 2026 09:50:00 +0100",
    body: str = "Hej!\r\n\r\nLägg till Eva Ek, eva@firma.example.\r\n\r\nBo\r\n",
    headers: Mapping[str, str] | None = None,
    message_id: str = "<1@firma.example>",
) -> bytes:
    """One unsigned mail as it leaves its sender, lines ending in CRLF."""
    lines = {
        "From": sender,
        "To": to,
        "Subject": subject,
        "Date": date,
        "Message-ID": message_id,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=utf-8",
        "Content-Transfer-Encoding": "8bit",
        **(headers or {}),
    }
    return "".join(f"{name}: {value}\r\n" for name, value in lines.items()).encode() + b"\r\n" + body.encode()


def signed(
    raw: bytes,
    key: SigningKey | None = None,
    *,
    domain: str = "firma.example",
    selector: str = "s1",
    canonicalization: str = "relaxed/relaxed",
    headers: Sequence[str] = _SIGNED,
    tags: Mapping[str, str | None] | None = None,
    fold: bool = True,
) -> bytes:
    """The mail with a signature on top.

    ``tags`` are written instead of the usual ones or beside them, None leaves one out; the signature holds for whatever they say. A ``bh``
    or ``b`` given there replaces what would be computed.
    """
    key = key or rsa_key()
    head, _, body = raw.partition(b"\r\n\r\n")
    fields = re.split(rb"\r\n(?![ \t])", head)
    header_way, _, body_way = canonicalization.partition("/")
    given = dict(tags or {})
    sha1 = given.get("a") == "rsa-sha1"
    digest = hashlib.sha1 if sha1 else hashlib.sha256
    written = canonical_body(body, body_way or "simple")
    if "l" in given:
        written = written[: int(given["l"] or 0)]
    values: dict[str, str | None] = {
        "v": "1",
        "a": key.algorithm,
        "c": canonicalization,
        "d": domain,
        "s": selector,
        "t": str(int(MORNING.timestamp()) - 600),
        "h": ":".join(headers),
        "bh": base64.b64encode(digest(written).digest()).decode(),
    }
    values |= given
    between = ";\r\n\t" if fold else "; "
    value = " " + between.join(f"{name}={text}" for name, text in values.items() if text is not None and name != "b") + f"{between}b="
    content = b"".join(_canonical_field(each, header_way) for each in _chosen(fields, (values["h"] or "").split(":")))
    content += _canonical_field(b"DKIM-Signature:" + value.encode(), header_way).removesuffix(b"\r\n")
    stated = given.get("b")
    signature = stated if stated is not None else base64.b64encode(key.sign(content, sha1)).decode()
    if fold:
        signature = "\r\n\t".join(signature[at : at + 70] for at in range(0, len(signature), 70))
    return b"DKIM-Signature:" + value.encode() + signature.encode() + b"\r\n" + raw


def canonical_body(body: bytes, way: str) -> bytes:
    """The body by RFC 6376 section 3.4.3 or 3.4.4."""
    lines = body.split(b"\r\n")
    if way == "relaxed":
        lines = [re.sub(rb"[ \t]+", b" ", line).removesuffix(b" ") for line in lines]
    while lines and not lines[-1]:
        lines.pop()
    if not lines:
        return b"" if way == "relaxed" else b"\r\n"
    return b"\r\n".join(lines) + b"\r\n"


def _chosen(fields: list[bytes], names: list[str]) -> list[bytes]:
    """The fields that ``h=`` means: of several the undermost first (RFC 6376 section 5.4.2)."""
    left = list(fields)
    found = []
    for name in names:
        wanted = name.strip().lower().encode()
        place = next((at for at in reversed(range(len(left))) if left[at].partition(b":")[0].strip().lower() == wanted), None)
        if place is not None:
            found.append(left.pop(place))
    return found


def _canonical_field(line: bytes, way: str) -> bytes:
    if way != "relaxed":
        return line + b"\r\n"
    name, _, value = line.partition(b":")
    return name.strip().lower() + b":" + re.sub(rb"[ \t]+", b" ", value.replace(b"\r\n", b"")).strip() + b"\r\n"
