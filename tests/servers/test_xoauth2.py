"""Mailboxes and mail servers are signed in to by access token: on a real Dovecot, and on an SMTP server that refuses as large ones do."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import quote

import pytest

from tests.flow.command import kundservice
from tests.flow.house import ANNA, DIRECTORY, mail_bytes
from tests.servers.dovecot import Dovecot, TestAccount
from tests.servers.product import Product, until
from tests.servers.smtp import SmtpRecorder
from tests.servers.test_mailer import MAIL
from tests.servers.token_server import CLIENT_ID, CLIENT_SECRET, TokenServer, token_server_on
from worker.access_tokens import AccessTokens
from worker.errors import Permanent, Transient
from worker.mailbox import Mailbox
from worker.mailer import Deferred, Mailer

pytestmark = pytest.mark.servers


@pytest.fixture
def tokens_for(dovecot: Dovecot, mail_account: TestAccount) -> Iterator[TokenServer]:
    """The token server that Dovecot asks, for the test's own mailbox."""
    with token_server_on(dovecot.token_port) as server:
        server.user = mail_account.user
        yield server


def test_dovecot_lets_in_who_has_a_token_and_nobody_else(mail_account: TestAccount, tokens_for: TokenServer) -> None:
    account = replace(mail_account.settings(password=""), oauth=True)
    mail_account.append(b"Subject: x\r\n\r\nx\r\n")
    with Mailbox(account, tokens=AccessTokens(tokens_for.client())) as mailbox:
        assert mailbox.select().count == 1
    tokens_for.user = "somebody else"
    with pytest.raises(Permanent, match=r"by access token was refused: .*"):
        Mailbox(account, tokens=AccessTokens(tokens_for.client())).open()


def test_a_token_that_ended_early_is_replaced_at_once(mail_account: TestAccount, tokens_for: TokenServer) -> None:
    account = replace(mail_account.settings(password=""), oauth=True)
    tokens = AccessTokens(tokens_for.client())
    tokens.current()
    tokens_for.valid.clear()
    with Mailbox(account, tokens=tokens) as mailbox:
        assert mailbox.select().count == 0
    tokens_for.valid.clear()
    tokens_for.answers = [(503, "away")] * 2
    with pytest.raises(Transient, match="503"):
        Mailbox(account, tokens=tokens).open()


def test_without_a_token_server_nobody_is_asked_for_a_password(mail_account: TestAccount) -> None:
    with pytest.raises(Permanent, match=r"docs/oauth\.md"):
        Mailbox(replace(mail_account.settings(password=""), oauth=True)).open()


def test_mail_is_sent_by_access_token(smtp: SmtpRecorder, token_server: TokenServer) -> None:
    smtp.tokens = token_server.valid
    server = replace(smtp.server, user="kundservice@firma.example", oauth=True)
    mailer = Mailer(server, tokens=AccessTokens(token_server.client()))
    mailer.send(MAIL)
    mailer.close()
    assert smtp.signed_in_as == [("XOAUTH2", "user=kundservice@firma.example")]
    token_server.valid.clear()
    mailer.send(MAIL)  # the refusal is answered by an empty line, and the next token is tried on the same connection
    mailer.close()
    assert (len(smtp.received), smtp.connections, len(token_server.asked)) == (2, 2, 2)


def test_a_refused_token_is_a_wrong_setting_and_the_mail_waits(smtp: SmtpRecorder, token_server: TokenServer) -> None:
    smtp.tokens = set()
    server = replace(smtp.server, user="kundservice@firma.example", oauth=True)
    tokens = AccessTokens(token_server.client(), again_after=0)
    mailer = Mailer(server, tokens=tokens)
    with pytest.raises(Permanent, match=r"login of kundservice@firma\.example was refused: 535"):
        mailer.check()
    with pytest.raises(Deferred):
        mailer.send(MAIL)
    token_server.answers = [(503, "away")]
    with pytest.raises(Deferred, match="503"):
        Mailer(server, tokens=AccessTokens(token_server.client())).send(MAIL)
    with pytest.raises(Permanent, match=r"docs/oauth\.md"):
        Mailer(server).check()
    smtp.tokens = None
    with pytest.raises(Permanent, match="does not offer AUTH XOAUTH2"):
        mailer.check()
    assert smtp.received == []


def test_the_product_reads_and_answers_by_access_token(
    tmp_path: Path, mail_account: TestAccount, smtp: SmtpRecorder, tokens_for: TokenServer
) -> None:
    """All of it by settings alone; then the refresh token is refused, and ``doctor`` says so in one line."""
    smtp.tokens = tokens_for.valid
    grant, secret = tmp_path / "refresh-token", tmp_path / "secret"
    grant.write_text("first grant", encoding="utf-8")
    secret.write_text(CLIENT_SECRET, encoding="utf-8")
    tokens_for.rotating = True
    settings = {
        "database_url": f"sqlite:///{tmp_path / 'kundservice.db'}",
        "imap_url": f"imap://{quote(mail_account.user)};AUTH=XOAUTH2@127.0.0.1:{mail_account.server.port}/INBOX",
        "smtp_url": f"smtp://kundservice%40inexchange.se;auth=xoauth2@127.0.0.1:{smtp.server.port}",
        "trusted_authserv_id": "mx.inexchange.se",
        "oauth_token_url": tokens_for.url,
        "oauth_client_id": CLIENT_ID,
        "oauth_client_secret_file": str(secret),
        "oauth_refresh_token_file": str(grant),
        "oauth_scope": "mail",
    }
    product = Product(tmp_path, settings)
    product.prepare(json.loads(DIRECTORY.read_text(encoding="utf-8")))
    try:
        mail_account.append(mail_bytes(ANNA, "Hej!\n\nTa bort Karl Lindqvist.\n\nAnna Svensson\n"))
        product.start("run")
        until(lambda: [each.recipients for each in smtp.received] == [(ANNA,)], "the answer")
        assert product.stop() == {"run": 0}
        assert "Traceback" not in product.log("run")
        assert not any(secret in product.log("run") for secret in (CLIENT_SECRET, "token-1", "grant"))
        found = {line["what"]: line for line in kundservice("doctor", "--json", folder=tmp_path, **settings).lines()}
        assert found["access tokens"]["state"] == "well"
        tokens_for.grants.clear()
        lines = kundservice("doctor", "--json", folder=tmp_path, **settings).lines()
        assert [line["told"].split(":")[0] for line in lines if line["what"] == "access tokens"] == ["OAuth token server 127.0.0.1 refused"]
        assert {line["state"] for line in lines if line["what"].startswith(("mailbox ", "mail server "))} == {"wrong"}
    finally:
        product.end()
