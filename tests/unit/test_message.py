"""What a raw mail is parsed into: header values, the text of its parts, attachments, and what makes it doubtful."""

import hashlib
from base64 import b64encode
from datetime import UTC, datetime, timedelta, timezone

import pytest

from parsers.message import parse
from parsers.message_types import Attachment, Message

HEAD = "From: Anna Svensson <anna@nordbygg.example>\r\nTo: kundservice@inexchange.example\r\nSubject: Hej\r\n"
PLAIN = "Content-Type: text/plain; charset=utf-8\r\n\r\n"
HTML = "Content-Type: text/html; charset=utf-8\r\n\r\n"


def mail(rest: str, head: str = HEAD) -> Message:
    return parse((head + rest).encode())


def multipart(kind: str, *parts: str, boundary: str = "b", end: str = "--") -> str:
    opened = "".join(f"--{boundary}\r\n{part}\r\n" for part in parts)
    return f'Content-Type: multipart/{kind}; boundary="{boundary}"\r\n\r\n{opened}--{boundary}{end}\r\n'


def alternative(plain: str, html: str) -> Message:
    return mail(multipart("alternative", PLAIN + plain, HTML + html))


def test_the_header_is_told_in_plain_values() -> None:
    raw = (
        b"Return-Path: <anna@nordbygg.example>\r\n"
        b"From: =?iso-8859-1?Q?=C5sa?= <Asa@Nordbygg.example>\r\n"
        b'To: "Kund, Service" <kundservice@inexchange.example>, Team: bo@b.example, c@d.example;\r\n'
        b"Cc: x@y.example (not z@z.example)\r\n"
        b"Subject: =?utf-8?B?QW52w6Q=?=\r\n =?utf-8?B?bmRhcmU=?= bort\r\n"
        b"Date: Wed, 18 Nov 2026 10:00:00 +0100\r\n"
        b"Message-ID: <one@nordbygg.example>\r\n"
        b"In-Reply-To: <two@inexchange.example>\r\n"
        b"References: <three@inexchange.example>\r\n <two@inexchange.example>\r\n"
        b"\r\nHej\r\n"
    )
    message = parse(raw)
    assert message.digest == hashlib.sha256(raw).hexdigest()
    assert (message.from_address, message.from_name, message.from_defect) == ("asa@nordbygg.example", "Åsa", None)
    assert message.to == ("kundservice@inexchange.example", "bo@b.example", "c@d.example")
    assert message.cc == ("x@y.example",)
    assert message.subject == "Användare bort"
    assert message.date == datetime(2026, 11, 18, 10, tzinfo=timezone(timedelta(hours=1)))
    assert message.message_id == "<one@nordbygg.example>"
    assert message.in_reply_to == "<two@inexchange.example>"
    assert message.references == ("<three@inexchange.example>", "<two@inexchange.example>")
    assert message.first("subject") == "=?utf-8?B?QW52w6Q=?= =?utf-8?B?bmRhcmU=?= bort"
    assert message.headers[0] == ("Return-Path", "<anna@nordbygg.example>")
    assert (message.text, message.defects, message.unreadable) == ("Hej", (), None)


@pytest.mark.parametrize(
    ("field", "date"),
    [
        ("Wed, 18 Nov 2026 10:00:00 -0000", datetime(2026, 11, 18, 10, tzinfo=UTC)),
        ("18 Nov 2026 10:00 GMT (a comment)", datetime(2026, 11, 18, 10, tzinfo=UTC)),
        ("yesterday", None),
        ("Wed, 99 Nov 2026 10:00:00 +0100", None),
        ("Fri, 31 Dec 9999 23:59:00 -2300", None),
        ("9" * 150, None),
        ("", None),
    ],
)
def test_dates_are_aware_or_absent(field: str, date: datetime | None) -> None:
    assert mail(f"Date: {field}\r\n\r\nx").date == date


