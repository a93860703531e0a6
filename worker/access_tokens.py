"""Which access token signs us in at the mail servers now: fetched with a time-out, kept, and renewed before it ends.

1. A token that has some of its life left is used again; it is renewed ahead of its end (RFC 6749 sections 4.4 and 6).
2. While the token server is away the old token is used as long as it lasts.
3. What is refused is told the same way for half a minute before it is asked again, so that nobody is locked out for asking.
4. A refresh token that the server replaced is written back into its file; one that the operator put there meanwhile wins.
"""

import base64
import json
import logging
import os
import threading
import time
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from worker.errors import KundserviceError, Permanent, Transient
from worker.http_failures import PASSING, told_in_a_line
from worker.mail_server_failures import one_line
from worker.setting_types import OAuthClient

log = logging.getLogger(__name__)

#: Seconds to connect to the token server, and to wait for its answer.
TIMEOUT = (10.0, 20.0)
#: A token is renewed so many seconds before its end, or when a quarter of its life is left where that is less.
AHEAD = 300.0
#: The life of a token whose server does not tell it (RFC 6749 section 5.1 only recommends to).
_USUAL_LIFE = 600.0
#: Seconds before a refused or failed request is made again.
AGAIN_AFTER = 30.0
#: So many days before the secret's or refresh token's last one ``doctor`` begins to tell of it.
TOLD_BEFORE = 30
#: What some servers tell of the refresh token's life beside the access token's, in seconds.
_GRANT_LIFE = ("refresh_token_expires_in", "refresh_expires_in")


