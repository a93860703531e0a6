"""Which mail servers a URL names: its host, port and encryption, who signs in there and by what, never showing a password.

RFC 5092's form for IMAP, and the same for SMTP; ``;AUTH=XOAUTH2`` behind the user stands in the place of a password and means that an
access token signs in.
"""

import re
from urllib.parse import SplitResult, unquote

from worker.setting_types import ImapAccount, SmtpServer, Tls
from worker.setting_values import parts

_IMAP_SCHEMES = {"imaps": (Tls.IMPLICIT, 993), "imap+starttls": (Tls.STARTTLS, 143), "imap": (Tls.PLAIN, 143)}
_SMTP_SCHEMES = {"smtps": (Tls.IMPLICIT, 465), "smtp+starttls": (Tls.STARTTLS, 587), "smtp": (Tls.PLAIN, 25)}


def _split(text: str, schemes: dict[str, tuple[Tls, int]]) -> tuple[SplitResult, str, int, Tls]:
    """The URL's parts, host, port and encryption; what is wrong is told without the text, which may hold a password."""
    url = parts(text)
    if url.scheme not in schemes:
        raise ValueError(f"unknown scheme '{url.scheme}://'" if "://" in text else "is no URL")
    try:
        port = url.port
    except ValueError:
        raise ValueError("the port is no number from 1 to 65535") from None
    if not url.hostname:
        raise ValueError("names no host (in a password write / as %2F, @ as %40, # as %23, : as %3A)")
    if url.query or url.fragment:
        raise ValueError("has a ? or # (in a password write them as %3F and %23)")
    if port == 0:
        raise ValueError("the port is no number from 1 to 65535")
    tls, usual_port = schemes[url.scheme]
    return url, url.hostname, port or usual_port, tls


def _login(url: SplitResult) -> tuple[str | None, str | None, bool]:
    """User, password (empty where a token stands in its place), and whether it is a token."""
    named, mechanism, how = (url.username or "").partition(";")
    if not named:
        return None, url.password, False
    if not mechanism:
        return unquote(named), unquote(url.password) if url.password is not None else None, False
    if not re.fullmatch("auth=xoauth2", how, re.IGNORECASE):
        raise ValueError("names a way of signing in that is not known (;AUTH=XOAUTH2; in a user's name write ; as %3B)")
    if url.password is not None:
        raise ValueError("has a password beside ;AUTH=XOAUTH2, which needs none")
    if not (user := unquote(named)).isascii() or not user.isprintable():
        raise ValueError("has a user that XOAUTH2 can not name (ASCII only)")
    return user, "", True


def imap_accounts(text: str) -> tuple[ImapAccount, ...]:
    """One or several IMAP URLs with spaces between (RFC 5092's form, and ``imap+starttls``); user and password percent-decoded."""
    found = []
    for one in text.split():
        url, host, port, tls = _split(one, _IMAP_SCHEMES)
        user, password, oauth = _login(url)
        if user is None or password is None:
            raise ValueError("names no user and password (imaps://user:password@host, or imaps://user;AUTH=XOAUTH2@host)")
        found.append(ImapAccount(host, port, tls, user, password, unquote(url.path.strip("/")) or "INBOX", oauth))
    if len({(account.name, account.folder) for account in found}) != len(found):
        raise ValueError("names the same mailbox twice")
    return tuple(found)


def smtp_server(text: str) -> SmtpServer:
    """One SMTP URL; user and password percent-decoded, both or neither."""
    url, host, port, tls = _split(text, _SMTP_SCHEMES)
    if url.path.strip("/"):
        raise ValueError("has a path, which an SMTP server has not")
    user, password, oauth = _login(url)
    if (user is None) != (password is None):
        raise ValueError("has a user without a password, or the reverse")
    return SmtpServer(host, port, tls, user, password, oauth)
