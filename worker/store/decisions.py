"""What became of mails and requests: the rows that a decision writes, every step by compare-and-set."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any, cast

from sqlalchemy import Connection, Row, Table, insert, select, update

from worker.decision import Outcome
from worker.models import Company, Mail, Request
from worker.status import State, mail_state

MAILS = cast(Table, Mail.__table__)
REQUESTS = cast(Table, Request.__table__)
COMPANIES = cast(Table, Company.__table__)


def lock_companies(connection: Connection, numbers: Iterable[str]) -> None:
    """Keep the companies as they are until the transaction ends, so that what is decided is what is changed.

    In one order for all, so that two transactions never wait for each other. On SQLite the writing transaction has locked them already.
    """
    wanted = sorted(set(numbers))
    if wanted and connection.dialect.name != "sqlite":
        connection.execute(
            select(COMPANIES.c.id).where(COMPANIES.c.number.in_(wanted)).order_by(COMPANIES.c.number).with_for_update()
        ).all()


def insert_requests(connection: Connection, rows: list[dict[str, Any]]) -> list[int]:
    """Write the requests of a mail; their keys in the order given."""
    if not rows:
        return []
    returned = connection.execute(insert(REQUESTS).returning(REQUESTS.c.id, sort_by_parameter_order=True), rows)
    return [int(key) for key in returned.scalars()]


def request_row(connection: Connection, request_id: int) -> Row[Any] | None:
    """The request, locked until the transaction ends, or None."""
    return connection.execute(select(REQUESTS).where(REQUESTS.c.id == request_id).with_for_update()).one_or_none()


def request_rows(connection: Connection, mail_id: int) -> list[Row[Any]]:
    """The mail's requests in the order of the mail."""
    return list(connection.execute(select(REQUESTS).where(REQUESTS.c.mail_id == mail_id).order_by(REQUESTS.c.position)))


def step_request(connection: Connection, row: Row[Any], values: dict[str, Any], now: datetime) -> bool:
    """Take the request from the state and outcome that ``row`` has to others; False: somebody else got there first, which is normal."""
    return (
        connection.execute(
            update(REQUESTS)
            .where(
                REQUESTS.c.id == row.id,
                REQUESTS.c.state == row.state,
                REQUESTS.c.outcome.is_not_distinct_from(row.outcome),
                REQUESTS.c.changed_at == row.changed_at,
            )
            .values(changed_at=now, **values)
        ).rowcount
        == 1
    )


def write_mail(connection: Connection, mail_id: int, values: dict[str, Any]) -> None:
    """Write columns of a mail whose row the transaction has claimed or locked."""
    connection.execute(update(MAILS).where(MAILS.c.id == mail_id).values(values))


def refresh_mail(connection: Connection, mail_id: int) -> None:
    """Make the mail's state, outcome and reason follow from its requests (product.md sections 4 and 7)."""
    rows = request_rows(connection, mail_id)
    if not rows:
        return
    leading = next((row for row in rows if row.outcome == Outcome.STAFF), rows[0])
    state = mail_state([State(row.state) for row in rows])
    write_mail(connection, mail_id, {"state": state.value, "outcome": leading.outcome, "reason": leading.reason})
