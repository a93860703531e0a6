"""No bytes make the parser raise, and none cost it more than their size."""

import time
import tracemalloc
from base64 import encodebytes

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parsers import limits
from parsers.html_style import declared
from parsers.message import parse

HEAD = b"From: Anna <anna@nordbygg.example>\r\nSubject: Hej\r\n"
SAMPLE = (
    HEAD
    + b'MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain; charset="utf-8"\r\n'
    b"Content-Transfer-Encoding: quoted-printable\r\n\r\nH=C3=A4r\r\n"
    b"--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    b"PHA+SMOkcjwvcD48YmxvY2txdW90ZT54PC9ibG9ja3F1b3RlPg==\r\n--b--\r\n"
)
MARKS = [b"\r\n", b"\n", b"\r", b"\x00", b"--b", b"--b--", b"\r\n\r\n", b"From: x@y.example\r\n", b"<", b"=", b";", b'"']
PIECES = [b"Content-Type: text/html; charset=\xff\r\n", b"<td style='display:none", b"\xe2\x80\xae", b"message/rfc822", b"&#xD800;"]
SPLICES = st.sampled_from([*MARKS, *PIECES, b"<s><blockquote>", b"(", b"=?utf-8?b?"])
TAGS = ["<div", " style='", "'", ">", "</div>", "<td>", "<table>", "<li>", "x", "<!--", "-->", "<style>", "{", "}", "@media", "\\", ";"]
COLOURS = ["color:", "rgb(", "hsl(", "1", ".", "%", ",", ")", "#f"]
STYLES = [*COLOURS, "opacity:", "font-size:", "left:", "-", "e9", "em", ";", "transform:scale(", "!important"]


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=400))
def test_random_bytes_never_raise(raw: bytes) -> None:
    assert parse(raw).digest


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(SAMPLE)), st.integers(0, 12), SPLICES), max_size=6))
def test_mutated_mails_never_raise(cuts: list[tuple[int, int, bytes]]) -> None:
    raw = SAMPLE
    for place, length, splice in cuts:
        raw = raw[:place] + splice + raw[place + length :]
    message = parse(raw)
    assert message.digest
    assert "\r" not in message.subject + message.text
    assert "\x00" not in message.subject + message.text + message.from_name


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(TAGS), max_size=40))
def test_mutated_html_never_raises(pieces: list[str]) -> None:
    assert parse(HEAD + b"Content-Type: text/html\r\n\r\n" + "".join(pieces).encode()).unreadable is None


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(STYLES), max_size=20))
def test_mutated_styles_never_raise(pieces: list[str]) -> None:
    style = "".join(pieces)
    assert declared(style) == declared.__wrapped__(style)


def nested(depth: int) -> bytes:
    levels = b"".join(b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\n' % (level, level) for level in range(depth))
    return HEAD + levels + b"\r\nHej"


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (HEAD + b"\r\n" + b"x" * limits.MESSAGE_BYTES, "25 MB"),
        (HEAD + b"X: y\r\n" * 60_000 + b"\r\n", "256 KB"),
        (HEAD + b"X: y\r\n" * 20_000 + b"\r\n", "header fields"),
        (HEAD + b"To: " + b"a@b.example, " * 20_000 + b"\r\n\r\n", "larger than 8 KB: To"),
        (HEAD + b"Authentication-Results: " + b"(" * 20_000 + b"\r\n\r\n", "larger than 8 KB: Authentication-Results"),
        (b"From: " + b"x" * 1100 + b" <a@b.example>\r\n\r\n", "From field is larger than 1 KB"),
        (HEAD + b"Content-Type: text/plain" + b"; a=b" * 20_000 + b"\r\n\r\n", "8 KB"),
        (HEAD + b"Content-Type: text/plain" + b";a=b" * 1500 + b"\r\n\r\n", "too many parameters"),
        (HEAD + b'Content-Type: multipart/mixed; boundary="b"\r\n\r\n' + b"--b\r\n\r\nx\r\n" * 1000 + b"--b--", "too many parts"),
        (nested(1000), "nested too deep"),
        (HEAD + b"Content-Type: message/rfc822\r\n\r\n" * 100, "nested too deep"),
        (HEAD + b"Content-Type: multipart/mixed; boundary=q\r\n\r\n" + b"--qx\r\n" * 200_000, "look like a boundary"),
    ],
)
def test_over_a_limit_the_mail_is_unreadable_at_once(raw: bytes, reason: str) -> None:
    start = time.process_time()
    message = parse(raw)
    assert message.unreadable is not None
    assert reason in message.unreadable
    assert (message.headers, message.text, message.from_address) == ((), "", None)
    assert time.process_time() - start < 1