class AccessTokens:
    """The tokens of one client; one a process, safe to share between threads. Nothing connects before the first is asked for."""

    def __init__(
        self,
        client: OAuthClient,
        timeout: tuple[float, float] = TIMEOUT,
        again_after: float = AGAIN_AFTER,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self.client = client
        #: what fails now, for health and ``doctor``; None while all is well
        self.failure: str | None = None
        self._timeout = timeout
        self._again_after = again_after
        self._monotonic = monotonic
        self._lock = threading.Lock()
        self._token: str | None = None
        #: when to renew the token, and until when it can be used, by the monotonic clock
        self._renew_at = self._ends_at = 0.0
        self._failed: KundserviceError | None = None
        self._ask_again_at = 0.0
        #: the refresh token as it was last read from its file, and the one that replaced it where it could not be written there
        self._read: str | None = None
        self._replaced: str | None = None
        self._told_end: date | None = None

    def current(self) -> str:
        """A token that is valid now.

        Raises ``Permanent`` where the token server refuses (a setting, a secret, a right), ``Transient`` where it is away.
        """
        with self._lock:
            now = self._monotonic()
            if self._token is not None and now < self._renew_at:
                return self._token
            try:
                return self._renewed(now)
            except KundserviceError:
                if self._token is not None and now < self._ends_at:
                    return self._token
                raise

    def instead_of(self, refused: str) -> str:
        """A token other than ``refused``, which a mail server does not take; raises as ``current`` does."""
        with self._lock:
            if self._token is not None and self._token != refused:
                return self._token
            self._token = None
            return self._renewed(self._monotonic())

    @property
    def lasts(self) -> float:
        """Seconds for which the present token is valid; 0 without one."""
        return max(0.0, self._ends_at - self._monotonic()) if self._token is not None else 0.0

    @property
    def expires_on(self) -> date | None:
        """The last day of what tokens are fetched by, as far as anybody tells: the setting, the refresh token itself, the server."""
        return min((day for day in (grant_expires_on(self.client), self._told_end) if day is not None), default=None)

    @property
    def keeps_its_grant(self) -> bool:
        """Whether a replaced refresh token could be kept in its file, or none was replaced."""
        return self._replaced is None

    def _renewed(self, now: float) -> str:
        if self._failed is not None and now < self._ask_again_at:
            raise self._failed
        try:
            answer = self._fetch()
            token = answer.get("access_token")
            if not isinstance(token, str) or not token.isascii() or not token.isprintable():
                raise Permanent(f"{self._named}: the answer holds no access token; check KUNDSERVICE_OAUTH_TOKEN_URL")
        except KundserviceError as error:
            self._failed, self._ask_again_at, self.failure = error, now + self._again_after, str(error)
            log.warning("%s", error)
            raise
        life = _seconds(answer.get("expires_in")) or _USUAL_LIFE
        self._failed = self.failure = None
        self._token, self._ends_at, self._renew_at = token, now + life, now + life - min(AHEAD, life / 4)
        self._note_grant(answer)
        return token

    @property
    def _named(self) -> str:
        return f"OAuth token server {urlsplit(self.client.token_url).hostname}"

    def _fetch(self) -> Mapping[str, Any]:
        from authlib.integrations.base_client import OAuthError  # loads slowly, and most installations need it not
        from authlib.integrations.requests_client import OAuth2Session

        client, how = self.client, {"timeout": self._timeout, "allow_redirects": False}
        method = "client_secret_post" if client.client_secret else "none"
        grant = self._grant()
        try:
            with (
                told_in_a_line(self._named, "KUNDSERVICE_OAUTH_TOKEN_URL", "is no token"),
                OAuth2Session(client.client_id, client.client_secret, token_endpoint_auth_method=method, scope=client.scope) as session,
            ):
                if grant is not None:
                    answer = session.refresh_token(client.token_url, refresh_token=grant, **how)
                else:
                    answer = session.fetch_token(client.token_url, grant_type="client_credentials", **how)
        except OAuthError as error:
            kind = Transient if error.error in PASSING else Permanent
            raise kind(f"{self._named} refused: {one_line(error.error)}: {one_line(error.description)}") from None
        return dict(answer)

    def _grant(self) -> str | None:
        """The refresh token, or None for client credentials."""
        file = self.client.refresh_token_file
        if file is None:
            return None
        in_file = _read(file)
        if in_file != self._read:
            self._read, self._replaced = in_file, None
        return self._replaced or in_file

    def _note_grant(self, answer: Mapping[str, Any]) -> None:
        lasts = next((seconds for name in _GRANT_LIFE if (seconds := _seconds(answer.get(name)))), None)
        self._told_end = datetime.fromtimestamp(time.time() + lasts, UTC).date() if lasts else None
        file, new = self.client.refresh_token_file, answer.get("refresh_token")
        if file is None or not isinstance(new, str) or not new or new in (self._read, self._replaced):
            return
        try:
            _write(file, new)
        except OSError as error:
            log.warning("the new refresh token is kept in memory only: %s can not be written (%s)", file, error.strerror)
            self._replaced = new
        else:
            self._read, self._replaced = new, None


def grant_expires_on(client: OAuthClient) -> date | None:
    """The last day of the client secret or refresh token: the setting, or what the refresh token says of itself where it is a JWT."""
    file = client.refresh_token_file
    try:
        claimed = _claimed_end(file.read_text(encoding="utf-8").strip()) if file is not None else None
    except (OSError, ValueError):
        claimed = None  # that it can not be read is told where it is used
    return min((day for day in (client.expires_on, claimed) if day is not None), default=None)


def days_left(expires_on: date | None, today: date) -> int | None:
    """Days until the last one, negative where it has passed; None where nobody tells of any."""
    return (expires_on - today).days if expires_on is not None else None


def _claimed_end(token: str) -> date | None:
    """The day of the ``exp`` claim (RFC 7519 section 4.1.4); believed for a warning only, so that no signature is checked."""
    parts = token.split(".")
    if len(parts) != 3:
        return None
    try:
        claims = json.loads(base64.urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4)))
        return datetime.fromtimestamp(claims["exp"], UTC).date()
    except (ValueError, KeyError, TypeError, OverflowError, OSError):
        return None


def _seconds(value: object) -> float | None:
    """A length of time as servers write it: a number, or digits in a string."""
    try:
        seconds = float(value)  # type: ignore[arg-type]  # anything may stand in JSON
    except (TypeError, ValueError):
        return None
    return seconds if 0 < seconds < 1e9 else None


def _read(file: Path) -> str:
    try:
        text = file.read_text(encoding="utf-8").strip()
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or "it is no text"
        raise Permanent(f"the refresh token {file} can not be read ({why}); see KUNDSERVICE_OAUTH_REFRESH_TOKEN_FILE") from None
    if not text:
        raise Permanent(f"the file {file} holds no refresh token; see KUNDSERVICE_OAUTH_REFRESH_TOKEN_FILE")
    return text


def _write(file: Path, token: str) -> None:
    """Replace the file at once or not at all: no process ever reads half a token."""
    beside = file.with_name(f".{file.name}.{os.getpid()}")
    descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as written:
            written.write(token + "\n")
            written.flush()
            os.fsync(written.fileno())
        beside.replace(file)
    except OSError:
        beside.unlink(missing_ok=True)
        raise
