"""Which charset a text is read in, and when something was lost."""

import pytest

from parsers.charsets import codec_for, decode, show_utf7

SWEDISH = "Räksmörgås åt Åsa"


@pytest.mark.parametrize(
    ("text", "written", "stated"),
    [
        (SWEDISH, "utf-8", "utf-8"),
        (SWEDISH, "utf-8", "UTF8"),
        (SWEDISH, "utf-8", None),
        (SWEDISH, "utf-8", "us-ascii"),
        (SWEDISH, "utf-8", "iso-8859-1"),
        (SWEDISH, "utf-8", "x-unknown"),
        (SWEDISH, "cp1252", "utf-8"),
        (SWEDISH, "cp1252", "us-ascii"),
        (SWEDISH, "cp1252", None),
        (SWEDISH, "latin-1", "iso-8859-1"),
        ("5 € – “nu”", "cp1252", "iso-8859-1"),
        ("5 €", "iso8859-15", "ISO_8859-15"),
        ("Привет", "koi8-r", "koi8-r"),
        ("Привет", "cp1251", "windows-1251"),
        ("こんにちは", "iso2022-jp", "iso-2022-jp"),
        ("你好", "gbk", "gb2312"),
        (SWEDISH, "utf-16", "utf-16"),
        ("plain", "ascii", "x-unknown"),
    ],
)
def test_bytes_that_read_whole_are_read_without_a_defect(text: str, written: str, stated: str | None) -> None:
    decoded = decode(text.encode(written), stated)
    assert (decoded.text, decoded.defect) == (text, None)


@pytest.mark.parametrize(
    ("raw", "stated"),
    [
        ("lägg till".encode() + b" B\xe5ng", "utf-8"),  # partly UTF-8
        ("läggö".encode() + b" \x81", "iso-8859-1"),
        ("lägg å".encode() + b" B\xe5ng", "iso-8859-1"),
        (b"Bj\xc3rn", "utf-8"),  # cut inside a letter
        (b"\xff\xfe\xfd", "utf-8"),
        ("L\ufffdgg".encode(), "utf-8"),
    ],
)
def test_half_decodable_text_is_a_defect(raw: bytes, stated: str) -> None:
    assert decode(raw, stated).defect


@pytest.mark.parametrize(
    "stated", ["utf-7", "UTF_7", "unicode-1-1-utf-7", "idna", "punycode", "undefined", "unicode_escape", "rot13", "hz-gb-2312"]
)
def test_charsets_that_mean_something_else_by_ascii_are_refused(stated: str) -> None:
    assert codec_for(stated) is None
    decoded = decode(b"Hej +AOQ- \\u00e4", stated)
    assert decoded.text == "Hej +AOQ- \\u00e4"
    assert decoded.defect is not None
    assert "refused" in decoded.defect


@pytest.mark.parametrize(
    ("raw", "stated", "text"),
    [
        (b"R+AOQ-ksm+APY-rg+AOU-s", "UTF-7", "Räksmörgås"),
        (b"1 +- 1", "utf_7", "1 + 1"),
        (b"+2AA-b", "utf-7", "\ufffdb"),  # half of a pair
        (b"R\xc3\xa4k", "utf-7", "R\ufffd\ufffdk"),
        (b"+AOQ-", "punycode", "+AOQ-"),
    ],
)
def test_utf7_is_shown_and_stays_refused(raw: bytes, stated: str, text: str) -> None:
    shown = show_utf7(raw, stated)
    assert shown.text == text
    assert shown.defect == decode(raw, stated).defect is not None
    assert shown.text.encode()  # no lone surrogate


def test_what_is_no_utf7_is_shown_as_it_is_decoded() -> None:
    assert show_utf7(SWEDISH.encode("cp1252"), "utf-8") == decode(SWEDISH.encode("cp1252"), "utf-8")
    assert show_utf7(b"+AOQ-", None) == decode(b"+AOQ-", None)
