"""What the product would do with one mail: the worker's own steps without its database; nothing is written, sent or remembered.

Parse, authenticate, read, decide, write the reply: the very functions that the worker calls (law 7), each mail judged by itself against
the directory as given.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from parsers.message import parse
from parsers.message_types import Message
from worker.authentication import TrustPolicy
from worker.authority import companies_of_sender
from worker.clock import day_in_stockholm
from worker.decide import decide
from worker.decision import MailDecision, Outcome, Reply
from worker.directory import Directory
from worker.rendering import MailTemplates
from worker.replies import sender_reply
from worker.reply_context import ReplyContext, preview_links
from worker.settings import Settings
from worker.trust import trust_of
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

    def day_received(self, message: Message) -> date:
        """The day received: that of ``arrival``, else of the mail's Date, else today."""
        return day_in_stockholm(self.arrival or message.date or self.now())


def circumstances(settings: Settings, directory: Directory, arrival: datetime | None, now: Callable[[], datetime]) -> Circumstances:
    """The circumstances of these settings. Raises Permanent where the templates are missing."""
    return Circumstances(settings, trust_of(settings), directory, MailTemplates(settings.templates / "mail"), arrival, now)


def dry_run(raw: bytes, given: Circumstances) -> DryRun:
    """What would become of the mail ``raw``. Raises Permanent where a text of ours is missing; the mail itself never makes it raise."""
    message = parse(raw)
    day = given.day_received(message)
    understood = understand(message, given.trust, given.settings.own_addresses, day, lambda _sender: given.directory)
    decision = decide(message, understood.reading, understood.verdict, given.directory, day)
    return DryRun(message, decision, sender_reply(decision, message, _context(decision, given, day)))


def unreadable() -> DryRun:
    """What becomes of a mail that can not even be read as bytes: staff look at it."""
    return DryRun(Message(digest=""), MailDecision(Outcome.STAFF, "unreadable"), None)


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
