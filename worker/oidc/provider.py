"""What the company's sign-in system tells us: its addresses, its keys, and whose a code is that a browser brought back.

The addresses come from the issuer's discovery document (OpenID Connect Discovery 1.0 section 4), which must name the very issuer. A token
by a key that is not known has the keys fetched at once, so that a change of keys is known; ``remembered`` bounds how often. Codes are
redeemed with the client's secret and the verifier of their own question (PKCE, RFC 7636).
"""

import json
import logging
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urlsplit

import msgspec

from worker.errors import Permanent, Transient
from worker.http_failures import PASSING, told_in_a_line
from worker.mail_server_failures import one_line
from worker.oidc.remembered import Remembered
from worker.setting_types import OidcClient
from worker.setting_values import is_loopback
from worker.settings import Settings

if TYPE_CHECKING:
    from joserfc.jwk import KeySet

log = logging.getLogger(__name__)

#: Seconds to connect to the provider, and to wait for each of its words.
TIMEOUT = (3.0, 6.0)
#: Seconds and bytes that one answer may take.
_LONGEST, _MOST = 10.0, 1_000_000
#: Codes redeemed at once, and seconds that a further one waits.
_AT_ONCE, _PATIENCE = 4, 2.0
#: RFC 6749 section 5.2: the code is another's, used already or out of date.
_OLD_CODE = "invalid_grant"
#: It is us that it does not take.
_NO_CLIENT = frozenset({"invalid_client", "unauthorized_client"})
#: A code that nobody gave out: ``doctor`` sees by it whether the client's secret is taken.
_NO_CODE = "kundservice-doctor"


class ProviderRefused(Permanent):
    """The provider says no; ``code`` is its word for why (RFC 6749 section 5.2)."""

    def __init__(self, told: str, code: str) -> None:
        super().__init__(told)
        self.code = code


class CodeRefused(ProviderRefused):
    """The provider does not take the code: out of date, used before, or none of its own."""


class Document(msgspec.Struct, frozen=True):
    """What we use of the discovery document."""

    issuer: str
    authorization_endpoint: str
    token_endpoint: str
    jwks_uri: str
    end_session_endpoint: str | None = None
    response_types_supported: tuple[str, ...] = ("code",)
    token_endpoint_auth_methods_supported: tuple[str, ...] = ("client_secret_basic",)
    id_token_signing_alg_values_supported: tuple[str, ...] = ("RS256",)
    #: None: not told, as by Entra ID, which takes S256 all the same
    code_challenge_methods_supported: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """What one sign-in is asked for with; the browser keeps it until it comes back."""

    #: 128 bits: the answer is to this question, and in this browser
    state: str
    #: 128 bits: the token was made for this question
    nonce: str = field(repr=False)
    #: 384 bits: whoever redeems the code has asked for it
    verifier: str = field(repr=False)


#: The page of the console that the provider sends browsers back to; it is registered there.
BACK = "/sign-in/oidc/back"


