"""Automatic mail told from persons' mail by headers, by sender and by the form of the mail."""

import pytest

from parsers.automatic import automatic, can_hold_order, goes_in_circles, suppresses_reply
from parsers.message_types import Attachment, Message
from parsers.reading import Automatic
from parsers.reply import separate

OURS = frozenset({"kundservice@inexchange.se", "support@inexchange.se"})


def mail(
    text: str = "Hej, ta bort Karl Lindqvist.",
    subject: str = "Fråga",
    sender: str = "anna.svensson@nordbygg.example",
    headers: tuple[tuple[str, str], ...] = (),
    types: tuple[str, ...] = ("text/plain",),
    parameters: tuple[tuple[str, str], ...] = (),
    attachments: tuple[Attachment, ...] = (),
) -> Message:
    """A message as the parser makes it."""
    return Message(
        digest="0",
        headers=(("From", sender), *headers),
        from_address=sender,
        subject=subject,
        text=text,
        content_types=types,
        content_type_parameters=parameters,
        attachments=attachments,
    )


def told(message: Message) -> Automatic | None:
    return automatic(message, separate(message.text, message.from_name, message.subject).own, OURS)


@pytest.mark.parametrize(
    ("name", "value", "reason"),
    [
        ("Auto-Submitted", "auto-generated", Automatic.AUTO_SUBMITTED),
        ("Auto-Submitted", "auto-replied", Automatic.AUTO_SUBMITTED),
        ("auto-submitted", "Auto-Generated; owner-email=x@y.example", Automatic.AUTO_SUBMITTED),
        ("Auto-Submitted", "auto-notified (x)", Automatic.AUTO_SUBMITTED),
        ("Auto-Submitted", "no", None),
        ("Auto-Submitted", "No (a person)", None),
        ("X-Autoreply", "yes", Automatic.AUTO_SUBMITTED),
        ("X-Autoreply", "no", None),
        ("X-Autorespond", "Frågor", Automatic.AUTO_SUBMITTED),
        ("Return-Path", "<>", Automatic.AUTO_SUBMITTED),
        ("Return-Path", "<anna.svensson@nordbygg.example>", None),
        ("Precedence", "bulk", Automatic.BULK),
        ("Precedence", "List", Automatic.BULK),
        ("Precedence", "junk", Automatic.BULK),
        ("Precedence", "auto_reply", Automatic.AUTO_SUBMITTED),
        ("Precedence", "first-class", None),
        ("List-Id", "<ekonomi.nordbygg.example>", Automatic.BULK),
        ("List-Unsubscribe", "<https://nordbygg.example/u>", Automatic.BULK),
        ("List-Post", "<mailto:ekonomi@nordbygg.example>", Automatic.BULK),
        ("X-Loop", "kundservice@inexchange.se", Automatic.OWN_MAIL),
        ("X-Loop", "someone@else.example", None),
        ("X-Auto-Response-Suppress", "All", None),
        ("X-Failed-Recipients", "tom@northlight.example", Automatic.DELIVERY_REPORT),
        ("Content-Class", "urn:content-classes:calendarmessage", Automatic.CALENDAR),
        ("X-Mailer", "Outlook", None),
    ],
)
def test_a_header_tells(name: str, value: str, reason: Automatic | None) -> None:
    assert told(mail(headers=((name, value),))) is reason


@pytest.mark.parametrize(
    ("sender", "reason"),
    [
        ("no-reply@elbolaget.example", Automatic.NO_REPLY_SENDER),
        ("noreply@elbolaget.example", Automatic.NO_REPLY_SENDER),
        ("do_not_reply@elbolaget.example", Automatic.NO_REPLY_SENDER),
        ("invoice.noreply@elbolaget.example", Automatic.NO_REPLY_SENDER),
        ("svara-ej@elbolaget.example", Automatic.NO_REPLY_SENDER),
        ("ikke-svar@elselskapet.example", Automatic.NO_REPLY_SENDER),
        ("ei-vastausta@sahko.example", Automatic.NO_REPLY_SENDER),
        ("postmaster@elbolaget.example", Automatic.NO_REPLY_SENDER),
        ("bounce-17-anna@mailer.example", Automatic.NO_REPLY_SENDER),
        ("mailer-daemon@elbolaget.example", Automatic.DELIVERY_REPORT),
        ("kundservice@inexchange.se", Automatic.OWN_MAIL),
        ("support@inexchange.se", Automatic.OWN_MAIL),
        ("norea@replyteam.example", None),
        ("info@nordbygg.example", None),
        ("bouncer@klubben.example", None),
    ],
)
def test_a_sender_tells(sender: str, reason: Automatic | None) -> None:
    assert told(mail(sender=sender)) is reason


