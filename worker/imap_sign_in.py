"""How a mailbox is signed in to: by password, as the server's line takes it, or by an access token and once more by a newer one."""

from typing import Any

from worker.access_tokens import AccessTokens
from worker.errors import Permanent
from worker.mail_server_failures import told
from worker.setting_types import ImapAccount
from worker.xoauth2 import XOAuth2


def sign_in(client: Any, account: ImapAccount, tokens: AccessTokens | None) -> None:
    """Sign the connected ``imapclient.IMAPClient`` in.

    Raises ``Permanent`` where it is refused, ``Transient`` where that passes by itself, or where no token can be had just now.
    """
    if account.oauth:
        _by_token(client, account, tokens)
        return
    with told(f"IMAP login of {account.name} was refused", lasting=True):
        if (account.user + account.password).isascii() and (account.user + account.password).isprintable():
            client.login(account.user, account.password)
        else:
            client.plain_login(account.user, account.password)


def _by_token(client: Any, account: ImapAccount, tokens: AccessTokens | None) -> None:
    if tokens is None:
        raise Permanent(f"IMAP login of {account.name}: no access tokens are set up; see docs/oauth.md")
    token = tokens.current()
    try:
        _once(client, account, token)
    except Permanent:  # it may have ended early: a password was changed, a consent was withdrawn and given again
        _once(client, account, tokens.instead_of(token))


def _once(client: Any, account: ImapAccount, token: str) -> None:
    exchange = XOAuth2(account.user, token)
    try:
        with told(f"IMAP login of {account.name} by access token was refused", lasting=True):
            client.sasl_login("XOAUTH2", exchange)
    except Permanent as error:
        raise Permanent(f"{error}{exchange.refusal}") from error
