"""How a mail of ours is handed over by SMTP, and what is known afterwards; the only user of smtplib.

Connections are kept and used again, one at a time by one thread. A kept connection that died before DATA is replaced at once; from
the moment the mail's last line is on its way until the server's word, a lost connection leaves it unknown whether the mail went.
"""

import re
import smtplib
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from worker.access_tokens import AccessTokens
from worker.errors import Permanent, Transient
from worker.outgoing_message import OutgoingMail, build, envelope_recipient, envelope_sender
from worker.setting_types import SmtpServer, Tls
from worker.xoauth2 import XOAuth2

TIMEOUT = 30.0
#: A connection that was idle for longer is asked whether it is still there.
_TRUSTED_IDLE = 20.0
#: Idle connections that are kept; more threads than that are rare.
_KEPT = 16
_LINE_START_DOT = re.compile(rb"(?m)^\.")
#: The server wants a login that we have not given: its setting is wrong, not the mail.
_LOGIN_WANTED = frozenset({530, 534, 535, 538})


@dataclass(frozen=True, slots=True)
class Sent:
    """The server has taken the mail over."""

    #: its words, often with its own queue number
    words: str


class Refused(Permanent):
    """The server will never take this mail (5xx): one for staff."""


class Deferred(Transient):
    """The server does not take the mail now (4xx), or is not there: it certainly did not go."""


class Ambiguous(Transient):
    """The connection was lost between the mail's end and the server's word: it may have gone (one repeat of the same mail, then staff)."""


@dataclass(slots=True)
class _Connection:
    smtp: smtplib.SMTP
    used_at: float


