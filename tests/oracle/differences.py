"""Where the two readers of a signature may differ: each difference with its name, reason and source; docs/dkim_oracle.md is its page.

Ours proves and mailauth does not: only by one of ``EXPLAINED``, each of which is itself put to the test: the mail with that trait mended
must be proven by mailauth too (the body's hash is then that of a third canonicalization, the tests' signer's).
mailauth proves and ours does not: only by one of ``RULES``, which the product states.
"""

import base64
import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_der_public_key

from tests.oracle.mailauth import Asked
from tests.oracle.world import records
from tests.signed_mails import canonical_body


@dataclass(frozen=True)
class Explained:
    """One difference that is known, and how it is checked."""

    name: str
    #: why ours is right, and where that is written
    why: str
    #: the same mail without what mailauth can not read; None where this one has no such trait
    mended: Callable[[Asked], Asked | None]


@dataclass(frozen=True)
class Rule:
    """One stated rule by which a signature that holds proves nothing here."""

    name: str
    #: found in the verdict's reason
    pattern: str
    #: where the rule stands
    source: str


def _head_and_body(raw: bytes) -> tuple[bytes, bytes] | None:
    found = re.search(rb"\n(\r?\n)", raw)
    return (raw[: found.start() + 1], raw[found.end() :]) if found else None


def _with_empty_line(asked: Asked) -> Asked | None:
    """With the empty line that ends a header; without a last line end, with that too."""
    if _head_and_body(asked.raw) is not None:
        return None
    end = b"\r\n" if b"\r\n" in asked.raw else b"\n"
    return replace(asked, raw=asked.raw.removesuffix(end) + end + end)


def _without_mark(asked: Asked) -> Asked | None:
    return replace(asked, raw=asked.raw[3:]) if asked.raw.startswith(b"\xef\xbb\xbf") else None


def _with_other_form(asked: Asked) -> Asked | None:
    """With the keys that are published as PKCS #1 in the form that mailauth reads."""
    return replace(asked, records=_as_public_key_info())


def _as_public_key_info() -> Mapping[str, tuple[str, ...]]:
    found = {}
    for name, (text, *_more) in records().items():
        if name.startswith("pkcs1."):
            head, _, key = text.partition("p=")
            public = load_der_public_key(base64.b64decode(key)).public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
            found[name] = (f"{head}p={base64.b64encode(public).decode()}",)
    return found


def _with_third_hash(asked: Asked) -> Asked | None:
    """With the hashes of a body that has a lone CR or LF, or white space behind its last line end, by the tests' own canonicalization."""
    hashes = _odd_body_hashes(asked.raw)
    return replace(asked, hashes=hashes) if hashes else None


def _odd_body_hashes(raw: bytes) -> dict[str, str]:
    parts = _head_and_body(raw)
    if parts is None:
        return {}
    head, body = parts
    if b"\r\n" not in head:
        body = body.replace(b"\n", b"\r\n")
    if not re.search(rb"\r(?!\n)|(?<!\r)\n|[ \t]\Z", body):
        return {}
    return {way: base64.b64encode(hashlib.sha256(canonical_body(body, way)).digest()).decode() for way in ("simple", "relaxed")}


EXPLAINED = (
    Explained(
        "no empty line after the header",
        "A mail may end with its header (RFC 5322 section 3.5: the body is optional); mailauth then looks at no signature at all.",
        mended=_with_empty_line,
    ),
    Explained(
        "a byte order mark first",
        "The mark is no part of the mail, and `parsers.header_block` skips it; mailauth takes it for a part of the first field's name.",
        mended=_without_mark,
    ),
    Explained(
        "an RSA key in PKCS #1",
        "RFC 6376 section 3.6.1 publishes RSAPublicKey (SubjectPublicKeyInfo is usual all the same); mailauth reads the latter only.",
        mended=_with_other_form,
    ),
    Explained(
        "line ends or white space that no body should have",
        "A lone CR or LF is no line end, and white space at a line's end is none, also of the last one (RFC 6376 section 3.4); "
        "mailauth makes CRLF of a lone LF, drops a CR at the end, and keeps white space behind the last line end.",
        mended=_with_third_hash,
    ),
)

