"""Who the sender of the contact form's mail is, and how proven: such a mail proves its own server only (product.md section 3)."""

from parsers.message_types import Message
from parsers.reading import Form
from worker.authentication import TrustPolicy
from worker.decision import Authentication, Verdict
from worker.domains import normal_address


def sender_of(
    message: Message,
    form: Form | None,
    verdict: Verdict,
    policy: TrustPolicy,
    signed_headers: frozenset[str] = frozenset(),
) -> Verdict:
    """The verdict on the person who really wrote: unchanged for an ordinary mail, on the person named for the contact form's.

    ``verdict`` is that of ``worker.authentication.verify`` on the mail itself. ``signed_headers`` are the names (lower case) of the
    header fields that a valid DKIM signature of the form's own server covers, as the product's own DKIM check found; without that
    check it is empty, and the named header of ``contact_form_identity`` then counts for nothing.
    """
    if message.from_address not in policy.contact_form_addresses:
        return verdict
    named = normal_address(form.email) if form is not None and form.email else None
    name = (form.name or "") if form is not None else ""
    if verdict.authentication is not Authentication.PASS:
        return Verdict(Authentication.FAIL, named, f"claims to be the contact form's mail, but is not: {verdict.why}", name)
    identity = policy.contact_form_identity
    if identity is not None:
        stated = message.all(identity)
        address = normal_address(stated[0].strip().removeprefix("<").removesuffix(">")) if len(stated) == 1 else None
        if address is not None and identity.lower() in signed_headers:
            why = f"the contact form's server states in its signed {identity} that {address} was signed in"
            return Verdict(Authentication.PASS, address, why, name if address == named else "")
    if named is None:
        return Verdict(Authentication.NONE, None, "the contact form's mail names no sender's address", name)
    if identity is None:
        return Verdict(Authentication.NONE, named, "named in the contact form, where anybody can write any address", name)
    why = f"named in the contact form; the {identity} of a signed-in user is absent, unclear or not covered by the form server's signature"
    return Verdict(Authentication.NONE, named, why, name)