class OidcProvider:
    """One provider as one client sees it; one a process, safe to share between threads."""

    def __init__(self, client: OidcClient, redirect_uri: str, now: Callable[[], float] = time.monotonic) -> None:
        """``redirect_uri``: the page of ours that the provider sends browsers back to."""
        self.client = client
        self.redirect_uri = redirect_uri
        self._document: Remembered[Document] = Remembered(self._fetch_document, now)
        self._keys: Remembered[KeySet] = Remembered(self._fetch_keys, now)
        self._redeeming = threading.BoundedSemaphore(_AT_ONCE)

    @property
    def host(self) -> str:
        """The provider's name for people."""
        return urlsplit(self.client.issuer).hostname or self.client.issuer

    def address(self, question: Question) -> str:
        """Where the browser goes to be asked. Raises ``Transient`` where the provider is away, ``Permanent`` where its document is none."""
        document = self._document.get()
        with self._session() as session:
            url, _ = session.create_authorization_url(
                document.authorization_endpoint, state=question.state, nonce=question.nonce, code_verifier=question.verifier
            )
        return str(url)

    def claims_of(self, code: str, question: Question, now: int) -> dict[str, Any]:
        """Who it is whom the provider gave this code to, in the provider's own signed words. ``now``: seconds since 1970.

        Raises:
          CodeRefused: the provider does not take the code.
          Untrusted: what came back proves nothing.
          Transient: the provider is away.
          Permanent: it refuses us, or its answer is none.
        """
        from worker.oidc.id_token import (
            ALGORITHMS,
            Expected,
            UnknownKey,
            Untrusted,
            verified,
        )  # loads slowly, and few installations need it

        document = self._document.get()
        answer = self._redeemed(document, code, question.verifier)
        token, access_token = answer.get("id_token"), answer.get("access_token")
        if not isinstance(token, str):
            raise Untrusted("no ID token came")
        beside = access_token if isinstance(access_token, str) else None
        expected = Expected(self.client.issuer, self.client.client_id, question.nonce, now, beside)
        algorithms = ALGORITHMS & frozenset(document.id_token_signing_alg_values_supported)
        try:
            return verified(token, self._keys.get(), expected, algorithms)
        except UnknownKey:
            try:
                return verified(token, self._keys.get(newer=True), expected, algorithms)
            except UnknownKey:
                raise Untrusted("it is signed by no key of the provider") from None

    def names(self, issuer: str | None) -> bool:
        """Whether an answer that tells its issuer (RFC 9207) tells this one; one that tells none is as good."""
        return issuer is None or issuer == self.client.issuer

    def goodbye(self, back: str) -> str | None:
        """Where a person signs out of the provider too (OpenID Connect RP-Initiated Logout), as far as it is known by now."""
        document = self._document.known
        if document is None or document.end_session_endpoint is None:
            return None
        joint = "&" if "?" in document.end_session_endpoint else "?"
        told = urlencode({"client_id": self.client.client_id, "post_logout_redirect_uri": back})
        return f"{document.end_session_endpoint}{joint}{told}"

    def check(self) -> int:
        """Fetch document and keys, and try the client's name and secret with a code that is none; how many keys there are.

        Raises as ``claims_of`` does.
        """
        document, keys = self._document.get(), self._keys.get()
        try:
            self._redeemed(document, _NO_CODE, _NO_CODE * 3)
        except ProviderRefused as refused:
            if refused.code in _NO_CLIENT:
                raise
            # else it is the code that is refused, as it should be
        return len(keys.keys)

    def _redeemed(self, document: Document, code: str, verifier: str) -> Mapping[str, Any]:
        if not self._redeeming.acquire(timeout=_PATIENCE):
            raise Transient(f"{self.host}: too many sign-ins at once")
        try:
            with self._told(), self._session(document) as session:
                answer: Mapping[str, Any] = session.fetch_token(
                    document.token_endpoint, grant_type="authorization_code", code=code, code_verifier=verifier,
                    timeout=TIMEOUT, allow_redirects=False,
                )  # fmt: skip
                return answer
        finally:
            self._redeeming.release()

    def _session(self, document: Document | None = None) -> Any:
        from authlib.integrations.requests_client import OAuth2Session

        client = self.client
        offered = document.token_endpoint_auth_methods_supported if document is not None else ()
        method = next((each for each in ("client_secret_post", "client_secret_basic") if each in offered), "client_secret_basic")
        return OAuth2Session(
            client.client_id,
            client.client_secret,
            token_endpoint_auth_method=method if client.client_secret else "none",
            scope=client.scope,
            redirect_uri=self.redirect_uri,
            code_challenge_method="S256",
        )

    def _fetch_document(self) -> Document:
        from authlib.oidc.discovery import get_well_known_url

        url = get_well_known_url(self.client.issuer, external=True)
        try:
            document = msgspec.convert(self._json(url), Document)
        except msgspec.ValidationError as error:
            raise Permanent(f"{url} is no discovery document ({one_line(error)}); check KUNDSERVICE_OIDC_ISSUER") from None
        if document.issuer != self.client.issuer:
            told = one_line(document.issuer)
            raise Permanent(f"{url} names the issuer '{told}'; set KUNDSERVICE_OIDC_ISSUER to the name that the provider has for itself")
        used = (document.authorization_endpoint, document.token_endpoint, document.jwks_uri, document.end_session_endpoint)
        for each in used:
            if each is not None and not self._safe(each):
                raise Permanent(f"{url} leads to {one_line(each)}, which is no https:// address")
        if "code" not in document.response_types_supported or "S256" not in (document.code_challenge_methods_supported or ("S256",)):
            raise Permanent(f"{self.host} does not offer the authorization code flow with PKCE (S256)")
        return document

    def _safe(self, url: str) -> bool:
        parts = urlsplit(url)
        host, own = parts.hostname or "", urlsplit(self.client.issuer)
        plain = parts.scheme == "http" and own.scheme == "http" and is_loopback(host)
        return bool(host) and (parts.scheme == "https" or plain) and url.isascii() and url.isprintable() and not parts.username

    def _fetch_keys(self) -> "KeySet":
        from worker.oidc.id_token import keys_of

        found = self._json(self._document.get().jwks_uri)
        return keys_of(found if isinstance(found, dict) else {})

    def _json(self, url: str) -> Any:
        import requests

        until = time.monotonic() + _LONGEST
        body = b""
        with self._told(), requests.get(url, timeout=TIMEOUT, allow_redirects=False, stream=True) as answer:
            if answer.is_redirect:
                raise Permanent(f"{url} leads elsewhere; check KUNDSERVICE_OIDC_ISSUER")
            answer.raise_for_status()
            for chunk in answer.iter_content(65_536):
                body += chunk
                if len(body) > _MOST:
                    raise Permanent(f"{url} answers with more than {_MOST} bytes; check KUNDSERVICE_OIDC_ISSUER")
                if time.monotonic() > until:
                    raise Transient(f"{self.host}: no answer in time")
        try:
            return json.loads(body)
        except ValueError:
            raise Permanent(f"{url} answers with no JSON; check KUNDSERVICE_OIDC_ISSUER") from None

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Raise what fails while the provider is asked in one line of ours."""
        from authlib.integrations.base_client import OAuthError

        try:
            with told_in_a_line(self.host, "KUNDSERVICE_OIDC_ISSUER"):
                yield
        except OAuthError as error:
            word = one_line(error.error)
            if word == _OLD_CODE:
                raise CodeRefused(f"{self.host} does not take the code", word) from None
            told = f"{self.host} refused us ({word}: {one_line(error.description or '')})"
            if word in PASSING:
                raise Transient(told) from None
            raise ProviderRefused(f"{told}; check KUNDSERVICE_OIDC_CLIENT_ID and KUNDSERVICE_OIDC_CLIENT_SECRET", word) from None


def of_settings(settings: Settings) -> OidcProvider | None:
    """The provider of the settings; None where staff sign in by passwords of our own."""
    return OidcProvider(settings.oidc, settings.console_url + BACK) if settings.oidc is not None else None
