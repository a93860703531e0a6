"""How a mail is decided and everything that follows is written, in one transaction: changes, requests, answers, audit, and the mail itself.

1. Nothing is decided while an earlier mail of somebody who may order for the same companies is ``new``.
2. The DKIM signatures that the mail is proven by are used up, or it is judged anew where another mail was quicker.
3. The companies are locked, the directory is read, and the decision falls on what stands there now.
4. The changes are carried out in the order in which they were decided: removals first.
5. Earlier requests that this mail completes or takes back are closed.
6. The answers are written, never sent: that is another step.
7. The audit rows come last, for on PostgreSQL they are written one transaction at a time.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import Connection

from parsers.reading import Automatic, Kind
from worker import answers
from worker.app import App
from worker.apply.changes import Applied, carry_out
from worker.apply.credentials import new_token
from worker.apply.identity import Invited
from worker.apply.rows import Stale
from worker.authority import companies_of_sender
from worker.bounces import note_bounce
from worker.clock import day_in_stockholm
from worker.decide import decide
from worker.decision import Authentication, MailDecision, Outcome
from worker.directory import Company, Directory
from worker.errors import Transient
from worker.kept import as_json
from worker.replies import notices, sender_reply
from worker.reply_context import ReplyContext
from worker.request_record import WAITING, Confirmation, audit_of, request_values
from worker.signature_use import use_up
from worker.status import State, mail_state, state_of
from worker.store import audit, claims, mail_words, mails, requests, threads, webhooks
from worker.store.claims import ClaimedMail
from worker.store.conversation import thread_facts
from worker.store.directory import load_for
from worker.store.locks import lock_companies
from worker.thread_facts import ThreadFacts
from worker.understood import Understood
from worker.working_days import due_at


class EarlierMail(Transient):
    """An earlier mail of the same sender or company is not decided yet."""


class Lost(Transient):
    """Somebody else has the mail by now."""


@dataclass(frozen=True, slots=True)
class Written:
    """What the transaction wrote that somebody must be woken for."""

    outgoing: tuple[int, ...] = ()


def record(app: App, connection: Connection, mail: ClaimedMail, understood: Understood, now: datetime) -> Written:
    """Decide the claimed mail and write what follows, in the caller's transaction.

    Raises:
      EarlierMail: it is not this mail's turn.
      Stale: the directory changed between reading and changing.
      Lost: another worker has it.
      Replayed: another mail has used the signature that proves this one.
    """
    message, verdict = understood.message, understood.verdict
    received_on, today = day_in_stockholm(mail.received_at), day_in_stockholm(now)
    thread = threads.find_or_start(
        connection,
        in_reply_to=message.in_reply_to,
        references=message.references,
        message_id=message.message_id,
        subject=message.subject,
        now=now,
    )
    first = mails.first_with_digest(connection, mail.duplicate_digest)
    if first is not None and first != mail.id:
        decision = MailDecision(Outcome.IGNORED, "duplicate", reading=understood.reading, verdict=verdict)
        _write_mail(app, connection, mail, thread.id, understood, decision, [], now)
        return Written()
    use_up(connection, verdict.acts_once, mail, app)
    directory = _locked_directory(connection, understood)
    facts = ThreadFacts() if thread.new else _thread_facts(connection, thread.id, verdict.sender, directory, today)
    decision = decide(message, understood.reading, verdict, directory, received_on, facts, today)
    _wait_for_earlier(connection, mail, decision, directory)
    if decision.reason == Automatic.DELIVERY_REPORT:
        note_bounce(connection, mail.raw, message, app.settings, now)
    app.step_taken("decided")
    applied = _carry_out(app, connection, decision, now)
    app.step_taken("applied")
    awaiting = [place for place, each in enumerate(decision.requests) if each.outcome is Outcome.AWAITING_CONFIRMATION]
    confirmation = Confirmation(new_token(), now + WAITING) if awaiting else None
    first_asked = {each.key: each.received_on for each in facts.open_requests}
    keys = requests.insert_all(
        connection,
        mail.id,
        [
            request_values(
                each,
                understood,
                min((first_asked[key] for key in each.closes), default=received_on),
                applied.get(place),
                confirmation if awaiting[:1] == [place] else None,
                now,
            )
            for place, each in enumerate(decision.requests)
        ],
        now,
    )
    _close_completed(connection, decision, now)
    context = ReplyContext(
        templates=app.templates,
        reference=thread.reference,
        received=received_on,
        language=understood.reading.language,
        public_url=app.settings.public_url,
        phone=app.settings.phone,
        address=app.settings.address,
        display_name=app.settings.company_name,
        confirm_links=dict.fromkeys(awaiting, confirmation.link(app.settings.public_url)) if confirmation else {},
        due=day_in_stockholm(due_at(received_on)),
        sender=verdict.sender,
        sender_name=_registered_name(directory, verdict.sender),
    )
    outgoing = _write_answers(app, connection, mail, understood, decision, applied, keys, thread.id, context, directory, now)
    _write_mail(app, connection, mail, thread.id, understood, decision, keys, now)
    app.step_taken("recorded")
    return Written(outgoing)


def _locked_directory(connection: Connection, understood: Understood) -> Directory:
    """The companies of the sender and those that the mail names, as they stand and will stay until the transaction ends."""
    sender = understood.verdict.sender
    addresses = [sender] if sender else []
    reading = understood.reading
    named = {*(each.company.number for each in reading.requests if each.company.number), *reading.numbers_in_automatic}
    directory = load_for(connection, addresses, named)
    if connection.dialect.name == "sqlite":
        return directory
    lock_companies(connection, [company.number for company in directory.companies])
    return load_for(connection, addresses, named)


def _thread_facts(connection: Connection, thread_id: int, sender: str | None, directory: Directory, today: date) -> ThreadFacts:
    companies = companies_of_sender(sender, directory).member
    authorized = [int(each.key) for each in companies if any(user.email == sender for user in each.authorized_users())]
    return thread_facts(connection, thread_id, sender, authorized, today)


def _wait_for_earlier(connection: Connection, mail: ClaimedMail, decision: MailDecision, directory: Directory) -> None:
    companies = [each.company for each in decision.requests if each.company is not None]
    may_order = {user.email for company in companies for user in company.authorized_users()}
    may_order |= {notice.trustee_email for company in companies for notice in directory.notices_for(company.number) if notice.trustee_email}
    if decision.verdict is not None and decision.verdict.sender is not None:
        may_order.add(decision.verdict.sender)
    if may_order and claims.earlier_of(connection, mail.id, mail.received_at, frozenset(may_order)) is not None:
        raise EarlierMail("an earlier mail of the same sender or company is not decided yet.")


def _carry_out(app: App, connection: Connection, decision: MailDecision, now: datetime) -> dict[int, Applied]:
    """Every change that is ``applied``, in the order of the decision (``worker.sequence``)."""
    applied = {}
    in_turn = sorted(enumerate(decision.requests), key=lambda each: (each[1].request.kind is not Kind.REMOVE_USER, each[0]))
    for place, decided in in_turn:
        if decided.outcome is Outcome.APPLIED and decided.change is not None:
            applied[place] = carry_out(connection, decided.change, now, app.identity)
    return applied


def _close_completed(connection: Connection, decision: MailDecision, now: datetime) -> None:
    for decided in decision.requests:
        for key in decided.closes:
            values = {"outcome": decided.outcome.value, "reason": decided.reason, "due_at": None, "expires_at": None}
            if not requests.step(connection, int(key), State.WAITING, State.DONE, values, now):
                raise Stale("the request that this mail completes was settled meanwhile; the mail is decided again.")


def _write_answers(
    app: App,
    connection: Connection,
    mail: ClaimedMail,
    understood: Understood,
    decision: MailDecision,
    applied: dict[int, Applied],
    keys: list[int],
    thread_id: int,
    context: ReplyContext,
    directory: Directory,
    now: datetime,
) -> tuple[int, ...]:
    """The sender's answer and the mails to others, each once; the keys of those that are to be sent now."""
    written: list[int | None] = []
    reply = sender_reply(decision, understood.message, context)
    if reply is not None and reply.template == "receipt" and not threads.may_send_receipt(connection, thread_id, day_in_stockholm(now)):
        reply = None
    if reply is not None:
        known = bool(companies_of_sender(reply.to, directory).all())
        asked = next(
            (key for key, each in zip(keys, decision.requests, strict=True) if each.outcome is Outcome.AWAITING_CONFIRMATION), None
        )
        to = replace(answers.answering(understood.message, thread_id, mail.id, registered=known), request_id=asked)
        written.append(answers.write(connection, app.settings, reply, to, f"mail:{mail.id}:reply", now))
    for place, done in applied.items():
        login = replace(context, activate_link=done.link(app.settings.public_url), login_elsewhere=done.activation is Invited.ELSEWHERE)
        for notice in notices(decision.requests[place], login):
            to = answers.Answered(thread_id, mail.id, keys[place], registered=True)
            key = f"request:{keys[place]}:{notice.template}:{notice.to}"
            written.append(answers.write(connection, app.settings, notice, to, key, now))
    return tuple(key for key in written if key is not None)