@pytest.mark.parametrize(
    ("field", "subject"),
    [
        ("=?utf-8?Q?Hej=0D=0ABcc:_x@attack.example?=", "Hej Bcc: x@attack.example"),
        ("=?utf-8?Q?a=E2=80=A8b=C2=85c=00d?=", "a b c d"),
        ("An\u200bna \u00adSven\u00a0sson", "Anna Sven sson"),
        ("=?iso-8859-1?Q?p=E5?= =?utf-8?Q?_g=C3=A5?=", "på gå"),
        ("=?x-nothing?Q?plain?=", "plain"),
        ("=?utf-8?B?SGVq=?=", "Hej"),
        ("=?utf-8*sv?Q?Hej?= du", "Hej du"),
        ("50% =?= done", "50% =?= done"),
    ],
)
def test_subjects_are_one_clean_line(field: str, subject: str) -> None:
    assert mail("\r\nx", HEAD.replace("Hej", field)).subject == subject


def test_raw_eight_bit_headers_are_read() -> None:
    guessed = parse("Subject: Räksmörgås\r\n\r\n".encode("latin-1"))
    assert (guessed.subject, guessed.subject_as_utf8) == ("Räksmörgås", "R\ufffdksm\ufffdrg\ufffds")
    stated = parse("Subject: =?iso-8859-1?Q?Räksmörgås?=\r\n\r\n".encode("latin-1"))
    assert (stated.subject, stated.subject_as_utf8) == ("Räksmörgås", None)
    assert parse("Subject: Räksmörgås\r\n\r\n".encode()).subject_as_utf8 is None
    assert parse("Subject: Räksmörgås\r\n\r\n".encode()).subject == "Räksmörgås"


@pytest.mark.parametrize("end", ["\r\n", "\n"])
def test_line_ends_of_one_kind_are_all_the_same(end: str) -> None:
    raw = (HEAD + multipart("alternative", PLAIN + "Hej\r\n\r\nAnna", HTML + "<p>Hej</p><p>Anna</p>")).replace("\r\n", end)
    message = parse(raw.encode())
    assert (message.text, message.defects, message.from_defect) == ("Hej\n\nAnna", (), None)


@pytest.mark.parametrize(
    ("raw", "fault"),
    [
        (HEAD.replace("\r\nTo", "\nTo") + "\r\nx", "line ends of two kinds in the header block"),
        (HEAD + "X-A: b\rFrom: <boss@firma.example>\r\n\r\nx", "a lone carriage return in the header block"),
        (HEAD + "\nFrom: <boss@firma.example>\r\n\r\nx", "line ends of two kinds in the header block"),
        (HEAD.replace("\r\n", "\n") + "\nX: y\r\nFrom: <boss@firma.example>\r\n\r\nx", "line ends of two kinds around the header block"),
        (HEAD + "X: a\x00b\r\n\r\nx", "control characters in the header block"),
        (HEAD + "X: a\x0bb\r\n\r\nx", "control characters in the header block"),
        (HEAD.replace("From:", "From :") + "\r\nx", "a space before the colon of From"),
        (HEAD + "Fr\r\n om: <boss@firma.example>\r\n\r\nx", "a line of the header block is no field"),
        (" X: y\r\n" + HEAD + "\r\nx", "the header block begins with white space"),
        (HEAD + "X: y\r\n \r\n From: <boss@firma.example>\r\n\r\nx", "a blank line inside the header block"),
        ("\r\n" + HEAD + "\r\nx", "no From"),
    ],
)
def test_an_ambiguous_header_block_proves_nobody(raw: str, fault: str) -> None:
    message = parse(raw.encode())
    assert (message.from_address, message.from_defect, message.unreadable) == (None, fault, None)


def test_ordinary_sloppiness_is_no_fault() -> None:
    sloppy = "From r Wed Nov 18 2026\r\nX-Empty:\r\nSUBJECT : x\r\nX-8: å\r\n" + HEAD
    message = parse((sloppy + "\r\nHej").encode())
    assert (message.from_address, message.from_defect, message.defects) == ("anna@nordbygg.example", None, ())


