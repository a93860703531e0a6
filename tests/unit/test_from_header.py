"""Which From fields name one sender, and which prove nothing (security.md section 1)."""

import pytest

from parsers.from_header import a_label, plain_address, read_from


@pytest.mark.parametrize(
    ("field", "address", "name"),
    [
        ("anna@nordbygg.example", "anna@nordbygg.example", ""),
        ("Anna Svensson <Anna.Svensson@NordBygg.example>", "anna.svensson@nordbygg.example", "Anna Svensson"),
        ('"Svensson, Anna" <anna@nordbygg.example>', "anna@nordbygg.example", "Svensson, Anna"),
        ('"boss@firma.example" <x@attack.example>', "x@attack.example", "boss@firma.example"),
        ('"A \\"B\\" C" <a@b.example>', "a@b.example", 'A "B" C'),
        ("=?utf-8?q?P=C3=A4ivi?= Virtanen <paivi@turunsahko.example>", "paivi@turunsahko.example", "Päivi Virtanen"),
        ("=?utf-8?b?w4VzYSBCZXJn?=\r\n =?utf-8?b?bWFu?= <asa@b.example>", "asa@b.example", "Åsa Bergman"),
        ("=?utf-8?q?anna=40b.example?= <anna@b.example>", "anna@b.example", "anna@b.example"),
        ("anna@b.example (Anna)", "anna@b.example", "Anna"),
        ("Anna (Ekonomi) <anna@b.example>", "anna@b.example", "Anna"),
        ("Anna [Nordbygg] B. Svensson <anna@b.example>", "anna@b.example", "Anna [Nordbygg] B. Svensson"),
        ("Åsa <asa@räka.example>", "asa@xn--rka-qla.example", "Åsa"),
        ("Anna\u202e\u200b <anna@b.example>", "anna@b.example", "Anna"),
    ],
)
def test_one_plain_address_is_the_sender(field: str, address: str, name: str) -> None:
    sender = read_from([field.encode()])
    assert (sender.address, sender.name, sender.defect, sender.shown) == (address, name, None, address)


@pytest.mark.parametrize(
    ("field", "defect"),
    [
        ("", "no address in From"),
        ("Anna Svensson", "the From holds no plain address"),
        ("a@b.example <c@d.example>", "two addresses in From"),
        ("a@b.example, c@d.example", "several addresses in From"),
        ("Svensson, Anna <a@b.example>", "several addresses in From"),
        ("Styrelsen: a@b.example, c@d.example;", "a group in From"),
        ("<@relay.example:a@b.example>", "a route in From"),
        ("<@relay.example,@other.example:a@b.example>", "a route in From"),
        ("Anna <a@b.example> trailing", "text behind the address"),
        ("Anna <a@b.example><c@d.example>", "two angle brackets in From"),
        ("Anna <a@b.example", "the angle bracket is not closed"),
        ("a@b.example (boss@firma.example)", "a comment that holds an address"),
        ("a@b.example (=?utf-8?q?boss=40firma.example?=)", "a comment that holds an address"),
        ("Anna <a(x)@b.example>", "a comment inside the address"),
        ("a(x)@b.example", "the From holds no plain address"),
        ("a@b.example (never closed", "a comment that is not closed"),
        ('"x@attack.example"@firma.example', "several addresses in From"),
        ('<"x y"@firma.example>', "the From holds no plain address"),
        ("=?utf-8?B?Ym9zc0BmaXJtYS5leGFtcGxl?=", "an encoded word in place of the address"),
        ("<=?utf-8?q?boss?=@firma.example>", "an encoded word in place of the address"),
        ("=?utf-8?B?Ym9zc0BmaXJtYS5leGFtcGxl?= <x@attack.example>", "an encoded word that holds another address"),
        ('"=?utf-8?B?Ym9zc0BmaXJtYS5leGFtcGxl?=" <x@attack.example>', "an encoded word that holds another address"),
        ("a@[192.0.2.1]", "the From holds no plain address"),
        ("a@b..example", "the From holds no plain address"),
        (".a@b.example", "the From holds no plain address"),
        ("a @b.example", "the From holds no plain address"),
        ("a@b.example.", "the From holds no plain address"),
        ("a@b_c.example", "the From holds no plain address"),
        ("a@ｂ.example", "the From holds no plain address"),
        ("a\u200b@b.example", "the From holds no plain address"),
        ('"Anna <a@b.example>', "a quote that is not closed"),
        ("(" * 900, "a comment that is not closed"),
    ],
)
def test_whatever_two_parsers_may_read_differently_is_a_defect(field: str, defect: str) -> None:
    sender = read_from([field.encode()])
    assert (sender.address, sender.defect) == (None, defect)


def test_a_missing_and_a_repeated_from_prove_nothing() -> None:
    assert read_from([]).defect == "no From"
    twice = read_from([b"Anna <a@b.example>", b"a@b.example"])
    assert (twice.address, twice.defect, twice.shown) == (None, "several From fields", "a@b.example")


def test_a_fault_of_the_header_block_takes_the_address_away_but_shows_it() -> None:
    sender = read_from([b"Anna <a@b.example>"], ("a lone carriage return in the header block",))
    assert (sender.address, sender.name, sender.shown) == (None, "Anna", "a@b.example")
    assert sender.defect == "a lone carriage return in the header block"


def test_a_defective_from_still_shows_what_lenient_programs_show() -> None:
    assert read_from([b"a@b.example <C@d.example>"]).shown == "c@d.example"
    assert read_from([b"nobody at all"]).shown is None


@pytest.mark.parametrize(
    ("domain", "expected"), [("Exempel.SE", "exempel.se"), ("räka.example", "xn--rka-qla.example"), ("-a.example", None)]
)
def test_domains_are_compared_as_a_labels(domain: str, expected: str | None) -> None:
    assert a_label(domain) == expected


def test_overlong_addresses_are_none() -> None:
    assert plain_address("a" * 65 + "@b.example") is None
    assert plain_address("a@" + "b" * 64 + ".example") is None
    assert plain_address("a" * 64 + "@b.example") == "a" * 64 + "@b.example"