_SECTION_1 = "security.md section 1"
RULES = (
    Rule(
        "From is not one plain address", r"the From proves nothing: .*(?:From|address|bracket|quote|comment|colon)", "product.md section 3"
    ),
    Rule("ambiguous header block", r"the From proves nothing: .*(?:header block|blank line|carriage return|line ends)", _SECTION_1),
    Rule("a field that can be read in two ways", r"header field that can be read in two ways", _SECTION_1),
    Rule("line ends of two kinds", r"the mail has line ends of two kinds", _SECTION_1),
    Rule("over a limit", r"the mail could not be read", "security.md section 2"),
    Rule("a field twice, or no Date", r"DKIM proves nothing here: the mail has (?:more than one|no) \w+", _SECTION_1),
    Rule("not addressed to us", r"none of our addresses stands in its To or Cc|our address stands only in a Cc", "product.md section 3"),
    Rule("not within 72 hours", r"its Date (?:can not be read|is more than 72 hours)", "product.md section 3"),
    Rule("more than five signatures", r"more than 5 DKIM signatures", "security.md section 2"),
    Rule("public suffix", r"is a public suffix", "product.md section 3"),
    Rule("strict alignment", r"asks for strict alignment", "product.md section 3"),
    Rule("a part of the body only (l=)", r"covers a part of the body only", _SECTION_1),
    Rule("From, To, Subject or Date not signed", r"the signature does not cover", _SECTION_1),
    Rule("expired, or dated ahead", r"had expired|dated after the mail arrived|expires before", _SECTION_1),
    Rule("t= or x= is no time", r"[tx]= of the signature is no time", "RFC 6376 section 3.5"),
    Rule("i= outside d=", r"i= of the signature does not lie", "RFC 6376 section 6.1.1"),
    Rule("sha1, or another algorithm", r"neither rsa-sha256 nor ed25519-sha256", "RFC 8301"),
    Rule("a tag is missing or of another version", r"the signature (?:has no \w+=|is of another version)", "RFC 6376 section 6.1.1"),
    Rule("no tag list", r"the signature (?:is no list|gives|holds)|no DKIM signature is aligned", "RFC 6376 section 3.2"),
    Rule("the field can be read in two ways", r"signature field can be read in two ways", "docs/security.md"),
    Rule("h=, c=, d=, s= or q= malformed", r"h= of|c= of|d= or s= of|key is not in DNS", "RFC 6376 section 3.5"),
    Rule("b= or bh= malformed", r"bh?= of the signature", "RFC 6376 section 3.5"),
    Rule("several records at the key's name", r"several records", "RFC 6376 section 3.6.2.2"),
    Rule("key in testing, revoked, for other use", r"only testing|is revoked|not for mail|not for sha256|for some local parts", _SECTION_1),
    Rule("key exact (t=s), i= a subdomain", r"not for subdomains", _SECTION_1),
    Rule("key record malformed or of another version", r"the key record|key is of an(?:other| unknown) type", "RFC 6376 section 3.6.1"),
)


#: The body that mailauth mends before it hashes it; a third canonicalization agrees with ours that it is not what was signed.
MENDED_BODY = Rule("a lone CR or LF in the body", r"the body is not the one that was signed", _SECTION_1)


#: Byte A0 is no white space of a mail (RFC 5234: WSP is SP or HTAB); JavaScript's ``\\s`` takes it for some.
OTHER_SPACE = Rule("a byte that is white space to JavaScript only", r"the signature does not fit", "RFC 6376 section 3.4.2")


def rule_of(why: str, raw: bytes, proven: Callable[[bytes], bool]) -> str | None:
    """The name of the stated rule that this reason tells of, for this mail, or None.

    ``proven`` tells whether another mail is proven by ours: it must be where that mail has a space instead of the other byte.
    """
    if re.search(MENDED_BODY.pattern, why):
        parts, hashes = _head_and_body(raw), _odd_body_hashes(raw)
        stated = re.sub(rb"\s", b"", parts[0]) if parts else b""
        return MENDED_BODY.name if hashes and not any(told.encode() in stated for told in hashes.values()) else None
    if re.search(OTHER_SPACE.pattern, why):
        return OTHER_SPACE.name if b"\xa0" in raw and proven(raw.replace(b"\xa0", b" ")) else None
    return next((rule.name for rule in RULES if re.search(rule.pattern, why)), None)
