"""What is written about a request whose outcome has come later: the one mail to its sender, and the notices to others."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection

from parsers.message_types import Message
from worker import answers
from worker.app import App
from worker.apply.changes import Applied
from worker.apply.identity import Invited
from worker.authority import companies_of_sender
from worker.clock import day_in_stockholm
from worker.decision import Authentication, MailDecision, Outcome, Reply, RequestDecision
from worker.policy_mail import ReplyFacts, reply_template
from worker.reasons import BY_CODE
from worker.replies import edited, notices, sender_reply, written_reply
from worker.reply_context import Occasion, ReplyContext
from worker.stored_request import Stored
from worker.working_days import due_at


def tell(
    app: App,
    connection: Connection,
    kept: Stored,
    decisions: Sequence[RequestDecision],
    now: datetime,
    *,
    occasion: Occasion,
    text: str | None = None,
) -> tuple[int, ...]:
    """Write the one mail that tells the sender what became of these requests of one mail, where he may get one; its key.

    ``text``: what a person wrote in place of the product's own words.
    """
    reply = word_to_sender(app, kept, decisions, occasion=occasion, text=text)
    if reply is None:
        return ()
    leading = _leading(decisions)
    known = bool(companies_of_sender(kept.sender, kept.directory).all())
    message = _answered_message(kept)
    to = replace(answers.answering(message, kept.mail.thread_id, kept.row.mail_id, registered=known), request_id=kept.row.id)
    key = f"request:{kept.row.id}:{occasion}:{leading.outcome}:{leading.reason}:{now.timestamp()}"
    written = answers.write(connection, app.settings, reply, to, key, now)
    return () if written is None else (written,)


def word_to_sender(
    app: App, kept: Stored, decisions: Sequence[RequestDecision], *, occasion: Occasion, text: str | None = None
) -> Reply | None:
    """The one mail that ``tell`` would write; None where the sender may get none. Nothing is written."""
    if not decisions:
        return None
    told = all(each.reason not in BY_CODE or BY_CODE[each.reason].told for each in decisions)
    ours = _own_words(app, kept, decisions, occasion) if kept.may_be_told and told else None
    if text is None or not kept.may_be_answered:
        return ours
    context = reply_context(app, kept, occasion)
    return edited(ours, text, context) if ours is not None else written_reply(kept.sender or "", text, context)


def _own_words(app: App, kept: Stored, decisions: Sequence[RequestDecision], occasion: Occasion) -> Reply | None:
    leading = _leading(decisions)
    known = bool(companies_of_sender(kept.sender, kept.directory).all())
    template = reply_template(
        ReplyFacts(
            outcomes=frozenset(each.outcome for each in decisions),
            never_answered=False,
            authentication=Authentication.PASS,  # whether he may be told is settled above
            registered=known,
            something_read=True,
            by_form=False,
            no_receipt=False,
        )
    )
    whole = MailDecision(leading.outcome, leading.reason, tuple(decisions), template, kept.sender, verdict=kept.verdict)
    return sender_reply(whole, _answered_message(kept), reply_context(app, kept, occasion))


def _leading(decisions: Sequence[RequestDecision]) -> RequestDecision:
    """The decision that gives the mail its own outcome (product.md section 4)."""
    return next((each for each in decisions if each.outcome is Outcome.STAFF), decisions[0])


def _answered_message(kept: Stored) -> Message:
    return Message(digest=kept.mail.digest, from_address=kept.sender, message_id=kept.mail.message_id)


def write_notices(
    app: App,
    connection: Connection,
    kept: Stored,
    decided: RequestDecision,
    applied: Sequence[Applied],
    occasion: Occasion,
    now: datetime,
) -> tuple[int, ...]:
    """The mails to others about what was carried out."""
    if not applied:
        return ()
    link = next((told for each in applied if (told := each.link(app.settings.public_url))), None)
    elsewhere = any(each.activation is Invited.ELSEWHERE for each in applied)
    context = replace(reply_context(app, kept, occasion), activate_link=link, login_elsewhere=elsewhere)
    written = []
    for notice in notices(decided, context):
        to = answers.Answered(kept.mail.thread_id, kept.row.mail_id, kept.row.id, registered=True)
        key = f"request:{kept.row.id}:{notice.template}:{notice.to}:{now.timestamp()}"
        written.append(answers.write(connection, app.settings, notice, to, key, now))
    return tuple(key for key in written if key is not None)


def reply_context(app: App, kept: Stored, occasion: Occasion) -> ReplyContext:
    """The circumstances of a mail about a stored request."""
    companies = companies_of_sender(kept.sender, kept.directory).member
    users = (company.user_with(kept.sender or "") for company in companies)
    return ReplyContext(
        templates=app.templates,
        reference=kept.reference,
        received=kept.received_on,
        language=kept.row.content.get("language"),
        public_url=app.settings.public_url,
        phone=app.settings.phone,
        address=app.settings.address,
        display_name=app.settings.company_name,
        due=day_in_stockholm(due_at(kept.mail.received_on)),
        sender=kept.sender,
        sender_name=next((user.name for user in users if user is not None and user.active), None),
        occasion=occasion,
    )
