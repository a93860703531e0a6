"""What staff do with a mail that has no request of its own, or that is set apart: close it, answer it, take it back from the junk."""

from sqlalchemy import select, update

from worker import answers
from worker.authority import companies_of_sender
from worker.clock import day_in_stockholm
from worker.decision import Authentication, Outcome, Verdict
from worker.errors import Permanent
from worker.kept import from_json
from worker.replies import written_reply
from worker.reply_context import ReplyContext
from worker.staff_act import Act, Done
from worker.status import State
from worker.store import audit, webhooks
from worker.store.audit import AUDIT, Entry
from worker.store.claims import MAILS
from worker.store.directory import load_for
from worker.store.requests import REQUESTS
from worker.store.threads import THREADS
from worker.working_days import due_at

_SETTLED = "mail.settled"


def settle_itself(doing: Act, outcome: Outcome, reason: str) -> Done | None:
    """Give a mail without requests that waits for staff, or is quarantined, its outcome; None where it has requests or does not wait."""
    row = doing.connection.execute(select(MAILS).where(MAILS.c.id == doing.mail_id)).one()
    asked = doing.connection.execute(select(REQUESTS.c.id).where(REQUESTS.c.mail_id == doing.mail_id).limit(1)).first()
    if asked is not None or row.state not in (State.STAFF, State.QUARANTINED):
        return None
    doing.connection.execute(
        update(MAILS)
        .where(MAILS.c.id == doing.mail_id, MAILS.c.state == row.state)
        .values(state=State.DONE.value, outcome=outcome.value, reason=reason)
    )
    ids = {"outcome": outcome.value, "reason": reason, "was_state": row.state, "was_outcome": row.outcome, "was_reason": row.reason}
    webhooks.note(doing.connection, "mail.decided", doing.mail_id, doing.now)
    audit.append(doing.connection, [Entry(_SETTLED, actor=doing.account.actor, mail_id=doing.mail_id, ids=ids)], doing.now)
    return Done(str(doing.mail_id), outcome.value)


def undo_itself(doing: Act) -> Done | None:
    """Let a mail that was settled without a word to anybody wait for staff again; None where it was not."""
    row = doing.connection.execute(select(MAILS).where(MAILS.c.id == doing.mail_id)).one()
    last = doing.connection.execute(
        select(AUDIT.c.ids).where(AUDIT.c.mail_id == doing.mail_id, AUDIT.c.action == _SETTLED).order_by(AUDIT.c.seq.desc()).limit(1)
    ).scalar_one_or_none()
    if last is None or row.state != State.DONE or (row.outcome, last["outcome"]) != (Outcome.IGNORED, Outcome.IGNORED):
        return None
    before = {"state": last["was_state"], "outcome": last["was_outcome"], "reason": last["was_reason"]}
    waits = {"due_at": due_at(row.received_on)} if row.due_at is None else {}
    doing.connection.execute(update(MAILS).where(MAILS.c.id == doing.mail_id, MAILS.c.state == State.DONE).values({**before, **waits}))
    webhooks.note(doing.connection, "mail.decided", doing.mail_id, doing.now)
    audit.append(doing.connection, [Entry("mail.taken_back", actor=doing.account.actor, mail_id=doing.mail_id, ids=before)], doing.now)
    return Done(str(doing.mail_id), before["outcome"] or "")


def answer_itself(doing: Act, text: str) -> None:
    """Write a person's own words to the sender of a mail without requests.

    Raises:
      Permanent: nobody knows who the sender is, or the From was forged.
    """
    row = doing.connection.execute(
        select(MAILS, THREADS.c.reference).join_from(MAILS, THREADS, MAILS.c.thread_id == THREADS.c.id).where(MAILS.c.id == doing.mail_id)
    ).one_or_none()
    verdict = from_json(Verdict, row.verdict) if row is not None and row.verdict else None
    if row is None or not row.sender or verdict is None or verdict.authentication is Authentication.FAIL:
        raise Permanent(f"the sender of {doing.key} is unknown or probably forged, so nothing is written to that address")
    settings = doing.app.settings
    context = ReplyContext(
        templates=doing.app.templates,
        reference=row.reference,
        received=row.received_on,
        language=row.language,
        public_url=settings.public_url,
        phone=settings.phone,
        address=settings.address,
        display_name=settings.company_name,
        due=day_in_stockholm(due_at(row.received_on)),
        sender=row.sender,
    )
    registered = bool(companies_of_sender(row.sender, load_for(doing.connection, [row.sender], [])).all())
    references = tuple(each for each in (row.message_id,) if each)
    to = answers.Answered(row.thread_id, row.id, None, row.message_id, references, registered)
    key = f"mail:{row.id}:by_hand:{doing.now.timestamp()}"
    written = answers.write(doing.connection, settings, written_reply(row.sender, text, context), to, key, doing.now)
    if written is not None:
        doing.outgoing.append(written)
