"""Whether a signature fits a mail and a key: the one module that knows the libraries that compute it (dkimpy, PyNaCl).

dkimpy is given parsed values only: it reads no signature, no key record and no clock, and asks no DNS. What it would accept beyond the
standards is refused before: signatures longer than the key (another text of the same signature, and so a replay that nobody sees), keys
that are too small to be safe or so large that they are an attack.
"""

import base64
import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import dkim
from dkim.crypto import UnparsableKeyError, parse_public_key
from nacl.signing import VerifyKey

from parsers.header_block import block_start, read_header_block
from worker.dkim.finding import Refused, SignatureResult
from worker.dkim.key_record import KeyRecord
from worker.dkim.signature_field import SignatureField

#: Bits of an RSA modulus.
SMALLEST, LARGEST = 1024, 8192
#: Bits of an RSA exponent; 65537 is what everybody uses.
_EXPONENT = 32
#: Bytes of an Ed25519 key and signature (RFC 8032).
_ED25519_KEY, _ED25519_SIGNATURE = 32, 64

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

    def body_for(self, algorithm: str) -> bytes:
        """The body for one canonicalization. For ``relaxed`` its runs of white space are single already, so that the library's own
        passes over them are linear; the result is the same."""
        if algorithm == "simple":
            return self.body
        if self._relaxed is None:
            self._relaxed = _WHITE.sub(b" ", self.body).replace(b" \r\n", b"\r\n")
        return self._relaxed

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
            raise Refused(SignatureResult.PERMERROR, "the mail has line ends of two kinds")
        body = body.replace(b"\n", b"\r\n")
        head = head.replace(b"\n", b"\r\n")
    headers = []
    for line in _FIELD_END.split(head):
        if not line.strip(b"\r\n"):
            continue
        name, _, value = line.partition(b":")
        if not _NAME.fullmatch(name):
            raise Refused(SignatureResult.PERMERROR, "the mail has a header field that can be read in two ways")
        headers.append((name, value.removesuffix(b"\r") + b"\r\n"))
    return SplitMail(headers, body)


def verify(mail: SplitMail, place: int, claimed: SignatureField, record: KeyRecord) -> None:
    """Check that the signature in the mail's ``place``-th field holds; returns if it does.

    Raises:
      Refused: it does not, or the key is not to be used.
    """
    if record.key_type != claimed.key_type:
        raise Refused(SignatureResult.PERMERROR, "the key is of another type than the signature")
    checker: Any = dkim.DKIM()
    checker.headers = [list(each) for each in mail.headers]
    checker.body = mail.body_for(claimed.canonicalization.partition("/")[2])
    checker.seqtlsrpt = False
    checker.ktag = claimed.key_type.encode()
    if claimed.key_type == "rsa":
        checker.pk = _rsa_key(record.public_key)
        checker.keysize = checker.pk["modulus"].bit_length()
        _refuse_other_text(claimed.signature, checker.pk["modulus"])
    else:
        if len(record.public_key) != _ED25519_KEY or len(claimed.signature) != _ED25519_SIGNATURE:
            raise Refused(SignatureResult.PERMERROR, "the Ed25519 key or signature has a wrong length")
        checker.pk = VerifyKey(record.public_key)
    values = {
        b"a": f"{claimed.key_type}-sha256".encode(),
        b"c": claimed.canonicalization.encode(),
        b"bh": base64.b64encode(claimed.body_hash),
        b"b": base64.b64encode(claimed.signature),
    }
    names = [name.encode() for name in claimed.headers]
    try:
        holds = checker.verify_sig_process(values, names, list(mail.headers[place]), None)
    except dkim.ValidationError:
        raise Refused(SignatureResult.FAIL, "the body is not the one that was signed") from None
    except dkim.DKIMException as error:
        raise Refused(SignatureResult.PERMERROR, f"the signature can not be computed ({type(error).__name__})") from None
    if not holds:
        raise Refused(SignatureResult.FAIL, "the signature does not fit the mail and the key")


def _refuse_other_text(signature: bytes, modulus: int) -> None:
    """RFC 8017 section 8.2.2: as long as the modulus and below it; the library takes others as well, and each would be a new one."""
    if len(signature) != (modulus.bit_length() + 7) // 8 or int.from_bytes(signature, "big") >= modulus:
        raise Refused(SignatureResult.FAIL, "the signature does not fit the mail and the key")


@lru_cache(maxsize=1024)
def _parsed(der: bytes) -> tuple[int, int] | None:
    try:
        key = parse_public_key(der)
    except (UnparsableKeyError, AssertionError, LookupError, TypeError, ValueError):
        return None
    return key["modulus"], key["publicExponent"]


def _rsa_key(der: bytes) -> dict[str, int]:
    parsed = _parsed(der)
    if parsed is None:
        raise Refused(SignatureResult.PERMERROR, "the RSA key can not be read")
    modulus, exponent = parsed
    if modulus.bit_length() < SMALLEST:
        raise Refused(SignatureResult.POLICY, f"the RSA key has fewer than {SMALLEST} bits")
    if modulus.bit_length() > LARGEST or not modulus % 2 or not exponent % 2 or exponent < 3 or exponent.bit_length() > _EXPONENT:
        raise Refused(SignatureResult.POLICY, "the RSA key is none that a mail server uses")
    return {"modulus": modulus, "publicExponent": exponent}
