"""Which failures to deliver reopen a mail as ``staff`` / ``reply_undelivered``: those of a confirmation, question, link or credentials.

Every other mail of ours that could not be delivered is only shown (product.md section 7, security.md section 3).
"""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, select, update

from worker.decision import Outcome
from worker.status import State
from worker.store import audit, requests
from worker.store.audit import Entry
from worker.store.claims import MAILS
from worker.working_days import due_at

#: A confirmation of what was done, a question, a confirmation link, a link to choose a password.
REOPENING = frozenset({"result", "ask", "confirm", "credentials"})


def reopen(connection: Connection, outgoing: Row[Any], why: str, now: datetime) -> bool:
    """Give the mail that ``outgoing`` answers back to staff; False where it is of a kind that is only shown.

    Credentials concern their own request only; an answer concerns every request that it told of.
    """
    if outgoing.template not in REOPENING or outgoing.mail_id is None:
        return False
    told = requests.of_mail(connection, outgoing.mail_id)
    if outgoing.template == "credentials" and outgoing.request_id is not None:
        told = [row for row in told if row.id == outgoing.request_id]
    values = {"outcome": Outcome.STAFF.value, "reason": "reply_undelivered", "due_at": None, "expires_at": None}
    for row in told:
        if row.state in (State.WAITING, State.DONE):
            requests.step(connection, row.id, State(row.state), State.STAFF, values, now)
    received_on = connection.execute(select(MAILS.c.received_on).where(MAILS.c.id == outgoing.mail_id)).scalar_one()
    mail: dict[str, Any] = {"due_at": due_at(received_on)}
    if not told:
        mail |= {"state": State.STAFF.value, "outcome": Outcome.STAFF.value, "reason": "reply_undelivered"}
    connection.execute(update(MAILS).where(MAILS.c.id == outgoing.mail_id).values(mail))
    audit.append(
        connection,
        [Entry("mail.reply_undelivered", mail_id=outgoing.mail_id, ids={"outgoing": outgoing.id}, values={"why": why})],
        now,
    )
    return True