class Mailer:
    """Sends through one server; safe to share between threads. Nothing connects before the first mail."""

    def __init__(
        self,
        server: SmtpServer,
        timeout: float = TIMEOUT,
        tls_context: ssl.SSLContext | None = None,
        hello: str | None = None,
        tokens: AccessTokens | None = None,
    ) -> None:
        self.server = server
        self._tokens = tokens
        self._timeout = timeout
        self._tls_context = tls_context
        #: named, because smtplib would ask DNS for it
        self._hello = hello or socket.gethostname() or "localhost"
        self._idle: list[_Connection] = []
        self._lock = threading.Lock()

    def send(self, mail: OutgoingMail) -> Sent:
        """Hand the mail over.

        Raises ``Refused`` (5xx, or an address that is none), ``Deferred`` (4xx, no connection, a refused login: the mail waits) or
        ``Ambiguous``.
        """
        try:
            content, sender, recipient = build(mail), envelope_sender(mail), envelope_recipient(mail)
        except Permanent as error:
            raise Refused(str(error)) from error
        return self._hand_over(content, sender, recipient)

    def send_as_it_is(self, content: bytes, sender: str, recipient: str) -> Sent:
        """Hand over a mail that answers nobody: the test mail of ``doctor`` to our own mailbox. Raises as ``send`` does."""
        return self._hand_over(content, sender, recipient)

    def _hand_over(self, content: bytes, sender: str, recipient: str, *, anew: bool = False) -> Sent:
        connection, kept = (self._connect_to_send(), False) if anew else self._take()
        try:
            self._envelope(connection.smtp, sender, recipient)
        except (smtplib.SMTPServerDisconnected, OSError) as error:
            _drop(connection.smtp)
            if not kept:
                raise Deferred(f"{self._named}: the connection was lost before the mail was sent") from error
            # the kept connection was dead: the same on a new one, nothing of the mail having been sent
            return self._hand_over(content, sender, recipient, anew=True)
        except Exception:
            self._put_back_reset(connection)
            raise
        return self._content(connection, content)

    def check(self) -> None:
        """Connect, encrypt and sign in; for ``doctor``. Raises ``Permanent`` where a setting is wrong, else ``Transient``."""
        _drop(self._connect().smtp)

    def close(self) -> None:
        """Hang up every idle connection; a later ``send`` connects again."""
        with self._lock:
            idle, self._idle = self._idle, []
        for connection in idle:
            _quit(connection.smtp)

    @property
    def _named(self) -> str:
        return f"SMTP {self.server.host}:{self.server.port}"

    def _envelope(self, smtp: smtplib.SMTP, sender: str, recipient: str) -> None:
        for code, words in _envelope_answers(smtp, sender, recipient):
            if code == 421 or not _is_answer(code):  # the server closes, or was cut off amid its word: as if it had hung up
                raise smtplib.SMTPServerDisconnected(_text(words))
            if code in _LOGIN_WANTED:
                raise Deferred(f"{self._named} wants another login: {code} {_text(words)}")
            self._refuse(code, words, accepted=(250, 251, 354))

    def _content(self, connection: _Connection, content: bytes) -> Sent:
        smtp = connection.smtp
        try:
            smtp.send(_LINE_START_DOT.sub(b"..", content) + (b"" if content.endswith(b"\r\n") else b"\r\n") + b".\r\n")
            code, words = smtp.getreply()
            if not _is_answer(code):
                raise smtplib.SMTPServerDisconnected(_text(words))
        except (smtplib.SMTPException, OSError) as error:
            _drop(smtp)
            raise Ambiguous(f"{self._named}: the connection was lost after the mail was sent; it is unknown whether it went") from error
        connection.used_at = time.monotonic()
        if code == 421:
            _drop(smtp)
        else:
            self._put_back(connection)
        self._refuse(code, words, accepted=(250,))
        return Sent(_text(words))

    def _refuse(self, code: int, words: bytes, accepted: tuple[int, ...]) -> None:
        if code in accepted:
            return
        if 500 <= code < 600:
            raise Refused(f"{self._named} refused the mail: {code} {_text(words)}")
        raise Deferred(f"{self._named} does not take the mail now: {code} {_text(words)}")

    def _take(self) -> tuple[_Connection, bool]:
        """An idle connection that seems alive (True), else a new one (False)."""
        while True:
            with self._lock:
                connection = self._idle.pop() if self._idle else None
            if connection is None:
                return self._connect_to_send(), False
            if time.monotonic() - connection.used_at < _TRUSTED_IDLE or _alive(connection.smtp):
                return connection, True
            _drop(connection.smtp)

    def _put_back(self, connection: _Connection) -> None:
        with self._lock:
            if len(self._idle) < _KEPT:
                self._idle.append(connection)
                return
        _quit(connection.smtp)

    def _put_back_reset(self, connection: _Connection) -> None:
        """Keep a connection whose transaction was refused, where the server forgets that transaction."""
        try:
            code, _ = connection.smtp.rset()
        except (smtplib.SMTPException, OSError):
            code = 0
        if code == 250:
            self._put_back(connection)
        else:
            _drop(connection.smtp)

    def _connect_to_send(self) -> _Connection:
        try:
            return self._connect()
        except Permanent as error:  # a wrong setting is no fault of the mail, which waits
            raise Deferred(str(error)) from error

    def _connect(self) -> _Connection:
        server = self.server
        smtp: smtplib.SMTP | None = None
        with self._connecting():
            try:
                context = self._tls_context or ssl.create_default_context()
                if server.tls is Tls.IMPLICIT:
                    smtp = smtplib.SMTP_SSL(server.host, server.port, self._hello, timeout=self._timeout, context=context)
                else:
                    smtp = smtplib.SMTP(server.host, server.port, self._hello, timeout=self._timeout)
                if smtp.sock is not None:
                    smtp.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                smtp.ehlo_or_helo_if_needed()
                if server.tls is Tls.STARTTLS:
                    smtp.starttls(context=context)
                    smtp.ehlo_or_helo_if_needed()
                if server.oauth:
                    self._sign_in_by_token(smtp)
                elif server.user is not None:
                    smtp.login(server.user, server.password or "")
            except BaseException:
                if smtp is not None:
                    _drop(smtp)
                raise
        return _Connection(smtp, time.monotonic())

    def _sign_in_by_token(self, smtp: smtplib.SMTP) -> None:
        if self._tokens is None:
            raise Permanent(f"{self._named}: no access tokens are set up; see docs/oauth.md")
        if "XOAUTH2" not in smtp.esmtp_features.get("auth", "").upper().split():
            raise Permanent(f"{self._named}: the server does not offer AUTH XOAUTH2; check KUNDSERVICE_SMTP_URL")
        token = self._tokens.current()
        try:
            smtp.auth("XOAUTH2", XOAuth2(self.server.user or "", token))
        except smtplib.SMTPAuthenticationError as error:
            if error.smtp_code < 500:
                raise
            # it may have ended early: a password was changed, a consent was withdrawn and given again
            smtp.auth("XOAUTH2", XOAuth2(self.server.user or "", self._tokens.instead_of(token)))

    @contextmanager
    def _connecting(self) -> Iterator[None]:
        """Every failure to connect as ``Permanent`` (a setting is wrong) or ``Deferred``."""
        try:
            yield
        except Permanent:
            raise
        except Transient as error:  # no access token could be had
            raise Deferred(str(error)) from error
        except smtplib.SMTPAuthenticationError as error:
            kind = Deferred if error.smtp_code < 500 else Permanent
            raise kind(
                f"{self._named}: the login of {self.server.user} was refused: {error.smtp_code} {_text(error.smtp_error)}"
            ) from error
        except smtplib.SMTPNotSupportedError as error:
            raise Permanent(f"{self._named}: {error}") from error
        except smtplib.SMTPResponseException as error:
            raise Deferred(f"{self._named}: {error.smtp_code} {_text(error.smtp_error)}") from error
        except ssl.SSLCertVerificationError as error:
            raise Permanent(f"{self._named}: the server's certificate is not valid ({error.verify_message})") from error
        except (smtplib.SMTPException, OSError) as error:
            raise Deferred(f"{self._named}: no connection ({_text(str(error))})") from error


def _envelope_answers(smtp: smtplib.SMTP, sender: str, recipient: str) -> Iterator[tuple[int, bytes]]:
    yield smtp.mail(sender)
    yield smtp.rcpt(recipient)
    yield smtp.docmd("DATA")


def _is_answer(code: int) -> bool:
    """Whether that is a whole reply code (RFC 5321 4.2); a word that was cut off in it reads as a smaller number, or as -1."""
    return 200 <= code < 600


def _alive(smtp: smtplib.SMTP) -> bool:
    try:
        return smtp.noop()[0] == 250
    except (smtplib.SMTPException, OSError):
        return False


def _drop(smtp: smtplib.SMTP) -> None:
    """Hang up without a word."""
    smtp.close()


def _quit(smtp: smtplib.SMTP) -> None:
    try:
        smtp.quit()
    except (smtplib.SMTPException, OSError):
        smtp.close()


def _text(words: bytes | str) -> str:
    """The server's words on one printable line."""
    text = words.decode("utf-8", "replace") if isinstance(words, bytes) else words
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())[:200]
