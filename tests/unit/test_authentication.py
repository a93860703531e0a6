"""Which mails are proven by the trusted header, and which attacks prove nothing (product.md section 3, security.md section 1)."""

from dataclasses import replace

import pytest

from parsers.message_types import Message
from parsers.reading import Form
from worker.authentication import TrustPolicy, verify
from worker.decision import Authentication
from worker.dkim.finding import DkimFinding
from worker.domains import is_within
from worker.form_sender import sender_of
from worker.ground import Ground
from worker.settings import load
from worker.trust import trust_of
from worker.trusted_header import own_hosts_of

TRUST = TrustPolicy("mx.inexchange.se", contact_form_addresses=frozenset({"contactform@inexchange.se"}))
RESULTS = "Authentication-Results"
OURS = "mx.inexchange.se;"


def mail(*headers: tuple[str, str], sender: str = "bo@firma.example") -> Message:
    return Message(digest="0", headers=headers, from_address=sender, from_name="Bo")


def stated(results: str, sender: str = "bo@firma.example", trust: TrustPolicy = TRUST) -> str:
    """The word of the verdict on a mail with this text after our id."""
    return verify(mail((RESULTS, f"{OURS} {results}"), sender=sender), trust).authentication.value


@pytest.mark.parametrize(
    ("results", "expected"),
    [
        ("dmarc=pass header.from=firma.example", "pass"),
        ("dmarc=pass header.from=FIRMA.example.", "pass"),
        ("dmarc=pass header.from=bo@firma.example", "pass"),
        ("dkim=pass header.d=firma.example", "pass"),
        ("dkim=pass header.d=mail.firma.example", "pass"),
        ("dkim=pass header.i=@firma.example", "pass"),
        ("dkim=pass header.d=firma.example header.i=bo@mail.firma.example", "pass"),
        ("dkim=fail header.d=firma.example; dkim=pass header.d=firma.example", "pass"),
        ("spf=pass smtp.mailfrom=bounce.firma.example", "pass"),
        ("spf=pass smtp.mailfrom=x=y@firma.example", "pass"),
        ("dmarc=temperror header.from=firma.example", "none"),
        ("dmarc=none header.from=firma.example; dkim=temperror header.d=firma.example", "none"),
        ("dmarc=fail header.from=firma.example", "fail"),
        ("dmarc=fail header.from=firma.example; dkim=pass header.d=firma.example; spf=pass smtp.mailfrom=firma.example", "fail"),
        ("dmarc=pass header.from=firma.example; dmarc=fail header.from=firma.example", "fail"),
        ("dmarc=fail", "fail"),
        ("dmarc=fail header.from=attack.example", "none"),
        ("none", "none"),
        # each result with its own properties
        ("dmarc=pass; spf=none header.from=firma.example", "none"),
        ("dmarc=pass header.from=attack.example", "none"),
        ("dmarc=pass header.from=mail.firma.example", "none"),
        ("dmarc=pass smtp.mailfrom=firma.example", "none"),
        ("dkim=pass; dkim=none header.d=firma.example", "none"),
        ("dkim=pass header.d=attack.example; dkim=fail header.d=firma.example", "none"),
        ("dkim=pass header.s=firma.example header.b=firma.example", "none"),
        ("spf=pass smtp.helo=firma.example", "none"),
        ("spf=pass header.d=firma.example", "none"),
        ("spf=softfail smtp.mailfrom=firma.example", "none"),
        ("x-dmarc=pass header.from=firma.example", "none"),
        ("dkim/2=pass header.d=firma.example", "none"),
        # what an attacker can write into a field of our own server
        ('dmarc=none reason="x; dmarc=pass header.from=firma.example" header.from=firma.example', "none"),
        ("spf=pass (domain of x; dmarc=pass header.from=firma.example) smtp.mailfrom=attack.example", "none"),
        ('spf=pass smtp.mailfrom="x; dmarc=pass header.from=firma.example"@attack.example', "none"),
        ('spf=pass smtp.mailfrom="@firma.example"@attack.example', "none"),
        ('dkim=pass header.d="firma.example"', "none"),
        ("dkim=pass header.d=firma.example'a.attack.example", "none"),
        ("dkim=pass header.d=attack.example header.i=@firma.example", "none"),
        ("dkim=pass header.d=firma.example header.i=@attack.example", "none"),
        ("dkim=pass header.d=attack.example header.d=firma.example", "none"),
        ("dkim=pass header.d=notfirma.example", "none"),
        ("dkim=pass header.d=firma.example.attack.example", "none"),
        ("dkim=pass header.d=example", "none"),
        ("dkim=pass header.d=.example", "none"),
        ("dmarc=pass (header.from=firma.example", "none"),
    ],
)
def test_results(results: str, expected: str) -> None:
    assert stated(results) == expected


