"""One story for every outcome: mail bytes in; rows, the directory, the audit and the answers out, on both databases."""

import re
from datetime import date, timedelta

import pytest

from tests.flow.house import ANNA, EMILY, LENA, House, house_for, mail_bytes
from worker.store import audit

ADD = "Hej!\n\nKan ni lägga till Bengt Ek, bengt.ek@nordbygg.example, som användare?\n\nHälsningar\nAnna Svensson\n"
REMOVE = "Hej!\n\nTa bort Karl Lindqvist.\n\nHälsningar\nAnna Svensson\n"


def actions(house: House) -> list[str]:
    with house.app.transactions.reading() as connection:
        assert audit.verify(connection).broken_at is None
        return [row.action for row in connection.execute(audit.AUDIT.select().order_by(audit.AUDIT.c.seq)) if row.mail_id is not None]


def test_a_new_user_is_added_and_gets_a_link_and_the_orderer_a_confirmation(house: House) -> None:
    mail_id = house.receive(mail_bytes(ANNA, ADD))
    assert house.told(mail_id) == "done applied/authorized"
    user = house.user("bengt.ek@nordbygg.example")
    assert (user.name, user.active, user.authorized) == ("Bengt Ek", True, False)
    assert house.sent() == [(ANNA, "result", "sv"), ("bengt.ek@nordbygg.example", "credentials", "sv")]
    assert "/activate/" in house.mailer.sent[1].text
    assert actions(house) == ["mail.decided", "add_user.applied"]
    assert house.requests(mail_id)[0]["inverse"]["rows"]


def test_an_agreement_is_cancelled_on_its_day(house: House) -> None:
    mail_id = house.receive(mail_bytes(EMILY, "Hello,\n\nPlease cancel our basic service.\n\nRegards\nEmily Carter\n"))
    assert house.told(mail_id) == "done applied/authorized"
    ends = {agreement.service: agreement.ends_on for agreement in house.company("SE5592885882").agreements}
    assert ends == {"basic": date(2026, 11, 30), "integrated": None}
    assert house.sent() == [(EMILY, "result", "en")]


def test_a_bankrupt_company_is_removed_at_its_trustees_word(house: House) -> None:
    text = "Hej,\n\nVästra Smide AB, 559143-5465, är försatt i konkurs. Vänligen ta bort företaget.\n\nHenrik Malm\n"
    mail_id = house.receive(mail_bytes("henrik@malmadvokat.example", text))
    assert house.told(mail_id) == "done applied/in_register"
    company = house.company("SE5591435465")
    assert (company.status, [user.active for user in company.users]) == ("removed", [False])
    assert house.sent() == [("henrik@malmadvokat.example", "result", "sv")]


def test_a_question_is_answered_and_changes_nothing(house: House) -> None:
    mail_id = house.receive(mail_bytes(LENA, "Hej!\n\nHur tar man bort en användare?\n\nLena\n"))
    assert house.told(mail_id) == "done answered/manage_users"
    assert house.sent() == [(LENA, "answer", "sv")]
    assert actions(house) == ["mail.decided"]


def test_a_proven_stranger_is_refused(house: House) -> None:
    text = "Hej!\n\nTa bort Karl Lindqvist hos Nordbygg, 559337-1890.\n\nMvh\nX\n"
    mail_id = house.receive(mail_bytes("x@strange.example", text))
    assert house.told(mail_id) == "done refused/not_authorized"
    assert house.sent() == [("x@strange.example", "result", "sv")]
    assert house.user("karl@nordbygg.example").active


def test_an_unproven_order_waits_for_the_button_and_then_is_done_once(house: House) -> None:
    mail_id = house.receive(mail_bytes(ANNA, REMOVE, proof="none"))
    assert house.told(mail_id) == "waiting awaiting_confirmation/sender_unproven"
    assert house.sent() == [(ANNA, "confirm", "sv")]
    assert house.user("karl@nordbygg.example").active
    assert house.requests(mail_id)[0]["confirmation_hash"] not in house.mailer.sent[-1].text
    token_mail = list(house.mailer.sent)
    assert house.confirm().outcomes == (("applied", "authorized"),)
    assert not house.user("karl@nordbygg.example").active
    assert house.told(mail_id) == "done applied/authorized"
    house.mailer.sent[:] = token_mail
    assert house.confirm().state == "used"
    assert actions(house) == ["mail.decided", "remove_user.applied"]


def test_a_confirmation_that_nobody_gives_or_that_is_too_late(house: House) -> None:
    mail_id = house.receive(mail_bytes(ANNA, REMOVE, proof="none"))
    house.clock.advance(timedelta(days=8))
    assert house.confirm().state == "expired"
    assert house.told(mail_id).startswith("waiting")


