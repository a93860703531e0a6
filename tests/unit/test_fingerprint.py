"""Which two deliveries are the same mail."""

import pytest

from worker.fingerprint import fingerprint

MAIL = (
    b"Received: from a by b; Tue, 3 Nov 2026 08:00:00 +0100\r\n"
    b"From: Bo <bo@firma.example>\r\nTo: kundservice@inexchange.example\r\nCc: c@firma.example\r\n"
    b"Date: Tue, 3 Nov 2026 08:00:00 +0100\r\nSubject: =?utf-8?q?S=C3=A4g?= upp\r\nMessage-ID: <1@firma.example>\r\n"
    b"X-Spam: no\r\n\r\nHej\r\nBo\r\n"
)


def test_what_a_row_says_of_a_mail() -> None:
    seen = fingerprint(MAIL)
    assert (seen.message_id, seen.from_address, seen.subject) == ("<1@firma.example>", "bo@firma.example", "Säg upp")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"from a by b", b"from c by d"),
        (b"X-Spam: no", b"X-Spam: yes"),
        (b"\r\n", b"\n"),
        (b"Bo <bo@", b"Bo\r\n <bo@"),
        (b"Hej\r\nBo\r\n", b"Hej\r\nBo\r\n\r\n"),
    ],
)
def test_the_way_it_came_makes_no_other_mail(old: bytes, new: bytes) -> None:
    other = fingerprint(MAIL.replace(old, new))
    assert other.duplicate_digest == fingerprint(MAIL).duplicate_digest
    assert other.digest != fingerprint(MAIL).digest


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"Bo <bo@", b"Bo <bi@"),
        (b"To: k", b"To: x"),
        (b"Cc: c", b"Cc: d"),
        (b"Date: Tue, 3 Nov 2026 08:00:00", b"Date: Tue, 3 Nov 2026 08:00:01"),
        (b"upp", b"ned"),
        (b"<1@", b"<2@"),
        (b"Hej", b"Nej"),
        (b"Cc: c@firma.example\r\n", b""),
        (b"\r\n\r\nHej", b"\r\nFrom: x@y.example\r\n\r\nHej"),
    ],
)
def test_anything_else_makes_another_mail(old: bytes, new: bytes) -> None:
    assert fingerprint(MAIL.replace(old, new)).duplicate_digest != fingerprint(MAIL).duplicate_digest


@pytest.mark.parametrize("raw", [b"", b"\0", b"\r\n\r\n", b"\xff" * 100, b"From: " + b"x" * 9000, b"Subject: \xed\xa0\x80\0\r\n\r\n"])
def test_no_mail_is_too_broken(raw: bytes) -> None:
    seen = fingerprint(raw)
    assert "\0" not in seen.subject
    seen.subject.encode("utf-8")
    assert len(seen.duplicate_digest) == 64


def test_two_mails_whose_header_can_not_be_read_are_not_one() -> None:
    headless = [b"no header", b"no header at all", b"", b"\0\0", b"\r\n\r\nx", b" From: a@b.example\r\nSubject: 1\r\n\r\nx"]
    headless.append(b" From: a@b.example\r\nSubject: 2\r\n\r\nx")
    ambiguous = [b"From: a@b.example\r\nX: y\rSubject: %d\r\n\r\nx" % number for number in range(2)]
    assert len({fingerprint(raw).duplicate_digest for raw in (*headless, *ambiguous)}) == len(headless) + 2


def test_of_a_mail_without_its_body_the_size_counts() -> None:
    assert fingerprint(MAIL, size=1).duplicate_digest != fingerprint(MAIL, size=2).duplicate_digest
