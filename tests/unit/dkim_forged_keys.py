"""Signatures with keys that must not count: revoked, testing, for other use, too weak, broken. None of these mails is proven."""

import base64

from tests.signed_mails import ed25519_key, mail, odd_rsa_key, rsa_key, signed
from tests.unit.dkim_corpus import (
    KEY,
    Sample,
    key_record,
    tagged,
)

BAD_KEYS: dict[str, Sample] = {
    "no key": Sample(tagged(s="s9"), why="no key"),
    "revoked": Sample(tagged(), why="revoked", records=key_record("v=DKIM1; k=rsa; p=")),
    "testing": Sample(tagged(), why="t=y", records=key_record(tags="t=y; ")),
    "testing and exact": Sample(tagged(), why="t=y", records=key_record(tags="t=s:Y; ")),
    "for other use": Sample(tagged(), why="s=", records=key_record(tags="s=tlsrpt; ")),
    "for some local parts": Sample(tagged(), why="g=", records=key_record(tags="g=info; ")),
    "t=s with a subdomain": Sample(tagged(i="@sales.firma.example"), why="t=s", records=key_record(tags="t=s; ")),
    "key for sha1 only": Sample(tagged(), why="h=", records=key_record(tags="h=sha1; ")),
    "key of an unknown type": Sample(tagged(), why="unknown type", records=lambda: {KEY: (f"v=DKIM1; k=dsa; p={rsa_key().public}",)}),
    "key of the other type": Sample(tagged(), why="another type", records=key_record(key=ed25519_key)),
    "signature of the other type": Sample(lambda: signed(mail(), ed25519_key()), why="another type"),
    "two keys at one name": Sample(tagged(), why="several records", records=lambda: {KEY: (rsa_key().record(), rsa_key().record())}),
    "the key and another text": Sample(tagged(), why="several records", records=lambda: {KEY: ("v=spf1 -all", rsa_key().record())}),
    "p twice": Sample(tagged(), why="twice", records=lambda: {KEY: (f"{rsa_key().record()}; p={rsa_key().public}",)}),
    "key of version 2": Sample(tagged(), why="version", records=lambda: {KEY: (f"v=DKIM2; p={rsa_key().public}",)}),
    "v not first": Sample(tagged(), why="version", records=lambda: {KEY: (f"k=rsa; v=DKIM1; p={rsa_key().public}",)}),
    "no p": Sample(tagged(), why="no key", records=key_record("v=DKIM1; k=rsa")),
    "no tags": Sample(tagged(), why="no list of tags", records=key_record("hello")),
    "p is no base64": Sample(tagged(), why="base64", records=key_record("v=DKIM1; p=****")),
    "p is no key": Sample(tagged(), why="can not be read", records=key_record("v=DKIM1; p=AAAA")),
    "p is cut": Sample(tagged(), why="can not be read", records=lambda: {KEY: (f"v=DKIM1; p={rsa_key().public[:200]}",)}),
    "RSA of 512 bits": Sample(lambda: signed(mail(), odd_rsa_key(512)), why="1024", records=key_record(key=lambda: odd_rsa_key(512))),
    "RSA of 1016 bits": Sample(lambda: signed(mail(), odd_rsa_key(1016)), why="1024", records=key_record(key=lambda: odd_rsa_key(1016))),
    "RSA of 30000 bits": Sample(
        lambda: signed(mail(), odd_rsa_key(30_000)), why="can not be read", records=key_record(key=lambda: odd_rsa_key(30_000))
    ),
    "RSA of 8704 bits": Sample(
        lambda: signed(mail(), odd_rsa_key(8704)), why="none that", records=key_record(key=lambda: odd_rsa_key(8704))
    ),
    "RSA with exponent 1": Sample(
        lambda: signed(mail(), odd_rsa_key(1024, 1)), why="can not be read", records=key_record(key=lambda: odd_rsa_key(1024, 1))
    ),
    "RSA with an enormous exponent": Sample(
        lambda: signed(mail(), odd_rsa_key(1024, 2**1000 + 1)),
        why="none that",
        records=key_record(key=lambda: odd_rsa_key(1024, 2**1000 + 1)),
    ),
    "Ed25519 key of small order": Sample(
        lambda: signed(mail(), ed25519_key(), tags={"b": base64.b64encode(bytes(64)).decode()}),
        why="protects nothing",
        records=lambda: {KEY: (f"v=DKIM1; k=ed25519; p={base64.b64encode(bytes(32)).decode()}",)},
    ),
    "Ed25519 signature cut": Sample(
        lambda: signed(mail(), ed25519_key(), tags={"b": base64.b64encode(bytes(60)).decode()}),
        why="does not fit",
        records=key_record(key=ed25519_key),
    ),
    "Ed25519 key cut": Sample(
        lambda: signed(mail(), ed25519_key()),
        why="can not be read",
        records=key_record(f"v=DKIM1; k=ed25519; p={base64.b64encode(bytes(31)).decode()}"),
    ),
}
