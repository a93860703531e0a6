"""The audit for admins: what was recorded of a mail, of a person or of late, and whether the chain of it holds."""

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row
from starlette.responses import Response

from worker import audit_actions
from worker.console.visit import Visit
from worker.store import audit, audit_people, staff
from worker.store.audit import Check
from worker.web.forms import whole_number

#: Rows a page.
PAGE = 100


def show(visit: Visit) -> Response:
    """The rows that the address asks for (``?mail=``, ``?person=``, ``?before=``)."""
    return _page(visit, None)


def verify(visit: Visit) -> Response:
    """The same, with the word whether the whole chain holds."""
    return _page(visit, audit_actions.verify(visit.app.transactions))


def _page(visit: Visit, check: Check | None) -> Response:
    asked = visit.request.query_params
    mail, person, before = (
        whole_number(asked.get("mail", "")),
        asked.get("person", "").replace("\0", "").strip(),
        whole_number(asked.get("before", "")),
    )
    with visit.app.transactions.reading() as connection:
        names = {f"staff:{row.id}": row.name for row in staff.accounts(connection)}
        rows: Sequence[Row[Any]]
        if mail is not None:
            rows, more = list(reversed(audit.history(connection, mail_id=mail))), False
        else:
            rows = (
                audit_people.about(connection, person, before_seq=before, limit=PAGE + 1)
                if person
                else audit_people.latest(connection, before_seq=before, limit=PAGE + 1)
            )
            rows, more = rows[:PAGE], len(rows) > PAGE
    values = {
        "rows": [(row, json.dumps(row.content, ensure_ascii=False) if row.content else "") for row in rows],
        "names": names,
        "mail": mail,
        "person": person,
        "more": rows[-1].seq if more else None,
        "check": check,
    }
    return visit.pages.page(visit, "audit", values)
