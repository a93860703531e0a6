"""What the queue shows of a mail: the fields of product.md section 7, and for one mail everything that staff need to judge it.

What staff do with it is ``worker.staff_actions``. Ids are opaque to others: a mail's is its key, a request's begins with ``r``.
"""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, select

from worker.app import App
from worker.errors import UsageError
from worker.ground import with_sentences
from worker.reasons import BY_CODE
from worker.store import audit, mail_filter, mail_versions, mails, notes
from worker.store.claims import MAILS
from worker.store.mail_filter import Filter
from worker.store.outbox import OUTGOING
from worker.store.requests import REQUESTS
from worker.store.staff import STAFF
from worker.store.threads import THREADS

_PAGE = 500
_REQUEST_PREFIX = "r"


def list_mails(app: App, wanted: Filter | None = None) -> Iterator[dict[str, Any]]:
    """Every mail that the filter lets through, in the order of arrival, a few hundred at a time."""
    conditions = mail_filter.conditions(wanted or Filter(), app.transactions.engine.dialect.name)
    last = 0
    while True:
        with app.transactions.reading() as connection:
            rows = _mails(connection, [*conditions, MAILS.c.id > last], limit=_PAGE)
            requests = _requests_of(connection, [row.id for row in rows])
        for row in rows:
            yield _line(row, requests.get(row.id, ()))
        if len(rows) < _PAGE:
            return
        last = rows[-1].id


def page_of_mails(app: App, wanted: Filter, after: int, limit: int) -> tuple[list[dict[str, Any]], int | None]:
    """So many mails behind the one with the key ``after``, in the order of arrival; and the last one's key where there are more."""
    conditions = mail_filter.conditions(wanted, app.transactions.engine.dialect.name)
    with app.transactions.reading() as connection:
        rows = _mails(connection, [*conditions, MAILS.c.id > after], limit=limit + 1)
        shown = rows[:limit]
        requests = _requests_of(connection, [row.id for row in shown])
    return [_line(row, requests.get(row.id, ())) for row in shown], shown[-1].id if len(rows) > limit else None


def show(app: App, key: str) -> dict[str, Any]:
    """One mail (by its own id or one of its requests') as the list shows it, with what was understood and why, its answers and its history.

    Raises:
      UsageError: there is no such mail.
    """
    with app.transactions.reading() as connection:
        mail_id = mail_of(connection, key)
        row = _mails(connection, [MAILS.c.id == mail_id], limit=1)[0]
        requests = _requests_of(connection, [mail_id]).get(mail_id, ())
        line = _line(row, requests)
        outgoing = connection.execute(select(OUTGOING).where(OUTGOING.c.mail_id == mail_id).order_by(OUTGOING.c.id)).all()
        line |= {
            "subject": row.subject,
            "language": row.language,
            "failure": row.failure,
            "hint": _hint(row.reason),
            "authentication": with_sentences(row.verdict),
            "own_text": (row.reading or {}).get("own_text", ""),
            "set_aside": (row.reading or {}).get("set_aside", []),
            "attempts": row.attempts,
            "rows": [{"id": request_key(request.id), "row": request.row, "hint": _hint(request.reason)} for request in requests],
            "outgoing": [_outgoing(mail) for mail in outgoing],
            "history": [
                {"at": moment(entry.at), "actor": entry.actor, "action": entry.action, "ids": entry.ids, "values": entry.content}
                for entry in audit.history(connection, mail_id=mail_id)
            ],
            "version": mail_versions.version_of(connection, mail_id),
            "notes": [
                {"at": moment(each.created_at), "by": each.name, "text": each.text}
                for each in notes.of_conversation(connection, mail_id, row.thread_id)
            ],
            "source_kept": mails.source(connection, mail_id) is not None,
        }
    return line


def request_key(request_id: int) -> str:
    """The id of a request as others see it."""
    return f"{_REQUEST_PREFIX}{request_id}"


