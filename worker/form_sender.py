"""Who the sender of the contact form's mail is, and how proven: such a mail proves its own server only (product.md section 3)."""

from dataclasses import replace

from parsers.message_types import Message
from parsers.reading import Form
from worker.authentication import TrustPolicy
from worker.decision import Authentication, Verdict
from worker.dkim.finding import OwnCheck, not_asked
from worker.domains import normal_address
from worker.ground import Ground, ground


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

    def told(authentication: Authentication, sender: str | None, why: Ground, sender_name: str = name) -> Verdict:
        return replace(verdict, authentication=authentication, sender=sender, ground=why, sender_name=sender_name)

    if verdict.authentication is not Authentication.PASS:
        if verdict.authentication is Authentication.NONE and verdict.dkim is not None and verdict.dkim.undetermined:
            # a failure of DNS is never a fail (security.md section 4); nobody is named, so nobody is asked to confirm
            why = ground("whether it is the contact form's mail could not be told: {inner}", verdict.ground)
            return told(Authentication.NONE, None, why)
        return told(Authentication.FAIL, named, ground("claims to be the contact form's mail, but is not: {inner}", verdict.ground))
    identity = policy.contact_form_identity
    if identity is not None:
        stated = message.all(identity)
        address = normal_address(stated[0].strip().removeprefix("<").removesuffix(">")) if len(stated) == 1 else None
        own = own_check() if address is not None else not_asked()
        if address is not None and own.proven and identity.lower() in own.signed_headers:
            why = ground(
                "the contact form's server states in its signed {field} that {address} was signed in", field=identity, address=address
            )
            proven = told(Authentication.PASS, address, why, name if address == named else "")
            return replace(proven, dkim=own, acts_once=own.digests)
    if named is None:
        return told(Authentication.NONE, None, ground("the contact form's mail names no sender's address"))
    if identity is None:
        return told(Authentication.NONE, named, ground("named in the contact form, where anybody can write any address"))
    why = ground(
        "named in the contact form; the {field} of a signed-in user is absent, unclear or not covered by the form server's signature",
        field=identity,
    )
    return told(Authentication.NONE, named, why)
