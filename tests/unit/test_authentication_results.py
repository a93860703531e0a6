"""What the reader of RFC 8601 accepts, and what it refuses to guess."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parsers.message import parse as parse_mail
from worker.authentication import TrustPolicy, verify
from worker.authentication_results import FIELD_LIMIT, AuthenticationResults, Property, Result, authserv_id, names_no_server, parse
from worker.decision import Authentication


def properties(field: str) -> dict[str, str]:
    """All properties of the only result, by dotted name."""
    stated = parse(field)
    assert stated is not None
    (result,) = stated.results
    return {f"{each.ptype}.{each.name}": each.value for each in result.properties}


def test_the_usual_field() -> None:
    field = "MX.firma.example;\r\n dmarc=Pass (p=reject dis=none)\r\n\theader.from=Firma.example; dkim=pass header.d=a.example header.s=s1"
    assert parse(field) == AuthenticationResults(
        "mx.firma.example",
        (
            Result("dmarc", "pass", (Property("header", "from", "Firma.example"),)),
            Result("dkim", "pass", (Property("header", "d", "a.example"), Property("header", "s", "s1"))),
        ),
    )


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        ("mx; none", ()),
        ("mx 1; none (nothing (at all) done)", ()),
        ("(a) mx (b) 1 (c) ; (d) spf (e) = (f) pass (g)", (("spf", "pass"),)),
        ("mx;spf=pass;dkim=none", (("spf", "pass"), ("dkim", "none"))),
        ("mx; dkim/1=pass", (("dkim", "pass"),)),
        ("mx; dkim/2=pass", (("dkim", "unknown-version"),)),
        ('mx; dkim=fail reason="bad; dmarc=pass header.from=a.example" header.d=a.example', (("dkim", "fail"),)),
        ("mx; dkim=fail (\\) ; dmarc=pass) header.d=a.example", (("dkim", "fail"),)),
        ("mx; spf=pass (a (b (c))) smtp.mailfrom=a.example", (("spf", "pass"),)),
    ],
)
def test_methods_and_results(field: str, expected: tuple[tuple[str, str], ...]) -> None:
    stated = parse(field)
    assert stated is not None
    assert tuple((result.method, result.result) for result in stated.results) == expected


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        ("mx; spf=pass smtp.mailfrom=bo@a.example", {"smtp.mailfrom": "bo@a.example"}),
        ("mx; spf=pass smtp.mailfrom=bounce+1-bo=b.example@a.example", {"smtp.mailfrom": "bounce+1-bo=b.example@a.example"}),
        ("mx; dkim=pass header.i=@a.example header . d = a.example", {"header.i": "@a.example", "header.d": "a.example"}),
        ('mx; dkim=pass header.b="ab/c=" header.d=a.example', {"header.b": "ab/c=", "header.d": "a.example"}),
        ("mx; dmarc=pass header.from=a.exämple", {"header.from": "a.exämple"}),
        ("mx; iprev=pass smtp.remote-ip=2001:db8::1 (name)", {"smtp.remote-ip": "2001:db8::1"}),
        (
            'mx; spf=pass smtp.mailfrom="x; dmarc=pass header.from=firma.example"@attack.example',
            {"smtp.mailfrom": '"x; dmarc=pass header.from=firma.example"@attack.example'},
        ),
    ],
)
def test_property_values(field: str, expected: dict[str, str]) -> None:
    assert properties(field) == expected


@pytest.mark.parametrize(
    "field",
    [
        "",
        ";",
        "mx",
        "mx;",
        "mx; dmarc",
        "mx; dmarc=",
        "mx; dmarc=pass;",
        "mx; none; dmarc=pass",
        "mx; dmarc=pass header.from",
        "mx; dmarc=pass header.from=",
        "mx; dmarc=pass header.=a.example",
        "mx; dmarc=pass .from=a.example",
        "mx; dmarc=pass header.from=a.example b.example",
        "mx; dmarc=pass (header.from=a.example",
        "mx; dmarc=pass) header.from=a.example",
        'mx; dmarc=pass reason="x header.from=a.example',
        "mx; dmarc=pass header.from=a.example reason=late",
        "mx; dmarc=pass other=none header.from=a.example",
        "mx; dmarc=pass action= header.from=a.example",
        "mx; dmarc=pass header.from=a.example, b.example",
        "mx; dmarc=pass header.from=<a.example>",
        "mx; dmarc=pass header.from=a@b@c.example",
        "mx; dmarc=pass header.from=a.example\0",
        "mx 2; dmarc=pass header.from=a.example",
        "mx 11; dmarc=pass header.from=a.example",
        "mx 1 1; dmarc=pass header.from=a.example",
        "mx mx; dmarc=pass header.from=a.example",
        '"mx"; dmarc=pass header.from=a.example',
        "mx; dmarc=pass header.from=a.example" + "(" * 20_000,
        "mx; " + "(" * 11 + ")" * 11 + " dmarc=pass header.from=a.example",
        "mx; dmarc=pass header.from=a.example (" + "x" * FIELD_LIMIT + ")",
        "dmarc=pass header.from=a.example",
    ],
)
def test_malformed_is_nothing(field: str) -> None:
    assert parse(field) is None


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        ("MX.Firma.example; dmarc", "mx.firma.example"),
        ("(mx.attack.example) mx.firma.example 1; none", "mx.firma.example"),
        ("mx.firma.example", "mx.firma.example"),
        ('"mx.firma.example"; none', None),
        ("spf=pass smtp.mailfrom=a.example", None),
        ("spf (x) = pass", None),
        ("spf/1=pass smtp.mailfrom=a.example", None),
        ("spf (x) / 1 = pass", None),
        ("(" * 8000, None),
        ("mx; (" + "x" * FIELD_LIMIT, None),
        ("", None),
    ],
)
def test_the_id_is_told_apart_from_the_rest(field: str, expected: str | None) -> None:
    assert authserv_id(field) == expected


def test_microsofts_servers_tell_what_they_did() -> None:
    stated = parse("mx; dkim=pass (signature was verified)\r\n header.d=a.example; dmarc=pass action=none\r\n header.from=a.example")
    assert stated is not None
    assert [result.value("header", "from") for result in stated.results] == [None, "a.example"]


def test_exchange_online_has_its_own_form() -> None:
    field = (
        "spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=a.example; dkim=pass (signature was verified)"
        " header.d=a.example;dmarc=pass action=none header.from=a.example;compauth=pass reason=100"
    )
    stated = parse(field, exchange_online=True)
    assert stated is not None
    assert stated.authserv_id is None
    assert [(result.method, result.result) for result in stated.results] == [
        ("spf", "pass"),
        ("dkim", "pass"),
        ("dmarc", "pass"),
        ("compauth", "pass"),
    ]
    assert stated.results[2].value("header", "from") == "a.example"
    assert parse("mx; dmarc=pass header.from=a.example", exchange_online=True) is None


def test_a_property_counts_only_once_and_unquoted() -> None:
    stated = parse('mx; dkim=pass header.d=a.example header.d=b.example header.i="c.example"')
    assert stated is not None
    (result,) = stated.results
    assert result.value("header", "d") is None
    assert result.value("header", "i") is None
    assert result.has("header", "i")


def test_a_hostile_field_costs_no_time() -> None:
    fields = [
        "mx;" + " dmarc=pass" * 700,
        "mx;" + "(())" * 2000,
        'mx; a=b reason="' + "\\" * 8000,
        "mx; spf=pass smtp.mailfrom=" + "a" * 8000,
    ]
    begin = time.process_time()
    for field in fields:
        parse(field)
    assert time.process_time() - begin < 0.5


_WORDS = (
    *'()";=./\\@:<>[] \t\n',
    "mx",
    "1",
    "99999",
    "dmarc",
    "dkim=pass",
    "header.from=a.example",
    "none",
    "reason=",
    "action=",
    "\r\n ",
    "é",
    "\0",
)
_TEXT = st.lists(st.one_of(st.sampled_from(_WORDS), st.text(max_size=5)), max_size=40).map("".join)


@settings(max_examples=600, deadline=None)
@given(_TEXT, st.booleans())
def test_any_field_is_read_or_refused_and_none_raises(text: str, exchange_online: bool) -> None:
    stated = parse(text, exchange_online=exchange_online)
    name = authserv_id(text)
    if stated is not None and not exchange_online:
        assert stated.authserv_id == name
        assert not names_no_server(text)


@settings(max_examples=300, deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from(("Received", "Authentication-Results", "X-A")), _TEXT), max_size=5),
    st.sampled_from(("mx", "exchange-online")),
)
def test_any_header_ends_in_a_verdict(fields: list[tuple[str, str]], trusted: str) -> None:
    head = "".join(f"{name}: {text}\r\n" for name, text in fields)
    raw = f"{head}From: bo@firma.example\r\n\r\nHej\r\n".encode("utf-8", "replace")
    # nothing in these words names the sender's domain as proven
    assert verify(parse_mail(raw), TrustPolicy(trusted)).authentication is not Authentication.PASS
