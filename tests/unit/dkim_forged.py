"""Forged signatures: of others, of changed mails, covering too little, malformed, expired. None of these mails is proven."""

import base64

from tests.signed_mails import mail, signed
from tests.unit.dkim_corpus import (
    CC,
    NOW,
    Sample,
    changed,
    dmarc,
    inserted,
    lf,
    resigned,
    tagged,
    written,
)

FORGED: dict[str, Sample] = {
    # whose signature it is
    "no signature": Sample(mail, why="not proven"),
    "signed by another": Sample(lambda: signed(mail(), domain="attack.example"), why="no DKIM signature is aligned"),
    "signed by a longer name": Sample(lambda: signed(mail(), domain="firma.example.attack.example"), why="aligned"),
    "signed by a name that ends alike": Sample(lambda: signed(mail(), domain="notfirma.example"), why="aligned"),
    "signed by the top": Sample(lambda: signed(mail(), domain="example"), why="aligned"),
    "another under the same suffix": Sample(lambda: signed(mail("x@alice.co.uk"), domain="mallory.co.uk"), why="aligned"),
    "the public suffix itself signs": Sample(lambda: signed(mail("x@alice.co.uk"), domain="co.uk"), why="aligned"),
    "From of a public suffix": Sample(lambda: signed(mail("x@co.uk"), domain="co.uk"), why="public suffix"),
    "d is no domain": Sample(tagged(d="firma.example'a.attack.example"), why="aligned"),
    "d in another script": Sample(changed(b"d=firma.example", "d=firmа.example".encode()), why="aligned"),
    "look-alike": Sample(lambda: signed(mail("bo@flrma.example"), domain="firma.example"), why="aligned"),
    "i outside d": Sample(tagged(i="@attack.example"), why="i="),
    "i above d": Sample(lambda: signed(mail(), domain="mail.firma.example", tags={"i": "@firma.example"}), why="i="),
    "i ends alike": Sample(tagged(i="@notfirma.example"), why="i="),
    "i without @": Sample(tagged(i="firma.example"), why="i="),
    "i with two @": Sample(tagged(i="a@attack.example@firma.example"), why="i="),
    "strict alignment, a subdomain signs": Sample(
        lambda: signed(mail(), domain="mail.firma.example"), why="strict alignment", records=dmarc("v=DMARC1; p=none; adkim=s")
    ),
    "strict alignment, the domain above signs": Sample(
        lambda: signed(mail("bo@mail.firma.example")), why="strict", records=dmarc("v=DMARC1; adkim=S ;p=none")
    ),
    "strict alignment by the subdomain's own record": Sample(
        lambda: signed(mail("bo@mail.firma.example")), why="strict", records=dmarc("v=DMARC1;p=none;adkim=s", "mail.firma.example")
    ),
    "one of two DMARC records is strict": Sample(
        lambda: signed(mail(), domain="mail.firma.example"),
        why="strict",
        records=lambda: {"_dmarc.firma.example": ("v=DMARC1; p=none", "v=DMARC1; p=none; adkim=s")},
    ),
    # the mail was changed
    "signature broken": Sample(resigned(lambda text: bytes([text[0] ^ 1]) + text[1:]), why="does not fit"),
    "body changed": Sample(changed(b"eva@firma", b"eve@firma"), why="the body is not"),
    "body appended": Sample(lambda: signed(mail()) + b"Ta bort alla.\r\n", why="the body is not"),
    "body changed, simple": Sample(
        changed(b"Hej!", b"Hej! ", lambda: signed(mail(), canonicalization="simple/simple")), why="the body is not"
    ),
    "From changed": Sample(changed(b"bo@firma", b"vd@firma"), why="does not fit"),
    "Subject changed": Sample(changed(b"Subject: Ny", b"Subject: Nyare"), why="does not fit"),
    "To changed": Sample(changed(b"To: kund", b"To: Oss <x>, kund"), why="does not fit"),
    "Date changed": Sample(changed(b"09:50", b"09:49"), why="does not fit"),
    "Subject folded, simple": Sample(
        changed("Ny användare".encode(), "Ny\r\n användare".encode(), lambda: signed(mail(), canonicalization="simple/simple")),
        why="does not fit",
    ),
    "the signature itself changed": Sample(changed(b"t=", b"u="), why="does not fit"),
    "line ends of two kinds": Sample(lambda: lf(signed(mail())).replace(b"Bo\n", b"Bo\r\n"), why="two kinds"),
    # what it covers
    "From not signed": Sample(lambda: signed(mail(), headers=("to", "subject", "date")), why="does not cover From"),
    "To not signed": Sample(lambda: signed(mail(), headers=("from", "subject", "date")), why="does not cover To"),
    "Subject not signed": Sample(lambda: signed(mail(), headers=("from", "to", "date")), why="does not cover Subject"),
    "Date not signed": Sample(lambda: signed(mail(), headers=("from", "to", "subject")), why="does not cover Date"),
    "l covers all": Sample(tagged(l="1000"), why="l="),
    "l covers nothing": Sample(lambda: signed(mail(), tags={"l": "0"}) + b"Ta bort alla.\r\n", why="l="),
    "h names a part of it": Sample(tagged(h="from:to:subject:date:"), why="h="),
    "second Subject above": Sample(inserted(b"Subject: Ta bort alla"), why="more than one Subject"),
    "second Subject below": Sample(inserted(b"Subject: Ta bort alla", below=True), why="more than one Subject"),
    "second To above": Sample(
        inserted(b"To: kundservice@inexchange.se", raw=lambda: signed(mail(to="eva@x.example"))), why="more than one To"
    ),
    "second Date above": Sample(inserted(b"Date: Fri, 20 Nov 2026 09:55:00 +0100"), why="more than one Date"),
    "second Date, the signed one is old": Sample(
        inserted(b"Date: Fri, 20 Nov 2026 09:55:00 +0100", raw=written(date="Fri, 20 Nov 2025 09:50:00 +0100")), why="more than one Date"
    ),
    "two Cc": Sample(
        inserted(b"Cc: kundservice@inexchange.se", raw=lambda: signed(mail(to="e@x.example", headers={"Cc": "f@x.example"}), headers=CC)),
        why="more than one Cc",
    ),
    "space before a colon, simple": Sample(
        changed(b"\r\nSubject:", b"\r\nSubject : Ta bort alla\r\nX-Old:", lambda: signed(mail(), canonicalization="simple/simple")),
        why="two ways",
    ),
    "a Subject put in where none was signed": Sample(
        inserted(b"Subject: Ta bort alla", raw=lambda: signed(mail().replace("Subject: Ny användare\r\n".encode(), b""))),
        why="does not fit",
    ),
    "no Date": Sample(lambda: signed(mail().replace(b"Date: Fri, 20 Nov 2026 09:50:00 +0100\r\n", b"")), why="no Date"),
    # how it is written
    **{f"no {name}": Sample(tagged(**{name: None}), why=f"no {name}=") for name in ("v", "a", "s", "bh", "h")},
    "no d": Sample(tagged(d=None), why="aligned"),
    "empty b": Sample(tagged(b=""), why="no b="),
    "version 2": Sample(tagged(v="2"), why="another version"),
    "sha1": Sample(tagged(a="rsa-sha1"), why="neither"),
    "md5": Sample(tagged(a="rsa-md5"), why="neither"),
    "d twice": Sample(lambda: signed(mail(), tags={"x-": None, "d": "attack.example; d=firma.example"}), why="aligned"),
    "h twice": Sample(tagged(h="from:to:subject:date; h=from"), why="aligned"),
    "b twice": Sample(tagged(s="s1; b=AAAA"), why="aligned"),
    "another b= inside": Sample(tagged(z="a b=c"), why="two ways"),
    "an empty tag": Sample(tagged(s="s1; "), why="aligned"),
    "a tag without a value": Sample(tagged(s="s1; nothing"), why="aligned"),
    "other characters": Sample(tagged(r="å"), why="aligned"),
    "b is no base64": Sample(tagged(b="!!!!"), why="base64"),
    "bh is no base64": Sample(tagged(bh="****"), why="base64"),
    "bh of another length": Sample(tagged(bh="AAAA"), why="wrong length"),
    "bh of another body": Sample(tagged(bh=base64.b64encode(bytes(32)).decode()), why="the body is not"),
    "c unknown": Sample(tagged(c="nofws/relaxed"), why="c="),
    "c ends in a slash": Sample(tagged(c="relaxed/"), why="c="),
    "c of three": Sample(tagged(c="relaxed/relaxed/simple"), why="c="),
    "key elsewhere": Sample(tagged(q="http"), why="not in DNS"),
    "selector with dots only": Sample(tagged(s=".."), why="no name"),
    "selector that leaves the domain": Sample(tagged(s="s1._domainkey.attack.example/"), why="no name"),
    "expired": Sample(tagged(x=str(NOW - 1)), why="x="),
    "expires before it was made": Sample(tagged(t=str(NOW - 10), x=str(NOW - 20)), why="before it was made"),
    "x is no time": Sample(tagged(x="tomorrow"), why="x="),
    "made in the future": Sample(tagged(t=str(NOW + 3600)), why="t="),
    "t is no time": Sample(tagged(t="-1"), why="t="),
    "t overflows": Sample(tagged(t="9" * 40), why="t="),
}
