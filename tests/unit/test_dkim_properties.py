"""Whatever a mail, a signature, a key or a policy record holds, the check ends in a finding; and no change of a signed mail is proven."""

import re
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parsers.message import parse
from tests.signed_mails import MORNING, OURS, ed25519_key, mail, rsa_key, signed
from tests.unit.dkim_corpus import KEY, usual_records
from tests.unit.growth import assert_linear
from worker.authentication import TrustPolicy, verify
from worker.decision import Authentication
from worker.dkim.check import check
from worker.dkim.finding import DkimFinding, Refused
from worker.dkim.key_record import KeyRecord, the_record
from worker.dkim.signature_field import read_signature, tags_of
from worker.dkim.verification import split_mail
from worker.dkim.verification import verify as compute
from worker.txt_records import TxtFile

OWN = frozenset({OURS})
_GENUINE = signed(mail(), fold=False)
_PIECES = (
    "v=1;",
    "a=rsa-sha256;",
    "d=firma.example;",
    "s=s1;",
    "h=from:to:subject:date;",
    "bh=AAAA;",
    "b=AA==;",
    "l=1;",
    "t=",
    "x=9;",
    "i=@",
)
_FIELD = st.one_of(
    st.binary(max_size=300),
    st.lists(st.one_of(st.sampled_from(_PIECES), st.text(max_size=8)), max_size=14).map(lambda all_: " ".join(all_).encode()),
)
_RECORD = st.one_of(
    st.text(max_size=200),
    st.lists(
        st.one_of(
            st.sampled_from(("v=DKIM1;", "k=rsa;", "k=ed25519;", "t=y;", "s=*;", "h=sha256;", "p=", f"p={rsa_key(1024).public}")),
            st.text(max_size=9),
        ),
        max_size=8,
    ).map("".join),
)


def found(raw: bytes, records: dict[str, tuple[str, ...]] | None = None) -> DkimFinding:
    return check(raw, parse(raw), TxtFile(usual_records() if records is None else records), OWN, MORNING)


@settings(max_examples=300, deadline=None)
@given(_FIELD)
def test_any_signature_field_is_refused_and_none_raises(field: bytes) -> None:
    raw = b"DKIM-Signature: " + field + b"\r\n" + mail()
    assert not found(raw).proven


@settings(max_examples=200, deadline=None)
@given(st.lists(_RECORD, max_size=2))
def test_any_key_record_is_refused_or_a_key(texts: list[str]) -> None:
    assert not found(_GENUINE, {KEY: tuple(texts)}).proven
    with suppress(Refused):
        assert isinstance(the_record(tuple(texts)), KeyRecord)


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=200), st.sampled_from(("rsa", "ed25519")))
def test_any_bytes_are_no_key_that_verifies(key: bytes, key_type: str) -> None:
    raw = _GENUINE if key_type == "rsa" else signed(mail(), ed25519_key())
    parts = split_mail(raw)
    value = parts.values(b"dkim-signature")[0].decode()
    claimed = read_signature(value, tags_of(value.removesuffix("\r\n")), MORNING)
    with pytest.raises(Refused):
        compute(parts, 0, claimed, KeyRecord(key_type, key, exact_identity=False, digest=""))


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=120))
def test_any_policy_record_is_read(text: str) -> None:
    raw = signed(mail(), domain="mail.firma.example")
    finding = found(raw, {**usual_records(), "_dmarc.firma.example": (text, f"v=DMARC1; {text}")})
    assert finding.proven or "strict alignment" in finding.why


@settings(max_examples=400, deadline=None)
@given(st.integers(0, len(_GENUINE) - 1), st.binary(max_size=3), st.integers(0, 3))
def test_no_change_of_a_signed_mail_is_proven(place: int, put: bytes, cut: int) -> None:
    raw = _GENUINE[:place] + put + _GENUINE[place + cut :]
    message = parse(raw)
    verdict = verify(message, TrustPolicy(), lambda: found(raw))
    if verdict.authentication is Authentication.PASS:
        # what canonicalization lets change: white space, the fields that are not signed, the names' capitals
        assert _signed_words(raw) == _signed_words(_GENUINE)
        assert verdict.sender == "bo@firma.example"


def _signed_words(raw: bytes) -> tuple[object, ...]:
    """What the signature covers, without white space: the words of the signed fields and of the body."""
    parts = split_mail(raw)
    fields = tuple(b"".join(parts.values(name)).split() for name in (b"from", b"to", b"subject", b"date", b"message-id"))
    return fields, re.sub(rb"\s+", b" ", parts.body).strip()


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=600))
def test_any_bytes_end_in_a_finding(raw: bytes) -> None:
    assert not found(raw).proven


def test_white_space_costs_no_more_than_its_length() -> None:
    def look(size: int) -> None:
        body = (b" \t" * (size // 16) + b"x\r\n") * 4 + b" " * (size // 2)
        assert "the body is not" in found(signed(mail()).replace(b"Hej!", body)).why

    assert_linear(look, 500_000)


def test_white_space_in_a_signature_costs_no_more_than_its_length() -> None:
    def look(size: int) -> None:
        hostile = b"DKIM-Signature: v=1; a=rsa-sha256; d=firma.example; s=s1; h=from:to:subject:date; bh=AAAA; b" + b" " * size + b"\r\n"
        for _ in range(50):
            assert not found(hostile + mail()).proven

    assert_linear(look, 1900)
