"""How a request that was decided before gets its next outcome: a confirmation, a day that has come, no answer, or staff's word.

One transaction: the changes, the request's step (compare-and-set), the requests that it completed, the answers, the audit.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, select, update

from parsers.message_types import Message
from parsers.reading import Request
from worker import answers
from worker.answer import request_json
from worker.app import App
from worker.apply.changes import Applied, carry_out, change_as_json
from worker.apply.identity import Invited
from worker.apply.rows import Inverse, Stale
from worker.authority import companies_of_sender
from worker.clock import day_in_stockholm
from worker.decision import Authentication, Change, MailDecision, Outcome, Reply, RequestDecision, Verdict
from worker.directory import Directory
from worker.kept import as_json, from_json
from worker.policy_mail import ReplyFacts, reply_template
from worker.reasons import BY_CODE
from worker.replies import edited, notices, sender_reply, written_reply
from worker.reply_context import Occasion, ReplyContext
from worker.status import State, state_of
from worker.store import audit, mail_words, requests, webhooks
from worker.store.audit import PRODUCT, Entry
from worker.store.claims import MAILS
from worker.store.directory import load_for
from worker.store.locks import lock_companies
from worker.store.requests import REQUESTS
from worker.store.threads import THREADS
from worker.wakeups import SEND
from worker.working_days import due_at


@dataclass(frozen=True, slots=True)
class Stored:
    """A request as it is kept, with what its mail and thread tell."""

    row: Row[Any]
    request: Request
    mail: Row[Any]
    reference: str
    verdict: Verdict | None
    directory: Directory
    #: the company that it is for: as it is kept, or as a person has corrected it
    company_number: str | None = None
    #: ``request`` and ``company_number`` are a person's correction of what is kept
    corrected: bool = False

    @property
    def sender(self) -> str | None:
        """Who asked."""
        sender: str | None = self.row.content["sender"]
        return sender

    @property
    def received_on(self) -> date:
        """The day received of the mail that first asked."""
        return date.fromisoformat(self.row.content["received_on"])

    @property
    def may_be_answered(self) -> bool:
        """Whether a person may write to the sender: not where the From was forged."""
        return bool(self.sender) and self.verdict is not None and self.verdict.authentication is not Authentication.FAIL

    @property
    def may_be_told(self) -> bool:
        """Whether the sender may get a mail of ours: registered, or proven; never where the From was forged."""
        if self.verdict is None or self.verdict.authentication is Authentication.FAIL:
            return False
        return self.verdict.authentication is Authentication.PASS or bool(companies_of_sender(self.sender, self.directory).all())


def stored(connection: Connection, request_id: int, *, lock: bool = True) -> Stored | None:
    """The request with its mail, and the directory of those concerned; None where there is none.

    Its company is locked for who is to change it; without ``lock`` the request is only looked at.
    """
    row = requests.get(connection, request_id)
    if row is None:
        return None
    numbers = [row.company_number] if row.company_number else []
    if lock:
        lock_companies(connection, numbers)
    sender = row.content["sender"]
    mail = connection.execute(select(MAILS).where(MAILS.c.id == row.mail_id)).one()
    reference = connection.execute(select(THREADS.c.reference).where(THREADS.c.id == mail.thread_id)).scalar_one_or_none()
    return Stored(
        row,
        from_json(Request, row.content["request"]),
        mail,
        reference or "",
        from_json(Verdict, mail.verdict) if mail.verdict else None,
        load_for(connection, [sender] if sender else [], numbers),
        row.company_number,
    )


def as_corrected(connection: Connection, kept: Stored, request: Request, company_number: str | None, *, lock: bool = True) -> Stored:
    """The same request as a person has corrected it, with the directory of the company that it is for now."""
    numbers = sorted({number for number in (kept.row.company_number, company_number) if number})
    if lock:
        lock_companies(connection, numbers)
    directory = load_for(connection, [kept.sender] if kept.sender else [], numbers)
    return replace(kept, request=request, company_number=company_number, directory=directory, corrected=True)


def settle(
    app: App,
    connection: Connection,
    kept: Stored,
    decided: RequestDecision,
    now: datetime,
    *,
    occasion: Occasion,
    changes: Sequence[Change] | None = None,
    actor: str = PRODUCT,
    values: Mapping[str, Any] | None = None,
) -> tuple[int, ...]:
    """Give the request the outcome of ``decided``; the keys of the mails to others that are to be sent. ``tell`` tells the sender.

    ``changes`` are carried out where they are given (staff's approval), else the decision's own where it is ``applied``.

    Raises:
      Stale: the request, or what it changes, is no longer what was looked at; roll back and look again.
    """
    row = kept.row
    own = (decided.change,) if decided.outcome is Outcome.APPLIED and decided.change is not None else ()
    applied = [carry_out(connection, change, now, app.identity) for change in (changes if changes is not None else own)]
    inverse = Inverse(tuple(change for each in applied for change in each.inverse.rows))
    content = {**row.content, "shown": request_json(decided)}
    if decided.change is not None:
        content["change"] = change_as_json(decided.change)
    company_id = row.company_id
    as_asked: dict[str, Any] = {}
    if kept.corrected:
        company = kept.directory.company(kept.company_number)
        company_id = int(company.key) if company is not None and company.key else None
        content |= {"request": as_json(kept.request), "company": kept.company_number, "as_read": content.get("as_read", content["request"])}
        as_asked = {"kind": kept.request.kind.value, "company_id": company_id, "company_number": kept.company_number}
        as_asked["requested_on"] = kept.request.requested_on
    written: dict[str, Any] = {
        **as_asked,
        "outcome": decided.outcome.value,
        "reason": decided.reason,
        "row": decided.row,
        "content": content,
        "due_at": None,
        "expires_at": None,
        **({"inverse": inverse.as_json(), "change": content["change"]} if applied else {}),
        **(values or {}),
    }
    state = state_of(decided.outcome)
    if not requests.step(connection, row.id, State(row.state), state, written, now):
        raise Stale("the request was settled meanwhile by somebody else.")
    _mirror(connection, content, decided)
    if kept.corrected:
        mail_words.refresh(connection, row.mail_id)
    if state is State.STAFF:
        connection.execute(update(MAILS).where(MAILS.c.id == row.mail_id).values(due_at=due_at(kept.mail.received_on)))
    outgoing = _notices(app, connection, kept, decided, applied, occasion, now)
    webhooks.note(connection, "request.settled", row.mail_id, now, request_id=row.id)
    action = f"{decided.request.kind.value}.{decided.outcome.value}"
    audit.append(
        connection,
        [
            Entry(
                action,
                actor=actor,
                mail_id=row.mail_id,
                request_id=row.id,
                company_id=company_id,
                ids={"row": decided.row, "reason": decided.reason, **({"corrected": True} if kept.corrected else {})},
                values=_recorded(kept, content, changed=bool(applied)),
            )
        ],
        now,
    )
    return outgoing


def _recorded(kept: Stored, content: Mapping[str, Any], *, changed: bool) -> dict[str, Any] | None:
    """The personal values of the audit: what was changed, and what a person corrected."""
    values = {"change": content["change"]} if changed else {}
    if kept.corrected:
        values |= {"as_read": content["as_read"], "corrected": content["request"]}
    return values or None


def wake_senders(app: App, outgoing: Sequence[int]) -> None:
    """After the commit: have the answers sent."""
    for outgoing_id in outgoing:
        app.wake(SEND, outgoing_id)


def _mirror(connection: Connection, content: dict[str, Any], decided: RequestDecision) -> None:
    """An earlier request that this one completed shows what became of it."""
    for key in content.get("completes", ()):
        mirrored = connection.execute(
            update(REQUESTS)
            .where(REQUESTS.c.id == int(key), REQUESTS.c.state == State.DONE)
            .values(outcome=decided.outcome.value, reason=decided.reason)
            .returning(REQUESTS.c.mail_id)
        ).first()
        if mirrored is not None:
            requests.settle_mail(connection, mirrored.mail_id)


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


def _notices(
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