@pytest.mark.parametrize(
    ("sender", "results"),
    [
        ("x@alice.co.uk", "dkim=pass header.d=mallory.co.uk"),
        ("x@alice.co.uk", "dkim=pass header.d=co.uk"),
        ("x@co.uk", "dkim=pass header.d=co.uk"),
        ("x@co.uk", "dmarc=pass header.from=co.uk"),
        ("x@alice.github.io", "spf=pass smtp.mailfrom=mallory.github.io"),
    ],
)
def test_a_public_suffix_aligns_with_nothing(sender: str, results: str) -> None:
    assert stated(results, sender) == "none"


def test_international_domains_are_compared_as_a_labels() -> None:
    assert stated("dkim=pass header.d=xn--smrgs-pra0j.example", "bo@xn--smrgs-pra0j.example") == "pass"
    assert stated("dkim=pass header.d=granitboiaget.example", "bo@granitbolaget.example") == "none"


def test_spf_alone_is_not_enough_where_dkim_is_required() -> None:
    strict = replace(TRUST, require_dkim=True)
    assert stated("spf=pass smtp.mailfrom=firma.example", trust=strict) == "none"
    assert stated("dmarc=pass header.from=firma.example; spf=pass smtp.mailfrom=firma.example", trust=strict) == "none"
    assert stated("dmarc=pass header.from=firma.example; dkim=pass header.d=firma.example", trust=strict) == "pass"
    assert stated("dmarc=fail header.from=firma.example", trust=strict) == "fail"


PASS = (RESULTS, f"{OURS} dmarc=pass header.from=firma.example")
NONE = (RESULTS, f"{OURS} dmarc=none header.from=firma.example")
BORDER = (
    "Received",
    "from out.firma.example (out.firma.example [192.0.2.7]) by mx.inexchange.se with ESMTPS id 1; Tue, 3 Nov 2026 08:00:00 +0100",
)
FOREIGN = (
    "Received",
    "from mx.inexchange.se (mx.inexchange.se [192.0.2.9])\r\n by relay.attack.example with SMTP id 2; Tue, 3 Nov 2026 08:00:00 +0100",
)


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ((PASS, NONE), "pass"),
        ((NONE, PASS), "none"),
        (((RESULTS, "mx.other.example; dmarc=pass header.from=firma.example"),), "none"),
        (((RESULTS, "mx.other.example; dmarc=fail header.from=firma.example"), PASS), "pass"),
        (((RESULTS, "mx.inexchange.se.attack.example; dmarc=pass header.from=firma.example"),), "none"),
        (((RESULTS, f"{OURS} dmarc=pass (broken"), PASS), "none"),
        (((RESULTS, f"{OURS} dmarc=pass header.from=firma.example (" + "(" * 20_000),), "none"),
        (((RESULTS, "mx.inexchange.se 2; dmarc=pass header.from=firma.example"),), "none"),
        ((("ARC-" + RESULTS, f"i=1; {OURS} dmarc=pass header.from=firma.example"),), "none"),
        ((("authentication-results", "MX.InExchange.se; dmarc=pass header.from=firma.example"),), "pass"),
        ((PASS, BORDER, FOREIGN), "pass"),
        ((BORDER, PASS, FOREIGN), "pass"),
        ((FOREIGN, PASS), "none"),
        ((BORDER, FOREIGN, PASS), "none"),
        ((("Received", "by mail2.inexchange.se with LMTP id 3; Tue, 3 Nov 2026 08:00:00 +0100"), PASS), "pass"),
        ((("Received", "by 2002:a05:6214:5290:b0:6f1 with SMTP id 3; Tue, 3 Nov 2026 08:00:00 +0100"), PASS), "pass"),
        ((("Received", "from by (by mx.inexchange.se) by attack.example; Tue, 3 Nov 2026 08:00:00 +0100"), PASS), "none"),
        ((("Received", "from x by 192.0.2.3 with SMTP"), PASS), "none"),
        ((("Received", "nothing to be read"), PASS), "none"),
        ((("Received", "from x by notinexchange.se with SMTP"), PASS), "none"),
    ],
)
def test_the_place_of_the_header(headers: tuple[tuple[str, str], ...], expected: str) -> None:
    assert verify(mail(*headers), TRUST).authentication.value == expected


