"""The scripted IMAP server says what a real Dovecot says, as far as the mailbox can tell."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest

from tests.servers.dovecot import TestAccount
from tests.servers.scripted_imap import ScriptedImap
from tests.servers.test_mailbox import fetch_all, mail
from worker.errors import Permanent
from worker.mailbox import Mailbox
from worker.setting_types import ImapAccount

pytestmark = pytest.mark.servers


@dataclass(frozen=True)
class Server:
    """One of the two."""

    account: ImapAccount
    append: Callable[..., None]
    content: Callable[..., list[bytes]]


@pytest.fixture(params=["dovecot", "scripted"])
def server(request: pytest.FixtureRequest) -> Server:
    if request.param == "dovecot":
        real: TestAccount = request.getfixturevalue("mail_account")
        return Server(real.settings(), real.append, real.content)
    scripted: ScriptedImap = request.getfixturevalue("scripted_imap")
    return Server(scripted.account, scripted.append, scripted.content)


def test_a_folder_is_opened(server: Server) -> None:
    server.append(mail(1), mail(2))
    with Mailbox(server.account) as mailbox:
        state = mailbox.select()
        assert (state.count, state.uidnext, state.read_only) == (2, 3, False)
        assert state.uidvalidity > 0
        assert {"IDLE", "MOVE", "UIDPLUS", "NAMESPACE"} <= state.capabilities
        assert mailbox.examine().read_only


def test_mail_is_listed_and_fetched(server: Server) -> None:
    server.append(mail(1), mail(2, size=5000))
    with Mailbox(server.account, size_limit=1000) as mailbox:
        mailbox.select()
        assert mailbox.new_uids() == (1, 2)
        assert mailbox.new_uids(1) == (2,)
        assert mailbox.new_uids(2) == ()
        assert mailbox.sizes([1, 2, 999]) == {1: len(mail(1)), 2: len(mail(2, size=5000))}
        small, large = fetch_all(mailbox)
        assert (small.raw, large.raw) == (mail(1), None)
        assert large.header_block == b"From: bo@firma.example\r\nSubject: 2\r\n\r\n"
        assert "\\Seen" not in mailbox.listing([1])[1].flags


@pytest.mark.parametrize("with_move", [True, False])
def test_mail_is_moved_into_a_folder_that_is_made(server: Server, with_move: bool) -> None:
    server.append(mail(1), mail(2), mail(3))
    with Mailbox(server.account) as mailbox:
        mailbox.select()
        if not with_move:
            mailbox._client._cached_capabilities = (b"IMAP4REV1", b"UIDPLUS")
        mailbox.move([1, 3, 999], "Processed")
        assert mailbox.new_uids() == (2,)
        mailbox.move([2], "Processed")
        assert mailbox.new_uids() == ()
    assert server.content("Processed") == [mail(1), mail(3), mail(2)]


def test_idle_and_noop_tell_of_new_mail(server: Server) -> None:
    with Mailbox(server.account) as mailbox:
        mailbox.select()
        assert mailbox.idle(0.1) is False
        server.append(mail(1))
        assert mailbox.idle(10) is True
        assert mailbox.new_uids() == (1,)
        assert mailbox.glance() is False
        server.append(mail(2))
        assert mailbox.glance() is True


def test_a_wrong_password_and_a_missing_folder_are_permanent(server: Server) -> None:
    with pytest.raises(Permanent, match="login"):
        Mailbox(replace(server.account, password="wrong")).open()
    with Mailbox(replace(server.account, folder="Nowhere")) as mailbox, pytest.raises(Permanent, match="Nowhere"):
        mailbox.select()
