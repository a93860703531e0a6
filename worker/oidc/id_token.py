"""Whether an ID token is the provider's, for us and of this very sign-in (OpenID Connect Core 1.0 section 3.1.3.7); asks nobody."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from authlib.oidc.core import CodeIDToken
from joserfc import jwt
from joserfc.errors import InvalidKeyIdError, JoseError
from joserfc.jwk import KeySet
from joserfc.jws import JWSRegistry

from worker.errors import Permanent

#: Signatures by a key that only the provider has: never ``none``, never one by the client secret, which we have too (RFC 8725 section 3.1).
ALGORITHMS = frozenset({"RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "Ed25519"})
#: Kinds of keys that such signatures are verified by; a symmetric one in the provider's set is left out.
_KINDS = ("RSA", "EC", "OKP")
#: Seconds that the provider's clock may differ from ours.
LEEWAY = 60
#: Characters of ``sub`` (section 2).
_LONGEST_SUBJECT = 255


class Untrusted(Permanent):
    """The token proves nothing: another's, another sign-in's, out of date, or its signature does not fit."""


class UnknownKey(Exception):
    """The token names a key that is not among these: the provider may have changed its keys."""


@dataclass(frozen=True, slots=True)
class Expected:
    """What the token must say."""

    issuer: str
    client_id: str
    nonce: str = field(repr=False)
    #: seconds since 1970
    now: int
    #: what came beside it, which ``at_hash`` is of
    access_token: str | None = field(default=None, repr=False)


def keys_of(document: Mapping[str, Any]) -> KeySet:
    """The keys of a JWK set (RFC 7517 section 5), those that can not sign for us left out.

    Raises:
      Permanent: it is no set of keys, or none is left.
    """
    told = document.get("keys")
    known = [each for each in told if isinstance(each, dict) and each.get("kty") in _KINDS] if isinstance(told, list) else []
    try:
        return KeySet.import_key_set({"keys": known})
    except (JoseError, ValueError, TypeError, KeyError) as error:
        raise Permanent(f"the provider's keys can not be read ({type(error).__name__})") from None


def verified(token: str, keys: KeySet, expected: Expected, algorithms: frozenset[str] = ALGORITHMS) -> dict[str, Any]:
    """The claims of the token. ``algorithms``: those of ours that the provider says it signs by.

    Raises:
      UnknownKey: the set has no such key.
      Untrusted: it does not hold; the message says why in a word, and nothing of the token.
    """
    allowed = sorted(algorithms & ALGORITHMS)
    if not allowed:  # to the library an empty list is its own, which has the symmetric ones
        raise Untrusted("the provider signs by no algorithm that is safe here")
    try:
        decoded = jwt.decode(token, keys, registry=JWSRegistry(algorithms=allowed, strict_check_header=False))
    except InvalidKeyIdError:
        raise UnknownKey from None
    except (JoseError, ValueError, TypeError, KeyError) as error:
        raise Untrusted(f"its signature does not hold ({_word(error)})") from None
    options: dict[str, Any] = {
        "iss": {"essential": True, "value": expected.issuer},
        "aud": {"essential": True, "value": expected.client_id},
        "sub": {"essential": True},
    }
    params = {"nonce": expected.nonce, "client_id": expected.client_id, "access_token": expected.access_token}
    claims = CodeIDToken(decoded.claims, decoded.header, options, params)
    try:
        claims.validate(now=expected.now, leeway=LEEWAY)
    except (JoseError, ValueError, TypeError) as error:
        raise Untrusted(f"it does not hold ({_word(error)})") from None
    subject = claims["sub"]
    if not expected.nonce or not isinstance(subject, str) or not 0 < len(subject) <= _LONGEST_SUBJECT:
        raise Untrusted("it does not hold (sub)")
    return dict(claims)


def _word(error: Exception) -> str:
    """The error's own code, and the claim that it is about; a provider's words stand in neither."""
    claim = getattr(error, "claim", "")
    return f"{getattr(error, 'error', '') or type(error).__name__}{f': {claim}' if isinstance(claim, str) and claim else ''}"
