"""Whether a signature fits a mail and a key: the one module that knows the libraries that compute it (dkimpy, cryptography).

dkimpy makes the text that was signed, OpenSSL verifies it. dkimpy is given parsed values only: it reads no signature, no key record and no
clock, and asks no DNS.
"""

import re
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import sha256

import dkim
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.asymmetric.utils import Prehashed
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_der_public_key
from dkim.canonicalization import CanonicalizationPolicy

from parsers.header_block import block_start, read_header_block
from worker.dkim.finding import Refused, SignatureResult
from worker.dkim.key_record import KeyRecord
from worker.dkim.signature_field import SignatureField
from worker.ground import ground

#: Bits of an RSA modulus.
SMALLEST, LARGEST = 1024, 8192
#: Bits of an RSA exponent; 65537 is what everybody uses.
_EXPONENT = 32
#: The y of Ed25519 points of small order, in any spelling of them: under such a key everybody can sign everything.
_ED25519_PRIME = 2**255 - 19
_SMALL_ORDER = frozenset(
    {0, 1, _ED25519_PRIME - 1, _ED25519_PRIME, _ED25519_PRIME + 1}
    | {
        int.from_bytes(bytes.fromhex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"), "little"),
        int.from_bytes(bytes.fromhex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"), "little"),
    }
)
#: Bytes of an RSA key in DER that are read at all; 8192 bits take 1060.
_RSA_DER = 1200

_FIELD_END = re.compile(rb"\n(?![ \t])")
_NAME = re.compile(rb"[!-9;-~]+")
_WHITE = re.compile(rb"[\t ]+")


@dataclass(slots=True)
class SplitMail:
    """A mail as the signer saw it: raw fields and body, with CRLF at the ends of lines."""

    #: name as written, and the raw value with its CRLF
    headers: list[tuple[bytes, bytes]]
    body: bytes
    _relaxed: bytes | None = field(default=None)

    def body_for(self, algorithm: str) -> tuple[bytes, str]:
        """The body as it is hashed, and the algorithm that the library still has to apply: only the cheap one, wherever that is the same.

        The library's own passes for ``relaxed`` cost the square of a run of white space; this one is linear (RFC 6376 section 3.4.4).
        """
        if algorithm == "simple":
            return self.body, algorithm
        if self._relaxed is None:
            whole = self.body if self.body.endswith(b"\r\n") else self.body + b"\r\n"
            self._relaxed = _WHITE.sub(b" ", whole).replace(b" \r\n", b"\r\n")
        # an empty body is the one thing that the two end differently
        return self._relaxed, "simple" if self._relaxed.strip(b"\r\n") else "relaxed"

    def values(self, name: bytes) -> list[bytes]:
        """Every raw value of the field ``name`` (lower case), topmost first."""
        return [value for key, value in self.headers if key.lower() == name]


def split_mail(raw: bytes) -> SplitMail:
    """The mail's fields and body; a file that is all LF is read as CRLF.

    Raises:
      Refused: two programs could see different fields in it.
    """
    start = block_start(raw)
    body_at = read_header_block(raw, start, len(raw)).body
    head, body = raw[start:body_at], raw[body_at:]
    if b"\r\n" not in head:
        if b"\r" in raw:
            raise Refused(SignatureResult.PERMERROR, ground("the mail has line ends of two kinds"))
        body = body.replace(b"\n", b"\r\n")
        head = head.replace(b"\n", b"\r\n")
    headers = []
    for line in _FIELD_END.split(head):
        if not line.strip(b"\r\n"):
            continue
        name, _, value = line.partition(b":")
        if not _NAME.fullmatch(name):
            raise Refused(SignatureResult.PERMERROR, ground("the mail has a header field that can be read in two ways"))
        headers.append((name, value.removesuffix(b"\r") + b"\r\n"))
    return SplitMail(headers, body)


def verify(mail: SplitMail, place: int, claimed: SignatureField, record: KeyRecord) -> None:
    """Check that the signature in the mail's ``place``-th field holds; returns if it does.

    Raises:
      Refused: it does not, or the key is not to be used.
    """
    if record.key_type != claimed.key_type:
        raise Refused(SignatureResult.PERMERROR, ground("the key is of another type than the signature"))
    key = _key(record)
    header_way, _, body_way = claimed.canonicalization.partition("/")
    body, body_way = mail.body_for(body_way)
    policy = CanonicalizationPolicy.from_c_value(f"{header_way}/{body_way}".encode())
    if sha256(policy.canonicalize_body(body)).digest() != claimed.body_hash:
        raise Refused(SignatureResult.FAIL, ground("the body is not the one that was signed"))
    # once more than h= says, so that a From without a signature would change the text (there is none: it stands once)
    names = [*(name.encode() for name in claimed.headers), b"from"]
    text = sha256()
    dkim.hash_headers(text, policy, policy.canonicalize_headers(mail.headers), names, mail.headers[place], None)
    try:
        if isinstance(key, Ed25519PublicKey):
            key.verify(claimed.signature, text.digest())  # RFC 8463 section 3: the digest itself is what is signed
        else:
            key.verify(claimed.signature, text.digest(), PKCS1v15(), Prehashed(SHA256()))
    except InvalidSignature:
        raise Refused(SignatureResult.FAIL, ground("the signature does not fit the mail and the key")) from None


def _key(record: KeyRecord) -> Ed25519PublicKey | RSAPublicKey:
    if record.key_type == "ed25519":
        ed25519 = _ed25519(record.public_key)
        if ed25519 is None:
            raise Refused(SignatureResult.PERMERROR, ground("the Ed25519 key can not be read"))
        if int.from_bytes(record.public_key, "little") & (1 << 255) - 1 in _SMALL_ORDER:
            raise Refused(SignatureResult.POLICY, ground("the Ed25519 key protects nothing"))
        return ed25519
    rsa = _rsa(record.public_key)
    if rsa is None:
        raise Refused(SignatureResult.PERMERROR, ground("the RSA key can not be read"))
    numbers = rsa.public_numbers()
    if rsa.key_size < SMALLEST:
        raise Refused(SignatureResult.POLICY, ground("the RSA key has fewer than {bits} bits", bits=str(SMALLEST)))
    if rsa.key_size > LARGEST or not numbers.n % 2 or not numbers.e % 2 or numbers.e < 3 or numbers.e.bit_length() > _EXPONENT:
        raise Refused(SignatureResult.POLICY, ground("the RSA key is none that a mail server uses"))
    return rsa


@lru_cache(maxsize=1024)
def _rsa(der: bytes) -> RSAPublicKey | None:
    try:
        key = load_der_public_key(der) if len(der) <= _RSA_DER else None
    except (ValueError, UnsupportedAlgorithm):
        return None
    return key if isinstance(key, RSAPublicKey) else None


@lru_cache(maxsize=1024)
def _ed25519(raw: bytes) -> Ed25519PublicKey | None:
    try:
        return Ed25519PublicKey.from_public_bytes(raw)
    except ValueError:
        return None
