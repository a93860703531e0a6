"""What staff do with a request: approve, reject, undo; each once, as one account, on record, and with word to the customer.

What removes a company, ends an agreement or grants authority needs two persons: the first approval is a proposal, bound to exactly what it
would do, and only another account's approval of the same carries it out (product.md section 6).
"""

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import Connection, update
from sqlalchemy.exc import IntegrityError

from worker.app import App
from worker.apply.changes import undo as undo_change
from worker.apply.rows import Inverse, Stale
from worker.approval import Plan, plan_for
from worker.clock import day_in_stockholm
from worker.decision import Outcome, RequestDecision
from worker.errors import Permanent, UsageError
from worker.queue import request_ids, request_key
from worker.reply_context import Occasion
from worker.settle_request import Stored, settle, stored, tell, wake_senders
from worker.status import State
from worker.store import audit, staff
from worker.store.audit import Entry
from worker.store.requests import REQUESTS
from worker.store.staff import Account, Role


@dataclass(frozen=True, slots=True)
class Done:
    """What an action did to one request."""

    id: str
    #: ``applied`` ``scheduled`` ``refused``, or ``proposed``: a second person must approve the same
    result: str


def account_of(app: App) -> Account:
    """The account whose token stands in ``KUNDSERVICE_STAFF_TOKEN``.

    Raises:
      UsageError: no token, or one that is unknown, expired or revoked; or the account may only look.
    """
    if not app.settings.staff_token:
        raise UsageError("KUNDSERVICE_STAFF_TOKEN is not set; 'kundservice staff' makes accounts and tokens")
    with app.transactions.light() as connection:
        account = staff.by_token(connection, app.settings.staff_token, app.clock.now())
        if account is not None:
            staff.note_use(connection, app.settings.staff_token, app.clock.now())
    if account is None:
        raise UsageError("KUNDSERVICE_STAFF_TOKEN is no valid token (unknown, expired or revoked); ask an admin for another")
    if not account.role.may(Role.AGENT):
        raise UsageError(f"the account {account.name} may only look; an admin can make it an agent")
    return account


def approve(app: App, key: str, account: Account) -> tuple[Done, ...]:
    """Carry out a request that is with staff, or all of a mail's; or propose it where a second person is needed.

    Raises:
      UsageError: there is no such request.
      Permanent: it is not with staff, can not be carried out as it was understood, or needs somebody else.
    """
    return _act(app, key, account, _approve, lambda kept: kept.row.state == State.STAFF, "is not with staff")


def reject(app: App, key: str, account: Account) -> tuple[Done, ...]:
    """Refuse a request that is with staff or waits, or all of a mail's; the sender is told where he may be.

    Raises:
      UsageError: there is no such request.
      Permanent: it is done already.
    """
    return _act(app, key, account, _reject, lambda kept: kept.row.state in (State.STAFF, State.WAITING), "is done already")


def undo(app: App, key: str, account: Account) -> tuple[Done, ...]:
    """Put back what a request changed, or all of a mail's, last first; the sender gets a correction.

    Raises:
      UsageError: there is no such request.
      Permanent: there is nothing to put back, or what was changed was changed again since.
    """
    return _act(app, key, account, _undo, lambda kept: bool(kept.row.inverse), "changed nothing that could be undone", last_first=True)


_Action = Callable[[App, Connection, Stored, Account], tuple[str, RequestDecision | None, tuple[int, ...]]]


def _act(
    app: App, key: str, account: Account, action: _Action, fits: Callable[[Stored], bool], otherwise: str, *, last_first: bool = False
) -> tuple[Done, ...]:
    outgoing: list[int] = []
    try:
        with app.transactions.full() as connection:
            keys = request_ids(connection, key)
            kept = [each for each in (stored(connection, request_id) for request_id in keys) if each is not None]
            fitting = [each for each in kept if fits(each)]
            if not fitting:
                raise Permanent(f"{key} {otherwise}; 'kundservice queue show {key}' tells what became of it")
            done = []
            decisions = []
            for each in reversed(fitting) if last_first else fitting:
                # the directory as the request before left it
                fresh = stored(connection, each.row.id) or each
                result, decided, written = action(app, connection, fresh, account)
                done.append(Done(request_key(each.row.id), result))
                decisions += [decided] if decided is not None else []
                outgoing += written
            occasion = Occasion.CORRECTION if action is _undo else Occasion.DECIDED
            outgoing += tell(app, connection, fitting[0], decisions, app.clock.now(), occasion=occasion)
    except (Stale, IntegrityError):
        raise Permanent(f"{key} was changed meanwhile, or what it asks no longer fits the directory; look at it again") from None
    wake_senders(app, outgoing)
    return tuple(done)


def _approve(app: App, connection: Connection, kept: Stored, account: Account) -> tuple[str, RequestDecision | None, tuple[int, ...]]:
    now = app.clock.now()
    plan = plan_for(kept, day_in_stockholm(now))
    proposal = kept.row.content.get("proposal")
    if plan.needs_second and not (proposal and proposal["digest"] == plan.digest):
        _propose(app, connection, kept, plan, account)
        return "proposed", None, ()
    if plan.needs_second and proposal["by"] == account.id:
        raise Permanent(f"{request_key(kept.row.id)} needs a second person: {account.name} has approved it already")
    outgoing = settle(
        app,
        connection,
        kept,
        plan.decided,
        now,
        occasion=Occasion.DECIDED,
        changes=plan.changes if plan.decided.outcome is Outcome.APPLIED else (),
        actor=account.actor,
        values=plan.values,
    )
    return plan.decided.outcome.value, plan.decided, outgoing


def _propose(app: App, connection: Connection, kept: Stored, plan: Plan, account: Account) -> None:
    now = app.clock.now()
    content = {**kept.row.content, "proposal": {"digest": plan.digest, "by": account.id, "name": account.name}}
    noted = connection.execute(
        update(REQUESTS)
        .where(REQUESTS.c.id == kept.row.id, REQUESTS.c.state == State.STAFF, REQUESTS.c.changed_at == kept.row.changed_at)
        .values(content=content, approved_by=account.id, changed_at=now)
    )
    if noted.rowcount != 1:
        raise Stale("the request was settled meanwhile by somebody else.")
    entry = Entry("request.proposed", actor=account.actor, mail_id=kept.row.mail_id, request_id=kept.row.id, ids={"digest": plan.digest})
    audit.append(connection, [entry], now)


def _reject(app: App, connection: Connection, kept: Stored, account: Account) -> tuple[str, RequestDecision | None, tuple[int, ...]]:
    decided = _refused(kept, "rejected")
    settle(app, connection, kept, decided, app.clock.now(), occasion=Occasion.DECIDED, actor=account.actor)
    return "refused", decided, ()


def _undo(app: App, connection: Connection, kept: Stored, account: Account) -> tuple[str, RequestDecision | None, tuple[int, ...]]:
    now = app.clock.now()
    undo_change(connection, Inverse.from_json(kept.row.inverse), now, app.identity)
    decided = _refused(kept, "undone")
    settle(app, connection, kept, decided, now, occasion=Occasion.CORRECTION, actor=account.actor, values={"inverse": None})
    return "refused", decided, ()


def _refused(kept: Stored, reason: str) -> RequestDecision:
    company = kept.directory.company(kept.row.company_number)
    return RequestDecision(
        kept.request, Outcome.REFUSED, reason, f"staff.{reason}", company_number=kept.row.company_number, company=company
    )
