"""What the product would do with one mail: the worker's own steps without its database; nothing is written, sent or remembered.

Parse, authenticate, read, decide, write the reply: the very functions that the worker calls (law 7), each mail judged by itself against
the directory as given.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial

from parsers.message import parse
from parsers.message_types import Message
from worker.authentication import TrustPolicy
from worker.authority import companies_of_sender
from worker.clock import day_in_stockholm
from worker.decide import decide
from worker.decision import MailDecision, Outcome, Reply
from worker.directory import Directory
from worker.dkim.finding import DkimFinding, not_asked
from worker.known_addresses import AddressesInMemory, KnownAddresses
from worker.rendering import MailTemplates
from worker.replies import sender_reply
from worker.reply_context import ReplyContext, preview_links
from worker.settings import Settings
from worker.trust import trust_of
from worker.txt_records import TxtRecords
from worker.understand import understand

#: Where a mail of ours would print the reference of its thread: a dry run starts no thread.
NO_REFERENCE = "K-XXXXX"


@dataclass(frozen=True, slots=True)
class DryRun:
    """One mail as it would be decided and answered."""

    message: Message
    decision: MailDecision
    reply: Reply | None


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What is the same for every mail of a dry run."""

    settings: Settings
    trust: TrustPolicy
    directory: Directory
    templates: MailTemplates
    #: the instant that counts as the arrival of every mail; None: each mail's own Date
    arrival: datetime | None
    #: asked for the present instant where a mail tells no Date
    now: Callable[[], datetime]
    #: the TXT records that DKIM is checked by; None: nothing is checked, and no DNS is asked
    txt_records: TxtRecords | None = None
    #: the addresses of ``directory``, by what they look like; None: no look-alike is looked for
    known: KnownAddresses | None = None

    def day_received(self, message: Message) -> date:
        """The day received: that of ``arrival``, else of the mail's Date, else today."""
        return day_in_stockholm(self.arrived(message))

    def arrived(self, message: Message) -> datetime:
        """The instant that counts as the mail's arrival.

        ``--now`` mostly names a day alone, which is its noon; a mail written later on that day did not arrive before it was written.
        """
        if self.arrival is not None and message.date is not None and day_in_stockholm(self.arrival) == day_in_stockholm(message.date):
            return max(self.arrival, message.date)
        return self.arrival or message.date or self.now()


def circumstances(
    settings: Settings,
    directory: Directory,
    arrival: datetime | None,
    now: Callable[[], datetime],
    txt_records: TxtRecords | None = None,
) -> Circumstances:
    """The circumstances of these settings. Raises Permanent where the templates are missing."""
    templates, known = MailTemplates(settings.templates / "mail"), AddressesInMemory(directory)
    return Circumstances(settings, trust_of(settings), directory, templates, arrival, now, txt_records, known)


def dry_run(raw: bytes, given: Circumstances) -> DryRun:
    """What would become of the mail ``raw``. Raises Permanent where a text of ours is missing; the mail itself never makes it raise."""
    message = parse(raw)
    day = given.day_received(message)
    own_check = partial(_own_check, raw, message, given)
    understood = understand(
        message, given.trust, given.settings.own_addresses, day, lambda _sender: given.directory, own_check, given.known
    )
    decision = decide(message, understood.reading, understood.verdict, given.directory, day)
    return DryRun(message, decision, sender_reply(decision, message, _context(decision, given, day)))


def unreadable() -> DryRun:
    """What becomes of a mail that can not even be read as bytes: staff look at it."""
    return DryRun(Message(digest=""), MailDecision(Outcome.STAFF, "unreadable"), None)


def _own_check(raw: bytes, message: Message, given: Circumstances) -> DkimFinding:
    """The worker's own DKIM check; that the signature was used before can not be told without a database."""
    if given.txt_records is None or message.first("dkim-signature") is None:
        return not_asked()
    from worker.dkim.check import check  # the libraries load slowly, and not every mail needs them

    return check(raw, message, given.txt_records, given.settings.own_addresses, given.arrived(message))


def _context(decision: MailDecision, given: Circumstances, day: date) -> ReplyContext:
    settings = given.settings
    sender = decision.verdict.sender if decision.verdict else None
    companies = companies_of_sender(sender, given.directory).member
    users = (company.user_with(sender or "") for company in companies)
    return ReplyContext(
        templates=given.templates,
        reference=NO_REFERENCE,
        received=day,
        language=decision.reading.language if decision.reading else None,
        public_url=settings.public_url,
        phone=settings.phone,
        address=settings.address,
        display_name=settings.company_name,
        confirm_links=preview_links(decision, settings.public_url),
        due=_due(day) if _with_staff(decision) else None,
        sender=sender,
        sender_name=next((user.name for user in users if user is not None and user.active), None),
    )


def _with_staff(decision: MailDecision) -> bool:
    """Whether the reply says until when a person answers."""
    return decision.reply_template == "receipt" or any(each.outcome is Outcome.STAFF for each in decision.requests)


def _due(day: date) -> date:
    from worker.working_days import due_at  # the calendar loads slowly, and not every mail needs it

    return day_in_stockholm(due_at(day))
