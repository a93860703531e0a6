"""What one mail says and who says it: authentication, then the reading, sharpened by the sender's own companies; nothing is decided here.

The worker and ``explain`` both come through here (law 7), and the address that is looked up is the one that authentication judged (law 5).
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cache

from parsers.contact_form import form_of
from parsers.message_types import Message
from parsers.read import read
from parsers.reading import Known, KnownCompany, KnownUser
from worker.authentication import TrustPolicy, verify
from worker.authority import companies_of_sender
from worker.decision import Verdict
from worker.directory import Company, Directory
from worker.dkim.finding import OwnCheck, not_asked
from worker.form_sender import sender_of
from worker.known_addresses import KnownAddresses
from worker.look_alikes import of_mail
from worker.understood import Understood


def understand(
    message: Message,
    trust: TrustPolicy,
    own_addresses: frozenset[str],
    today: date,
    directory_of: Callable[[str | None], Directory],
    own_check: OwnCheck = not_asked,
    known: KnownAddresses | None = None,
) -> Understood:
    """Judge the sender and read the mail.

    In: the parsed mail, what the operator trusts, our own addresses, the day received, where the directory of one sender comes from,
    the product's own DKIM check of this mail, and every address that the directory knows (None: no look-alike is looked for). Raises only
    what the last three raise.
    """
    form = form_of(message, trust.contact_form_addresses)
    own_check = cache(own_check)  # both ask it, and it costs questions to DNS
    verdict = sender_of(message, form, verify(message, trust, own_check), trust, own_check)
    directory = directory_of(verdict.sender)
    if known is not None:
        registered = verdict.sender is not None and directory.knows(verdict.sender)
        verdict = replace(verdict, resembles=of_mail(message, verdict.sender, known, registered=registered))
    reading = read(message, known_to(directory, verdict, trust, own_addresses, today))
    return Understood(message, verdict, reading)


def known_to(directory: Directory, verdict: Verdict, trust: TrustPolicy, own_addresses: frozenset[str], today: date) -> Known:
    """What may be presumed when this sender's mail is read."""
    companies = companies_of_sender(verdict.sender, directory)
    own = {company.number for company in (*companies.member, *companies.former)}
    registered = next((user.name for company in companies.member if (user := company.user_with(verdict.sender or ""))), None)
    return Known(
        sender_email=verdict.sender,
        sender_name=registered or verdict.sender_name or None,
        companies=tuple(_known(company, company.number not in own) for company in companies.all()),
        own_addresses=own_addresses,
        contact_form_addresses=trust.contact_form_addresses,
        today=today,
    )


def _known(company: Company, as_trustee: bool) -> KnownCompany:
    users = tuple(KnownUser(user.name, user.email, user.active, user.authorized) for user in company.users)
    return KnownCompany(company.number, company.name, users, as_trustee)