def mail_of(connection: Connection, key: str) -> int:
    """The mail that an id means, its own or one of its requests'.

    Raises:
      UsageError: there is none.
    """
    table = REQUESTS if key.startswith(_REQUEST_PREFIX) else MAILS
    column = REQUESTS.c.mail_id if table is REQUESTS else MAILS.c.id
    digits = key.removeprefix(_REQUEST_PREFIX)
    number = int(digits) if digits.isdecimal() and digits.isascii() and len(digits) < 19 else None
    found = connection.execute(select(column).where(table.c.id == number)).scalar_one_or_none() if number is not None else None
    if found is None:
        raise UsageError(f"there is no mail or request '{key[:40]}'; 'kundservice queue list' shows them")
    return int(found)


def request_ids(connection: Connection, key: str) -> list[int]:
    """The requests that an id means: one, or all of a mail in their order.

    Raises:
      UsageError: there is no such mail or request.
    """
    mail_id = mail_of(connection, key)
    if key.startswith(_REQUEST_PREFIX):
        return [int(key.removeprefix(_REQUEST_PREFIX))]
    return list(connection.scalars(select(REQUESTS.c.id).where(REQUESTS.c.mail_id == mail_id).order_by(REQUESTS.c.position)))


def moment(at: datetime | None) -> str | None:
    """An instant as RFC 3339 in UTC."""
    return at.astimezone(UTC).isoformat().replace("+00:00", "Z") if at is not None else None


def _mails(connection: Connection, conditions: Sequence[ColumnElement[bool]], limit: int) -> Sequence[Row[Any]]:
    return connection.execute(
        select(MAILS, THREADS.c.reference)
        .join_from(MAILS, THREADS, MAILS.c.thread_id == THREADS.c.id, isouter=True)
        .where(*conditions)
        .order_by(MAILS.c.id)
        .limit(limit)
    ).all()


def _requests_of(connection: Connection, mail_ids: Sequence[int]) -> dict[int, list[Row[Any]]]:
    found: dict[int, list[Row[Any]]] = {}
    if mail_ids:
        for row in connection.execute(
            select(REQUESTS, STAFF.c.name.label("approver"))
            .join_from(REQUESTS, STAFF, REQUESTS.c.approved_by == STAFF.c.id, isouter=True)
            .where(REQUESTS.c.mail_id.in_(mail_ids))
            .order_by(REQUESTS.c.mail_id, REQUESTS.c.position)
        ):
            found.setdefault(row.mail_id, []).append(row)
    return found


def _line(row: Row[Any], requests: Sequence[Row[Any]]) -> dict[str, Any]:
    return {
        "id": str(row.id),
        "thread": str(row.thread_id) if row.thread_id is not None else None,
        "reference": row.reference,
        "message_id": row.message_id,
        "from": row.from_address,
        "received_at": moment(row.received_at),
        "due_at": moment(row.due_at),
        "state": row.state,
        "outcome": row.outcome,
        "reason": row.reason,
        "requests": [request_line(request) for request in requests],
    }


def request_line(row: Row[Any]) -> dict[str, Any]:
    """A request as ``explain`` shows it, with its id, its state and its present outcome."""
    shown: dict[str, Any] = row.content["shown"]
    present = {"outcome": row.outcome, "reason": row.reason, "id": request_key(row.id), "state": row.state}
    first = getattr(row, "approver", None)
    return {**shown, **present, **({"approved_by": first} if first and row.state == "staff" else {})}


def _outgoing(row: Row[Any]) -> dict[str, Any]:
    return {
        "to": row.to_address,
        "template": row.template,
        "subject": row.subject,
        "text": row.text,
        "state": row.state,
        "created_at": moment(row.created_at),
        "sent_at": moment(row.sent_at),
        "bounced_at": moment(row.bounced_at),
        "failure": row.failure,
    }


def _hint(reason: str | None) -> str | None:
    known = BY_CODE.get(reason) if reason else None
    return known.hint_en if known else None
