"""Mails that are signed well, each in another way: all of them are proven."""

from collections.abc import Callable

from tests.signed_mails import OURS, SigningKey, ed25519_key, mail, odd_rsa_key, rsa_key, signed
from tests.unit.dkim_corpus import (
    CC,
    KEY,
    NOW,
    Sample,
    changed,
    dmarc,
    inserted,
    key_record,
    lf,
    many,
    tagged,
    two_keys,
    written,
)

_KEYS: dict[str, Callable[[], SigningKey]] = {
    "rsa-1024": lambda: rsa_key(1024),
    "rsa-2048": rsa_key,
    "rsa-4096": lambda: rsa_key(4096),
    "ed25519": ed25519_key,
}
_WAYS = ("simple/simple", "simple/relaxed", "relaxed/simple", "relaxed/relaxed")


def _by(key: Callable[[], SigningKey], way: str) -> Sample:
    return Sample(lambda: signed(mail(), key(), canonicalization=way), "pass", "holds, aligned with firma.example", key_record(key=key))


GENUINE: dict[str, Sample] = {
    **{f"{name} {way}": _by(key, way) for name, key in _KEYS.items() for way in _WAYS},
    "no c": Sample(lambda: signed(mail(), canonicalization="simple/simple", tags={"c": None}), "pass"),
    "c for the header only": Sample(lambda: signed(mail(), canonicalization="relaxed"), "pass"),
    "over-signed": Sample(lambda: signed(mail(), headers=(*("from", "to", "subject", "date") * 2, "cc", "reply-to")), "pass"),
    "h with spaces and capitals": Sample(tagged(h="From : To : Subject :\r\n\tDate"), "pass"),
    "signed by the domain above": Sample(lambda: signed(mail("bo@mail.firma.example")), "pass", "aligned with mail.firma.example"),
    "signed by a subdomain": Sample(lambda: signed(mail(), domain="mail.firma.example"), "pass"),
    "strict alignment, the very domain": Sample(lambda: signed(mail()), "pass", records=dmarc("v=DMARC1; p=reject; adkim=s")),
    "relaxed alignment asked for": Sample(
        lambda: signed(mail(), domain="mail.firma.example"), "pass", records=dmarc("v=DMARC1; p=reject; adkim=r")
    ),
    "another record beside DMARC's": Sample(lambda: signed(mail(), domain="mail.firma.example"), "pass", records=dmarc("spf; adkim=s")),
    "d in capitals": Sample(lambda: signed(mail(), domain="FIRMA.example", selector="S1"), "pass"),
    "From in capitals": Sample(lambda: signed(mail("Bo <BO@FIRMA.Example>")), "pass"),
    "an A-label": Sample(lambda: signed(mail("bo@xn--smrgs-pra0j.example"), domain="xn--smrgs-pra0j.example"), "pass"),
    "i in a subdomain": Sample(tagged(i="@sales.firma.example"), "pass"),
    "i with a local part": Sample(tagged(i="bo=40x@firma.example"), "pass"),
    "i is the domain, t=s": Sample(tagged(i="@firma.example"), "pass", records=key_record(tags="t=s; ")),
    "no i, t=s": Sample(tagged(), "pass", records=key_record(tags="t=s; ")),
    "x to come": Sample(tagged(x=str(NOW + 60)), "pass"),
    "t a little ahead": Sample(tagged(t=str(NOW + 300)), "pass"),
    "no t": Sample(tagged(t=None), "pass"),
    "q": Sample(tagged(q="dns/txt"), "pass"),
    "unknown tags": Sample(tagged(z="From:bo=40firma.example", r="y"), "pass"),
    "on one line": Sample(lambda: signed(mail(), fold=False), "pass"),
    "two signatures": Sample(two_keys, "pass", records=lambda: {"s2._domainkey.firma.example": (ed25519_key().record(),)}),
    "a foreign signature above": Sample(lambda: signed(signed(mail()), domain="esp.example"), "pass", "firma.example (s1) holds"),
    "a foreign signature that is broken": Sample(inserted(b"DKIM-Signature: v=1; d=esp.example"), "pass"),
    "a broken one of its own above": Sample(many(1, 1, "firma.example"), "pass"),
    "the fifth": Sample(many(4, 4, "firma.example"), "pass"),
    "a hundred foreign ones": Sample(many(100, 100, "attack.example"), "pass"),
    "all LF": Sample(lambda: lf(signed(mail())), "pass"),
    "all LF, simple": Sample(lambda: lf(signed(mail(), canonicalization="simple/simple")), "pass"),
    "an mbox line above": Sample(lambda: b"From bo@firma.example Fri Nov 20 09:50:00 2026\n" + lf(signed(mail())), "pass"),
    "trace fields above": Sample(inserted(b"Received: from a.example by mx.inexchange.se; Fri, 20 Nov 2026 09:51:00 +0100"), "pass"),
    "no Subject, which is signed too": Sample(lambda: signed(mail().replace("Subject: Ny användare\r\n".encode(), b"")), "pass"),
    "no body": Sample(lambda: signed(mail(body="")), "pass"),
    "no body, simple": Sample(lambda: signed(mail(body=""), canonicalization="simple/simple"), "pass"),
    "empty lines at the end": Sample(lambda: signed(mail()) + b"\r\n\r\n", "pass"),
    "white space at the ends of lines": Sample(changed(b"Hej!\r\n", b"Hej! \t \r\n"), "pass"),
    "white space folded": Sample(changed("Ny användare".encode(), "Ny\r\n \tanvändare".encode()), "pass"),
    "a long run of white space": Sample(lambda: signed(mail(body="a" + " \t" * 40_000 + "b\r\n")), "pass"),
    "our address in a signed Cc": Sample(lambda: signed(mail(to="eva@firma.example", headers={"Cc": OURS}), headers=CC), "pass"),
    "our alias among others": Sample(written(to="Eva <eva@firma.example>, Info <INFO@inexchange.se>"), "pass"),
    "Date 71 hours before": Sample(written(date="Tue, 17 Nov 2026 11:00:00 +0100"), "pass"),
    "Date 71 hours after": Sample(written(date="Mon, 23 Nov 2026 09:00:00 +0100"), "pass"),
    "key without v": Sample(tagged(), "pass", records=lambda: {KEY: (f"k=rsa; p={rsa_key().public}",)}),
    "key without k": Sample(tagged(), "pass", records=lambda: {KEY: (f"p={rsa_key().public}",)}),
    "key with spaces": Sample(tagged(), "pass", records=lambda: {KEY: (f" v = DKIM1 ;p= {rsa_key().public} ; ".replace("MII", "M II"),)}),
    "key in PKCS #1": Sample(lambda: signed(mail(), odd_rsa_key(1024)), "pass", records=key_record(key=lambda: odd_rsa_key(1024))),
    "key for mail": Sample(tagged(), "pass", records=key_record(tags="s=tlsrpt:email; ")),
    "key for sha256 too": Sample(tagged(), "pass", records=key_record(tags="h=sha1:sha256; n=a note; x=y; ")),
}
