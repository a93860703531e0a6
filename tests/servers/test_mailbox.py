"""How the mailbox reads and moves mail on a real Dovecot, and which failures pass by themselves."""

import socketserver
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from tests.servers.dovecot import Dovecot, TestAccount
from worker.errors import Permanent, Transient
from worker.mailbox import Mailbox
from worker.mailbox_types import Fetched
from worker.setting_types import ImapAccount, Tls

pytestmark = pytest.mark.servers


def mail(number: int, size: int = 20) -> bytes:
    return f"From: bo@firma.example\r\nSubject: {number}\r\n\r\n".encode() + b"x" * size + b"\r\n"


def fetch_all(mailbox: Mailbox) -> list[Fetched]:
    return [each for batch in mailbox.fetch(mailbox.new_uids()) for each in batch]


@contextmanager
def scripted(answers: dict[bytes, bytes], hang_up: bool = True) -> Iterator[tuple[ImapAccount, list[bytes]]]:
    """A server that says yes to everything, and to these commands the answer given (without the tag; it then hangs up)."""
    heard: list[bytes] = []

    class Server(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            self.wfile.write(b"* OK hello\r\n")
            for line in self.rfile:
                heard.append(line)
                tag, command = line.split()[:2]
                if command in answers:
                    answer = answers[command]
                    self.wfile.write(answer if answer[:1] in (b"*", b"+", b"") else tag + b" " + answer)
                    if hang_up:
                        return
                    self.rfile.readline()  # DONE
                if command == b"CAPABILITY":
                    self.wfile.write(b"* CAPABILITY IMAP4rev1 IDLE\r\n")
                if command == b"SELECT":
                    self.wfile.write(b"* 0 EXISTS\r\n* OK [UIDVALIDITY 1] ok\r\n* OK [UIDNEXT 1] ok\r\n")
                self.wfile.write(tag + b" OK done\r\n")

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Server) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield ImapAccount("127.0.0.1", server.server_address[1], Tls.PLAIN, "bo", "secret"), heard
        server.shutdown()


def test_mail_is_fetched_whole_with_its_day_and_stays_unseen(mail_account: TestAccount) -> None:
    received = datetime(2026, 11, 3, 23, 30, 5, tzinfo=timezone(timedelta(hours=1)))
    mail_account.append(mail(1), received=received)
    with Mailbox(mail_account.settings()) as mailbox:
        state = mailbox.select()
        (fetched,) = fetch_all(mailbox)
        flags = mailbox.listing([fetched.uid])[fetched.uid].flags
    assert (state.count, state.uidnext) == (1, fetched.uid + 1)
    assert fetched.raw == mail(1)
    assert fetched.received_at == received
    assert fetched.received_at.tzinfo is UTC
    assert "\\Seen" not in flags


def test_fetching_goes_in_batches_and_skips_what_is_gone(mail_account: TestAccount) -> None:
    mail_account.append(*(mail(number) for number in range(7)))
    with Mailbox(mail_account.settings(), batch_size=3) as mailbox:
        mailbox.select()
        uids = mailbox.new_uids()
        with mail_account.connect() as other:
            other.select_folder("INBOX")
            other.delete_messages([uids[1]])
            other.expunge()
        batches = [[each.uid for each in batch] for batch in mailbox.fetch([*uids, 999])]
        assert mailbox.sizes([uids[0], 999]) == {uids[0]: len(mail(0))}
    assert batches == [[uids[0], uids[2]], list(uids[3:6]), [uids[6]]]


def test_of_too_large_a_mail_only_the_headers_are_fetched(mail_account: TestAccount) -> None:
    mail_account.append(mail(1), mail(2, size=5000))
    with Mailbox(mail_account.settings(), size_limit=1000) as mailbox:
        mailbox.select()
        small, large = fetch_all(mailbox)
    assert small.raw == mail(1)
    assert (large.raw, large.size) == (None, len(mail(2, size=5000)))
    assert large.header_block == b"From: bo@firma.example\r\nSubject: 2\r\n\r\n"


def test_new_uids_are_those_after_the_cursor(mail_account: TestAccount) -> None:
    with Mailbox(mail_account.settings()) as mailbox:
        mailbox.select()
        assert mailbox.new_uids() == ()
        mail_account.append(mail(1), mail(2))
        first, second = mailbox.new_uids()
        assert mailbox.new_uids(first) == (second,)
        assert mailbox.new_uids(second) == ()


@pytest.mark.parametrize("with_move", [True, False])
def test_moved_mail_leaves_the_folder_and_nothing_else_does(mail_account: TestAccount, with_move: bool) -> None:
    mail_account.append(mail(1), mail(2), mail(3))
    with mail_account.connect() as person:
        person.select_folder("INBOX")
        person.delete_messages([3])
    with Mailbox(mail_account.settings()) as mailbox:
        assert "MOVE" in mailbox.select().capabilities
        if not with_move:
            mailbox._client._cached_capabilities = (b"IMAP4REV1", b"UIDPLUS")
        mailbox.move([1, 999], "Åtgärdat & klart")
        mailbox.move([999], "Åtgärdat & klart")
        mailbox.move([], "Never made")
        assert mailbox.new_uids() == (2, 3)
    assert mail_account.content("Åtgärdat & klart") == [mail(1)]
    assert mail_account.content("Never made") == []


