"""The one gate that our mail leaves by, on both databases: caps, the breaker, one recipient, no loop (security.md section 3)."""

from datetime import timedelta

import pytest

from tests.flow.house import ANNA, EMILY, LENA, House, house_for, mail_bytes
from tests.flow.test_stories import bounce_of
from worker.outgoing_message import build, envelope_recipient, envelope_sender

REMOVE = "Hej!\n\nTa bort Karl Lindqvist.\n\nAnna Svensson\n"
ADD = "Hej!\n\nLägg till Bo Ek, bo.ek@nordbygg.example, som användare.\n\nAnna Svensson\n"
STRANGE = "Hej!\n\nTa bort Karl Lindqvist hos Nordbygg, 559337-1890.\n\nX\n"
UNSURE = "Hej!\n\nVi har problem med en leverans som inte kommit fram i dag. Kan någon ringa mig?\n\nAnna Svensson\n"


def held(house: House) -> list[tuple[str, str]]:
    return [(row["to_address"], row["failure"]) for row in house.outgoing() if row["state"] == "held"]


def to(house: House, address: str) -> int:
    return [mail.to for mail in house.mailer.sent].count(address)


def test_a_stranger_gets_five_answers_an_hour_and_then_again(house: House) -> None:
    for _ in range(6):
        house.receive(mail_bytes("x@strange.example", STRANGE))
    assert (to(house, "x@strange.example"), held(house)) == (5, [("x@strange.example", "cap_stranger")])
    house.clock.advance(timedelta(minutes=61))
    house.receive(mail_bytes("x@strange.example", STRANGE))
    assert to(house, "x@strange.example") == 6


def test_the_strangers_of_a_domain_have_a_cap_together_and_its_customers_another(database_url: str) -> None:
    with house_for(database_url, cap_domain="2/d") as house:
        for name in ("x", "y", "z"):
            house.receive(mail_bytes(f"{name}@nordbygg.example", STRANGE))
        assert held(house) == [("z@nordbygg.example", "cap_domain")]
        house.receive(mail_bytes(ANNA, REMOVE))
        assert to(house, ANNA) == 1


def test_over_the_total_nobody_is_answered_and_no_order_is_lost(database_url: str) -> None:
    with house_for(database_url, cap_total="1/h") as house:
        house.receive(mail_bytes("x@strange.example", STRANGE))
        mail_id = house.receive(mail_bytes(ANNA, REMOVE))
        assert house.told(mail_id) == "done applied/authorized"
        assert not house.user("karl@nordbygg.example").active
        assert held(house) == [(ANNA, "cap_total")]
        house.clock.advance(timedelta(minutes=61))
        house.receive(mail_bytes(EMILY, "Hello,\n\nPlease remove Priya Nair.\n\nEmily\n"))
        assert to(house, EMILY) == 1


def test_mail_that_went_round_is_done_and_not_answered(house: House) -> None:
    hop = "Received: from a.inexchange.se by mx.inexchange.se with ESMTP; Fri, 20 Nov 2026 10:00:00 +0100\r\n"
    mail_id = house.receive((hop * 26).encode() + mail_bytes(ANNA, REMOVE))
    assert house.told(mail_id) == "done applied/authorized"
    assert house.sent() == []
    house.receive((hop * 25).encode() + mail_bytes(LENA, "Hej!\n\nHur säger jag upp vårt konto?\n\nLena\n"))
    assert to(house, LENA) == 1


def test_our_own_mail_that_comes_back_ends_there(house: House) -> None:
    house.receive(mail_bytes(ANNA, REMOVE))
    (ours,) = house.mailer.sent
    mail_id = house.receive(build(ours))
    assert house.told(mail_id) == "done ignored/own_mail"
    assert len(house.mailer.sent) == 1


def test_a_receipt_has_no_envelope_sender_and_every_mail_one_recipient(house: House) -> None:
    house.receive(mail_bytes(ANNA, UNSURE, headers={"Reply-To": "x@attack.example", "Cc": "all@nordbygg.example"}))
    house.receive(mail_bytes(ANNA, ADD, headers={"Reply-To": "x@attack.example", "Cc": "all@nordbygg.example"}))
    assert sorted(template for _, template, _ in house.sent()) == ["credentials", "receipt", "result"]
    for mail in house.mailer.sent:
        assert envelope_recipient(mail) in (ANNA, "bo.ek@nordbygg.example")
        assert (envelope_sender(mail) == "") == (mail.template == "receipt")
        header = build(mail).partition(b"\r\n\r\n")[0].decode()
        names = [line.partition(":")[0].lower() for line in header.split("\r\n") if line[0] not in " \t"]
        assert len(names) == len(set(names))
        assert {"from", "to", "message-id", "auto-submitted", "x-loop", "x-auto-response-suppress"} <= set(names)
        assert not {"cc", "bcc", "reply-to"} & set(names)
        assert "attack.example" not in header


def test_to_a_failed_or_unproven_stranger_nothing_is_written_at_all(house: House) -> None:
    house.receive(mail_bytes(ANNA, REMOVE, proof="fail"))
    house.receive(mail_bytes("x@strange.example", STRANGE, proof="none"))
    assert house.outgoing() == []


@pytest.mark.parametrize(
    ("text", "proof", "template"),
    [
        pytest.param(REMOVE, "pass", "result", id="a confirmation"),
        pytest.param("Hej!\n\nTa bort Nils Holm.\n\nAnna Svensson\n", "pass", "ask", id="a question"),
        pytest.param(REMOVE, "none", "confirm", id="a link"),
        pytest.param(ADD, "pass", "credentials", id="credentials"),
    ],
)
def test_a_bounce_of_what_must_arrive_reopens_its_mail(house: House, text: str, proof: str, template: str) -> None:
    mail_id = house.receive(mail_bytes(ANNA, text, proof=proof))
    (ours,) = [mail for mail in house.mailer.sent if mail.template == template]
    sent = len(house.mailer.sent)
    assert house.told(house.receive(bounce_of(ours.message_id))) == "done ignored/delivery_report"
    assert house.told(mail_id) == "staff staff/reply_undelivered"
    assert [row["bounced_at"] is not None for row in house.outgoing() if row["message_id"] == ours.message_id] == [True]
    assert len(house.mailer.sent) == sent


def test_a_bounce_of_mail_that_is_not_ours_reopens_nothing(house: House) -> None:
    mail_id = house.receive(mail_bytes(ANNA, REMOVE))
    house.receive(bounce_of("<kundservice.0123456789abcdef0123456789abcdef@inexchange.se>"))
    assert house.told(mail_id) == "done applied/authorized"