@pytest.mark.parametrize(
    ("types", "parameters", "reason"),
    [
        (("multipart/report", "text/plain", "message/delivery-status"), (("report-type", "delivery-status"),), Automatic.DELIVERY_REPORT),
        (("multipart/report", "text/plain"), (("Report-Type", "Delivery-Status"),), Automatic.DELIVERY_REPORT),
        (("multipart/mixed", "text/plain", "message/delivery-status"), (), Automatic.DELIVERY_REPORT),
        (("multipart/report", "text/plain", "message/feedback-report"), (("report-type", "feedback-report"),), Automatic.DELIVERY_REPORT),
        (("multipart/report", "text/plain"), (("report-type", "disposition-notification"),), Automatic.READ_RECEIPT),
        (("multipart/mixed", "text/plain", "message/disposition-notification"), (), Automatic.READ_RECEIPT),
        (("text/calendar",), (("method", "REPLY"),), Automatic.CALENDAR),
        (("multipart/alternative", "text/plain", "text/calendar"), (), Automatic.CALENDAR),
        (("multipart/mixed", "multipart/alternative", "text/plain", "text/calendar", "application/ics"), (), Automatic.CALENDAR),
        (("multipart/mixed", "text/plain", "text/calendar"), (), None),
        (("multipart/mixed", "text/plain", "message/rfc822"), (), None),
    ],
)
def test_the_form_of_a_mail_tells(types: tuple[str, ...], parameters: tuple[tuple[str, str], ...], reason: Automatic | None) -> None:
    assert told(mail(types=types, parameters=parameters)) is reason


def test_a_calendar_file_that_a_person_attached_makes_no_invitation() -> None:
    types = ("multipart/mixed", "multipart/alternative", "text/plain", "text/html", "text/calendar")
    assert told(mail(types=types, attachments=(Attachment("semester.ics", "text/calendar", 900),))) is None
    assert told(mail(types=types, subject="Godtatt: Gjennomgang")) is Automatic.CALENDAR


def test_what_tells_most_comes_first() -> None:
    reply = (("Auto-Submitted", "auto-replied"),)
    assert told(mail("Olen lomalla.", "Re: x", headers=reply)) is Automatic.OUT_OF_OFFICE
    assert told(mail("We have received your message.", "Re: x", headers=reply)) is Automatic.ACKNOWLEDGEMENT
    assert told(mail("Bulk words.", "x", headers=(*reply, ("List-Id", "<x>")))) is Automatic.AUTO_SUBMITTED
    assert told(mail("x", "Automatiskt svar: x", headers=(("X-Loop", "<kundservice@inexchange.se>"),))) is Automatic.OWN_MAIL


def test_orders_may_stand_in_lists_systems_and_no_reply_mail_only() -> None:
    assert {reason for reason in Automatic if can_hold_order(reason)} == {
        Automatic.BULK,
        Automatic.AUTO_SUBMITTED,
        Automatic.NO_REPLY_SENDER,
    }


@pytest.mark.parametrize(
    ("value", "suppresses"),
    [("All", True), ("DR, OOF, AutoReply", True), ("oof", True), ("DR, RN, NRN", False), ("None", False)],
)
def test_who_wants_no_answer_is_still_a_person(value: str, suppresses: bool) -> None:
    message = mail(headers=(("X-Auto-Response-Suppress", value),))
    assert suppresses_reply(message) is suppresses
    assert told(message) is None
    assert suppresses_reply(mail()) is False


def test_a_mail_that_passed_too_many_hosts_goes_in_circles() -> None:
    assert not goes_in_circles(mail(headers=(("Received", "from a by b"),) * 25))
    assert goes_in_circles(mail(headers=(("Received", "from a by b"),) * 26))


def test_a_defective_from_is_judged_by_what_it_shows() -> None:
    message = Message(
        digest="0", headers=(("From", "no-reply@a.example, x@b.example"),), from_defect="several", from_shown="no-reply@a.example", text="x"
    )
    assert automatic(message, "x", OURS) is Automatic.NO_REPLY_SENDER