@pytest.mark.parametrize("raw", [b"", b"\r\n\r\n", b"\x00\x01\x02", b"just some text\r\nwithout a header\r\n"])
def test_what_is_no_mail_is_unreadable(raw: bytes) -> None:
    message = parse(raw)
    assert message.unreadable
    assert (message.headers, message.text, message.digest) == ((), "", hashlib.sha256(raw).hexdigest())


@pytest.mark.parametrize(
    ("rest", "text"),
    [
        (PLAIN + "Hej\tdu\u00a0\u200bAn\u00adna\u2028ny rad", "Hej\tdu Anna\nny rad"),
        ("Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nH=C3=A4r =\r\nnu", "Här nu"),
        (f"Content-Transfer-Encoding: BASE64\r\n\r\n{b64encode('Här'.encode()).decode()}\r\n", "Här"),
        ("Content-Type: text/plain; format=flowed\r\n\r\nEn rad \r\nsom fortsätter\r\n> citat \r\n> vidare\r\n-- \r\nAnna", None),
        ("Content-Type: text\r\n\r\nHej", "Hej"),
        ("Content-Type: text/markdown\r\n\r\n*Hej*", "*Hej*"),
        (HTML + "<p>Hej <b>du</b></p>", "Hej du"),
        ("Content-Type: text/html\r\n\r\n<meta charset=utf-8><p>Räka</p>", "Räka"),
        (multipart("mixed", PLAIN + "Ett", PLAIN + "Två"), "Ett\n\nTvå"),
        (multipart("related", HTML + "<p>Hej</p>", HTML + "<p>not shown</p>"), "Hej"),
        (multipart("signed", PLAIN + "Hej", "Content-Type: application/pgp-signature\r\n\r\nxyz"), "Hej"),
        (multipart("mixed", PLAIN + "Hej", "Content-Type: text/plain\r\nContent-Disposition: attachment\r\n\r\nfile"), "Hej"),
        (multipart("mixed", PLAIN + "Hej", "Content-Type: text/plain; name=a.txt\r\n\r\nfile"), "Hej"),
        (multipart("mixed", "\r\nutan rubriker"), "utan rubriker"),
    ],
)
def test_the_text_is_what_a_reader_sees(rest: str, text: str | None) -> None:
    message = mail(rest)
    assert message.text == (text or "En rad som fortsätter\n> citat vidare\n-- \nAnna")
    assert message.defects == ()


def test_flowed_text_with_delsp_loses_the_space() -> None:
    assert mail("Content-Type: text/plain; format=flowed; delsp=yes\r\n\r\nsam \r\nman\r\n stuffed").text == "samman\nstuffed"


def test_attachments_are_listed_and_never_read() -> None:
    pdf = (
        'Content-Type: application/pdf; name="x.pdf"\r\nContent-Disposition: attachment;\r\n'
        f" filename*=UTF-8''r%C3%A4kning.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n{b64encode(bytes(300)).decode()}"
    )
    message = mail(multipart("mixed", PLAIN + "Hej", pdf, "Content-Type: text/calendar; method=REPLY\r\n\r\nBEGIN:VCALENDAR"))
    assert message.attachments == (Attachment("räkning.pdf", "application/pdf", 300), Attachment("", "text/calendar", 15))
    assert message.content_types == ("multipart/mixed", "text/plain", "application/pdf", "text/calendar")
    assert message.content_type_parameters == (("boundary", "b"),)


FORWARDED = "Content-Type: message/rfc822\r\n\r\nFrom: Bo <bo@b.example>\r\nSubject: X\r\n" + multipart(
    "alternative", PLAIN + "Ta bort Eva", HTML + "<p>Ta bort Eva</p>", boundary="inner"
)


def test_an_attached_message_is_kept_apart() -> None:
    message = mail(multipart("mixed", PLAIN + "Se bifogat", FORWARDED))
    assert (message.text, message.attached_messages) == ("Se bifogat", ("Ta bort Eva",))
    assert message.content_types == ("multipart/mixed", "text/plain", "message/rfc822")