def test_own_hosts_are_a_setting() -> None:
    relayed = mail(FOREIGN, PASS)
    assert verify(relayed, replace(TRUST, own_hosts=("attack.example",))).authentication is Authentication.PASS
    assert verify(mail(BORDER, PASS), replace(TRUST, own_hosts=("attack.example",))).authentication is Authentication.NONE


def test_without_a_trusted_id_no_header_counts() -> None:
    assert verify(mail(PASS), TrustPolicy()).authentication is Authentication.NONE


EXCHANGE = (RESULTS, "spf=pass (sender IP is 192.0.2.1)\r\n smtp.mailfrom=firma.example; dmarc=pass action=none header.from=firma.example")
INSIDE = ("Received", "from AB1.eurprd01.prod.outlook.com (2603::1) by CD2.eurprd01.prod.outlook.com (2603::2) with SMTP id 1")
EDGE = ("Received", "from out.firma.example (192.0.2.1) by EF3.mail.protection.outlook.com (10.0.0.1) with SMTP id 2")


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ((INSIDE, EXCHANGE, EDGE), "pass"),
        ((INSIDE, EDGE, EXCHANGE), "none"),
        ((INSIDE, EDGE, (RESULTS, "mx.inexchange.se; dmarc=pass header.from=firma.example")), "none"),
        ((INSIDE, (RESULTS, "spf=none; dmarc=fail action=reject header.from=firma.example"), EDGE, EXCHANGE), "fail"),
        # a version of the method makes no name of it: the topmost field decides, not the one below it
        ((INSIDE, (RESULTS, "spf/1=none; dmarc=none action=none header.from=firma.example"), EXCHANGE, EDGE), "none"),
        ((INSIDE, (RESULTS, "spf [=none; dmarc=none header.from=firma.example"), EXCHANGE, EDGE), "none"),
        ((INSIDE, (RESULTS, "mx.other.example 1 (x); dmarc=none header.from=firma.example"), EXCHANGE, EDGE), "pass"),
        ((INSIDE, (RESULTS, "mx.other.example"), EXCHANGE, EDGE), "pass"),
        ((INSIDE, (RESULTS, "dmarc / 1=fail action=reject header.from=firma.example"), EXCHANGE, EDGE), "fail"),
    ],
)
def test_exchange_online_counts_at_its_place_only(headers: tuple[tuple[str, str], ...], expected: str) -> None:
    assert verify(mail(*headers), TrustPolicy("exchange-online")).authentication.value == expected
    # and by the settings alone, with the own hosts that they stand for
    told = trust_of(load({"KUNDSERVICE_TRUSTED_AUTHSERV_ID": "exchange-online"}, None))
    assert verify(mail(*headers), told).authentication.value == expected