def test_a_yes_from_the_proven_address_confirms(house: House) -> None:
    first = house.receive(mail_bytes(ANNA, REMOVE, proof="none"))
    ours = house.mailer.sent[-1]
    house.receive(mail_bytes(ANNA, "Ja\n", subject=f"Re: {ours.subject}", headers={"In-Reply-To": ours.message_id}))
    assert not house.user("karl@nordbygg.example").active
    assert house.told(first) == "done applied/authorized"


def test_what_is_missing_is_asked_for_and_the_reply_completes_it(house: House) -> None:
    first = house.receive(mail_bytes(ANNA, "Hej!\n\nLägg till Bengt Ek som användare.\n\nHälsningar\nAnna Svensson\n"))
    assert house.told(first) == "waiting awaiting_customer/missing_email"
    ours = house.mailer.sent[-1]
    assert (ours.to, ours.template) == (ANNA, "ask")
    second = house.receive(
        mail_bytes(ANNA, "bengt.ek@nordbygg.example\n", subject=f"Re: {ours.subject}", headers={"In-Reply-To": ours.message_id})
    )
    assert house.results(second)[0] == "add_user applied/authorized"
    assert house.told(first) == "done applied/authorized"
    assert house.user("bengt.ek@nordbygg.example").active
    assert house.mail(first)["thread_id"] == house.mail(second)["thread_id"]


def test_the_reference_in_the_subject_threads_where_headers_are_missing(house: House) -> None:
    first = house.receive(mail_bytes(ANNA, "Hej!\n\nLägg till Bengt Ek som användare.\n\nHälsningar\nAnna Svensson\n"))
    second = house.receive(mail_bytes(ANNA, "bengt.ek@nordbygg.example\n", subject=house.mailer.sent[-1].subject))
    assert house.mail(first)["thread_id"] == house.mail(second)["thread_id"]
    assert house.told(first) == "done applied/authorized"


def test_an_order_taken_back_is_withdrawn(house: House) -> None:
    first = house.receive(mail_bytes(ANNA, REMOVE.replace("Lindqvist.", "Lindqvist den 30 november.")))
    assert house.told(first) == "waiting scheduled/requested_day"
    ours = house.mailer.sent[-1]
    second = house.receive(
        mail_bytes(
            ANNA, "Hej! Bortse från mitt förra mejl.\n\nAnna\n", subject=f"Re: {ours.subject}", headers={"In-Reply-To": ours.message_id}
        )
    )
    assert house.told(second) == "done answered/withdrawn"
    assert house.told(first) == "done answered/withdrawn"


def test_forged_mail_is_staffs_and_gets_no_reply(house: House) -> None:
    mail_id = house.receive(mail_bytes(ANNA, REMOVE, proof="fail"))
    assert house.told(mail_id) == "staff staff/authentication_failed"
    assert house.sent() == []
    assert house.mail(mail_id)["due_at"] is not None


def test_a_receipt_goes_once_a_thread_and_day(house: House) -> None:
    first = mail_bytes(
        ANNA,
        "Hej! Vi vill beställa integrerad lösning till vårt affärssystem. Kan någon ringa?\n\nAnna\n",
        message_id="<1@nordbygg.example>",
    )
    mail_id = house.receive(first)
    assert house.mail(mail_id)["state"] == "staff"
    again = mail_bytes(
        ANNA, "Hej! Vi vill fortfarande beställa integrerad lösning.\n\nAnna\n", headers={"In-Reply-To": "<1@nordbygg.example>"}
    )
    house.receive(again)
    assert [template for _, template, _ in house.sent()] == ["receipt"]
    assert house.mailer.sent[0].envelope_from == ""


def test_automatic_mail_is_ignored(house: House) -> None:
    mail_id = house.receive(mail_bytes(ANNA, REMOVE, headers={"Auto-Submitted": "auto-replied"}))
    assert house.mail(mail_id)["state"] in ("done", "staff")
    assert house.sent() == []
    assert house.user("karl@nordbygg.example").active


def test_the_same_mail_delivered_again_is_a_duplicate(house: House) -> None:
    raw = mail_bytes(ANNA, ADD)
    house.receive(raw)
    again = house.receive(b"Received: from elsewhere.example by mx.inexchange.se; Fri, 20 Nov 2026 10:00:01 +0100\r\n" + raw)
    assert house.told(again) == "done ignored/duplicate"
    assert len(house.mailer.sent) == 2


def test_mail_that_is_none_is_kept_for_staff(house: House) -> None:
    mail_id = house.receive(b"\x00\xff" * 200)
    assert house.mail(mail_id)["state"] == "staff"
    assert house.sent() == []