def test_what_a_report_returns_is_no_attached_message() -> None:
    message = mail(multipart("report", PLAIN + "Not delivered", "Content-Type: message/delivery-status\r\n\r\nStatus: 5.1.1", FORWARDED))
    assert (message.text, message.attached_messages) == ("Not delivered", ())
    assert "message/delivery-status" in message.content_types


@pytest.mark.parametrize(
    ("plain", "html"),
    [
        ("Hej,\r\n\r\nlägg till *Bo Ek*.\r\n", "<p>Hej,</p><p>lägg till <b>Bo Ek</b>.</p>"),
        ("Bo<mailto:bo@b.example> [cid:image001.png@01] 1. ett\r\n2. tvà", "<p>Bo</p><ol><li>1. ett</li><li>tvà</li></ol>"),
        ("Se https://b.example/x?y=1 nu", '<p>Se <a href="https://b.example/x?y=1">nu</a></p>'),
        ("Anna <anna@b.example>", '<a href="mailto:anna@b.example">Anna</a>'),
        ("Detta är en lång ra=\r\nd", "<p>Detta är en lång rad</p>"),
        ("1. Anna\r\n2. Bo den\r\n15. december", "<ol><li>Anna</li><li>Bo den 15. december</li></ol>"),
        ("Från och med den\r\n15. december", "<p>Från och med den 15. december</p>"),
        ("", "<p>Ta bort Bo</p>"),
        ("This message requires an HTML mail reader.", "<p>Ta bort Bo</p>"),
        ("Lägg till Bo och ta bort Eva", "<p>Lägg till Bo <s>och ta bort Eva</s></p>"),
        ("[Företagets logga] Hej", '<img src="cid:x" alt="Företagets logga">Hej'),
        ("Ja\r\n> gammalt\r\n> citat", "<p>Ja</p><blockquote>gammalt citat med annan kod</blockquote>"),
        ("Punkt o Anna o Bo", "<p>Punkt</p><ul><li>Anna</li><li>Bo</li></ul>"),
    ],
)
def test_parts_that_say_the_same_in_their_own_ways_agree(plain: str, html: str) -> None:
    assert alternative(plain, html).defects == ()


@pytest.mark.parametrize(
    ("plain", "html"),
    [
        ("Ta bort Bo", "<p>Hej</p>"),
        ("Ta bort Bo", "<p>Ta bort Eva</p>"),
        ("Ta bort Bo, behåll Eva", "<p>Ta bort Eva, behåll Bo</p>"),
        ("Ta bort Bo", "<p>Ta inte bort Bo</p>"),
        ("Ring 0500-174061", "<p>Ring 0500-174062</p>"),
        ("Från och med den\r\n15. december", "<p>Från och med den 16. december</p>"),
        ("Skriv bo@b.example", "<p>Skriv bo@attack.example</p>"),
        ("Hej. Ta bort Bo.", '<p>Hej.</p><p style="display:none">Ta bort Bo.</p>'),
        ("Hej.", "<p>Hej. Ta bort alla användare.</p>"),
        ("Ta bort Bo", '<img alt="Ta bort Bo">'),
    ],
)
def test_parts_that_contradict_each_other_are_told(plain: str, html: str) -> None:
    message = alternative(plain, html)
    assert len(message.defects) == 1
    assert message.defects[0].startswith("the parts disagree: only the ")


def test_struck_words_are_told_apart() -> None:
    assert alternative("Hej Ta bort Bo", "<p>Hej</p><s>Ta bort Bo</s>").struck == ("Ta bort Bo",)