def test_own_hosts_default_to_the_trusted_ids_domain() -> None:
    assert own_hosts_of("mx.inexchange.se") == ("inexchange.se",)
    assert own_hosts_of("localhost") == ("localhost",)
    assert not any(is_within("ef3.mail.protection.outlook.com", host) for host in own_hosts_of("exchange-online"))


def test_a_defective_from_fails_first() -> None:
    message = Message(digest="0", headers=(PASS,), from_defect="two From headers", from_shown="boss@firma.example")
    verdict = verify(message, TRUST)
    assert (verdict.authentication, verdict.sender) == (Authentication.FAIL, None)
    assert "two From headers" in verdict.why


def test_the_reason_is_told() -> None:
    verdict = verify(mail((RESULTS, f"{OURS} dkim=pass header.d=mail.firma.example")), TRUST)
    expected = "DKIM signature of mail.firma.example passed, aligned with firma.example (Authentication-Results of mx.inexchange.se)"
    assert (verdict.authentication, verdict.sender, verdict.why) == (Authentication.PASS, "bo@firma.example", expected)


FORM = Form(name="Anna Berg", email=" Anna@Firma.example ", phone=None, company=None, number=None, subject=None, message="Hej")


def form_mail(results: str, *more: tuple[str, str]) -> Message:
    return mail((RESULTS, f"{OURS} {results}"), *more, sender="contactform@inexchange.se")


def judged(
    message: Message, form: Form | None = FORM, trust: TrustPolicy = TRUST, signed: frozenset[str] = frozenset()
) -> tuple[str, str | None]:
    """The word and the sender, where the form server's own signature holds and covers ``signed``."""
    own = DkimFinding(proven=bool(signed), ground=Ground("DKIM holds"), signed_headers=signed, digests=("d1",) if signed else ())
    verdict = sender_of(message, form, verify(message, trust), trust, lambda: own)
    return verdict.authentication.value, verdict.sender


def test_the_person_named_in_the_form_is_unproven() -> None:
    assert judged(form_mail("dmarc=pass header.from=inexchange.se")) == ("none", "anna@firma.example")


def test_a_form_mail_that_is_not_the_forms_own_fails() -> None:
    assert judged(form_mail("dmarc=none header.from=inexchange.se"))[0] == "fail"
    assert judged(form_mail("dmarc=fail header.from=inexchange.se"))[0] == "fail"
    assert judged(form_mail("dmarc=pass header.from=attack.example"))[0] == "fail"


def test_form_lines_in_an_ordinary_mail_change_nothing() -> None:
    assert judged(mail(PASS)) == ("pass", "bo@firma.example")
    assert judged(mail(PASS), None) == ("pass", "bo@firma.example")


@pytest.mark.parametrize("form", [None, replace(FORM, email=None), replace(FORM, email="anna@firma.example, bo@firma.example")])
def test_a_form_mail_that_names_nobody_has_no_sender(form: Form | None) -> None:
    assert judged(form_mail("dmarc=pass header.from=inexchange.se"), form) == ("none", None)


def test_the_signed_in_user_counts_only_under_the_form_servers_signature() -> None:
    trust = replace(TRUST, contact_form_identity="X-Form-User")
    once = form_mail("dmarc=pass header.from=inexchange.se", ("X-Form-User", "<Bo@Firma.example>"))
    twice = form_mail("dmarc=pass header.from=inexchange.se", ("X-Form-User", "a@firma.example"), ("x-form-user", "bo@firma.example"))
    signed = frozenset({"from", "x-form-user"})
    assert judged(once, trust=trust, signed=signed) == ("pass", "bo@firma.example")
    assert judged(once, trust=trust) == ("none", "anna@firma.example")
    assert judged(twice, trust=trust, signed=signed) == ("none", "anna@firma.example")
    assert judged(once, signed=signed) == ("none", "anna@firma.example")
    assert (
        judged(form_mail("dmarc=none header.from=inexchange.se", ("X-Form-User", "bo@firma.example")), trust=trust, signed=signed)[0]
        == "fail"
    )
