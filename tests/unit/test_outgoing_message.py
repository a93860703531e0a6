"""Which headers and text an outgoing mail has, and that no value adds another."""

import email
import email.policy
from dataclasses import replace
from datetime import UTC, datetime
from email.message import EmailMessage

import pytest

from worker.outgoing_message import OutgoingMail, build, clean_line, clean_text, envelope_sender, is_own_message_id, new_message_id, verp

MAIL = OutgoingMail(
    to="anna@firma.example",
    sender="kundservice@inexchange.example",
    sender_name="InExchange kundservice",
    envelope_from="bounces+1@inexchange.example",
    subject="Svar",
    text="Hej",
    message_id="<1.kundservice@inexchange.example>",
    date=datetime(2026, 11, 3, 8, 0, tzinfo=UTC),
    template="result",
    language="sv",
    in_reply_to="<b@firma.example>",
    references=("<a@firma.example>", "<b@firma.example>"),
)


def parsed(mail: OutgoingMail) -> EmailMessage:
    message = email.message_from_bytes(build(mail), policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    return message


def test_the_bytes_of_a_reply() -> None:
    assert build(MAIL) == (
        b'From: "InExchange kundservice" <kundservice@inexchange.example>\r\n'
        b"To: anna@firma.example\r\n"
        b"Subject: Svar\r\n"
        b"Date: Tue, 03 Nov 2026 08:00:00 +0000\r\n"
        b"Message-ID: <1.kundservice@inexchange.example>\r\n"
        b"In-Reply-To: <b@firma.example>\r\n"
        b"References: <a@firma.example>\r\n <b@firma.example>\r\n"
        b"Auto-Submitted: auto-replied\r\n"
        b"X-Auto-Response-Suppress: DR, RN, NRN, OOF, AutoReply\r\n"
        b"X-Loop: kundservice@inexchange.example\r\n"
        b"Content-Language: sv\r\n"
        b"MIME-Version: 1.0\r\n"
        b"Content-Type: text/plain; charset=utf-8\r\n"
        b"Content-Transfer-Encoding: quoted-printable\r\n"
        b"\r\n"
        b"Hej\r\n"
    )


def test_a_notice_of_our_own_is_generated_and_a_persons_mail_is_neither() -> None:
    notice = parsed(replace(MAIL, in_reply_to=None, references=()))
    assert (notice["Auto-Submitted"], notice["In-Reply-To"], notice["References"]) == ("auto-generated", None, None)
    person = parsed(replace(MAIL, automatic=False))
    assert (person["Auto-Submitted"], person["X-Auto-Response-Suppress"]) == (None, None)
    assert person["X-Loop"] == "kundservice@inexchange.example"


def test_references_are_limited_and_clean() -> None:
    many = tuple(f"<{number}@firma.example>" for number in range(5000))
    message = parsed(replace(MAIL, references=("<x@y", "a b", "", *many)))
    assert message["References"].split() == ["<0@firma.example>", *many[-18:], "<b@firma.example>"]


def test_our_own_message_ids_are_known_again() -> None:
    message_id = new_message_id("inexchange.example")
    assert is_own_message_id(message_id, "inexchange.example")
    assert not is_own_message_id(message_id, "attack.example")
    assert not is_own_message_id("<x@inexchange.example>", "inexchange.example")
    assert message_id != new_message_id("inexchange.example")
    token = message_id.removeprefix("<kundservice.").partition("@")[0]
    assert verp("bounces@inexchange.example", message_id) == f"bounces+{token}@inexchange.example"


@pytest.mark.parametrize("text", ["Ärende om åäö " * 12, "=?utf-8?q?x?=", "日本語" * 40, "plain"])
def test_subject_and_name_come_back_as_they_were(text: str) -> None:
    name = clean_line(text)[:15]
    message = parsed(replace(MAIL, subject=text, sender_name=name))
    assert message["Subject"] == clean_line(text)[:200].strip()
    assert message["From"].addresses[0].display_name == name.strip()
    assert max(len(line) for line in build(replace(MAIL, subject=text)).splitlines()) < 100


@pytest.mark.parametrize("text", ["Hej\r\n\r\n.\r\nFrom a\n", "rad " * 500, "åäö\u2028ny\x00 rad\x85slut\u202e", "\ud800x", ""])
def test_text_comes_back_clean(text: str) -> None:
    assert parsed(replace(MAIL, text=text)).get_content().replace("\r\n", "\n") == clean_text(text)
    assert b"\n" not in build(replace(MAIL, text=text)).replace(b"\r\n", b"")


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r", "\u2028", "\u2029", "\x85", "\x0b", "\x0c", "\x1c", "\x00", "\ud800"])
def test_no_value_adds_a_header(end: str) -> None:
    evil = f"x{end}Bcc: mallory@attack.example{end}{end}body"
    mail = replace(MAIL, subject=evil, sender_name=evil, language=evil, in_reply_to=evil, references=(evil, f"<a@b>{end}"))
    message = parsed(mail)
    assert message["Bcc"] is None
    names = [name.lower() for name in message]
    assert len(names) == len(set(names)) <= 13
    assert message.get_content().replace("\r\n", "\n") == "Hej\n"
    assert message["To"] == "anna@firma.example"


def test_cleaning() -> None:
    assert clean_line(" a\tb\r\nc\u2028d\u202ee\u00a0f ") == "a b c de f"
    assert clean_text("a \r\nb\rc\u2029d\te\x07\n\n\n") == "a\nb\nc\nd\te\n"


def test_a_receipt_has_an_empty_envelope_sender() -> None:
    assert envelope_sender(MAIL) == "bounces+1@inexchange.example"
    assert envelope_sender(replace(MAIL, template="receipt")) == ""
    assert envelope_sender(replace(MAIL, envelope_from="")) == ""