def test_long_fields_that_nobody_reads_are_cut() -> None:
    message = parse(HEAD + b"X-Scan-Report: " + b"y" * 20_000 + b"\r\n\r\nHej")
    assert message.unreadable is None
    assert len(message.first("x-scan-report") or "") <= limits.FIELD_BYTES


def test_a_large_attachment_costs_little() -> None:
    line = encodebytes(bytes(57)).replace(b"\n", b"\r\n")
    file = b"Content-Type: application/pdf\r\nContent-Disposition: attachment; filename=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    body = b"--b\r\nContent-Type: text/plain\r\n\r\nHej\r\n--b\r\n" + file + line * (24 * 1024 * 1024 // len(line)) + b"--b--\r\n"
    raw = HEAD + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n" + body
    start = time.process_time()
    tracemalloc.start()
    message = parse(raw)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert message.text == "Hej"
    assert message.attachments[0].size == pytest.approx(len(raw) * 57 / 78, rel=0.01)
    assert message.defects == ()
    assert peak < 5_000_000
    assert time.process_time() - start < 2


@pytest.mark.parametrize(
    "body",
    [
        b"Content-Type: text/plain\r\n\r\n" + b"Hej hopp i lingonskogen.\r\n" * 60_000,
        b"Content-Type: text/html\r\n\r\n" + b"<p>Hej hopp i lingonskogen.</p>" * 70_000,
        b"\r\n" + b"x" * 3_000_000,
    ],
)
def test_at_most_a_megabyte_of_text_is_read(body: bytes) -> None:
    message = parse(HEAD + body)
    assert 500_000 < len(message.text) <= 1_100_000 * 2
    assert "the visible text is too long" in message.defects


@pytest.mark.parametrize(
    "body",
    [
        b"Content-Transfer-Encoding: quoted-printable\r\n\r\n" + b"= \t" * 300_000,
        b"Content-Type: text/plain; format=flowed\r\n\r\n" + b"> x \r\n" * 100_000,
        b"Content-Type: text/html\r\n\r\n" + b"<!--" * 100_000,
        b'Content-Type: text/html\r\n\r\n<a "' + b"'\"" * 150_000,
        b"Content-Type: text/html\r\n\r\n<style>" + b"*{color:red}" * 15_000 + b"</style>" + b"<p>x</p>" * 10_000,
        b"Content-Type: text/html\r\n\r\n<style>" + b"a b c > d{display:none}" * 8_000 + b"</style>" + b"<p>x</p>" * 10_000,
        b"Content-Type: text/html\r\n\r\n" + b"<table><tr><td>" * 60 + b"<p>x</p>" * 10_000,
        b"Content-Type: text/html\r\n\r\n" + b"<blockquote>" * 300 + b"<p>x</p>" * 10_000,
        b"X: " + b"a\r\n " * 60_000 + b"\r\n\r\nx",
    ],
)
def test_catastrophic_input_is_read_in_time(body: bytes) -> None:
    start = time.process_time()
    assert parse(HEAD + body).digest
    assert time.process_time() - start < 1.5
