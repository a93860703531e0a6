"""Who the sender of the contact form's mail is, and how proven: such a mail proves its own server only (product.md section 3)."""

from dataclasses import replace

from parsers.message_types import Message
from parsers.reading import Form
from worker.authentication import TrustPolicy
from worker.decision import Authentication, Verdict
from worker.dkim.finding import OwnCheck, not_asked
from worker.domains import normal_address


def sender_of(message: Message, form: Form | None, verdict: Verdict, policy: TrustPolicy, own_check: OwnCheck = not_asked) -> Verdict:
    """The verdict on the person who really wrote: unchanged for an ordinary mail, on the person named for the contact form's.

    ``verdict`` is that of ``worker.authentication.verify`` on the mail itself. ``own_check`` is the product's own DKIM check of it, which
    is asked for the header of ``contact_form_identity``: only it tells which header fields the form server's signature covers (no
    Authentication-Results does), so without it that header counts for nothing. Raises only what ``own_check`` raises.
    """
    if message.from_address not in policy.contact_form_addresses:
        return verdict
    named = normal_address(form.email) if form is not None and form.email else None
    name = (form.name or "") if form is not None else ""

    def told(authentication: Authentication, sender: str | None, why: str, sender_name: str = name) -> Verdict:
        return replace(verdict, authentication=authentication, sender=sender, why=why, sender_name=sender_name)

    if verdict.authentication is not Authentication.PASS:
        if verdict.authentication is Authentication.NONE and verdict.dkim is not None and verdict.dkim.undetermined:
            # a failure of DNS is never a fail (security.md section 4); nobody is named, so nobody is asked to confirm
            return told(Authentication.NONE, None, f"whether it is the contact form's mail could not be told: {verdict.why}")
        return told(Authentication.FAIL, named, f"claims to be the contact form's mail, but is not: {verdict.why}")
    identity = policy.contact_form_identity
    if identity is not None:
        stated = message.all(identity)
        address = normal_address(stated[0].strip().removeprefix("<").removesuffix(">")) if len(stated) == 1 else None
        own = own_check() if address is not None else not_asked()
        if address is not None and own.proven and identity.lower() in own.signed_headers:
            why = f"the contact form's server states in its signed {identity} that {address} was signed in"
            proven = told(Authentication.PASS, address, why, name if address == named else "")
            return replace(proven, dkim=own, acts_once=own.digests)
    if named is None:
        return told(Authentication.NONE, None, "the contact form's mail names no sender's address")
    if identity is None:
        return told(Authentication.NONE, named, "named in the contact form, where anybody can write any address")
    why = f"named in the contact form; the {identity} of a signed-in user is absent, unclear or not covered by the form server's signature"
    return told(Authentication.NONE, named, why)
