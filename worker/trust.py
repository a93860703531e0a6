"""What the operator trusts, as the settings say it; apart from the composition of a process, because ``explain`` composes none."""

from worker.authentication import TrustPolicy
from worker.settings import Settings


def trust_of(settings: Settings) -> TrustPolicy:
    """The settings' part that authentication is judged by."""
    return TrustPolicy(
        trusted_authserv_id=settings.trusted_authserv_id,
        require_dkim=settings.require_dkim,
        own_hosts=settings.own_hosts,
        contact_form_addresses=frozenset(settings.contact_form_addresses),
        contact_form_identity=settings.contact_form_identity,
    )