def test_both_addresses_are_told_of_a_change_and_the_removed_authorized_user_too(house: House) -> None:
    house.receive(mail_bytes(ANNA, "Hej!\n\nÄndra e-postadressen för Karl Lindqvist till karl.l@nordbygg.example.\n\nAnna Svensson\n"))
    assert house.sent() == [
        (ANNA, "result", "sv"),
        ("karl@nordbygg.example", "address_changed", "sv"),
        ("karl.l@nordbygg.example", "address_changed", "sv"),
    ]
    house.mailer.sent.clear()
    house.receive(mail_bytes(EMILY, "Hello,\n\nPlease remove James Osei.\n\nRegards\nEmily Carter\n"))
    assert house.sent() == [(EMILY, "result", "en"), ("james@northlight.example", "result", "en")]


def test_replies_thread_and_say_that_they_are_automatic(house: House) -> None:
    house.receive(mail_bytes(ANNA, ADD, message_id="<first@nordbygg.example>"))
    reply, credentials = house.mailer.sent
    assert (reply.in_reply_to, reply.automatic) == ("<first@nordbygg.example>", True)
    assert credentials.in_reply_to is None
    assert reply.message_id != credentials.message_id
    assert "K-" in reply.text


def bounce_of(message_id: str) -> bytes:
    """A delivery report on a mail of ours to Anna."""
    report = (
        "Detta brev kunde inte levereras.\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\n"
        "Final-Recipient: rfc822; anna@nordbygg.example\nAction: failed\nStatus: 5.1.1\n\n--b\nContent-Type: text/rfc822-headers\n\n"
        f"Message-ID: {message_id}\nSubject: x\n\n--b--\n"
    )
    headers = {
        "Content-Type": "multipart/report; report-type=delivery-status; boundary=b",
        "Auto-Submitted": "auto-replied",
        "Return-Path": "<>",
    }
    return mail_bytes("mailer-daemon@nordbygg.example", "--b\nContent-Type: text/plain\n\n" + report, headers=headers)


def test_a_bounced_confirmation_reopens_its_mail(house: House) -> None:
    mail_id = house.receive(mail_bytes(ANNA, REMOVE))
    bounce = house.receive(bounce_of(house.mailer.sent[-1].message_id))
    assert house.told(bounce) == "done ignored/delivery_report"
    assert house.told(mail_id) == "staff staff/reply_undelivered"
    assert not house.user("karl@nordbygg.example").active


def test_a_bounced_result_is_only_shown(house: House) -> None:
    mail_id = house.receive(mail_bytes(LENA, "Hej!\n\nHur tar man bort en användare?\n\nLena\n"))
    house.receive(bounce_of(house.mailer.sent[-1].message_id))
    assert house.told(mail_id) == "done answered/manage_users"
    assert [row["bounced_at"] is not None for row in house.outgoing()] == [True]


def test_a_bounce_without_our_headers_is_matched_by_the_address_it_came_to(database_url: str) -> None:
    """VERP (RFC 3464 reports need not return anything): the address is the random one of one mail of ours, and no other's."""
    with house_for(database_url, bounce_address="bounces@inexchange.se") as house:
        first = house.receive(mail_bytes(ANNA, REMOVE))
        second = house.receive(mail_bytes(EMILY, "Hello,\n\nPlease remove Priya Nair.\n\nEmily\n"))
        sender = house.mailer.sent[0].envelope_from
        assert re.fullmatch(r"bounces\+[0-9a-f]{32}@inexchange\.se", sender)
        assert sender != house.mailer.sent[1].envelope_from
        headers = {"To": sender, "Auto-Submitted": "auto-replied", "Return-Path": "<>"}
        report = "--b\nContent-Type: message/delivery-status\n\nAction: failed\nStatus: 5.1.1\n\n--b--\n"
        headers["Content-Type"] = "multipart/report; report-type=delivery-status; boundary=b"
        house.receive(mail_bytes("mailer-daemon@nordbygg.example", report, headers=headers))
        assert house.told(first) == "staff staff/reply_undelivered"
        assert house.told(second) == "done applied/authorized"


@pytest.mark.parametrize("proof", ["pass", "none"])
def test_swapped_users_are_removed_first_and_told_in_one_mail(house: House, proof: str) -> None:
    mail_id = house.receive(
        mail_bytes(ANNA, "Hej!\n\nErsätt Karl Lindqvist med Bengt Ek, bengt.ek@nordbygg.example.\n\nAnna Svensson\n", proof=proof)
    )
    if proof == "none":
        assert house.sent() == [(ANNA, "confirm", "sv")]
        house.confirm()
        assert [template for _, template, _ in house.sent()[1:]] in (["credentials", "result"], ["result", "credentials"])
    assert sorted(house.results(mail_id)) == ["add_user applied/authorized", "remove_user applied/authorized"]
    assert (house.user("karl@nordbygg.example").active, house.user("bengt.ek@nordbygg.example").active) == (False, True)
