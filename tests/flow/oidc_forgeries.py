"""Tokens and documents that a provider, or somebody in its place, may not get away with: each a way to have the tests' provider lie."""

from collections.abc import Callable
from typing import Any

from tests.servers.oidc_provider import CLIENT_ID, OidcServer

FORGED: dict[str, Callable[[OidcServer], None]] = {}
_ALGORITHMS = "id_token_signing_alg_values_supported"

#: Claims put over the true ones (None: left out), of which each alone must make the token worthless.
CLAIMS: dict[str, dict[str, Any]] = {
    "another issuer": {"iss": "https://evil.example"},
    "no issuer": {"iss": None},
    "for another client": {"aud": "another-client"},
    "for two clients, made for the other": {"aud": [CLIENT_ID, "other"], "azp": "other"},
    "for two clients, for whom is not told": {"aud": [CLIENT_ID, "other"]},
    "for nobody": {"aud": None},
    "never expires": {"exp": None},
    "expires at no number": {"exp": "tomorrow"},
    "another sign-in's nonce": {"nonce": "another"},
    "no nonce": {"nonce": None},
    "several nonces": {"nonce": ["a", "b"]},
    "about nobody": {"sub": None},
    "about an empty name": {"sub": ""},
    "about a list of people": {"sub": ["248289761001"]},
    "about a name without end": {"sub": "x" * 256},
    "of another access token": {"at_hash": "AAAAAAAAAAAAAAAAAAAAAA"},
}

#: Times put over the true ones, in seconds from now.
TIMES: dict[str, dict[str, int]] = {
    "expired": {"exp": -61},
    "made in the future": {"iat": 600},
    "not valid yet": {"nbf": 600},
}

#: Discovery documents that must not be used.
DOCUMENTS: dict[str, dict[str, Any]] = {
    "another issuer": {"issuer": "https://evil.example"},
    "a plain address": {"token_endpoint": "http://elsewhere.example/token"},
    "no address": {"jwks_uri": None},
    "keys in a file": {"jwks_uri": "file:///etc/passwd"},
    "no PKCE": {"code_challenge_methods_supported": ["plain"]},
    "no code": {"response_types_supported": ["id_token"]},
}


def _forgery(name: str) -> Callable[[Callable[[OidcServer], None]], None]:
    def noted(how: Callable[[OidcServer], None]) -> None:
        FORGED[name] = how

    return noted


@_forgery("another's key under the true one's name")
def _another_key(provider: OidcServer) -> None:
    provider.signer = provider.new_key("first")


@_forgery("a key that is in no set")
def _unknown_key(provider: OidcServer) -> None:
    provider.signer = provider.new_key("unknown")


@_forgery("signed by the client's secret")
def _secret(provider: OidcServer) -> None:
    provider.by_secret()


@_forgery("signed by the secret, which is announced and stands among the keys")
def _announced_secret(provider: OidcServer) -> None:
    provider.by_secret()
    provider.keys.append(provider.signer)
    provider.document = {_ALGORITHMS: ["HS256"]}


@_forgery("no signature")
def _unsigned(provider: OidcServer) -> None:
    provider.forge = lambda token: f"eyJhbGciOiJub25lIn0.{token.split('.')[1]}."


@_forgery("a claim changed behind the signature")
def _changed(provider: OidcServer) -> None:
    def changed(token: str) -> str:
        header, claims, signed = token.split(".")
        return f"{header}.{claims[:-4]}AAAA.{signed}"

    provider.forge = changed


@_forgery("no token at all")
def _none(provider: OidcServer) -> None:
    provider.forge = lambda _token: None


@_forgery("no JWT")
def _no_jwt(provider: OidcServer) -> None:
    provider.forge = lambda _token: "x" * 40


@_forgery("an algorithm that the provider does not announce")
def _not_announced(provider: OidcServer) -> None:
    provider.by_curve()
    provider.document = {_ALGORITHMS: ["RS256"]}


@_forgery("a critical header that nobody knows")
def _critical(provider: OidcServer) -> None:
    provider.header = {"crit": ["x-y"], "x-y": "1"}