def _write_mail(
    app: App,
    connection: Connection,
    mail: ClaimedMail,
    thread_id: int,
    understood: Understood,
    decision: MailDecision,
    keys: list[int],
    now: datetime,
) -> None:
    states = [state_of(each.outcome) for each in decision.requests]
    state = mail_state(states) if states else state_of(decision.outcome)
    authentication = decision.verdict.authentication if decision.verdict else Authentication.NONE
    values = {
        "thread_id": thread_id,
        "sender": understood.verdict.sender,
        "from_name": understood.message.from_name or None,
        "language": understood.reading.language,
        "state": state.value,
        "outcome": decision.outcome.value,
        "reason": decision.reason,
        "reading": as_json(understood.reading),
        "verdict": as_json(understood.verdict),
        "decided_at": now,
        "due_at": due_at(day_in_stockholm(mail.received_at)) if state is State.STAFF else None,
    }
    if not mails.finish(connection, mail.id, app.owner, values):
        raise Lost("another worker has the mail by now.")
    mail_words.refresh(connection, mail.id)
    webhooks.note(connection, "mail.decided", mail.id, now)
    audit.append(connection, audit_of(mail.id, decision, keys, authentication), now)


def _registered_name(directory: Directory, address: str | None) -> str | None:
    companies: tuple[Company, ...] = companies_of_sender(address, directory).member
    users = (company.user_with(address or "") for company in companies)
    return next((user.name for user in users if user is not None and user.active), None)