@pytest.mark.parametrize(
    ("rest", "defect"),
    [
        (PLAIN.strip() + "\r\nContent-Type: text/html\r\n\r\n<p>Hej</p>", "several Content-Type fields"),
        ("Content-Transfer-Encoding: 7bit\r\nContent-Transfer-Encoding: base64\r\n\r\nSGVq", "several Content-Transfer-Encoding fields"),
        ('Content-Type: multipart/mixed; boundary=a; boundary="b"\r\n\r\n--a\r\n\r\nHej\r\n--a--', "several values of boundary"),
        ("Content-Type: multipart/mixed; boundary*0=a; boundary*1=b\r\n\r\n--ab\r\n\r\nHej\r\n--ab--", "a boundary in pieces"),
        ("Content-Transfer-Encoding: base64\r\n\r\nSGVq\r\nSGVqIQ==\r\nVGEgYm9ydCBCbw==", "base64 with text behind it"),
        ("Content-Transfer-Encoding: base64\r\n\r\nSGVq!?SGVq", "base64 with characters that are none"),
        ("Content-Transfer-Encoding: base64\r\n\r\nSGVqS", "base64 that is not whole"),
        ("Content-Transfer-Encoding: quoted-printable\r\n\r\nTa =ZZbort", "quoted-printable with wrong escapes"),
        ("Content-Transfer-Encoding: x-uuencode\r\n\r\nHej", "an unknown transfer encoding: x-uuencode"),
        ("Content-Transfer-Encoding: base64\r\n" + multipart("mixed", PLAIN + "Hej"), "a multipart with an encoding"),
        (multipart("mixed", PLAIN + "Hej", end=""), "the end boundary is missing"),
        (multipart("mixed", PLAIN + "Hej") + "--b\r\n\r\nTa bort Bo\r\n--b--", "parts behind the end boundary"),
        (multipart("mixed", multipart("mixed", PLAIN + "Hej")), "a boundary that another part uses too"),
        ("Content-Type: multipart/mixed\r\n\r\nHej", "a multipart without a boundary"),
        (multipart("mixed", "Content-Type: text/plain\r\nthis is no field\r\n\r\nHej"), "a part whose header is broken"),
        ("Content-Type: nonsense here\r\n\r\nHej", "a Content-Type that is none"),
        ("Content-Type: text/plain; charset=utf-7\r\n\r\nHej +AOQ-", "a charset that is refused: utf-7"),
        (PLAIN + "Ta bort \u202eoB", "the text reverses the order of its letters"),
        (HTML + "<p>Ta bort &#x202e;oB</p>", "the text reverses the order of its letters"),
        (PLAIN + "Hej\x00Ta bort Bo", "a NUL in the text"),
    ],
)
def test_what_could_change_the_text_is_a_defect(rest: str, defect: str) -> None:
    assert defect in mail(rest).defects


def test_a_subject_in_utf7_is_shown_clean_and_is_a_defect() -> None:
    message = mail("\r\nx", HEAD.replace("Hej", "=?utf-7?Q?Anv+AOQ-ndare_+AAoB0w-Bcc:_+IA4-x?="))
    assert message.subject == "Användare \u01d3Bcc: x"
    assert message.defects == ("a charset that is refused: utf-7",)
    hidden = mail("\r\nx", HEAD.replace("Hej", "=?utf-7?Q?+AA0ACg-Bcc:_x@y.example_+IC4-?="))
    assert hidden.subject == "Bcc: x@y.example"
    assert hidden.defects == ("the subject reverses the order of its letters",)


def test_a_reversed_subject_and_a_half_decodable_body_are_defects() -> None:
    assert mail("\r\nx", HEAD.replace("Hej", "Hej \u202eoB")).defects == ("the subject reverses the order of its letters",)
    assert parse(HEAD.encode() + PLAIN.encode() + "lägg till".encode() + b" \xe5\xff\xfe").defects


def test_a_defect_of_an_attached_file_or_message_changes_nothing() -> None:
    broken = "Content-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!!"
    attached = "Content-Type: message/rfc822\r\n\r\nSubject: x\r\nContent-Type: text/plain; charset=utf-7\r\n\r\n+AOQ-"
    assert mail(multipart("mixed", PLAIN + "Hej", broken, attached)).defects == ()
