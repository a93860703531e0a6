"""What the mailer hands over to a real SMTP server, and what it knows when the server refuses or hangs up."""

import email
import email.policy
import threading
import time
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tests.servers.dovecot import Dovecot
from tests.servers.smtp import SmtpRecorder, smtp_server
from worker.errors import Permanent, Transient
from worker.mailer import Ambiguous, Deferred, Mailer, Refused, Sent
from worker.outgoing_message import OutgoingMail
from worker.setting_types import SmtpServer, Tls

pytestmark = pytest.mark.servers

MAIL = OutgoingMail(
    to="Anna@firma.example",
    sender="kundservice@inexchange.example",
    sender_name="InExchange",
    envelope_from="kundservice@inexchange.example",
    subject="Ärende K-7F3Q2",
    text="Hej!\n.\n..två\nSlut",
    message_id="<1.kundservice@inexchange.example>",
    date=datetime(2026, 11, 3, 8, 0, tzinfo=UTC),
    template="result",
    language="sv",
    in_reply_to="<a@firma.example>",
)


def test_a_mail_arrives_whole_and_the_connection_is_kept(smtp: SmtpRecorder) -> None:
    mailer = Mailer(smtp.server)
    assert isinstance(mailer.send(MAIL), Sent)
    mailer.send(replace(MAIL, template="receipt"))
    mailer.close()
    first, second = smtp.received
    assert (first.sender, first.recipients) == ("kundservice@inexchange.example", ("Anna@firma.example",))
    assert (second.sender, smtp.connections) == ("", 1)
    parsed = email.message_from_bytes(first.content, policy=email.policy.default)
    assert parsed["Subject"] == "Ärende K-7F3Q2"
    assert parsed.get_content().replace("\r\n", "\n") == "Hej!\n.\n..två\nSlut\n"


@pytest.mark.parametrize("word", ["MAIL", "RCPT", "DATA"])
@pytest.mark.parametrize(("answer", "kind"), [("451 later", Deferred), ("550 no such user", Refused), ("421 closing", Deferred)])
def test_a_refusal_is_told_apart_and_the_next_mail_goes(smtp: SmtpRecorder, word: str, answer: str, kind: type[Exception]) -> None:
    mailer = Mailer(smtp.server)
    smtp.answers[word] = answer
    with pytest.raises(kind):
        mailer.send(MAIL)
    assert smtp.received == []
    mailer.send(MAIL)
    assert len(smtp.received) == 1
    mailer.close()


def test_a_connection_lost_before_data_is_no_doubt(smtp: SmtpRecorder) -> None:
    mailer = Mailer(smtp.server)
    smtp.answers["RCPT"] = "cut"
    with pytest.raises(Deferred):
        mailer.send(MAIL)


@pytest.mark.parametrize("word", ["MAIL", "RCPT"])
@pytest.mark.parametrize("begun", ["2", "25"])
def test_a_connection_lost_amid_an_answer_before_data_is_no_doubt(smtp: SmtpRecorder, word: str, begun: str) -> None:
    mailer = Mailer(smtp.server)
    mailer.send(MAIL)
    smtp.answers[word] = f"cut amid {begun}"
    mailer.send(MAIL)  # the kept connection is replaced
    mailer.close()
    assert (len(smtp.received), smtp.connections) == (2, 2)


@pytest.mark.parametrize(
    "answer",
    ["cut", "keep and cut", *(f"{kept}cut amid {begun}" for kept in ("", "keep and ") for begun in ("2", "25", "4", "55", "250-2.6"))],
)
def test_a_connection_lost_after_data_leaves_it_unknown(smtp: SmtpRecorder, answer: str) -> None:
    mailer = Mailer(smtp.server)
    smtp.answers["DATA"] = answer
    with pytest.raises(Ambiguous):
        mailer.send(MAIL)
    mailer.send(MAIL)
    mailer.close()
    assert len({mail.content for mail in smtp.received}) == 1


def test_a_kept_connection_that_died_is_replaced(smtp: SmtpRecorder) -> None:
    mailer = Mailer(smtp.server)
    mailer.send(MAIL)
    smtp.cut_idle()
    mailer.send(MAIL)
    smtp.answers["MAIL"] = "cut"
    mailer.send(MAIL)
    assert (len(smtp.received), smtp.connections) == (3, 3)
    mailer.close()