def test_without_uidplus_nothing_is_expunged(dovecot: Dovecot) -> None:
    account = dovecot.new_account("bare")
    account.append(mail(1), mail(2))
    with Mailbox(account.settings()) as mailbox:
        assert mailbox.select().capabilities == {"IMAP4REV1"}
        mailbox.move([1], "Processed")
        assert mailbox.listing([1])[1].flags == ("\\Deleted", "\\Recent")
        assert mailbox.idle(0.01) is False
    assert account.content() == [mail(1), mail(2)]
    assert account.content("Processed") == [mail(1)]


def test_idle_tells_of_new_mail_and_of_none(mail_account: TestAccount) -> None:
    with Mailbox(mail_account.settings()) as mailbox:
        mailbox.select()
        assert mailbox.idle(0.1) is False
        threading.Timer(0.2, mail_account.append, [mail(1)]).start()
        assert mailbox.idle(10) is True
        assert len(mailbox.new_uids()) == 1
        assert mailbox.glance() is False
        mail_account.append(mail(2))
        assert mailbox.glance() is True


def test_idle_ends_when_it_is_told_to_stop(mail_account: TestAccount) -> None:
    stop = threading.Event()
    threading.Timer(0.1, stop.set).start()
    with Mailbox(mail_account.settings()) as mailbox:
        mailbox.select()
        begin = time.monotonic()
        assert mailbox.idle(60, stop.is_set) is False
    assert time.monotonic() - begin < 3


@pytest.mark.parametrize("farewell", [b"* BYE Server shutting down.\r\n", b"* 1 EXI", b""])
@pytest.mark.parametrize("wait", [lambda mailbox: mailbox.idle(20), lambda mailbox: mailbox.glance()])
def test_a_server_that_hangs_up_is_transient(farewell: bytes, wait: Callable[[Mailbox], bool]) -> None:
    with scripted({b"IDLE": b"+ idling\r\n" + farewell, b"NOOP": farewell}) as (account, _), Mailbox(account) as mailbox:
        mailbox.select()
        begin = time.monotonic()
        with pytest.raises(Transient):
            wait(mailbox)
    assert time.monotonic() - begin < 2


def test_news_that_come_with_the_first_word_of_idle_are_not_missed() -> None:
    with scripted({b"IDLE": b"+ idling\r\n* 1 EXISTS\r\n"}, hang_up=False) as (account, _), Mailbox(account) as mailbox:
        mailbox.select()
        begin = time.monotonic()
        assert mailbox.idle(20) is True
    assert time.monotonic() - begin < 2


@pytest.mark.parametrize(
    ("refusal", "kind"),
    [
        (b"NO [AUTHENTICATIONFAILED] no\r\n", Permanent),
        (b"NO login failed\r\n", Permanent),
        (b"NO [UNAVAILABLE] try later\r\n", Transient),
        (b"", Transient),
    ],
)
def test_a_login_that_fails(refusal: bytes, kind: type[Exception]) -> None:
    with scripted({b"LOGIN": refusal}) as (account, _), pytest.raises(kind):
        Mailbox(account).open()


def test_a_refused_login_names_the_account_and_not_the_password(mail_account: TestAccount) -> None:
    account = mail_account.settings(password="wrong pass")
    with pytest.raises(Permanent) as refused:
        Mailbox(account).open()
    assert account.name in str(refused.value)
    assert "wrong" not in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_missing_folder_is_permanent(mail_account: TestAccount) -> None:
    with Mailbox(mail_account.settings(folder="Nowhere")) as mailbox, pytest.raises(Permanent, match="Nowhere"):
        mailbox.select()


def test_nobody_there_is_transient() -> None:
    with pytest.raises(Transient, match=r"127\.0\.0\.1:1"):
        Mailbox(ImapAccount("127.0.0.1", 1, Tls.PLAIN, "bo", "x")).open()


@pytest.mark.parametrize("tls", [Tls.IMPLICIT, Tls.STARTTLS])
def test_encryption_is_checked(dovecot: Dovecot, mail_account: TestAccount, tls: Tls) -> None:
    account = mail_account.settings(tls, host="localhost")
    with Mailbox(account, tls_context=dovecot.trust()) as mailbox:
        mailbox.select()
        assert mailbox.idle(0.2) is False
        threading.Timer(0.2, mail_account.append, [mail(1)]).start()
        assert mailbox.idle(10) or mailbox.new_uids()
    with pytest.raises(Permanent, match="certificate"):
        Mailbox(account).open()
    with pytest.raises(Permanent, match="certificate"):
        Mailbox(mail_account.settings(tls), tls_context=dovecot.trust()).open()  # by its address, which the certificate does not name


def test_starttls_is_never_left_out() -> None:
    with scripted({}) as (account, heard), pytest.raises(Permanent):
        Mailbox(replace(account, tls=Tls.STARTTLS)).open()
    assert not any(b"LOGIN" in line or b"secret" in line for line in heard)


def test_many_uids_are_searched_in_windows(mail_account: TestAccount, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("worker.mailbox._SEARCH_WINDOW", 2)
    mail_account.append(*(mail(number) for number in range(5)))
    with Mailbox(mail_account.settings()) as mailbox:
        mailbox.select()
        assert mailbox.new_uids() == (1, 2, 3, 4, 5)
