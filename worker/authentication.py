"""Is the From domain of a mail proven? Judged from the operator's own Authentication-Results header, else by our own DKIM check.

1. A From that is missing, repeated or ambiguous is ``fail``: nothing could prove it.
2. DMARC ``fail`` by the trusted header is ``fail``, whatever else it states, and whatever signature holds.
3. DMARC ``pass``, or a DKIM or SPF ``pass`` aligned with the From domain, is ``pass``.
4. A signature that our own check (``worker.dkim.check``) finds to hold is ``pass``; it is asked only where the header proves nothing.
5. Everything else, ``temperror`` too, is ``none`` (product.md section 3).

Each result of the header is judged by its own properties. Who the sender of a contact form's mail is, ``worker.form_sender`` decides.
"""

from dataclasses import dataclass, replace

from parsers.message_types import Message
from worker.authentication_results import Result
from worker.decision import Authentication, Verdict
from worker.dkim.finding import OwnCheck, not_asked
from worker.domains import aligned, is_within, normal_domain, organizational_domain
from worker.ground import Ground, ground
from worker.trusted_header import trusted_header


@dataclass(frozen=True, slots=True)
class TrustPolicy:
    """What the operator trusts; the values are settings."""

    #: the operator's own server, or ``exchange-online``; None: no header is trusted
    trusted_authserv_id: str | None = None
    #: SPF alone is ``none``
    require_dkim: bool = False
    #: domains of our own hosts; empty: the organizational domain of the trusted id
    own_hosts: tuple[str, ...] = ()
    #: the contact form's own addresses, lower case with A-labels
    contact_form_addresses: frozenset[str] = frozenset()
    #: the header in which the form server states its signed-in user
    contact_form_identity: str | None = None


def verify(message: Message, policy: TrustPolicy, own_check: OwnCheck = not_asked) -> Verdict:
    """Whether the shown From is proven, and to which address the verdict belongs; raises only what ``own_check`` raises.

    In: the mail, what the operator trusts, and the product's own DKIM check of this mail, which is called where the header leaves it open.
    """
    if message.unreadable is not None:
        return Verdict(Authentication.NONE, None, ground("the mail could not be read: {inner}", ground(message.unreadable)))
    address = message.from_address
    if message.from_defect is not None or address is None:
        return Verdict(
            Authentication.FAIL, None, ground("the From proves nothing: {inner}", ground(message.from_defect or "no address in From"))
        )
    verdict = _by_header(message, policy, address)
    if verdict.authentication is not Authentication.NONE:
        return verdict
    own = own_check()
    if own.proven:
        return replace(verdict, authentication=Authentication.PASS, ground=own.ground, dkim=own, acts_once=own.digests)
    asked = own.signatures or message.first("dkim-signature") is not None
    both = ground("{inner}", verdict.ground, own.ground)
    return replace(verdict, ground=both if asked else verdict.ground, dkim=own if own.signatures else None)


def _by_header(message: Message, policy: TrustPolicy, address: str) -> Verdict:
    """What the trusted header alone makes of the address."""

    def verdict(authentication: Authentication, why: Ground) -> Verdict:
        return Verdict(authentication, address, why, message.from_name)

    believed = trusted_header(message, policy.trusted_authserv_id, policy.own_hosts)
    if believed.stated is None:
        return verdict(Authentication.NONE, ground("not proven: {inner}", believed.ground))
    domain = address.rpartition("@")[2]
    results = believed.stated.results
    if any(_dmarc_fails(result, domain) for result in results):
        return verdict(Authentication.FAIL, ground("DMARC failed for {domain} ({inner})", believed.ground, domain=domain))
    if organizational_domain(domain) is None:
        nobodys = ground("{domain} is a public suffix and belongs to nobody in particular", domain=domain)
        return verdict(Authentication.NONE, ground("not proven: {inner}", nobodys))
    signed = next((found for result in results if (found := _dkim_domain(result, domain)) is not None), None)
    if policy.require_dkim and signed is None:
        return verdict(
            Authentication.NONE, ground("not proven: no aligned DKIM signature, which is required here ({inner})", believed.ground)
        )
    if any(_dmarc_passes(result, domain) for result in results):
        return verdict(Authentication.PASS, ground("DMARC passed for {domain} ({inner})", believed.ground, domain=domain))
    if signed is not None:
        why = ground("DKIM signature of {signer} passed, aligned with {domain} ({inner})", believed.ground, signer=signed, domain=domain)
        return verdict(Authentication.PASS, why)
    envelope = next((found for result in results if (found := _spf_domain(result, domain)) is not None), None)
    if envelope is not None:
        why = ground("SPF passed for {envelope}, aligned with {domain} ({inner})", believed.ground, envelope=envelope, domain=domain)
        return verdict(Authentication.PASS, why)
    return verdict(
        Authentication.NONE, ground("not proven: no pass that is aligned with {domain} ({inner})", believed.ground, domain=domain)
    )


def _value_domain(value: str | None) -> str | None:
    """The domain of a property's value, which is a domain or an address; None for what is neither, strictly."""
    return normal_domain(value.rpartition("@")[2]) if value else None


def _dmarc_passes(result: Result, domain: str) -> bool:
    return (result.method, result.result) == ("dmarc", "pass") and _value_domain(result.value("header", "from")) == domain


def _dmarc_fails(result: Result, domain: str) -> bool:
    """A failure speaks of the shown From unless it names another domain; one that names none is believed, to be on the safe side."""
    if (result.method, result.result) != ("dmarc", "fail"):
        return False
    named = _value_domain(result.value("header", "from"))
    return named is None or named == domain


def _dkim_domain(result: Result, domain: str) -> str | None:
    """The signing domain where a DKIM signature passed and is aligned; ``header.i`` must lie within ``header.d`` (RFC 6376 section 3.5)."""
    if (result.method, result.result) != ("dkim", "pass"):
        return None
    signer = _value_domain(result.value("header", "d"))
    identity = _value_domain(result.value("header", "i"))
    if result.has("header", "d"):
        if signer is None or (result.has("header", "i") and (identity is None or not is_within(identity, signer))):
            return None
    else:
        signer = identity
    return signer if signer is not None and aligned(signer, domain) else None


def _spf_domain(result: Result, domain: str) -> str | None:
    if (result.method, result.result) != ("spf", "pass"):
        return None
    envelope = _value_domain(result.value("smtp", "mailfrom"))
    return envelope if envelope is not None and aligned(envelope, domain) else None
