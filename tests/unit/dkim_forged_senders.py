"""Signatures that hold, on mails that they must not prove: replays, a From that can be read in two ways, too many signatures."""

from tests.signed_mails import OURS, mail, signed
from tests.unit.dkim_corpus import Sample, changed, inserted, many, plus_modulus, resigned, written

MISUSED: dict[str, Sample] = {
    # how many there are
    "the sixth of its own": Sample(many(5, 5, "firma.example"), why="more than 5"),
    "a hundred junk ones of its own": Sample(many(100, 0, "firma.example"), why="more than 5"),
    # replay
    "the signature by another number": Sample(resigned(plus_modulus), why="does not fit"),
    "the signature with a zero before it": Sample(resigned(lambda text: b"\0" + text), why="does not fit"),
    "to somebody else": Sample(written(to="eva@firma.example"), why="none of our addresses"),
    "to somebody else, we in an unsigned Cc": Sample(
        inserted(b"Cc: kundservice@inexchange.se", raw=written(to="eva@firma.example")), why="a Cc that the signature does not cover"
    ),
    "we are only a name": Sample(written(to='"kundservice@inexchange.se" <eva@firma.example>'), why="none of our addresses"),
    "we are only a comment": Sample(written(to="eva@firma.example (kundservice@inexchange.se)"), why="none of our addresses"),
    "we in the Reply-To only": Sample(
        lambda: signed(mail(to="eva@firma.example", headers={"Reply-To": OURS})), why="none of our addresses"
    ),
    "our address with another end": Sample(written(to="kundservice@inexchange.se.attack.example"), why="none of our addresses"),
    "Date 73 hours before": Sample(written(date="Tue, 17 Nov 2026 08:00:00 +0100"), why="72 hours"),
    "Date 73 hours after": Sample(written(date="Mon, 23 Nov 2026 11:30:00 +0100"), why="72 hours"),
    "Date that is none": Sample(written(date="yesterday"), why="can not be read"),
    # the From, each under a signature that holds
    "two From, the signed one first": Sample(inserted(b"From: vd@firma.example", below=True), "fail", "several From"),
    "two From, the signed one last": Sample(inserted(b"From: vd@firma.example"), "fail", "several From"),
    "two addresses": Sample(written(sender="bo@firma.example, vd@firma.example"), "fail", "several addresses"),
    "two addresses, the last in brackets": Sample(written(sender="vd@firma.example <bo@firma.example>"), "fail", "two addresses"),
    "a group": Sample(written(sender="Ledning: bo@firma.example;"), "fail", "group"),
    "a route": Sample(written(sender="<@attack.example:bo@firma.example>"), "fail", "route"),
    "text behind the address": Sample(written(sender="<bo@firma.example> vd@firma.example"), "fail", "behind"),
    "a comment that holds an address": Sample(written(sender="bo@firma.example (vd@firma.example)"), "fail", "comment"),
    "a quoted local part": Sample(written(sender='"vd@firma.example"@firma.example'), "fail", "From"),
    "an encoded word as address": Sample(written(sender="=?utf-8?B?dmRAZmlybWEuZXhhbXBsZQ==?="), "fail", "From"),
    "an encoded word that holds an address": Sample(
        written(sender="=?utf-8?Q?vd=40firma.example?= <bo@firma.example>"), "fail", "encoded word"
    ),
    "NUL in the header": Sample(changed(b"\r\nMIME", b"\r\nX-A: a\0b\r\nMIME"), "fail", "control"),
    "vertical tab in the header": Sample(changed(b"\r\nMIME", b"\r\nX-A: a\x0bb\r\nMIME"), "fail", "control"),
    "a lone CR hides a From": Sample(inserted(b"X-A: b\rFrom: <vd@firma.example>"), "fail", "carriage return"),
    "bare LF among CRLF": Sample(inserted(b"X-A: b\nFrom: <vd@firma.example>"), "fail", "From"),
    "a space before the colon of From": Sample(changed(b"\r\nFrom:", b"\r\nFrom :"), "fail", "colon"),
    "white space before the first field": Sample(lambda: b" x\r\n" + signed(mail()), "fail", "white space"),
    "a blank line first": Sample(lambda: b"\r\n" + signed(mail()), "fail", "no From"),
    "a line of white space in the header": Sample(changed(b"\r\nMIME", b"\r\n \r\nMIME"), "fail", "blank line"),
    "a line that is no field": Sample(inserted(b"hello"), "fail", "no field"),
    "no From": Sample(lambda: signed(mail().replace(b"From: bo@firma.example\r\n", b"")), "fail", "no From"),
    # the trusted header
    "DMARC failed by the trusted header": Sample(
        inserted(b"Authentication-Results: mx.inexchange.se; dmarc=fail header.from=firma.example"), "fail", "DMARC failed"
    ),
}