def test_an_idle_connection_is_asked_first(smtp: SmtpRecorder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("worker.mailer._TRUSTED_IDLE", 0.0)
    mailer = Mailer(smtp.server)
    mailer.send(MAIL)
    mailer.send(MAIL)
    smtp.cut_idle()
    mailer.send(MAIL)
    assert [mail.connection for mail in smtp.received] == [1, 1, 2]
    mailer.close()


def test_threads_send_at_once(smtp: SmtpRecorder) -> None:
    mailer = Mailer(smtp.server)
    threads = [threading.Thread(target=lambda: [mailer.send(MAIL) for _ in range(10)]) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    mailer.close()
    assert len(smtp.received) == 40
    assert smtp.connections <= 4


def test_nobody_there_waits() -> None:
    with pytest.raises(Deferred, match="no connection"):
        Mailer(SmtpServer("127.0.0.1", 1, Tls.PLAIN)).send(MAIL)
    with pytest.raises(Transient):
        Mailer(SmtpServer("127.0.0.1", 1, Tls.PLAIN)).check()


def test_an_address_that_is_none_is_refused(smtp: SmtpRecorder) -> None:
    mailer = Mailer(smtp.server)
    for to in ("a@x.example, b@x.example", "a@x.example\r\nBcc: b@x.example", "<a@x.example>", "ä@x.example", ""):
        with pytest.raises(Refused):
            mailer.send(replace(MAIL, to=to))
    assert smtp.connections == 0


def test_a_wrong_login_is_a_wrong_setting_and_the_mail_waits() -> None:
    with smtp_server(user="kundservice", password="right") as smtp:
        account = replace(smtp.server, user="kundservice", password="wrong word")
        mailer = Mailer(account)
        with pytest.raises(Permanent) as refused:
            mailer.check()
        assert "kundservice" in str(refused.value)
        assert "wrong" not in str(refused.value)
        with pytest.raises(Deferred):
            mailer.send(MAIL)
        stranger = Mailer(smtp.server)
        with pytest.raises(Deferred, match="another login"):
            stranger.send(MAIL)
        stranger.close()
        assert smtp.received == []
        Mailer(replace(account, password="right")).check()


@pytest.mark.parametrize("tls", [Tls.IMPLICIT, Tls.STARTTLS])
def test_encryption_is_checked(dovecot: Dovecot, tls: Tls) -> None:
    with smtp_server(tls, dovecot.own_context()) as smtp:
        mailer = Mailer(smtp.server, tls_context=dovecot.trust())
        mailer.send(MAIL)
        mailer.close()
        with pytest.raises(Permanent, match="certificate"):
            Mailer(smtp.server).check()
        assert len(smtp.received) == 1


def test_starttls_is_never_left_out(smtp: SmtpRecorder) -> None:
    mailer = Mailer(replace(smtp.server, tls=Tls.STARTTLS))
    with pytest.raises(Permanent):
        mailer.check()
    with pytest.raises(Deferred):
        mailer.send(MAIL)
    assert smtp.received == []


@pytest.mark.parametrize("word", ["greeting", "EHLO", "MAIL", "RCPT", "DATA"])
def test_a_server_that_is_silent_is_given_up_in_time(smtp: SmtpRecorder, word: str) -> None:
    """Before the mail's end it certainly did not go; after it nobody knows."""
    smtp.answers[word] = "silent"
    mailer = Mailer(smtp.server, timeout=0.5)
    begun = time.monotonic()
    with pytest.raises(Ambiguous if word == "DATA" else Deferred):
        mailer.send(MAIL)
    assert time.monotonic() - begun < 5
    assert smtp.received == []
    mailer.send(MAIL)
    mailer.close()
    assert len(smtp.received) == 1


@pytest.mark.parametrize(
    ("answer", "kind"),
    [("421 4.3.2 too many connections", Deferred), ("554 no service", Deferred), ("cut", Deferred), ("garbage", Deferred)],
)
def test_a_server_that_sends_everybody_away_is_tried_later(smtp: SmtpRecorder, answer: str, kind: type[Exception]) -> None:
    smtp.answers["greeting"] = answer
    mailer = Mailer(smtp.server)
    with pytest.raises(kind) as refused:
        mailer.send(MAIL)
    assert "\n" not in str(refused.value)
    mailer.send(MAIL)
    mailer.close()
    assert len(smtp.received) == 1


def test_one_addressee_that_is_refused_is_one_mail_that_is_refused(smtp: SmtpRecorder) -> None:
    """Each mail of ours has one recipient, so nothing is ever taken in part: the next one's goes by the same connection."""
    mailer = Mailer(smtp.server)
    smtp.answers["RCPT"] = "550 5.1.1 no such user"
    with pytest.raises(Refused, match=r"550 5\.1\.1 no such user"):
        mailer.send(MAIL)
    mailer.send(replace(MAIL, to="bo@firma.example"))
    mailer.close()
    assert [mail.recipients for mail in smtp.received] == [("bo@firma.example",)]
    assert smtp.connections == 1
